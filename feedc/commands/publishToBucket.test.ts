import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { developmentKey } from '@feedc/build/signingKey'
import { cli } from '@feedc/cli'
import { type ContentTree, contentTree } from '@test/fakes/contentTree'
import { fakeIo } from '@test/fakes/fakeIo'
import { type S3Server, s3Server } from '@test/fakes/s3Server'

let tree: ContentTree
let work: string
let server: S3Server
const path = (name: string): string => join(work, name)
before(async () => {
  tree = contentTree()
  work = mkdtempSync(join(tmpdir(), 'nuanfeng-bucket-'))
  developmentKey(path('key.json'))
  server = await s3Server()
})
after(async () => {
  tree.remove()
  rmSync(work, { recursive: true, force: true })
  await server.close()
})

async function run(...args: string[]): Promise<{ code: number; text: string }> {
  const { io, text } = fakeIo('2026-11-24T08:00:00+08:00', {
    AWS_ACCESS_KEY_ID: server.keys.accessKeyId,
    AWS_SECRET_ACCESS_KEY: server.keys.secretAccessKey,
    AWS_REGION: 'us-east-1',
    AWS_ENDPOINT_URL_S3: server.endpoint,
    FEEDC_S3_STYLE: 'path',
  })
  return { code: await cli(args, io), text: text() }
}
const build = (now: string) => run('build', tree.dir, '--out', path('feed'), '--now', now, '--key', path('key.json'))
const publish = (...more: string[]) =>
  run('publish', path('feed'), '--to', 's3://feed/shanghai', '--trust', path('key.json'), ...more)
const rollback = (...more: string[]) => run('rollback', '--to', 's3://feed/shanghai/', '--key', path('key.json'), ...more)

describe('publishing to a bucket that the environment names', () => {
  it('puts it there, goes on where a bad line ended it, lists what is kept, and goes back', async () => {
    await build('2026-11-23T08:00:00+08:00')
    assert.equal((await publish('--dry-run')).code, 0)
    assert.equal(await server.read('shanghai/index.json'), null)
    const first = await publish()
    assert.match(first.text, /发布好了：s3:\/\/feed\/shanghai，版本 1795392000/)

    tree.edit('bulletins/2026-01-01/01-first.md', '第一段', '改过的一段')
    await build('2026-11-23T09:00:00+08:00')
    server.fate = label => (label.startsWith('PUT') && label.endsWith('/index.json') ? 'ill' : 'pass')
    const cut = await publish()
    assert.equal(cut.code, 1)
    assert.match(cut.text, /存储自己出错了.*换上的一定是完整的/s)
    server.fate = () => 'pass'
    const again = await publish()
    assert.match(again.text, /版本 1795395600（原来是 1795392000/)
    assert.doesNotMatch(again.text, /上传/)

    assert.match((await rollback()).text, /1795395600 .*现在\n {2}1795392000 /)
    assert.match((await rollback('1795392000')).text, /重新签名为版本 1795478400/)
    const index = JSON.parse(Buffer.from((await server.read('shanghai/index.json'))!.bytes).toString())
    const { parts } = JSON.parse(Buffer.from(index.payload, 'base64').toString())
    assert.match(Buffer.from((await server.read(`shanghai/${parts.news.path}`))!.bytes).toString(), /第一段/)
  })
})
