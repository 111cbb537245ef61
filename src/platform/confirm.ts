import Taro from '@tarojs/taro'

/** Asks before what can't be undone. A dialog that won't open counts as no. */
export async function confirm(title: string, content: string, confirmText?: string): Promise<boolean> {
  try {
    return (await Taro.showModal({ title, content, ...(confirmText && { confirmText }) })).confirm
  } catch {
    return false
  }
}
