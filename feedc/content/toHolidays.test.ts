import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readRecord, SOURCE } from '@test/fakes/readRecord'
import { toHolidays } from './toHolidays'

describe('holidays.yaml', () => {
  const ALMANAC = '  almanac: { springFestival: 2027-02-06, dragonBoat: 2027-06-09, midAutumn: 2027-09-15 }\n'
  const year = (more: string, almanac = ALMANAC) =>
    readRecord('holidays.yaml', `- year: 2027\n  source: ${SOURCE}\n${almanac}${more}`, toHolidays)

  it('is a year, its almanac, and the notice when it is out', () => {
    const { value, said } = year(
      '  off:\n    - { name: 国庆, from: 2027-10-01, to: 2027-10-07 }\n    - { name: 元旦, from: 2027-01-01, to: 2027-01-01 }\n  worked: [2027-10-09]\n',
    )
    assert.deepEqual(said, [])
    assert.deepEqual(
      value.map(each => each.value),
      [
        {
          year: 2027,
          almanac: { newYear: '2027-02-06', dragonBoat: '2027-06-09', midAutumn: '2027-09-15' },
          notice: {
            off: [
              { name: 'national_day', from: '2027-10-01', to: '2027-10-07' },
              { name: 'new_year', from: '2027-01-01', to: '2027-01-01' },
            ],
            worked: ['2027-10-09'],
          },
        },
      ],
    )
  })

  it('is a year without a notice while nothing is off', () => {
    assert.equal(year('').value[0]?.value.notice, null)
    assert.equal(year('  worked: [2027-10-09]\n').value[0]?.value.notice, null)
  })

  it('is left out where the year or its almanac is not whole', () => {
    assert.deepEqual(readRecord('holidays.yaml', `- source: ${SOURCE}\n${ALMANAC}`, toHolidays).said, [
      '1 [items.0.year] missing_field',
    ])
    assert.deepEqual(readRecord('holidays.yaml', `- source: ${SOURCE}\n${ALMANAC}`, toHolidays).value, [])
    const without = year('', '')
    assert.deepEqual([without.said, without.value], [['1 [items.0.almanac] missing_field'], []])
    for (const [almanac, said] of [
      ['{ dragonBoat: 2027-06-09, midAutumn: 2027-09-15 }', '3 [items.0.almanac.springFestival] missing_field'],
      ['{ springFestival: 2027-02-06, midAutumn: 2027-09-15 }', '3 [items.0.almanac.dragonBoat] missing_field'],
      ['{ springFestival: 2027-02-06, dragonBoat: 2027-06-09 }', '3 [items.0.almanac.midAutumn] missing_field'],
      [
        '{ springFestival: 2027-02, dragonBoat: 2027-06-09, midAutumn: 2027-09-15 }',
        '3 [items.0.almanac.springFestival] bad_date',
      ],
      [
        '{ springFestival: 1999-02-06, dragonBoat: 2027-06-09, midAutumn: 2027-09-15 }',
        '3 [items.0.almanac.springFestival] bad_date',
      ],
    ] as const) {
      const read = year('', `  almanac: ${almanac}\n`)
      assert.deepEqual([read.said, read.value], [[said], []], almanac)
    }
    const odd = year('', ALMANAC.replace(' }', ', newMoon: 2027-01-08 }'))
    assert.deepEqual(odd.said, ['3 [items.0.almanac.newMoon] unknown_field'])
  })

  it('has whose word it is', () => {
    assert.deepEqual(readRecord('holidays.yaml', `- year: 2027\n${ALMANAC}`, toHolidays).said, [
      '1 [items.0.source] claim_without_source',
    ])
  })

  it('is told of days that end before they begin, that are no days, and of what nobody reads', () => {
    const off = (day: string, more = '') => year(`  off: [${day}]\n${more}`)
    assert.deepEqual(off('{ name: 国庆, from: 2027-10-07, to: 2027-10-01 }').said, ['4 [items.0.off.0.to] bad_date'])
    assert.deepEqual(off('{ name: 国庆, from: 2027-10, to: 2027-10-07 }').said, ['4 [items.0.off.0.from] bad_date'])
    assert.deepEqual(off('{ name: 国庆, from: 2027-10, to: 2027-10-07 }').value[0]?.value.notice, null)
    assert.deepEqual(off('{ name: 圣诞, from: 2027-10-01, to: 2027-10-07 }').said, ['4 [items.0.off.0.name] unknown_word'])
    assert.deepEqual(off('{ name: 国庆, from: 2027-10-01, to: 2027-10-07, of: x }').said, ['4 [items.0.off.0.of] unknown_field'])
    const worked = off(
      '{ name: 国庆, from: 2027-10-01, to: 2027-10-07 }',
      '  worked: [2027-10, x2027-10-09, 2027-10-091, 2027-10-10]\n',
    )
    assert.deepEqual(worked.said, Array(3).fill('5 [items.0.worked] bad_date'))
    assert.deepEqual(worked.value[0]?.value.notice?.worked, ['2027-10-10'])
    assert.deepEqual(year('  weather: hot\n').said, ['4 [items.0.weather] unknown_field'])
  })
})
