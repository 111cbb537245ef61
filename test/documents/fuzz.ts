import { readingOfText } from '@feedc/import/bulletin/linesOfText'
import { parseBulletin } from '@feedc/import/bulletin/parseBulletin'
import { read as readXlsx } from '@feedc/import/excel/readXlsx'
import { checkZip } from '@feedc/import/file/checkZip'
import { read as readPdf } from '@feedc/import/pdf/readPdf'
import { mergeStations } from '@feedc/import/stations/mergeStations'
import type { Sheet } from '@feedc/import/stations/Sheet'
import { sheetOfCsv } from '@feedc/import/stations/sheetOfCsv'
import { cleanText } from '@feedc/import/text/cleanText'
import { decodeText } from '@feedc/import/text/decodeText'
import { read as readDocx } from '@feedc/import/word/readDocx'
import { readList } from '@test/typesetting/aStationList'
import { at, makePdf } from '@test/typesetting/makePdf'
import { makeZip } from '@test/typesetting/makeZip'
import { KINDS } from './kinds'
import { LISTS } from './stationLists'
import { T } from './texts'

export interface Fuzzed {
  readonly fates: ReadonlyMap<string, { read: number; refused: number }>
  readonly slowest: { ms: number; what: string }
  /** Throws outside a reader, and files that took too long. */
  readonly failures: readonly string[]
}

const MAX_MS = 5000
/** Pieces that mean something somewhere. */
const PIECES = [
  '<w:p>',
  '</w:p>',
  '<w:tbl>',
  '&#0;',
  '&amp;',
  '<v>',
  ' Tj',
  ' Tm',
  ' q ',
  ' Q ',
  'BT ',
  'ET ',
  ' cm ',
  '-1',
  '1e9',
  '0',
  '\u0000',
  '"',
  ',',
  '\n',
  '编',
  '。',
  '〔1〕',
  'constructor',
]

/** Mulberry32: the same files again for the same seed. */
function randomOf(seed: number): (below: number) => number {
  let state = seed >>> 0
  return below => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
}

type Random = ReturnType<typeof randomOf>

/** Bytes flipped, a stretch taken out, put twice or put elsewhere, a piece put in, the end cut off. */
function changed(bytes: Buffer, random: Random): Buffer {
  let made = Buffer.from(bytes)
  for (let step = random(4); step >= 0; step -= 1) {
    const [from, length] = [random(made.length + 1), random(Math.min(400, made.length) + 1)]
    const [before, taken, after] = [made.subarray(0, from), made.subarray(from, from + length), made.subarray(from + length)]
    const piece = Buffer.from(PIECES[random(PIECES.length)]!)
    const ways = [
      () => Buffer.concat([before, Buffer.from(taken.map(byte => byte ^ (1 << random(8)))), after]),
      () => Buffer.concat([before, after]),
      () => Buffer.concat([before, taken, taken, after]),
      () => Buffer.concat([before, after, taken]),
      () => Buffer.concat([before, piece, made.subarray(from)]),
      () => before,
    ]
    made = ways[random(random(4) === 0 ? ways.length : ways.length - 1)]!()
  }
  return made
}

const ATTRIBUTE = /"[^"<]*"/g
const LEAF = /<[\w:]+[^<>]*\/>/g
const BLOCK = /<(w:p|w:r|w:tr|w:tc|row|c|si)\b[^<>]*>(?:(?!<\1\b)[\s\S])*?<\/\1>/g
const WORDS = />[^<>]+</g

/** XML that stays XML: another value, an element gone, one twice, other words. */
function reworded(xml: Buffer, random: Random): Buffer {
  let made = xml.toString()
  for (let step = random(6); step >= 0; step -= 1) {
    const [pattern, change] = pick(
      [
        [
          ATTRIBUTE,
          () =>
            `"${pick(PIECES, random)
              .replace(/[<>&"]/g, '')
              .replaceAll('\u0000', '')}"`,
        ],
        [LEAF, () => ''],
        [BLOCK, (block: string) => block + block],
        [BLOCK, () => ''],
        [WORDS, () => `>${pick(T, random).slice(0, random(40))}<`],
      ] as const,
      random,
    )
    const found = [...made.matchAll(pattern)]
    const one = found[random(found.length)]
    if (one) made = made.slice(0, one.index) + change(one[0]) + made.slice(one.index + one[0].length)
  }
  return Buffer.from(made)
}

