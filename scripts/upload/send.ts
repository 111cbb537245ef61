import { createRequire } from 'node:module'
import path from 'node:path'

export interface Upload {
  readonly folder: string
  readonly appid: string
  readonly privateKeyPath: string
  readonly version: string
  readonly description: string
}

interface Ci {
  Project: new (options: object) => object
  upload(options: object): Promise<{ subPackageInfo?: readonly { name: string; size: number }[] }>
}

/** Sends the folder as it was built to WeChat's development versions, where an admin picks it for trial and review. */
export async function send({ folder, appid, privateKeyPath, version, description }: Upload): Promise<void> {
  const ci = createRequire(import.meta.url)('miniprogram-ci') as Ci
  const project = new ci.Project({
    appid,
    type: 'miniProgram',
    projectPath: path.resolve(folder),
    privateKeyPath: path.resolve(privateKeyPath),
    ignores: ['node_modules/**/*'],
  })
  // Taro has compiled and minified already.
  const setting = { es6: false, minify: false }
  await ci.upload({ project, version, desc: description, setting, robot: 1, onProgressUpdate() {} })
}
