import Taro from '@tarojs/taro'

/** The whole picture on the whole screen, to pinch and to keep. A viewer that won't open leaves the page as it was. */
export function enlargeImage(url: string): void {
  void Taro.previewImage({ current: url, urls: [url] }).catch(() => undefined)
}
