import { parseInstant } from '@core/feed/instant'
import type { ExitCode } from '@feedc/io'
import type { Verdict } from './verifyFeed'

/**
 * What `feedc verify` found, in Prometheus's text format, for node_exporter's textfile collector. What isn't known has no line:
 * a value that was never read would look like one. `checkedAtMs` tells a watch that stopped from a feed that is well.
 */
export function metricsOf(verdict: Verdict, exit: ExitCode, checkedAtMs: number): string {
  const dropped = verdict.parts.reduce((sum, part) => sum + part.dropped.length, 0)
  const isRead = verdict.revision !== null
  const rows: readonly (readonly [name: string, help: string, value: number | null])[] = [
    ['exit_code', 'Exit code of feedc verify: 0 good, 1 refused, 4 not reached, 5 expires soon, 6 behind the app', exit],
    ['accepted', 'A phone takes the feed, whole', Number(verdict.accepted)],
    ['revision', 'Revision that stands', verdict.revision],
    ['packed_revision', 'Revision that the app of this folder carries', verdict.packed],
    ['generated_timestamp_seconds', 'When it was built', secondsOf(verdict.generated)],
    ['expires_timestamp_seconds', 'When phones begin to dim it', secondsOf(verdict.expires)],
    ['dropped_records', 'Records a phone would leave out', isRead ? dropped : null],
    ['checked_timestamp_seconds', 'When this was looked at', Math.floor(checkedAtMs / 1000)],
  ]
  return rows
    .flatMap(([name, help, value]) =>
      value === null
        ? []
        : [`# HELP nuanfeng_feed_${name} ${help}.`, `# TYPE nuanfeng_feed_${name} gauge`, `nuanfeng_feed_${name} ${value}`],
    )
    .map(line => `${line}\n`)
    .join('')
}

const secondsOf = (instant: string | null): number | null => {
  const ms = instant === null ? null : parseInstant(instant)
  return ms === null ? null : ms / 1000
}
