import { Refusal } from '../answer.js'
import type { Disk } from '../disk.js'
import type { Options } from '../host.js'

export const USER_DATA_PATH = 'http://usr'

const noSuch = (path: string): Refusal => new Refusal(`no such file or directory ${path}`, 1300002)
const pathIn = (options: Options, key = 'filePath'): string => String(options[key]).replace(/\/+$/, '')
const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'))

type Outcome = object | Refusal | undefined

/** What WeChat's file system manager does, on the scripted disk. Each method is one operation, `x` and `xSync` alike. */
export class FileOperations {
  constructor(private readonly disk: Disk) {}

  access(options: Options): Outcome {
    const path = pathIn(options, 'path')
    return this.#exists(path) ? undefined : noSuch(path)
  }

  readFile(options: Options): Outcome {
    const bytes = this.disk.files.get(pathIn(options))
    if (!bytes) return noSuch(pathIn(options))
    const { encoding, position = 0, length = bytes.byteLength } = options
    const part = bytes.subarray(Number(position), Number(position) + Number(length))
    return { data: encoding ? Buffer.from(part).toString(encoding as BufferEncoding) : Uint8Array.from(part).buffer }
  }

  writeFile(options: Options): Outcome {
    return this.#put(pathIn(options), toBytes(options.data, options.encoding))
  }

  appendFile(options: Options): Outcome {
    const before = this.disk.files.get(pathIn(options)) ?? new Uint8Array()
    return this.#put(pathIn(options), Buffer.concat([before, toBytes(options.data, options.encoding)]))
  }

  copyFile(options: Options): Outcome {
    const bytes = this.disk.files.get(pathIn(options, 'srcPath'))
    return bytes ? this.#put(pathIn(options, 'destPath'), bytes) : noSuch(pathIn(options, 'srcPath'))
  }

  mkdir(options: Options): Outcome {
    const path = pathIn(options, 'dirPath')
    if (this.#exists(path)) return new Refusal(`file already exists ${path}`, 1301005)
    if (!options.recursive && !this.#isFolder(parentOf(path))) return noSuch(path)
    const missing: string[] = []
    for (let folder = path; !this.#exists(folder); folder = parentOf(folder)) missing.unshift(folder)
    this.disk.write(() => {
      for (const folder of missing) this.disk.files.set(folder, null)
    })
    return undefined
  }

  unlink(options: Options): Outcome {
    if (!this.disk.files.get(pathIn(options))) return noSuch(pathIn(options))
    this.disk.write(() => void this.disk.files.delete(pathIn(options)))
    return undefined
  }

  rmdir(options: Options): Outcome {
    const path = pathIn(options, 'dirPath')
    if (!this.#isFolder(path)) return noSuch(path)
    const inside = [...this.disk.files.keys()].filter(file => file.startsWith(`${path}/`))
    if (inside.length > 0 && !options.recursive) return new Refusal('directory not empty', 1300066)
    this.disk.write(() => {
      for (const file of [path, ...inside]) this.disk.files.delete(file)
    })
    return undefined
  }

  rename(options: Options): Outcome {
    const [from, to] = [pathIn(options, 'oldPath'), pathIn(options, 'newPath')]
    const bytes = this.disk.files.get(from)
    if (!bytes || !this.#isFolder(parentOf(to))) return noSuch(from)
    this.disk.write(() => {
      this.disk.files.set(to, bytes)
      this.disk.files.delete(from)
    })
    return undefined
  }

  readdir(options: Options): Outcome {
    const path = pathIn(options, 'dirPath')
    if (!this.#isFolder(path)) return noSuch(path)
    const inside = [...this.disk.files.keys()].filter(file => parentOf(file) === path)
    return { files: inside.map(file => file.slice(path.length + 1)) }
  }

  stat(options: Options): Outcome {
    const path = pathIn(options, 'path')
    if (!this.#exists(path)) return noSuch(path)
    const isFolder = this.#isFolder(path)
    return { stats: { size: this.disk.files.get(path)?.byteLength ?? 0, isFile: () => !isFolder, isDirectory: () => isFolder } }
  }

  #isFolder(path: string): boolean {
    return path === USER_DATA_PATH || this.disk.files.get(path) === null
  }

  #exists(path: string): boolean {
    return this.#isFolder(path) || this.disk.files.has(path)
  }

  #put(path: string, bytes: Uint8Array): Outcome {
    const { disk } = this
    if (!this.#isFolder(parentOf(path))) return noSuch(path)
    const before = disk.files.get(path)?.byteLength ?? 0
    const isFull = disk.fileBytes - before + bytes.byteLength > disk.fileQuotaBytes
    if (isFull) return new Refusal('the maximum size of the file storage limit is exceeded', 1300202)
    disk.write(
      () => void disk.files.set(path, bytes),
      () => void disk.files.set(path, bytes.subarray(0, bytes.byteLength >> 1)),
    )
    return undefined
  }
}

function toBytes(data: unknown, encoding: unknown): Uint8Array {
  if (typeof data === 'string') return Uint8Array.from(Buffer.from(data, (encoding as BufferEncoding) ?? 'utf8'))
  // From the app's realm, where `instanceof ArrayBuffer` is another ArrayBuffer.
  const view = data as { buffer?: ArrayBuffer; byteOffset?: number; byteLength: number }
  return Uint8Array.from(
    view.buffer ? new Uint8Array(view.buffer, view.byteOffset, view.byteLength) : new Uint8Array(data as ArrayBuffer),
  )
}
