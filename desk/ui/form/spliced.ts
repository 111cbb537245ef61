/** A list with something else in the place of `count` of its entries; browsers of offices don't know `toSpliced` yet. */
export const spliced = <T>(list: readonly T[], at: number, count: number, ...entries: readonly T[]): readonly T[] => [
  ...list.slice(0, at),
  ...entries,
  ...list.slice(at + count),
]
