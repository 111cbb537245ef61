import { readFileSync, statSync } from 'node:fs'
import { builtinModules, createRequire } from 'node:module'
import { dirname, extname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compileFunction } from 'node:vm'
import { transformSync } from 'esbuild'
import ts from 'typescript'

type Exports = Record<string, unknown>
type Body = (
  module: { exports: Exports },
  exports: Exports,
  require: (name: string) => unknown,
  url: string,
  filename: string,
  dirname: string,
) => void

/** Modules of ours by their path, as they stand after being run: one of these per test file, as `node --test` has it. */
export type Registry = Map<string, { exports: Exports }>

const EXTENSIONS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx', '.js', '.json']
const BUILT_IN = new Set(builtinModules)
const compiled = new Map<string, Body>()
const resolved = new Map<string, string>()
/** Stryker's own functions, in every source it has put changes into. */
const CHANGED_MARK = 'stryMutAct_'
/** What imports more than can be seen when it is loaded. */
const IMPORTS_LATER = /\bawait import\(/
const reaching = new Set<string>()

/** Whether what was loaded has changes in it, or may yet come to some. */
export const mayReachChanges = (registry: Registry): boolean => [...registry.keys()].some(file => reaching.has(file))

let known: readonly { readonly prefix: string; readonly target: string; readonly isExact: boolean }[] | undefined
/** The aliases of tsconfig.test.json: fakes stand where Taro would. Read late: Stryker goes into its sandbox after it loads a runner. */
function aliases(): NonNullable<typeof known> {
  if (known) return known
  const paths = ts.readConfigFile('tsconfig.test.json', ts.sys.readFile).config.compilerOptions.paths as Record<string, [string]>
  known = Object.entries(paths).map(([name, [target]]) => ({
    prefix: name.replace('*', ''),
    target: resolve(target.replace('*', '')),
    isExact: !name.includes('*'),
  }))
  return known
}

/**
 * Runs a file of ours and what it imports, into `registry`. A source is compiled once a process, so running all of it again with
 * another constant costs milliseconds. `stand` answers for modules that tests get in another shape (node:test).
 */
export function loadModule(file: string, registry: Registry, stand: Readonly<Record<string, unknown>>): Exports {
  const known = registry.get(file)
  if (known) return known.exports
  const module = { exports: {} as Exports }
  registry.set(file, module)
  if (file.endsWith('.json')) {
    module.exports = JSON.parse(readFileSync(file, 'utf8')) as Exports
    return module.exports
  }
  const outside = createRequire(file)
  const require = (name: string): unknown => {
    if (name in stand) return stand[name]
    if (name.startsWith('node:') || BUILT_IN.has(name)) return outside(name)
    const ours = pathOf(name, file)
    return ours === undefined ? outside(name) : loadModule(ours, registry, stand)
  }
  bodyOf(file)(module, module.exports, require, pathToFileURL(file).href, file, dirname(file))
  return module.exports
}

function pathOf(name: string, from: string): string | undefined {
  const alias = aliases().find(({ prefix, isExact }) => (isExact ? name === prefix : name.startsWith(prefix)))
  if (!alias && !name.startsWith('.')) return undefined
  const base = alias ? join(alias.target, name.slice(alias.prefix.length)) : join(dirname(from), name)
  const before = resolved.get(base)
  if (before !== undefined) return before
  const found = EXTENSIONS.map(extension => base + extension).find(path => statSync(path, { throwIfNoEntry: false })?.isFile())
  if (found === undefined) throw new Error(`${name} from ${from}: no such file`)
  resolved.set(base, found)
  return found
}

function bodyOf(file: string): Body {
  const known = compiled.get(file)
  if (known) return known
  const source = readFileSync(file, 'utf8')
  if (source.includes(CHANGED_MARK) || IMPORTS_LATER.test(source)) reaching.add(file)
  const loader = extname(file) === '.tsx' ? 'tsx' : extname(file) === '.ts' ? 'ts' : 'js'
  const { code } = transformSync(source, {
    loader,
    format: 'cjs',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'import.meta.url': '__url' },
    sourcefile: file,
    supported: { 'dynamic-import': false },
  })
  const body = compileFunction(code, ['module', 'exports', 'require', '__url', '__filename', '__dirname'], {
    filename: file,
  }) as Body
  compiled.set(file, body)
  return body
}
