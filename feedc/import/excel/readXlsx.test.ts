import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readList } from '@test/typesetting/aStationList'
import { makeZip } from '@test/typesetting/makeZip'
import { setXlsx } from '@test/typesetting/setXlsx'
import { read } from './readXlsx'

const HEAD = ['名称', '区', '地址', '开放时间']
const list = async (...args: Parameters<typeof setXlsx>) => {
  const sheet = await read(await setXlsx(...args))
  assert.ok(sheet.ok)
  return readList(sheet.value)
}
const row = (name: string, ...cells: string[]): string[] => [`${name}小哥驿站`, '静安区', `${name}路1号`, ...cells]
const names = ({ rows }: ReturnType<typeof readList>): string[] => rows.map(({ name }) => name.replace('小哥驿站', ''))
const said = ({ notices }: ReturnType<typeof readList>, code: string) => notices.filter(one => one.code === code)

describe('numbers as their cells show them', () => {
  it('reads clocks, months, years, and digits that begin with noughts', async () => {
    const formats = ['h:mm', 'yyyy"年"m"月"', '000000', 'yyyy/m/d', '[$-804]h"时"mm"分"', '0.00']
    const values = [0.3541666666666667, 45474, 1234, 45474, 0.75, 121.473421]
    const sheet = await read(
      await setXlsx(
        [
          ['名称', '区', ...formats.map((_, i) => `列${i}`)],
          ['甲', '静安区', ...values],
        ],
        book => {
          for (const [i, format] of formats.entries()) book.getCell(2, i + 3).numFmt = format
        },
      ),
    )
    assert.ok(sheet.ok)
    assert.deepEqual(sheet.value.rows[1]!.cells.slice(2), ['8:30', '2024年7月', '001234', '2024-07-01', '18:00', '121.473421'])
  })

  it('makes one interval of an hour to open and an hour to close', async () => {
    const read = await list([['名称', '区', '地址', '开门时间', '关门时间'], row('甲', '8:30', '17:30'), row('乙', '9:00', '')])
    assert.deepEqual(
      read.rows.map(({ hours }) => hours),
      ['8:30-17:30', ''],
    )
    assert.match(said(read, 'cell_unread')[0]!.message, /9:00/)
  })
})

describe('what a workbook doesn’t show', () => {
  it('imports no hidden sheet, column or row, and names each', async () => {
    const read = await list([[...HEAD, '备注'], row('甲', '9:00-17:00', '内部掌握'), row('乙', '', '')], (sheet, book) => {
      sheet.getColumn(5).hidden = true
      sheet.getRow(3).hidden = true
      book.addWorksheet('旧表', { state: 'veryHidden' }).addRow(row('丙'))
    })
    assert.deepEqual(names(read), ['甲'])
    assert.ok(!JSON.stringify(read.rows).includes('内部掌握'))
    for (const code of ['hidden_sheet', 'hidden_column', 'hidden_row']) assert.equal(said(read, code).length, 1, code)
    assert.equal(said(read, 'hidden_column')[0]!.column, 'E')
  })

  it('imports nothing that is struck out: a row, a cell, a word', async () => {
    const read = await list([HEAD, row('甲', '9:00-17:00'), row('乙', '9:00-17:00'), row('丙')], sheet => {
      const strike = { font: { strike: true } }
      for (let i = 1; i <= 4; i += 1) Object.assign(sheet.getCell(2, i), strike)
      Object.assign(sheet.getCell(3, 4), strike)
      sheet.getCell(4, 3).value = { richText: [{ text: '旧路9号', font: { strike: true } }, { text: '新路8号' }] }
    })
    assert.deepEqual(names(read), ['乙', '丙'])
    assert.deepEqual(
      read.rows.map(({ hours, address }) => [hours, address]),
      [
        ['', '乙路1号'],
        ['', '新路8号'],
      ],
    )
    assert.deepEqual([said(read, 'struck_row').length, said(read, 'struck_cell').length], [1, 2])
  })

  it('says which cells hold an error, or a formula that was never worked out', async () => {
    const read = await list([HEAD, row('甲'), row('乙')], sheet => {
      sheet.getCell('C2').value = { error: '#N/A' } as never
      sheet.getCell('C3').value = { formula: '"某路"&1' } as never
    })
    assert.deepEqual(names(read), ['甲', '乙'])
    assert.deepEqual([said(read, 'error_cell')[0]?.column, said(read, 'uncached_formula')[0]?.row], ['C', 3])
  })
})

describe('workbooks as offices keep them', () => {
  it('reads every sheet by its own columns, in the district it is named after', async () => {
    const read = await list(
      [
        ['名称', '地址'],
        ['甲小哥驿站', '某路1号'],
      ],
      (sheet, book) => {
        sheet.name = '静安'
        const other = book.addWorksheet('杨浦区')
        other.addRow(['序号', '地址', '驿站名称', '空调'])
        other.addRow([1, '某路2号', '乙小哥驿站', '√'])
      },
    )
    assert.deepEqual(
      read.rows.map(({ name, district, amenities }) => [name, district, amenities]),
      [
        ['甲小哥驿站', '静安区', ''],
        ['乙小哥驿站', '杨浦区', '空调'],
      ],
    )
  })

  it('takes no subtotal beside a merged district for a station', async () => {
    const read = await list([HEAD, row('甲'), row('乙'), ['静安区', '小计', '2', ''], ['合 计', '', '2', '']], sheet => {
      sheet.mergeCells('A4:A4')
    })
    assert.deepEqual(names(read), ['甲', '乙'])
    const merged = await list(
      [
        ['区', '名称', '地址'],
        ['静安区', '甲小哥驿站', 'x路1号'],
        ['', '小计', '1'],
      ],
      sheet => sheet.mergeCells('A2:A3'),
    )
    assert.deepEqual(names(merged), ['甲'])
  })

  it('calls no station open that isn’t', async () => {
    const read = await list([[...HEAD, '是否开放'], row('甲', '', '否'), row('乙', '', '是'), row('丙', '', '未开放')])
    assert.deepEqual(
      read.rows.map(({ status }) => status),
      ['暂停', '', '暂停'],
    )
  })

  it('reads names with prefixes of their own', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const cell = (at: string, text: string): string => `<x:c r="${at}" t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c>`
    const rows = [HEAD, row('甲')].map(
      (cells, r) => `<x:row r="${r + 1}">${cells.map((text, c) => cell(`${'ABCD'[c]}${r + 1}`, text)).join('')}</x:row>`,
    )
    const sheet = await read(
      makeZip([
        [
          'xl/workbook.xml',
          Buffer.from(
            `<x:workbook xmlns:x="${main}" xmlns:q="${office}"><x:sheets><x:sheet name="一" sheetId="1" q:id="a"/></x:sheets></x:workbook>`,
          ),
        ],
        [
          'xl/_rels/workbook.xml.rels',
          Buffer.from(
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Target="/xl/worksheets/s.xml" Type="t"/></Relationships>',
          ),
        ],
        [
          'xl/worksheets/s.xml',
          Buffer.from(`<x:worksheet xmlns:x="${main}"><x:sheetData>${rows.join('')}</x:sheetData></x:worksheet>`),
        ],
      ]),
    )
    assert.ok(sheet.ok)
    assert.deepEqual(names(readList(sheet.value)), ['甲'])
  })
})
