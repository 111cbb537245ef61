/**
 * npm run screenshots — draws the pictures the docs show, at 390×844, from dist/h5 (build first: npm start -- --no-serve).
 * `-- editors` draws only those of the editors' guide.
 * The clock stands still, so that the pictures change only when the screens do.
 */
import { mkdirSync } from 'node:fs'
import { closeBrowser, type H5Options, openH5 } from 'weapp-rig/h5'
import { courierWebStorage } from '../test/rig/courier'
import { drawStates } from './drawStates'
import { editorScreenshots } from './editorScreenshots'

const OUT = 'docs/screenshots'
const VIEWPORT = { width: 390, height: 844 }
const NOON_MS = Date.parse('2026-11-24T12:00:00+08:00')

const SHOTS: readonly { name: string; route: string; options?: H5Options }[] = [
  { name: 'home-light', route: 'pages/home/index' },
  { name: 'home-dark', route: 'pages/home/index', options: { theme: 'dark' } },
  { name: 'home-care', route: 'pages/home/index', options: { storage: courierWebStorage({ isCare: true }) } },
  { name: 'stations-light', route: 'pages/stations/index' },
  { name: 'station-light', route: 'pages/station/index?id=SH-001' },
  { name: 'antifraud-light', route: 'pages/antifraud/index' },
  { name: 'check-light', route: 'pages/check/index?id=cod' },
  { name: 'union-light', route: 'pages/union/index' },
  { name: 'article-light', route: 'pages/article/index?id=2024-12-16-02' },
]

async function main(): Promise<void> {
  mkdirSync(OUT, { recursive: true })
  await editorScreenshots()
  if (process.argv.includes('editors')) return
  for (const { name, route, options } of SHOTS) {
    const app = await openH5('dist/h5', { viewport: VIEWPORT, nowMs: NOON_MS, ...options })
    await app.goto(route)
    await app.page.screenshot({ path: `${OUT}/${name}.png`, animations: 'disabled' })
    await app.close()
    process.stdout.write(`${OUT}/${name}.png\n`)
  }
  // Every tab in the five states of docs/offline.md.
  for (const tab of ['home', 'stations', 'antifraud', 'union']) {
    const file = `${OUT}/states-${tab}.png`
    await drawStates(`pages/${tab}/index`, file)
    process.stdout.write(`${file}\n`)
  }
  await closeBrowser()
}

void main()