/** One part of an archive changed and packed again, so that what is inside is reached. */
async function repacked(bytes: Buffer, mustHold: string, random: Random): Promise<Buffer> {
  const parts = await checkZip(bytes, mustHold, /./)
  if (!parts.ok) return bytes
  const entries = [...parts.value]
  const chosen = random(entries.length)
  return makeZip(
    entries.map(([name, part], i) => [
      name,
      i === chosen ? (random(3) === 0 ? changed : reworded)(part, random) : name === mustHold ? reworded(part, random) : part,
    ]),
  )
}

const pick = <X>(all: readonly X[], random: Random): X => all[random(all.length)]!
const words = Object.values(KINDS)
const books = Object.values(LISTS).filter(({ extension }) => extension === '.xlsx')
const tables = Object.values(LISTS).filter(({ extension }) => extension === '.csv')
const page = (random: Random): string =>
  T.slice(0, 3 + random(6))
    .map((text, i) => at(96 + random(2) * 24, 740 - i * 20, text.slice(0, 34)))
    .join('')

const MAKERS: Readonly<Record<string, (random: Random) => Promise<Buffer>>> = {
  '.docx': async random =>
    random(3) === 0
      ? changed(pick(words, random)().docx(), random)
      : repacked(pick(words, random)().docx(), 'word/document.xml', random),
  '.xlsx': async random => {
    const book = Buffer.from(await pick(books, random).bytes())
    return random(3) === 0 ? changed(book, random) : repacked(book, 'xl/workbook.xml', random)
  },
  '.pdf': async random =>
    random(3) === 0
      ? changed(makePdf([page(random)]), random)
      : makePdf([changed(Buffer.from(page(random)), random).toString('latin1')]),
  '.csv': async random => changed(Buffer.from(await pick(tables, random).bytes()), random),
  '.txt': async random => changed(Buffer.from(T.slice(random(10)).join('\n')), random),
}

/** What the program does with a file once it is opened; false when the file was refused. A reader may throw: it has a thread to itself. */
const USES: Readonly<Record<string, (bytes: Buffer) => Promise<boolean>>> = {
  '.docx': bytes => asBulletin(readDocx(bytes)),
  '.pdf': bytes => asBulletin(readPdf(bytes)),
  '.xlsx': async bytes => {
    const sheet = await readXlsx(bytes).catch(() => null)
    if (sheet?.ok) merge(sheet.value)
    return sheet?.ok === true
  },
  '.csv': async bytes => {
    const decoded = decodeText(bytes)
    if (decoded.ok) merge(sheetOfCsv(cleanText(decoded.value.text)))
    return decoded.ok
  },
  '.txt': async bytes => {
    const decoded = decodeText(bytes)
    if (decoded.ok) parseBulletin(readingOfText(cleanText(decoded.value.text)))
    return decoded.ok
  },
}

const merge = (sheet: Sheet): void =>
  void mergeStations({ rows: readList(sheet).rows.map((row, i) => ({ no: i + 1, row })) }, [], 'SH-')

async function asBulletin(reading: ReturnType<typeof readDocx>): Promise<boolean> {
  const read = await reading.catch(() => null)
  if (read?.ok) parseBulletin(read.value)
  return read?.ok === true
}

/** `runs` files of every kind in turn, made from a seed and read to the end, none for longer than `mostMs`. */
export async function fuzz(runs: number, seed: number, mostMs: number = MAX_MS): Promise<Fuzzed> {
  const random = randomOf(seed)
  const kinds = Object.keys(MAKERS)
  const fates = new Map(kinds.map(kind => [kind, { read: 0, refused: 0 }]))
  const slowest = { ms: 0, what: '' }
  const failures: string[] = []
  for (let run = 0; run < runs; run += 1) {
    const kind = kinds[run % kinds.length]!
    const bytes = await MAKERS[kind]!(random)
    const what = `${kind}, run ${run} of seed ${seed}`
    const startMs = performance.now()
    const isRead = await USES[kind]!(bytes).catch((fault: unknown) => {
      failures.push(`${what}: ${fault instanceof Error ? fault.stack : String(fault)}`)
      return false
    })
    const ms = performance.now() - startMs
    fates.get(kind)![isRead ? 'read' : 'refused'] += 1
    if (ms > slowest.ms) Object.assign(slowest, { ms, what })
    if (ms > mostMs) failures.push(`${what}: ${Math.round(ms)} ms`)
  }
  return { fates, slowest, failures }
}
