import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import type { DeskError } from '@desk/api/errors'
import type { ImportJob } from '@desk/api/imports'
import type { DraftResult } from '@desk/api/publish'
import type { DeskRecord } from '@desk/api/records'
import { type DeskUnderTest, startTestDesk } from '@test/fakes/desk'

const TEXT = readFileSync('test/fixtures/bulletins/made-up-weekly-unwrapped.txt')

describe('a bulletin dropped on the desk', () => {
  let under: DeskUnderTest
  before(async () => {
    under = await startTestDesk()
  })
  after(() => under.close())

  async function dropped(name: string, bytes: Uint8Array): Promise<ImportJob> {
    const { ask, upload } = await under.browser()
    const started = await upload<ImportJob>(`/api/imports?name=${encodeURIComponent(name)}`, bytes)
    assert.equal(started.status, 201)
    for (let tries = 0; tries < 200; tries += 1) {
      const { body } = await ask<ImportJob>('GET', `/api/imports/${started.body.id}`)
      if (body.state !== 'reading') return body
      await new Promise(resolve => setTimeout(resolve, 20))
    }
    assert.fail('still reading')
  }

  it('shows every line of the document with where it went, and counts every character', async () => {
    const { result } = await dropped('周报.txt', TEXT)
    assert.ok(result)
    const lines = TEXT.toString()
      .split('\n')
      .filter(line => line.trim() !== '')
    assert.equal(result.blocks.length, lines.length)
    const { total, ...parts } = result.counts
    assert.equal(total, [...TEXT.toString().replace(/[\s\ufeff]/g, '')].length)
    assert.equal(
      total,
      Object.values(parts).reduce((sum, count) => sum + count, 0),
    )
    for (const at of result.articles.keys())
      assert.ok(result.blocks.some(({ article, fate }) => article === at && fate === 'title'))
  })

  it("becomes an issue with its articles, in one version, and isn't taken twice by mistake", async () => {
    const { ask } = await under.browser()
    const job = await dropped('周报.txt', TEXT)
    const accept = (body: object) => ask<ImportJob & DeskError>('POST', `/api/imports/${job.id}/accept`, body)
    const done = await accept({ version: job.result!.version, articles: [{ at: 0, title: '换过的标题', topics: ['权益'] }] })
    assert.equal(done.status, 200, JSON.stringify(done.body))
    assert.equal(done.body.articles.length, job.result!.articles.length)
    const first = await ask<DeskRecord>('GET', `/api/records/articles/${done.body.articles[0]}`)
    assert.equal(first.body.title, '换过的标题')
    assert.deepEqual(
      first.body.notices.filter(({ severity }) => severity === 'error'),
      [],
    )
    assert.equal((await accept({ version: job.result!.version })).status, 422)
    const again = await dropped('周报.txt', TEXT)
    assert.ok(again.result?.isThere)
    const refused = await ask<DeskError>('POST', `/api/imports/${again.id}/accept`, { version: again.result.version })
    assert.equal(refused.status, 422)
    const replaced = await ask('POST', `/api/imports/${again.id}/accept`, { version: again.result.version, replaces: true })
    assert.equal(replaced.status, 200)
  })

  it('is shown as couriers would see it before anything of it is in, and gone again when nobody asks', async () => {
    const { ask, raw } = await under.browser()
    const job = await dropped('周报.txt', TEXT)
    const asked = { version: job.result!.version, articles: [{ at: 0, title: '手机上才有的标题' }] }
    const before = readdirSync(under.content, { recursive: true }).sort()
    const news = async (phone: string | null): Promise<string> => {
      const got = async (name: string) =>
        (await raw({ url: phone!.replace('index.html', `feed/${name}`), headers: { host: 'localhost:10088' } })).body
      const index = await got('index.json')
      const payload = /"payload":"([^"]+)"/.exec(index)?.[1] ?? ''
      const [name = ''] = /news\.[0-9a-f]+\.json/.exec(Buffer.from(payload, 'base64').toString()) ?? []
      return got(name)
    }
    const draft = await ask<DraftResult>('POST', '/api/draft', { import: { id: job.id, asked } })
    assert.equal(draft.body.pages.length, job.result!.articles.length)
    assert.match(await news(draft.body.phone), /手机上才有的标题/)
    assert.deepEqual(readdirSync(under.content, { recursive: true }).sort(), before)
    assert.deepEqual((await ask<DraftResult>('POST', '/api/draft')).body.pages, [])
    assert.doesNotMatch(await news(draft.body.phone), /手机上才有的标题/)
    assert.equal((await ask('POST', '/api/draft', { import: { id: 'x', asked } })).status, 404)
  })

  it('is refused with a sentence when it is something else, and nothing is left of it', async () => {
    const { upload } = await under.browser()
    assert.equal((await upload('/api/imports?name=a.exe', TEXT)).status, 422)
    const job = await dropped('坏的.docx', Buffer.from('not a zip'))
    assert.equal(job.state, 'refused')
    assert.match(job.refusal ?? '', /。$/)
  })

  it('is still there, with what was chosen, when the server is started anew', async () => {
    const job = await dropped('周报.txt', TEXT)
    await under.again()
    const { ask } = await under.browser()
    const read = (await ask<ImportJob>('GET', `/api/imports/${job.id}`)).body
    assert.deepEqual(read.result?.articles, job.result?.articles)
    assert.equal((await ask('DELETE', `/api/imports/${job.id}`)).status, 200)
    assert.equal((await ask('GET', `/api/imports/${job.id}`)).status, 404)
  })
})
