import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { personalNumbers } from './personalNumbers'
import { HAN_DIGIT } from './personalNumbers.copy'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map(all => all.join(''))
const mobile = fc.tuple(fc.integer({ min: 3, max: 9 }), digits(9)).map(([second, rest]) => `1${second}${rest}`)
const identity = fc
  .tuple(
    fc.integer({ min: 1, max: 9 }),
    digits(5),
    fc.integer({ min: 1950, max: 2010 }),
    fc.integer({ min: 10, max: 12 }),
    fc.integer({ min: 10, max: 28 }),
    digits(3),
  )
  .map(parts => parts.join(''))
  .map(body => body + '10X98765432'[WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(body[i]), 0) % 11])
/** The last digit of a card is the one that lets Luhn's sum end in nought. */
const card = digits(16).map(rest => {
  const body = `62${rest}`
  const sum = [...body]
    .reverse()
    .reduce((total, digit, i) => total + (i % 2 === 0 ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(digit)]! : Number(digit)), 0)
  return `${body}${(10 - (sum % 10)) % 10}`
})

const HAN = [...'0123456789'].map(digit => Object.keys(HAN_DIGIT).filter(han => HAN_DIGIT[han] === digit))
const FORMS: readonly ((digit: string) => string)[] = [
  digit => digit,
  digit => (digit === 'X' ? 'Ｘ' : String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  digit => HAN[Number(digit)]?.[0] ?? digit,
]

describe('what names a person by number', () => {
  for (const [kind, numbers] of [
    ['mobile', mobile],
    ['identity', identity],
    ['card', card],
  ] as const)
    it(`is found in any digits, parted or not: ${kind}`, () => {
      fc.assert(
        fc.property(numbers, fc.constantFrom(...FORMS), fc.constantFrom('', '-', ' ', '\u3000'), (number, form, joint) => {
          const groups =
            kind === 'mobile'
              ? [number.slice(0, 3), number.slice(3, 7), number.slice(7)]
              : [number.slice(0, 6), number.slice(6, 14), number.slice(14)]
          const written = groups.map(group => [...group].map(form).join('')).join(joint)
          const [found] = personalNumbers(`联系：${written}，谢谢`)
          assert.deepEqual([found?.kind, found?.text], [kind, written])
        }),
      )
    })

  it('is not found in waybills, land lines, dates, amounts and hotlines', () => {
    const others = [
      '运单 7713800138000123 已查。',
      'SF1380013800012',
      '021-62171234',
      '2025年11月28日',
      '共13800件，金额138001380.00元',
      '12345、96110、4008001234',
      '二〇二五年十一月二十八日',
      '一三五七九条',
      '110101199003077837',
    ]
    for (const text of others) assert.deepEqual(personalNumbers(text), [], text)
  })

  it('is found in the examples that its standards print', () => {
    // GB 11643-1999; Visa's test card
    assert.equal(personalNumbers('卡号 4111 1111 1111 1111')[0]?.kind, 'card')
    assert.equal(personalNumbers('证号 11010519491231002X')[0]?.kind, 'identity')
    assert.equal(personalNumbers('证号 110105194912310021')[0], undefined)
  })

  it('is found with its country code, and beside other numbers', () => {
    assert.deepEqual(
      personalNumbers('工号 2024 13800138000，+86 138-0013-8001').map(({ text }) => text),
      ['13800138000', '86 138-0013-8001'],
    )
  })
})
