import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import type { Package } from './Package'
import { readPackage } from './readPackage'
import { refusals } from './refusals'
import type { Upload } from './send'
import { upload } from './upload'

const FEED = 'https://feed.example.cn/feed/'
const READY: Package = {
  appid: 'wx0123456789abcdef',
  privateKeyPath: 'upload.key',
  hasPrivateKey: true,
  trust: { publicKeys: ['release'], feedUrl: FEED },
  developmentKeys: ['dev'],
  changed: [],
  builtAtMs: 2,
  committedAtMs: 1,
}
const REQUEST = { folder: 'dist/weapp', version: '0.1.0', description: 'abc', isReal: true }

async function run(
  it: Package,
  isReal: boolean,
  behind: string | null = null,
): Promise<{ code: number; sent: Upload[]; said: string }> {
  const sent: Upload[] = []
  const said: string[] = []
  const code = await upload(
    it,
    { ...REQUEST, isReal },
    {
      pack: async () => ({ packages: { '': 500_000 }, failedChecks: [] }),
      send: async each => void sent.push(each),
      published: async () => behind,
      say: line => void said.push(line),
    },
  )
  return { code, sent, said: said.join('\n') }
}

/** What is wrong → a word of the sentence that says so. */
const FAULTS: readonly [string, Partial<Package>, RegExp][] = [
  ['no appid', { appid: null }, /没有 appid/],
  ["a tourist's appid", { appid: 'touristappid' }, /游客号/],
  ['something else for an appid', { appid: 'wx123' }, /不是 AppID/],
  ['no upload key', { privateKeyPath: null, hasPrivateKey: false }, /NUANFENG_UPLOAD_KEY/],
  ['an upload key that is not there', { hasPrivateKey: false }, /不存在/],
  ['a development signing key', { trust: { publicKeys: ['release', 'dev'], feedUrl: FEED } }, /开发用的钥匙/],
  ['a package that trusts nobody', { trust: null }, /找不到信任的钥匙/],
  ['no feed address', { trust: { publicKeys: ['release'], feedUrl: null } }, /没有内容地址/],
  ['a feed on this machine', { trust: { publicKeys: ['release'], feedUrl: 'http://localhost:10086/feed/' } }, /不是公网/],
  ['a feed of the tests', { trust: { publicKeys: ['release'], feedUrl: 'https://nuanfeng.test/feed/' } }, /不是公网/],
  [
    'a feed address without its closing slash',
    { trust: { publicKeys: ['release'], feedUrl: 'https://a.cn/feed' } },
    /以 \/ 结尾/,
  ],
  ['changes that are not committed', { changed: ['src/app.tsx'] }, /src\/app\.tsx.*先提交/],
  ['a folder outside git', { changed: null }, /不是 git 仓库/],
  ['a build older than the code', { builtAtMs: 0 }, /构建早于/],
]

describe('uploading to WeChat', () => {
  for (const [what, fault, words] of FAULTS) {
    it(`refuses ${what}, in one sentence, and sends nothing`, async () => {
      const { code, sent, said } = await run({ ...READY, ...fault }, true)
      assert.equal(code, 1)
      assert.deepEqual(sent, [])
      assert.match(said, words)
      assert.equal(refusals({ ...READY, ...fault }).length, 1)
    })
  }

  it('sends nothing unless told to, and says what it would send', async () => {
    const { code, sent, said } = await run(READY, false)
    assert.equal(code, 0)
    assert.deepEqual(sent, [])
    assert.match(said, /主包 500 KB/)
    assert.match(said, /试运行/)
  })

  it('lists in a dry run everything that is still missing', async () => {
    const { said } = await run({ ...READY, appid: null, trust: null, changed: ['a'] }, false)
    assert.equal(said.match(/^✗/gm)?.length, 3)
  })

  it('sends what was packed when nothing speaks against it', async () => {
    const { code, sent } = await run(READY, true)
    assert.equal(code, 0)
    assert.deepEqual(sent, [
      { folder: 'dist/weapp', appid: READY.appid, privateKeyPath: 'upload.key', version: '0.1.0', description: 'abc' },
    ])
  })

  it('sends no package whose content nobody published: who installs it would be told nothing new', async () => {
    const { code, sent, said } = await run(READY, true, '比程序里装的还旧')
    assert.deepEqual([code, sent], [1, []])
    assert.match(said, /✗ 比程序里装的还旧\n没有上传。先把这个包带的内容发布出去/)
    assert.equal((await run(READY, false, '比程序里装的还旧')).code, 0, 'a dry run asks no server')
  })

  it('reads keys and address from the built scripts themselves', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'upload-'))
    writeFileSync(join(dir, 'app.js'), 'var a=1')
    const text = `{"feed":"x","keys":[{"keyid":"k","publicKey":"P="}],"feedUrl":"${FEED}","allow":{}}`
    writeFileSync(join(dir, 'common.js'), `JSON.parse('${text}')`)
    const { trust, appid, hasPrivateKey } = await readPackage(dir, { NUANFENG_UPLOAD_KEY: join(dir, 'none.key') })
    assert.deepEqual(trust, { publicKeys: ['P='], feedUrl: FEED })
    assert.equal(appid, null)
    assert.equal(hasPrivateKey, false)
    rmSync(dir, { recursive: true })
  })
})
