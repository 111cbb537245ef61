import { createHmac, randomBytes } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { dayOf } from '@core/time/shanghaiTime'

const KEY_BYTES = 12

/**
 * A name for whoever asks, by which nobody can be found: the address under a salt that is drawn every day (Shanghai's) and is
 * never written down. Tomorrow the same address has another name; after a restart too.
 */
export function addressKeys(nowMs: () => number): (address: string) => string {
  let day = ''
  let salt = randomBytes(32)
  return address => {
    const today = dayOf(nowMs())
    if (today !== day) {
      day = today
      salt = randomBytes(32)
    }
    return createHmac('sha256', salt).update(networkOf(address)).digest().subarray(0, KEY_BYTES).toString('base64')
  }
}

/** One household or one phone has 2⁶⁴ addresses of IPv6, and one of IPv4. */
function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  if (!isIPv6(address)) return address
  const [head = '', tail = ''] = address.toLowerCase().split('::')
  const [first, last] = [head, tail].map(part => (part === '' ? [] : part.split(':')))
  const gap = address.includes('::') ? Array<string>(8 - first!.length - last!.length).fill('0') : []
  return [...first!, ...gap, ...last!]
    .slice(0, 4)
    .map(group => Number.parseInt(group, 16))
    .join(':')
}
