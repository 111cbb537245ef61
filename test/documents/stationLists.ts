import { columnName } from '@feedc/import/excel/readCells'
import { setXlsx } from '@test/typesetting/setXlsx'
import iconv from 'iconv-lite'

/** What has to come out of a list: the columns that its truth speaks of. */
export type WantedStation = Readonly<Record<string, string>> & { readonly name: string }

export interface StationList {
  readonly extension: '.csv' | '.xlsx'
  readonly bytes: () => Buffer | Promise<Buffer>
  readonly wanted: readonly WantedStation[]
  /** What must stand in no station. */
  readonly never?: readonly string[]
}

type Cell = string | number | Date | null
type Rows = readonly (readonly Cell[])[]
type Finish = NonNullable<Parameters<typeof setXlsx>[1]>

const HEAD = ['驿站名称', '所属区', '地址', '开放时间', '联系电话', '设施']
const A = ['甲小哥驿站', '静安区', '南京西路100号', '8:30-17:30', '021-62171234', '空调、微波炉']
const B = ['乙工会驿站', '静安区', '万航渡路2号', '24小时', '021-62175678', '饮水']
const C = ['丙户外职工爱心接力站', '杨浦区', '国定路3号', '工作日9:00-17:00', '', '空调']
const D = ['丁暖新驿站', '杨浦区', '军工路4号', '周一至周六8:00-20:00', '021-65431234', '微波炉']
const wish = ([
  name = '',
  district = '',
  address = '',
  hours = '',
  phone = '',
  amenities = '',
]: readonly string[]): WantedStation => ({
  name,
  district,
  address,
  hours,
  phone,
  amenities,
})
const ALL = [A, B, C, D]
const WANTED = ALL.map(wish)
const lines = (rows: Rows, mark = ','): string => rows.map(row => row.map(cell => String(cell ?? '')).join(mark)).join('\r\n')

const csv = (text: string, encoding: string, wanted: readonly WantedStation[] = WANTED): StationList => ({
  extension: '.csv',
  bytes: () => iconv.encode(text, encoding, { addBOM: encoding.startsWith('utf') }),
  wanted,
})
const book = (
  rows: Rows,
  wanted: readonly WantedStation[] = WANTED,
  finish: Finish = () => {},
  never: readonly string[] = [],
): StationList => ({
  extension: '.xlsx',
  bytes: () => setXlsx(rows, finish),
  wanted,
  never,
})
const without = (at: number, row: readonly Cell[]): Cell[] => row.filter((_, i) => i !== at)
const all = (change: (row: readonly string[], i: number) => readonly Cell[]): Rows => ALL.map(change)
const but = (fields: Partial<WantedStation>): WantedStation[] => WANTED.map(one => ({ ...one, ...fields }) as WantedStation)
const omit = (...keys: readonly string[]): WantedStation[] =>
  WANTED.map(one => Object.fromEntries(Object.entries(one).filter(([key]) => !keys.includes(key))) as unknown as WantedStation)

const hidingRow =
  (no: number): Finish =>
  sheet => {
    sheet.getRow(no).hidden = true
  }
const hidingColumn =
  (no: number): Finish =>
  sheet => {
    sheet.getColumn(no).hidden = true
  }
const setFont = (sheet: Parameters<Finish>[0], row: number, font: object): void =>
  sheet.getRow(row).eachCell(cell => {
    cell.font = font
  })

