import { openIndex } from '@core/feed/openIndex'
import { openPart } from '@core/feed/openPart'
import { PART_NAMES } from '@core/feed/wire/index'
import { trustIn } from '../../test/fakes/signedFeed'
import type { Work } from './feeds'

/** The revision that stands, with all it leads to; a sentence when it isn't whole. */
export async function readWhole({ place, signer }: Work): Promise<number | string> {
  const bytes = await place.target.get('index.json')
  if (!bytes.ok || bytes.value === null) return `no index: ${bytes.ok ? 'gone' : bytes.error.code}`
  const opened = openIndex(bytes.value, trustIn(signer))
  if (!opened.ok) return `index refused: ${opened.error.code}`
  const { index } = opened.value
  for (const name of PART_NAMES) {
    const part = await place.target.get(index.parts[name].path)
    if (!part.ok || part.value === null) return `revision ${index.revision}: no ${name}`
    const read = openPart(name, index.parts[name], part.value)
    if (!read.ok) return `revision ${index.revision}: ${name} ${read.error.code}`
  }
  return index.revision
}

/** Reads again and again until told to stop; counts readings and bad ones, and tells the first bad one. */
export function keepReading(work: Work): () => Promise<{ readonly reads: number; readonly bad: readonly string[] }> {
  let isOver = false
  const bad: string[] = []
  let reads = 0
  const read = async (): Promise<void> => {
    while (!isOver) {
      const found = await readWhole(work)
      reads += 1
      if (typeof found === 'string') bad.push(found)
      await new Promise(resolve => setTimeout(resolve, 5))
    }
  }
  const done = Promise.all(Array.from({ length: work.place.readers ?? 1 }, read))
  return async () => {
    isOver = true
    await done
    return { reads, bad }
  }
}
