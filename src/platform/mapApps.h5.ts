import { copy } from './copy'
import { toGcj02 } from './gcj02'
import type { MapApp } from './mapApps'
import type { Destination } from './openMap'

/**
 * The three map apps' own links, as their makers document them (URI API of 高德, 百度 and 腾讯): where the app is there it opens, else
 * the maker's page. They take GCJ-02. Only the destination goes out, and only at a tap. Built in: no content can add a fourth.
 */
export const mapApps: readonly MapApp[] = [
  {
    name: copy.mapApps.amap,
    urlOf: ({ name, at }) =>
      `https://uri.amap.com/marker?position=${lngLat(at)}&name=${encodeURIComponent(name)}&src=nuanfeng&coordinate=gaode&callnative=1`,
  },
  {
    name: copy.mapApps.baidu,
    urlOf: ({ name, address, at }) =>
      `https://api.map.baidu.com/marker?location=${latLng(at)}&title=${encodeURIComponent(name)}&content=${encodeURIComponent(address)}&output=html&coord_type=gcj02&src=webapp.nuanfeng.nuanfeng`,
  },
  {
    name: copy.mapApps.tencent,
    urlOf: ({ name, address, at }) =>
      `https://apis.map.qq.com/uri/v1/marker?marker=coord:${latLng(at)};title:${encodeURIComponent(name)};addr:${encodeURIComponent(address)}&referer=nuanfeng`,
  },
]

/** Opens beside this page, which stays where it is. */
export const openIn = (app: MapApp, to: Destination): void => void window.open(app.urlOf(to), '_blank', 'noopener,noreferrer')

/** Six decimals are a hand's breadth. */
const lngLat = (at: Destination['at']): string => {
  const { longitude, latitude } = toGcj02(at)
  return `${longitude.toFixed(6)},${latitude.toFixed(6)}`
}

const latLng = (at: Destination['at']): string => lngLat(at).split(',').reverse().join(',')
