import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Notice } from '@feedc/notices'
import { FieldReader } from './FieldReader'
import { readYaml } from './readYaml'

/** A record as an editor wrote it, and what is said of it: 「line [field] code」. */
function reading(yaml: string) {
  const { record } = readYaml('a.yaml', yaml)
  assert(record)
  const notices: Notice[] = []
  const said = (): readonly string[] =>
    notices.map(({ file, severity, line, field, code }) => {
      assert.equal(file, 'a.yaml')
      return `${line} ${field === null ? '' : `[${field}] `}${code}${severity === 'error' ? '' : ` (${severity})`}`
    })
  return { fields: new FieldReader(record, notice => notices.push(notice)), said, notices }
}

const WORDS = { 官方: 'official', 媒体: 'media' } as const

describe('a text that has to be there', () => {
  it('is its words, without the spaces around them', () => {
    const { fields, said } = reading("a: 甲\nb: ' 乙 '\n")
    assert.deepEqual([fields.text('a'), fields.text('b'), said()], ['甲', '乙', []])
  })

  it('is missed once, where it is not, is empty or is blank', () => {
    const { fields, said } = reading("b:\nc: ''\nd: '  '\n")
    assert.deepEqual(
      ['a', 'b', 'c', 'd'].map(name => fields.text(name)),
      [null, null, null, null],
    )
    assert.deepEqual(said(), ['1 [a] missing_field', '1 [b] missing_field', '2 [c] missing_field', '3 [d] missing_field'])
  })

  it('is told to be no text where it is something else, and not to be missing as well', () => {
    const { fields, said } = reading('a: [甲]\nb: { c: 甲 }\n')
    assert.deepEqual([fields.text('a'), fields.text('b')], [null, null])
    assert.deepEqual(said(), ['1 [a] wrong_type', '2 [b] wrong_type'])
  })

  it('is never what every object has by birth', () => {
    const { fields, said } = reading('a: 1\n')
    assert.equal(fields.oneOf('a', WORDS), null)
    assert.deepEqual(said(), ['1 [a] unknown_word'])
    assert.equal(reading('a: constructor\n').fields.oneOf('a', WORDS), null)
  })
})

describe('a text that may be there', () => {
  it('is null where it is not, and nothing is said', () => {
    const { fields, said } = reading("b:\nc: '  '\nd: ' 丁 '\n")
    assert.deepEqual(
      ['a', 'b', 'c', 'd'].map(name => fields.optionalText(name)),
      [null, null, null, '丁'],
    )
    assert.deepEqual(said(), [])
  })
})

describe('a list of words', () => {
  it('is its words, trimmed, blank ones left out; none where there is no list', () => {
    const { fields, said } = reading("a: [甲, ' 乙 ', '', '  ']\nb: []\nc:\n")
    assert.deepEqual(
      ['a', 'b', 'c', 'd'].map(name => fields.texts(name)),
      [['甲', '乙'], [], [], []],
    )
    assert.deepEqual(said(), [])
  })

  it('is told where it is one word, or holds what is no word; the words are kept', () => {
    const { fields, said } = reading('a: 甲\nb: [乙, { c: 1 }, 丙]\nc: [[丁]]\n')
    assert.deepEqual(
      ['a', 'b', 'c'].map(name => fields.texts(name)),
      [['甲'], ['乙', '丙'], []],
    )
    assert.deepEqual(said(), ['1 [a] wrong_type', '2 [b] wrong_type', '3 [c] wrong_type'])
  })
})

describe('a whole number', () => {
  it('is one, below nothing too', () => {
    const { fields, said } = reading("a: 12\nb: '-3'\nc: ' 7 '\nd: 0\ne:\n")
    assert.deepEqual(
      ['a', 'b', 'c', 'd', 'e', 'f'].map(name => fields.integer(name)),
      [12, -3, 7, 0, null, null],
    )
    assert.deepEqual(said(), [])
  })

  it('is none where it is half, a word, a list or more than a number', () => {
    const { fields, said } = reading('a: 1.5\nb: 一\nc: [1]\nd: 1x\ne: x1\nf: "-"\ng: 1 2\n')
    assert.deepEqual(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(name => fields.integer(name)),
      Array(7).fill(null),
    )
    assert.deepEqual(
      said(),
      [1, 2, 3, 4, 5, 6, 7].map(line => `${line} [${'_abcdefg'[line]}] wrong_type`),
    )
  })
})

describe('a word out of a list', () => {
  it('is the code that the feed has for it', () => {
    const { fields, said } = reading('a: 官方\n')
    assert.equal(fields.oneOf('a', WORDS), 'official')
    assert.deepEqual(fields.manyOf('b', ['媒体', '官方'], WORDS), ['media', 'official'])
    assert.deepEqual(said(), [])
  })

  it('is told with the word that was meant and all that there are, and only the wrong ones are left out', () => {
    const { fields, said, notices } = reading('a: 官力\nb: x\n')
    assert.equal(fields.oneOf('a', WORDS), null)
    assert.match(notices[0]!.message, /「a」里的「官力」.*官方.*可以写：官方、媒体/)
    assert.deepEqual(fields.manyOf('b', ['媒体', '报纸', '官方'], WORDS), ['media', 'official'])
    assert.deepEqual(said(), ['1 [a] unknown_word', '2 [b] unknown_word'])
  })

  it('is missing, and not unknown as well', () => {
    const { fields, said } = reading('b: 1\n')
    assert.equal(fields.oneOf('a', WORDS), null)
    assert.deepEqual(said(), ['1 [a] missing_field'])
  })
})

