import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { developmentKey, writeKeyFile } from '@feedc/build/signingKey'
import { cli } from '@feedc/cli'
import { publishCopy as copy } from '@feedc/publish/copy'
import { type ContentTree, contentTree } from '@test/fakes/contentTree'
import { fakeIo } from '@test/fakes/fakeIo'

let tree: ContentTree
let work: string
beforeEach(() => {
  tree = contentTree()
  work = mkdtempSync(join(tmpdir(), 'nuanfeng-publish-'))
  writeKeyFile(path('key.json'), 'release')
})
afterEach(() => {
  tree.remove()
  rmSync(work, { recursive: true, force: true })
})

const path = (name: string): string => join(work, name)
const NOW = '2026-11-24T08:00:00+08:00'
async function run(args: readonly string[], env = {}, now = NOW): Promise<{ code: number; text: string }> {
  const { io, text } = fakeIo(now, env)
  return { code: await cli(args, io), text: text() }
}
const build = (now: string) => run(['build', tree.dir, '--out', path('feed'), '--now', now, '--key', path('key.json')])
const publish = (...more: string[]) =>
  run(['publish', path('feed'), '--to', `file:${path('www/feed')}`, '--trust', path('key.json'), ...more])
const rollback = (...more: string[]) => run(['rollback', '--to', `file:${path('www/feed')}`, '--key', path('key.json'), ...more])
const FIRST = '2026-11-23T08:00:00+08:00'
const SECOND = '2026-11-23T09:00:00+08:00'
/** The revisions of the two. */
const [OLD, NEW] = [1795392000, 1795395600]

async function publishTwice(): Promise<void> {
  await build(FIRST)
  assert.equal((await publish()).code, 0)
  tree.edit('bulletins/2026-01-01/01-first.md', '第一段', '改过的一段')
  await build(SECOND)
  assert.equal((await publish()).code, 0)
}
const newsAt = (dir: string): string => {
  const { payload } = JSON.parse(readFileSync(join(dir, 'index.json'), 'utf8'))
  const index = JSON.parse(Buffer.from(payload, 'base64').toString())
  return readFileSync(join(dir, index.parts.news.path), 'utf8')
}

describe('publishing into a folder that a web server reads', () => {
  it('gives a feed that verifies there as it did here, and leaves nothing else behind', async () => {
    await publishTwice()
    const verified = await run(['verify', path('www/feed'), '--trust', path('key.json')])
    assert.equal(verified.code, 0, verified.text)
    assert.match(newsAt(path('www/feed')), /改过的一段/)
    const strays = readdirSync(path('www/feed')).filter(name => name.startsWith('.'))
    assert.deepEqual(strays, [])
    assert.deepEqual(readdirSync(path('www/feed/revisions')), [`${OLD}.json`, `${NEW}.json`])
  })

  it('takes no feed that a development key signed, but for a rehearsal', async () => {
    developmentKey(path('dev.json'))
    await run(['build', tree.dir, '--out', path('mine'), '--key', path('dev.json')])
    const send = (...more: string[]) =>
      run(['publish', path('mine'), '--to', `file:${path('www/mine')}`, '--trust', path('dev.json'), ...more])
    const refused = await send()
    assert.equal(refused.code, 1)
    assert.match(refused.text, /开发密钥签的.*--key 正式密钥 --release/)
    assert.ok(!existsSync(path('www/mine')))
    assert.equal((await send('--rehearsal')).code, 0)
  })

  it('says what it did, and the second time that there is nothing to do', async () => {
    await build(FIRST)
    const first = await publish()
    assert.match(first.text, /上传 4 个文件/)
    assert.match(first.text, new RegExp(`发布好了：file:.*版本 ${OLD}`))
    const again = await publish()
    assert.equal(again.code, 0)
    assert.match(again.text, /没有什么要做的/)
  })

  it('refuses what verify refuses, and doesn’t even make the folder', async () => {
    await build(FIRST)
    const alerts = path(`feed/${readdirSync(path('feed')).find(name => name.startsWith('alerts'))}`)
    writeFileSync(alerts, readFileSync(alerts, 'utf8').replace('测试预警', '假的预警'))
    const { code, text } = await publish()
    assert.equal(code, 1)
    assert.match(text, /alerts 手机会拒收（wrong_hash）/)
    assert.equal(existsSync(path('www')), false)
  })

  it('lets the web server’s own user read what it wrote', async () => {
    const before = process.umask(0o022)
    try {
      await publishTwice()
    } finally {
      process.umask(before)
    }
    for (const name of ['', 'index.json', 'revisions', `revisions/${OLD}.json`])
      assert.equal(statSync(path(`www/feed/${name}`)).mode & 0o004, 0o004, name)
  })

  it('is open while the published feed is ahead of this computer’s clock: one second above it, not below', async () => {
    await publishTwice()
    const early = '2026-11-23T08:30:00+08:00'
    const { code, text } = await run(
      ['rollback', '--to', `file:${path('www/feed')}`, '--key', path('key.json'), `${OLD}`],
      {},
      early,
    )
    assert.equal(code, 0, text)
    assert.match(text, new RegExp(`版本 ${OLD} 的内容，重新签名为版本 ${NEW + 1}`))
  })

  it('writes nothing in a dry run', async () => {
    await build(FIRST)
    const { code, text } = await publish('--dry-run')
    assert.equal(code, 0)
    assert.match(text, /什么都没写.*上传 news.*没有 → 1795392000/s)
    assert.equal(existsSync(path('www')), false)
  })

  it('says so when the place is a file', async () => {
    await build(FIRST)
    writeFileSync(path('www'), '')
    const { code, text } = await publish()
    assert.equal(code, 1)
    assert.match(text, /不是文件夹.*\[ENOTDIR\]/)
  })
})

