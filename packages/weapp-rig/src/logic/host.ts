import type { Clock } from './clock.js'
import type { Disk } from './disk.js'
import type { Realm } from './realm.js'

/** One call of a wx API, as the app made it. */
export interface WxCall {
  readonly api: string
  readonly args: readonly unknown[]
  readonly atMs: number
}

/** What every fake API gets to work with. */
export interface Host {
  readonly clock: Clock
  readonly realm: Realm
  readonly disk: Disk
  readonly calls: WxCall[]
  /** Reports a fault of the app (or of the test's script): a phone with any is a failed test. */
  fault(thrown: unknown): void
}

export type WxApis = Record<string, unknown>

/** The options object that WeChat's APIs take. */
export interface Options extends Record<string, unknown> {
  success?: (result: unknown) => void
  fail?: (result: unknown) => void
  complete?: (result: unknown) => void
}
