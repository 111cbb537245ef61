import type { AsideKind } from '@feedc/import/bulletin/Reading'
import { beyond, countChars, takeFrom } from '@feedc/import/text/countChars'
import { allOf, childOf, textOf, type XmlNode } from '@feedc/import/xml/parseXml'
import { ownValue } from '@feedc/ownValue'
import { Fields } from './Fields'
import { mathText } from './mathText'
import { type Picture, picturesIn } from './pictures'
import type { RunLook } from './styles'
import { symbolText } from './symbols'
import type { WordFile } from './WordFile'

interface Piece {
  readonly text: string
  readonly isBold: boolean
  readonly size: number
}

/** What stands in one paragraph. */
export interface Inline {
  readonly pieces: Piece[]
  readonly boxes: XmlNode[]
  readonly notes: string[]
  readonly pictures: Picture[]
  /** Characters that Word shows and the file doesn't hold. */
  added: string
}

export const emptyInline = (): Inline => ({ pieces: [], boxes: [], notes: [], pictures: [], added: '' })

export type Say = (kind: AsideKind, text: string) => void

/** Where the reader is: how text is set there, and what becomes of it. */
interface Place {
  readonly look: RunLook
  readonly out: Inline
  readonly say: Say
  /** What all text here becomes instead of text. */
  readonly fate: AsideKind | null
}

const PROPERTIES = /Pr$/
/** Nobody reads smaller type. */
const TINY_POINTS = 2.5
const UNSHOWN = new Set(['w:footnoteRef', 'w:endnoteRef', 'w:annotationRef', 'w:delInstrText', '#text'])

/** Reads what stands inside paragraphs. One a document, since fields and footnotes run through all of it. */
export class InlineReader {
  readonly fields = new Fields()
  private noteCount = 0
  /** Inside a cell or a frame that has a colour of its own, white is a colour to read. */
  isOnGround = false

  constructor(private readonly file: WordFile) {}

  read(node: XmlNode, look: RunLook, out: Inline, say: Say): void {
    this.at(node, { look, out, say, fate: null })
  }

  private at(node: XmlNode, place: Place): void {
    const handler = ownValue(this.handlers, node.name)
    if (handler) handler(node, place)
    else if (!PROPERTIES.test(node.name) && !UNSHOWN.has(node.name)) this.below(node, place)
  }

  private below(node: XmlNode, place: Place): void {
    for (const child of node.children) this.at(child, place)
  }

  /** One an element of which more is known than that text stands in it. */
  private readonly handlers: Readonly<Record<string, (node: XmlNode, place: Place) => void>> = {
    'w:r': (node, place) => this.below(node, { ...place, look: this.file.styles.run(childOf(node, 'w:rPr'), place.look) }),
    'w:t': (node, place) => this.show(textOf(node), place),
    'w:delText': (node, { say }) => say('deleted', textOf(node)),
    'w:tab': (_, place) => this.add(' ', place),
    'w:ptab': (_, place) => this.add(' ', place),
    'w:br': ({ attributes }, place) => this.add(['page', 'column'].includes(attributes['w:type'] ?? '') ? '\f' : '\n', place),
    'w:cr': (_, place) => this.add('\n', place),
    'w:noBreakHyphen': (_, place) => this.add('-', place),
    'w:sym': ({ attributes }, place) =>
      this.add(symbolText(String.fromCharCode(Number.parseInt(attributes['w:char'] ?? '', 16) || 32)), place),
    'w:fldChar': (node, place) => this.field(node, place),
    'w:instrText': node => this.fields.write(textOf(node)),
    'w:del': (node, place) => this.below(node, { ...place, fate: 'deleted' }),
    'w:moveFrom': (node, place) => this.below(node, { ...place, fate: 'deleted' }),
    'w:ins': (node, place) => this.inserted(node, place),
    'w:moveTo': (node, place) => this.inserted(node, place),
    'w:rt': (node, place) => this.below(node, { ...place, fate: 'ruby' }),
    'w:sdt': (node, place) => this.control(node, place),
    'w:footnoteReference': (node, place) => this.note('footnote', node, place),
    'w:endnoteReference': (node, place) => this.note('endnote', node, place),
    'w:commentReference': (node, place) => this.comment(node, place),
    'm:oMath': (node, place) => this.equation(node, place),
    'm:oMathPara': (node, place) => this.equation(node, place),
    'w:drawing': (node, place) => this.drawing(node, place),
    'w:pict': (node, place) => this.drawing(node, place),
    'w:object': (node, place) => this.drawing(node, place),
    'mc:AlternateContent': (node, place) => this.below(childOf(node, 'mc:Choice') ?? childOf(node, 'mc:Fallback') ?? node, place),
    'w:altChunk': (_, { say }) => say('embedded', ''),
    'w:subDoc': (_, { say }) => say('embedded', ''),
  }

