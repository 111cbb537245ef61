import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FeedTarget } from '@feedc/publish/FeedTarget'
import { openTarget } from '@feedc/publish/openTarget'
import { s3Server } from '@test/fakes/s3Server'
import { startSwift } from '@test/swift/startSwift'

/** Where feeds are raced to. */
export interface Place {
  readonly name: string
  readonly to: string
  readonly env: Readonly<Record<string, string>>
  /** For reading back, past the publishers. */
  readonly target: FeedTarget
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
