import { EDITORS_WORDS } from './editorsWords.copy'
import { FORMS } from './forms'

/** What each field is called on the page, by what it is called in a file. */
const LABELS: ReadonlyMap<string, string> = new Map(
  // What is inside of a group comes first, so that a field on top of a form keeps its name.
  [
    ...Object.values(FORMS).flatMap(({ fields }) => fields.flatMap(each => each.fields ?? [])),
    ...Object.values(FORMS).flatMap(({ fields }) => fields),
  ].map(({ key, label }) => [key, label] as const),
)

/** A sentence of feedc's, to somebody who has never seen a command or a file of the content. */
export function editorsWords(sentence: string): string {
  const said = EDITORS_WORDS.reduce((text, [pattern, instead]) => text.replace(pattern, instead), sentence)
  return said.replace(/「([A-Za-z][\w.]*)」/g, (whole, name: string) => {
    const label = LABELS.get(name) ?? LABELS.get(name.split('.')[0] ?? '')
    return label === undefined ? whole : `「${label}」`
  })
}
