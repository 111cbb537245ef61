import { beyond, countChars, takeFrom } from '@feedc/import/text/countChars'
import type { LeftOut, SheetRow } from './Sheet'

/** The law of lists, for cells: each character of the file is in a cell that was read, or was left out by name. */
export function lostWords(
  words: readonly string[],
  rows: readonly SheetRow[],
  leftOut: readonly LeftOut[],
  sheet: string | null,
): LeftOut[] {
  const read = countChars([...rows.flatMap(({ cells }) => cells), ...leftOut.map(({ text }) => text)])
  const lost = beyond(countChars(words), read)
  const text =
    lost.size === 0
      ? ''
      : words
          .map(word => takeFrom(lost, word))
          .filter(Boolean)
          .join(' ')
  return text === '' ? [] : [{ kind: 'unread_cell', sheet, row: null, column: null, text }]
}
