import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { request } from 'node:http'
import path from 'node:path'
import { it } from 'node:test'
import { toInstant } from '@core/time/shanghaiTime'
import { onBothEngines } from '@test/inbox/engines'
import { invented } from '@test/inbox/invented'
import { serveInbox } from '@test/inbox/runInbox'
import { postgresPrograms } from '@test/inbox/startPostgres'

/** What must be found nowhere, as anybody might write it. */
const ADDRESSES = ['203.0.113.77', '2001:db8:77:88::99', '198.51.100.23']
const NUMBERS = ['13812345678', '138-1234-5678', '１３８１２３４５６７８', '02162345678', '11010119900307889X']
const PLACES = ['31.230416', '121.473701', '31°13′49″']
const MAIL = 'someone@example.com'
const HEADERS = {
  'user-agent': 'SecretAgent/9.9',
  cookie: 'session=cookie-of-mine',
  authorization: 'Bearer abcdefgh',
  referer: `https://a.example/?q=${PLACES[0]}`,
}
const NEEDLES = [...ADDRESSES, ...NUMBERS, ...PLACES, MAIL, 'SecretAgent', 'cookie-of-mine', 'abcdefgh', 'a.example', 'device-7']

onBothEngines('a dump of all that the inbox keeps and logs', (freshUrl, engine) => {
  it('holds no address, no number, no place and no device, whatever was sent to it', async () => {
    const url = await freshUrl()
    const inbox = await serveInbox({ DATABASE_URL: url, FEED: '/nowhere', LOG_LEVEL: 'trace' })
    const send = (address: string, at: string, body: string, type = 'application/json'): Promise<number> =>
      new Promise((done, fail) => {
        const headers = { ...HEADERS, 'content-type': type, 'x-forwarded-for': address }
        const sent = request(`${inbox.origin}${at}`, { method: 'POST', headers }, answer => {
          answer.resume()
          answer.on('end', () => done(answer.statusCode ?? 0))
        })
        sent.on('error', fail)
        sent.end(body)
      })
    let taken = 0
    for (const address of ADDRESSES)
      for (const needle of [...NUMBERS, ...PLACES, MAIL]) {
        const { receivedAtMs: _, ...report } = invented({
          at: toInstant(Date.now()),
          note: `打 ${needle} 在 ${PLACES.join('，')}`,
        })
        const more = { ...report, lat: PLACES[0], device: 'device-7', phone: NUMBERS[0], address }
        if ((await send(address, '/reports', JSON.stringify(more))) === 200) taken += 1
        // What is refused is met by others than what is taken: parsers, limits, the log.
        await send(address, '/reports', JSON.stringify({ ...more, kind: needle }))
        await send(address, '/reports', `{"note":"${needle}"`)
        await send(address, `/reports/${encodeURIComponent(needle)}?at=${encodeURIComponent(needle)}`, '')
        await send(address, '/reports', needle.repeat(500))
        await send(address, '/reports', JSON.stringify(more), `text/${encodeURIComponent(needle)}`)
      }
    assert.ok(taken > 15, String(taken))
    // Killed, not stopped: whatever lies about in its files stays there.
    inbox.kill('SIGKILL')
    await inbox.ended()
    const dump = engine === 'sqlite' ? filesBeside(url) : pgDump(url)
    assert.match(dump, /打 ＊/, 'the notes are in it')
    assert.match(inbox.printed(), /"route":"\/reports","status":422/, 'the log says what happened')
    for (const [where, text] of Object.entries({ dump, log: inbox.printed() }))
      assert.deepEqual(
        NEEDLES.filter(needle => text.includes(needle) || text.includes(encodeURIComponent(needle))),
        [],
        where,
      )
  })
})

/** The file and all that SQLite puts beside it, as bytes. */
const filesBeside = (file: string): string =>
  readdirSync(path.dirname(file))
    .filter(name => name.startsWith(path.basename(file)))
    .map(name => readFileSync(path.join(path.dirname(file), name)).toString('utf8'))
    .join('\n')

function pgDump(url: string): string {
  const { status, stdout, stderr } = spawnSync(`${postgresPrograms()}/pg_dump`, ['--inserts', url], { encoding: 'utf8' })
  assert.equal(status, 0, stderr)
  return stdout
}
