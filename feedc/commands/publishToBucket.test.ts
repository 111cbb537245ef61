import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { toInstant } from '@core/time/shanghaiTime'
import { developmentKey } from '@feedc/build/signingKey'
import { cli } from '@feedc/cli'
import { type ContentTree, contentTree } from '@test/fakes/contentTree'
import { fakeIo } from '@test/fakes/fakeIo'
import { type S3Server, s3Server } from '@test/fakes/s3Server'

/** In seconds. The server's clock is the machine's, and a publisher whose own is a day off is refused. */
const NOW = Math.floor(Date.now() / 1000)
/** The revisions of two builds. */
const [OLD, NEW] = [NOW - 7200, NOW - 3600]

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
  const { io, text } = fakeIo(toInstant(NOW * 1000), {
    AWS_ACCESS_KEY_ID: server.keys.accessKeyId,
    AWS_SECRET_ACCESS_KEY: server.keys.secretAccessKey,
    AWS_REGION: 'us-east-1',
    AWS_ENDPOINT_URL_S3: server.endpoint,
    FEEDC_S3_STYLE: 'path',
  })
  return { code: await cli(args, io), text: text() }
}
const build = (revision: number) =>
  run('build', tree.dir, '--out', path('feed'), '--now', toInstant(revision * 1000), '--key', path('key.json'))
const publish = (...more: string[]) =>
  run('publish', path('feed'), '--to', 's3://feed/shanghai', '--trust', path('key.json'), ...more)
const rollback = (...more: string[]) => run('rollback', '--to', 's3://feed/shanghai/', '--key', path('key.json'), ...more)

describe('publishing to a bucket that the environment names', () => {
  it('puts it there, goes on where a bad line ended it, lists what is kept, and goes back', async () => {
    await build(OLD)
    assert.equal((await publish('--dry-run')).code, 0)
    assert.equal(await server.read('shanghai/index.json'), null)
    const first = await publish()
    assert.match(first.text, new RegExp(`发布好了：s3://feed/shanghai，版本 ${OLD}`))

    tree.edit('bulletins/2026-01-01/01-first.md', '第一段', '改过的一段')
    await build(NEW)
    server.fate = label => (label.startsWith('PUT') && label.endsWith('/index.json') ? 'ill' : 'pass')
    const cut = await publish()
    assert.equal(cut.code, 1)
    assert.match(cut.text, /存储自己出错了.*换上的一定是完整的/s)
    server.fate = () => 'pass'
    const again = await publish()
    assert.match(again.text, new RegExp(`版本 ${NEW}（原来是 ${OLD}`))
    assert.doesNotMatch(again.text, /上传/)

    assert.match((await rollback()).text, new RegExp(`${NEW} .*现在\n {2}${OLD} `))
    assert.match((await rollback(`${OLD}`)).text, new RegExp(`重新签名为版本 ${NOW}`))
    const index = JSON.parse(Buffer.from((await server.read('shanghai/index.json'))!.bytes).toString())
    const { parts } = JSON.parse(Buffer.from(index.payload, 'base64').toString())
    assert.match(Buffer.from((await server.read(`shanghai/${parts.news.path}`))!.bytes).toString(), /第一段/)
  })
})
