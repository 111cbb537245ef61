import type { PartContent } from '@core/feed/parsePart'
import type { PartName } from '@core/feed/wire/index'
import { type CheckedContent, checkContent } from '@feedc/checkContent'
import { compiledPart } from '@test/fakes/compiled'
import { FIXTURE } from '../../config/outputs'

/** The day of these promises; content is judged as an editor's `feedc check` would judge it then. */
export const TODAY_MS = Date.parse('2026-11-24T12:00:00+08:00')

/** What the content under test compiles to. */
export const frozenContent = (): CheckedContent => checkContent(FIXTURE, TODAY_MS)

/** A part of it as a phone has it after reading the bytes. */
export const frozenPart = <N extends PartName>(name: N): PartContent[N] => compiledPart(frozenContent().content, name)
