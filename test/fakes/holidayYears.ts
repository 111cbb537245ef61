import type { HolidayYear } from '@feedc/hours/holidays'

/** 2026 by the State Council's notice of 2025-11-04; of 2027 only what the almanac says. Frozen: content/holidays.yaml moves on. */
export const YEARS: readonly HolidayYear[] = [
  {
    year: 2026,
    almanac: { newYear: '2026-02-17', dragonBoat: '2026-06-19', midAutumn: '2026-09-25' },
    notice: {
      off: [
        { name: 'new_year', from: '2026-01-01', to: '2026-01-03' },
        { name: 'spring_festival', from: '2026-02-15', to: '2026-02-23' },
        { name: 'qingming', from: '2026-04-04', to: '2026-04-06' },
        { name: 'labour_day', from: '2026-05-01', to: '2026-05-05' },
        { name: 'dragon_boat', from: '2026-06-19', to: '2026-06-21' },
        { name: 'mid_autumn', from: '2026-09-25', to: '2026-09-27' },
        { name: 'national_day', from: '2026-10-01', to: '2026-10-07' },
      ],
      worked: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
    },
  },
  { year: 2027, almanac: { newYear: '2027-02-06', dragonBoat: '2027-06-09', midAutumn: '2027-09-15' }, notice: null },
]
