import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'

const MINUTE_MS = 60_000

/** The time to the minute: refreshed every minute and whenever the page comes back, so that "open" never lies for long. */
export function useNow(): number {
  const [nowMs, setNowMs] = useState(() => Date.now())
  const tick = (): void => setNowMs(past => (sameMinute(past, Date.now()) ? past : Date.now()))
  useDidShow(tick)
  useEffect(() => {
    const timer = setInterval(tick, MINUTE_MS / 4)
    return () => clearInterval(timer)
  }, [])
  return nowMs
}

const sameMinute = (a: number, b: number): boolean => Math.floor(a / MINUTE_MS) === Math.floor(b / MINUTE_MS)
