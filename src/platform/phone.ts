import trust from '@bundled/trust.json'
import { isAllowedPhone } from '@core/feed/allowList'
import Taro from '@tarojs/taro'
import { clip } from './clipboard'
import { copy } from './copy'

/** Those that the app names by itself, whatever the list says. */
const OWN: readonly string[] = ['110', '120', '96110', '12351', '12345']

/** Whether a number may become a button. Anything else in a feed stays text: a stolen key could have put it there. */
export const canDial = (number: string): boolean => OWN.includes(number) || isAllowedPhone(number, trust.allow.phones)

/** Hands a number of the content's to the dialler; one that may not be dialled is copied, as text. */
export function dialListed(number: string): void {
  if (canDial(number)) dial(number)
  else void clip(number, copy.notDialled)
}

/** Dials what the courier typed in: nobody else's word is behind it. A cancelled call is not an error. */
export function dial(number: string): void {
  if (process.env.TARO_ENV === 'h5') {
    window.location.href = `tel:${number}`
    return
  }
  void Taro.makePhoneCall({ phoneNumber: number }).catch(() => undefined)
}
