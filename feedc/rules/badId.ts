import { LIST_NAMES } from '@core/feed/lists'
import { Id } from '@core/feed/wire/primitives'
import type { Content } from '@feedc/content/Content'
import * as v from 'valibot'
import { ruleCopy } from './copy'
import { type Identified, identifiedIn, idFieldOf } from './duplicateId'
import { noticeOf, type Rule } from './types'

/** An id that can't be a file name, a URL segment and a storage key: a slash, `..`, a space, Chinese. */
export const badId: Rule = {
  code: 'bad_id',
  severity: 'error',
  run: content =>
    identified(content)
      .filter(({ value }) => !v.is(Id, value.id))
      .map(entry => noticeOf(badId, entry, idFieldOf(entry), ruleCopy.badId(entry.value.id))),
}

/** All but hotlines, which are known by their numbers. */
const identified = (content: Content): readonly Identified[] => [
  ...content.stations,
  ...content.toilets,
  ...content.articles,
  ...LIST_NAMES.filter(name => name !== 'hotlines').flatMap(name => identifiedIn(content, name)),
]
