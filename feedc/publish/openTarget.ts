import { err, ok, type Result } from '@core/result'
import type { Io } from '@feedc/io'
import { publishCopy as copy } from './copy'
import type { FeedTarget } from './FeedTarget'
import { fileTarget } from './fileTarget'
import { isLoopback, s3Settings } from './s3Settings'

/** Words with which other tools take what we don't. */
const SECRET = /^--?(endpoint|region|access|secret|token|session|password|profile|key-id|ak$|sk$|id$)/i

/** Whether somebody wrote into the command what belongs into the environment. */
export const hasSecret = (args: readonly string[]): boolean =>
  args.some(word => SECRET.test(word) || /^s3:\/\/[^/]*[@:]|^s3:.*\?/.test(word.replace(/^--to=/, '')))

/** `file:DIR` or `s3://bucket/prefix`. Errors: a sentence. */
export async function openTarget(address: string, io: Pick<Io, 'env' | 'err'>): Promise<Result<FeedTarget, string>> {
  const dir = /^file:(?:\/\/(?=\/))?(.+)$/.exec(address)?.[1]
  if (dir !== undefined) return ok(fileTarget(dir))
  if (!address.startsWith('s3://')) return err(copy.badTarget)
  const settings = s3Settings(address, io.env)
  if (!settings.ok) return settings
  const { endpoint } = settings.value
  if (endpoint?.startsWith('http:') && !isLoopback(endpoint)) io.err(copy.plainHttp)
  const { s3Target } = await import('./s3Target')
  return ok(s3Target(settings.value))
}
