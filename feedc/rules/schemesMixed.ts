import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** One way in, or one article, that offers both injury schemes: they are for different people, and whoever asks for the wrong one loses weeks. */
export const schemesMixed: Rule = {
  code: 'schemes_mixed',
  severity: 'error',
  run: ({ benefits, paths, articles }) => {
    const schemeOf = new Map(benefits.map(({ value }) => [value.id, value.scheme]))
    const isMixed = (ids: readonly string[] = []): boolean => {
      const schemes = ids.map(id => schemeOf.get(id))
      return schemes.includes('work_injury') && schemes.includes('occupational_injury')
    }
    return [
      ...paths
        .filter(({ value }) => isMixed(value.benefits))
        .map(entry => noticeOf(schemesMixed, entry, 'benefits', ruleCopy.schemesMixed)),
      ...articles
        .filter(({ value }) => isMixed(value._nuanfeng.related?.benefits))
        .map(entry => noticeOf(schemesMixed, entry, 'related', ruleCopy.schemesMixed)),
    ]
  },
}
