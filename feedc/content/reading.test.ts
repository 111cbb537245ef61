import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Notice } from '@feedc/notices'
import { decodeUtf8 } from './decodeUtf8'
import { instantOf } from './instant'
import { blocksOf, linesOf, sectionsOf } from './markdown'
import { partialDateOf } from './partialDate'
import { lineOf } from './rawRecord'
import { readCsv } from './readCsv'
import { readFrontMatter } from './readFrontMatter'
import { readYaml } from './readYaml'
import { toDistricts } from './toDistricts'
import { toPlaces } from './toPlaces'

const short = ({ code, line, field }: Notice): string => `${line}${field === null ? '' : ` [${field}]`} ${code}`

describe('a date as somebody wrote it', () => {
  it('is as exact as it was, whatever stands between its numbers', () => {
    for (const [text, date] of [
      ['2024', '2024'],
      ['2024年', '2024'],
      ['2024-7', '2024-07'],
      ['2024年7月', '2024-07'],
      ['2024.07', '2024-07'],
      ['2024/7/18', '2024-07-18'],
      ['2024年7月18日', '2024-07-18'],
      ['2024-07-18', '2024-07-18'],
      [' 2024.7.8 ', '2024-07-08'],
      ['2024-02-29', '2024-02-29'],
    ] as const)
      assert.equal(partialDateOf(text), date, text)
  })

  it('is none where no calendar has it, or where more is said than a date', () => {
    for (const text of [
      '',
      '24',
      '20240',
      '2024-13',
      '2024-0',
      '2023-02-29',
      '2024-04-31',
      '2024-7-',
      'x2024',
      '2024-07-18T08:00',
      '2024年7月18日起',
      '2024-123',
    ])
      assert.equal(partialDateOf(text), null, text)
  })
})

describe('an instant as somebody wrote it', () => {
  it('is the same instant in Shanghai’s time, from any zone', () => {
    for (const [text, instant] of [
      ['2026-01-01T08:00:00+08:00', '2026-01-01T08:00:00+08:00'],
      ['2026-01-01 08:00+08:00', '2026-01-01T08:00:00+08:00'],
      ['2026-01-01T00:00Z', '2026-01-01T08:00:00+08:00'],
      ['2026-01-01T00:00:30.5Z', '2026-01-01T08:00:30+08:00'],
      ['2025-12-31T19:00:00-05:00', '2026-01-01T08:00:00+08:00'],
    ] as const)
      assert.deepEqual(instantOf(text), { ok: true, value: instant }, text)
  })

  it('is refused without a zone, and where no clock shows it', () => {
    for (const text of ['2026-01-01', '2026-01-01T08:00', '2026-01-01 08:00:00'])
      assert.deepEqual(instantOf(text), { ok: false, error: 'no_time_zone' }, text)
    for (const text of [
      '',
      '2026',
      '2026-02-30T08:00Z',
      '2026-01-01T24:01Z',
      '2026-01-01T08:60Z',
      '2026-01-01T08:00:61Z',
      'x2026-01-01T08:00Z',
      '2026-01-01T08:00Zx',
      '2026-01-01T8:00Z',
    ])
      assert.deepEqual(instantOf(text), { ok: false, error: 'bad_instant' }, text)
  })
})

describe('the bytes of a file', () => {
  const text = (bytes: Uint8Array | string): string => {
    const decoded = decodeUtf8('a', Buffer.from(bytes))
    return 'text' in decoded ? decoded.text : short(decoded.notice)
  }

  it('are UTF-8 with any line ends, or are refused by what they look like', () => {
    assert.equal(text('甲\r\n乙\r丙\n'), '甲\n乙\n丙\n')
    assert.equal(text(''), '1 empty_file')
    assert.equal(text(' \r\n\t'), '1 empty_file')
    assert.equal(text(new Uint8Array([0xc9, 0xcf, 0xba, 0xa3])), '1 wrong_encoding')
  })
})

