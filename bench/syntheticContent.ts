import { mkdirSync, writeFileSync } from 'node:fs'
import { KIND_LABEL } from '@core/feed/copy'
import { isToilet, type StationKind } from '@core/feed/wire/stations'
import { randomFrom, syntheticText } from './synthetic'

/** A subdistrict of each district with its middle (WGS 84), so that no rule about places stops the compiler early. */
const PLACES = [
  ['黄浦区', '南京东路街道', 121.4669, 31.2367],
  ['徐汇区', '天平路街道', 121.4518, 31.2081],
  ['长宁区', '华阳路街道', 121.4186, 31.218],
  ['静安区', '江宁路街道', 121.4439, 31.2371],
  ['普陀区', '曹杨新村街道', 121.4044, 31.2391],
  ['虹口区', '欧阳路街道', 121.4855, 31.2741],
  ['杨浦区', '定海路街道', 121.5479, 31.2774],
  ['闵行区', '江川路街道', 121.4105, 31.0092],
  ['宝山区', '友谊路街道', 121.4839, 31.405],
  ['嘉定区', '新成路街道', 121.2638, 31.3851],
  ['浦东新区', '潍坊新村街道', 121.5193, 31.2251],
  ['金山区', '石化街道', 121.3346, 30.7264],
  ['松江区', '岳阳街道', 121.2282, 31.0137],
  ['青浦区', '夏阳街道', 121.1249, 31.1502],
  ['奉贤区', '南桥镇', 121.4612, 30.9108],
  ['崇明区', '城桥镇', 121.4, 31.6372],
] as const

const STATION_HEADER =
  '编号,名称,类型,区,街道,地址,地标,经度,纬度,位置精度,时段,时段范围,设施,没有的设施,活动日服务,说明,电话,状态,来源,来源网址,来源日期,来源类型,核实日期'
const HOURS = [
  '工作日 8:30-17:30',
  '每日10:00-22:00',
  '24小时',
  '周一至周五 9:00—11:30，13:30—17:00',
  '6:00-次日2:00',
  '至22:00',
  '',
]
const ARTICLES_PER_ISSUE = 50

/** Writes a content folder of this size, as content/README.zh-CN.md describes it. Invented; for measuring only. */
export function writeSyntheticContent(dir: string, stations: number, articles: number): void {
  const put = (path: string, text: string): void => writeFileSync(`${dir}/${path}`, text)
  for (const folder of ['alerts', 'guides', 'checks', 'enrolment']) mkdirSync(`${dir}/${folder}`, { recursive: true })
  put('feed.yaml', FEED)
  put('city.yaml', CITY)
  put('stations.csv', `\ufeff${[STATION_HEADER, ...stationRows(stations)].join('\r\n')}\r\n`)
  put('places.csv', `\ufeff类型,名称,区,线路,经度,纬度\r\n${placeRows().join('\r\n')}\r\n`)
  put('enrolment/triage.yaml', 'start: null\nquestions: []\n')
  for (const list of ['hotlines', 'legal', 'checklists']) put(`enrolment/${list}.yaml`, '[]\n')
  for (let issue = 0; issue * ARTICLES_PER_ISSUE < articles; issue += 1) {
    writeIssue(dir, issue, Math.min(ARTICLES_PER_ISSUE, articles - issue * ARTICLES_PER_ISSUE))
  }
}

const FEED = `feed: bench
title: 合成内容
language: zh-CN
publisher: 合成
expiresDays: 90
articlesInNews: 40
reportUrl:
tiles:
allow:
  hosts: []
  appids: []
  phones: ['110', '96110']
`

const CITY = `name: 合成
fullName: 合成市
areaCode: '021'
idPrefix: BE-
bounds: { west: 120.866, south: 30.666, east: 122.2, north: 31.884 }
centre: { name: 合成广场, lng: 121.47, lat: 31.23 }
districts: [${PLACES.map(([district]) => district).join(', ')}]
`

function stationRows(count: number): readonly string[] {
  const random = randomFrom(3)
  // Places to sit down: a toilet stands in a list only for who asks for one.
  const kinds = Object.entries(KIND_LABEL).flatMap(([kind, label]) => (isToilet(kind as StationKind) ? [] : label))
  return Array.from({ length: count }, (_, index) => {
    const [district, subdistrict, lng, lat] = PLACES[random(PLACES.length)]!
    const hours = random(3) === 0 ? HOURS[random(HOURS.length)]! : officeHours(random)
    const place = [
      district,
      subdistrict,
      `合成路${index + 1}号`,
      '',
      (lng + jitter(random)).toFixed(5),
      (lat + jitter(random)).toFixed(5),
      ['门牌', '地标', '街道'][random(3)]!,
    ]
    const source = [`合成来源${random(40)}`, '', `202${5 + random(2)}年${1 + random(6)}月`, '通用', '']
    const facts = [quoted(hours), '', someOf(random, EQUIPMENT).join('、'), '', '', '', '', '开放', ...source]
    return [`bench-${index + 1}`, `合成站点${index + 1}号`, kinds[random(kinds.length)]!, ...place, ...facts].join(',')
  })
}

/** Nearly 300 texts, so that little is compiled once for all. */
const officeHours = (random: (below: number) => number): string =>
  `${['工作日', '周一至周五', '每日'][random(3)]} ${8 + random(3)}:${['00', '15', '30', '45'][random(4)]}-${17 + random(4)}:${['00', '30'][random(2)]}`

/** Up to a kilometre from the middle of the subdistrict, as real places are. */
const jitter = (random: (below: number) => number): number => (random(20_000) - 10_000) / 1e6
/** What real records name most, about half of it each. */
const EQUIPMENT = ['空调', '饮水', '手机充电', '微波炉', '桌椅', '卫生间', '冰箱', '药箱', 'WiFi']
const someOf = (random: (below: number) => number, words: readonly string[]): readonly string[] =>
  words.filter(() => random(2) === 0)
const quoted = (cell: string): string => `"${cell}"`
const placeRows = (): readonly string[] =>
  PLACES.flatMap(([district, subdistrict, lng, lat]) => [
    `区,${district},${district},,${lng},${lat}`,
    `街道,${subdistrict},${district},,${lng},${lat}`,
  ])

function writeIssue(dir: string, issue: number, articles: number): void {
  const random = randomFrom(100 + issue)
  const date = `${2025 + Math.floor(issue / 12)}-${String(1 + (issue % 12)).padStart(2, '0')}-15`
  const folder = `${dir}/bulletins/${date}`
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    `${folder}/issue.yaml`,
    `id: '${date}'\ntitle: 合成简报\nissuer: 合成\ndate: ${date}\nsource: { name: 合成来源, url: , date: ${date}, kind: 通用 }\ndistribution: { 报: [], 送: [] }\n`,
  )
  for (let number = 1; number <= articles; number += 1) {
    const head = `---\ntitle: ${syntheticText(random, 16)}\nsummary: ${syntheticText(random, 40)}\ntopics: [权益]\nrank: ${1 + random(9)}\n---\n`
    const body = Array.from({ length: 4 }, () => `${syntheticText(random, 120)}。`).join('\n\n')
    writeFileSync(`${folder}/${String(number).padStart(2, '0')}-synthetic.md`, `${head}\n${body}\n`)
  }
}
