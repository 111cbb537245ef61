/** The usual bullets and ticks of Wingdings and Symbol, whose fonts keep them at private places of Unicode. */
const SYMBOLS: Readonly<Record<number, string>> = {
  74: '\u263a',
  108: '\u25cf',
  109: '\u274d',
  110: '\u25a0',
  111: '\u25a1',
  113: '\u2751',
  116: '\u2b27',
  117: '\u25c6',
  118: '\u2756',
  162: '\u25cb',
  167: '\u25aa',
  168: '\u25fb',
  178: '\u2727',
  183: '\u2022',
  216: '\u27a2',
  224: '\u2192',
  251: '\u2717',
  252: '\u2713',
  253: '\u2612',
  254: '\u2611',
}
const PRIVATE = /[\uf000-\uf0ff]/g

/** What a symbol font would show for text in its private characters; a plain bullet for one not listed. */
export const symbolText = (text: string): string => text.replace(PRIVATE, char => SYMBOLS[char.charCodeAt(0) & 0xff] ?? '\u2022')
