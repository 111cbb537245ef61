import { sha256HexInSlices } from './sha256'

/** §3.2 A picture beside the index. One from anywhere else is named by nothing that vouches for its bytes: only its words are shown. */
const NAME = /^img\.([0-9a-f]{64})\.(jpg|png|webp)$/
export type PictureKind = 'jpg' | 'png' | 'webp'

/** §3.6 Twice what the compiler lets through; and what a phone of 2 GB can unpack, a photo of 12 megapixels. */
export const MAX_PICTURE_BYTES = 600 * 1024
export const MAX_PICTURE_PIXELS = 12_000_000

export const pictureKind = (name: string): PictureKind | null => (NAME.exec(name)?.[2] as PictureKind | undefined) ?? null

/** §3.2 Whether these bytes may be shown under this name: they have its hash, are of its kind, and unpack to no more than a phone holds. */
export async function isPicture(name: string, bytes: Uint8Array, pause: () => Promise<void>): Promise<boolean> {
  const named = NAME.exec(name)
  const shape = bytes.length <= MAX_PICTURE_BYTES ? shapeOf(bytes) : null
  if (!named || !shape || shape.kind !== named[2] || shape.width * shape.height > MAX_PICTURE_PIXELS) return false
  return (await sha256HexInSlices(bytes, pause)) === named[1]
}

interface Shape {
  readonly kind: PictureKind
  readonly width: number
  readonly height: number
}

/** What a picture's own header says, before anything unpacks it; null for what is none of the three, or has no size. */
export function shapeOf(bytes: Uint8Array): Shape | null {
  const read = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const shape = pngShape(read) ?? webpShape(read) ?? jpegShape(read)
    return shape && shape.width > 0 && shape.height > 0 ? shape : null
  } catch {
    // It ends before it has said how large it is.
    return null
  }
}

/** PNG 11.2.2: IHDR comes first. */
const pngShape = (read: DataView): Shape | null =>
  read.getUint32(0) === 0x89504e47 && read.getUint32(4) === 0x0d0a1a0a && read.getUint32(12) === 0x49484452
    ? { kind: 'png', width: read.getUint32(16), height: read.getUint32(20) }
    : null

/** RFC 9649: a canvas (VP8X), or one picture, lossless (VP8L) or not (VP8). */
function webpShape(read: DataView): Shape | null {
  if (read.getUint32(0) !== 0x52494646 || read.getUint32(8) !== 0x57454250) return null
  const [chunk, packed] = [read.getUint32(12), read.getUint32(21, true)]
  const u24 = (at: number): number => read.getUint16(at, true) + read.getUint8(at + 2) * 65_536
  if (chunk === 0x56503858) return { kind: 'webp', width: u24(24) + 1, height: u24(27) + 1 }
  if (chunk === 0x5650384c) return { kind: 'webp', width: (packed & 0x3fff) + 1, height: ((packed >> 14) & 0x3fff) + 1 }
  if (chunk !== 0x56503820) return null
  return { kind: 'webp', width: read.getUint16(26, true) & 0x3fff, height: read.getUint16(28, true) & 0x3fff }
}

/** ITU-T T.81 B.2.2: the first frame header; what stands before it is passed over by its length. */
function jpegShape(read: DataView): Shape | null {
  if (read.getUint16(0) !== 0xffd8) return null
  let at = 2
  for (;;) {
    if (read.getUint8(at) !== 0xff) return null
    const marker = read.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker % 4 !== 0
    if (isFrame || marker === 0xc0) return { kind: 'jpg', height: read.getUint16(at + 5), width: read.getUint16(at + 7) }
    // A fill byte, or a segment with its length.
    at += marker === 0xff ? 1 : 2 + read.getUint16(at + 2)
  }
}
