import { sha256HexInSlices } from './sha256'

/** §3.2 A picture beside the index. One from anywhere else is named by nothing that vouches for its bytes: only its words are shown. */
const NAME = /^img\.([0-9a-f]{64})\.(jpg|png|webp)$/
export type PictureKind = 'jpg' | 'png' | 'webp'

/** §3.6 Twice what the compiler lets through; and what a phone of 2 GB can unpack, a photo of 12 megapixels. */
export const MAX_PICTURE_BYTES = 600 * 1024
export const MAX_PICTURE_PIXELS = 12_000_000

export const pictureKind = (name: string): PictureKind | null => (NAME.exec(name)?.[2] as PictureKind | undefined) ?? null

/** §3.2 Whether these bytes may be shown under this name: they have its hash, and are a picture that unpacks to no more than a phone holds. */
export async function isPicture(name: string, bytes: Uint8Array, pause: () => Promise<void>): Promise<boolean> {
  const pixels = bytes.length <= MAX_PICTURE_BYTES ? pixelsIn(bytes) : 0
  if (pixels === 0 || pixels > MAX_PICTURE_PIXELS) return false
  return (await sha256HexInSlices(bytes, pause)) === NAME.exec(name)?.[1]
}

/** How many a picture's own header says it has, before anything unpacks it; 0 for what is neither PNG, WebP nor JPEG. */
export function pixelsIn(bytes: Uint8Array): number {
  const read = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [u8, u16, u32] = [
    (at: number) => read.getUint8(at),
    (at: number, isLittle = false) => read.getUint16(at, isLittle),
    (at: number, isLittle = false) => read.getUint32(at, isLittle),
  ]
  const low14 = (bits: number): number => bits & 0x3fff
  try {
    // PNG 11.2.2: IHDR comes first.
    if (u32(0) === 0x89504e47) return u32(16) * u32(20)
    // RFC 9649: a canvas (VP8X), or one picture, lossless (VP8L) or not (VP8).
    if (u32(8) === 0x57454250) {
      const kind = u8(15)
      if (kind === 0x58) return ((u32(23, true) >>> 8) + 1) * ((u32(26, true) >>> 8) + 1)
      if (kind === 0x4c) return (low14(u32(21, true)) + 1) * (low14(u32(21, true) >> 14) + 1)
      return low14(u16(26, true)) * low14(u16(28, true))
    }
    // ITU-T T.81 B.2.2: the first frame header; what stands before it is passed over by its length, a fill byte alone.
    for (let at = 2; u16(0) === 0xffd8 && u8(at) === 0xff; at += u8(at + 1) === 0xff ? 1 : 2 + u16(at + 2)) {
      const marker = u8(at + 1)
      if (marker === 0xc0 || (marker > 0xc0 && marker < 0xd0 && marker % 4 !== 0)) return u16(at + 5) * u16(at + 7)
    }
  } catch {
    // It ends before it has said how large it is.
  }
  return 0
}
