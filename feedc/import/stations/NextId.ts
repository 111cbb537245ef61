const NUMBERED = /^(.*?)(\d+)$/
const FIRST_DIGITS = 3

/** Ids for new stations in the style of those there are: SH-104 → SH-105. A number once used is never used again. */
export class NextId {
  private readonly prefix: string
  private readonly digits: number
  private last: number

  /** `prefix`: the city's, for the first of all. */
  constructor(ids: readonly string[], prefix: string) {
    const numbered = ids.flatMap(id => {
      const match = NUMBERED.exec(id)
      return match ? [{ prefix: match[1]!, digits: match[2]!.length, number: Number(match[2]) }] : []
    })
    const usual = mostFrequent(numbered.map(({ prefix }) => prefix)) ?? prefix
    const own = numbered.filter(({ prefix }) => prefix === usual)
    this.prefix = usual
    this.digits = own[0]?.digits ?? FIRST_DIGITS
    this.last = own.reduce((most, { number }) => Math.max(most, number), 0)
  }

  next(): string {
    this.last += 1
    return `${this.prefix}${String(this.last).padStart(this.digits, '0')}`
  }
}

function mostFrequent(words: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
