import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { H5 } from '@test/rig/dists'
import { closeBrowser, openH5, type WebAnswer } from 'weapp-rig/h5'
import { ALT, ARTICLE, IMAGE, illustrated } from './illustrated'

const SIZE = { width: 640, height: 480 }
const THIRTY_MEGABYTES = Buffer.alloc(30_000_000)

/** What the server does with the picture, and what the browser itself says of it on the console. */
const WAYS: Record<string, { answer: WebAnswer; says: RegExp | null }> = {
  'is not there': { answer: { status: 404 }, says: /404/ },
  'never comes': { answer: { isHanging: true }, says: null },
  'is 30 MB of nothing': { answer: { body: THIRTY_MEGABYTES, contentType: 'image/jpeg' }, says: null },
  'is a page': { answer: { body: '<html>', contentType: 'text/html' }, says: null },
}

after(closeBrowser)

/** Where the paragraph below the picture stands, and how tall the picture's room is, CSS pixels. */
async function readWith(answer: WebAnswer): Promise<{ below: number; room: number; errors: string[] }> {
  const files = [...illustrated(SIZE.width, SIZE.height)].map(([name, bytes]) => [`/feed/${name}`, Buffer.from(bytes).toString()])
  const app = await openH5(H5, { serves: { ...Object.fromEntries(files), [`/feed/${IMAGE}`]: answer } })
  await app.goto('/pages/home/index')
  await app.page.waitForFunction(() => localStorage.getItem('feed') !== null)
  await app.goto(ARTICLE)
  const text = await app.text()
  for (const words of ['before', ALT, 'after']) assert.ok(text.includes(words), words)
  const below = await app.page.getByText('after', { exact: true }).last().boundingBox()
  const room = await app.page.locator('.figure').last().boundingBox()
  const { errors, foreign } = app
  assert.deepEqual(foreign, [])
  await app.close()
  return { below: Math.round(below?.y ?? 0), room: Math.round(room?.height ?? 0), errors }
}

describe('an article whose picture', () => {
  let usual: Awaited<ReturnType<typeof readWith>> | null = null
  for (const [way, { answer, says }] of Object.entries(WAYS)) {
    it(`${way} is read whole, and its text stands where it always does`, async () => {
      const { errors, ...place } = await readWith(answer)
      assert.deepEqual(
        errors.filter(error => !says?.test(error)),
        [],
      )
      assert.ok(place.room > 100, `${place.room} px of room`)
      usual ??= { ...place, errors: [] }
      assert.deepEqual({ ...place, errors: [] }, usual)
    })
  }
})
