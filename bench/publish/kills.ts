import { feedFolder, nextRevision, orderFor, type Work } from './feeds'
import { hire } from './hire'
import { keepReading, readWhole } from './reader'

/** A publisher is ended without warning somewhere in the middle; then the same command runs again. */
export async function killAndRepeat(work: Work, kills: number) {
  const stop = keepReading(work)
  let [killed, stuck] = [0, 0]
  for (let at = 0; at < kills; at++) {
    const publisher = await hire()
    const revision = nextRevision()
    const dir = feedFolder(work, revision)
    const running = publisher.publish(orderFor(work, dir, 0))
    setTimeout(() => publisher.kill(), 10 + at * 12)
    if ((await running) === null) killed += 1
    publisher.kill()
    const again = await hire()
    const answer = await again.publish(orderFor(work, dir, 0))
    again.kill()
    if (answer?.exit !== 0 || (await readWhole(work)) !== revision) stuck += 1
  }
  const { reads, bad } = await stop()
  return { kills, killed, stuck, reads, badReads: bad.length, examples: bad.slice(0, 3) }
}
