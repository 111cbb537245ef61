import type { SearchDoc } from '@core/find/searchDoc'
import type { Wgs84 } from '@core/geo/geo'
import type { MinuteInterval, OpeningHours } from '@core/hours/hours'
import type { RankableStation } from '@core/stations/rankStations'

/** Invented, repeatable, and never outside bench/: nothing here is a place anybody could go to. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * below)
  }
}

const DISTRICTS = 16
const SUBDISTRICTS = 14
const AMENITIES = 33
/** Shanghai's box, roughly: degrees. */
const WEST = 120.9
const SOUTH = 30.7
const SPAN = 1
const PRECISIONS = ['address', 'landmark', 'subdistrict'] as const

export const HERE: Wgs84 = { datum: 'wgs84', lng: 121.47, lat: 31.23 }
/** A Tuesday, in the evening: some are open, some not, some about to be. */
export const NOW_MS = Date.parse('2026-11-24T17:40:00+08:00')

export function syntheticStations(count: number): readonly RankableStation[] {
  const random = randomFrom(count)
  const allHours = syntheticHours(400)
  return Array.from({ length: count }, (_, index) => ({
    id: `synthetic-${index}`,
    name: `合成站点${index}号`,
    district: `合成区${random(DISTRICTS)}`,
    subdistrict: `合成街道${random(SUBDISTRICTS)}`,
    address: `合成路${random(2000)}号`,
    landmark: null,
    at:
      random(20) === 0
        ? null
        : { datum: 'wgs84', lng: WEST + (random(1e6) / 1e6) * SPAN, lat: SOUTH + (random(1e6) / 1e6) * SPAN },
    precision: PRECISIONS[random(PRECISIONS.length)]!,
    kind: `kind_${random(11)}`,
    amenities: Object.fromEntries(Array.from({ length: 6 }, () => [`amenity_${random(AMENITIES)}`, true])),
    hours: random(5) === 0 ? null : allHours[random(allHours.length)]!,
    status: random(30) === 0 ? 'suspended' : 'open',
    source: { date: '2025-06' },
    checked: random(3) === 0 ? '2026-05' : null,
  }))
}

/** Office hours, long days, evenings past midnight; half of them with a year's holidays. */
function syntheticHours(count: number): readonly OpeningHours[] {
  const random = randomFrom(7)
  const holidays = Array.from({ length: 26 }, (_, index) => ({
    date: `2026-${twoDigits(1 + (index % 12))}-${twoDigits(1 + random(28))}`,
    intervals: [],
  }))
  return Array.from({ length: count }, (_, index) => {
    const from = 360 + 15 * random(20)
    const to = from + 480 + 15 * random(32)
    const days = index % 2 ? 5 : 7
    const weekly: MinuteInterval[] = Array.from({ length: days }, (_, day) => [
      day * 1440 + from,
      Math.min(10_080, day * 1440 + to),
    ])
    return { text: `合成时段${index}`, weekly, exceptions: index % 2 ? holidays : [], scope: null }
  })
}

const SYLLABLES =
  '快递小哥驿站到付充电热饭卫生间反诈工会入会高温津贴保障电动车换电理赔客服扫码礼品黄金老人社区街道上海行业简报培训权益医保工伤仲裁服务暖心夜间休息饮水'

/** An article as long as the bulletin's: about 1,200 characters. */
export function syntheticText(random: (below: number) => number, length: number): string {
  let text = ''
  while (text.length < length) text += SYLLABLES.charAt(random(SYLLABLES.length)) + (random(20) === 0 ? '，' : '')
  return text
}

export function syntheticCorpus(articles: number, stations: number): readonly SearchDoc[] {
  const random = randomFrom(11)
  return [
    ...syntheticStations(stations).map(({ id, name, district, subdistrict, address, amenities }) => ({
      kind: 'station' as const,
      id,
      title: name,
      text: [district, subdistrict, address].join(' '),
      keywords: Object.keys(amenities).join(' '),
    })),
    ...Array.from({ length: articles }, (_, index) => ({
      kind: 'article' as const,
      id: `article-${index}`,
      title: syntheticText(random, 18),
      text: syntheticText(random, 1200),
      keywords: '',
    })),
  ]
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')
