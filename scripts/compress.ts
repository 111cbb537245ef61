/**
 * npm run compress [-- FOLDER] — writes .br and .gz beside every text file that is named by its hash (dist/h5 unless told).
 * Only those: what changes in place (index.json, index.html, sw.js) could change again and leave an old copy beside it,
 * which nginx would go on serving. The same input gives the same bytes with the same Node. A copy that saves nothing isn't kept.
 */
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const IMMUTABLE_TEXT = /\.[0-9a-f]{8,64}\.(js|css|json|svg)$/
/** Byte 9 of a gzip header names the system it was made on (RFC 1952 §2.3.1); 255 = unknown. */
const GZIP_OS_AT = 9

const gzip = (bytes: Buffer): Buffer => {
  const packed = gzipSync(bytes, { level: 9 })
  packed[GZIP_OS_AT] = 255
  return packed
}
const brotli = (bytes: Buffer): Buffer =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  })

export interface Compressed {
  readonly files: number
  readonly plainBytes: number
  readonly gzipBytes: number
  readonly brotliBytes: number
}

export function compressFolder(folder: string): Compressed {
  const names = readdirSync(folder, { recursive: true }).map(String)
  for (const name of names) {
    const [, base] = name.match(/^(.*)\.(?:br|gz)$/) ?? []
    if (base !== undefined && !existsSync(`${folder}/${base}`)) rmSync(`${folder}/${name}`)
  }
  const found = names.filter(name => IMMUTABLE_TEXT.test(name)).sort()
  const sizes = found.map(name => {
    const file = `${folder}/${name}`
    const plain = readFileSync(file)
    return { plain: plain.length, gz: writeBeside(file, plain, 'gz', gzip), br: writeBeside(file, plain, 'br', brotli) }
  })
  const sum = (of: (size: (typeof sizes)[number]) => number): number => sizes.reduce((total, size) => total + of(size), 0)
  return {
    files: found.length,
    plainBytes: sum(size => size.plain),
    gzipBytes: sum(size => size.gz),
    brotliBytes: sum(size => size.br),
  }
}

/** Bytes that travel. The copy takes the file's own time: nginx makes its ETag and Last-Modified from it. */
function writeBeside(file: string, plain: Buffer, ending: string, pack: (bytes: Buffer) => Buffer): number {
  const packed = pack(plain)
  if (packed.length >= plain.length) {
    rmSync(`${file}.${ending}`, { force: true })
    return plain.length
  }
  const { atime, mtime } = statSync(file)
  writeFileSync(`${file}.${ending}`, packed)
  utimesSync(`${file}.${ending}`, atime, mtime)
  return packed.length
}

function main(folder: string): number {
  if (!existsSync(folder)) {
    process.stderr.write(`没有文件夹「${folder}」。先构建：npm start -- --no-serve\n`)
    return 1
  }
  const { files, plainBytes, gzipBytes, brotliBytes } = compressFolder(folder)
  const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`
  process.stdout.write(`${folder}：${files} 个文件，${kb(plainBytes)} → gzip ${kb(gzipBytes)}，brotli ${kb(brotliBytes)}\n`)
  return files > 0 ? 0 : 1
}

if (process.argv[1]?.endsWith('compress.ts')) process.exit(main(process.argv[2] ?? 'dist/h5'))
