/** Why a feed, or a piece of one, was refused. Closed: nobody matches on message text. */
export type FeedErrorCode =
  | 'too_large'
  | 'not_utf8'
  | 'not_json'
  | 'too_deep'
  | 'bad_envelope'
  | 'bad_signature'
  | 'unknown_key'
  | 'bad_index'
  | 'other_feed'
  | 'newer_spec'
  | 'rollback'
  | 'same_revision_other_bytes'
  | 'expired'
  | 'wrong_length'
  | 'wrong_hash'
  | 'bad_part'
  | 'bad_item'

/** `at` is a JSON Pointer (RFC 6901) into the document, "" for the whole of it. */
export class FeedError extends Error {
  constructor(
    readonly code: FeedErrorCode,
    readonly at: string,
  ) {
    super(`${code} at ${at || '/'}`)
  }
}
