import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { aPng } from '@test/fakes/pictures'
import { H5 } from '@test/rig/dists'
import { sampled } from '@test/sample'
import { closeBrowser, openH5, type WebAnswer } from 'weapp-rig/h5'
import { copy } from '@/features/news/copy'
import { ALT, ARTICLE, IMAGE, illustrated, PICTURE } from './illustrated'

const SIZE = { width: 640, height: 480 }
const THIRTY_MEGABYTES = Buffer.alloc(30_000_000)

/** What the server does with the picture, and what the browser itself says of it on the console. */
const WAYS: Record<string, { answer: WebAnswer; says: RegExp | null; words: string }> = {
  'is there': { answer: { body: PICTURE, contentType: 'image/png' }, says: null, words: copy.imageOf(ALT) },
  'is not there': { answer: { status: 404 }, says: /404/, words: copy.imageFailed(ALT) },
  'never comes': { answer: { isHanging: true }, says: null, words: copy.imageOf(ALT) },
  'is 30 MB of nothing': {
    answer: { body: THIRTY_MEGABYTES, contentType: 'image/png' },
    says: null,
    words: copy.imageRefused(ALT),
  },
  'is a page': { answer: { body: '<html>', contentType: 'text/html' }, says: null, words: copy.imageRefused(ALT) },
  'is another picture': { answer: { body: aPng(640, 481), contentType: 'image/png' }, says: null, words: copy.imageRefused(ALT) },
}

after(closeBrowser)

/** Where the paragraph below the picture stands, and how tall the picture's room is, CSS pixels. */
async function readWith(
  answer: WebAnswer,
  words: string,
): Promise<{ below: number; room: number; shown: number; errors: string[] }> {
  const files = [...illustrated(SIZE.width, SIZE.height)].map(([name, bytes]) => [`/feed/${name}`, Buffer.from(bytes).toString()])
  const app = await openH5(H5, { serves: { ...Object.fromEntries(files), [`/feed/${IMAGE}`]: answer } })
  await app.goto('/pages/home/index')
  await app.page.waitForFunction(() => localStorage.getItem('feed') !== null)
  await app.goto(ARTICLE)
  await app.page.getByText(words).first().waitFor()
  const text = await app.text()
  for (const words of ['before', ALT, 'after']) assert.ok(text.includes(words), words)
  const below = await app.page.getByText('after', { exact: true }).last().boundingBox()
  const room = await app.page.locator('.figure').last().boundingBox()
  const isThere = words === copy.imageOf(ALT) && 'body' in answer
  if (isThere)
    await app.page.waitForFunction(() => (document.querySelector<HTMLImageElement>('.figure-image img')?.naturalWidth ?? 0) > 0)
  const shown = await app.page.evaluate(() => document.querySelector<HTMLImageElement>('.figure-image img')?.naturalWidth ?? 0)
  const { errors, foreign } = app
  assert.deepEqual(foreign, [])
  await app.close()
  return { below: Math.round(below?.y ?? 0), room: Math.round(room?.height ?? 0), shown, errors }
}

describe('an article whose picture', () => {
  let usual: { below: number; room: number } | null = null
  for (const [way, { answer, says, words }] of sampled(Object.entries(WAYS), 2)) {
    it(`${way} is read whole, and its text stands where it always does`, async () => {
      const { errors, shown, ...place } = await readWith(answer, words)
      assert.equal(shown, way === 'is there' ? 640 : 0)
      assert.deepEqual(
        errors.filter(error => !says?.test(error)),
        [],
      )
      assert.ok(place.room > 100, `${place.room} px of room`)
      usual ??= place
      assert.deepEqual(place, usual)
    })
  }
})
