import { err, ok, type Result } from '@core/result'
import type { AsideKind } from '@feedc/import/bulletin/Reading'
import { checkZip, type Parts } from '@feedc/import/file/checkZip'
import type { Refusal } from '@feedc/import/file/Refusal'
import { MAX_COLUMNS, MAX_ROWS } from '@feedc/import/stations/limits'
import { lostWords } from '@feedc/import/stations/lostWords'
import type { LeftOut, LeftOutKind, Sheet, SheetRow } from '@feedc/import/stations/Sheet'
import { cleanText } from '@feedc/import/text/cleanText'
import { tidy } from '@feedc/import/text/tidy'
import { childOf, type XmlNode } from '@feedc/import/xml/parseXml'
import { emptyInline, InlineReader } from './InlineReader'
import { wordsSeen } from './readDocx'
import { cellOf, cellsOf, paragraphsIn, rowsOf } from './tableXml'
import { WordFile } from './WordFile'

const PARTS = /^word\/[^/]+\.xml$|^word\/_rels\/document\.xml\.rels$/
/** What a reader doesn't see is left out by name; everything else that isn't shown counts as not read. */
const KIND: Readonly<Partial<Record<AsideKind, LeftOutKind>>> = { struck: 'struck_cell', hidden: 'unseen_cell' }

/** The lists in a Word document: every row of its tables, and each paragraph beside them as a row of one cell. */
export async function read(bytes: Uint8Array): Promise<Result<Sheet, Refusal>> {
  const parts = await checkZip(bytes, 'word/document.xml', PARTS)
  return parts.ok ? listOf(parts.value) : parts
}

export function listOf(parts: Parts): Result<Sheet, Refusal> {
  const walk = new ListWalk(new WordFile(parts))
  if (walk.rows.length > MAX_ROWS) return err('too_many_rows')
  if (walk.rows.length + walk.leftOut.length === 0) return err('empty')
  const words = wordsSeen(parts).map(({ text }) => text)
  return ok({
    rows: walk.rows,
    leftOut: [...walk.leftOut, ...lostWords(words, walk.rows, walk.leftOut, null)],
    brokenAt: null,
  })
}

interface Read {
  readonly text: string
  readonly unread: readonly { readonly kind: LeftOutKind; readonly text: string }[]
}

class ListWalk {
  readonly rows: SheetRow[] = []
  readonly leftOut: LeftOut[] = []
  private readonly inline: InlineReader
  private no = 0
  /** How many rows there were when the last table ended. */
  private tableEnd = 0

  constructor(private readonly file: WordFile) {
    this.inline = new InlineReader(file)
    this.blocks(file.body)
    this.takeTail()
  }

  private blocks(parent: XmlNode): void {
    for (const node of parent.children) {
      if (node.name === 'w:p') this.keep([this.words([node])])
      else if (node.name === 'w:tbl') this.table(node)
      else if (node.name !== 'w:sectPr') this.blocks(node)
    }
  }

  /** What stands below the last table is a signature or a remark, and no place. */
  private takeTail(): void {
    if (this.tableEnd === 0) return
    for (const { no, cells } of this.rows.splice(this.tableEnd))
      this.leftOut.push({ kind: 'unread_cell', sheet: null, row: no, column: null, text: cells.join(' ') })
  }

  /** A cell over several columns is in each of them, one over several rows in each of those: as in a spreadsheet. */
  private table(node: XmlNode): void {
    let above: readonly Read[] = []
    for (const row of rowsOf(node)) {
      const reads: Read[] = []
      for (const cell of cellsOf(row)) {
        const { span, isBelow } = cellOf(cell)
        const own = this.words(paragraphsIn(cell))
        const from = isBelow && own.text === '' ? { ...own, text: above[reads.length]?.text ?? '' } : own
        for (let column = 0; column < span; column += 1) reads.push(column === 0 ? from : { text: from.text, unread: [] })
      }
      this.keep(reads)
      above = reads
    }
    this.tableEnd = this.rows.length
  }

  /** A row of which all is struck out is a place that is gone: it is no row. */
  private keep(reads: readonly Read[]): void {
    const unread = reads.flatMap((read, column) => read.unread.map(each => ({ ...each, column })))
    if (reads.every(({ text }) => text === '') && unread.length === 0) return
    this.no += 1
    const say = (kind: LeftOutKind, column: number | null, text: string): void =>
      void this.leftOut.push({ kind, sheet: null, row: this.no, column: column === null ? null : String(column + 1), text })
    const isStruck = reads.every(({ text }) => text === '') && unread.some(({ kind }) => kind === 'struck_cell')
    if (isStruck) say('struck_row', null, unread.map(({ text }) => text).join(' '))
    else for (const { kind, text, column } of unread) say(kind, column, text)
    const far = reads.slice(MAX_COLUMNS).map(({ text }) => text)
    if (far.some(Boolean)) say('far_column', null, far.join(' '))
    const cells = reads.slice(0, MAX_COLUMNS).map(({ text }) => text)
    if (cells.some(Boolean)) this.rows.push({ no: this.no, cells })
  }

  private words(paragraphs: readonly XmlNode[]): Read {
    const unread: { kind: LeftOutKind; text: string }[] = []
    const texts = paragraphs.map(paragraph => {
      const out = emptyInline()
      const look = this.file.styles.paragraph(childOf(paragraph, 'w:pPr'))
      for (const child of paragraph.children)
        this.inline.read(child, look.run, out, (kind, text) => {
          if (text.trim() !== '' && kind !== 'field_code') unread.push({ kind: KIND[kind] ?? 'unread_cell', text: tidy(text) })
        })
      return tidy([...out.pieces.map(({ text }) => text), ...out.notes].join('')).replace(/\s*\n\s*/g, ' ')
    })
    return { text: cleanText(texts.filter(Boolean).join(' ')).trim(), unread }
  }
}
