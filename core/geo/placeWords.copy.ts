/** How people write places, apart from the names themselves. */
export const PLACE_WORDS = {
  /** Endings that say what kind of thing it is, or only "near there"; tried without, longest first. */
  endings: ['地铁站', '轻轨站', '街道', '附近', '那边', '这边', '门口', '路口', '地铁', '站', '镇', '乡', '区'],
  /** Beginnings that add nothing. */
  beginnings: ['我在', '地铁', '去'],
  /** Endings that a name is also called without. */
  official: ['新区', '街道', '区', '镇', '乡'],
  line: '号线',
  digits: '零一二三四五六七八九',
  ten: '十',
} as const
