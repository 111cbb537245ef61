import Taro from '@tarojs/taro'

/** What runs this app, for whoever is asked to help; null in a browser. No phone model, no name, no number. */
export function baseLibrary(): string | null {
  const { SDKVersion, version } = Taro.getAppBaseInfo()
  return `${SDKVersion ?? '?'} / ${version ?? '?'}`
}
