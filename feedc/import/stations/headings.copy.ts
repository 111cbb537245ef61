/** Headings of columns that stations.csv doesn't have, squeezed like the variants of those it has (content/stationColumns.copy.ts). */
export const OTHER_HEADINGS = {
  serial: ['序号', '序', '号', '行号', 'no', 'no.'],
  position: [
    '坐标',
    '经纬度',
    '定位',
    '坐标位置',
    '地理坐标',
    '位置坐标',
    '经纬度坐标',
    '高德坐标',
    '百度坐标',
    '腾讯坐标',
    '地图坐标',
  ],
  allDay: [
    '24小时',
    '24小时开放',
    '是否24小时',
    '是否24小时开放',
    '是否全天',
    '是否全天开放',
    '全天开放',
    '24小时营业',
    '是否24小时服务',
  ],
  contact: ['联系人', '负责人', '站长', '管理员', '责任人', '联络员', '填表人'],
} as const satisfies Readonly<Record<string, readonly string[]>>
