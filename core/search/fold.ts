/** Full-width ASCII and the ideographic space: what a Chinese keyboard types for Latin letters and digits. */
const FULL_WIDTH = /[\uff01-\uff5e]/g
const FULL_WIDTH_OFFSET = 0xfee0
const WHITE_SPACE = /\s/g

/**
 * Text as it is compared in a search: full-width letters and digits made half-width, case dropped, every white space
 * a plain one. One UTF-16 unit stays one unit, so a position in the folded text is a position in the original.
 */
export function fold(text: string): string {
  const half = text
    .replace(FULL_WIDTH, unit => String.fromCharCode(unit.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(WHITE_SPACE, ' ')
  const lower = half.toLowerCase()
  return lower.length === half.length ? lower : lowerUnitByUnit(half)
}

/** A few letters grow when lowered (the dotted capital I of Turkish): those stay as they are. */
function lowerUnitByUnit(text: string): string {
  let folded = ''
  for (const letter of text) {
    const lower = letter.toLowerCase()
    folded += lower.length === letter.length ? lower : letter
  }
  return folded
}
