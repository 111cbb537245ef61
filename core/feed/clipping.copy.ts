import { isAllowedPhone, isAllowedUrl } from './allowList'

export interface Allowed {
  readonly hosts: readonly string[]
  readonly phones: readonly string[]
}

/**
 * §3.7 What may be put on a courier's clipboard by one tap: words, without an address or a number that the package doesn't list. Judged
 * on the text as a browser or a chat would read it (NFKC, lower case), because that is where it is pasted; and only letters that
 * look like nothing else pass, so that none stands in for another: no look-alike alphabets, nothing invisible, no marks on a letter.
 */
export function isSafeToClip(text: string, { hosts, phones }: Allowed): boolean {
  if (isAllowedUrl(text, hosts)) return true
  const plain = text.normalize('NFKC').toLowerCase()
  if (!KNOWN.test(plain) || ADDRESSES.some(address => address.test(plain))) return false
  return [...plain.replace(DATE, '').matchAll(LONG_NUMBER)].every(([number]) => isAllowedPhone(number, phones))
}

/** The lines of a longer text that are; the others stay on the screen, where they can be read. */
export const safeLines = (text: string, allowed: Allowed): string =>
  text
    .split('\n')
    .filter(line => isSafeToClip(line, allowed))
    .join('\n')

/** ASCII, the signs that Chinese is written with, and Han: the letters of one script that only the learned confuse. */
const KNOWN =
  /^(?:[\t\n\r\x20-\x7e\u00a5\u00b0\u00b7\u00d7\u2010-\u2015\u2018-\u201d\u2190-\u2193\u3001-\u301f\u3400-\u9fff]|[\ud840-\ud88f][\udc00-\udfff])*$/

/** `。` is a dot to a browser. A stop between words, a decimal and a numbered line are none. */
const ADDRESSES: readonly RegExp[] = [
  /:\/\//,
  /\S[.。][a-z]{2}/,
  /[a-z\u3400-\u9fff-]\.[\u3400-\u9fff]/,
  /。(?:中[国國]|公司|网[络址店站]|網[絡址店站]|商城|集团|政务|公益|在线|手机|信息)/,
  /\d[.。]\d+[.。]\d+[.。]\d/,
  /\d[.。]\d+[:/]/,
  /xn--/,
]
const DATE = /(?:19|20)\d\d[-‐]\d\d[-‐]\d\d/g
/** Seven digits or more, however they are parted and written. */
const LONG_NUMBER = /[\d〇零一二三四五六七八九幺](?:[\s.·‐()-]{0,2}[\d〇零一二三四五六七八九幺]){6,}/g
