/** What follows a number that is no telephone: an amount, a count, a time. */
const UNIT = '\\s*[元件个人家分次万千岁天年月日折块单秒米克%]'
/** 「打 110」「拨打12345」「问 12351 或 12333」: a verb of calling, then numbers. */
const CALL = new RegExp(`(?:打给|拨打|打|拨|问|致电|找)\\s?((?:\\d[\\d-]{2,14}(?:\\s?[或、和]\\s?)?)+)(?!\\d|${UNIT})`, 'g')

/** The telephone numbers that a text tells its reader to dial, each once, in the order of the text. */
export const numbersIn = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.flatMap(text => [...text.matchAll(CALL)].flatMap(([, numbers = '']) => numbers.match(/\d[\d-]*\d/g) ?? []))),
]