describe('a table', () => {
  const COLUMNS = { known: ['编号', '名称', '经度'], required: ['编号', '名称'] }
  const read = (text: string) => readCsv('a.csv', text, COLUMNS)

  it('is its rows by the names of their columns, empty cells and empty rows aside, with the line that each begins on', () => {
    const { records, notices } = read('\ufeff编号,名称,经度\n\n1, 甲 ,\n,,\n2,"乙\n乙",121\n3,"丙""丙",\n')
    assert.deepEqual(notices, [])
    assert.deepEqual(
      records.map(({ at, fields, body }) => [at.file, at.line, fields, body]),
      [
        ['a.csv', 3, { 编号: '1', 名称: '甲' }, null],
        ['a.csv', 5, { 编号: '2', 名称: '乙\n乙', 经度: '121' }, null],
        ['a.csv', 7, { 编号: '3', 名称: '丙"丙' }, null],
      ],
    )
  })

  it('is not read where its heading is wrong, which is said once', () => {
    const wrong = (heading: string): string[] => {
      const { records, notices } = read(`${heading}\n1,甲,2,3\n`)
      assert.deepEqual(records, [], heading)
      return notices.map(short)
    }
    assert.deepEqual(wrong('编号,名称,径度,'), ['1 [径度] unknown_field'])
    assert.deepEqual(wrong('编号,经度,,'), ['1 [名称] missing_field'])
    assert.deepEqual(wrong('编号,名称,名称,'), ['1 [名称] bad_csv'])
    assert.match(read('编号,名称,径度\n').notices[0]?.message ?? '', /是不是「经度」/)
    assert.deepEqual(read('编号,名称,,\n1,甲,,\n').notices, [], 'columns without a name are what spreadsheets leave')
  })

  it('is refused from the line on where a row has other cells than the heading, or a quote doesn’t end', () => {
    assert.deepEqual(read('编号,名称\n1,甲\n2\n').notices.map(short), ['3 bad_csv'])
    assert.deepEqual(
      read('编号,名称\n1,"甲\n').notices.map(({ code }) => code),
      ['bad_csv'],
    )
    assert.deepEqual(read('编号,名称\n1,甲\n2\n').records, [])
  })
})

describe('fields in a file', () => {
  it('have the line that they stand on, nested ones too, else that of what is around them', () => {
    const { record } = readYaml('a.yaml', 'title: 甲\nsource:\n  name: 乙\nlist:\n  - a: 1\n  - { b: 2 }\n', 10)
    assert(record)
    assert.deepEqual(record.fields, { title: '甲', source: { name: '乙' }, list: [{ a: '1' }, { b: '2' }] })
    const line = (path: string): number => lineOf(record.at, path)
    assert.deepEqual(
      ['title', 'source', 'source.name', 'source.gone', 'list.0.a', 'list.1', 'list.1.b.c', 'gone', ''].map(line),
      [11, 12, 13, 12, 15, 16, 16, 11, 11],
    )
  })

  it('may be one list', () => {
    const { record } = readYaml('a.yaml', '- a: 1\n- b: 2\n')
    assert.deepEqual(record?.fields, { items: [{ a: '1' }, { b: '2' }] })
    assert.equal(lineOf(record!.at, 'items.1.b'), 2)
  })

  it('are refused with the line on which they can’t be read, and why', () => {
    const refused = (text: string): [string, string] => {
      const { record, notices } = readYaml('a.yaml', text, 10)
      assert.equal(record, null, text)
      assert.equal(notices.length, 1)
      return [short(notices[0]!), notices[0]!.message]
    }
    assert.equal(refused('a: 1\na: 2\n')[0], '12 bad_yaml')
    assert.equal(refused('just words\n')[0], '11 bad_yaml')
    const [where, why] = refused('a: 1\ntitle：甲\n')
    assert.equal(where, '12 bad_yaml')
    assert.match(why, /换成英文的/)
    assert.doesNotMatch(refused('a: 1\nb: [\n')[1], /换成英文的/)
    assert.match(refused('a: &x 1\nb: *x\n')[1], /引用/)
  })

  it('stand between two lines of three hyphens, with the body below', () => {
    const { record, notices } = readFrontMatter('a.md', '\ufeff--- \ntitle: 甲\n---\n\n正文\n---\n')
    assert.deepEqual(notices, [])
    assert.deepEqual([record?.fields, record?.body], [{ title: '甲' }, { text: '\n正文\n---\n', line: 4 }])
    assert.equal(lineOf(record!.at, 'title'), 2)
    for (const text of ['title: 甲\n---\n', '---\ntitle: 甲\n', 'x\n---\na: 1\n---\n'])
      assert.deepEqual(readFrontMatter('a.md', text).notices.map(short), ['1 bad_front_matter'], text)
    assert.deepEqual(
      readFrontMatter('a.md', '---\na: [\n---\n').notices.map(({ code }) => code),
      ['bad_yaml'],
    )
  })
})

