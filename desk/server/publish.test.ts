import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { DeskError } from '@desk/api/errors'
import type { AuditLine, CheckResult, DiffResult, DraftResult, PublishState, Revision } from '@desk/api/publish'
import type { DeskRecord, RecordRow } from '@desk/api/records'
import type { Settings } from '@desk/api/settings'
import type { Today } from '@desk/api/today'
import { readSigningKey, writeKeyFile } from '@feedc/build/signingKey'
import { fileTarget } from '@feedc/publish/fileTarget'
import { readPublished } from '@feedc/publish/published'
import { type DeskUnderTest, startTestDesk } from '@test/fakes/desk'
import { aFeed, aSigner } from '@test/fakes/signedFeed'
import { linesOf } from './diffOf'

type Ask = Awaited<ReturnType<DeskUnderTest['browser']>>['ask']

async function ended(ask: Ask): Promise<PublishState> {
  for (let tries = 0; tries < 400; tries += 1) {
    const { body } = await ask<PublishState>('GET', '/api/publish')
    if (body.state !== 'running') return body
    await new Promise(resolve => setTimeout(resolve, 10))
  }
  assert.fail('still publishing')
}

async function published(ask: Ask): Promise<PublishState> {
  const { version } = (await ask<CheckResult>('POST', '/api/check')).body
  const started = await ask<PublishState & DeskError>('POST', '/api/publish', { version })
  assert.equal(started.status, 200, JSON.stringify(started.body))
  return ended(ask)
}

async function renamed(ask: Ask, title: string): Promise<DeskRecord> {
  const [row] = (await ask<RecordRow[]>('GET', '/api/records/guides')).body
  const { version } = (await ask<DeskRecord>('GET', `/api/records/guides/${row!.id}`)).body
  return (await ask<DeskRecord>('PUT', `/api/records/guides/${row!.id}`, { version, fields: { title } })).body
}

