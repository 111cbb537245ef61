/**
 * npm run keys:rehearse [-- CONTENT] — docs/keys.zh-CN.md played through with keys made for it, in a folder of its own: which phone
 * takes what before, while and after keys change over, when one leaked, how a city gets out of one build under a wrong clock, and
 * docs/cities.zh-CN.md: a directory of two cities, of which one loses its key.
 * Prints a table; exit 1 when a phone does anything else than the document says.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cli } from '../feedc/cli'
import { writeWhole } from '../feedc/import/file/writeWhole'

const content = process.argv[2] ?? 'content'
const home = mkdtempSync(join(tmpdir(), 'nuanfeng-keys-'))
const at = (name: string): string => join(home, name)
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const FUTURE = '2031-03-01T08:00:00+08:00'
let wrong = 0

/** One command of feedc, at this or another time; what it said stays quiet unless it is asked for. */
async function feedc(args: readonly string[], nowMs: () => number = Date.now): Promise<{ exit: number; said: string }> {
  const lines: string[] = []
  const take = (line: string): void => void lines.push(line)
  const exit = await cli(args, { out: take, err: take, nowMs, env: {} })
  return { exit, said: lines.join('\n') }
}

async function step(name: string, expected: number, args: readonly string[], nowMs?: () => number): Promise<void> {
  const { exit, said } = await feedc(args, nowMs)
  const isRight = exit === expected
  wrong += Number(!isRight)
  say(`${isRight ? '✓' : '✗'} ${String(exit).padStart(2)}  ${name}`)
  if (!isRight) say(said)
}

/** What a phone with this package says to the feed that stands. */
async function phone(name: string, trust: string, expected: string): Promise<void> {
  const { said } = await feedc(['verify', at('www'), '--trust', at(trust), '--json'])
  const { accepted, error } = JSON.parse(said.slice(said.indexOf('{'))) as { accepted: boolean; error: { code: string } | null }
  const answer = accepted ? '收' : `拒收 ${error?.code}`
  wrong += Number(answer !== expected)
  say(`${answer === expected ? '✓' : '✗'}     ${name}：${answer}`)
}

const build = (key: string, ...more: string[]) => ['build', content, '--out', at('feed'), '--key', at(key), '--release', ...more]
const bundle = (key: string, next?: string) => [
  ...[
    'bundle',
    at('feed'),
    '--content',
    content,
    '--out',
    at('bundled'),
    '--feed-url',
    'https://feed.example.cn/',
    '--key',
    at(key),
    '--release',
  ],
  ...(next ? ['--next-key', at(next)] : []),
]
const publish = (trust: string, ...more: string[]) => [
  'publish',
  at('feed'),
  '--to',
  `file:${at('www')}`,
  '--trust',
  at(trust),
  ...more,
]
const keep = (trust: string): Promise<void> => writeWhole(at(trust), readFileSync(at('bundled/trust.json')))
const nextSecond = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 1100))

async function rehearse(): Promise<void> {
  say('平时')
  await step('生成旧钥匙', 0, ['keygen', at('old.json')])
  await step('用旧钥匙编译', 0, build('old.json'))
  await step('老版本的小程序：只信旧钥匙', 0, bundle('old.json'))
  await keep('trust-old.json')
  await step('发布', 0, publish('trust-old.json'))
  await phone('老版本的手机', 'trust-old.json', '收')
  say('换钥匙：先让手机认识新钥匙，再用新钥匙签')
  await step('生成新钥匙', 0, ['keygen', at('new.json')])
  await step('过渡版本的小程序：两把都信', 0, bundle('old.json', 'new.json'))
  await keep('trust-both.json')
  await phone('过渡版本的手机，内容还是旧钥匙签的', 'trust-both.json', '收')
  await nextSecond()
  await step('用新钥匙编译', 0, build('new.json'))
  await step('没说是换钥匙，publish 拒绝', 1, publish('new.json'))
  await step('用两把都信的 trust.json 发布', 0, publish('trust-both.json'))
  await phone('过渡版本的手机', 'trust-both.json', '收')
  await phone('没升级的手机（继续显示原来的内容）', 'trust-old.json', '拒收 unknown_key')
  await step('新版本的小程序：只信新钥匙', 0, bundle('new.json'))
  await keep('trust-new.json')
  await phone('新版本的手机', 'trust-new.json', '收')
  say('新钥匙泄露了')
  await nextSecond()
  await step('生成第三把', 0, ['keygen', at('third.json')])
  await step('用它编译正确的内容', 0, build('third.json'))
  await step('发布要加 --new-key', 0, publish('third.json', '--new-key'))
  await step('安全修复的小程序：只信第三把', 0, bundle('third.json'))
  await keep('trust-third.json')
  await phone('升级了的手机', 'trust-third.json', '收')
  await phone('没升级的手机（所以服务器要守住）', 'trust-new.json', '拒收 unknown_key')
  await nextSecond()
  await step('拿到泄露钥匙的人编译了一份', 0, build('new.json'))
  await step('publish 不收它', 1, publish('trust-third.json'))
  await writeOver()
  await phone('就算他写进了服务器，升级了的手机', 'trust-third.json', '拒收 unknown_key')
  say('电脑的时间错成了 2031 年')
  const then = (): number => Date.parse(FUTURE)
  await step('编译', 0, build('third.json', '--now', FUTURE), then)
  await writeOver()
  await phone('手机', 'trust-third.json', '拒收 from_the_future')
  await step('时间对的电脑重新编译', 0, build('third.json'))
  await step('发布，拒绝并说出那一版是什么时候编译的', 1, publish('trust-third.json'))
  await step('加 --replace-future', 0, publish('trust-third.json', '--replace-future'))
  await phone('手机', 'trust-third.json', '收')
}

