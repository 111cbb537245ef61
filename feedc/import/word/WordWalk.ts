import { type RawLine, rawLine } from '@feedc/import/bulletin/RawLine'
import type { Aside, AsideKind } from '@feedc/import/bulletin/Reading'
import { emWidth } from '@feedc/import/text/emWidth'
import { tidy } from '@feedc/import/text/tidy'
import { allOf, childOf, type XmlNode } from '@feedc/import/xml/parseXml'
import { emptyInline, type Inline, InlineReader } from './InlineReader'
import { attributeOf, isShading, type ParagraphLook } from './styles'
import { type Cell, isLayout, tableLines } from './tables'
import { cellOf, cellsOf, paragraphsIn, rowsOf } from './tableXml'
import type { WordFile } from './WordFile'

/** A line with its size in points, before it is known which size is the usual one. */
export interface SizedLine {
  readonly line: RawLine
  readonly size: number
}

/** Goes through the body of a document once, paragraph after paragraph, tables and text boxes where they stand. */
export class WordWalk {
  readonly lines: SizedLine[] = []
  readonly asides: Aside[] = []
  readonly inline: InlineReader
  private no = 0
  private gap = 0
  private isContents = false

  constructor(private readonly file: WordFile) {
    this.inline = new InlineReader(file)
  }

  blocks(parent: XmlNode): void {
    for (const node of parent.children) {
      if (node.name === 'w:p') this.paragraph(node)
      else if (node.name === 'w:tbl') this.table(node)
      else if (node.name === 'w:sdt') this.control(node)
      else if (node.name === 'mc:AlternateContent')
        this.blocks(childOf(node, 'mc:Choice') ?? childOf(node, 'mc:Fallback') ?? node)
      else if (node.name === 'w:altChunk' || node.name === 'w:subDoc') this.say('embedded', '')
      else if (node.name !== 'w:sectPr' && node.name !== 'w:del') this.blocks(node)
    }
  }

  /** A content control around paragraphs: a placeholder nobody filled in is no text; a table of contents says that it is one. */
  private control(node: XmlNode): void {
    const properties = childOf(node, 'w:sdtPr')
    if (childOf(properties, 'w:showingPlcHdr')) {
      this.say(
        'placeholder',
        this.inline.words(node, this.file.styles.paragraph(null).run, () => {}),
      )
      return
    }
    const gallery = attributeOf(childOf(childOf(properties, 'w:docPartObj'), 'w:docPartGallery'))
    const before = this.isContents
    this.isContents ||= gallery === 'Table of Contents'
    this.blocks(childOf(node, 'w:sdtContent') ?? node)
    this.isContents = before
  }

  private paragraph(node: XmlNode): void {
    this.no += 1
    const look = this.file.styles.paragraph(childOf(node, 'w:pPr'))
    const wasContents = this.inline.fields.isContents
    const inline = this.readInline(node, look)
    const isContents = this.isContents || look.isContents || wasContents || this.inline.fields.isContents
    this.keep(this.linesOf(inline, look).map(one => ({ ...one, line: { ...one.line, isContents } })))
    this.drawn(inline)
  }

  private readInline(node: XmlNode, look: ParagraphLook): Inline {
    const inline = emptyInline()
    if (look.numbering) {
      const label = this.file.numbering.next(look.numbering.id, look.numbering.level)
      if (label !== '') inline.pieces.push({ text: label, isBold: look.run.isBold, size: look.run.size })
      inline.added += label
    }
    const numbered = inline.pieces.length
    const no = this.no
    for (const child of node.children) this.inline.read(child, look.run, inline, (kind, text) => this.say(kind, text, no))
    const isEmpty = inline.pieces.slice(numbered).every(({ text }) => text.trim() === '')
    return isEmpty ? { ...inline, pieces: inline.pieces.slice(numbered) } : inline
  }

