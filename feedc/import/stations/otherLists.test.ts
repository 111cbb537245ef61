import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { readCsvText, readList } from '@test/typesetting/aStationList'
import { setDocxList } from '@test/typesetting/setDocxList'
import { setXlsx } from '@test/typesetting/setXlsx'
import { readSheet } from './readSheet'

const dir = mkdtempSync(join(tmpdir(), 'lists-'))
after(() => rmSync(dir, { recursive: true, force: true }))

async function readBook(...args: Parameters<typeof setXlsx>) {
  const path = join(dir, 'list.xlsx')
  writeFileSync(path, await setXlsx(...args))
  const sheet = await readSheet(path)
  assert.ok(sheet.ok)
  return readList(sheet.value)
}
const placed = ({ rows }: ReturnType<typeof readList>) => rows.map(({ name, district }) => [name, district])

describe('lists that come as a table in Word', () => {
  const TITLE = '静安区户外职工爱心接力站一览表（填报单位：静安区总工会）'
  const ROWS = [
    ['序号', '站点名称', '行政区', '地址', '开放时间', '服务设施'],
    ['1', '甲爱心接力站', '静安区', '某路1号', '周一至周五 8:30-17:00', '饮水、充电'],
    ['2', '乙爱心接力站', '静安区', '某路2号', '24小时', '微波炉'],
    ['3', '丙爱心接力站', '静安区', '某路3号', '', ''],
  ]
  const readWord = async (...args: Parameters<typeof setDocxList>) => {
    const path = join(dir, 'list.docx')
    writeFileSync(path, await setDocxList(...args))
    const sheet = await readSheet(path)
    assert.ok(sheet.ok)
    return { sheet: sheet.value, list: readList(sheet.value) }
  }

  it('are read as the same list in a workbook is', async () => {
    const { list } = await readWord({ title: TITLE, rows: ROWS, tail: '联系人：区总工会办公室' })
    const book = await readBook([[TITLE], ...ROWS, ['联系人：区总工会办公室']])
    assert.equal(list.rows.length, 3)
    assert.deepEqual(list.rows, book.rows)
  })

  it('lose no character: what is struck out, hidden or above the page is no station, and said', async () => {
    const { sheet, list } = await readWord({
      title: TITLE,
      rows: ROWS,
      tail: '以上',
      struckRow: 2,
      hidden: '内部备注',
      header: '页眉里的字',
    })
    assert.deepEqual(
      list.rows.map(({ name }) => name),
      ['甲爱心接力站', '丙爱心接力站'],
    )
    const left = sheet.leftOut.map(({ kind, text }) => `${kind} ${text}`).join('\n')
    assert.match(left, /struck_row .*乙爱心接力站/)
    assert.match(left, /unread_cell 以上/)
    assert.match(left, /unseen_cell 内部备注/)
    assert.match(left, /unread_cell .*页眉里的字/)
  })
})

describe('lists as districts lay them out', () => {
  it('takes the district from the row over its stations', async () => {
    const list = await readBook(
      [
        ['全市工会驿站名单'],
        ['驿站名称', '地址'],
        ['静安区'],
        ['甲工会驿站', '某路1号'],
        ['小计：1'],
        ['杨浦区（1个）'],
        ['乙工会驿站', '某路2号'],
        ['合计：2个'],
      ],
      sheet => ['A1:B1', 'A3:B3', 'A6:B6'].forEach(range => void sheet.mergeCells(range)),
    )
    assert.deepEqual(placed(list), [
      ['甲工会驿站', '静安区'],
      ['乙工会驿站', '杨浦区'],
    ])
    assert.deepEqual(
      list.codes.filter(code => code !== 'kind_from_name' && code !== 'above_table'),
      ['footer_row', 'footer_row'],
    )
  })

  it('reads every sheet under the same headings, says on which a row stands, and names the others', async () => {
    const head = ['驿站名称', '地址', '开放时间']
    const list = await readBook([head, ['甲小哥驿站', '某路1号', '9:00-17:00'], ['丙小哥驿站', '某路3号', '']], (sheet, book) => {
      sheet.name = '静安区'
      const other = book.addWorksheet('杨浦区')
      other.addRow(head)
      other.addRow(['乙小哥驿站', '某路2号', '25:00-26:00'])
      book.addWorksheet('填表说明').addRow(['请按要求填写'])
    })
    assert.deepEqual(placed(list), [
      ['甲小哥驿站', '静安区'],
      ['丙小哥驿站', '静安区'],
      ['乙小哥驿站', '杨浦区'],
    ])
    assert.match(list.notices.find(({ code }) => code === 'bad_hours')!.message, /^工作表「杨浦区」：/)
    assert.match(list.notices.find(({ code }) => code === 'other_sheets')!.message, /填表说明/)
  })

  it('reads dates kept as numbers and formulas by their result, and imports no row that is hidden', async () => {
    const list = await readBook(
      [
        ['名称', '区', '地址', '核实日期'],
        ['甲小哥驿站', { formula: '"静安"&"区"', result: '静安区' } as never, '某路1号', 45809],
        ['乙小哥驿站', '静安区', '某路2号', 20250602],
        ['丙小哥驿站', '静安区', '某路3号', 20250603],
      ],
      sheet => {
        sheet.getRow(4).hidden = true
      },
    )
    assert.deepEqual(
      list.rows.map(({ district, checked }) => [district, checked]),
      [
        ['静安区', '2025-06-01'],
        ['静安区', '2025-06-02'],
      ],
    )
    assert.ok(!JSON.stringify(list.rows).includes('丙小哥驿站'))
    assert.deepEqual(
      list.notices.filter(({ code }) => code === 'hidden_row').map(({ row }) => row),
      [4],
    )
    assert.ok(list.codes.includes('serial_date'))
  })

  it('skips headings that come back on every page, page numbers, and remarks that go on', () => {
    const list = readCsvText(
      '名称,区,地址\n甲小哥驿站,静安区,某路1号\n名称,区,地址\n乙小哥驿站,静安区,某路2号\n本页小计,1,\n第2页 共2页,,\n备注：1.名称须与铭牌一致。,,\n2.如有变动请及时报送,,\n',
    )
    assert.deepEqual(
      list.rows.map(({ name }) => name),
      ['甲小哥驿站', '乙小哥驿站'],
    )
    assert.ok(list.notices.every(({ severity }) => severity === 'info'))
  })

  it('counts rows as a spreadsheet does, cells of several lines or not', () => {
    const { notices } = readCsvText('"驿站\n名称",区,"地\n址",时段\n甲小哥驿站,静安区,"某路\n1号",25:00-26:00\n')
    assert.deepEqual(
      notices.filter(({ code }) => code === 'bad_hours').map(({ row }) => row),
      [2],
    )
  })
})