/** Two cities under one root: whose key counts in which, and a key that was stolen. */
async function rehearseCities(): Promise<void> {
  say('城市目录：两座城市，一把根钥匙')
  const publicOf: Record<string, string> = {}
  for (const name of ['root', 'north', 'south', 'south-new', 'root-new']) {
    const { exit, said } = await feedc(['keygen', at(`${name}.json`)])
    wrong += Number(exit !== 0)
    const [keyid, publicKey] = ['keyid', 'publicKey'].map(word => new RegExp(`${word} +(\\S+)`).exec(said)?.[1])
    publicOf[name] = `{ keyid: '${keyid}', publicKey: '${publicKey}' }`
  }
  for (const city of ['north', 'south']) {
    cpSync(content, at(city), { recursive: true })
    const config = readFileSync(join(at(city), 'feed.yaml'), 'utf8')
    writeFileSync(join(at(city), 'feed.yaml'), config.replace(/^feed:.*$/m, `feed: ${city}`))
    await step(`${city}：用自己的钥匙编译`, 0, ['build', at(city), '--out', at(`${city}-feed`), '--key', at(`${city}.json`)])
  }
  const entry = (city: string, key: string, west: number): string =>
    `  - { id: ${city}, name: ${city}, path: ${city}/, bounds: { west: ${west}, south: 30, east: ${west + 1}, north: 31 }, centre: { name: 中, lng: ${west + 0.5}, lat: 30.5 }, keys: [${publicOf[key]}] }`
  const keepCities = (roots: readonly string[], southKey: string): void =>
    writeFileSync(
      at('cities.yaml'),
      [
        'directory: rehearsal',
        'url: https://feed.example.cn/directory.json',
        `root: [${roots.map(name => publicOf[name]).join(', ')}]`,
        `cities:\n${entry('north', 'north', 120)}\n${entry('south', southKey, 121)}`,
      ].join('\n'),
    )
  const make = (...more: string[]) => [
    ...['directory', 'build', at('cities.yaml'), '--out', at('directory.json'), '--key', at('root.json'), '--release', ...more],
  ]
  const put = (...more: string[]) => ['directory', 'publish', at('directory.json'), '--to', `file:${at('cities')}`, ...more]
  const whole = (trust: string) => ['verify', at('cities/directory.json'), '--trust', at(trust)]
  const serve = (city: string, folder: string): void => cpSync(at(folder), at(`cities/${city}`), { recursive: true })
  keepCities(['root'], 'south')
  writeFileSync(at('package-old.yaml'), readFileSync(at('cities.yaml')))
  await step('编译目录', 0, make())
  await step('发布目录', 0, put('--trust', at('cities.yaml')))
  for (const city of ['north', 'south']) serve(city, `${city}-feed`)
  await step('手机：两座城市都收', 0, whole('package-old.yaml'))
  await step('拿到 north 的钥匙的人替 south 编译了一份', 0, [
    ...['build', at('south'), '--out', at('stolen'), '--key', at('north.json')],
  ])
  serve('south', 'stolen')
  await step('手机：不收，那是别的城市的钥匙', 1, whole('package-old.yaml'))
  say('south 的钥匙也被偷了：换目录，不换小程序')
  await nextSecond()
  keepCities(['root'], 'south-new')
  await step('目录里换成新钥匙', 0, make())
  await step('发布目录', 0, put('--trust', at('cities.yaml')))
  serve('south', 'south-feed')
  await step('手机：旧钥匙签的不收了', 1, whole('package-old.yaml'))
  await step('south 用新钥匙编译', 0, ['build', at('south'), '--out', at('south-feed'), '--key', at('south-new.json')])
  serve('south', 'south-feed')
  await step('手机：又收了', 0, whole('package-old.yaml'))
  say('换根钥匙：两个签名，老包新包都认')
  await nextSecond()
  keepCities(['root-new'], 'south-new')
  writeFileSync(at('package-new.yaml'), readFileSync(at('cities.yaml')))
  keepCities(['root', 'root-new'], 'south-new')
  await step('用两把根钥匙签', 0, make('--next-key', at('root-new.json')))
  await step('发布目录', 0, put('--trust', at('cities.yaml')))
  await step('老包的手机', 0, whole('package-old.yaml'))
  await step('新包的手机', 0, whole('package-new.yaml'))
}

/** Somebody writes into the server's folder, past publish. */
async function writeOver(): Promise<void> {
  for (const name of readdirSync(at('feed'))) await writeWhole(join(at('www'), name), readFileSync(join(at('feed'), name)))
}

rehearse()
  .then(rehearseCities)
  .catch(fault => {
    wrong += 1
    say(String(fault?.stack ?? fault))
  })
  .finally(() => {
    rmSync(home, { recursive: true, force: true })
    say(wrong === 0 ? '每一步都和 docs/keys.zh-CN.md、docs/cities.zh-CN.md 说的一样。' : `${wrong} 步和文档说的不一样。`)
    process.exit(wrong === 0 ? 0 : 1)
  })
