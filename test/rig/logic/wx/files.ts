import { answer, Refusal } from '../answer'
import type { Host, Options, WxApis } from '../host'

export const USER_DATA_PATH = 'http://usr'

type Operation = (options: Options) => object | Refusal | undefined
const NO_SUCH = (path: string): Refusal => new Refusal(`no such file or directory ${path}`, 1300002)

/** Reads and writes on the scripted disk. Each is one operation; WeChat offers it as `x` and as `xSync`. */
function operations(host: Host): Record<string, Operation> {
  const { files } = host.disk
  const at = (options: Options, key = 'filePath'): string => String(options[key]).replace(/\/+$/, '')
  const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'))
  const isFolder = (path: string): boolean => path === USER_DATA_PATH || files.get(path) === null
  const exists = (path: string): boolean => isFolder(path) || files.has(path)

  const put = (path: string, bytes: Uint8Array): Refusal | undefined => {
    if (!isFolder(parentOf(path))) return NO_SUCH(path)
    const before = files.get(path)?.byteLength ?? 0
    if (host.disk.fileBytes - before + bytes.byteLength > host.disk.fileQuotaBytes)
      return new Refusal('the maximum size of the file storage limit is exceeded', 1300202)
    host.disk.write(
      () => void files.set(path, bytes),
      () => void files.set(path, bytes.subarray(0, bytes.byteLength >> 1)),
    )
    return undefined
  }
  return {
    access: options => (exists(at(options, 'path')) ? undefined : NO_SUCH(at(options, 'path'))),
    readFile(options) {
      const bytes = files.get(at(options))
      if (!bytes) return NO_SUCH(at(options))
      const { encoding, position = 0, length = bytes.byteLength } = options
      const part = bytes.subarray(Number(position), Number(position) + Number(length))
      return { data: encoding ? Buffer.from(part).toString(encoding as BufferEncoding) : Uint8Array.from(part).buffer }
    },
    writeFile: options => put(at(options), toBytes(options.data, options.encoding)),
    appendFile: options =>
      put(at(options), Buffer.concat([files.get(at(options)) ?? new Uint8Array(), toBytes(options.data, options.encoding)])),
    mkdir(options) {
      const path = at(options, 'dirPath')
      if (exists(path)) return new Refusal(`file already exists ${path}`, 1301005)
      if (!options.recursive && !isFolder(parentOf(path))) return NO_SUCH(path)
      const missing: string[] = []
      for (let folder = path; !exists(folder); folder = parentOf(folder)) missing.unshift(folder)
      host.disk.write(() => missing.forEach(folder => void files.set(folder, null)))
      return undefined
    },
    unlink(options) {
      if (!files.get(at(options))) return NO_SUCH(at(options))
      host.disk.write(() => void files.delete(at(options)))
      return undefined
    },
    rmdir(options) {
      const path = at(options, 'dirPath')
      if (!isFolder(path)) return NO_SUCH(path)
      const inside = [...files.keys()].filter(file => file.startsWith(`${path}/`))
      if (inside.length > 0 && !options.recursive) return new Refusal('directory not empty', 1300066)
      host.disk.write(() => [path, ...inside].forEach(file => void files.delete(file)))
      return undefined
    },
    rename(options) {
      const [from, to] = [at(options, 'oldPath'), at(options, 'newPath')]
      const bytes = files.get(from)
      if (!bytes || !isFolder(parentOf(to))) return NO_SUCH(from)
      host.disk.write(() => {
        files.set(to, bytes)
        files.delete(from)
      })
      return undefined
    },
    copyFile(options) {
      const bytes = files.get(at(options, 'srcPath'))
      return bytes ? put(at(options, 'destPath'), bytes) : NO_SUCH(at(options, 'srcPath'))
    },
    readdir(options) {
      const path = at(options, 'dirPath')
      if (!isFolder(path)) return NO_SUCH(path)
      return { files: [...files.keys()].filter(file => parentOf(file) === path).map(file => file.slice(path.length + 1)) }
    },
    stat(options) {
      const path = at(options, 'path')
      if (!exists(path)) return NO_SUCH(path)
      return {
        stats: { size: files.get(path)?.byteLength ?? 0, isFile: () => !isFolder(path), isDirectory: () => isFolder(path) },
      }
    },
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

/** The order in which the sync twins take their arguments. */
const SYNC_ARGS: Record<string, readonly string[]> = {
  access: ['path'],
  readFile: ['filePath', 'encoding', 'position', 'length'],
  writeFile: ['filePath', 'data', 'encoding'],
  appendFile: ['filePath', 'data', 'encoding'],
  mkdir: ['dirPath', 'recursive'],
  unlink: ['filePath'],
  rmdir: ['dirPath', 'recursive'],
  rename: ['oldPath', 'newPath'],
  copyFile: ['srcPath', 'destPath'],
  readdir: ['dirPath'],
  stat: ['path', 'recursive'],
}
const SYNC_RESULT: Record<string, string> = { readFile: 'data', readdir: 'files', stat: 'stats' }

/** One file system manager with the async and the sync form of each operation. */
export function fileApis(host: Host): WxApis {
  const manager: Record<string, unknown> = {}
  for (const [name, operate] of Object.entries(operations(host))) {
    manager[name] = (options: Options) => {
      host.calls.push({ api: `fs.${name}`, args: [options], atMs: host.clock.nowMs })
      host.clock.after(1, () => answer(host, name, options, operate(options)))
    }
    manager[`${name}Sync`] = (...args: unknown[]) => {
      host.calls.push({ api: `fs.${name}Sync`, args, atMs: host.clock.nowMs })
      const result = operate(Object.fromEntries((SYNC_ARGS[name] ?? []).map((key, index) => [key, args[index]])) as Options)
      if (result instanceof Refusal) throw host.realm.give(new Error(`${name}Sync:fail ${result.reason}`))
      const key = SYNC_RESULT[name]
      return key && host.realm.give((result as Record<string, unknown>)[key])
    }
  }
  const given = host.realm.give(manager)
  return { getFileSystemManager: () => given, env: host.realm.give({ USER_DATA_PATH }) }
}
