/** Traditional → simplified, pairs run together: 「開开電电」; of the characters that records use (feedc/build/packSounds.ts). */
export function simplifier(pairs: string): (text: string) => string {
  const known = new Map<string, string>()
  for (let at = 0; at + 1 < pairs.length; at += 2) known.set(pairs[at]!, pairs[at + 1]!)
  return text => {
    let simple = ''
    for (let at = 0; at < text.length; at += 1) simple += known.get(text[at]!) ?? text[at]!
    return simple
  }
}
