import type { StationKind } from '@core/feed/wire/stations'

/**
 * How districts head and fill their lists: the words by which columns and cells are understood.
 * Patterns, not sentences: what an editor is told is in messages.copy.ts.
 */

/** Tried in order: a 党群服务中心 is not a 党群服务站, and a 工会爱心接力站 is a 接力站. */
export const KIND_WORDS: readonly (readonly [StationKind, RegExp])[] = [
  ['relay_station', /接力站|户外职工|户外劳动者/],
  ['driver_home', /司机之家/],
  ['nuanfeng_station', /暖蜂|聚蜂/],
  ['warm_station', /暖[“”"‘’']?新/],
  ['rider_station', /骑手/],
  ['courier_station', /小哥|快递员|新业驿站|蜂巢/],
  ['community_canteen', /食堂/],
  ['friendly_shop', /友好商[户店铺]|友好门店|爱心商[户家]|商户/],
  ['union_station', /工会/],
  ['party_centre', /党群(服务)?中心|党建服务中心/],
  ['party_station', /党群|党建/],
]

/** 「中国上海市」 before the district, which says it already. */
export const cityPrefix = (city: string): RegExp => new RegExp(`^(中国)?${city}市?(?=[\\u3400-\\u9fff]{2,3}(新?区|县|市)|\\S)`)
export const HOUSE_NUMBER = /\d\s*号|弄/
export const YES =
  /^(✓|✔|√|☑|●|■|○|◯|v|y|yes|true|是|有|具备|已配|配备|开通|对|[1-9]\d*\s*[台个套张处只把间组]?|有[（(].*[)）])$/i
export const NO = /^(✗|✘|×|✕|❌|x|n|no|false|否|无|没有|不具备|未配|0\s*[台个套张处只把间组]?)$/i
/** When a day's hours begin and end, each in a column of its own. */
export const OPENS =
  /^(每日|每天|开放|服务|营业|运营)*(开门|开始|开放起始|起始|开启|开店)(时间|时刻)?$|^(开放|服务|营业)(时间)?(起|从|自)$/
export const CLOSES =
  /^(每日|每天|开放|服务|营业|运营)*(关门|结束|截止|终止|关闭|闭店|打烊)(时间|时刻)?$|^(开放|服务|营业)(时间)?(止|至|到)$/
/** A row that adds up the rows above it, by the cell that says so. */
export const SUM_CELL = /^.{0,8}(合\s*计|总\s*计|小\s*计|共\s*计)\s*[：:（(]?.{0,10}$/
export const UNKNOWN = /^([/／\\—–-]+|不详|未知|待定|待核实|n\/a|\?|？)$/i
export const LIST_BREAK = /[、,，;；\n|]+|\s{1,}|(?<=\S)\/(?=\S)|和|及|以及/
/** 「有空调」「配备空调 2 台」「可充电」 are said of the same things. */
export const LIST_NOISE =
  /^(有|配有|配备|提供|设有|设置|内有|可|免费|含|包括|等|共享|爱心|应急|的)+|(等|设备|服务|\d+\s*[台个套张处只把间组]|[（(].*[)）]|。)+$/g
export const NEGATED = /^(无|没有|暂无|不提供|不含|未配)/
export const STATUS_WORDS: readonly (readonly [string, RegExp])[] = [
  ['关闭', /关闭|撤销|已关|取消|关停|注销/],
  ['搬走', /搬|迁/],
  ['暂停', /暂停|停用|维修|装修|暂不|[不未]开放|未启用|尚未|^(否|无|×|✗|x|n|no|false)$/i],
  ['', /开放|正常|运营|营业|使用|是|有|^(√|✓|✔|○|y|yes|true)$/i],
]
export const STATUS_PAUSED = '暂停'
/** In a remark: the doors are shut, whatever the hours say. One thing in it that is out of order shuts no door. */
export const CLOSED_REMARK =
  /暂停(开放|运营|营业)|(?:^|[，,。；;\s]|驿站|站点|[本该全]站|整体|正在|因)(暂停(使用|服务)|停用|(装修|改造|施工|维修)(中|期间))|^(撤销|关闭|关停|取消)$|(?:^|[，,。；;\s]|驿站|站点|[本该全]站)已(撤销|关闭|关停|停用|搬迁|搬走)/
/** Who made the list, not what is on it. */
export const UNION_OFFICE = /总工会|工会(?=联合会|委员会|办公室)/g
/** Above the headings: who filled the list in, and when. */
export const FILLED_BY = /(?:填报|报送|填表|制表|上报|编制|提供)(?:单位|部门)\s*[：:]\s*([^\s：:，,]{3,30})/
export const FILLED_ON =
  /(?:填报|报送|填表|制表|上报|统计|更新|截止|截至|数据)(?:时间|日期)\s*[：:]?\s*(\d{4}\s*[年.\-/]\s*\d{1,2}(?:\s*[月.\-/]\s*\d{1,2}\s*日?|\s*月)?)/
export const PRECISION = { address: '门牌', landmark: '地标', subdistrict: '街道', district: '区' } as const
export const ALL_DAY = '24小时'
export const NO_PHONE = /^(无|没有|暂无|\/|-|—)$/
export const OFFICIAL = '官方'
export const FOOTER_ROW =
  /^(合计|总计|小计|共计|总数|本页小计|本区小计|.{2,6}区?(小计|合计)|备注|注|说明|填表说明|填表人|填报人|填报单位|制表|制表人|审核|单位负责人|联系人|填表日期|第\s*\d+\s*页.*|(以上|上述|本表|全区|全市|本区)?合?共(计|有)?\s*\d+\s*[个家处座]?.{0,6})\s*(?:[：:].*)?$|^(备注|注|说明|填表说明)\s*[：:\d]/
/** After 「备注：」 what stands alone in its row goes on with it. */
export const NOTE_START = /^(备注|注|说明|填表说明)\s*[：:\d]?/
export const NOTE_END = /[。；]$|^(\d{1,2}[.．、]|[（(]\d{1,2}[)）])\s*.*[，。；]/
/** What stands beside the district in a heading over its stations. */
export const DISTRICT_LIST_NOISE =
  /[（(].*?[)）]|^\d{4}年|[共有]?\s*\d+\s*[个家处座站]|(户外职工|户外劳动者|新就业群体|快递小哥|爱心|工会|小哥|服务)*(驿站|站点|接力站|服务点|点位)?(信息)?(名单|汇总表|一览表|统计表|明细表|清单|列表|汇总|部分)$|[：:\s]/g
export const DATUM_WORDS = { gcj02: /GCJ|火星|高德|腾讯/i, bd09: /BD-?09|百度/i, wgs84: /WGS|GPS|天地图/i } as const
export const DMS = /(\d{2,3})\s*[°度]\s*(\d{1,2})\s*[′'分]\s*(\d{1,2}(?:\.\d+)?)?\s*(?:["″秒])?/
export const SEPARATOR = '、'
export const SENTENCE_BREAK = '；'
/** In the heading of a column of hours: the days that they are of. */
export const WHEN =
  /法定节假日|节假日|工作日|双休日|休息日|周末|周六周日|周六日|(?:周|星期)[一二三四五六日天](?:[至到—-](?:周|星期)?[一二三四五六日天])?|夏令时间?|冬令时间?|夏季|冬季|暑期|寒暑假|平日/
/** The same as in the cell above. */
export const DITTO = /^(同上|同前|如上|上同|〃|″|"|々)$/
