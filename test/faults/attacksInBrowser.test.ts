import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { aSigner, envelope } from '@test/fakes/signedFeed'
import { H5 } from '@test/rig/dists'
import { IS_THOROUGH } from '@test/sample'
import { closeBrowser, openH5 } from 'weapp-rig/h5'
import { copy } from '@/features/status/copy'
import { FEEDS, type Files, FORGED_NEWS, INDEX, signed } from './editions'

after(closeBrowser)

const withFile = (name: string, bytes: Uint8Array): Files => new Map([...FEEDS.newest, [name, bytes]])
const withIndex = (bytes: Uint8Array): Files => withFile('index.json', bytes)
const olderNews = [...FEEDS.new].find(([name]) => name.startsWith('news.') && !FEEDS.old.has(name))![1]

/** The attacks of attacks.ts that a browser's own code could let through: it fetches, reads and keeps by another way. */
const IN_BROWSER: Readonly<Record<string, Files>> = {
  'arbitrary content under another’s signature': withIndex(envelope(INDEX, aSigner())),
  'a forged part': withFile(INDEX.parts.news.path, FORGED_NEWS),
  'endless data': withIndex(new Uint8Array(2_000_000)),
  'fast-forward': withIndex(signed({ ...INDEX, revision: Number.MAX_SAFE_INTEGER })),
  'mix and match': withFile(INDEX.parts.news.path, olderNews),
  'rollback below the package': withIndex(signed({ ...INDEX, revision: INDEX.revision - 1000 })),
  'wrong software': withIndex(signed({ ...INDEX, feed: 'other-couriers' })),
}

describe('whoever holds the server of the page’s feed', { skip: !IS_THOROUGH }, () => {
  for (const [name, files] of Object.entries(IN_BROWSER))
    it(`gets nowhere in a browser by ${name}`, async () => {
      const serves = Object.fromEntries([...files].map(([path, bytes]) => [`/feed/${path}`, { body: Buffer.from(bytes) }]))
      const app = await openH5(H5, { serves })
      await app.goto('/pages/home/index')
      await app.page.getByText(copy.refused('§').split('§')[1]!).first().waitFor()
      const text = await app.text()
      assert.ok(
        text.includes('顺丰小哥果断报警') && !text.includes('坏人写上去的一份') && !text.includes('服务器上有的一份'),
        text,
      )
      assert.equal(await app.page.evaluate(() => localStorage.getItem('feed')), null)
      assert.deepEqual(app.foreign, [])
      await app.close()
    })
})
