import { sha256HexInSlices } from '@core/feed/sha256'
import { encodeUtf8 } from '@core/feed/utf8'
import { PART_NAMES, type PartName } from '@core/feed/wire/index'
import { damagedReader, type PartReaders } from './partReader'
import type { Snapshot, SyncPorts } from './ports'
import { openSnapshot, withCells } from './snapshot'

/**
 * What was read back from the phone at launch, hashed again once it is drawn (a KB takes a millisecond): a part or a cell that isn't what
 * its name says reads as the package's from then on, and the refresh that follows fetches it anew. `held` itself when all is well.
 */
export async function recheck(ports: SyncPorts, held: Snapshot): Promise<Snapshot> {
  const { storage, bundled, pause } = ports
  /** So is what isn't on this phone, of which nothing was shown; and on one that can't hash, what it took while it could. */
  const isIntact = async (path: string, sha256: string): Promise<boolean> => {
    const text = storage.readPart(path)
    const hash = text === null ? null : await sha256HexInSlices(encodeUtf8(text), pause)
    return hash === null || hash === sha256
  }
  const broken: Partial<PartReaders> = {}
  const mark = <N extends PartName>(name: N): void => {
    Object.assign(broken, { [name]: damagedReader(bundled.parts[name] as PartReaders[N]) })
  }
  for (const name of PART_NAMES) {
    const { path, sha256 } = held.index.parts[name]
    const isFromPackage = held.parts[name] === bundled.parts[name]
    if (!isFromPackage && !(await isIntact(path, sha256))) mark(name)
  }
  const rotten = new Set<string>()
  const refs = held.parts.stations.elsewhere().cells.filter(({ path }) => held.openedCells().has(path))
  for (const { path, sha256 } of refs) if (!(await isIntact(path, sha256))) rotten.add(path)
  const isWhole = Object.keys(broken).length === 0
  if (isWhole && rotten.size === 0) return held
  ports.log({ event: 'storage', code: 'part_rotten', detail: null })
  const opened = new Map([...held.openedCells()].filter(([path]) => !rotten.has(path)))
  return withCells(isWhole ? held : openSnapshot({ ...held, parts: { ...held.parts, ...broken } }), opened)
}
