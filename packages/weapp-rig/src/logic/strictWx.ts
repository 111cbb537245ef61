import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Host, WxApis } from './host.js'

const unfaked = (api: string): Error =>
  new Error(`wx.${api} is not faked: hand a fake to openApp (wx: host => …), or don't call it`)

/** The API names that WeChat's own typings know. The real `wx` lists them all, and Taro copies what it lists at start. */
let known: string[] | null = null
function knownApis(): string[] {
  known ??= namesIn(readFileSync(path.join(TYPINGS, 'types/wx/lib.wx.api.d.ts'), 'utf8'))
  return known
}
const TYPINGS = path.dirname(createRequire(import.meta.url).resolve('miniprogram-api-typings/package.json'))

/** The methods of `interface Wx`; examples in comments look like methods, so comments go first. */
function namesIn(typings: string): string[] {
  const code = typings.replace(/\/\*[\s\S]*?\*\//g, '')
  const [, wx = ''] = code.match(/^ {4}interface Wx \{$([\s\S]*?)^ {4}\}/m) ?? []
  const names = [...wx.matchAll(/^ {8}([a-z]\w+)(?:<[^(]*)?\(/gm)].map(found => found[1] ?? '')
  if (names.length === 0) throw new Error('expected the methods of wx in miniprogram-api-typings, got none')
  return [...new Set(names)].filter(name => !MAY_BE_ABSENT.has(name))
}

/** What the app may ask for and not find, as on a phone without it. */
const MAY_BE_ABSENT = new Set(['webpackJsonp', 'cloud', 'then', 'toJSON', 'onUserOffTranslation'])

/** A `wx` that records every call and knows nothing but what was faked: anything else throws by its name. */
export function strictWx(host: Host, fakes: WxApis): object {
  const wx: WxApis = {}
  for (const name of knownApis()) {
    wx[name] = () => {
      const error = unfaked(name)
      host.fault(error)
      throw error
    }
  }
  for (const [name, fake] of Object.entries(fakes)) {
    wx[name] = typeof fake === 'function' ? recorded(host, name, fake as (...args: unknown[]) => unknown) : fake
  }
  return new Proxy(wx, {
    get(target, key) {
      if (typeof key === 'symbol' || key in target || MAY_BE_ABSENT.has(key)) return Reflect.get(target, key)
      const error = unfaked(key)
      host.fault(error)
      throw error
    },
  })
}

function recorded(host: Host, api: string, fake: (...args: unknown[]) => unknown) {
  return (...args: unknown[]): unknown => {
    host.calls.push({ api, args, atMs: host.clock.nowMs })
    return fake(...args)
  }
}
