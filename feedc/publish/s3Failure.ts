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
  SlowDown: 'busy',
  TooManyRequests: 'busy',
  TooManyRequestsException: 'busy',
  ThrottlingException: 'busy',
  CERT_HAS_EXPIRED: 'tls',
  CERT_NOT_YET_VALID: 'tls',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls',
  ERR_TLS_CERT_ALTNAME_INVALID: 'tls',
  EPROTO: 'tls',
  ERR_SSL_WRONG_VERSION_NUMBER: 'tls',
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
  // What is published is far below every limit of size: it is the quota (Swift says it so).
  EntityTooLarge: 'disk_full',
}

/** A throw of the S3 client as a value. Unknown words are told by the HTTP status; what then is left is `unclear`, with the word. */
export function s3Failure(fault: unknown, name: string): TargetFailure {
  const { name: word = '', code = '', message = '', $metadata } = fault as Partial<Thrown>
  const status = $metadata?.httpStatusCode ?? 0
  const known = isPage(fault as Partial<Thrown>) ? 'not_s3' : (ownValue(CODES, code) ?? ownValue(CODES, word) ?? byStatus(status))
  const detail = [code || word, status || ''].filter(part => part !== '').join(' ') || message
  return { code: known, name, detail }
}

interface Thrown {
  readonly name: string
  readonly code: string
  readonly message: string
  readonly $response: { readonly headers?: Readonly<Record<string, string>> }
  readonly $metadata: { readonly httpStatusCode?: number }
}

const STATUSES: Readonly<Record<number, TargetFailureCode>> = {
  301: 'wrong_region',
  302: 'not_s3',
  303: 'not_s3',
  307: 'wrong_region',
  401: 'denied',
  403: 'denied',
  413: 'disk_full',
  429: 'busy',
  507: 'disk_full',
  511: 'not_s3',
}
const byStatus = (status: number): TargetFailureCode => STATUSES[status] ?? (status >= 500 ? 'server_error' : 'unclear')

/** A network's log-in page, or a console's. */
const isPage = ({ $response }: Partial<Thrown>): boolean => /html/i.test($response?.headers?.['content-type'] ?? '')