describe('cells as districts fill them', () => {
  it('reads a circle against a cross, and a tick for open round the clock', () => {
    const { rows } = readCsvText(
      '名称,区,地址,空调,饮水,是否24小时开放\n甲小哥驿站,静安区,某路1号,○,×,是\n乙小哥驿站,静安区,某路2号,×,○,否\n',
    )
    assert.deepEqual(
      rows.map(({ amenities, hasNot, hours }) => [amenities, hasNot, hours]),
      [
        ['空调', '饮水', '24小时'],
        ['饮水', '空调', ''],
      ],
    )
  })

  it('reads phones with the country code, and takes 「无」 for none', () => {
    const phones = ['(86)21-62171234', '+86 21 6217 1234', '8621-62171234', '无']
    const { rows, codes } = readCsvText(
      `名称,区,地址,电话\n${phones.map((phone, i) => `站${'甲乙丙丁'[i]}小哥驿站,静安区,某路${i}号,${phone}`).join('\n')}\n`,
    )
    assert.deepEqual(
      rows.map(({ phone }) => phone),
      ['021-62171234', '021-62171234', '021-62171234', ''],
    )
    assert.ok(!codes.includes('bad_phone'))
  })

  it('reads coordinates in one cell, with or without words', () => {
    const cells = ['"121.45,31.23"', '经度121.45 纬度31.23', '"31.23，121.45"']
    const { rows } = readCsvText(
      `名称,区,地址,坐标\n${cells.map((cell, i) => `站${'甲乙丙'[i]}小哥驿站,静安区,某路${i}号,${cell}`).join('\n')}\n`,
    )
    assert.deepEqual(
      rows.map(({ lng, lat }) => [lng, lat]),
      Array(3).fill(['121.45', '31.23']),
    )
  })

  it('says which hours a phone can only show as they are written', () => {
    const { notices } = readCsvText('名称,区,地址,时段\n甲小哥驿站,静安区,某路1号,同营业时间\n')
    assert.equal(notices.find(({ code }) => code === 'hours_text_only')?.severity, 'info')
  })
})

describe('what a list says of itself', () => {
  const list = (title: string, remark = ''): ReturnType<typeof readCsvText> =>
    readCsvText(`${title}\n填报单位：嘉定区总工会,填报时间：2025.6.10,\n站点名称,地址,备注\n城中路站,城中路88号,${remark}\n`, {
      source: null,
      date: null,
    })

  it('gives each row the kind, the source and the date that stand above the headings, and says so', () => {
    const { rows, codes } = list('嘉定区户外职工爱心接力站一览表,,')
    const [row] = rows
    assert.deepEqual([row?.kind, row?.source, row?.sourceDate], ['户外职工爱心接力站', '嘉定区总工会', '2025-06-10'])
    for (const code of ['kind_from_title', 'source_from_title', 'source_date_from_title']) assert.ok(codes.includes(code), code)
  })

  it('asks for the kind when the title names two', () => {
    const { rows, codes } = list('嘉定区小哥驿站、司机之家名单,,')
    assert.deepEqual([rows[0]?.kind, codes.includes('kind_missing')], ['', true])
  })

  it('sends nobody to a door that a remark calls shut', () => {
    for (const [remark, status] of [
      ['装修中', '暂停'],
      ['夜间需扫码', ''],
      ['暂停开放至年底', '暂停'],
      ['已撤销', '关闭'],
      ['驿站整体改造中，见谅', '暂停'],
      ['夜间关闭', ''],
      ['微波炉停用', ''],
      ['厨房装修中', ''],
      ['热饭暂停使用', ''],
      ['2023年装修后启用', ''],
    ] as const)
      assert.equal(list('嘉定区户外职工爱心接力站一览表,,', remark).rows[0]?.status, status, remark)
  })
})
