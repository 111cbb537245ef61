import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const require = createRequire(import.meta.url)

interface TemplateGroup {
  addTmpl(path: string, wxml: string): readonly unknown[] | undefined
  addScript(path: string, wxs: string): void
  getTmplGenObjectGroups(): string
}

export interface Compiled {
  /** JavaScript whose value is every template, by its path. */
  readonly templates: string
  /** What the compiler objected to. */
  readonly warnings: readonly string[]
  /** The page's styles after the app's, in CSS that a browser reads. */
  stylesFor(route: string): string
}

const RPX_PER_SCREEN = 750

/** A built mini-program for glass-easel: all templates by its own compiler, styles with rpx as a share of the screen. */
export function compileForEngine(distDir: string): Compiled {
  const { TmplGroup } = require('glass-easel-template-compiler') as { TmplGroup: new () => TemplateGroup }
  const group = new TmplGroup()
  const warnings: string[] = []
  const read = (file: string): string => readFileSync(path.join(distDir, file), 'utf8')
  for (const file of readdirSync(distDir, { recursive: true }).map(String)) {
    const name = file
      .replace(/\.\w+$/, '')
      .split(path.sep)
      .join('/')
    if (file.endsWith('.wxml'))
      warnings.push(...(group.addTmpl(name, read(file)) ?? []).map(each => `${file}: ${JSON.stringify(each)}`))
    if (file.endsWith('.wxs')) group.addScript(name, read(file))
  }
  const style = (file: string): string => {
    try {
      return cssOf(read(file))
    } catch {
      return '' // a page without styles of its own
    }
  }
  return { templates: group.getTmplGenObjectGroups(), warnings, stylesFor: route => style('app.wxss') + style(`${route}.wxss`) }
}

const cssOf = (wxss: string): string =>
  wxss
    .replace(/@import\s+[^;]+;/g, '')
    .replace(/(\d*\.?\d+)rpx/g, (_, amount: string) => `${((Number(amount) * 100) / RPX_PER_SCREEN).toFixed(4)}vw`)
