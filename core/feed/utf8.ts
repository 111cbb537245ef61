/** Units handed to fromCharCode at once: far below any engine's limit on arguments. */
const CHUNK = 4096
const SMALLEST = [0, 0x80, 0x800, 0x10000]

/**
 * Text of UTF-8 bytes; null when they aren't UTF-8 (RFC 3629: no overlong form, no surrogate, nothing above U+10FFFF).
 * The phone has no TextDecoder.
 */
export function decodeUtf8(bytes: Uint8Array): string | null {
  const units: number[] = []
  let text = ''
  let i = 0
  while (i < bytes.length) {
    const lead = bytes[i++]!
    if (lead < 0x80) units.push(lead)
    else {
      const rest = lead >= 0xf0 && lead < 0xf5 ? 3 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xc2 && lead < 0xe0 ? 1 : 0
      if (rest === 0 || i + rest > bytes.length) return null
      let point = lead & (0x3f >> rest)
      for (const end = i + rest; i < end; i++) {
        if ((bytes[i]! & 0xc0) !== 0x80) return null
        point = (point << 6) | (bytes[i]! & 0x3f)
      }
      if (point < SMALLEST[rest]! || point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) return null
      if (point < 0x10000) units.push(point)
      else units.push(0xd7c0 + (point >> 10), 0xdc00 | (point & 0x3ff))
    }
    if (units.length >= CHUNK) text += String.fromCharCode.apply(null, units.splice(0))
  }
  return text + String.fromCharCode.apply(null, units)
}

/** UTF-8 bytes of a text. A lone surrogate becomes U+FFFD, as TextEncoder does. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3)
  let at = 0
  for (let i = 0; i < text.length; i++) {
    let point = text.codePointAt(i)!
    if (point >= 0x10000) i++
    else if (point >= 0xd800 && point < 0xe000) point = 0xfffd
    if (point < 0x80) bytes[at++] = point
    else {
      const rest = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3
      bytes[at++] = ((0xf0 << (3 - rest)) & 0xff) | (point >> (6 * rest))
      for (let left = rest - 1; left >= 0; left--) bytes[at++] = 0x80 | ((point >> (6 * left)) & 0x3f)
    }
  }
  return bytes.subarray(0, at)
}
