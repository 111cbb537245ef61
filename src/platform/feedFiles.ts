import Taro from '@tarojs/taro'

/** Verified parts as files: 200 MB there, against 1 MB a storage key. Every call survives a full or broken disk. */
const folder = (): string => `${Taro.env.USER_DATA_PATH}/feed`
const pathOf = (name: string): string => `${folder()}/${name}`

function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work()
  } catch {
    return otherwise
  }
}

export const feedFiles = {
  has(name: string): boolean {
    return attempt(() => {
      Taro.getFileSystemManager().accessSync(pathOf(name))
      return true
    }, false)
  },

  read(name: string): string | null {
    return attempt(() => Taro.getFileSystemManager().readFileSync(pathOf(name), 'utf8') as string, null)
  },

  /** Beside its name first, then renamed: a kill in between leaves no half file under a name that promises whole bytes. */
  async write(name: string, bytes: Uint8Array): Promise<boolean> {
    const files = Taro.getFileSystemManager()
    attempt(() => files.mkdirSync(folder(), true), undefined)
    return attempt(() => {
      const fresh = pathOf(`${name}.new`)
      files.writeFileSync(fresh, bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
      files.renameSync(fresh, pathOf(name))
      return true
    }, false)
  },

  async keepOnly(names: readonly string[]): Promise<void> {
    const files = Taro.getFileSystemManager()
    const all = attempt(() => files.readdirSync(folder()), [] as string[])
    for (const name of all) if (!names.includes(name)) attempt(() => files.unlinkSync(pathOf(name)), undefined)
  },
}
