/** Many folded texts in one, so that a word is looked for in all of them by one scan of the engine's own. */
export interface Haystack {
  readonly text: string
  /** Where each text begins, and where the last one ends. */
  readonly starts: Int32Array
}

/** Between texts; in no word, for a folded text has no line break. */
const BREAK = '\n'

export function stack(texts: readonly string[]): Haystack {
  const starts = new Int32Array(texts.length + 1)
  let at = 0
  texts.forEach((text, index) => {
    starts[index] = at
    at += text.length + BREAK.length
  })
  starts[texts.length] = at
  return { text: texts.join(BREAK) + BREAK, starts }
}

/** Every text that holds the word, ascending, and where in it the word stands first. */
export function eachHolding({ text, starts }: Haystack, word: string, visit: (index: number, at: number) => void): void {
  let index = 0
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, starts[index + 1]!)) {
    index = textAt(starts, at, index)
    visit(index, at - starts[index]!)
  }
}

/** The text in which a position lies, by halves. */
function textAt(starts: Int32Array, at: number, from: number): number {
  let [low, high] = [from, starts.length - 2]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= at) low = middle
    else high = middle - 1
  }
  return low
}
