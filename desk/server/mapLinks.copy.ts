import type { Datum } from '@feedc/import/stations/toWgs84'

/** How a map app writes a place into what it shares: by its host or scheme, and in which order. */
export interface MapLink {
  readonly from: string
  readonly host: RegExp
  readonly datum: Datum
  /** Two groups: longitude first, or latitude first. */
  readonly forms: readonly { readonly pattern: RegExp; readonly isLatFirst: boolean }[]
}

const PAIR = '(-?\\d{1,3}\\.\\d{2,})(?:,|%2C|;)\\s*(-?\\d{1,3}\\.\\d{2,})'

export const MAP_LINKS: readonly MapLink[] = [
  {
    from: '高德地图',
    host: /(^|[./@])amap\.com|^(ios|android)?amap(uri)?:|autonavi/i,
    datum: 'gcj02',
    forms: [
      { pattern: new RegExp(`[?&](?:position|dest|to|lnglat|center)=${PAIR}`), isLatFirst: false },
      { pattern: new RegExp(`[?&](?:q|p=[^,&]*,|p=[^&]*?%2C)=?${PAIR}`), isLatFirst: true },
    ],
  },
  {
    from: '腾讯地图',
    host: /map\.qq\.com|^qqmap:/i,
    datum: 'gcj02',
    forms: [{ pattern: new RegExp(`(?:coord(?::|%3A)|[?&](?:center|tocoord|latlng)=)${PAIR}`), isLatFirst: true }],
  },
  {
    from: '百度地图',
    host: /map\.baidu\.com|^bdapp:|^baidumap:/i,
    datum: 'bd09',
    forms: [{ pattern: new RegExp(`(?:latlng(?::|%3A)|[?&](?:location|center|destination)=)${PAIR}`), isLatFirst: true }],
  },
  {
    from: '手机定位',
    host: /^geo:/i,
    datum: 'wgs84',
    forms: [{ pattern: new RegExp(`^geo:${PAIR}`), isLatFirst: true }],
  },
]

/** What shares a place by a name that only its own server can read. */
export const SHORT_LINK = /surl\.amap\.com|j\.map\.baidu\.com|map\.qq\.com\/\?|url\.cn|dwz\.|t\.cn/i
export const ANY_LINK = /^\s*\w+:\/\/|https?:\/\//i

export const positionCopy = {
  asGcj02: '数字（当作高德、腾讯地图的坐标）',
  asWgs84: '数字（当作手机定位、天地图的坐标）',
  place: (name: string, kind: string) => `${name}（${kind}）`,
  kind: { district: '区', subdistrict: '街道', metro: '地铁站' },
  precision: { point: '地标', district: '区', subdistrict: '街道', metro: '地标' },
  shortLink: '这是短链接，里面没有坐标，编辑台不会替你去打开它。在地图里长按那个点，把经纬度复制过来，或者粘贴地名。',
  noPosition: '这个链接里没有找到坐标。在地图里长按那个点，把经纬度复制过来，或者粘贴地名。',
  outside: (lng: number, lat: number) => `坐标 ${lng}, ${lat} 不在上海，没有采用。`,
  nothing: (text: string) => `没找到「${text}」。写地铁站、街道或区的名字，或者粘贴地图里的坐标。`,
} as const
