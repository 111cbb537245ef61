import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'
import { confirm } from './confirm'
import { log } from './log'

/** Whether WeChat has a newer package; it asks by itself at every cold start. 'unknown' until it has answered, and on H5. */
export type UpdateState = 'unknown' | 'current' | 'downloading' | 'ready' | 'failed'

let state: UpdateState = 'unknown'
const listeners = new Set<() => void>()
function become(next: UpdateState): void {
  state = next
  for (const listener of listeners) listener()
}

/** Offers to restart into a newer package once it is there. */
export function offerUpdates(words: { title: string; text: string }): void {
  const manager = Taro.getUpdateManager()
  manager.onCheckForUpdate(({ hasUpdate }) => become(hasUpdate ? 'downloading' : 'current'))
  manager.onUpdateFailed(() => {
    log.add('update', 'failed')
    become('failed')
  })
  manager.onUpdateReady(() => {
    become('ready')
    void confirm(words.title, words.text).then(isYes => isYes && manager.applyUpdate())
  })
}

/** Restarts into the package that is ready. */
export const applyUpdate = (): void => Taro.getUpdateManager().applyUpdate()

export const useUpdateState = (): UpdateState =>
  useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    () => state,
  )