/** Lists as districts keep them, by what is particular about each. */
export const LISTS: Readonly<Record<string, StationList>> = {
  'UTF-8': csv(lines([HEAD, ...ALL]), 'utf8'),
  GBK: csv(lines([HEAD, ...ALL]), 'gbk'),
  'tabs, UTF-16': csv(lines([HEAD, ...ALL], '\t'), 'utf16le'),
  semicolons: csv(lines([HEAD, ...ALL], ';'), 'utf8'),
  'quotes and line ends in cells': csv(
    lines([HEAD, ...all(row => row.map((cell, i) => (i === 2 ? `"${cell.slice(0, 3)}\n${cell.slice(3)}"` : cell)))]),
    'gbk',
    omit('address'),
  ),
  'empty rows and columns': csv(
    lines(
      ['', ...HEAD].length
        ? [
            ['', ...HEAD, ''],
            [''],
            ...ALL.flatMap(row => [
              ['', ...row, ''],
              ['', '', ''],
            ]),
          ]
        : [],
    ),
    'utf8',
  ),
  'a plain workbook': book([HEAD, ...ALL]),
  'a title, an annex and who filled it in': book(
    [['附件2'], ['静安、杨浦两区驿站情况汇总表'], ['填报单位：某区总工会', '', '', '填报时间：2026年11月'], HEAD, ...ALL],
    WANTED,
    sheet => sheet.mergeCells('A2:F2'),
  ),
  'a head of two rows': book(
    [
      ['驿站名称', '所属区', '地址', '开放时间', '联系电话', '设施', ''],
      ['', '', '', '', '', '空调', '微波炉'],
      ...all(row => [...row.slice(0, 5), row[5]!.includes('空调') ? '√' : '', row[5]!.includes('微波炉') ? '√' : '']),
    ],
    WANTED.map(one => ({ ...one, amenities: one.amenities === '饮水' ? '' : one.amenities! })) as WantedStation[],
    sheet => {
      sheet.mergeCells('F1:G1')
      for (const column of 'ABCDE') sheet.mergeCells(`${column}1:${column}2`)
    },
  ),
  'districts merged downwards': book([HEAD, A, [B[0]!, '', ...B.slice(2)], C, [D[0]!, '', ...D.slice(2)]], WANTED, sheet => {
    sheet.mergeCells('B2:B3')
    sheet.mergeCells('B4:B5')
  }),
  'districts merged downwards, in a CSV': csv(lines([HEAD, A, [B[0]!, '', ...B.slice(2)], C, [D[0]!, '', ...D.slice(2)]]), 'gbk'),
  'districts as bands': book(
    [without(1, HEAD), ['静安区'], without(1, A), without(1, B), ['杨浦区'], without(1, C), without(1, D)],
    WANTED,
    sheet => {
      sheet.mergeCells('A2:E2')
      sheet.mergeCells('A5:E5')
    },
  ),
  'districts as sheets': book([without(1, HEAD), without(1, A), without(1, B)], WANTED, (sheet, own) => {
    sheet.name = '静安区'
    const other = own.addWorksheet('杨浦区')
    for (const row of [HEAD, C, D]) other.addRow(without(1, row))
  }),
  'sheets with other columns': book([HEAD, A, B], WANTED, (_, own) => {
    const other = own.addWorksheet('第二批')
    for (const row of [HEAD, C, D]) other.addRow([...row].reverse())
  }),
  'sums below each district': book([HEAD, A, B, ['小计', '静安区', '2个'], C, D, ['小计', '杨浦区', '2个'], ['合计', '', '4个']]),
  'a sum in words': book([HEAD, ...ALL, ['以上共4个驿站'], ['总计：4个']]),
  'notes below': book(
    [HEAD, ...ALL, ['备注：1.以上时间以门口公示为准；'], ['2.节假日请先电话联系。'], ['制表人：林一一', '', '审核：周二二']],
    WANTED,
    () => {},
    ['林一一'],
  ),
  'heads that come back': book([HEAD, A, B, HEAD, C, D]),
  'two tables below each other': book([
    ['静安区驿站名单'],
    HEAD,
    A,
    B,
    [],
    ['杨浦区驿站名单'],
    [...HEAD].reverse(),
    [...C].reverse(),
    [...D].reverse(),
  ]),
  'two tables side by side': book([
    [...HEAD, '', ...HEAD],
    [...A, '', ...C],
    [...B, '', ...D],
  ]),
  'a hidden row': book([HEAD, A, B, ['戊小哥驿站', '静安区', '未定', '', '', ''], C, D], WANTED, hidingRow(4), ['戊小哥驿站']),
  'a hidden column': book([[...HEAD, '内部备注'], ...all(row => [...row, '房东不同意公开'])], WANTED, hidingColumn(7), ['房东']),
  'a hidden sheet': book(
    [HEAD, ...ALL],
    WANTED,
    (_, own) => void own.addWorksheet('草稿', { state: 'hidden' }).addRow(['戊小哥驿站', '静安区']),
    ['戊小哥驿站'],
  ),
  'a row struck out': book(
    [HEAD, A, B, ['戊小哥驿站', '静安区', '已撤销', '', '', ''], C, D],
    WANTED,
    sheet => {
      setFont(sheet, 4, { strike: true })
    },
    ['戊小哥驿站'],
  ),
  'white words': book(
    [HEAD, A, B, C, [...D.slice(0, 2), '军工路4号', ...D.slice(3)], ['戊小哥驿站', '静安区', '内部点位', '', '', '']],
    WANTED,
    sheet => {
      setFont(sheet, 6, { color: { argb: 'FFFFFFFF' } })
    },
    ['戊小哥驿站', '内部点位'],
  ),
  'a format that shows nothing': book(
    [[...HEAD, '说明'], ...all((row, i) => [...row, i === 0 ? '房东不同意公开' : ''])],
    WANTED,
    sheet => {
      sheet.getCell('G2').numFmt = ';;;'
    },
    ['房东'],
  ),
  'rows filtered out': book(
    [HEAD, A, B, ['戊小哥驿站', '静安区', '未定', '', '', ''], C, D],
    WANTED,
    sheet => {
      sheet.autoFilter = 'A1:F6'
      sheet.getRow(4).hidden = true
    },
    ['戊小哥驿站'],
  ),
  'numbers as text and text as numbers': book(
    [
      [...HEAD, '编号', '经度', '纬度'],
      ...all((row, i) => [
        ...row.slice(0, 4),
        row[4] === '' ? '' : Number(row[4]!.replace('021-', '')),
        row[5]!,
        `SH-${i}`,
        '121.45',
        31.23,
      ]),
    ],
    WANTED.map(one => ({ ...one, phone: one.phone!.replace('021-', ''), lng: '121.45', lat: '31.23' })),
  ),
  'dates as serials': book([[...HEAD, '核实日期'], ...all(row => [...row, 45809])], but({ checked: '2025-06-01' })),
  'dates as dates': book(
    [[...HEAD, '核实日期'], ...all(row => [...row, new Date('2025-06-01T00:00:00Z')])],
    but({ checked: '2025-06-01' }),
  ),
  'dates as people write them': csv(
    lines([[...HEAD, '核实日期'], ...all((row, i) => [...row, ['2025.6.1', '2025/6/1', '20250601', '2025年6月1日'][i]!])]),
    'gbk',
    but({ checked: '2025-06-01' }),
  ),
  'units in the heads': book([
    ['驿站名称（全称）', '所属区', '地址（门牌号）', '开放时间（24小时制）', '联系电话（座机）', '设施（可多选）', '面积（㎡）'],
    ...all(row => [...row, 35]),
  ]),
  'phones with an extension': csv(
    lines([
      HEAD,
      ...all((row, i) =>
        row.map((cell, at) =>
          at === 4 ? ['62171234转803', '021-62171234-803', '（021）62171234 转 803', '021-62171234*803'][i]! : cell,
        ),
      ),
    ]),
    'utf8',
    WANTED.map((one, i) => ({ ...one, phone: i === 0 ? '62171234-803' : '021-62171234-803' })),
  ),
  'mobile numbers': book(
    [[...HEAD, '负责人'], ...all(row => [...row.slice(0, 4), '13800138000', row[5]!, '林一一'])],
    but({ phone: '' }),
    () => {},
    ['13800138000', '林一一'],
  ),
  'full-width figures': csv(
    lines([
      HEAD,
      ...all(row => row.map(cell => cell.replace(/[0-9:-]/g, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)))),
    ]),
    'gbk',
    omit('hours', 'address'),
  ),
  'clocks as times': book(
    [['驿站名称', '所属区', '地址', '开门时间', '关门时间'], ...all(row => [row[0]!, row[1]!, row[2]!, 0.375, 0.75])],
    WANTED.map(({ name, district, address }) => ({ name, district, address, hours: '9:00-18:00' }) as unknown as WantedStation),
    sheet => {
      for (const column of [4, 5]) sheet.getColumn(column).numFmt = 'h:mm'
    },
  ),
  'hours of weekdays and of weekends': book(
    [
      ['驿站名称', '所属区', '地址', '工作日开放时间', '周末开放时间'],
      ...all(row => [row[0]!, row[1]!, row[2]!, '9:00-17:00', '10:00-16:00']),
    ],
    WANTED.map(
      ({ name, district }) => ({ name, district, hours: '工作日9:00-17:00；周末10:00-16:00' }) as unknown as WantedStation,
    ),
  ),
  'hours of summer and of winter': book(
    [
      ['驿站名称', '所属区', '地址', '夏季开放时间', '冬季开放时间'],
      ...all(row => [row[0]!, row[1]!, row[2]!, '9:00-20:00', '9:00-18:00']),
    ],
    WANTED.map(({ name, district }) => ({ name, district, hours: '夏季9:00-20:00；冬季9:00-18:00' }) as unknown as WantedStation),
  ),
  'open or not': book(
    [[...HEAD, '是否开放'], ...all((row, i) => [...row, i === 1 ? '否' : '是'])],
    WANTED.map((one, i) => ({ ...one, status: i === 1 ? '暂停' : '' }) as WantedStation),
  ),
  'closed, says the remark': book(
    [[...HEAD, '备注'], ...all((row, i) => [...row, i === 1 ? '装修中，暂停开放' : ''])],
    WANTED.map((one, i) => ({ ...one, status: i === 1 ? '暂停' : '' }) as WantedStation),
  ),
  'ditto marks': csv(lines([HEAD, A, [B[0]!, '同上', '〃', ...B.slice(3)], C, [D[0]!, '〃', ...D.slice(2)]]), 'utf8', [
    WANTED[0]!,
    { ...WANTED[1]!, address: A[2]! } as WantedStation,
    WANTED[2]!,
    WANTED[3]!,
  ]),
  'ticks under equipment': book(
    [
      [...HEAD.slice(0, 5), '空调', '微波炉', '饮水机'],
      ...all((row, i) => [...row.slice(0, 5), i % 2 === 0 ? '√' : '×', '有', '无']),
    ],
    WANTED.map((one, i) => ({ ...one, amenities: i % 2 === 0 ? '空调、微波炉' : '微波炉' }) as WantedStation),
  ),
  'open round the clock by a tick': book(
    [[...without(3, HEAD), '是否24小时开放'], ...all((row, i) => [...without(3, row), i === 1 ? '是' : '否'])],
    WANTED.map((one, i) => ({ ...one, hours: i === 1 ? '24小时' : '' }) as WantedStation),
  ),
  'a position in one cell': book([[...HEAD, '坐标（高德）'], ...all(row => [...row, '121.4500,31.2300'])]),
  'other names for columns': book([
    ['序号', '点位', '区县', '详细地址', '服务时间', '座机', '配套设施'],
    ...all((row, i) => [i + 1, ...row]),
  ]),
  'formulas with results': book([
    HEAD,
    ...all(row => [row[0]!, { formula: '"静安"&"区"', result: row[1]! } as never, ...row.slice(2)]),
  ]),
  'a formula without a result': book(
    [HEAD, ...all((row, i) => [row[0]!, row[1]!, i === 0 ? ({ formula: 'A9&"号"' } as never) : row[2]!, ...row.slice(3)])],
    WANTED.map((one, i) => (i === 0 ? { ...one, address: '' } : one) as WantedStation),
  ),
  'words struck out in a cell': book(
    [
      HEAD,
      ...all((row, i) =>
        i === 0
          ? [
              row[0]!,
              row[1]!,
              row[2]!,
              { richText: [{ font: { strike: true }, text: '9:00-18:00' }, { text: '8:30-17:30' }] } as never,
              ...row.slice(4),
            ]
          : row,
      ),
    ],
    WANTED,
    () => {},
    ['9:00-18:00'],
  ),
  'more columns than anybody reads': book([
    [...HEAD, ...Array.from({ length: 120 }, (_, i) => `备用${columnName(i)}`)],
    ...all(row => [...row, ...Array.from({ length: 120 }, (_, i) => (i === 110 ? '远处的字' : ''))]),
  ]),
}
