import { parseInstant } from '@core/feed/instant'
import { DIRECTORY_LIMITS, DIRECTORY_NAME } from '@core/sync/limits'
import { DAY_MS } from '@core/time/shanghaiTime'
import { EXIT, type ExitCode, type Io, refuse } from '@feedc/io'
import { watchCopy } from '@feedc/verify/copy'
import { feedPlace } from '@feedc/verify/feedReader'
import { keepMetrics } from '@feedc/verify/keepMetrics'
import { directoryCopy } from './copy'
import { directoryNumbers } from './directoryNumbers'
import { type DirectoryVerdict, directoryVerdict, refusedDirectory } from './directoryVerdict'
import { rootTrust } from './rootTrust'

interface Asked {
  readonly trust: string | null
  readonly json: boolean
  readonly warnDays: number
  readonly metrics: string | null
}

/**
 * feedc verify …/directory.json — does what a phone does with the directory, and then with each city's index. Exits as for a feed; expiring,
 * when the directory is or any city.
 */
export async function verifyDirectory(place: string, asked: Asked, io: Io): Promise<ExitCode> {
  const end = (verdict: DirectoryVerdict | null, exit: ExitCode): Promise<ExitCode> =>
    keepMetrics(asked.metrics, exit, io, directoryNumbers(place, verdict))
  const folder = place.slice(0, -DIRECTORY_NAME.length)
  const { read, servedAtMs } = feedPlace(folder || '.')
  const bytes = await read(DIRECTORY_NAME, DIRECTORY_LIMITS)
  if (!bytes.ok) {
    const verdict = refusedDirectory(bytes.error)
    if (asked.json) io.out(JSON.stringify(verdict, null, 2))
    return end(verdict, refuse(io, watchCopy.notReached(place, bytes.error), EXIT.unreachable))
  }
  const root = rootTrust(asked.trust, bytes.value)
  if (!root.ok) return end(null, refuse(io, root.error, EXIT.usage))
  const served = servedAtMs()
  const verdict = await directoryVerdict(bytes.value, root.value, folder, [io.nowMs(), ...(served === null ? [] : [served])])
  const due = verdict.accepted ? expiringIn(verdict, asked.warnDays, io) : []
  if (asked.json) io.out(JSON.stringify(verdict, null, 2))
  else {
    say(verdict, io)
    for (const { name, expires } of due) io.err(directoryCopy.expiresSoon(name, expires, asked.warnDays))
  }
  return end(verdict, verdict.accepted ? (due.length > 0 ? EXIT.expiring : EXIT.ok) : exitOfRefused(verdict))
}

/** Nothing is known of cities that nobody could read; a city that phones refuse says more. */
function exitOfRefused({ error, dropped, cities }: DirectoryVerdict): ExitCode {
  const failed = cities.flatMap(city => city.error ?? [])
  return error === null && failed.every(isUnreached) && dropped.length === 0 ? EXIT.unreachable : EXIT.failed
}

const isUnreached = (code: string): boolean => code === 'timeout' || code === 'unreachable' || code.startsWith('status_')

/** The directory and the cities that expire within so many days, in that order. */
function expiringIn({ expires, cities }: DirectoryVerdict, warnDays: number, io: Io) {
  return [{ name: directoryCopy.itself, expires }, ...cities].flatMap(each =>
    each.expires !== null && (parseInstant(each.expires) ?? 0) - io.nowMs() < warnDays * DAY_MS
      ? [{ name: each.name, expires: each.expires }]
      : [],
  )
}

function say({ error, directory, revision, expires, keyids, dropped, cities }: DirectoryVerdict, io: Io): void {
  if (directory !== null) io.out(directoryCopy.verified(directory, revision ?? 0, keyids.join(' '), expires ?? ''))
  if (error) io.err(directoryCopy.refusedByPhones(error))
  for (const { at, code } of dropped) io.err(directoryCopy.dropped(at, code))
  for (const city of cities) {
    if (city.error === null) io.out(directoryCopy.city(city.name, city.id, city.revision ?? 0))
    else if (isUnreached(city.error)) io.err(watchCopy.notReached(city.name, city.error))
    else io.err(directoryCopy.cityRefused(city.name, city.id, city.error))
  }
}
