import Taro from '@tarojs/taro'
import { confirm } from './confirm'

/** A newer package has been downloaded: asks before restarting into it. Absent on H5, where a reload is the update. */
export function offerUpdates(words: { title: string; text: string }): void {
  if (process.env.TARO_ENV === 'h5') return
  const manager = Taro.getUpdateManager()
  manager.onUpdateReady(() => void confirm(words.title, words.text).then(isYes => isYes && manager.applyUpdate()))
}
