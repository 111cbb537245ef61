import { openPart } from '@core/feed/openPart'
import type { PartContent } from '@core/feed/parsePart'
import type { PartName } from '@core/feed/wire/index'
import { hashParts } from '@feedc/build/hashParts'
import { type CheckedContent, checkContent } from '@feedc/checkContent'

/** The day of these promises; content is judged as an editor's `feedc check` would judge it then. */
export const TODAY_MS = Date.parse('2026-11-24T12:00:00+08:00')

/** What the repository's own content/ compiles to. */
export const realContent = (): CheckedContent => checkContent('content', TODAY_MS)

/** A part of it as a phone has it after reading the bytes. */
export function realPart<N extends PartName>(name: N): PartContent[N] {
  const { parts, files } = hashParts(realContent().content)
  const part = openPart(name, parts[name], files.find(file => file.name === parts[name].path)!.bytes)
  if (!part.ok || part.value.dropped.length > 0) throw new Error(`${name}: a phone would not take all of it`)
  return part.value.value
}