it('ends with 2 and touches nothing where whom to trust can’t be read, whatever was asked: the command is wrong, not the content', async () => {
  await publishTwice()
  const before = readdirSync(path('www/feed'))
  const lost = ['--trust', path('lost.json')]
  const asked = [
    ['publish', path('feed'), '--to', `file:${path('www/feed')}`, ...lost],
    ['rollback', '--to', `file:${path('www/feed')}`, `${OLD}`, '--key', path('key.json'), ...lost],
    ['verify', path('www/feed'), ...lost],
  ]
  for (const args of asked) {
    const { code, text } = await run(args)
    assert.equal(code, 2, args[0])
    assert.match(text, /lost\.json/)
  }
  assert.deepEqual(readdirSync(path('www/feed')), before)
})

describe('what belongs into the environment', () => {
  const s3 = (args: readonly string[], env = {}) =>
    run(['publish', path('feed'), '--trust', path('key.json'), '--to', 's3://bucket/feed', ...args], env)

  it('is refused in the command, without repeating it', async () => {
    await build(FIRST)
    const secrets = [
      ['--access-key-id', 'AKIDEXAMPLE'],
      ['--secret-key=AKIDEXAMPLE'],
      ['--endpoint', 'https://AKIDEXAMPLE.test'],
      ['--region=AKIDEXAMPLE'],
      ['--to', 's3://AKIDEXAMPLE:secret@bucket/feed'],
      ['--to=s3://bucket/feed?key=AKIDEXAMPLE'],
    ]
    for (const args of secrets) {
      const { code, text } = await s3(args)
      assert.equal(code, 2)
      assert.equal(text, copy.secretInArguments)
    }
  })

  it('is named when it is missing or wrong', async () => {
    await build(FIRST)
    const keys = { AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'AKIDEXAMPLE' }
    assert.match((await s3([])).text, /AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY/)
    assert.match((await s3([], keys)).text, /AWS_REGION/)
    const { code, text } = await s3([], { ...keys, AWS_REGION: 'x', AWS_ENDPOINT_URL_S3: 'bucket.host/feed' })
    assert.equal(code, 2)
    assert.match(text, /AWS_ENDPOINT_URL_S3 不是网址/)
    for (const FEEDC_S3_STYLE of ['virtual', 'domain'])
      assert.match((await s3([], { ...keys, AWS_REGION: 'x', FEEDC_S3_STYLE })).text, /FEEDC_S3_STYLE 可以不设/)
    assert.ok(!text.includes('AKIDEXAMPLE'))
  })

  it('is asked for only when a bucket is the place; a place in another form is explained', async () => {
    await build(FIRST)
    for (const to of ['ftp://x', 's3:/bucket', 's3://Bucket/feed', 's3://bucket/../x', 's3://bucket/一'])
      assert.match((await run(['publish', path('feed'), '--trust', path('key.json'), '--to', to])).text, /--to (要写|里的桶)/, to)
    assert.match((await publish('--keep', '0')).text, /--keep/)
    assert.match((await run(['publish', path('feed')])).text, /用法/)
  })
})

