/**
 * What a table holds under a word that somebody else wrote. `table[word]` would also find what every object inherits:
 * 「constructor」 is no piece of equipment.
 */
export const ownValue = <T>(table: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined
