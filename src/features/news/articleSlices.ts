import type { Block } from '@core/feed/types'

/** An article cut so that each slice is one update of some 3 KB, however long its paragraphs and lists are. */
export type Slice = readonly Block[]

/** Three bytes a character, and some 120 for each element around it. */
const MOST_UNITS = 700
const ELEMENT_UNITS = 40
const IMAGE_UNITS = 150
/** Where a paragraph too long for one slice is cut: behind a sentence, if one ends near. */
const SENTENCE_END = /[。！？；\n][”』」）]*(?=[^。！？；]{0,200}$)/

export function articleSlices(blocks: readonly Block[]): readonly Slice[] {
  const slices: Block[][] = []
  let room = 0
  for (const piece of blocks.flatMap(piecesOf)) {
    const cost = costOf(piece)
    if (cost > room) {
      slices.push([])
      room = MOST_UNITS
    }
    slices[slices.length - 1]!.push(piece)
    room -= cost
  }
  return slices
}

function costOf(piece: Block): number {
  if (piece.type === 'image') return IMAGE_UNITS + piece.image.alt.length * 2
  return ELEMENT_UNITS + (piece.type === 'list' ? piece.items.join('').length : piece.text.length)
}

/** A list becomes its items, each with its mark; a long text paragraphs that fit. */
function piecesOf(block: Block): readonly Block[] {
  switch (block.type) {
    case 'image':
    case 'heading':
      return [block]
    case 'list':
      return block.items.flatMap((item, at) =>
        cut(`${block.ordered ? `${at + 1}.` : '·'} ${item}`).map(text => ({ ...block, items: [text] })),
      )
    default:
      return cut(block.text).map(text => ({ ...block, text }))
  }
}

function cut(text: string): readonly string[] {
  const most = MOST_UNITS - ELEMENT_UNITS
  const pieces: string[] = []
  let rest = text
  while (rest.length > most) {
    const head = rest.slice(0, most)
    const end = SENTENCE_END.exec(head)
    // A pair of surrogates is one character.
    const isSplit = /[\ud800-\udbff]$/.test(head)
    const at = end ? end.index + end[0].length : isSplit ? most - 1 : most
    pieces.push(rest.slice(0, at))
    rest = rest.slice(at)
  }
  return [...pieces, rest].filter(Boolean)
}
