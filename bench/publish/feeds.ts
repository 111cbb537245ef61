import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { aFeed, type Signer } from '../../test/fakes/signedFeed'
import type { Place } from './places'

export interface Work {
  readonly place: Place
  readonly home: string
  readonly signer: Signer
  /** The file that says whom phones trust. */
  readonly trust: string
}

let last = 1_795_000_000
/** A revision higher than all before. */
export const nextRevision = (): number => ++last

/** A built feed in a folder; its path. */
export function feedFolder({ home, signer }: Work, revision: number): string {
  const dir = join(home, String(revision))
  mkdirSync(dir)
  const many = Array.from({ length: 40 }, (_, at) => `第${revision}版第${at}`)
  for (const [name, bytes] of aFeed(signer, { revision, titles: many, stations: many }).files)
    writeFileSync(join(dir, name), bytes)
  return dir
}

export const orderFor = (work: Work, dir: string, waitMs: number) => ({
  args: [dir, '--to', work.place.to, '--trust', work.trust, '--allow-removals'],
  env: work.place.env,
  waitMs,
})
