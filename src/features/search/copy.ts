import type { Amenity } from '@core/feed/types'

/** Every Chinese string this feature shows. 口吻：短句；先说能做什么；不用感叹号。 */
export const copy = {
  placeholder: '搜驿站、骗局、权益',
  input: '要找什么',
  recent: '最近搜过',
  clearRecent: '清除',
  groups: { station: '驿站', guide: '防骗', check: '自查', benefit: '权益', article: '简报' },
  none: (words: string) => `没有找到「${words}」。换个说法，或者少打两个字。`,
  tryThese: '试试这些',
  instead: '分开搜有结果',
  readAs: (words: string) => `没有连在一起的，找的是「${words}」`,
  older: '到更早的简报里看看',
  wipe: '清空',
  suggestions: ['手机充电', '热饭', '到付', '高温', '入会'],
  more: (count: number) => `还有 ${count} 条，再打几个字就能缩小`,
} as const

/** What couriers type for an amenity whose label says it otherwise. */
export const OTHER_WORDS: Readonly<Partial<Record<Amenity, string>>> = {
  microwave: '热饭',
  toilet: '厕所 洗手间',
  drinking_water: '喝水 饮水机',
  seating: '休息 歇脚 座位',
  meal: '吃饭',
  first_aid: '药品 创可贴',
  rain_gear: '雨伞 雨衣',
  recliner: '睡觉 午休',
}
