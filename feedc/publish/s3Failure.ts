import { ownValue } from '@feedc/ownValue'
import type { TargetFailure, TargetFailureCode } from './FeedTarget'

/** What S3 servers and sockets call it. Source: Amazon S3 API Reference, "Error responses"; Node's system errors. */
const CODES: Readonly<Record<string, TargetFailureCode>> = {
  NoSuchBucket: 'no_bucket',
  InvalidBucketName: 'no_bucket',
  AccessDenied: 'denied',
  AllAccessDisabled: 'denied',
  AccountProblem: 'denied',
  InvalidAccessKeyId: 'unknown_key',
  ExpiredToken: 'unknown_key',
  InvalidToken: 'unknown_key',
  SignatureDoesNotMatch: 'wrong_secret',
  RequestTimeTooSkewed: 'clock_skew',
  RequestExpired: 'clock_skew',
  PermanentRedirect: 'wrong_region',
  AuthorizationHeaderMalformed: 'wrong_region',
  IllegalLocationConstraintException: 'wrong_region',
  ENOTFOUND: 'no_host',
  EAI_AGAIN: 'no_host',
  ECONNREFUSED: 'no_connection',
  ECONNRESET: 'no_connection',
  EHOSTUNREACH: 'no_connection',
  ENETUNREACH: 'no_connection',
  EPIPE: 'no_connection',
  ETIMEDOUT: 'timeout',
  TimeoutError: 'timeout',
  RequestTimeout: 'timeout',
  XMinioStorageFull: 'disk_full',
  QuotaExceeded: 'disk_full',
}

/** A throw of the S3 client as a value. Unknown words are told by the HTTP status; what then is left is `unclear`, with the word. */
export function s3Failure(fault: unknown, name: string): TargetFailure {
  const { name: word = '', code = '', message = '', $metadata } = fault as Partial<Thrown>
  const status = $metadata?.httpStatusCode ?? 0
  const known = ownValue(CODES, code) ?? ownValue(CODES, word) ?? byStatus(status)
  const detail = [code || word, status || ''].filter(part => part !== '').join(' ') || message
  return { code: known, name, detail }
}

interface Thrown {
  readonly name: string
  readonly code: string
  readonly message: string
  readonly $metadata: { readonly httpStatusCode?: number }
}

const byStatus = (status: number): TargetFailureCode =>
  status === 403 || status === 401
    ? 'denied'
    : status === 301 || status === 307
      ? 'wrong_region'
      : status >= 500
        ? 'server_error'
        : 'unclear'
