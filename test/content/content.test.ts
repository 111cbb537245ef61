import { describe, it } from 'node:test'
import { checkContent } from '@feedc/checkContent'
import { RULES } from './rules'

describe('content/, as an editor left it', () => {
  const nowMs = Date.now()
  const read = checkContent('content', nowMs)
  for (const [promise, holds] of Object.entries(RULES)) it(promise, () => holds(read, nowMs))
})
