import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, it } from 'node:test'
import { developmentKey } from '@feedc/build/signingKey'
import { startPreview } from '@feedc/preview/startPreview'
import { CONTENT, H5 } from '@test/rig/dists'
import { closeBrowser, sharedBrowser } from 'weapp-rig/h5'

after(closeBrowser)

it('shows an editor a saved word on the phone, on the screen he was looking at, and a mistake beside it', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'nuanfeng-preview-'))
  const article = join(dir, 'bulletins/2024-12-16/02-cod-fraud-stopped.md')
  const edit = (from: string, to: string): void => writeFileSync(article, readFileSync(article, 'utf8').replace(from, to))
  cpSync(CONTENT, dir, { recursive: true })
  const key = developmentKey()
  assert(key.ok)
  const preview = await startPreview({ dir, h5: H5, key: key.value, port: 0, nowMs: Date.now })
  const page = await (await sharedBrowser()).newPage()
  const errors: string[] = []
  page.on('pageerror', error => errors.push(error.message))
  try {
    await page.goto(`http://127.0.0.1:${preview.port}/`)
    const phone = page.frameLocator('iframe')
    await phone.locator('.taro_page').first().waitFor()
    await page.evaluate(() => {
      document.querySelector('iframe')!.contentWindow!.location.hash = '#/pages/article/index?id=2024-12-16-02'
    })
    await phone.getByText('再三核实').last().waitFor()

    edit('再三核实', '一再核实')
    await phone.getByText('一再核实').last().waitFor()

    edit('[反诈]', '[反炸]')
    await page.getByText('是不是「反诈」？').waitFor()
    await phone.getByText('一再核实').last().waitFor()
    assert.deepEqual(errors, [])
  } finally {
    await page.close()
    preview.close()
    rmSync(dir, { recursive: true, force: true })
  }
})
