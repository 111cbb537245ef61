import { readFileSync } from 'node:fs'
import { type H5Options, openH5, sharedBrowser } from 'weapp-rig/h5'
import { DAY_MS, HOUR_MS } from '../core/time/shanghaiTime'

const VIEWPORT = { width: 390, height: 844 }
const COLUMN = 260
const FEED = 'dist/feed/index.json'

interface Index {
  readonly generated: string
  readonly expires: string
}

/** docs/offline.md's columns, as a browser comes to them: what it holds, what its clock says, what its server does. */
function states(): readonly { name: string; options: H5Options }[] {
  const envelope = readFileSync(FEED, 'utf8')
  const { payload, signatures } = JSON.parse(envelope) as { payload: string; signatures: { keyid: string }[] }
  const { generated, expires } = JSON.parse(Buffer.from(payload, 'base64').toString()) as Index
  const nowMs = Date.parse(generated) + HOUR_MS
  const confirmed = (atMs: number): Record<string, string> => ({
    // Taro's own wrapping of a stored value.
    feed: JSON.stringify({
      data: { schemaVersion: 1, index: envelope, keyids: signatures.map(({ keyid }) => keyid), confirmedAtMs: atMs },
    }),
  })
  const cutOff = '/feed/'
  return [
    { name: 'never synced', options: { nowMs, cutOff } },
    { name: 'fresh', options: { nowMs } },
    { name: 'stale', options: { nowMs: nowMs + 3 * DAY_MS, storage: confirmed(nowMs), cutOff } },
    { name: 'expired', options: { nowMs: Date.parse(expires) + DAY_MS, storage: confirmed(nowMs), cutOff } },
    { name: 'refused', options: { nowMs, storage: confirmed(nowMs), serves: { '/feed/index.json': '{"payloadType":"x"}' } } },
  ]
}

/** One tab in all its states, side by side, as one small picture. */
export async function drawStates(route: string, file: string): Promise<void> {
  const shots: { name: string; image: string }[] = []
  for (const { name, options } of states()) {
    const app = await openH5('dist/h5', { viewport: VIEWPORT, ...options })
    await app.goto(route)
    await app.page.waitForTimeout(1_500) // the launch's own refresh has ended
    const image = (await app.page.screenshot({ animations: 'disabled', scale: 'css' })).toString('base64')
    shots.push({ name, image })
    await app.close()
  }
  const page = await (await sharedBrowser()).newPage({ viewport: { width: (COLUMN + 8) * shots.length, height: 620 } })
  const figures = shots.map(
    ({ name, image }) =>
      `<figure><figcaption>${name}</figcaption><img width=${COLUMN} src="data:image/png;base64,${image}"></figure>`,
  )
  await page.setContent(
    `<style>body{margin:0;display:flex;gap:8px;background:#fff;font:16px sans-serif}figure{margin:0}figcaption{padding:8px}</style>${figures.join('')}`,
  )
  await page.screenshot({ path: file, fullPage: true })
  await page.close()
}
