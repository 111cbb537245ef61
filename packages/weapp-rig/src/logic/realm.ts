import vm from 'node:vm'
import type { Clock } from './clock.js'
import { AS_OLD_AS_THE_FLOOR } from './olderEngine.js'

/** The context that the app runs in. It holds what JavaScriptCore and V8 hold by themselves, timers, and nothing else. */
export interface Realm {
  readonly context: vm.Context
  /** A copy of a value made of the app's own objects: `instanceof` and `Array.isArray` must hold there as on a phone. */
  give<T>(value: T): T
  promise(run: (resolve: (value: unknown) => void, reject: (reason: unknown) => void) => void): unknown
  isOwnPromise(value: unknown): boolean
}

/** Date follows the script's clock; everything else about it is real. */
const FAKE_DATE = `(nowMs => {
  const Real = Date
  globalThis.Date = class Date extends Real {
    constructor(...args) { if (args.length === 0) super(nowMs()); else super(...args) }
    static now() { return nowMs() }
  }
})`

const COPY = `({
  array: items => Array.from(items), object: entries => Object.fromEntries(Array.from(entries, pair => [pair[0], pair[1]])),
  buffer: size => new ArrayBuffer(size), bytes: buffer => new Uint8Array(buffer), error: message => new Error(message),
  promise: run => new Promise(run), isPromise: value => value instanceof Promise,
})`

interface Copy {
  array(items: unknown[]): unknown
  object(entries: [string, unknown][]): unknown
  buffer(size: number): ArrayBuffer
  bytes(buffer: ArrayBuffer): Uint8Array
  error(message: string): Error
  promise(run: unknown): unknown
  isPromise(value: unknown): boolean
}

export function createRealm(clock: Clock, log: (level: string, args: unknown[]) => void): Realm {
  // No eval, no new Function: WeChat has neither.
  const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } })
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'Intl'])
    vm.runInContext(`delete globalThis.${name}`, context)
  vm.runInContext(AS_OLD_AS_THE_FLOOR, context)
  const logAt =
    (level: string) =>
    (...args: unknown[]) =>
      log(level, args)
  const timer =
    (isRepeating: boolean) =>
    (run: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) =>
      clock.after(Number(ms), () => run(...args), isRepeating)
  const cancel = (id: unknown): void => clock.cancel(id)
  Object.assign(context, {
    setTimeout: timer(false),
    setInterval: timer(true),
    clearTimeout: cancel,
    clearInterval: cancel,
    console: {
      log: logAt('log'),
      info: logAt('info'),
      debug: logAt('debug'),
      warn: logAt('warn'),
      error: logAt('error'),
      group() {},
      groupEnd() {},
    },
  })
  vm.runInContext(FAKE_DATE, context)(() => clock.nowMs)
  const copy = vm.runInContext(COPY, context) as Copy
  return {
    context,
    give: value => giveTo(copy, value) as typeof value,
    promise: run => copy.promise(run),
    isOwnPromise: value => copy.isPromise(value),
  }
}

function giveTo(copy: Copy, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return copy.array(value.map(item => giveTo(copy, item)))
  if (value instanceof ArrayBuffer || value instanceof Uint8Array) {
    const from = value instanceof ArrayBuffer ? new Uint8Array(value) : value
    const buffer = copy.buffer(from.byteLength)
    copy.bytes(buffer).set(from)
    return value instanceof ArrayBuffer ? buffer : copy.bytes(buffer)
  }
  if (value instanceof Error) return copy.error(value.message)
  if (Object.getPrototypeOf(value) !== Object.prototype) return value // already the app's own
  return copy.object(Object.entries(value).map(([key, item]) => [key, giveTo(copy, item)]))
}
