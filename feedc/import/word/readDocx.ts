import { err, ok, type Result } from '@core/result'
import type { Furniture } from '@feedc/import/bulletin/Bulletin'
import type { Reading, Seen } from '@feedc/import/bulletin/Reading'
import { checkZip, type Parts } from '@feedc/import/file/checkZip'
import type { Refusal } from '@feedc/import/file/Refusal'
import { cleanText } from '@feedc/import/text/cleanText'
import { tidy } from '@feedc/import/text/tidy'
import { decodeXml } from '@feedc/import/xml/parseXml'
import { WordFile } from './WordFile'
import { type SizedLine, WordWalk } from './WordWalk'
import { wordsOfXml } from './wordsOfXml'

const PARTS = /^word\/[^/]+\.xml$|^word\/_rels\/document\.xml\.rels$|^word\/(charts|diagrams)\/[^/]+\.xml$/
const BESIDE = /^word\/(header|footer|footnotes|endnotes|comments)\d*\.xml$/

/** A Word document: what its pages show, what they hide, and a count of both. */
export async function read(bytes: Uint8Array): Promise<Result<Reading, Refusal>> {
  const parts = await checkZip(bytes, 'word/document.xml', PARTS)
  if (!parts.ok) return parts
  const shown = wordsShown(parts.value)
  return shown.lines.length === 0 ? err('empty') : ok({ ...shown, seen: wordsSeen(parts.value) })
}

/** The lines of a document and what stands beside them. */
export function wordsShown(parts: Parts): Omit<Reading, 'seen'> {
  const file = new WordFile(parts)
  const walk = new WordWalk(file)
  walk.blocks(file.body)
  const furniture = [...edgesOf(file, walk, 'header'), ...edgesOf(file, walk, 'footer')]
  const usual = usualSize(walk.lines)
  const lines = walk.lines.map(({ line, size }) => ({ ...line, text: cleanText(line.text), scale: size / usual || 1 }))
  return { lines: lines.filter(({ text }) => text !== ''), furniture, asides: walk.asides }
}

function edgesOf(file: WordFile, walk: WordWalk, kind: 'header' | 'footer'): Furniture[] {
  const look = file.styles.paragraph(null).run
  return file.edges(kind).flatMap(part => {
    // hidden or struck out or not, it stays outside
    const said: string[] = []
    const text = tidy([walk.inline.words(part, look, (_, words) => said.push(words)), ...said].join(' '))
    return text === '' ? [] : [{ kind, text, line: null, page: null }]
  })
}

/** Every character of a document's parts. Paragraphs count as in WordWalk but for text boxes and tables: near enough to find a place. */
export function wordsSeen(parts: Parts): Seen[] {
  const words = (name: string): string[] => wordsOfXml(decodeXml(parts.get(name) ?? new Uint8Array()))
  const beside = [...parts.keys()].filter(name => BESIDE.test(name)).flatMap(words)
  return [
    ...words('word/document.xml').map((text, i) => ({ text, no: i + 1, page: null })),
    ...beside.map(text => ({ text, no: null, page: null })),
  ].filter(({ text }) => text.trim() !== '')
}

/** The size most characters have. */
function usualSize(lines: readonly SizedLine[]): number {
  const counts = new Map<number, number>()
  for (const { line, size } of lines) counts.set(size, (counts.get(size) ?? 0) + line.text.length)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}
