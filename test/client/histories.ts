import { toInstant } from '@core/time/shanghaiTime'
import type { Random } from './random'
import type { Vector } from './vector'

const START = Date.parse('2026-11-24T08:00:00+08:00')
const HOUR = 3_600_000
const SEVERITIES = ['Extreme', 'Severe', 'Moderate', 'Minor', 'Unknown', 'later']
const URGENCIES = ['Immediate', 'Expected', 'Future', 'Past', 'Unknown']

/** A made-up history of warnings: updates of updates, withdrawals before and after, equal times, circles, and instants to ask at. */
export function aHistory({ pick, upTo }: Random): Vector {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'].slice(0, upTo(6) + 1)
  const alerts = ids.map(id => {
    const sentMs = START + upTo(4) * HOUR
    const effectiveMs = sentMs + pick([0, 0, 5 * 60_000, HOUR, -HOUR])
    return {
      identifier: pick([id, id, id, id, id, 'a']),
      sent: toInstant(sentMs),
      msgType: pick(['Alert', 'Alert', 'Update', 'Cancel']),
      references: Array.from({ length: upTo(3) }, () => pick([...ids, 'gone'])),
      severity: pick(SEVERITIES),
      urgency: pick(URGENCIES),
      certainty: 'Likely',
      headline: id,
      description: '说明',
      effective: toInstant(effectiveMs),
      expires: toInstant(effectiveMs + pick([0, HOUR, 2 * HOUR, 24 * HOUR])),
      areaDesc: '上海',
      source: { name: '来源' },
    }
  })
  const at = Array.from({ length: 8 }, () => toInstant(START + upTo(8) * HOUR - pick([0, 60_000, 600_000, 601_000, 1000])))
  return { kind: 'alerts', alerts, at }
}

/** Posted hours, some of them nonsense, and instants on and around their edges. */
export function someHours({ pick, upTo, chance }: Random): Vector {
  const spans = (max: number) => {
    const edges = Array.from(
      { length: upTo(4) * 2 },
      () => pick([0, 539, 540, 1020, 1439, 1440, 10_079, 10_080, upTo(10_080)]) % (max + 1),
    ).sort((a, b) => a - b)
    const pairs = edges.flatMap((from, at) => (at % 2 === 0 && from < edges[at + 1]! ? [[from, edges[at + 1]!]] : []))
    return chance(0.1) ? pairs.reverse() : pairs
  }
  const days = ['2026-11-23', '2026-11-24', '2026-11-24', '2026-11-29']
  const exceptions = days.filter(() => chance(0.3)).map(date => ({ date, ...(chance(0.7) && { intervals: spans(1440) }) }))
  const hours = {
    text: '写着',
    ...(chance(0.9) && { weekly: spans(10_080) }),
    exceptions,
    ...(chance(0.3) && { validThrough: pick(days) }),
  }
  const at = Array.from({ length: 12 }, () =>
    toInstant(START + (upTo(9) - 2) * 24 * HOUR + pick([0, 539, 540, 1020, 1439, upTo(1440)]) * 60_000),
  )
  return { kind: 'hours', hours, at }
}
