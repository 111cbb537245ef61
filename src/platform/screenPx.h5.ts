/** Taro's own answer brings a list of all browsers along. */
export const screenPx = (): number => document.documentElement.clientHeight