describe('a date', () => {
  it('is as exact as it was written', () => {
    const { fields, said } = reading('a: 2026年7月\nb: 2026-07-18\n')
    assert.deepEqual([fields.partialDate('a'), fields.partialDate('b'), fields.partialDate('c')], ['2026-07', '2026-07-18', null])
    assert.deepEqual([fields.date('a'), said()], ['2026-07', []])
  })

  it('is told where no calendar has it, once, and missed where it has to be there', () => {
    const { fields, said, notices } = reading('a: 2026-02-30\n')
    assert.deepEqual([fields.date('a'), fields.date('b')], [null, null])
    assert.deepEqual(said(), ['1 [a] bad_date', '1 [b] missing_field'])
    assert.match(notices[0]!.message, /2026-02-30/)
  })
})

describe('an instant', () => {
  it('is in the feed’s form, from any zone', () => {
    assert.equal(reading('a: 2026-01-01T00:00Z\n').fields.instant('a'), '2026-01-01T08:00:00+08:00')
  })

  it('is told to lack its zone, to be none, or to be missing', () => {
    const { fields, said, notices } = reading('a: 2026-01-01T08:00\nb: 元旦\n')
    assert.deepEqual([fields.instant('a'), fields.instant('b'), fields.instant('c')], [null, null, null])
    assert.deepEqual(said(), ['1 [a] no_time_zone', '2 [b] bad_instant', '1 [c] missing_field'])
    assert.match(notices[0]!.message, /2026-01-01T08:00/)
    assert.match(notices[1]!.message, /元旦/)
  })
})

describe('a source', () => {
  it('is who said it, where, when and what kind of word it is', () => {
    const { fields, said } = reading(
      'source: { name: 甲报, url: https://a.test, date: 2026-07, kind: 媒体 }\nsources:\n  - { name: 乙局, kind: 官方 }\n  - { name: 丙报, kind: 媒体 }\n',
    )
    assert.deepEqual(fields.source('source'), { name: '甲报', url: 'https://a.test', date: '2026-07', kind: 'media' })
    assert.deepEqual(fields.sources('sources'), [
      { name: '乙局', url: null, date: null, kind: 'official' },
      { name: '丙报', url: null, date: null, kind: 'media' },
    ])
    assert.deepEqual(said(), [])
  })

  it('has to be there, and to be whole', () => {
    const { fields, said } = reading(
      'b: 甲报\nc: []\nd: [{ kind: 官方 }, { name: 丙报, kind: 媒体 }]\ne: { name: 丁, kind: 官方, by: x }\n',
    )
    assert.deepEqual([fields.source('a'), fields.source('b'), fields.sources('c')], [null, null, []])
    assert.deepEqual(fields.sources('d'), [{ name: '丙报', url: null, date: null, kind: 'media' }])
    assert.equal(fields.source('e')?.name, '丁')
    assert.deepEqual(said(), [
      '1 [a] claim_without_source',
      '1 [b] claim_without_source',
      '2 [c] claim_without_source',
      '3 [d.0.name] missing_field',
      '4 [e.by] unknown_field',
    ])
  })
})

describe('mappings in a record', () => {
  it('are read by their names, and what is wrong in one is said with its path and on its line', () => {
    const { fields, said } = reading('one:\n  name: 甲\nlist:\n  - name: 乙\n  - name: [丙]\n')
    assert.equal(fields.mapping('one')?.text('name'), '甲')
    const [first, second, ...more] = fields.mappings('list')
    assert.deepEqual([first?.text('name'), second?.text('name'), more], ['乙', null, []])
    second?.say('odd', null, '奇怪', 'warning')
    fields.say('odd', null, '奇怪', 'info')
    fields.sayAt('odd', 77, '奇怪')
    assert.deepEqual(said(), ['5 [list.1.name] wrong_type', '5 [list.1] odd (warning)', '1 odd (info)', '77 odd'])
  })

  it('are none where there are none, and told where something else stands there', () => {
    const { fields, said } = reading('b: 甲\nc: [甲]\nd: [{ x: 1 }, 甲]\ne: { x: 1 }\nf: []\ng: [[1]]\nh:\n')
    for (const name of ['a', 'b', 'c', 'h']) assert.equal(fields.mapping(name), null, name)
    assert.deepEqual(said(), [])
    for (const name of ['a', 'f', 'h']) assert.deepEqual(fields.mappings(name), [], name)
    assert.deepEqual(said(), [])
    for (const name of ['b', 'c', 'd', 'e', 'g']) assert.deepEqual(fields.mappings(name), [], name)
    assert.deepEqual(said(), ['1 [b] wrong_type', '2 [c] wrong_type', '3 [d] wrong_type', '4 [e] wrong_type', '6 [g] wrong_type'])
  })
})

describe('a field that nobody asked for', () => {
  it('is pointed out with the one that was meant; one that was asked for or let pass is not', () => {
    const { fields, said, notices } = reading('title: 甲\nsumary: 乙\nnote: 丙\nx: 1\n')
    fields.text('title')
    fields.optionalText('summary')
    fields.pass('note')
    fields.end()
    assert.deepEqual(said(), ['2 [sumary] unknown_field', '4 [x] unknown_field'])
    assert.match(notices[0]!.message, /summary/)
    assert.doesNotMatch(notices[1]!.message, /summary|title/)
  })
})
