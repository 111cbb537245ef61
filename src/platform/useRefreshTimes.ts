import type { RefreshReason } from '@core/sync/schedule'
import Taro, { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'

/** After this the first screen has been drawn, on any phone we know of. */
const AFTER_FIRST_PAINT_MS = 500
/** How often the wait after a failure is looked at; most ticks ask nobody (sync/schedule.ts). */
const TICK_MS = 15_000

/** Asks for a refresh when it helps: after launch has been drawn, on coming back, when the network returns, and some time after a failure. Never from a pocket. */
export function useRefreshTimes(refresh: (reason: RefreshReason) => Promise<void>): void {
  const isShown = useRef(true)
  useDidShow(() => {
    isShown.current = true
    void refresh('foreground')
  })
  useDidHide(() => {
    isShown.current = false
  })
  useEffect(() => {
    const timer = setTimeout(() => void refresh('launch'), AFTER_FIRST_PAINT_MS)
    const ticks = setInterval(() => isShown.current && void refresh('tick'), TICK_MS)
    const onNetwork = ({ isConnected }: { isConnected: boolean }): void => {
      if (isConnected && isShown.current) void refresh('network_back')
    }
    Taro.onNetworkStatusChange(onNetwork)
    return () => {
      clearTimeout(timer)
      clearInterval(ticks)
      Taro.offNetworkStatusChange(onNetwork)
    }
  }, [refresh])
}
