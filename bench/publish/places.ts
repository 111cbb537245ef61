import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { err, ok } from '@core/result'
import type { FeedTarget } from '@feedc/publish/FeedTarget'
import { openTarget } from '@feedc/publish/openTarget'
import { s3Server } from '@test/fakes/s3Server'
import { ask } from '@test/nginx/ask'
import { startNginx } from '@test/nginx/startNginx'
import { startSwift } from '@test/swift/startSwift'

/** Where feeds are raced to. */
export interface Place {
  readonly name: string
  readonly to: string
  readonly env: Readonly<Record<string, string>>
  /** For reading back, past the publishers. */
  readonly target: FeedTarget
  /** How many read at one time; one unless it says more. */
  readonly readers?: number
  close(): void | Promise<void>
}

async function placeOf(name: string, to: string, env: Record<string, string>, close: Place['close']): Promise<Place> {
  const target = await openTarget(to, { env, err: () => undefined })
  if (!target.ok) throw new Error(target.error)
  return { name, to, env, target: target.value, close }
}

export const PLACES: Readonly<Record<string, () => Promise<Place>>> = {
  async file() {
    const dir = mkdtempSync(join(tmpdir(), 'nuanfeng-race-'))
    return placeOf('file', `file:${dir}`, {}, () => rmSync(dir, { recursive: true, force: true }))
  },
  /** A folder that Debian's nginx serves with deploy/nginx.conf: what is read back, a courier's phone would have got. */
  async nginx() {
    const dir = mkdtempSync(join(tmpdir(), 'nuanfeng-race-'))
    mkdirSync(join(dir, 'site/feed'), { recursive: true })
    const log = join(dir, 'access.log')
    const nginx = await startNginx(join(dir, 'site'), { workers: 2, also: `access_log ${log} nuanfeng;\n` })
    const place = await placeOf('nginx', `file:${join(dir, 'site/feed')}`, {}, async () => {
      const said = readFileSync(log, 'utf8')
      const named = (said + nginx.log()).match(/127\.0\.0\.1|client:/g)?.length ?? 0
      process.stdout.write(`nginx: ${said.split('\n').length - 1} 个请求的日志里有 ${named} 个地址\n`)
      process.exitCode = named > 0 ? 1 : process.exitCode
      await nginx.close()
      rmSync(dir, { recursive: true, force: true })
    })
    const get: FeedTarget['get'] = async name => {
      const { status, body } = await ask(nginx.origin, `/feed/${name}`)
      return status === 200 ? ok(body) : status === 404 ? ok(null) : err({ code: 'server_error', name, detail: String(status) })
    }
    return { ...place, target: { ...place.target, get }, readers: 12 }
  },
  async s3rver() {
    const { endpoint, bucket, keys, close } = await s3Server()
    const env = {
      AWS_ACCESS_KEY_ID: keys.accessKeyId,
      AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
      AWS_REGION: 'us-east-1',
      AWS_ENDPOINT_URL_S3: endpoint,
      FEEDC_S3_STYLE: 'path',
    }
    return placeOf('s3rver', `s3://${bucket}/shanghai`, env, close)
  },
  async swift() {
    const { bucket, env, close } = await startSwift()
    return placeOf('swift', `s3://${bucket}/shanghai`, { ...env }, close)
  },
}
