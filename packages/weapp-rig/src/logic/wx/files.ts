import { answer, Refusal } from '../answer.js'
import type { Host, Options, WxApis } from '../host.js'
import { FileOperations, USER_DATA_PATH } from './fileOperations.js'

/** The order in which the sync twins take their arguments. */
const SYNC_ARGS = {
  access: ['path'],
  readFile: ['filePath', 'encoding', 'position', 'length'],
  writeFile: ['filePath', 'data', 'encoding'],
  appendFile: ['filePath', 'data', 'encoding'],
  copyFile: ['srcPath', 'destPath'],
  mkdir: ['dirPath', 'recursive'],
  unlink: ['filePath'],
  rmdir: ['dirPath', 'recursive'],
  rename: ['oldPath', 'newPath'],
  readdir: ['dirPath'],
  stat: ['path', 'recursive'],
} as const satisfies Partial<Record<keyof FileOperations, readonly string[]>>

/** Which part of the answer a sync twin returns. */
const SYNC_RESULT: Record<string, string> = { readFile: 'data', readdir: 'files', stat: 'stats' }

/** One file system manager with the async and the sync form of each operation. */
export function fileApis(host: Host): WxApis {
  const operations = new FileOperations(host.disk)
  const manager: WxApis = {}
  for (const [name, keys] of Object.entries(SYNC_ARGS) as [keyof typeof SYNC_ARGS, readonly string[]][]) {
    manager[name] = (options: Options) => {
      host.calls.push({ api: `fs.${name}`, args: [options], atMs: host.clock.nowMs })
      host.clock.after(1, () => answer(host, name, options, operations[name](options)))
    }
    manager[`${name}Sync`] = (...args: unknown[]) => {
      host.calls.push({ api: `fs.${name}Sync`, args, atMs: host.clock.nowMs })
      const result = operations[name](Object.fromEntries(keys.map((key, index) => [key, args[index]])) as Options)
      if (result instanceof Refusal) throw host.realm.give(new Error(`${name}Sync:fail ${result.reason}`))
      const key = SYNC_RESULT[name]
      return key && host.realm.give((result as Record<string, unknown>)[key])
    }
  }
  const given = host.realm.give(manager)
  return { getFileSystemManager: () => given, env: host.realm.give({ USER_DATA_PATH }) }
}
