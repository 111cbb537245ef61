import type { Alert } from '@core/feed/wire/alerts'
import type { Content, Entry } from '@feedc/content/Content'

/** A line that tells a courier to do something, and the record it stands in. */
export interface ActionLine {
  readonly entry: Entry<unknown>
  /** The field it was written in; null in a Markdown body. */
  readonly field: string | null
  readonly text: string
}

/** Every "do this" of the content: what is read with one hand, in the rain. */
export const actionLines = (content: Content): readonly ActionLine[] => [
  ...content.alerts.flatMap(entry => of(entry, null, instructionOf(entry.value))),
  ...content.guides.flatMap(entry => of(entry, null, entry.value.steps)),
  ...content.checks.flatMap(entry =>
    Object.entries(entry.value.verdicts).flatMap(([level, steps]) => of(entry, `verdicts.${level}`, steps)),
  ),
  ...content.paths.flatMap(entry =>
    of(
      entry,
      null,
      entry.value.steps.map(({ text }) => text),
    ),
  ),
  ...content.channels.flatMap(entry => of(entry, null, entry.value.steps)),
  ...content.benefits.flatMap(entry => of(entry, null, entry.value.claim)),
  ...content.checklists.flatMap(entry => of(entry, 'items', entry.value.items)),
]

const of = (entry: Entry<unknown>, field: string | null, texts: readonly string[]): readonly ActionLine[] =>
  texts.map(text => ({ entry, field, text }))

/** A list is lines; a single paragraph is prose. */
const instructionOf = ({ instruction }: Alert): readonly string[] => (instruction?.includes('\n') ? instruction.split('\n') : [])
