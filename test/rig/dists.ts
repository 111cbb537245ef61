/** What the tests of the built app look at; another build is named in the environment. */
export const WEAPP = process.env.RIG_WEAPP ?? 'dist/weapp'
export const H5 = process.env.RIG_H5 ?? 'dist/h5'
