import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { readSigningKey, type SigningKey, writeKeyFile } from '@feedc/build/signingKey'
import { cli } from '@feedc/cli'
import { fakeIo } from '@test/fakes/fakeIo'
import { aFeed, type FeedPatch } from '@test/fakes/signedFeed'

const NOW = '2026-11-24T08:00:00+08:00'
let work: string
const at = (name: string): string => join(work, name)
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'nuanfeng-directory-'))
  for (const name of ['root', 'north', 'south']) writeKeyFile(at(`${name}.json`), 'release')
  keep('cities.yaml', citiesYaml())
})
afterEach(() => rmSync(work, { recursive: true, force: true }))

function keyIn(name: string): SigningKey {
  const key = readSigningKey(at(`${name}.json`))
  assert(key.ok)
  return key.value
}
const keep = (name: string, text: string): void => writeFileSync(at(name), text)
const publicOf = (name: string): string => {
  const { keyid, publicKey } = keyIn(name)
  return `[{ keyid: '${keyid}', publicKey: '${publicKey}' }]`
}
const cityYaml = (id: string, key: string, west: number): string => `
  - id: ${id}
    name: ${id}
    path: ${id}/
    bounds: { west: ${west}, south: 30, east: ${west + 1}, north: 31 }
    centre: { name: 广场, lng: ${west + 0.5}, lat: 30.5 }
    keys: ${publicOf(key)}`
const citiesYaml = (): string => `directory: test-cities
url: https://feed.test/directory.json
root: ${publicOf('root')}
cities:${cityYaml('north', 'north', 120)}${cityYaml('south', 'south', 121)}
`

async function run(args: readonly string[], now = NOW): Promise<{ code: number; text: string }> {
  const { io, text } = fakeIo(now)
  return { code: await cli(args, io), text: text() }
}
const build = (...more: string[]) =>
  run(['directory', 'build', at('cities.yaml'), '--out', at('directory.json'), '--key', at('root.json'), '--release', ...more])
const publish = (...more: string[]) =>
  run(['directory', 'publish', at('directory.json'), '--to', `file:${at('www')}`, '--trust', at('cities.yaml'), ...more])
const verify = (...more: string[]) => run(['verify', at('www/directory.json'), '--trust', at('cities.yaml'), ...more])

/** A city's feed where the directory says that it is. */
function serve(id: string, key: string, patch: FeedPatch = {}): void {
  mkdirSync(at(`www/${id}`), { recursive: true })
  const { files } = aFeed(keyIn(key), { feed: id, ...patch })
  for (const [name, bytes] of files) writeFileSync(at(`www/${id}/${name}`), bytes)
}

describe('a directory of cities', () => {
  it('is built, published and verified with every city it lists', async () => {
    for (const city of ['north', 'south']) serve(city, city, { expires: '2027-06-30T08:00:00+08:00' })
    for (const done of [await build(), await publish(), await verify()]) assert.equal(done.code, 0, done.text)
    assert.match((await verify()).text, /north {2}north，版本 1795000000/)
    assert.equal((await publish()).code, 0, 'again: nothing to do')
    assert.equal((await verify('--warn-days', '180')).code, 0)
    assert.equal((await verify('--warn-days', '181')).code, 5)
    const trusting = await run(['verify', at('www/directory.json'), '--trust', at('root.json')])
    assert.equal(trusting.code, 0, trusting.text)
  })

  it('gives the same bytes for the same cities, instant and key', async () => {
    await build('--now', NOW)
    const first = readFileSync(at('directory.json'))
    await build('--now', NOW)
    assert.deepEqual(readFileSync(at('directory.json')), first)
  })

  it('is refused when one city signs for another, or under another’s name', async () => {
    serve('north', 'south')
    serve('south', 'south')
    await build()
    await publish()
    const stolen = await verify()
    assert.equal(stolen.code, 1)
    assert.match(stolen.text, /north {2}north：手机会拒收（unknown_key）/)
    serve('north', 'north', { feed: 'south' })
    assert.match((await verify()).text, /拒收（other_feed）/)
    rmSync(at('www/north'), { recursive: true })
    assert.match((await verify('--json')).text, /"error": "missing"/)
  })

  it('ends with 2 where whom to trust can’t be read: nothing is known of the directory then', async () => {
    await build()
    const publishing = ['directory', 'publish', at('directory.json'), '--to', `file:${at('www')}`]
    for (const args of [publishing, ['verify', at('directory.json')]])
      assert.equal((await run([...args, '--trust', at('lost.yaml')])).code, 2, args[0])
  })

  it('is refused by a package of another root', async () => {
    await build()
    await publish()
    keep(
      'cities.yaml',
      citiesYaml()
        .replace(publicOf('root'), publicOf('north'))
        .replace(cityYaml('north', 'north', 120), ''),
    )
    assert.match((await verify()).text, /拒收这个目录（unknown_key/)
  })

  it('goes through a change of the root with both signatures, so that old and new packages read it', async () => {
    serve('north', 'north')
    serve('south', 'south')
    writeKeyFile(at('next.json'), 'release')
    const both = `[${publicOf('root').slice(1, -1)}, ${publicOf('next').slice(1, -1)}]`
    keep('old.yaml', citiesYaml())
    keep('new.yaml', citiesYaml().replace(publicOf('root'), publicOf('next')))
    keep('cities.yaml', citiesYaml().replace(publicOf('root'), both))
    assert.equal((await build('--next-key', at('next.json'))).code, 0)
    assert.equal((await publish()).code, 0)
    for (const package_ of ['old', 'new']) {
      const verified = await run(['verify', at('www/directory.json'), '--trust', at(`${package_}.yaml`)])
      assert.equal(verified.code, 0, verified.text)
    }
  })
})

