import { setXlsx } from './setXlsx'

const HOURS = [
  '周一至周五8:30-17:30',
  '周一至周日 9:00-20:00',
  '工作日9:00-17:00（双休）',
  '24小时',
  '周一至周五8:30-11:30，1:30-5:00',
]
const AMENITIES = ['空调、饮水', '空调、微波炉、手机充电', '饮水、桌椅、药箱']

/**
 * What a district sends: its stations as the table has them but for what changed, a few missing, the rest invented, `count` rows in
 * all, under headings of its own and with the remark that was never meant for anybody.
 */
export function districtList(
  known: readonly Readonly<Record<string, string>>[],
  district: string,
  count: number,
): Promise<Buffer> {
  const own = known.filter(row => row.district === district)
  const listed = own
    .slice(0, Math.max(1, own.length - 2))
    .map((row, at) => [row.name ?? '', row.address ?? '', HOURS[at % HOURS.length]!, row.amenities ?? '', row.phone ?? ''])
  const made = Array.from({ length: count - listed.length }, (_, at) => [
    `试验小哥驿站${at + 1}号`,
    `试验路${at + 1}号`,
    HOURS[at % HOURS.length]!,
    AMENITIES[at % AMENITIES.length]!,
    '',
  ])
  const rows = [...listed, ...made].map((row, at) => [at + 1, ...row, '内部备注'])
  return setXlsx(
    [
      [`${district}户外职工爱心接力站一览表（2026年11月）`],
      ['序号', '驿站名称', '详细地址', '开放时间', '配套设施', '联系电话', '内部备注'],
      ...rows,
    ],
    sheet => {
      sheet.getColumn(7).hidden = true
    },
  )
}