  private linesOf({ pieces, notes, added }: Inline, look: ParagraphLook): SizedLine[] {
    const parts = pieces
      .map(piece => piece.text)
      .join('')
      .split(/[\n\f]/)
    const inked = pieces.filter(piece => piece.text.trim() !== '')
    const common = {
      no: this.no,
      headingLevel: look.headingLevel,
      isBold: inked.length > 0 && inked.every(piece => piece.isBold),
      isCentred: look.alignment === 'center',
    }
    const size = Math.max(0, ...inked.map(piece => piece.size))
    const lines = parts.map((part, i) => {
      const leading = /^[ \t\u3000]*/.exec(part)?.[0] ?? ''
      const inset = i === 0 && look.isInset ? 2 : 0
      const indent = inset + (2 * emWidth(leading)) / (leading.includes('\u3000') ? 2 : 1)
      return {
        line: rawLine({ ...common, text: tidy(part), gap: i === 0 ? this.gap : 0, indent, opensParagraph: i === 0 }),
        size,
      }
    })
    const shown = lines.filter(({ line }) => line.text !== '')
    return shown.map((one, i) => (i === shown.length - 1 ? { ...one, line: { ...one.line, notes, added } } : one))
  }

  private keep(lines: readonly SizedLine[]): void {
    this.gap = lines.length === 0 ? this.gap + 1 : 0
    this.lines.push(...lines)
  }

  /** Pictures are named, text boxes read where they hang. */
  private drawn({ boxes, pictures, notes }: Inline): void {
    for (const { kind, text, description } of pictures) this.say(kind, text || description)
    if (notes.length > 0) this.say('note', '')
    for (const box of boxes) {
      this.say('text_box', '')
      const before = this.inline.isOnGround
      this.inline.isOnGround = true
      this.blocks(box)
      this.inline.isOnGround = before
    }
  }

  private table(node: XmlNode): void {
    const before = this.inline.isOnGround
    this.inline.isOnGround ||= hasGround(node)
    this.tableRows(node)
    this.inline.isOnGround = before
  }

  private tableRows(node: XmlNode): void {
    const rows = rowsOf(node).map(row => cellsOf(row).map(cell => ({ cell, read: cellOf(cell) })))
    if (isLayout(rows.map(row => row.map(({ read }) => read)))) {
      this.layout(rows.map(row => row.map(({ cell }) => cell)))
      return
    }
    const { lines, headings } = tableLines(rows.map(row => row.map(({ cell, read }) => this.figures(cell, read))))
    const look = this.file.styles.paragraph(null)
    this.no += 1
    this.say('table', headings.join(' '))
    for (const { text, added } of lines) {
      const line = rawLine({ no: this.no, text: tidy(text), added, isParagraph: true, indent: 2, gap: this.gap })
      this.lines.push({ line, size: look.run.size })
    }
    this.gap = 0
  }

  private figures(node: XmlNode, read: Cell): Cell {
    const pictures: Inline[] = []
    const words = paragraphsIn(node).map(paragraph => {
      const inline = this.readInline(paragraph, this.file.styles.paragraph(childOf(paragraph, 'w:pPr')))
      pictures.push(inline)
      return [...inline.pieces.map(({ text }) => text), ...inline.notes].join('')
    })
    for (const inline of pictures) this.drawn({ ...inline, notes: [] })
    const added = pictures.map(inline => inline.added).join('')
    return { ...read, text: words.map(tidy).filter(Boolean).join(' '), added }
  }

  /** A table that arranges text: cells one after the other; a row of short ones is a line, as in a masthead. */
  private layout(rows: readonly (readonly XmlNode[])[]): void {
    for (const row of rows) {
      const from = this.lines.length
      for (const cell of row) this.blocks(cell)
      const made = this.lines.slice(from)
      const isShort = made.length > 1 && made.length <= row.length && made.every(({ line }) => line.text.length <= MAX_SHORT)
      if (!isShort) continue
      const text = made.map(({ line }) => line.text).join(' ')
      this.lines.splice(from, made.length, { ...made[0]!, line: { ...made[0]!.line, text } })
    }
  }

  private say(kind: AsideKind, text: string, no: number = this.no): void {
    this.asides.push({ kind, text, no: Math.max(1, no), page: null })
  }
}

const MAX_SHORT = 30

/** A table's style may colour its cells, and is not read. */
const hasGround = (table: XmlNode): boolean =>
  childOf(childOf(table, 'w:tblPr'), 'w:tblStyle') !== null || allOf(table, 'w:shd').some(isShading)
