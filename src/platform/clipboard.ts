import trust from '@bundled/trust.json'
import { safeLines } from '@core/feed/clipping.copy'
import Taro from '@tarojs/taro'
import { toast } from './toast'

/** What the feed says, as far as it may stand on a clipboard: without the lines that hold an address or a number nobody listed. */
export const clippable = (text: string): string => safeLines(text, trust.allow)

/** WeChat itself says 「内容已复制」; a browser says nothing, so we do. False when the phone refuses, or when there is nothing to copy. */
export async function clip(text: string, doneWords: string): Promise<boolean> {
  if (text.trim() === '') return false
  try {
    await Taro.setClipboardData({ data: text })
    if (process.env.TARO_ENV === 'h5') toast(doneWords)
    return true
  } catch {
    return false
  }
}
