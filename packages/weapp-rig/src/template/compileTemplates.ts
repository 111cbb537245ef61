import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import vm from 'node:vm'
import { countSteps } from './countSteps.js'
import type { Drawn } from './node.js'

const COMPILERS = path.dirname(createRequire(import.meta.url).resolve('miniprogram-compiler/package.json'))
const SYSTEMS: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'mac', win32: 'windows' }

/** Runs WeChat's own compiler over files of a dist; the first complaint becomes the error. */
export function runCompiler(tool: 'wcc' | 'wcsc', args: readonly string[], distDir: string): string {
  const file = path.join(
    COMPILERS,
    'bin',
    SYSTEMS[process.platform] ?? 'linux',
    process.platform === 'win32' ? `${tool}.exe` : tool,
  )
  chmodSync(file, 0o755) // npm unpacks it without the x bit
  const { status, stdout, stderr, error } = spawnSync(file, args, { cwd: distDir, maxBuffer: 64 * 2 ** 20, encoding: 'utf8' })
  if (error) throw error
  if (status === 0) return stdout
  const complaint = stderr.split('\n').find(line => line.trim() !== '') ?? `${tool} stopped with ${status}`
  throw new Error(
    `${tool}: ${complaint
      .replace(/^ERR: /, '')
      .replace('./', '')
      .trim()}`,
  )
}

/** Every file under a dist with one of these endings, as wcc names them. */
export function filesOf(distDir: string, endings: readonly string[]): string[] {
  if (!existsSync(distDir)) throw new Error(`${distDir} does not exist: build it first, or name another dist folder`)
  const all = readdirSync(distDir, { recursive: true }).map(String)
  return all
    .filter(file => endings.some(ending => file.endsWith(ending)))
    .map(file => `./${file}`)
    .sort()
}

type Draw = (dataJson: string) => { children: RawNode[] }
type RawNode = string | { tag: string; attr?: Record<string, unknown>; children?: RawNode[] }

export interface Templates {
  /** Draws a page (`pages/news/index`) over its data. */
  draw(page: string, data: object): Drawn
  /** A stopwatch over that data: each call draws once and returns the milliseconds that the drawing alone took. */
  stopwatch(page: string, data: object): () => number
  /** How many steps of wcc's code one drawing takes: the same number on every machine, whatever else runs there. */
  steps(page: string, data: object): number
}

const compiled = new Map<string, Templates>()

/** What wcc makes of every wxml and wxs of a dist: JavaScript. */
const generate = (distDir: string): string => runCompiler('wcc', ['-d', ...filesOf(distDir, ['.wxml', '.wxs'])], distDir)

/** A context of its own with that code in it, under a name for stacks and profiles. */
function contextWith(code: string, filename: string): vm.Context {
  const context = vm.createContext({ console: { log() {}, warn() {} } })
  vm.runInContext('var window = globalThis; window.__webview_engine_version__ = 0.02', context)
  vm.runInContext(code, context, { filename })
  return context
}

type Watch = (page: string, data: object) => () => number
function stopwatchIn(context: vm.Context): Watch {
  const over = vm.runInContext(
    '((file, json, now) => { const data = JSON.parse(json), draw = $gwx(file); return () => { const at = now(); draw(data); return now() - at } })',
    context,
  ) as (file: string, json: string, now: () => number) => () => number
  return (page, data) => over(`./${page}.wxml`, JSON.stringify(data), () => performance.now())
}

/** Compiles every wxml and wxs of a dist once a process; a broken one throws, by file and line. */
export function compileTemplates(distDir: string): Templates {
  const known = compiled.get(distDir)
  if (known) return known
  const code = generate(distDir)
  const context = contextWith(code, 'wcc-output.js')
  // Data is parsed in there: an array from another realm is no array to wcc's code, and <Input> goes missing silently.
  const drawing = (file: string) => vm.runInContext(`(json => $gwx(${JSON.stringify(file)})(JSON.parse(json)))`, context) as Draw
  const watch = stopwatchIn(context)
  const templates: Templates = {
    draw: (page, data) =>
      assemble('page', {}, expandComponents(drawing(`./${page}.wxml`)(JSON.stringify(data)).children, drawing), null),
    stopwatch: watch,
    steps: (page, data) =>
      countSteps(script => {
        const draw = stopwatchIn(contextWith(code, script))(page, data)
        return () => void draw()
      }),
  }
  compiled.set(distDir, templates)
  return templates
}

/** wcc wraps every loop, condition and template in a virtual node that no screen shows. */
function expandComponents(raw: readonly RawNode[], drawing: (file: string) => Draw): RawNode[] {
  return raw.flatMap(node => {
    if (typeof node === 'string') return [node]
    if (node.tag === 'wx-custom-wrapper') throw new Error('CustomWrapper is not run by the logic layer: use the component layer')
    // Taro nests templates 16 deep, then goes on inside a component without logic of its own.
    const children =
      node.tag === 'wx-comp'
        ? drawing('./comp.wxml')(JSON.stringify({ i: node.attr?.i, l: node.attr?.l ?? '' })).children
        : (node.children ?? [])
    const below = expandComponents(children, drawing)
    return node.tag === 'virtual' ? below : [{ ...node, children: below }]
  })
}

function assemble(tag: string, attrs: Record<string, unknown>, raw: readonly RawNode[], parent: Drawn | null): Drawn {
  const children: (Drawn | string)[] = []
  const node: Drawn = { tag, attrs, children, parent }
  for (const child of raw) {
    children.push(
      typeof child === 'string' ? child : assemble(child.tag.replace(/^wx-/, ''), child.attr ?? {}, child.children ?? [], node),
    )
  }
  return node
}
