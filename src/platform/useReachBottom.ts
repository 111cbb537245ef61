import { useReachBottom as useTaroReachBottom } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { tellGrowth } from './webShell'

/** Runs `onReach` at the end of a list of `length`, every time that it is reached. */
export function useReachBottom(length: number, onReach: () => void): void {
  useTaroReachBottom(onReach)
  const told = useRef(length)
  useEffect(() => {
    if (length > told.current) tellGrowth()
    told.current = length
  }, [length])
}
