import type { Synonym } from '@core/feed/wire/enrolment'
import { fold } from '@core/search/fold'
import type { Notice } from '@feedc/notices'
import type { Entry } from './Content'
import type { RawRecord } from './rawRecord'
import { LIST } from './readYaml'
import { entriesOf } from './toEnrolment'
import { AMENITY_OF, WHEN_OF } from './words'

/** What may stand between words. */
const BETWEEN = /[\s,\uff0c\u3001]+/

/** How couriers say it: a list in one file. */
export const toSynonyms = (record: RawRecord, report: (notice: Notice) => void): readonly Entry<Synonym>[] =>
  entriesOf(record, LIST, report, fields => ({
    id: fields.text('id') ?? '',
    title: fields.text('title') ?? '',
    said: fold(fields.text('said') ?? '')
      .split(BETWEEN)
      .filter(Boolean)
      .join(' '),
    amenities: [...fields.manyOf('amenities', fields.texts('amenities'), AMENITY_OF)],
    when: fields.has('when') ? fields.oneOf('when', WHEN_OF) : null,
    leads: [...fields.texts('leads')],
  }))
