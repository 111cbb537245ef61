/** Why a feed, or a piece of one, was refused. Closed: nobody matches on message text. docs/feed-format.md lists them. */
export const FEED_ERROR_CODES = [
  // reading bytes
  'too_large',
  'not_utf8',
  'not_json',
  'too_deep',
  'forbidden_key',
  // the envelope
  'bad_envelope',
  'unknown_key',
  'bad_signature',
  'cannot_verify',
  // the index, and the directory of cities
  'bad_index',
  'bad_directory',
  'newer_spec',
  'other_feed',
  'implausible_revision',
  'rollback',
  'same_revision_other_bytes',
  'expired',
  'from_the_future',
  // a part
  'wrong_length',
  'wrong_hash',
  'bad_part',
  // an item: dropped and counted, never fatal
  'bad_item',
  'duplicate_id',
] as const
export type FeedErrorCode = (typeof FEED_ERROR_CODES)[number]

/** An expected refusal: a value to return, not to throw. `at` is a JSON Pointer (RFC 6901), "" for the whole document. */
export class FeedError {
  constructor(
    readonly code: FeedErrorCode,
    readonly at: string,
  ) {}
}
