/** Seven digits or more, however they are parted: telephone and identity numbers have that many, door numbers and clocks don't. */
const LONG_NUMBER = /\d(?:[\s\-.·]?\d){6,}(?:[\s-]?[Xx])?/g

/** Free text without what could name a person by number. `mask` stands for each. */
export const withoutNumbers = (text: string, mask = '＊'): string => text.replace(LONG_NUMBER, mask)
