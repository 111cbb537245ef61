import assert from 'node:assert/strict'
import type { Disk, Phone } from 'weapp-rig'
import type { FeedStatusKind } from '@/features/status/feedStatus'
import { EDITIONS, type Edition, editionOn } from './editions'
import { diskOf, down, HOME, hasKeptMark, type Kind, type Scene, start } from './phones'
import { stateOn } from './stateOn'

/** Within this, of the phone's own time, there is content or a dated offline state, whatever happens. */
const AT_MOST_MS = 3_000
/** Longer than every deadline, and than the first waits after a failure. */
const LATER_MS = 120_000

/** One way of a fault, to be lived through by a phone that has never synced and by one that has. */
export interface Case {
  readonly how: string
  drive(kind: Kind): Promise<void>
}

/** How it ends: the server's edition is here; it is not, and why; or it is, and the clock calls it past its date. */
type End = 'updated' | 'unreachable' | 'refused' | 'expired' | 'cannot_verify'
const HAS = { empty: 'old', warm: 'new' } as const satisfies Record<Kind, Edition>
const stateAt = (end: End, kind: Kind): FeedStatusKind =>
  end === 'updated' ? 'fresh' : end === 'unreachable' ? (kind === 'empty' ? 'bundled' : 'offline') : end

export interface Fault extends Scene {
  readonly how: string
  readonly ends: End
  /** The phone before it is switched on. */
  readonly disk?: (disk: Disk) => void
  /** What the courier or the system does once the first screen is there. It may leave that screen. */
  readonly act?: (phone: Phone) => Promise<void>
  /** The damage itself costs what the phone had: garbage can't be read back. */
  readonly loses?: 'feed' | 'everything'
}

export const fault = (given: Fault): Case => ({ how: given.how, drive: kind => survive(given, kind) })

async function survive({ how, ends, disk: damage, act, loses, ...scene }: Fault, kind: Kind): Promise<void> {
  const disk = await diskOf(kind)
  damage?.(disk)
  const had = loses ? 'old' : HAS[kind]
  const phone = await start(scene, disk)
  const page = await phone.open(HOME)
  assert.equal(editionOn(phone), had, `${how}: at once`)
  const before = page.setDatas.length
  await act?.(phone)
  await phone.advance(AT_MOST_MS)
  await phone.open(HOME)
  editionOn(phone)
  stateOn(phone)
  if (!act) assert.ok(page.setDatas.length - before <= 2, `${how}: ${page.setDatas.length - before} updates of the screen`)
  await phone.advance(LATER_MS)
  const end = { edition: editionOn(phone), state: stateOn(phone) }
  const isNew = ends === 'updated' || ends === 'expired'
  assert.deepEqual(end, { edition: isNew ? 'newest' : had, state: stateAt(ends, loses ? 'empty' : kind) }, how)
  assert.ok(loses === 'everything' || hasKeptMark(disk), `${how}: the courier’s own marks are kept`)
  assert.deepEqual(phone.errors, [], how)
  // What was never written to can't have lost anything.
  if (disk.writes > 0) await startAgain(scene, disk, had, how)
}

async function startAgain(scene: Scene, disk: Disk, had: Edition, how: string): Promise<void> {
  const again = await start({ ...scene, serve: down }, disk)
  await again.open(HOME)
  assert.ok(rank(editionOn(again)) >= rank(had), `${how}: nothing verified is lost`)
  assert.deepEqual(again.errors, [], how)
}

const rank = (edition: Edition): number => EDITIONS.indexOf(edition)
