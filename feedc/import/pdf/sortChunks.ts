import type { Furniture } from '@feedc/import/bulletin/Bulletin'
import type { Chunk } from './Chunks'
import type { PdfRun } from './pdfLines'

export interface SortedChunks {
  /** The runs of each page that are its text. */
  readonly text: readonly (readonly PdfRun[])[]
  readonly furniture: readonly Furniture[]
  /** What nobody sees, and what is struck out, a text a page. */
  readonly hidden: readonly string[]
  readonly struck: readonly string[]
}

/** Nobody reads smaller type, except on a page that has no other. */
const TINY_POINTS = 2.5
const READABLE_POINTS = 6
/** Pale grey on white; a quarter of black. */
const PALE = 2.2
const LARGE = 1.4
const MIN_PALE_CHARS = 2
/** Heads and feet come back on every page too; what comes back in its middle lies under the text. */
const MIDDLE = { from: 0.12, to: 0.88 }
const SAME_POINTS = 2

/** Tells the text of all pages from what lies under it and from what isn't seen. */
export function sortChunks(pages: readonly (readonly Chunk[])[]): SortedChunks {
  const usual = usualSize(pages.flat())
  const again = comingBack(pages)
  const furniture: Furniture[] = []
  const hidden: string[] = []
  const struck: string[] = []
  const text = pages.map((chunks, i) => {
    const unseen: string[] = []
    const out: string[] = []
    const kept = chunks.flatMap(chunk => {
      if (chunk.hidden === 'struck_out') out.push(wordsOf(chunk))
      else if (chunk.hidden !== null || (chunk.size < TINY_POINTS && usual >= READABLE_POINTS)) unseen.push(wordsOf(chunk))
      else if (isWatermark(chunk, usual) || again.has(placeOf(chunk)))
        furniture.push({ kind: 'watermark', text: wordsOf(chunk), line: null, page: i + 1 })
      else return chunk.runs
      return []
    })
    hidden.push(unseen.filter(words => words.trim() !== '').join(' '))
    struck.push(out.join(' '))
    return kept
  })
  return { text, furniture: furniture.filter(({ text }) => text.trim() !== ''), hidden, struck }
}

const isWatermark = ({ contrast, size, runs }: Chunk, usual: number): boolean =>
  contrast < PALE && size > usual * LARGE && runs.length >= MIN_PALE_CHARS

/** The places in the middle of the page where the same words stand on every other page at least. */
function comingBack(pages: readonly (readonly Chunk[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const chunks of pages) {
    const heights = chunks.map(({ runs }) => runs[0]!.y)
    const [bottom, top] = [Math.min(...heights), Math.max(...heights)]
    const isMiddle = (y: number): boolean =>
      y > bottom + (top - bottom) * (1 - MIDDLE.to) && y < bottom + (top - bottom) * (1 - MIDDLE.from)
    for (const place of new Set(chunks.filter(chunk => isMiddle(chunk.runs[0]!.y)).map(placeOf)))
      counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  const isOften = (count: number): boolean => count >= 2 && count >= pages.length / 2
  return new Set([...counts].filter(([place, count]) => isOften(count) && place.trim() !== '').map(([place]) => place))
}

const placeOf = (chunk: Chunk): string => {
  const { x, y } = chunk.runs[0]!
  const words = wordsOf(chunk).trim()
  return words === '' ? '' : [words, Math.round(x / SAME_POINTS), Math.round(y / SAME_POINTS), Math.round(chunk.size)].join(' ')
}

const wordsOf = ({ runs }: Chunk): string => runs.map(({ text }) => text).join('')

/** The size most characters have. */
function usualSize(chunks: readonly Chunk[]): number {
  const counts = new Map<number, number>()
  for (const { size, runs } of chunks) counts.set(Math.round(size), (counts.get(Math.round(size)) ?? 0) + runs.length)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
