/**
 * Pinyin as people type it, matched against Chinese text: in full (「renmin guangchang」), by initials (「rmgc」), mixed with
 * characters, cut off in the middle of a syllable. No index: a bit-parallel automaton (Shift-And; Baeza-Yates & Gonnet, "A new
 * approach to text searching", 1992) over the query's positions steps once for every character of a text.
 */

/** Which readings each character has, from a table that feedc computed (decision 0027). */
export interface Readings {
  /** Code unit minus FIRST_HAN → class, from 1; 0: not in the table. */
  readonly classOf: Int16Array
  /** Class → the readings that all its characters share, without tones, ü as v. */
  readonly classes: readonly (readonly string[])[]
}

/** Where a match lies in a text, best first. */
export type PinyinFit = 'whole' | 'start' | 'inside'

/** `strict`: as spelt. `sounds`: what a southern ear takes for the same, and characters that sound alike. `slips`: a letter lost or swapped in a syllable. */
export type PinyinEar = 'strict' | 'sounds' | 'slips'

const FIRST_HAN = 0x4e00
const LAST_HAN = 0x9fff
/** A syllable has at most six letters: zhuang. */
const LONGEST_SYLLABLE = 6
/** Where masks keep the bit of the query's end, and all positions from which the class leads on. */
const END = LONGEST_SYLLABLE + 1
const ANY = LONGEST_SYLLABLE + 2
/** Positions of a query are bits of one number. */
const MOST_UNITS = 30

/** `syllable characters syllable characters …` run together: 「an安ba八巴」. */
export function unpackReadings(packed: string): Readings {
  const byChar = new Map<string, string[]>()
  for (const [, reading = '', characters = ''] of packed.matchAll(/([a-z]+)([^a-z]+)/g)) {
    for (const character of characters) byChar.set(character, [...(byChar.get(character) ?? []), reading])
  }
  const classOf = new Int16Array(LAST_HAN - FIRST_HAN + 1)
  const classes: (readonly string[])[] = [[]]
  const known = new Map<string, number>()
  for (const [character, readings] of byChar) {
    const key = readings.join(' ')
    const each = known.get(key) ?? classes.push(readings) - 1
    known.set(key, each)
    classOf[character.charCodeAt(0) - FIRST_HAN] = each
  }
  return { classOf, classes }
}

/** A query ready to be held against texts; both folded and without spaces. */
export function pinyinMatcher(query: string, readings: Readings, ear: PinyinEar = 'strict'): (text: string) => PinyinFit | null {
  const units = query.slice(0, MOST_UNITS)
  const done = 1 << units.length
  const literal = new Map<number, number>()
  for (let at = 0; at < units.length; at += 1)
    literal.set(units.charCodeAt(at), (literal.get(units.charCodeAt(at)) ?? 0) | (1 << at))
  const steps: (Int32Array | undefined)[] = []
  const isSpelt = /[a-z]/.test(units)
  return text => {
    let anchored = 1
    let floating = 1
    let isInside = false
    let isStart = false
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at)
      const same = literal.get(unit) ?? 0
      const kind = classOfUnit(readings, unit)
      let fromStart = (anchored & same) << 1
      let fromAny = (floating & same) << 1
      if (kind > 0) {
        steps[kind] ??= stepsOf(readings, kind, units, ear, isSpelt)
        const masks = steps[kind]
        // Most characters lead nowhere from where the query stands.
        if (masks[ANY]! & floating) {
          fromStart |= step(masks, anchored)
          fromAny |= step(masks, floating)
        }
      }
      if (fromStart & done) isStart = true
      if (fromStart & done && at === text.length - 1) return 'whole'
      if (fromAny & done) isInside = true
      if (isInside && fromStart === 0) break
      anchored = fromStart
      floating = fromAny | 1
    }
    return isStart ? 'start' : isInside ? 'inside' : null
  }
}

