import Taro from '@tarojs/taro'

/** How much of a page is seen at once, in CSS pixels. */
export const screenPx = (): number => Taro.getWindowInfo().windowHeight
