/**
 * npm run screenshots -- editors — draws the pictures in docs/editors.zh-CN.md, from a copy of content/ and the built H5 page.
 * Build first: npm start -- --no-serve.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { launchChromium } from 'weapp-rig/h5'
import { developmentKey } from '../feedc/build/signingKey'
import { stats } from '../feedc/commands/stats'
import { startPreview } from '../feedc/preview/startPreview'

const OUT = 'docs/screenshots'
const WORK = '.cache/screenshots'
const ARTICLE = `${WORK}/content/bulletins/2024-12-16/02-cod-fraud-stopped.md`
/** The mistake that the guide shows: one wrong character. */
const MISTAKE = ['[反诈]', '[反炸]'] as const

export async function editorScreenshots(): Promise<void> {
  rmSync(WORK, { recursive: true, force: true })
  mkdirSync(WORK, { recursive: true })
  cpSync('content', `${WORK}/content`, { recursive: true })
  const browser = await launchChromium()
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1180, height: 760 },
  })
  const page = await context.newPage()
  await drawPreview(page)
  await drawStats(page)
  await browser.close()
}

async function drawPreview(page: Page): Promise<void> {
  const key = developmentKey()
  if (!key.ok) throw new Error(key.error)
  const preview = await startPreview({ dir: `${WORK}/content`, h5: 'dist/h5', key: key.value, port: 0, nowMs: Date.now })
  await page.goto(`http://127.0.0.1:${preview.port}/`)
  const phone = page.frameLocator('iframe')
  await phone.locator('.taro_page').first().waitFor()
  await page.evaluate(() => {
    document.querySelector('iframe')!.contentWindow!.location.hash = '#/pages/article/index?id=2024-12-16-02'
  })
  await phone.getByText('下一篇').last().waitFor()
  await take(page, 'editor-preview')
  writeFileSync(ARTICLE, readFileSync(ARTICLE, 'utf8').replace(...MISTAKE))
  await page.locator('li.error').waitFor()
  await take(page, 'editor-error')
  preview.close()
}

async function drawStats(page: Page): Promise<void> {
  const say = (line: string): void => void process.stdout.write(`${line}\n`)
  await stats(['content', '--out', `${WORK}/stats`], { out: () => {}, err: say, nowMs: Date.now, env: process.env })
  await page.setViewportSize({ width: 820, height: 900 })
  await page.goto(`file://${process.cwd()}/${WORK}/stats/index.html`)
  await take(page, 'editor-stats')
}

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${OUT}/${name}.png`, animations: 'disabled' })
  process.stdout.write(`${OUT}/${name}.png\n`)
}
