/**
 * npm run screenshots -- editors — draws the pictures in docs/editors.zh-CN.md: the desk at work on a copy of content/, with the real
 * bulletin in an office's layout. Build first: npm start -- --no-serve. And what docs/commands.zh-CN.md shows of the report.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { closeBrowser, sharedBrowser } from 'weapp-rig/h5'
import { stats } from '../feedc/commands/stats'
import { Office } from '../test/journeys/office'
import { realManuscript } from '../test/typesetting/realBulletin'
import { setOfficeDocx } from '../test/typesetting/setOfficeDocx'

const OUT = 'docs/screenshots'
const WORK = '.cache/screenshots'
const ISSUE = 'bulletins/2024-12-16'
/** How long the couriers' page in the frame takes to be drawn. */
const FRAME_MS = 4000

export async function editorScreenshots(h5 = 'dist/h5'): Promise<void> {
  rmSync(WORK, { recursive: true, force: true })
  mkdirSync(WORK, { recursive: true })
  await drawDesk(h5)
  await drawStats()
  await closeBrowser()
}

async function drawDesk(h5: string): Promise<void> {
  const office = await Office.open({ content: 'content', h5, without: [ISSUE] })
  const { page } = office
  const take = async (name: string): Promise<void> => {
    await page.screenshot({ path: `${OUT}/${name}.png`, animations: 'disabled' })
    process.stdout.write(`${OUT}/${name}.png\n`)
  }
  await office.goto('bulletins')
  await office.drop('\u7b80\u62a5.docx', await setOfficeDocx(realManuscript()))
  await page.locator('.question.is-open').nth(1).waitFor()
  await page.locator('.question.is-open').nth(1).scrollIntoViewIfNeeded()
  await take('desk-bulletin')
  await office.click(page.locator('.bar .ant-btn-primary'))
  await page.locator('.accepted').waitFor()
  await office.goto('publish')
  await page.locator('.publish-head .ant-btn-primary:not([disabled])').click()
  await page.locator('.receipt .is-done').nth(5).waitFor()
  await page.waitForTimeout(FRAME_MS)
  await take('desk-publish')
  await office.goto('today')
  await page.locator('.line').first().waitFor()
  await take('desk-today')
  await office.close()
}

async function drawStats(): Promise<void> {
  const say = (line: string): void => void process.stdout.write(`${line}\n`)
  await stats(['content', '--out', `${WORK}/stats`], { out: () => {}, err: say, nowMs: Date.now, env: process.env })
  const page = await (await sharedBrowser()).newPage({ viewport: { width: 820, height: 900 }, locale: 'zh-CN' })
  await page.goto(`file://${process.cwd()}/${WORK}/stats/index.html`)
  await page.screenshot({ path: `${OUT}/editor-stats.png`, animations: 'disabled' })
  await page.close()
}
