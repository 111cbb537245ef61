import type { Content } from '@feedc/content/Content'
import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** Questions that lead back to themselves: somebody who isn't sure would be asked for ever. */
export const triageEndless: Rule = {
  code: 'triage_endless',
  severity: 'error',
  run: ({ triage }) => {
    const circle = circleIn(triage)
    const first = triage.find(({ value }) => value.id === circle[0])
    return first ? [noticeOf(triageEndless, first, 'options', ruleCopy.triageEndless(circle.join(' → ')))] : []
  },
}

/** The ids around one circle, the first again at the end; empty when every way ends. */
function circleIn(triage: Content['triage']): readonly string[] {
  const next = new Map(triage.map(({ value }) => [value.id, value.options.flatMap(({ question }) => question ?? [])]))
  const done = new Set<string>()
  const follow = (id: string, way: readonly string[]): readonly string[] => {
    if (way.includes(id)) return [...way.slice(way.indexOf(id)), id]
    if (done.has(id)) return []
    for (const to of next.get(id) ?? []) {
      const circle = follow(to, [...way, id])
      if (circle.length > 0) return circle
    }
    done.add(id)
    return []
  }
  for (const id of next.keys()) {
    const circle = follow(id, [])
    if (circle.length > 0) return circle
  }
  return []
}
