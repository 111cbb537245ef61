import type { Answer, Benefit, SelfCheck } from '@core/feed/types'
import type { Detail } from '@/store/detail'
import { useFeed } from '@/store/stores'
import '@/platform/withEnrolment'

export interface AnswerDetail {
  readonly answer: Answer
  /** What it leads on to and the feed still holds. */
  readonly answers: readonly Answer[]
  readonly checks: readonly SelfCheck[]
  readonly benefits: readonly Benefit[]
}

export const useAnswers = (): readonly Answer[] => useFeed(feed => feed.snapshot).enrolment().answers

export function useAnswer(id: string): Detail<AnswerDetail> {
  const snapshot = useFeed(feed => feed.snapshot)
  const { answers, benefits } = snapshot.enrolment()
  const answer = answers.find(each => each.id === id)
  if (!answer) return { kind: 'gone' }
  const { related } = answer
  return {
    kind: 'ready',
    answer,
    answers: pick(answers, related.answers),
    checks: pick(snapshot.alerts().checks, related.checks),
    benefits: pick(benefits, related.benefits),
  }
}

/** In the order in which the answer names them. */
const pick = <T extends { readonly id: string }>(all: readonly T[], ids: readonly string[] = []): readonly T[] =>
  ids.flatMap(id => all.find(each => each.id === id) ?? [])
