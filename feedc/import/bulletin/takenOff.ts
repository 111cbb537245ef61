import { gone } from '@feedc/import/text/countChars'
import type { Furniture, FurnitureKind } from './Bulletin'
import type { RawLine } from './RawLine'

/** What a step took off the lines it was given, by name and place. Compared, not reported: no step can forget to say. */
export function takenOff(kind: FurnitureKind, before: readonly RawLine[], after: readonly RawLine[]): Furniture[] {
  const left = new Map<number, string>()
  for (const { no, text } of after) left.set(no, `${left.get(no) ?? ''}${text}`)
  const were = new Map<number, { text: string; page: number | null }>()
  for (const { no, text, page } of before) were.set(no, { text: `${were.get(no)?.text ?? ''} ${text}`.trim(), page })
  return [...were].flatMap(([line, { text, page }]) => {
    const taken = gone(text, left.get(line) ?? '')
    return taken === '' ? [] : [{ kind, text: taken, line, page }]
  })
}
