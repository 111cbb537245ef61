import { err, ok, type Result } from '@core/result'
import { publishCopy as copy } from './copy'

/** How to reach a bucket. From the environment alone: arguments end up in shell histories and process lists. */
export interface S3Settings {
  readonly bucket: string
  /** Folder inside the bucket, without slashes at its ends; '' = the bucket itself. */
  readonly prefix: string
  readonly endpoint: string | null
  readonly region: string
  readonly style: S3Style
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string }
}

/** Where a request names the bucket: `https://bucket.host/…`, `https://host/bucket/…`, or the host is the bucket's own domain. */
type S3Style = 'bucket_in_host' | 'bucket_in_path' | 'host_is_bucket'

const STYLES: Readonly<Record<string, S3Style>> = { '': 'bucket_in_host', path: 'bucket_in_path', domain: 'host_is_bucket' }

export type Environment = Readonly<Record<string, string | undefined>>

/** Names that every S3 tool knows; the last one is ours. Source: AWS SDKs and Tools Reference Guide, "Environment variables". */
const VARIABLES = {
  accessKeyId: 'AWS_ACCESS_KEY_ID',
  secretAccessKey: 'AWS_SECRET_ACCESS_KEY',
  sessionToken: 'AWS_SESSION_TOKEN',
  region: 'AWS_REGION',
  endpoint: 'AWS_ENDPOINT_URL_S3',
  anyEndpoint: 'AWS_ENDPOINT_URL',
  style: 'FEEDC_S3_STYLE',
} as const

/** `s3://bucket/prefix` and the environment. Errors: a sentence that names what is missing, never what is there. */
export function s3Settings(address: string, env: Environment): Result<S3Settings, string> {
  const [, bucket, rest = ''] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/([\w./-]*))?$/.exec(address) ?? []
  const prefix = rest.replace(/^\/+|\/+$/g, '')
  if (bucket === undefined || /(^|\/)\.{0,2}(\/|$)/.test(prefix || 'x')) return err(copy.badS3Address)
  const accessKeyId = env[VARIABLES.accessKeyId]?.trim()
  const secretAccessKey = env[VARIABLES.secretAccessKey]?.trim()
  if (!accessKeyId || !secretAccessKey) return err(copy.noCredentials(VARIABLES.accessKeyId, VARIABLES.secretAccessKey))
  const region = env[VARIABLES.region]?.trim()
  if (!region) return err(copy.noRegion(VARIABLES.region))
  const endpoint = (env[VARIABLES.endpoint] || env[VARIABLES.anyEndpoint])?.trim() || null
  if (endpoint !== null && !/^https?:\/\/[^/@?#\s]+\/?$/.test(endpoint)) return err(copy.badEndpoint(VARIABLES.endpoint))
  const style = STYLES[env[VARIABLES.style]?.trim() ?? '']
  if (!style || (style === 'host_is_bucket' && endpoint === null)) return err(copy.badStyle(VARIABLES.style, VARIABLES.endpoint))
  const sessionToken = env[VARIABLES.sessionToken]?.trim()
  return ok({
    bucket,
    prefix,
    endpoint,
    region,
    style,
    credentials: { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) },
  })
}

/** An address on this machine. */
export const isLoopback = (endpoint: string | null | undefined): boolean =>
  /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/.test(endpoint ?? '')