describe('going back', () => {
  it('lists what is kept: when it was compiled, how much is in it, which is current', async () => {
    await publishTwice()
    const { code, text } = await rollback()
    assert.equal(code, 0)
    assert.match(
      text,
      new RegExp(`${NEW}  2026-11-23 09:00 编译  文章 1  驿站 1  防骗 3  入会 \\d+  ← 现在\n  ${OLD}  2026-11-23 08:00`),
    )
  })

  it('marks what another key signed, before anybody tries to go back to it', async () => {
    await build(FIRST)
    await publish()
    writeKeyFile(path('next.json'), 'release')
    await run(['build', tree.dir, '--out', path('feed'), '--now', SECOND, '--key', path('next.json')])
    const send = [path('feed'), '--to', `file:${path('www/feed')}`, '--trust', path('next.json'), '--new-key']
    const sent = await run(['publish', ...send])
    assert.equal(sent.code, 0)
    assert.match(sent.text, new RegExp(`原来是 ${OLD}，别的钥匙签的，退不回去`))
    const listed = async (...more: string[]) => (await run(['rollback', '--to', `file:${path('www/feed')}`, ...more])).text
    assert.match(await listed('--trust', path('next.json')), new RegExp(`${NEW} [^钥]*现在\n  ${OLD} .*别的钥匙签的，退不回去`))
    assert.match(
      (await run([...['rollback', '--to', `file:${path('www/feed')}`, `${OLD}`], '--key', path('next.json')])).text,
      /unknown_key.*用旧内容重新 feedc build/s,
    )
  })

  it('publishes the old content under a higher revision, signed anew, dated as it was', async () => {
    await publishTwice()
    const { code, text } = await rollback(`${OLD}`)
    assert.equal(code, 0, text)
    assert.match(text, new RegExp(`版本 ${OLD} 的内容，重新签名为版本 1795478400`))
    assert.match(newsAt(path('www/feed')), /第一段/)
    const verified = await run(['verify', path('www/feed'), '--trust', path('key.json')])
    assert.match(verified.text, /版本 1795478400，2027-02-21T08:00:00\+08:00 前有效/)
    assert.match((await rollback()).text, new RegExp(`1795478400  2026-11-23 08:00 .*现在\n  ${NEW}.*\n  ${OLD}`))
    assert.match((await rollback(`${OLD}`)).text, /一样.*没有什么要做的/s)
  })

  it('writes nothing in a dry run', async () => {
    await publishTwice()
    const before = readdirSync(path('www/feed'), { recursive: true })
    assert.match((await rollback(`${OLD}`, '--dry-run')).text, new RegExp(`${NEW} → 1795478400`))
    assert.deepEqual(readdirSync(path('www/feed'), { recursive: true }), before)
    assert.match(newsAt(path('www/feed')), /改过的一段/)
  })

  it('refuses a revision that isn’t kept, one whose parts are gone or touched, and one past its date', async () => {
    await publishTwice()
    assert.match((await rollback('1795000000')).text, /没有留着版本 1795000000/)
    assert.match((await rollback('latest')).text, /「latest」不是版本号/)
    const late = ['rollback', '--to', `file:${path('www/feed')}`, '--key', path('key.json'), `${OLD}`]
    assert.match((await run(late, {}, '2027-02-22T08:00:00+08:00')).text, /就过期了，手机不收/)
    const isOld = (name: string): boolean =>
      name.startsWith('news') && !newsAt(path('www/feed')).includes(readFileSync(path(`www/feed/${name}`), 'utf8'))
    const news = path(`www/feed/${readdirSync(path('www/feed')).find(isOld)}`)
    writeFileSync(news, readFileSync(news, 'utf8').replace('第一段', '假一段'))
    const touched = await rollback(`${OLD}`)
    assert.equal(touched.code, 1)
    assert.match(touched.text, /wrong_hash.*不能退回/s)
    rmSync(news)
    assert.match((await rollback(`${OLD}`)).text, /缺 news\..*退不回去/)
    assert.match(newsAt(path('www/feed')), /改过的一段/)
  })

  it('refuses to sign with a key that phones don’t trust, and with the development key for a release', async () => {
    await publishTwice()
    await run(['keygen', path('other.json')])
    const other = ['rollback', '--to', `file:${path('www/feed')}`, `${OLD}`, '--key', path('other.json')]
    assert.match((await run(other)).text, /unknown_key/)
    await run(['bundle', path('feed'), '--content', tree.dir, '--out', path('bundled'), '--key', path('key.json')])
    assert.match((await run([...other, '--trust', path('bundled/trust.json')])).text, /这把密钥手机不认/)
    developmentKey(path('dev.json'))
    const signedByDev = ['rollback', '--to', `file:${path('www/feed')}`, `${OLD}`, '--key', path('dev.json'), '--release']
    assert.match((await run(signedByDev)).text, /不能用开发密钥/)
    assert.match(newsAt(path('www/feed')), /改过的一段/)
  })

  it('says so where nothing was ever published', async () => {
    assert.match((await rollback()).text, /没有留着的旧版/)
    assert.match((await rollback('1')).text, /还没有发布过/)
  })
})
