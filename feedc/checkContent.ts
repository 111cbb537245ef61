import { dayOf } from '@core/time/shanghaiTime'
import type { PreviousFeed } from './build/previousFeed'
import type { Content } from './content/Content'
import type { ReadWays } from './content/ReadMemory'
import { readContent } from './content/readContent'
import { releasedOn } from './content/releasedOn'
import { inOrder, type Notice } from './notices'
import { RULES } from './rules/index'
import { schemaRefused } from './rules/schemaRefused'

export interface CheckedContent {
  readonly content: Content
  readonly notices: readonly Notice[]
  readonly errors: number
}

/**
 * Reads a content folder and runs every rule over it: the same for `check`, `build` and the preview.
 * `previous`: the feed that phones have, for the rules that compare.
 */
export function checkContent(
  dir: string,
  nowMs: number,
  previous: PreviousFeed | null = null,
  ways: ReadWays = {},
): CheckedContent {
  const { content, notices } = readContent(dir, dayOf(nowMs), ways)
  const found = [...notices, ...RULES.flatMap(rule => rule.run(content, { nowMs, previous }))]
  const refused = schemaRefused
    .run(content, { nowMs, previous })
    .filter(notice => !found.some(other => isExplainedBy(notice, other)))
  const all = inOrder([...found, ...refused])
  return {
    content: releasedOn(dayOf(nowMs), content),
    notices: all,
    errors: all.filter(({ severity }) => severity === 'error').length,
  }
}

/** The schema's refusal is the last word; where a rule said the same in better words, it need not be heard too. */
const isExplainedBy = (refused: Notice, { severity, file, line }: Notice): boolean =>
  severity === 'error' && file === refused.file && (!file.endsWith('.csv') || line === refused.line)
