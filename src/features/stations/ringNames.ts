/** Something drawn among the rings, percent of the picture. */
interface Placed {
  readonly name: string
  readonly x: number
  readonly y: number
}

/** Percent of the picture, on every phone, by stations.scss: a letter (26 of 622), a line (40), a dot (28), from its middle to the name (20). */
const LETTER = 4.2
const LINE = 6.5
const DOT = 4.5
const TO_NAME = 3.3
/** Longer names are cut: the card below says the rest. */
const MOST_LETTERS = 8

/** How much larger letters are in care mode, by stations.scss (34 of 26). */
export const CARE = 34 / 26

export function shortName(name: string, size = 1): string {
  const most = Math.floor(MOST_LETTERS / size)
  return name.length > most ? `${name.slice(0, most - 1)}…` : name
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * On which side of its dot each name fits, in the order given: 'right', 'left', or null where it would lie on another name,
 * on another dot, or stick out. Who comes first keeps the room.
 */
export function nameSides(placed: readonly Placed[], size = 1): readonly ('left' | 'right' | null)[] {
  const taken: Box[] = placed.map(dotBox)
  return placed.map((each, at) => {
    for (const side of ['right', 'left'] as const) {
      const box = nameBox(each, side, size)
      const isFree = taken.every((other, index) => index === at || !overlaps(box, other))
      if (box.left < 0 || box.right > 100 || !isFree) continue
      taken.push(box)
      return side
    }
    return null
  })
}

const dotBox = ({ x, y }: Placed): Box => ({ left: x - DOT / 2, right: x + DOT / 2, top: y - DOT / 2, bottom: y + DOT / 2 })

function nameBox({ name, x, y }: Placed, side: 'left' | 'right', size: number): Box {
  const width = shortName(name, size).length * LETTER * size
  const left = side === 'right' ? x + TO_NAME : x - TO_NAME - width
  return { left, right: left + width, top: y - LINE / 2, bottom: y + LINE / 2 }
}

const overlaps = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
