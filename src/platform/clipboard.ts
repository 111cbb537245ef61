import Taro from '@tarojs/taro'

/** WeChat itself says 「内容已复制」; a browser says nothing, so we do. False when the phone refuses. */
export async function clip(text: string, doneWords: string): Promise<boolean> {
  try {
    await Taro.setClipboardData({ data: text })
    if (process.env.TARO_ENV === 'h5') void Taro.showToast({ title: doneWords, icon: 'none' })
    return true
  } catch {
    return false
  }
}