describe('publishing from the desk', () => {
  let under: DeskUnderTest
  before(async () => {
    under = await startTestDesk()
  })
  after(() => under.close())

  it('puts what is saved where couriers read, says each step with its time, and reads it back', async () => {
    const { ask } = await under.browser()
    const first = await published(ask)
    assert.equal(first.state, 'done', `${first.trouble} ${first.lines.join('\n')}`)
    assert.ok(first.steps.every(({ at }) => at !== null))
    const there = await readPublished(fileTarget(join(under.home, 'published')), { keys: [] })
    assert.ok(there.ok && there.value)
    assert.equal(first.couriersSee?.revision, there.value.index.revision)
    assert.equal(first.isRehearsal, true)
    const audit = (await ask<AuditLine[]>('GET', '/api/audit')).body
    assert.deepEqual(
      audit.map(({ what, outcome, revision }) => [what, outcome, revision]),
      [['publish', 'done', there.value.index.revision]],
    )
  })

  it("tells beforehand in couriers' words what will differ, and goes back as a publish like any other", async () => {
    const { ask } = await under.browser()
    const before = (await ask<PublishState>('GET', '/api/publish')).body.couriersSee!
    const diff = async () =>
      (await ask<DiffResult>('GET', '/api/diff')).body.sections.flatMap(section =>
        section.changed.map(item => [section.name, item.title]),
      )
    assert.deepEqual(await diff(), [])
    await renamed(ask, '改过的标题')
    assert.deepEqual(await diff(), [['guides', '改过的标题']])
    const second = await published(ask)
    assert.ok(second.couriersSee!.revision > before.revision)
    assert.deepEqual(await diff(), [])
    const today = (await ask<Today>('GET', '/api/today')).body
    assert.deepEqual(today.published?.lines, ['防骗：改「改过的标题」的标题'])
    const kept = (await ask<Revision[]>('GET', '/api/revisions')).body
    assert.deepEqual(
      kept.map(({ revision, isCurrent }) => [revision, isCurrent]),
      [
        [second.couriersSee!.revision, true],
        [before.revision, false],
      ],
    )
    assert.equal((await ask('POST', '/api/rollback', { revision: before.revision })).status, 200)
    const back = await ended(ask)
    assert.equal(back.state, 'done', back.trouble ?? '')
    assert.ok(back.couriersSee!.revision > second.couriersSee!.revision)
    assert.deepEqual(await diff(), [['guides', '改过的标题']])
  })

  it('marks the versions that another key signed, before anybody tries to go back to one', async () => {
    const { ask } = await under.browser()
    const { files } = aFeed(aSigner(), { feed: 'test-feed', revision: 1700000001, generated: '2023-11-15T06:13:21+08:00' })
    const revisions = join(under.home, 'published', 'revisions')
    writeFileSync(join(revisions, '1700000001.json'), files.get('index.json')!)
    const kept = (await ask<Revision[]>('GET', '/api/revisions')).body
    rmSync(join(revisions, '1700000001.json'))
    assert.deepEqual(
      kept.filter(({ isForeign }) => isForeign).map(({ revision }) => revision),
      [1700000001],
    )
    assert.ok(kept.length > 1)
  })

  it('says many changes of a kind as one, so that how many there were isn’t lost', () => {
    const titles = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `${at}`, title: `第${at}处` }))
    const section = { name: 'stations' as const, label: '驿站', added: titles(302), removed: titles(1), changed: [] }
    assert.deepEqual(linesOf({ from: null, isFirst: false, sections: [section] }), ['驿站：新增 302 个', '驿站：去掉「第0处」'])
  })

  it('says how long a new alert will stand before it goes out', async () => {
    const { ask } = await under.browser()
    const [row] = (await ask<RecordRow[]>('GET', '/api/records/alerts')).body
    const { fields } = (await ask<DeskRecord>('GET', `/api/records/alerts/${row!.id}`)).body
    const [effective, expires] = ['2026-11-20T08:00:00+08:00', '2026-11-23T08:00:00+08:00']
    const added = await ask<DeskRecord>('POST', '/api/records/alerts', {
      fields: { ...fields, headline: '新的一条', msgType: 'Alert', references: [], sent: effective, effective, expires },
    })
    assert.equal(added.status, 201, JSON.stringify(added.body))
    const { sections } = (await ask<DiffResult>('GET', '/api/diff')).body
    assert.deepEqual(
      sections.find(({ name }) => name === 'alerts')?.added.map(({ title }) => title),
      ['新的一条（到 2026-11-23 08:00 为止，共 3 天）'],
    )
    const rows = (await ask<RecordRow[]>('GET', '/api/records/alerts')).body
    assert.match(
      rows.find(({ id }) => id === added.body.id)?.detail ?? '',
      Date.parse(expires) > Date.now() ? /^2026/ : /^已过期/,
    )
    await ask('DELETE', `/api/records/alerts/${added.body.id}`, { version: added.body.version })
  })

  it('refuses what was changed since it was checked, and content with errors, and says what couriers see', async () => {
    const { ask } = await under.browser()
    const { version } = (await ask<CheckResult>('POST', '/api/check')).body
    await renamed(ask, '又改了')
    assert.equal((await ask('POST', '/api/publish', { version })).status, 409)
    await renamed(ask, '')
    const check = (await ask<CheckResult>('POST', '/api/check')).body
    assert.ok(check.errors > 0)
    assert.ok(check.findings.some(({ record, severity }) => severity === 'error' && record?.kind === 'guides'))
    const broken = await published(ask)
    assert.equal(broken.state, 'broken')
    assert.ok(broken.couriersSee)
    await renamed(ask, '好了')
  })

  it('shows the draft to the frame alone, under a key that no phone trusts', async () => {
    const { ask, raw, cookie } = await under.browser()
    const draft = (await ask<DraftResult>('POST', '/api/draft')).body
    assert.equal(draft.errors, 0)
    const headers = { host: 'localhost:10088' }
    // The couriers' page sends no cookie to where its feed is; the page itself is asked for with one.
    const index = await raw({ url: draft.phone!.replace('index.html', 'feed/index.json'), headers })
    assert.equal(index.statusCode, 200)
    assert.equal((await raw({ url: draft.phone!, headers: { ...headers, cookie } })).statusCode, 200)
    for (const name of ['feed', '0'.repeat(32)])
      assert.equal((await raw({ url: `/phone/${name}/feed/index.json`, headers })).statusCode, 404)
    const { keyid } = JSON.parse(index.body).signatures[0] as { keyid: string }
    assert.match(keyid, /^dev-/)
    // The page trusts a release's keys; in the frame it trusts the draft's, and no other.
    const script = await raw({ url: draft.phone!.replace('index.html', 'trust.js'), headers: { ...headers, cookie } })
    assert.deepEqual(
      [...script.body.matchAll(/"keyid":"([^"]+)"/g)].map(([, id]) => id),
      [keyid],
    )
    assert.equal(
      (await raw({ url: draft.phone!.replace('index.html', 'sw.js'), headers: { ...headers, cookie } })).statusCode,
      404,
    )
  })

  it('shows it on the page that the operator serves, whichever key that one trusts, and on one that is built later', async () => {
    const [dir, key] = [mkdtempSync(join(tmpdir(), 'nuanfeng-page-')), join(under.dir, 'release.json')]
    writeKeyFile(key, 'release')
    const release = readSigningKey(key)
    assert.ok(release.ok)
    const { keyid, publicKey } = release.value
    const h5 = join(dir, 'h5')
    const served = await startTestDesk({ h5, target: { key } })
    const { ask, raw, cookie } = await served.browser()
    const phone = async () => (await ask<DraftResult>('POST', '/api/draft')).body
    const get = (url: string): Promise<string> =>
      raw({ url, headers: { host: 'localhost:10088', cookie } }).then(({ body }) => body)
    assert.equal((await phone()).phone, null)
    mkdirSync(h5)
    writeFileSync(join(h5, 'index.html'), '<script src="app.js"></script>')
    const built = `JSON.parse('{"feed":"shanghai-couriers","keys":[{"keyid":"${keyid}","publicKey":"${publicKey}"}]}')`
    writeFileSync(join(h5, 'app.js'), built)
    writeFileSync(join(h5, 'other.js'), 'export {}')
    const draft = (await phone()).phone ?? ''
    const script = await get(draft.replace('index.html', 'app.js'))
    const index = JSON.parse(await get(draft.replace('index.html', 'feed/index.json'))) as { signatures: { keyid: string }[] }
    assert.doesNotMatch(script, new RegExp(keyid))
    assert.equal(script.includes(publicKey), false)
    assert.ok(script.includes(`"keyid":"${index.signatures[0]!.keyid}"`), script)
    assert.equal(await get(draft.replace('index.html', 'other.js')), 'export {}')
    assert.equal(readFileSync(join(h5, 'app.js'), 'utf8'), built, 'couriers’ own page is left as it is')
    await served.close()
    rmSync(dir, { recursive: true })
  })

  it('says after a kill in the middle that it was cut off, and what couriers see', async () => {
    const file = join(under.home, 'publish.json')
    await under.desk.close()
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), state: 'running' }))
    await under.again()
    const { ask: asked } = await under.browser()
    const state = (await asked<PublishState>('GET', '/api/publish')).body
    assert.equal(state.state, 'broken')
    assert.match(state.trouble ?? '', /完整/)
    assert.equal((await published(asked)).state, 'done')
  })
})

