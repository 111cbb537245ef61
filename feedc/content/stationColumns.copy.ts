import type { StationFeature, StationProperties } from '@core/feed/wire/stations'

interface Column {
  /** Heads the column in content/stations.csv, and names the field to editors everywhere. */
  readonly heading: string
  /** What the cell becomes, or becomes a part of, on the wire. */
  readonly wire: keyof StationProperties | Exclude<keyof StationFeature, 'type' | 'properties'>
  /** A row without it is no station; a table without it isn't read. */
  readonly isRequired?: true
  /** Words as they stand, under the column's own name on the wire too: reader, importer and diff need no code for it. */
  readonly isLine?: true
  /** What lists from elsewhere call it, squeezed (no spaces, brackets or stars), one after the other. The first that fits wins, whole words before parts. */
  readonly variants: string
}

/** The columns of content/stations.csv, in their order: the only place that says which there are. */
const TABLE = {
  id: {
    heading: '编号',
    wire: 'id',
    isRequired: true,
    variants: '站点编号 驿站编号 点位编号 编码 站点编码 代码 id',
  },
  name: {
    heading: '名称',
    wire: 'name',
    isRequired: true,
    variants:
      '站点名称 驿站名称 点位名称 站名 服务站名称 阵地名称 场所名称 接力站名称 网点名称 点位 驿站 站点 单位名称 服务点名称 名字 name',
  },
  kind: {
    heading: '类型',
    wire: 'kind',
    isRequired: true,
    variants: '类别 站点类型 驿站类型 点位类型 阵地类型 性质 种类 类型名称',
  },
  district: {
    heading: '区',
    wire: 'district',
    isRequired: true,
    variants: '所属区 所在区 区县 行政区 所属区县 区域 辖区 所属行政区 所在区县 区名',
  },
  subdistrict: {
    heading: '街道',
    wire: 'subdistrict',
    isLine: true,
    variants: '街镇 所属街镇 所属街道 街道/镇 街道镇 街道乡镇 所在街道 所在街镇 镇街 街道名称 乡镇街道 所属街道镇',
  },
  address: {
    heading: '地址',
    wire: 'address',
    isLine: true,
    variants: '详细地址 站点地址 驿站地址 具体地址 点位地址 所在地址 位置 具体位置 地点 所在地 联系地址 address',
  },
  landmark: {
    heading: '地标',
    wire: 'landmark',
    isLine: true,
    variants: '附近地标 标志物 标志性建筑 周边标志 参照物 方位',
  },
  lng: { heading: '经度', wire: 'geometry', variants: '东经 lng lon longitude x 经度坐标' },
  lat: { heading: '纬度', wire: 'geometry', variants: '北纬 lat latitude y 纬度坐标' },
  precision: { heading: '位置精度', wire: 'precision', variants: '定位精度 坐标精度' },
  hours: {
    heading: '时段',
    wire: 'hours',
    variants: '开放时间 服务时间 营业时间 开放时段 开放时间段 服务时段 开门时间 运营时间 时间 开放服务时间 对外开放时间 工作时间',
  },
  scope: { heading: '时段范围', wire: 'hours', variants: '开放范围 开放区域' },
  amenities: {
    heading: '设施',
    wire: 'amenities',
    variants:
      '配套设施 服务项目 设施设备 服务设施 基础设施 配备设施 设备 功能 服务功能 服务内容 配置 现有设施 设施配置 主要设施 提供服务 设备设施 便民设施 物品配置',
  },
  hasNot: { heading: '没有的设施', wire: 'amenities', variants: '缺少设施 暂无设施 未配备' },
  services: { heading: '活动日服务', wire: 'services', variants: '活动服务 特色服务 公益活动 特色活动' },
  description: {
    heading: '说明',
    wire: 'description',
    isLine: true,
    variants: '备注 简介 其他 备注说明 情况说明 介绍 补充说明 特色',
  },
  phone: {
    heading: '电话',
    wire: 'phone',
    isLine: true,
    variants:
      '联系电话 服务电话 咨询电话 固定电话 座机 联系方式 电话号码 值班电话 热线 公开电话 办公电话 手机 联系人电话 联系人手机',
  },
  status: { heading: '状态', wire: 'status', variants: '运营状态 开放状态 使用状态 是否开放 运行状态' },
  source: {
    heading: '来源',
    wire: 'source',
    isRequired: true,
    variants: '数据来源 信息来源 提供单位 报送单位 填报单位',
  },
  sourceUrl: { heading: '来源网址', wire: 'source', variants: '网址 链接 来源链接' },
  sourceDate: {
    heading: '来源日期',
    wire: 'source',
    variants: '填报日期 报送日期 数据日期 发布日期 更新日期 更新时间',
  },
  sourceKind: { heading: '来源类型', wire: 'source', isRequired: true, variants: '' },
  checked: { heading: '核实日期', wire: 'checked', variants: '核查日期 核实时间 实地核查日期 核对日期' },
} as const satisfies Readonly<Record<string, Column>>

type Table = typeof TABLE
export type ColumnKey = keyof Table
export type LineKey = { [K in ColumnKey]: Table[K] extends { readonly isLine: true } ? K : never }[ColumnKey]

export const STATION_COLUMN: Readonly<Record<ColumnKey, Column>> = TABLE
export const COLUMNS = Object.keys(TABLE) as readonly ColumnKey[]
export const REQUIRED_COLUMNS = COLUMNS.filter(key => STATION_COLUMN[key].isRequired)
export const LINES = COLUMNS.filter((key): key is LineKey => STATION_COLUMN[key].isLine === true)

export const headingOf = (key: ColumnKey): string => STATION_COLUMN[key].heading
/** Headings by column: `HEADING.phone` → 「电话」. */
export const HEADING = Object.fromEntries(COLUMNS.map(key => [key, headingOf(key)])) as Readonly<Record<ColumnKey, string>>

/** What a column may be headed by, ours first. */
export const headingsOf = (key: ColumnKey): readonly string[] => [
  headingOf(key),
  ...STATION_COLUMN[key].variants.split(' ').filter(Boolean),
]
