import type { Host, Options } from './host.js'

/** Why an API says no: `getFuzzyLocation:fail auth deny`. */
export class Refusal {
  constructor(
    readonly reason: string,
    readonly errno?: number,
  ) {}
}

/** Calls back once, with the app's own objects; what the callback throws is the app's fault. */
export function answer(host: Host, name: string, options: Options, result: object | Refusal | undefined): void {
  const isRefused = result instanceof Refusal
  const body = isRefused
    ? {
        errMsg: `${name}:fail ${result.reason}`,
        ...(result.errno !== undefined && { errno: result.errno, errCode: result.errno }),
      }
    : { errMsg: `${name}:ok`, ...result }
  const given = host.realm.give(body)
  for (const callback of [isRefused ? options.fail : options.success, options.complete]) {
    try {
      callback?.(given)
    } catch (thrown) {
      host.fault(thrown)
    }
  }
}

const NOTHING: Options = {}

/**
 * An API in WeChat's shape: options in, success / fail / complete out, a promise when none of them is given.
 * It answers a moment later, never in the same turn. A `run` that returns 'never' leaves the app waiting.
 */
export function asyncApi(
  host: Host,
  name: string,
  run: (options: Options) => object | Refusal | undefined | 'never',
  latencyMs = 1,
) {
  return (given?: Options): unknown => {
    const options = given ?? NOTHING
    const settle = (to: Options): void => {
      host.clock.after(latencyMs, () => {
        const result = run(options)
        if (result !== 'never') answer(host, name, to, result)
      })
    }
    const hasCallbacks = options.success || options.fail || options.complete
    if (hasCallbacks) return settle(options)
    return host.realm.promise((resolve, reject) => settle({ success: resolve, fail: reject }))
  }
}

/** An API that only has to say yes. */
export const says = (host: Host, name: string, result?: object) => asyncApi(host, name, () => result)
