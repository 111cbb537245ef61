import type { Block } from '@core/feed/types'

/** An article cut so that each slice is one update of some 3 KB, however long its paragraphs and lists are. */
export type Slice = readonly Block[]

/** Three bytes a character, and some 120 for each element around it. */
const MOST_UNITS = 700
const ELEMENT_UNITS = 40
/** With as many words as may stand under it. */
const IMAGE_UNITS = 550
/** Where a text too long for one slice is cut: behind its last sentence that fits. */
const SENTENCES = /^[\s\S]*[。！？；\n][”』」）]*/

export function articleSlices(blocks: readonly Block[]): readonly Slice[] {
  const slices: Block[][] = []
  let room = 0
  const put = (piece: Block, cost: number): void => {
    if (cost > room) {
      slices.push([])
      room = MOST_UNITS
    }
    slices[slices.length - 1]!.push(piece)
    room -= cost
  }
  const putText = (text: string, pieceOf: (text: string) => Block): void => {
    for (let rest = text; rest !== ''; ) {
      const length = lengthThatFits(rest)
      put(pieceOf(rest.slice(0, length)), ELEMENT_UNITS + length)
      rest = rest.slice(length)
    }
  }
  for (const block of blocks) {
    if (block.type === 'image') put(block, IMAGE_UNITS)
    else if (block.type !== 'list') putText(block.text, text => ({ ...block, text }))
    // A list becomes its items, each with its mark.
    else
      for (const [at, item] of block.items.entries())
        putText(`${block.ordered ? `${at + 1}.` : '·'} ${item}`, text => ({ ...block, items: [text] }))
  }
  return slices
}

function lengthThatFits(text: string): number {
  const head = text.slice(0, MOST_UNITS - ELEMENT_UNITS)
  if (head.length === text.length) return head.length
  // A pair of surrogates is one character.
  return SENTENCES.exec(head)?.[0].length ?? head.length - (/[\ud800-\udbff]$/.test(head) ? 1 : 0)
}
