import { mkdirSync, writeFileSync } from 'node:fs'
import { AMENITY_LABEL, KIND_LABEL, SOURCE_KIND_LABEL } from '@core/feed/copy'
import type { StationFeature } from '@core/feed/wire/stations'
import { type CityShape, realisticCity } from './realisticCity'

const HEADER =
  '编号,名称,类型,区,街道,地址,地标,经度,纬度,位置精度,时段,时段范围,设施,没有的设施,活动日服务,说明,电话,状态,来源,来源网址,来源日期,来源类型,核实日期'
const PRECISION = { address: '门牌', landmark: '地标', subdistrict: '街道', district: '区' } as const

/** A city's content as its editors would keep it: stations.csv and the least of everything else. Invented; for measuring only. */
export function writeCity(dir: string, shape: CityShape): readonly StationFeature[] {
  const stations = realisticCity(shape)
  const put = (path: string, text: string): void => writeFileSync(`${dir}/${path}`, text)
  mkdirSync(`${dir}/enrolment`, { recursive: true })
  put(
    'feed.yaml',
    `feed: ${shape.prefix.toLowerCase()}\ntitle: 合成内容\nallow: { hosts: [example.test], appids: [], phones: ['110'] }\n`,
  )
  put('city.yaml', cityYaml(shape))
  put('stations.csv', `\ufeff${[HEADER, ...stations.map(row)].join('\n')}\n`)
  const middles = shape.districts.map(
    (district, at) => `区,${district},,,,${shape.west + at * 0.1},${shape.south + 0.5},合成来源,`,
  )
  put('places.csv', `\ufeff类型,名称,区,别名,沿线,经度,纬度,来源,来源日期\n${middles.join('\n')}\n`)
  put('enrolment/triage.yaml', 'start: null\nquestions: []\n')
  for (const list of ['hotlines', 'legal', 'checklists']) put(`enrolment/${list}.yaml`, '[]\n')
  return stations
}

const cityYaml = ({ prefix, west, south, districts }: CityShape): string =>
  `name: 合成
fullName: 合成市
areaCode: '0512'
idPrefix: ${prefix}-
bounds: { west: ${west - 1}, south: ${south - 1}, east: ${west + 3}, north: ${south + 3} }
centre: { name: 合成广场, lng: ${west + 0.5}, lat: ${south + 0.5} }
districts: [${districts.join(', ')}]
`

function row({ id, geometry, properties: each }: StationFeature): string {
  const [lng = '', lat = ''] = geometry?.coordinates ?? []
  const named = (isThere: boolean): string =>
    Object.entries(each.amenities)
      .flatMap(([code, has]) => (has === isThere ? AMENITY_LABEL[code as keyof typeof AMENITY_LABEL] : []))
      .join('、')
  const { source } = each
  return [
    id,
    each.name,
    KIND_LABEL[each.kind],
    each.district,
    each.subdistrict,
    each.address,
    each.landmark,
    lng,
    lat,
    PRECISION[each.precision as keyof typeof PRECISION],
    each.hours?.text,
    '',
    named(true),
    named(false),
    each.services.length > 0 ? '理发' : '',
    each.description,
    each.phone,
    each.status === 'open' ? '' : '暂停',
    source.name,
    source.url,
    source.date,
    SOURCE_KIND_LABEL[source.kind],
    each.checked,
  ]
    .map(cell => cell ?? '')
    .join(',')
}
