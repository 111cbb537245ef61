import { feedFolder, nextRevision, orderFor, type Work } from './feeds'
import { hire } from './hire'
import { keepReading, readWhole } from './reader'

export interface Raced {
  readonly races: number
  readonly bothOk: number
  readonly lowRefused: number
  readonly highRefused: number
  /** Both heard 「发布好了」, or the higher did, and the lower stands. */
  readonly lowWonSilently: number
  /** Both were told of the other and to look first; the higher stands, put there by the lower. */
  readonly neither: number
  readonly reads: number
  readonly badReads: number
  readonly examples: readonly string[]
}

/** Two processes publish two revisions at the same time, from the same moment up to 60 ms apart; then one looks at what stands. */
export async function race(work: Work, races: number): Promise<Raced> {
  const [first, second] = [await hire(), await hire()]
  await first.publish(orderFor(work, feedFolder(work, nextRevision()), 0))
  const stop = keepReading(work)
  const seen = { bothOk: 0, lowRefused: 0, highRefused: 0, lowWonSilently: 0, neither: 0 }
  const examples: string[] = []
  for (let at = 0; at < races; at++) {
    const [low, high] = [nextRevision(), nextRevision()]
    const [slow, quick] = at % 3 === 0 ? [at % 60, 0] : at % 3 === 1 ? [0, at % 60] : [0, 0]
    const [ofLow, ofHigh] = await Promise.all([
      first.publish(orderFor(work, feedFolder(work, low), slow)),
      second.publish(orderFor(work, feedFolder(work, high), quick)),
    ])
    const stands = await readWhole(work)
    const isOk = { low: ofLow?.exit === 0, high: ofHigh?.exit === 0 }
    seen.bothOk += Number(isOk.low && isOk.high)
    seen.lowRefused += Number(!isOk.low)
    seen.highRefused += Number(!isOk.high)
    if (isOk.high && stands !== high) seen.lowWonSilently += 1
    if (isOk.low && !isOk.high && stands !== low) seen.lowWonSilently += 1
    if (!isOk.low && !isOk.high) {
      seen.neither += 1
      if (stands !== high) seen.lowWonSilently += 1
      if (examples.length < 3) examples.push(`${ofLow?.said}\n--\n${ofHigh?.said}`)
    }
  }
  const { reads, bad } = await stop()
  first.kill()
  second.kill()
  return { races, ...seen, reads, badReads: bad.length, examples: [...examples, ...bad.slice(0, 3)] }
}