const classOfUnit = ({ classOf }: Readings, unit: number): number =>
  unit >= FIRST_HAN && unit <= LAST_HAN ? classOf[unit - FIRST_HAN]! : 0

/** One character read: from the positions in `from` to those behind it. */
function step(masks: Int32Array, from: number): number {
  if ((from & masks[ANY]!) === 0) return 0
  let to = from & masks[0]! ? masks[END]! : 0
  for (let letters = 1; letters <= LONGEST_SYLLABLE; letters += 1) to |= (from & masks[letters]!) << letters
  return to
}

/**
 * What a class of characters reads at which positions: [n] positions from which it takes n letters, [0] those from which the
 * query ends within its syllable, [END] the bit of the query's end, [ANY] all of those positions.
 */
function stepsOf(readings: Readings, kind: number, units: string, ear: PinyinEar, isSpelt: boolean): Int32Array {
  const masks = new Int32Array(LONGEST_SYLLABLE + 3)
  masks[END] = 1 << units.length
  for (const reading of isSpelt ? readings.classes[kind]!.flatMap(each => heardAs(each, ear)) : []) {
    const initial = /^[zcs]h/.test(reading) ? 2 : 1
    for (let at = 0; at < units.length; at += 1) {
      if (units[at] !== reading[0]) continue
      masks[1] = masks[1]! | (1 << at)
      if (initial === 2 && units[at + 1] === 'h') masks[2] = masks[2]! | (1 << at)
      if (reading.length <= LONGEST_SYLLABLE && units.startsWith(reading, at))
        masks[reading.length] = masks[reading.length]! | (1 << at)
      if (reading.startsWith(units.slice(at))) masks[0] = masks[0]! | (1 << at)
    }
  }
  if (ear !== 'strict')
    for (let at = 0; at < units.length; at += 1)
      if (soundsLike(readings, kind, units.charCodeAt(at))) masks[1] = masks[1]! | (1 << at)
  for (let letters = 0; letters <= LONGEST_SYLLABLE; letters += 1) masks[ANY] = masks[ANY]! | masks[letters]!
  return masks
}

/** Whether two characters are one, or share a reading. */
export function sharesReading(readings: Readings, one: number, other: number): boolean {
  const kind = one === other ? 0 : classOfUnit(readings, one)
  return one === other || (kind > 0 && soundsLike(readings, kind, other))
}

/** Whether a character of the query shares a reading with the class: 「会」 for 「汇」. */
function soundsLike({ classOf, classes }: Readings, kind: number, unit: number): boolean {
  const other = classOfUnit({ classOf, classes }, unit)
  return other > 0 && classes[other]!.some(reading => classes[kind]!.includes(reading))
}

function heardAs(reading: string, ear: PinyinEar): readonly string[] {
  if (ear === 'strict') return [reading]
  const sounds = [reading, ...merged(reading)]
  return ear === 'sounds' ? sounds : [...sounds, ...slips(reading)]
}

/** zh/z, ch/c, sh/s, n/l, -ng/-n: told apart in writing, not in speech along the lower Yangtze. */
function merged(reading: string): readonly string[] {
  const initials = [reading.replace(/^([zcs])h/, '$1'), reading.replace(/^([zcs])(?!h)/, '$1h'), swapped(reading)]
  return initials.flatMap(each => [each, each.endsWith('ng') ? each.slice(0, -1) : each.endsWith('n') ? `${each}g` : each])
}
const swapped = (reading: string): string =>
  reading.startsWith('n') ? `l${reading.slice(1)}` : reading.startsWith('l') ? `n${reading.slice(1)}` : reading

/** One letter left out, or two changed places, behind the first. */
const slips = (reading: string): readonly string[] =>
  [...reading].slice(1).flatMap((_, index) => {
    const at = index + 1
    const lost = reading.slice(0, at) + reading.slice(at + 1)
    const turned = reading.slice(0, at) + (reading[at + 1] ?? '') + reading[at]! + reading.slice(at + 2)
    return [lost, turned]
  })