describe('publishing when two people have to agree', () => {
  it("waits for a second person's word on this very version", async () => {
    const under = await startTestDesk({ people: { 王发布: 'publisher', 李审核: 'reviewer', 张编辑: 'editor' } })
    const [publisher, reviewer, editor] = await Promise.all(
      ['王发布', '李审核', '张编辑'].map(name => under.browser(under.login(name))),
    )
    assert.ok(publisher && reviewer && editor)
    const settings = await publisher.ask<Settings>('PUT', '/api/settings', { needsTwoPeople: true, pageUrl: '' })
    assert.equal(settings.body.needsTwoPeople, true)
    const { version } = (await publisher.ask<CheckResult>('POST', '/api/check')).body
    assert.equal((await publisher.ask('POST', '/api/publish', { version })).status, 422)
    assert.equal((await editor.ask('POST', '/api/approve', { version })).status, 403)
    assert.equal((await publisher.ask('POST', '/api/approve', { version })).status, 200)
    assert.equal((await publisher.ask('POST', '/api/publish', { version })).status, 422)
    assert.equal((await reviewer.ask('POST', '/api/approve', { version })).status, 200)
    assert.equal((await editor.ask('POST', '/api/publish', { version })).status, 403)
    assert.equal((await publisher.ask('POST', '/api/publish', { version })).status, 200)
    const done = await ended(publisher.ask)
    assert.equal(done.state, 'done', done.trouble ?? '')
    assert.deepEqual(
      (await publisher.ask<AuditLine[]>('GET', '/api/audit')).body.map(({ by, approvedBy }) => [by, approvedBy]),
      [['王发布', '李审核']],
    )
    await under.close()
  })
})
