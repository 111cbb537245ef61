import { ownValue } from '@feedc/ownValue'

const DIGITS = '\u3007\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d'
const FORMAL = '\u96f6\u58f9\u8d30\u53c1\u8086\u4f0d\u9646\u67d2\u634c\u7396'
const UNITS = ['', '\u5341', '\u767e', '\u5343']
const FORMAL_UNITS = ['', '\u62fe', '\u4f70', '\u4edf']
const STEMS = '\u7532\u4e59\u4e19\u4e01\u620a\u5df1\u5e9a\u8f9b\u58ec\u7678'
const BRANCHES = '\u5b50\u4e11\u5bc5\u536f\u8fb0\u5df3\u5348\u672a\u7533\u9149\u620c\u4ea5'
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** A number as Word's numbering shows it (ISO/IEC 29500-1, clause 17.18.59, ST_NumberFormat). Null for a format not known here. */
export function numberWords(value: number, format: string): string | null {
  const write = ownValue(FORMATS, format)
  return write && value >= 0 && value < 10_000 ? write(value) : null
}

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: value => String(value).padStart(2, '0'),
  decimalFullWidth: value => [...String(value)].map(digit => String.fromCharCode(0xff10 + Number(digit))).join(''),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: value => (value >= 1 && value <= 20 ? String.fromCharCode(0x2473 + value) : `(${value})`),
  decimalEnclosedFullstop: value => (value >= 1 && value <= 20 ? String.fromCharCode(0x2487 + value) : `${value}.`),
  chineseCounting: counting,
  chineseCountingThousand: counting,
  taiwaneseCounting: counting,
  taiwaneseCountingThousand: counting,
  japaneseCounting: counting,
  ideographDigital: digital,
  japaneseDigitalTenThousand: digital,
  chineseLegalSimplified: value => grouped(value, FORMAL, FORMAL_UNITS),
  ideographLegalTraditional: value => grouped(value, FORMAL, FORMAL_UNITS),
  ideographTraditional: value => STEMS[(value - 1) % 10] ?? '',
  ideographZodiac: value => BRANCHES[(value - 1) % 12] ?? '',
  upperLetter: value => letters(value, 65),
  lowerLetter: value => letters(value, 97),
  upperRoman: roman,
  lowerRoman: value => roman(value).toLowerCase(),
  none: () => '',
}

function circled(value: number): string {
  if (value >= 1 && value <= 20) return String.fromCharCode(0x245f + value)
  if (value >= 21 && value <= 35) return String.fromCharCode(0x3251 + value - 21)
  return value >= 36 && value <= 50 ? String.fromCharCode(0x32b1 + value - 36) : String(value)
}

/** Ten to nineteen begin with the ten itself. */
function counting(value: number): string {
  return value >= 10 && value < 20 ? grouped(value, DIGITS, UNITS).slice(1) : grouped(value, DIGITS, UNITS)
}

function digital(value: number): string {
  return [...String(value)].map(digit => DIGITS[Number(digit)]).join('')
}

function grouped(value: number, digits: string, units: readonly string[]): string {
  const text = [...String(value)]
    .map((digit, i, all) => (digit === '0' ? '0' : `${digits[Number(digit)]}${units[all.length - 1 - i]}`))
    .join('')
  return value === 0 ? digits[0]! : text.replace(/0+$/, '').replace(/0+/g, '\u96f6')
}

/** Word counts A…Z, AA, BB…: the letter again, not a numeral of base 26. */
function letters(value: number, first: number): string {
  return value < 1 ? '' : String.fromCharCode(first + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

function roman(value: number): string {
  let [rest, text] = [value, '']
  for (const [worth, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / worth))
    rest %= worth
  }
  return text
}
