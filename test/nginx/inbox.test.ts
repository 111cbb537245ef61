import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fit, type OpenInbox, openInbox } from '@test/inbox/openInbox'
import { ask } from './ask'
import { type Nginx, startNginx } from './startNginx'

describe("the inbox behind the operator's own server, with deploy/nuanfeng-inbox.nginx as it is", () => {
  const home = mkdtempSync(path.join(tmpdir(), 'nuanfeng-site-'))
  let inbox: OpenInbox
  let nginx: Nginx
  before(async () => {
    inbox = await openInbox(path.join(home, 'reports.db'), '/nowhere', { limits: { perMinute: 3 } })
    const snippet = readFileSync('deploy/nuanfeng-inbox.nginx', 'utf8')
    assert.match(snippet, /127\.0\.0\.1:10087/)
    nginx = await startNginx(home, { also: snippet.replace('127.0.0.1:10087', new URL(inbox.origin).host) })
  })
  after(async () => {
    await nginx?.close()
    await inbox?.close()
    rmSync(home, { recursive: true })
  })
  const post = (body: string, headers: Record<string, string> = {}): Promise<number> =>
    fetch(`${nginx.origin}/reports`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body }).then(
      ({ status }) => status,
    )

  it('lets a report through, and the page that says what is kept', async () => {
    const report = fit()
    assert.equal(await post(JSON.stringify(report)), 200)
    assert.deepEqual(
      (await inbox.kept()).map(({ id }) => id),
      [report.id],
    )
    const { status, headers } = await ask(nginx.origin, '/privacy')
    assert.equal(status, 200)
    assert.match(String(headers['content-security-policy']), /default-src 'none'/)
  })

  it('keeps health and metrics for the machine itself', async () => {
    for (const at of ['/health', '/metrics', '/reports/1']) assert.equal((await ask(nginx.origin, at)).status, 404, at)
  })

  it('limits who asks, not who they say they ask for', async () => {
    const statuses: number[] = []
    for (let i = 0; i < 4; i += 1) statuses.push(await post(JSON.stringify(fit()), { 'x-forwarded-for': `203.0.113.${i}` }))
    assert.equal(statuses.at(-1), 429)
  })

  it('refuses what is too long, and writes nobody’s address down for it', async () => {
    assert.equal(await post('x'.repeat(5000)), 413)
    await inbox.close()
    assert.equal(await post(JSON.stringify(fit())), 502)
    assert.doesNotMatch(nginx.log(), /127\.0\.0\.1.*reports|client:/)
  })
})
