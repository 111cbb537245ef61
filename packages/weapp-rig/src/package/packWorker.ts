import { generateKeyPairSync } from 'node:crypto'
import { createRequire } from 'node:module'

/** Runs in a process of its own (see pack.ts): the packer forks, watches files and keeps globals. Prints one line of JSON. */
const require = createRequire(import.meta.url)

interface Quality {
  name: string
  success: boolean
  detail?: unknown
}
interface Analysis {
  files: { path: string; size: number; subPackage: string | null }[]
  modules: { path: string; errors?: string[]; deps?: { request: string; error?: string }[] }[]
}
interface Ci {
  DefaultProjectAttr: object
  Project: new (options: object) => { attr: () => Promise<object> }
  checkCodeQuality(project: object): Promise<Quality[]>
  analyseCode(project: object): Promise<Analysis>
  getCompiledResult(options: object): Promise<Record<string, string | Buffer>>
}

process.execArgv = [] // its forks are plain JavaScript, and run where tsx can't be found

// Asked over the network for which files may be packed, it falls back to its own list: give it that list at once.
const whiteList = require('miniprogram-ci/dist/utils/white_ext_list.js') as Record<string, unknown>
const own = {
  GameWhiteList: new Set(whiteList.GameWhiteList as string[]),
  MiniProgramWhiteList: new Set(whiteList.MiniProgramWhiteList as string[]),
}
whiteList.getWhiteExtList = async () => own

/** A throwaway key: the packer wants one, and nothing is ever sent. */
const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
})

async function pack(projectPath: string): Promise<object> {
  const ci = require('miniprogram-ci') as Ci
  const project = new ci.Project({
    appid: 'wx0000000000000000',
    type: 'miniProgram',
    projectPath,
    privateKey,
    ignores: ['node_modules/**/*'],
  })
  // Looked up over the network otherwise: the account's limits. These are everybody's.
  project.attr = async () => ci.DefaultProjectAttr
  // The settings of project.config.json: Taro has compiled and minified already.
  const compiled = await ci.getCompiledResult({
    project,
    version: '0.0.0',
    desc: '',
    setting: { es6: false, minify: false },
    onProgressUpdate() {},
  })
  const quality = await ci.checkCodeQuality(project)
  const { files, modules } = await ci.analyseCode(project)
  const rootOf = new Map(files.map(file => [file.path, file.subPackage]))
  const sizes = Object.entries(compiled).map(([file, content]) => [
    file,
    { bytes: Buffer.byteLength(content), subPackage: rootOf.get(file) ?? null },
  ])
  return { files: Object.fromEntries(sizes), quality, errors: modules.flatMap(complaintsOf) }
}

function complaintsOf({ path, errors = [], deps = [] }: Analysis['modules'][number]): string[] {
  return [...errors, ...deps.flatMap(dep => dep.error ?? [])].map(error => `${path}: ${error}`)
}

pack(process.argv[2] ?? '.').then(
  report => process.stdout.write(`\nRIG ${JSON.stringify(report)}\n`, () => process.exit(0)),
  error => process.stdout.write(`\nRIG ${JSON.stringify({ failure: String(error?.message ?? error) })}\n`, () => process.exit(1)),
)
