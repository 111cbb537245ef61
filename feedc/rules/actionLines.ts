import type { Alert } from '@core/feed/wire/alerts'
import type { Answer } from '@core/feed/wire/enrolment'
import type { Content, Entry } from '@feedc/content/Content'

/** Lines that tell a courier what to do, in order, and the record they stand in. */
export interface ActionList {
  readonly entry: Entry<unknown>
  /** The field they were written in; null in a Markdown body. */
  readonly field: string | null
  readonly texts: readonly string[]
}

/** Every list of "do this" in the content: what is read with one hand, in the rain. */
export const actionLists = (content: Content): readonly ActionList[] => [
  ...content.alerts.map(entry => ({ entry, field: null, texts: instructionOf(entry.value) })),
  ...content.guides.map(entry => ({ entry, field: null, texts: entry.value.steps })),
  ...content.checks.flatMap(entry =>
    Object.entries(entry.value.verdicts).map(([level, texts]) => ({ entry, field: `verdicts.${level}`, texts })),
  ),
  ...content.paths.map(entry => ({ entry, field: null, texts: entry.value.steps.map(({ text }) => text) })),
  ...content.channels.map(entry => ({ entry, field: null, texts: entry.value.steps })),
  ...content.benefits.map(entry => ({ entry, field: null, texts: entry.value.claim })),
  ...content.answers.map(entry => ({ entry, field: null, texts: answerLines(entry.value) })),
  ...content.checklists.map(entry => ({ entry, field: 'items', texts: entry.value.items })),
]

const answerLines = ({ steps, evidence, contacts }: Answer): readonly string[] =>
  [...steps, ...evidence, ...contacts].map(({ text }) => text)

/** Each of these lines by itself. */
export const actionLines = (content: Content): readonly (Omit<ActionList, 'texts'> & { readonly text: string })[] =>
  actionLists(content).flatMap(({ texts, ...of }) => texts.map(text => ({ ...of, text })))

/** A list is lines; a single paragraph is prose. */
const instructionOf = ({ instruction }: Alert): readonly string[] => (instruction?.includes('\n') ? instruction.split('\n') : [])
