/** Half-width: ASCII, Latin, half-width katakana. Everything else in these texts is set a full em wide. */
const HALF = /[\u0020-\u00b6\u00b8-\u00ff\uff61-\uff9f]/

/** How wide a line is set, in em: a Chinese character is 1, a Latin letter or digit ½, a space ¼. */
export function emWidth(text: string): number {
  let width = 0
  for (const char of text) width += char === ' ' ? 0.25 : HALF.test(char) ? 0.5 : 1
  return width
}

/** How wide a line is when a program broke it after so many characters, whatever they are. */
export const charWidth = (text: string): number => [...text].length
