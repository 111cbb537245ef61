import { UNDER_TEST } from '../../config/outputs'

/** What the tests of the built app look at; another build is named in the environment. */
export const WEAPP = process.env.RIG_WEAPP ?? UNDER_TEST.weapp
export const H5 = process.env.RIG_H5 ?? UNDER_TEST.h5
/** The content that it was made from, the feed that was made of it, and what of that came in the package. */
export const { content: CONTENT, feed: FEED, bundled: BUNDLED } = UNDER_TEST
