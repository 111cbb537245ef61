import Taro from '@tarojs/taro'
import { sayAloud } from './webShell'

/** A short answer to a tap. Never the only place where something important is said. */
export function toast(title: string): void {
  sayAloud(title)
  void Taro.showToast({ title, icon: 'none', duration: 2000 }).catch(() => undefined)
}
