import { type Numbers, secondsOf } from '@feedc/verify/metrics'
import type { DirectoryVerdict } from './directoryVerdict'

/**
 * What was found of a directory and of each of its cities, by labels that tell them from a feed that another file speaks of. The directory
 * first, by where it was looked for: that is known even when nothing was read. Null: nothing was judged.
 */
export function directoryNumbers(place: string, verdict: DirectoryVerdict | null): ReadonlyMap<string, Numbers> {
  const directory = `directory=${quoted(place)}`
  const numbersOf = (accepted: boolean, { revision, expires }: Pick<DirectoryVerdict, 'revision' | 'expires'>): Numbers => ({
    accepted: Number(accepted),
    revision,
    expires_timestamp_seconds: secondsOf(expires),
  })
  if (verdict === null) return new Map([[`{${directory}}`, {}]])
  return new Map([
    [`{${directory}}`, numbersOf(verdict.accepted, verdict)],
    ...verdict.cities.map(city => [`{${directory},city=${quoted(city.id)}}`, numbersOf(city.error === null, city)] as const),
  ])
}

/** As Prometheus reads a label's value. */
const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`
