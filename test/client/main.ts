/**
 * npm run differential [-- ITEMS SEED] — the product and the client in examples/python-client read the same mutated parts,
 * histories of alerts, posted hours and texts to be copied; 2,000 of each unless said otherwise. Prints every difference; none is what must come out.
 */
import { differences } from './differences'
import { aHistory, someHours } from './histories'
import { aMutatedPart, recordsIn } from './mutatedParts'
import { productAnswer } from './productAnswer'
import { whyNoPython } from './pythonClient'
import { type Random, random } from './random'
import { someWords } from './someWords'
import type { Vector } from './vector'

const [count = 2000, seed = 1] = process.argv.slice(2).map(Number)
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const KINDS: Readonly<Record<string, (random: Random) => Vector>> = {
  parts: aMutatedPart,
  histories: aHistory,
  hours: someHours,
  words: someWords,
}

const why = whyNoPython()
if (why) {
  say(why)
  process.exit(1)
}
let all = 0
for (const [name, generate] of Object.entries(KINDS)) {
  const source = random(seed)
  const vectors = Array.from({ length: count }, () => generate(source))
  const found = differences(vectors)
  for (const each of found.slice(0, 5)) say(JSON.stringify(each, null, 1).slice(0, 6000))
  const records = vectors.reduce((sum, vector) => sum + recordsIn(vector), 0)
  const kept = vectors.flatMap(vector => Object.values((productAnswer(vector).content as object) ?? {})).flat().length
  const inside = records > 0 ? `, ${records} records in them, ${kept} kept` : ''
  say(`${name}: ${count} read by both${inside}; ${found.length} differences (seed ${seed})`)
  all += found.length
}
process.exit(all === 0 ? 0 : 1)