describe('watching a directory of cities', () => {
  const prom = (): string => readFileSync(at('cities.prom'), 'utf8')

  it('says which city expires soon, and that the directory does, each with its day', async () => {
    serve('north', 'north', { expires: '2026-11-26T08:00:00+08:00' })
    serve('south', 'south')
    await build()
    await publish()
    assert.equal((await verify()).code, 0)
    const city = await verify('--warn-days', '30')
    assert.equal(city.code, 5, city.text)
    assert.match(city.text, /north.*2026-11-26T08:00:00\+08:00 就过期，不到 30 天/)
    assert.doesNotMatch(city.text, /south.*就过期|城市目录.*就过期/)
    assert.match((await verify('--warn-days', '181')).text, /城市目录.*就过期，不到 181 天/)
    const cities = JSON.parse((await verify('--json')).text).cities as { expires: string }[]
    assert.equal(cities[0]?.expires, '2026-11-26T08:00:00+08:00')
  })

  it('tells Prometheus of the directory and of every city, apart from a feed of its own', async () => {
    serve('north', 'north')
    await build()
    await publish()
    assert.equal((await verify('--metrics', at('cities.prom'))).code, 1)
    const place = at('www/directory.json')
    assert.match(prom(), new RegExp(`^nuanfeng_feed_exit_code\\{directory="${place}"\\} 1$`, 'm'))
    assert.match(prom(), /^nuanfeng_feed_accepted\{directory="[^"]+",city="north"\} 1$/m)
    assert.match(prom(), /^nuanfeng_feed_accepted\{directory="[^"]+",city="south"\} 0$/m)
    serve('south', 'south')
    assert.equal((await verify('--metrics', at('cities.prom'))).code, 0)
    assert.match(prom(), /^nuanfeng_feed_expires_timestamp_seconds\{directory="[^"]+",city="south"\} \d{10}$/m)
    assert.equal(prom().match(/^# TYPE nuanfeng_feed_accepted /gm)?.length, 1, 'each name is told of once')
    assert.equal((await run(['verify', at('none/directory.json'), '--metrics', at('cities.prom')])).code, 4)
    assert.match(prom(), /exit_code\{directory="[^"]+"\} 4/)
  })

  it('tells a city that nobody could read from one that phones refuse', async () => {
    serve('north', 'north')
    serve('south', 'south')
    await build()
    await publish()
    const server = createServer((request, response) => {
      const file = at(`www${request.url}`)
      const isThere = !file.includes('/south/')
      response.writeHead(isThere ? 200 : 404).end(isThere ? readFileSync(file) : '')
    }).listen(0, '127.0.0.1')
    await new Promise(resolve => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    const read = await run(['verify', `http://127.0.0.1:${port}/directory.json`, '--trust', at('cities.yaml')])
    server.closeAllConnections()
    server.close()
    assert.equal(read.code, 4, read.text)
    assert.match(read.text, /没有读到 south（status_404）/)
    assert.doesNotMatch(read.text, /拒收/)
  })

  it('is a wrong command, not a bad directory, when the file of keys isn’t there', async () => {
    await build()
    await publish()
    const wrong = await run(['verify', at('www/directory.json'), '--trust', at('nobody.yaml'), '--metrics', at('cities.prom')])
    assert.equal(wrong.code, 2, wrong.text)
    assert.match(prom(), /exit_code\{directory="[^"]+"\} 2/)
  })
})

describe('what the keeper of a directory wrote wrongly', () => {
  const wrong: Readonly<Record<string, readonly [(yaml: string) => string, RegExp]>> = {
    'a key with a letter changed': [yaml => yaml.replace(/publicKey: '(.)/, "publicKey: 'A$1").replace(/(..)='/, "='"), /keyid/],
    'one key for two cities': [yaml => yaml.replace(publicOf('south'), publicOf('north')), /写在了两处/],
    'the root’s key for a city': [yaml => yaml.replace(publicOf('south'), publicOf('root')), /写在了两处/],
    'a path that climbs': [yaml => yaml.replace('path: north/', 'path: ../north/'), /path「\.\.\/north\/」/],
    'one city twice': [yaml => yaml.replace('- id: south', '- id: north'), /写了两遍/],
    'no box': [yaml => yaml.replace('west: 120', 'west: 130'), /bounds/],
    'an address without encryption': [yaml => yaml.replace('https://feed.test', 'http://feed.test'), /url/],
    'a field nobody knows': [yaml => yaml.replace('cities:', 'citys: 1\ncities:'), /citys/],
    'no cities': [yaml => yaml.replace(/cities:[\s\S]*/, 'cities: []'), /一座城市都没有/],
  }
  for (const [what, [change, said]] of Object.entries(wrong)) {
    it(`is said by line, and nothing is written: ${what}`, async () => {
      keep('cities.yaml', change(citiesYaml()))
      const refused = await build()
      assert.equal(refused.code, 1)
      assert.match(refused.text, said)
      assert.throws(() => readFileSync(at('directory.json')))
    })
  }

  it('is refused when the key that signs is no root of this directory, or a development key goes out', async () => {
    assert.match((await build('--key', at('north.json'))).text, /不在 cities\.yaml 的 root 里/)
    writeKeyFile(at('dev.json'), 'development')
    keep('cities.yaml', citiesYaml().replace(publicOf('south'), publicOf('dev')))
    assert.match((await build()).text, /不能有开发密钥/)
    const trying = ['directory', 'build', at('cities.yaml'), '--out', at('directory.json'), '--key', at('root.json')]
    assert.equal((await run(trying)).code, 0)
    assert.match((await publish()).text, /不能有开发密钥/)
    assert.equal((await publish('--rehearsal')).code, 0)
  })

  it('never writes over anything but a directory', async () => {
    keep('directory.json', '{"payloadType":"something"}')
    assert.match((await build()).text, /不覆盖/)
    assert.equal(readFileSync(at('directory.json'), 'utf8'), '{"payloadType":"something"}')
  })
})

describe('publishing a directory', () => {
  it('never lowers the revision, and never changes what a revision says', async () => {
    await build('--now', NOW)
    assert.equal((await publish()).code, 0)
    await build('--now', '2026-11-24T07:00:00+08:00')
    assert.match((await publish()).text, /没有高过/)
    keep('cities.yaml', citiesYaml().replace('name: north', 'name: 北城'))
    await build('--now', NOW)
    assert.match((await publish()).text, /内容却不一样/)
    await build('--now', '2026-11-24T08:00:01+08:00')
    assert.equal((await publish()).code, 0)
  })

  it('is refused from the future, and replaces what came from there only when asked to', async () => {
    const ahead = '2031-03-01T08:00:00+08:00'
    assert.match((await build('--now', ahead)).text, /晚了一天以上/)
    const then = [...['directory', 'build', at('cities.yaml'), '--out', at('directory.json')], '--key', at('root.json')]
    assert.equal((await run(then, ahead)).code, 0)
    assert.match((await publish()).text, /from_the_future/)
    mkdirSync(at('www'))
    writeFileSync(at('www/directory.json'), readFileSync(at('directory.json')))
    await build()
    assert.match((await publish()).text, /电脑时间错了/)
    assert.equal((await publish('--replace-future')).code, 0)
  })

  it('needs to be told that the root has changed', async () => {
    await build()
    await publish()
    writeKeyFile(at('next.json'), 'release')
    keep('cities.yaml', citiesYaml().replace(publicOf('root'), publicOf('next')))
    await build('--key', at('next.json'), '--now', '2026-11-24T08:00:01+08:00')
    assert.match((await publish()).text, /另一把根钥匙/)
    assert.equal((await publish('--new-key')).code, 0)
  })

  it('leaves a file that is none alone', async () => {
    await build()
    mkdirSync(at('www'))
    writeFileSync(at('www/directory.json'), '{}')
    assert.match((await publish()).text, /不是城市目录/)
  })
})
