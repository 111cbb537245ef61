const HAN = '[\u3001-\u301b\u3400-\u9fff\uff01-\uff1f\u2018-\u201d]'
const SPACED = new RegExp(`${HAN} (?=${HAN})`, 'g')
const ADJACENT = new RegExp(`${HAN} ?(?=${HAN})`, 'g')
const MIN_SPACED = 3

/** Letter-spaced Chinese, 「工 作 简 报」 or a line let out to the margin, without its spaces. One space in a title stays. */
export function closeSpacedOut(text: string): string {
  const spaced = text.match(SPACED)?.length ?? 0
  const adjacent = text.match(ADJACENT)?.length ?? 0
  return spaced >= MIN_SPACED && spaced * 2 > adjacent ? text.replace(SPACED, pair => pair.trim()) : text
}
