import { says } from '../answer.js'
import type { Host, WxApis } from '../host.js'

type Listener = (result: unknown) => void

/** Listeners that the app registers with the system, by the name of the event. */
export class SystemEvents {
  readonly #listeners = new Map<string, Set<Listener>>()

  of(event: string): Set<Listener> {
    const listeners = this.#listeners.get(event) ?? new Set()
    this.#listeners.set(event, listeners)
    return listeners
  }

  emit(host: Host, event: string, detail: object): void {
    for (const listener of this.of(event)) listener(host.realm.give(detail))
  }
}

const EVENTS = [
  'AppShow',
  'AppHide',
  'MemoryWarning',
  'Error',
  'UnhandledRejection',
  'PageNotFound',
  'AudioInterruptionBegin',
  'AudioInterruptionEnd',
]
const QUIET = [
  'setNavigationBarTitle',
  'setNavigationBarColor',
  'showNavigationBarLoading',
  'hideNavigationBarLoading',
  'setTabBarStyle',
  'setTabBarItem',
  'setTabBarBadge',
  'removeTabBarBadge',
  'showTabBarRedDot',
  'hideTabBarRedDot',
  'setBackgroundColor',
  'setBackgroundTextStyle',
  'stopPullDownRefresh',
  'pageScrollTo',
  'showShareMenu',
  'hideShareMenu',
  'updateShareMenu',
  'setKeepScreenOn',
  'hideKeyboard',
  'loadFontFace',
]

export function systemApis(host: Host, events: SystemEvents): WxApis {
  const apis: WxApis = {}
  for (const event of EVENTS) {
    apis[`on${event}`] = (listener: Listener) => void events.of(event).add(listener)
    apis[`off${event}`] = (listener?: Listener) => (listener ? void events.of(event).delete(listener) : events.of(event).clear())
  }
  for (const name of QUIET) apis[name] = says(host, name)
  return {
    ...apis,
    nextTick: (run: () => void) => host.clock.after(0, run),
    reportEvent() {},
    getUpdateManager: () =>
      host.realm.give({
        onCheckForUpdate: (listener: Listener) => void events.of('CheckForUpdate').add(listener),
        onUpdateReady: (listener: Listener) => void events.of('UpdateReady').add(listener),
        onUpdateFailed: (listener: Listener) => void events.of('UpdateFailed').add(listener),
        applyUpdate: () => void host.calls.push({ api: 'updateManager.applyUpdate', args: [], atMs: host.clock.nowMs }),
      }),
    getAccountInfoSync: () =>
      host.realm.give({ miniProgram: { appId: 'touristappid', envVersion: 'release', version: '1.0.0' } }),
  }
}
