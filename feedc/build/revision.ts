import type { FeedConfig } from '@feedc/content/Content'

/** §3.1 The Unix time of `generated`, in seconds, unless the editor sets one. */
export const revisionOf = ({ revision }: Pick<FeedConfig, 'revision'>, nowMs: number): number =>
  revision ?? Math.floor(nowMs / 1000)
