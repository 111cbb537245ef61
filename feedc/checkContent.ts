import { dayOf } from '@/domain/shanghaiTime'
import type { Content } from './content/Content'
import { readContent } from './content/readContent'
import { inOrder, type Notice } from './notices'
import { RULES } from './rules/index'

export interface CheckedContent {
  readonly content: Content
  readonly notices: readonly Notice[]
  readonly errors: number
}

/** Reads a content folder and runs every rule over it: the same for `check`, `build` and the preview. */
export function checkContent(dir: string, nowMs: number): CheckedContent {
  const { content, notices } = readContent(dir, dayOf(nowMs))
  const all = inOrder([...notices, ...RULES.flatMap(rule => rule.run(content, { nowMs }))])
  return { content, notices: all, errors: all.filter(({ severity }) => severity === 'error').length }
}
