/**
 * Makes of the page that webpack wrote one that can be read before its scripts have come: the first screen from the bundled
 * content, its styles and that content inside the page, and the policy. Part of the H5 build (run.ts).
 */
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { currentAlerts } from '@core/alerts/capLifecycle'
import type { PartName } from '@core/feed/wire/index'
import { openBundle } from '@core/sync/bundled'
import { build } from 'esbuild'
import { FLOOR_ENGINES } from './floor/engines'
import { policyFor } from './webPolicy'

const FIRST = 'src/web/first'

async function bundleOf(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(FIRST, file)],
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    target: [...FLOOR_ENGINES],
  })
  return outputFiles[0]?.text.trim() ?? ''
}

/** The views themselves, drawn into text: `@tarojs/components` is plain tags there. */
async function firstScreen(bundled: string): Promise<string> {
  const plain = join(process.cwd(), FIRST, 'plainTags.tsx')
  const { outputFiles } = await build({
    stdin: {
      contents: `export { FirstScreen } from './FirstScreen'; export { createElement } from 'react'; export { renderToStaticMarkup } from 'react-dom/server'; export { default as app } from '../../app.config'`,
      resolveDir: FIRST,
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    jsx: 'automatic',
    alias: { '@tarojs/components': plain, '@core': join(process.cwd(), 'core'), '@': join(process.cwd(), 'src') },
    define: { 'process.env.TARO_ENV': '"h5"', 'process.env.NODE_ENV': '"production"' },
    banner: { js: 'const defineAppConfig = config => config;' },
  })
  const module = { exports: {} as Drawn }
  new Function('module', 'exports', 'require', outputFiles[0]?.text ?? '')(module, module.exports, require)
  const { FirstScreen, createElement, renderToStaticMarkup, app } = module.exports
  const read = (name: string): unknown => JSON.parse(readFileSync(join(bundled, `${name}.json`), 'utf8'))
  const snapshot = openBundle({ index: read('index'), trimmed: [], loadPart: read })
  const { alerts, checks } = snapshot.alerts()
  const props = {
    alerts: currentAlerts(alerts, snapshot.generatedAtMs).active,
    articles: snapshot.news(),
    checks: checks.length,
    stations: snapshot.stations().length,
    tabs: app.tabBar.list.map(({ text, pagePath }) => ({ text, path: pagePath })),
  }
  return renderToStaticMarkup(createElement(FirstScreen, props))
}

interface Drawn {
  FirstScreen: unknown
  createElement(type: unknown, props: object): unknown
  renderToStaticMarkup(element: unknown): string
  app: { tabBar: { list: readonly { text: string; pagePath: string }[] } }
}

/** What the first screen needs. The rest comes with the scripts of the pages that need it (src/platform/withEnrolment.h5.ts). */
const IN_THE_PAGE: readonly PartName[] = ['news', 'stations', 'alerts']

/** The content that comes with the page, as data: below what is read first, and there before the first script runs. */
const partsIn = (bundled: string): string =>
  IN_THE_PAGE.map(name => {
    const json = readFileSync(join(bundled, `${name}.json`), 'utf8').replace(/</g, '\\u003c')
    return `<script type="application/json" id="bundled-${name}">${json}</script>`
  }).join('')

export async function writePage({ h5, bundled }: { h5: string; bundled: string }): Promise<void> {
  const file = join(h5, 'index.html')
  const built = readFileSync(file, 'utf8')
  const [link, sheet = ''] = /<link href="\.\/(css\/app\.[^"]+)" rel="stylesheet">/.exec(built) ?? []
  if (!link) throw new Error(`webPage: no stylesheet in ${file}`)
  const styles = readFileSync(join(h5, sheet), 'utf8').replace(/^@charset "UTF-8";/, '')
  const [head, handOver, own] = await Promise.all([bundleOf('head.ts'), bundleOf('handOver.ts'), bundleOf('page.css')])
  const next = JSON.parse(readFileSync(`${h5}.first.json`, 'utf8')) as string[]
  const policy = policyFor([head, handOver])
  // Smallest first: its end is when the line has room for more.
  const app = [...built.matchAll(/<script defer="defer" src="([^"]+)">/g)]
    .map(([, src = '']) => src)
    .sort((a, b) => statSync(join(h5, a)).size - statSync(join(h5, b)).size)
  const html = built
    .replace(link, () => `<style>${styles}${own}</style>`)
    .replace(
      '<meta charset="utf-8">',
      meta =>
        `${meta}<meta http-equiv="Content-Security-Policy" content="${policy}"><script data-app="${app.join(' ')}" data-next="${next.join(' ')}">${head}</script>`,
    )
  const screen = await firstScreen(bundled)
  writeFileSync(
    file,
    html.replace(
      '<div id="app"></div>',
      app => `<div id="first">${screen}</div><script>${handOver}</script>${app}${partsIn(bundled)}`,
    ),
  )
  rmSync(join(h5, sheet))
}

const [, script, h5, bundled] = process.argv
if (script?.endsWith('webPage.ts') && h5 && bundled) void writePage({ h5, bundled })
