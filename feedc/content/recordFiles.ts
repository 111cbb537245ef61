import type { ListName, WireRecord } from '@core/feed/lists'
import type { Notice } from '@feedc/notices'
import type { Entry } from './Content'
import type { RawRecord } from './rawRecord'
import { readFrontMatter } from './readFrontMatter'
import { readYaml } from './readYaml'
import { toAlert, toGuide, toSelfCheck } from './toAlerts'
import { toAnswer } from './toAnswer'
import { toBenefit, toChannel, toChecklists, toHotlines, toLegal, toPath, toTriage } from './toEnrolment'
import { toSynonyms } from './toSynonyms'

type Report = (notice: Notice) => void

/** One record a file: which files, how one is taken apart, and what it becomes; null = too little to stand for anything. */
interface FilePerRecord<T> {
  readonly folder: string
  readonly files: RegExp
  readonly read: typeof readYaml
  readonly map: (record: RawRecord, report: Report) => T | null
}

/** All records in one file. */
interface OneFile<T> {
  readonly file: string
  readonly list: (record: RawRecord, report: Report) => readonly Entry<T>[]
}

export type RecordFiles<T> = FilePerRecord<T> | OneFile<T>

const markdown = <T>(folder: string, map: FilePerRecord<T>['map'], files = /\.md$/): FilePerRecord<T> => ({
  folder,
  files,
  read: readFrontMatter,
  map,
})

/** Where an editor keeps each kind of record, relative to content/. */
export const RECORD_FILES: { readonly [L in ListName]: RecordFiles<WireRecord<L>> } = {
  alerts: markdown('alerts', toAlert),
  guides: markdown('guides', toGuide),
  checks: { folder: 'checks', files: /\.yaml$/, read: readYaml, map: toSelfCheck },
  paths: markdown('enrolment', toPath, /\/path-[^/]+\.md$/),
  triage: { file: 'enrolment/triage.yaml', list: toTriage },
  channels: markdown('enrolment', toChannel, /\/channel-[^/]+\.md$/),
  benefits: markdown('enrolment', toBenefit, /\/benefit-[^/]+\.md$/),
  hotlines: { file: 'enrolment/hotlines.yaml', list: toHotlines },
  legal: { file: 'enrolment/legal.yaml', list: toLegal },
  answers: markdown('answers', toAnswer),
  checklists: { file: 'enrolment/checklists.yaml', list: toChecklists },
  synonyms: { file: 'synonyms.yaml', list: toSynonyms },
}
