/** The words of `feedc stats`: every number says what it counts, and of how many. */
export const copy = {
  usage: '用法：feedc stats [内容目录] --out 目录 [--date 2026-11-24]',
  badDate: (value: string) => `--date「${value}」不是日期，或者没有这一天。写成 2026-11-24。`,
  hasErrors: (errors: number) => `内容有 ${errors} 个错误，数出来的会不准。先运行 feedc check，改好再来。`,
  noStations: '内容里一个驿站也没有，没什么可统计的。',
  outIsFile: (dir: string) => `${dir} 是一个文件。--out 后面写一个目录。`,
  written: (file: string) => `写好了 ${file}`,
  open: (file: string) => `用浏览器打开 ${file}；表格用 Excel 或 WPS 打开同一目录里的 .csv。`,

  title: '暖蜂数据报告',
  asOf: (day: string) => `统计日期 ${day}`,
  fromContent: '（内容里最新的日期；换一天：--date）',
  counted: (stations: number, left: number) =>
    `共 ${stations} 个驿站${left > 0 ? `，不算已关闭或搬走的 ${left} 个` : ''}。数字只来自有来源的记录；没人知道的列为「未知」，不当作没有。`,
  summary: (nights: number, allDay: number, checked: number, total: number, bare: number, streets: number) =>
    `${total} 个驿站里，夜间（22:00–06:00）开的 ${nights} 个，其中 24 小时的 ${allDay} 个；12 个月内核实过的 ${checked} 个。${streets} 个街道和镇里，${bare} 个没有登记的驿站。`,
  files: (names: readonly string[]) => `同样的数字见 CSV：${names.join('、')}。`,
  tableOf: (title: string) => `${title}：数据表`,
  district: '区',
  total: '驿站数',
  city: '全市',
  ofAll: (part: number, whole: number) => `${part} / ${whole}（${whole === 0 ? 0 : Math.round((part / whole) * 100)}%）`,
  andMore: (count: number, file: string) => `另有 ${count} 行，见 ${file}。`,
  stationAxis: '驿站数（个）',
  nothing: '',
  legend: '图例',
  byDistrict: '各区驿站数',
  byKind: '各类驿站数',

  kinds: {
    title: '各区有多少驿站，是哪一类',
    note: (total: number, districts: number, bare: number) =>
      `数的是驿站，共 ${total} 个，分在 ${districts} 个区；其中 ${bare} 个区一个也没有登记。类型按门牌上的名称。`,
  },
  completeness: {
    title: '资料齐不齐',
    note: (total: number, months: number, day: string) =>
      `每一项是「有这一项的驿站 / ${total} 个驿站」。核实，指有人到现场看过或打电话问过；${months} 个月算到 ${day}。`,
    hours: '有开放时段',
    address: '有门牌地址',
    position: '有坐标',
    phone: '有电话',
    checked: '12 个月内核实过',
    sourced: '来源在 12 个月内',
  },
  hours: {
    title: '时段读成什么',
    note: (count: number) =>
      `来源写的每一种时段和读出来的平常一周，共 ${count} 种；节假日另算。读错了就改 stations.csv 里的时段。`,
    text: '时段',
    read: '读成',
    asText: '没读懂，只显示文字',
  },
  night: {
    title: '夜里能去的',
    note: (total: number, known: number, scoped: number) =>
      `夜间是 22:00–06:00，多数晚上能连着待两小时才算开，按公布的平常一周算，不算节假日。${total} 个驿站里，${known} 个的时段能算；其余算「时段不详」，不算关门。24 小时的里面，${scoped} 个只有一部分地方（例如便民区）通宵开。`,
    allDay: '24 小时',
    some: '夜间开一段',
    none: '夜间不开',
    unknown: '时段不详',
  },
  amenities: {
    title: '六样标配设施',
    note: (total: number) =>
      `爱心接力站要求的六样。每一样都把 ${total} 个驿站分成三种：来源说有、来源说没有、没有人说过（未知）。未知不等于没有。数据表里的三个数依次是有 / 没有 / 未知。`,
    amenity: '设施',
    /** 有 / 没有 / 未知 */
    states: (counts: readonly number[]) => counts.join(' / '),
    yes: '有',
    no: '没有',
    unknown: '未知',
  },
  ages: {
    title: '最久没人再说过的事实',
    note: (total: number, undated: number) =>
      `数的是带来源的记录，共 ${total} 条；日期取核实日期，没有核实过的取来源日期，多个来源取最近的。${undated} 条来源没有日期，排在最前。只知道年或月的，按那年那月的头一天排。`,
    kind: '哪一种',
    id: '编号',
    name: '名称',
    date: '日期',
    source: '来源',
    undated: '日期不详',
    other: '其他记录',
    axis: '来源的年份',
    countAxis: '记录数（条）',
  },
  gaps: {
    title: '哪里还没有',
    note: (streets: number, bare: number, placeless: number, located: number, total: number) =>
      `${streets} 个街道和镇里，${bare} 个没有登记的驿站。另有 ${placeless} 个驿站没写街道，可能就在其中。地图上是 ${total} 个驿站里有坐标的 ${located} 个。距离是直线，从街镇的大致中间（不是边界）量到最近的有坐标的驿站。`,
    subdistrict: '街道、镇',
    nearest: '最近的驿站',
    km: '距离（公里）',
    station: '驿站',
    bare: '没有驿站的街道、镇',
    caution: '区界只作底图，没有审图号，不是正式地图。',
  },
} as const
