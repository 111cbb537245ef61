import { stopPullDownRefresh, usePullDownRefresh } from '@tarojs/taro'

/** Runs `work` on pull-down and puts the page back when it ends, however it ends. */
export function usePullDown(work: () => Promise<void>): void {
  usePullDownRefresh(() => void work().finally(() => stopPullDownRefresh()))
}
