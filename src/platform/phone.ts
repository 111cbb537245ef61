import Taro from '@tarojs/taro'

/**
 * Hands a number to the dialler, which asks before it calls. Only numbers on the built-in list get here
 * (feed/allowList.ts); a cancelled call is not an error.
 */
export function call(number: string): void {
  if (process.env.TARO_ENV === 'h5') {
    window.location.href = `tel:${number}`
    return
  }
  void Taro.makePhoneCall({ phoneNumber: number }).catch(() => undefined)
}
