import { parseInstant } from '@core/feed/instant'
import type { ExitCode } from '@feedc/io'
import type { Verdict } from './verifyFeed'

const KINDS = [
  [
    'exit_code',
    'Exit code of feedc verify: 0 good, 1 refused, 2 the watch itself is wrong, 4 not reached, 5 expires soon, 6 behind the app',
  ],
  ['accepted', 'A phone takes the feed, whole'],
  ['revision', 'Revision that stands'],
  ['packed_revision', 'Revision that the app of this folder carries'],
  ['generated_timestamp_seconds', 'When it was built'],
  ['expires_timestamp_seconds', 'When phones begin to dim it'],
  ['dropped_records', 'Records a phone would leave out'],
  ['checked_timestamp_seconds', 'When this was looked at'],
] as const

/** Numbers of one thing that was looked at, by name. What isn't known has no line: a value that was never read would look like one. */
export type Numbers = Readonly<Partial<Record<(typeof KINDS)[number][0], number | null>>>

/** By labels (`{directory="…"}`; '' for a feed), in Prometheus's text format, for node_exporter's textfile collector. */
export function metricsText(numbers: ReadonlyMap<string, Numbers>): string {
  return KINDS.flatMap(([name, help]) => {
    const lines = [...numbers].flatMap(([labels, of]) => {
      const value = of[name] ?? null
      return value === null ? [] : [`nuanfeng_feed_${name}${labels} ${value}\n`]
    })
    return lines.length === 0 ? [] : [`# HELP nuanfeng_feed_${name} ${help}.\n# TYPE nuanfeng_feed_${name} gauge\n`, ...lines]
  }).join('')
}

/** How a look ended. `checkedAtMs` tells a watch that stopped from a feed that is well. */
export const lookNumbers = (exit: ExitCode, checkedAtMs: number): Numbers => ({
  exit_code: exit,
  checked_timestamp_seconds: Math.floor(checkedAtMs / 1000),
})

/** What `feedc verify` found of a feed. */
export function feedNumbers(verdict: Verdict): Numbers {
  const dropped = verdict.parts.reduce((sum, part) => sum + part.dropped.length, 0)
  return {
    accepted: Number(verdict.accepted),
    revision: verdict.revision,
    packed_revision: verdict.packed,
    generated_timestamp_seconds: secondsOf(verdict.generated),
    expires_timestamp_seconds: secondsOf(verdict.expires),
    dropped_records: verdict.revision === null ? null : dropped,
  }
}

export const secondsOf = (instant: string | null): number | null => {
  const ms = instant === null ? null : parseInstant(instant)
  return ms === null ? null : ms / 1000
}
