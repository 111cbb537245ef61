import { asyncApi } from '../answer.js'
import type { Host, WxApis } from '../host.js'

/** The phone in the user's hand. */
export class Appearance {
  theme: 'light' | 'dark' = 'light'
  /** WeChat's own text size, 16 at "standard". */
  fontSizeSetting = 16
  windowWidth = 375
  windowHeight = 603
  statusBarHeight = 24
  pixelRatio = 2
  platform: 'android' | 'ios' = 'android'
  system = 'Android 12'
  SDKVersion = '3.7.0'
  readonly themeListeners = new Set<(result: unknown) => void>()
}

type Listener = (result: unknown) => void

const baseOf = (look: Appearance) => ({
  SDKVersion: look.SDKVersion,
  version: '8.0.54',
  language: 'zh_CN',
  theme: look.theme,
  fontSizeSetting: look.fontSizeSetting,
  enableDebug: false,
  host: { env: 'WeChat' },
})

const windowOf = (look: Appearance) => ({
  pixelRatio: look.pixelRatio,
  windowWidth: look.windowWidth,
  windowHeight: look.windowHeight,
  statusBarHeight: look.statusBarHeight,
  screenWidth: look.windowWidth,
  screenHeight: look.windowHeight + look.statusBarHeight + 44,
  screenTop: look.statusBarHeight + 44,
  safeArea: {
    left: 0,
    right: look.windowWidth,
    top: look.statusBarHeight,
    bottom: look.windowHeight,
    width: look.windowWidth,
    height: look.windowHeight - look.statusBarHeight,
  },
})

const deviceOf = (look: Appearance) => ({
  brand: 'test',
  model: 'test',
  system: look.system,
  platform: look.platform,
  benchmarkLevel: 12,
  memorySize: 4096,
})

export function appearanceApis(host: Host, look: Appearance): WxApis {
  const { statusBarHeight } = look
  const all = () => ({ ...deviceOf(look), ...windowOf(look), ...baseOf(look) })
  return {
    getAppBaseInfo: () => host.realm.give(baseOf(look)),
    getWindowInfo: () => host.realm.give(windowOf(look)),
    getDeviceInfo: () => host.realm.give(deviceOf(look)),
    getSystemInfoSync: () => host.realm.give(all()),
    getSystemInfo: asyncApi(host, 'getSystemInfo', all),
    getSystemSetting: () =>
      host.realm.give({ bluetoothEnabled: false, locationEnabled: true, wifiEnabled: true, deviceOrientation: 'portrait' }),
    getMenuButtonBoundingClientRect: () =>
      host.realm.give({ width: 87, height: 32, left: 281, right: 368, top: statusBarHeight + 6, bottom: statusBarHeight + 38 }),
    onThemeChange: (listener: Listener) => void look.themeListeners.add(listener),
    offThemeChange: (listener?: Listener) => (listener ? void look.themeListeners.delete(listener) : look.themeListeners.clear()),
    onWindowResize() {},
    offWindowResize() {},
    canIUse: () => true,
    canIUseWebp: () => true,
  }
}
