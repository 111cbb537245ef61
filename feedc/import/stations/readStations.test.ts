import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { readCsvText, readList } from '@test/typesetting/aStationList'
import { setXlsx } from '@test/typesetting/setXlsx'
import iconv from 'iconv-lite'
import { readSheet } from './readSheet'

const dir = mkdtempSync(join(tmpdir(), 'stations-'))
after(() => rmSync(dir, { recursive: true, force: true }))

async function readFile(name: string, bytes: Uint8Array | string) {
  const path = join(dir, name)
  writeFileSync(path, bytes)
  const sheet = await readSheet(path)
  assert.ok(sheet.ok)
  return readList(sheet.value)
}

describe('a list as a district fills it in', () => {
  it('finds the headings under title rows, whatever they are called', () => {
    const { rows } = readCsvText(
      '静安区户外职工驿站一览表,,,\n填报单位：某某,,,\n序号,驿站名称（全称）,详细地址,服务时间\n1,南西小哥驿站,威海路485号,９：００－１７：００',
    )
    assert.equal(rows.length, 1)
    const [row] = rows
    assert.deepEqual(
      [row!.name, row!.address, row!.hours, row!.district],
      ['南西小哥驿站', '威海路485号', '9:00-17:00', '静安区'],
    )
  })

  it('reads UTF-8 with a byte order mark, GB18030, tabs and CRLF the same', async () => {
    const text = '名称,区,地址\r\n曹家渡暖蜂驿站,静安区,长宁路1号\r\n'
    const expected = (await readFile('a.csv', text)).rows
    assert.equal(expected[0]!.kind, '暖蜂驿站')
    assert.deepEqual((await readFile('b.csv', `\ufeff${text}`)).rows, expected)
    assert.deepEqual((await readFile('c.csv', iconv.encode(text, 'gb18030'))).rows, expected)
    assert.deepEqual((await readFile('d.csv', text.replaceAll(',', '\t'))).rows, expected)
  })

  it('fills merged cells of a workbook, reads two rows of headings, and names the sheets it did not read', async () => {
    const book = await setXlsx(
      [
        ['静安区站点情况表', null, null, null, null, null],
        ['街镇', '站点名称', '站点地址', '配套设施', null, null],
        [null, null, null, '空调', '微波炉', '冰箱'],
        ['南京西路街道', '南西小哥驿站', '威海路485号', '✓', '√', '×'],
        [null, '石二工会驿站', '武定路85号', '有', '无', null],
      ],
      (sheet, workbook) => {
        sheet.mergeCells('A1:F1')
        for (const range of ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2', 'A4:A5']) sheet.mergeCells(range)
        workbook.addWorksheet('说明').addRow(['填表说明'])
      },
    )
    const { rows, codes } = await readFile('merged.xlsx', book)
    assert.deepEqual(
      rows.map(row => [row.name, row.subdistrict, row.amenities, row.hasNot]),
      [
        ['南西小哥驿站', '南京西路街道', '空调、微波炉', '冰箱'],
        ['石二工会驿站', '南京西路街道', '空调', '微波炉'],
      ],
    )
    assert.ok(codes.includes('other_sheets'))
  })

  it('fills down what a CSV lost of merged cells, and says so; a column with repeats just has gaps', () => {
    const merged = readCsvText('街道,名称,区\n南京西路街道,甲小哥驿站,静安区\n,乙小哥驿站,静安区\n')
    assert.deepEqual(
      merged.rows.map(row => row.subdistrict),
      ['南京西路街道', '南京西路街道'],
    )
    assert.ok(merged.codes.includes('filled_down'))
    const gaps = readCsvText('街道,名称,区\n曹家渡街道,甲小哥驿站,静安区\n曹家渡街道,乙小哥驿站,静安区\n,丙小哥驿站,静安区\n')
    assert.equal(gaps.rows[2]!.subdistrict, '')
  })

  it('knows the subdistrict and the district from the address', () => {
    const { rows, codes } = readCsvText('名称,地址\n甲小哥驿站,上海市静安区曹家渡街道长寿路1号\n')
    assert.deepEqual(
      [rows[0]!.district, rows[0]!.subdistrict, rows[0]!.address],
      ['静安区', '曹家渡街道', '静安区曹家渡街道长寿路1号'],
    )
    assert.ok(codes.includes('district_from_address'))
  })

  it('skips sums and remarks under the table, and reports a row without a name', () => {
    const { rows, codes } = readCsvText('名称,区,地址\n甲小哥驿站,静安区,\n,静安区,某路2号\n合计,1,\n')
    assert.equal(rows.length, 1)
    assert.deepEqual(
      codes.filter(code => code !== 'kind_from_name'),
      ['name_missing', 'footer_row'],
    )
  })

  it('says which columns it does not know, and takes over no names of persons', () => {
    const { codes, notices } = readCsvText('名称,区,联系人,面积\n甲小哥驿站,静安区,张三,60\n')
    assert.ok(codes.includes('personal_column'))
    assert.equal(notices.find(({ code }) => code === 'unknown_column')?.column, '面积')
  })

  it('reports a table without headings, and a quote that is never closed', () => {
    assert.deepEqual(readCsvText('1,2,3\n4,5,6').codes, ['no_header'])
    assert.ok(readCsvText('名称,区\n"甲小哥驿站,静安区\n乙小哥驿站,静安区').codes.includes('bad_csv'))
  })
})

describe('who says so', () => {
  it('takes source and date from the row first, then from the command', () => {
    const { rows } = readCsvText('名称,区,数据来源,填报日期\n甲小哥驿站,静安区,区社工部,2026-10-01\n乙小哥驿站,静安区,,\n')
    assert.deepEqual(
      rows.map(row => [row.source, row.sourceDate]),
      [
        ['区社工部', '2026-10-01'],
        ['静安区总工会', '2026-11-20'],
      ],
    )
  })

  it('says once, as an error, when nobody is named: a source is never guessed', () => {
    const { notices } = readCsvText('名称,区\n甲小哥驿站,静安区\n乙小哥驿站,静安区\n', { source: null, date: null })
    assert.deepEqual(
      notices.filter(({ severity }) => severity === 'error').map(({ code, column }) => [code, column]),
      [
        ['source_missing', '来源'],
        ['source_date_missing', '来源日期'],
      ],
    )
  })
})
