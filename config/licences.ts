/**
 * What ships inside a build, and on which terms, from what webpack put into it. A licence that nobody has allowed, or a package
 * without a text, stops the build (docs/decisions/0022). Beside the build, `<output>.modules.json` is webpack's own list.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Compilation, Compiler, Module } from 'webpack'
import { licenceList, licencesAsText, type Shipped, whyRefused } from './licenceList'

const PLUGIN = 'licences'
/** src/features/me/shippedLicences.ts asks for the list by this name. */
const ASKED_FOR = /\bSHIPPED_LICENCES\b/g
/** What ships without being a module: webpack's own loader of chunks, and Lucide's outlines drawn into icons.scss. */
const NOT_MODULES: readonly string[] = ['webpack', 'lucide-static']
/** All of Taro is one repository under one text; some of its packages leave the text out. */
const SAME_TEXT: readonly [RegExp, string][] = [[/^@tarojs\//, '@tarojs/shared']]

interface Manifest {
  readonly version?: string
  readonly license?: string
}

interface Options {
  /** Where node_modules lies. */
  readonly root: string
  /** Its place in the output, for who looks for a file; null: WeChat's packer would leave it out. */
  readonly file: string | null
  readonly notModules?: readonly string[]
}

/** The folder of the npm package that a file belongs to, or null for our own. */
export const packageFolder = (file: string): string | null => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? null

const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf('/node_modules/') + '/node_modules/'.length)

/** A module, or all that webpack melted into it. */
const partsOf = (module: Module): readonly Module[] => ('modules' in module ? (module.modules as readonly Module[]) : [module])

function foldersIn({ modules, chunkGraph }: Compilation): readonly string[] {
  const files = [...modules]
    .filter(module => chunkGraph.getNumberOfModuleChunks(module) > 0)
    .flatMap(partsOf)
    .map(module => module.nameForCondition() ?? '')
  return [...new Set(files.map(packageFolder))].filter(folder => folder !== null)
}

const textIn = (folder: string): string => {
  const file = readdirSync(folder).find(each => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(each))
  return file ? readFileSync(path.join(folder, file), 'utf8') : ''
}

/** The package that carries a copy of another inside its own folder, without that one's package.json and text. */
const carrierOf = (folder: string): string =>
  packageFolder(folder.slice(0, folder.lastIndexOf('/node_modules/')).replace(/\/node_modules\/\.pnpm\/.*/, '')) ?? folder

function shippedFrom(folder: string, root: string): Shipped {
  const name = nameOf(folder)
  const isCarried = !existsSync(path.join(folder, 'package.json'))
  const home = isCarried ? path.join(root, 'node_modules', name) : folder
  const { version = '', license: licence = '' } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as Manifest
  const others = SAME_TEXT.find(([names]) => names.test(name))?.[1]
  const text = textIn(home) || (others ? textIn(path.join(root, 'node_modules', others)) : '')
  const shipped = { name, version: isCarried ? `in ${nameOf(carrierOf(folder))}` : version, licence, text }
  const why = whyRefused(shipped)
  if (why) throw new Error(`licences: ${name} ${version} ${why}`)
  return shipped
}

export class Licences {
  constructor(readonly options: Options) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(PLUGIN, compilation => {
      const { PROCESS_ASSETS_STAGE_ADDITIONS } = compiler.webpack.Compilation
      compilation.hooks.processAssets.tap({ name: PLUGIN, stage: PROCESS_ASSETS_STAGE_ADDITIONS }, () => this.write(compilation))
    })
    compiler.hooks.done.tap(PLUGIN, stats => {
      const listed = stats.toJson({
        all: false,
        modules: true,
        nestedModules: true,
        modulesSpace: Infinity,
        nestedModulesSpace: Infinity,
      })
      writeFileSync(`${compiler.outputPath}.modules.json`, JSON.stringify(listed.modules))
    })
  }

  private write(compilation: Compilation): void {
    const { root, file, notModules = NOT_MODULES } = this.options
    const { RawSource } = compilation.compiler.webpack.sources
    const folders = [...foldersIn(compilation), ...notModules.map(name => path.join(root, 'node_modules', name))]
    const list = licenceList(folders.map(folder => shippedFrom(folder, root)))
    for (const { name, source } of compilation.getAssets()) {
      const script = name.endsWith('.js') ? source.source().toString() : ''
      if (script.search(ASKED_FOR) >= 0)
        compilation.updateAsset(name, new RawSource(script.replace(ASKED_FOR, () => JSON.stringify(list))))
    }
    if (file) compilation.emitAsset(file, new RawSource(licencesAsText(list)))
  }
}
