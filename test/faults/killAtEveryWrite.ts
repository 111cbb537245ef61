import assert from 'node:assert/strict'
import { editionOn } from './editions'
import { diskOf, HOME, hasKeptMark, type Kind, start } from './phones'

/** A refresh with everything in it; ends when it is done, or when the phone is switched off. */
async function update(
  disk: Awaited<ReturnType<typeof diskOf>>,
  killAt?: { write: number; isHalfWritten: boolean },
): Promise<void> {
  const phone = await start({}, disk)
  await phone.open(HOME)
  if (killAt) disk.killAtWrite(killAt.write, killAt.isHalfWritten)
  await phone.advance(5_000)
  assert.deepEqual(phone.errors, [])
}

/** Switches the phone off at the first write of an update, at the second, … and on again each time. */
export async function killAtEveryWrite(kind: Kind, isHalfWritten: boolean): Promise<void> {
  const whole = await diskOf(kind)
  await update(whole)
  // The floor, the part, its name, the pointer; on an empty phone the folder before, on a warm one the old part's end after.
  assert.equal(whole.writes, 5)
  for (let write = 1; write <= whole.writes; write += 1) {
    const disk = await diskOf(kind)
    await update(disk, { write, isHalfWritten })
    assert.ok(disk.isFrozen, `expected write ${write} of ${whole.writes} to happen`)
    const again = await start({}, disk)
    await again.open(HOME)
    const shown = editionOn(again)
    assert.ok(shown === 'newest' || shown === (kind === 'warm' ? 'new' : 'old'), `write ${write}: ${shown}`)
    await again.advance(5_000)
    assert.equal(editionOn(again), 'newest', `write ${write}`)
    assert.ok(hasKeptMark(disk))
    assert.deepEqual(again.errors, [])
  }
}