  /** The words of a part that isn't the text: a note, the head of a page. */
  words(node: XmlNode | null, look: RunLook, say: Say): string {
    if (!node) return ''
    if (node.name === 'w:p') {
      const own = emptyInline()
      this.read(node, this.file.styles.paragraph(childOf(node, 'w:pPr')).run, own, say)
      const boxed = own.boxes.map(box => this.words(box, look, say))
      const drawn = own.pictures.map(({ text }) => text)
      return [own.pieces.map(({ text }) => text).join(''), ...boxed, ...drawn, ...own.notes].filter(Boolean).join(' ')
    }
    return node.children
      .map(child => this.words(child, look, say))
      .filter(Boolean)
      .join(' ')
  }

  private show(text: string, { look, out, say, fate }: Place): void {
    const instead = this.fields.isCode
      ? 'field_code'
      : (fate ?? (this.isUnseen(look) ? 'hidden' : look.isStruck ? 'struck' : null))
    if (instead) say(instead, text)
    else out.pieces.push({ text, isBold: look.isBold, size: look.size })
  }

  private isUnseen({ isHidden, isWhite, isShaded, size }: RunLook): boolean {
    return isHidden || size < TINY_POINTS || (isWhite && !isShaded && !this.isOnGround)
  }

  /** What Word shows though the file has another way to say it than text. */
  private add(text: string, place: Place): void {
    const before = place.out.pieces.length
    this.show(text, { ...place, say: () => {} })
    if (place.out.pieces.length > before) place.out.added += text
  }

  private inserted(node: XmlNode, place: Place): void {
    place.say('inserted', '')
    this.below(node, place)
  }

  private control(node: XmlNode, place: Place): void {
    const isEmpty = childOf(childOf(node, 'w:sdtPr'), 'w:showingPlcHdr') !== null
    this.below(node, isEmpty ? { ...place, fate: 'placeholder' } : place)
  }

  private field({ attributes }: XmlNode, place: Place): void {
    const ended = this.fields.mark(attributes['w:fldCharType'] ?? '')
    if (ended === null) return
    if ('shown' in ended) this.add(ended.shown, place)
    else place.say('field_empty', ended.code)
  }

  private note(kind: 'footnote' | 'endnote', { attributes }: XmlNode, place: Place): void {
    this.noteCount += 1
    const mark = `\u3014${this.noteCount}\u3015`
    this.add(mark, place)
    const text = this.words(this.file.note(kind, attributes['w:id'] ?? ''), place.look, place.say)
    place.out.added += mark
    place.out.notes.push(`${mark}${text.trim()}`)
  }

  private comment({ attributes }: XmlNode, { look, say }: Place): void {
    const said: string[] = []
    const text = this.words(this.file.note('comment', attributes['w:id'] ?? ''), look, (_, words) => said.push(words))
    say('comment', [text, ...said].join(' ').trim())
  }

  private equation(node: XmlNode, place: Place): void {
    const text = mathText(node)
    const signs = beyond(countChars([text]), countChars(allOf(node, 'm:t').map(textOf)))
    this.show(text, place)
    place.out.added += takeFrom(signs, text)
  }

  private drawing(node: XmlNode, { out, say }: Place): void {
    for (const picture of picturesIn(node, id => this.file.linked(id))) {
      if (picture.box && picture.isHidden) {
        const said: string[] = []
        const text = this.words(picture.box, this.file.styles.paragraph(null).run, (_, words) => said.push(words))
        say('hidden', [text, ...said].join(' '))
      } else if (picture.box) out.boxes.push(picture.box)
      else out.pictures.push(picture)
    }
  }
}
