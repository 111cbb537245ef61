/**
 * npm run bench:load — what one core of nginx with deploy/nginx.conf gives of the built feed and page, on this machine.
 * nginx has one worker, wrk the other core; five seconds a row. SECONDS and CONNECTIONS change that.
 * Exit: 0 · 1 an answer failed · 2 nothing to serve, or a tool is missing.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { compressFolder } from '../../scripts/compress'
import { ensureNginx, ensureWrk } from '../../scripts/tools'
import { ask } from '../../test/nginx/ask'
import { startNginx } from '../../test/nginx/startNginx'
import { type Load, runWrk } from './runWrk'

const BUILT = 'dist/h5'
const seconds = Number(process.env.SECONDS ?? 5)
const connections = Number(process.env.CONNECTIONS ?? 64)
const say = (line: string): void => void process.stdout.write(`${line}\n`)

async function main(): Promise<number> {
  if (!existsSync(`${BUILT}/feed/index.json`)) {
    say(`没有 ${BUILT}/feed/index.json。先构建：npm start -- --no-serve`)
    return 2
  }
  for (const ensure of [ensureNginx, ensureWrk]) {
    const { code, output } = await ensure()
    if (code !== 0) {
      say(output)
      return 2
    }
  }
  const home = mkdtempSync(join(tmpdir(), 'bench-load-'))
  const folder = join(home, 'h5')
  cpSync(BUILT, folder, { recursive: true })
  compressFolder(folder)
  const nginx = await startNginx(folder)
  try {
    return await measure(nginx.origin, folder)
  } finally {
    await nginx.close()
    rmSync(home, { recursive: true })
  }
}

async function measure(origin: string, folder: string): Promise<number> {
  const part = (name: string): string => `/feed/${readdirSync(`${folder}/feed`).find(file => file.startsWith(`${name}.`))}`
  const { etag = '' } = (await ask(origin, '/feed/index.json')).headers
  const rows: [string, string, Record<string, string>][] = [
    ['index.json', '/feed/index.json', {}],
    ['index.json, unchanged (304)', '/feed/index.json', { 'If-None-Match': etag }],
    ...['news', 'alerts', 'stations', 'enrolment'].map((name): [string, string, Record<string, string>] => [
      `${name} part, gzip`,
      part(name),
      { 'Accept-Encoding': 'gzip' },
    ]),
    ['stations part, brotli', part('stations'), { 'Accept-Encoding': 'br' }],
    ['page, gzip on the way', '/', { 'Accept-Encoding': 'gzip' }],
  ]
  say(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown CPU'} × ${cpus().length}, ${process.platform}`)
  say(`nginx with 1 worker, wrk with 1 thread and ${connections} connections kept alive, ${seconds} s a row, loopback`)
  say('')
  say('| what | requests/s | bytes each | p50 ms | p90 ms | p99 ms | max ms | errors |')
  say('|---|---|---|---|---|---|---|---|')
  let failed = 0
  for (const [what, path, headers] of rows) {
    const load = await runWrk({ url: origin + path, headers, connections, seconds })
    say(line(what, load))
    failed += load.errors
  }
  return failed === 0 ? 0 : 1
}

const line = (what: string, { perSecond, bytesEach, p50, p90, p99, max, errors }: Load): string =>
  `| ${what} | ${Math.round(perSecond)} | ${Math.round(bytesEach)} | ${[p50, p90, p99, max].map(ms => ms.toFixed(2)).join(' | ')} | ${errors} |`

void main().then(code => {
  process.exitCode = code
})
