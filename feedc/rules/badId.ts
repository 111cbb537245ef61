import { Id } from '@core/feed/wire/primitives'
import type { Content } from '@feedc/content/Content'
import * as v from 'valibot'
import { ruleCopy } from './copy'
import { idFieldOf } from './duplicateId'
import { noticeOf, type Rule } from './types'

/** An id that can't be a file name, a URL segment and a storage key: a slash, `..`, a space, Chinese. */
export const badId: Rule = {
  code: 'bad_id',
  severity: 'error',
  run: content =>
    identified(content)
      .filter(({ value }) => !v.is(Id, value.id))
      .map(entry => {
        return noticeOf(badId, entry, idFieldOf(entry), ruleCopy.badId(entry.value.id))
      }),
}

const identified = (content: Content) => [
  ...content.stations,
  ...content.articles,
  ...content.alerts.map(({ at, value }) => ({ at, value: { id: value.identifier } })),
  ...content.guides,
  ...content.checks,
  ...content.paths,
  ...content.channels,
  ...content.benefits,
  ...content.triage,
  ...content.legal,
  ...content.checklists,
]
