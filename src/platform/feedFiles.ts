import Taro from '@tarojs/taro'

function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work()
  } catch {
    return otherwise
  }
}

interface Files {
  has(name: string): boolean
  read(name: string): string | null
  readBytes(name: string): Uint8Array | null
  write(name: string, bytes: Uint8Array): boolean
  names(): readonly string[]
  keepOnly(names: readonly string[]): void
  pathOf(name: string): string
}

/** A folder of checked files: 200 MB there, against 1 MB a storage key. Every call survives a full or broken disk. */
export function filesIn(name: string): Files {
  const folder = (): string => `${Taro.env.USER_DATA_PATH}/${name}`
  const pathOf = (file: string): string => `${folder()}/${file}`
  const manager = Taro.getFileSystemManager
  const names = (): string[] => attempt(() => manager().readdirSync(folder()), [])
  return {
    pathOf,
    names,

    has: file =>
      attempt(() => {
        manager().accessSync(pathOf(file))
        return true
      }, false),

    read: file => attempt(() => manager().readFileSync(pathOf(file), 'utf8') as string, null),

    readBytes: file => attempt(() => new Uint8Array(manager().readFileSync(pathOf(file)) as ArrayBuffer), null),

    /** Beside its name first, then renamed: a kill in between leaves no half file under a name that promises whole bytes. */
    write(file, bytes) {
      attempt(() => manager().mkdirSync(folder(), true), undefined)
      return attempt(() => {
        const fresh = pathOf(`${file}.new`)
        manager().writeFileSync(fresh, bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
        manager().renameSync(fresh, pathOf(file))
        return true
      }, false)
    },

    keepOnly(kept) {
      for (const file of names()) if (!kept.includes(file)) attempt(() => manager().unlinkSync(pathOf(file)), undefined)
    },
  }
}
