import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Alert, EnrolmentPath, Guide, Hotline } from '@core/feed/types'
import { aBenefit } from '@test/fakes/aBenefit'
import { anApp } from '@test/fakes/anApp'
import { anArticle } from '@test/fakes/anArticle'
import { aStation } from '@test/fakes/aStation'
import { copy } from './copy'
import { dataParts } from './dataParts'

const from = (name: string, date: string | null) => ({ name, url: null, date, kind: 'general' as const })
const partsOf = (...given: Parameters<typeof anApp>) => dataParts(anApp(...given).feed.getState().snapshot)

describe('how old what the phone holds is', () => {
  it('is told part by part: how much, from how many sources, from when to when', () => {
    const sentAtMs = Date.parse('2026-11-01T08:00:00+08:00')
    const parts = partsOf({
      articles: [
        anArticle({ authors: ['甲', '乙'] }),
        anArticle({ authors: ['甲'], bulletin: { id: 'b', title: '', date: '2025-12-01' } }),
      ],
      stations: [
        aStation({ checked: '2026-10-01' }),
        aStation({ source: from('别处', '2024') }),
        aStation({ source: from('没有日期', null) }),
      ],
      alerts: [{ source: from('警方', '2020'), sentAtMs } as unknown as Alert],
      guides: [{ sources: [from('甲', '2026-01'), from('乙', '2025')] } as unknown as Guide],
      benefits: [aBenefit()],
      enrolment: {
        paths: [{ sources: [from('工会', '2023')] } as unknown as EnrolmentPath],
        hotlines: [{ source: from('电话', '2026-02') } as unknown as Hotline],
      },
    })
    assert.deepEqual(parts, [
      { title: copy.partNews(2), age: copy.sourced(2, '2025-12-01', '2026-01-01') },
      { title: copy.partStations(3, 0), age: `${copy.sourced(3, '2024', '2025-01')}；${copy.checked(1)}` },
      { title: copy.partAlerts(1, 0, 1), age: copy.sourced(3, '2025', '2026-11-01') },
      { title: copy.partEnrolment(1, 1, 1, 0), age: copy.sourced(3, '2023', '2026-02') },
    ])
  })

  it('is no date where no source has one, and says that nobody checked', () => {
    const [news, stations] = partsOf({ stations: [aStation({ source: from('没有日期', null) })] })
    assert.equal(news?.age, copy.noSources)
    assert.equal(stations?.age, `${copy.noSources}；${copy.noneChecked}`)
  })
})