describe('a body in sections', () => {
  it('is cut at its headings, and each section is its paragraphs and the items of its lists', () => {
    const sections = sectionsOf('前言\n\n## 一\n\n段落\n\n- 甲\n- 乙\n\n![图](a.jpg){1x2}\n\n## 二\n\n> 引\n', 5)
    assert.deepEqual(
      sections.map(section => [section.title, section.line, linesOf(section)]),
      [
        ['一', 7, ['段落', '甲', '乙']],
        ['二', 16, ['引']],
      ],
    )
    assert.deepEqual(linesOf(undefined), [])
  })

  it('says of each block on which line it begins and what it is, also of what no phone shows', () => {
    const blocks = blocksOf('甲\n\n```\nx\n```\n\n<b>\n\n---\n\n![图](a.jpg){2x3}\n\n![](b.jpg)\n', 10)
    assert.deepEqual(
      blocks.map(({ line, kind, block }) => [line, kind, block?.type ?? null]),
      [
        [10, 'paragraph', 'paragraph'],
        [12, 'code', null],
        [16, 'html', null],
        [18, 'thematicBreak', null],
        [20, 'paragraph', 'image'],
        [22, 'paragraph', 'image'],
      ],
    )
    assert.deepEqual(
      blocks.slice(-2).map(({ block }) => block?.type === 'image' && block.image),
      [
        { url: 'a.jpg', alt: '图', width: 2, height: 3 },
        { url: 'b.jpg', alt: '', width: 0, height: 0 },
      ],
    )
  })

  it('keeps the words of what is marked, of lists in lists, and of a line that is broken by hand', () => {
    const text = (body: string): unknown =>
      blocksOf(body, 1).map(({ block }) =>
        block?.type === 'list' ? block.items : block?.type === 'paragraph' ? block.text : block,
      )
    assert.deepEqual(text('**甲**_乙_`丙`[丁](https://a.test)'), ['甲乙丙丁'])
    assert.deepEqual(text('甲  \n乙'), ['甲 乙'])
    assert.deepEqual(text('- 甲\n\n  再说\n- 乙\n  - 丙'), [['甲\n再说', '乙\n丙']])
    assert.deepEqual(text('甲\n乙 WiFi\nfree “好”\n的'), ['甲乙 WiFi free “好”的'])
  })
})

describe('places that a courier can name', () => {
  const COLUMNS = ['类型', '名称', '区', '别名', '沿线', '经度', '纬度', '来源']
  const rows = (...cells: string[][]) =>
    cells.map((row, at) => ({
      at: { file: 'places.csv', line: at + 2, lines: {} },
      fields: Object.fromEntries(COLUMNS.flatMap((name, column) => (row[column] ? [[name, row[column]]] : []))),
      body: null,
    }))

  it('are districts, subdistricts by their district, and metro stations once whatever stops there, within eleven metres', () => {
    const said: string[] = []
    const { places, lines } = toPlaces(
      rows(
        ['区', '甲区', '', '', '', '121.47004', '31.23006', '测试'],
        ['街道', '一街道', '甲区', '', '', '121.41', '31.21', '测试'],
        ['街道', '三街道', '乙区', '', '', '121.43', '31.23', '测试'],
        ['地铁站', '中站', '甲区', '', '', '121.44', '31.24', '测试'],
        ['线路', '1号线', '', '', '中站', '', '', '测试'],
        ['线路', '2号线', '', '', '中站', '', '', '测试'],
      ),
      notice => void said.push(short(notice)),
    )
    assert.deepEqual(said, [])
    assert.deepEqual(
      places.map(({ kind, name, district, at }) => [kind, name, district, at.lng, at.lat]),
      [
        ['district', '甲区', null, 121.47, 31.2301],
        ['subdistrict', '一街道', '甲区', 121.41, 31.21],
        ['subdistrict', '三街道', '乙区', 121.43, 31.23],
        ['metro', '中站', '甲区', 121.44, 31.24],
      ],
    )
    assert.deepEqual(
      lines.map(({ name, stations }) => [name, stations]),
      [
        ['1号线', ['中站']],
        ['2号线', ['中站']],
      ],
    )
  })

  it('lie in districts whose outlines are rings, holes and islands alike', () => {
    const ring = (west: number): number[][] => [
      [west, 31],
      [west + 1, 31],
      [west, 32],
      [west, 31],
    ]
    const json = {
      features: [
        { properties: { name: '甲区' }, geometry: { type: 'Polygon', coordinates: [ring(120), ring(121)] } },
        { properties: { name: '乙区' }, geometry: { type: 'MultiPolygon', coordinates: [[ring(122)], [ring(123), ring(124)]] } },
      ],
    }
    const fail = (notice: Notice): never => assert.fail(short(notice))
    assert.deepEqual(toDistricts(json, fail), [
      { name: '甲区', rings: [ring(120), ring(121)] },
      { name: '乙区', rings: [ring(122), ring(123), ring(124)] },
    ])
    assert.deepEqual(toDistricts(null, fail), [])
  })

  it('lie in none where the outlines are something else', () => {
    for (const json of [
      {},
      { features: [{ properties: {}, geometry: { type: 'Polygon', coordinates: [] } }] },
      { features: [{ properties: { name: 'x' }, geometry: { type: 'Point', coordinates: [] } }] },
      { features: [{ properties: { name: 'x' }, geometry: { type: 'Polygon', coordinates: [[[1]]] } }] },
    ]) {
      const said: Notice[] = []
      assert.deepEqual(
        toDistricts(json, notice => void said.push(notice)),
        [],
      )
      assert.deepEqual(
        said.map(notice => [notice.file, notice.severity, short(notice)]),
        [['districts.geojson', 'error', '1 bad_districts']],
      )
    }
  })
})
