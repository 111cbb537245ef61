import Taro from '@tarojs/taro'

/** Asks before what can't be undone. A dialog that won't open counts as no. */
export async function confirm(title: string, content: string): Promise<boolean> {
  try {
    return (await Taro.showModal({ title, content })).confirm
  } catch {
    return false
  }
}
