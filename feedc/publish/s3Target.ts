import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  type ListObjectsV2CommandOutput,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { err, ok, type Result } from '@core/result'
import { zonedMs } from '@core/time/shanghaiTime'
import type { FeedTarget, StoredFile, TargetFailure } from './FeedTarget'
import { s3Failure } from './s3Failure'
import { isLoopback, type S3Settings } from './s3Settings'

/** A courier's alert shouldn't wait for a dead connection; half a minute without a byte is one. */
const CONNECT_MS = 10_000
const SILENCE_MS = 30_000

/** A folder in a bucket. `attempts`: how often a request is made before it counts as failed; the client waits longer each time. */
export function s3Target(settings: S3Settings, attempts = 3): FeedTarget {
  const { bucket, prefix, endpoint, region, style, credentials } = settings
  const client = new S3Client({
    region,
    credentials,
    forcePathStyle: style === 'bucket_in_path',
    bucketEndpoint: style === 'host_is_bucket',
    ...(endpoint && { endpoint }),
    maxAttempts: attempts,
    requestHandler: { connectionTimeout: CONNECT_MS, socketTimeout: SILENCE_MS },
    // Checksum trailers came in 2025; servers that only speak S3 may not know them. Every byte is read back and hashed anyway.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  let servedAtMs: number | null = null
  // Nearest to the wire, so that a refusal's answer tells its time too.
  client.middlewareStack.add(
    next => async args => {
      const result = await next(args)
      const { headers } = result.response as { readonly headers?: Readonly<Record<string, string>> }
      servedAtMs = zonedMs(headers?.date ?? '') ?? servedAtMs
      return result
    },
    { step: 'deserialize', priority: 'low', name: 'servedAt' },
  )
  // Where the host is the bucket, the client takes the host for the bucket's name.
  const Bucket = style === 'host_is_bucket' && endpoint ? endpoint : bucket
  const base = prefix === '' ? '' : `${prefix}/`
  const keyOf = (name: string): string => `${base}${name}`

  return {
    label: `s3://${bucket}/${prefix}`,
    isLoopback: isLoopback(endpoint),
    clockMs: () => servedAtMs,
    get: name =>
      attempt(name, async () => {
        try {
          const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: keyOf(name) }))
          return (await Body?.transformToByteArray()) ?? new Uint8Array()
        } catch (fault) {
          if (fault instanceof NoSuchKey) return null
          throw fault
        }
      }),
    put: (name, bytes, { contentType, cacheControl }) =>
      attempt(name, async () => {
        const words = { ContentType: contentType, CacheControl: cacheControl }
        await client.send(new PutObjectCommand({ Bucket, Key: keyOf(name), Body: bytes, ...words }))
      }),
    list: () =>
      attempt(prefix, async () => {
        const files: StoredFile[] = []
        let after: string | undefined
        do {
          const page: ListObjectsV2CommandOutput = await client.send(
            new ListObjectsV2Command({ Bucket, Prefix: base, ...(after && { ContinuationToken: after }) }),
          )
          for (const object of page.Contents ?? []) files.push(storedFile(object, base))
          after = page.IsTruncated ? page.NextContinuationToken : undefined
        } while (after)
        return files
      }),
    remove: name => attempt(name, async () => void (await client.send(new DeleteObjectCommand({ Bucket, Key: keyOf(name) })))),
  }
}

type Listed = NonNullable<ListObjectsV2CommandOutput['Contents']>[number]

/** An ETag is the MD5 of what was put in one go without a key of its own; anything else in it says nothing about the content. */
const storedFile = ({ Key = '', Size = 0, ETag = '', LastModified }: Listed, base: string): StoredFile => ({
  name: Key.slice(base.length),
  bytes: Size,
  md5: /^"?([0-9a-f]{32})"?$/i.exec(ETag)?.[1]?.toLowerCase() ?? null,
  writtenAtMs: LastModified?.getTime() ?? 0,
})

async function attempt<T>(name: string, work: () => Promise<T>): Promise<Result<T, TargetFailure>> {
  try {
    return ok(await work())
  } catch (fault) {
    return err(s3Failure(fault, name))
  }
}
