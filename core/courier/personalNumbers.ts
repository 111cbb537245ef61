import { HAN_DIGIT } from './personalNumbers.copy'

export interface PersonalNumber {
  readonly kind: 'mobile' | 'identity' | 'card'
  /** As it was written, from `from` to before `to`. */
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Digits that stand together; a number may be written in several such groups. */
interface Group {
  readonly digits: string
  readonly from: number
  readonly to: number
}

const MAX_GROUPS = 8
const SEPARATOR = /^[ \u00a0\u3000\-\u2010-\u2015\uff0d\u00b7.\uff0e]$/
/** What is parted into less is no number of a person: 「1 2 3」 counts, 「.00」 are cents. */
const MIN_GROUP = 3
const MOBILE = /^(?:0086|86)?1[3-9]\d{9}$/
/** GB 11643: six digits of place, eight of birth, three, and a check character. */
const IDENTITY = /^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/
/** UnionPay, Visa, MasterCard, American Express (ISO/IEC 7812). */
const CARD = /^(?:62|4|5[1-5]|3[47])\d{13,17}$/
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

/**
 * Mobile, identity and bank card numbers in a text, in whatever digits they are written: ASCII, full width, Chinese numerals,
 * parted by blanks or hyphens. Identity and card numbers are told from other long numbers
 * by their check digits; eighteen characters that end in X and hold a birthday are nothing else, mistyped or not.
 */
export function personalNumbers(text: string): PersonalNumber[] {
  const groups = groupsOf(text)
  const found: PersonalNumber[] = []
  for (let first = 0; first < groups.length; first += 1) {
    const number = longestFrom(groups, first, text)
    if (number === null) continue
    found.push(number)
    while (first + 1 < groups.length && groups[first + 1]!.from < number.to) first += 1
  }
  return found
}

function longestFrom(groups: readonly Group[], first: number, text: string): PersonalNumber | null {
  let digits = ''
  let best: PersonalNumber | null = null
  const from = groups[first]!.from
  for (let last = first; last < groups.length && last < first + MAX_GROUPS; last += 1) {
    const group = groups[last]!
    if (last > first && (group.from - groups[last - 1]!.to !== 1 || !SEPARATOR.test(text.charAt(group.from - 1)))) break
    digits += group.digits
    const isParted =
      last > first && groups.slice(first, last + 1).some(one => one.digits.length < MIN_GROUP && one.digits !== '86')
    const kind = isParted ? null : kindOf(digits)
    if (kind !== null) best = { kind, text: text.slice(from, group.to), from, to: group.to }
  }
  return best
}

function groupsOf(text: string): Group[] {
  const groups: Group[] = []
  let [digits, from] = ['', 0]
  for (let i = 0; i <= text.length; i += 1) {
    const digit = i < text.length ? digitOf(text.charAt(i), digits) : ''
    if (digit !== '' && digits === '') from = i
    if (digit === '' && digits !== '') groups.push({ digits, from, to: i })
    digits = digit === '' ? '' : digits + digit
  }
  return groups
}

/** An X counts as the last character of an identity number alone. */
function digitOf(char: string, before: string): string {
  if (char >= '0' && char <= '9') return char
  if (char >= '\uff10' && char <= '\uff19') return String.fromCharCode(char.charCodeAt(0) - 0xfee0)
  if (before.length > 0 && /[Xx\uff38\uff58]/.test(char)) return 'X'
  return HAN_DIGIT[char] ?? ''
}

function kindOf(digits: string): PersonalNumber['kind'] | null {
  if (MOBILE.test(digits)) return 'mobile'
  if (IDENTITY.test(digits) && (/X$/.test(digits) || CHECKS.charAt(weighed(digits)) === digits.charAt(17))) return 'identity'
  return CARD.test(digits) && digits.length >= 16 && isLuhn(digits) ? 'card' : null
}

const weighed = (digits: string): number => WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(digits.charAt(i)), 0) % 11

function isLuhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - i)) * (i % 2 === 1 ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return sum % 10 === 0
}
