/** Longer than this, only the place where two texts differ is shown. UTF-16 code units. */
const LONG = 60
/** What is shown of the text on either side. */
const AROUND = 8

/** Two texts cut to where they differ, with a little around it, each on one line: a changed word in 2,000 is found at a glance. */
export function abridge(from: string, to: string): readonly [string, string] {
  const [a, b] = [[...oneLine(from)], [...oneLine(to)]]
  if (a.length <= LONG && b.length <= LONG) return [a.join(''), b.join('')]
  const shorter = Math.min(a.length, b.length)
  let head = 0
  while (head < shorter && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1
  return [around(a, head, tail), around(b, head, tail)]
}

const oneLine = (value: string): string => value.replace(/\n+/g, '\u21b5')

function around(letters: readonly string[], head: number, tail: number): string {
  const start = Math.max(0, head - AROUND)
  const end = Math.min(letters.length, letters.length - tail + AROUND)
  const middle = letters.slice(start, end)
  const shown = middle.length > LONG * 2 ? [...middle.slice(0, LONG), '\u2026', ...middle.slice(-LONG)] : middle
  return `${start > 0 ? '\u2026' : ''}${shown.join('')}${end < letters.length ? '\u2026' : ''}`
}
