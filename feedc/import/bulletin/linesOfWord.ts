import { emWidth } from '@feedc/import/text/emWidth'
import { tidy } from '@feedc/import/text/tidy'
import { type RawLine, rawLine } from './RawLine'

/** What mammoth hands to `transformDocument`: a tree of typed nodes. Only what is read here is named. */
interface Node {
  readonly type?: string
  readonly children?: readonly Node[]
  readonly value?: string
  readonly styleName?: string | null
  readonly styleId?: string | null
  readonly alignment?: string | null
  readonly indent?: { readonly firstLine?: string | null }
  readonly isBold?: boolean
  readonly fontSize?: number | null
  readonly breakType?: string
}

interface Piece {
  readonly text: string
  readonly isBold: boolean
  readonly size: number | null
}

const HEADING_NAME = /^(?:heading|\u6807\u9898|\u6a19\u984c)\s*([1-9])$/i
const TITLE_NAME = /^(?:title|\u6807\u9898|\u6a19\u984c)$/i
const BODY_POINTS = 12
const MAX_DEPTH = 40

/** The lines of mammoth's document: a paragraph each, or several where the author broke one by hand. */
export function linesOfWord(document: unknown): RawLine[] {
  const paragraphs = paragraphsIn(document as Node, 0)
  const usual = usualSize(paragraphs)
  const lines: RawLine[] = []
  let gap = 0
  for (const [i, paragraph] of paragraphs.entries()) {
    const pieces = piecesIn(paragraph, false, null)
    const made = linesOfParagraph(paragraph, pieces, i + 1, gap, usual)
    gap = made.length === 0 ? gap + 1 : 0
    lines.push(...made)
  }
  return lines
}

function linesOfParagraph(paragraph: Node, pieces: readonly Piece[], no: number, gap: number, usual: number | null): RawLine[] {
  const parts = pieces
    .map(piece => piece.text)
    .join('')
    .split(/[\n\f]/)
  const inked = pieces.filter(piece => piece.text.trim() !== '')
  const sizes = inked.map(piece => piece.size ?? usual ?? BODY_POINTS)
  const common = {
    no,
    headingLevel: levelOf(paragraph),
    isBold: inked.length > 0 && inked.every(piece => piece.isBold),
    isCentred: paragraph.alignment === 'center',
    scale: Math.max(0, ...sizes) / (usual ?? BODY_POINTS) || 1,
  }
  const lines = parts.map((part, i) => {
    const leading = /^[ \t\u3000]*/.exec(part)?.[0] ?? ''
    const inset = i === 0 && Number(paragraph.indent?.firstLine ?? 0) > 0 ? 2 : 0
    return rawLine({
      ...common,
      text: tidy(part),
      gap: i === 0 ? gap : 0,
      indent: inset + (2 * emWidth(leading)) / (leading.includes('\u3000') ? 2 : 1),
    })
  })
  return lines.filter(line => line.text !== '')
}

function paragraphsIn(node: Node, depth: number): Node[] {
  if (node.type === 'paragraph') return [node]
  if (depth > MAX_DEPTH) return []
  return (node.children ?? []).flatMap(child => paragraphsIn(child, depth + 1))
}

function piecesIn(node: Node, isBold: boolean, size: number | null): Piece[] {
  const bold = node.type === 'run' ? Boolean(node.isBold) : isBold
  const points = node.type === 'run' ? (node.fontSize ?? null) : size
  if (node.type === 'text') return [{ text: node.value ?? '', isBold: bold, size: points }]
  if (node.type === 'tab') return [{ text: ' ', isBold: bold, size: points }]
  if (node.type === 'break') return [{ text: node.breakType === 'line' ? '\n' : '\f', isBold: bold, size: points }]
  return (node.children ?? []).flatMap(child => piecesIn(child, bold, points))
}

function levelOf({ styleName, styleId }: Node): number {
  const named = HEADING_NAME.exec(styleName ?? '') ?? /^Heading([1-9])$/i.exec(styleId ?? '')
  if (named) return Number(named[1])
  return TITLE_NAME.test(styleName ?? '') ? 1 : 0
}

/** The size most characters have; null = the document's default, which mammoth doesn't tell. */
function usualSize(paragraphs: readonly Node[]): number | null {
  const counts = new Map<number | null, number>()
  for (const { text, size } of paragraphs.flatMap(paragraph => piecesIn(paragraph, false, null))) {
    counts.set(size, (counts.get(size) ?? 0) + text.length)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
