import { publishCopy as copy } from './copy'
import type { FeedTarget, TargetFailure } from './FeedTarget'

/** A target's failure for whoever has to do something about it. */
export const sentenceOf = ({ label }: FeedTarget, { code, name, detail }: TargetFailure): string =>
  copy.failed(label, name, copy.failure[code], detail)
