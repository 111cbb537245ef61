import type { Destination } from './openMap'

/** A browser can't tell which map apps there are: the screen offers `mapApps`. */
export const asksWhichMap: boolean = true
export const openMap = (_to: Destination): void => undefined
