import type { City } from '@core/geo/city'

/** What an editor is told about city.yaml, and about what lies outside its bounds. */
export const cityCopy = {
  outsideCity: ({ name, centre: { at } }: City, lng: number, lat: number) =>
    `坐标 ${lng}, ${lat} 不在${name}。检查经纬度有没有填反，经度在前（${Math.floor(at.lng)}.xx），纬度在后（${Math.floor(at.lat)}.xx）。`,
  badAreaCode: (text: string) => `区号「${text}」不对。连同开头的 0 写，例如 '0512'。`,
  badIdPrefix: (text: string) => `编号开头「${text}」不对。大写字母加一横，例如 SZ-。`,
  badBounds: 'bounds 要写 west、south、east、north 四个数，西小于东，南小于北。',
  badCentre: 'centre 要写 name、lng、lat，而且在 bounds 里面。',
}
