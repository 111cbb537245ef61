/** The part of a self-check that decides (docs/feed-format.md §3.4). Weights are positive. */
export interface WeighedSelfCheck {
  readonly questions: readonly SelfCheckQuestion[]
  readonly thresholds: { readonly suspicious: number; readonly stop: number }
}

interface SelfCheckQuestion {
  /** What is asked, and what the question is known by. */
  readonly text: string
  readonly weight: number
  readonly reason: string
}

/** Lowest first. The lowest says only that no known sign was found, never that it is safe. */
export const VERDICT_LEVELS = ['no_sign', 'suspicious', 'stop'] as const
export type VerdictLevel = (typeof VERDICT_LEVELS)[number]

export interface Verdict {
  readonly level: VerdictLevel
  readonly score: number
  /** The ticked questions, heaviest first; equal weights in the order asked. */
  readonly reasons: readonly SelfCheckQuestion[]
}

/** What the ticked signs add up to. One more tick never lowers it. Unknown and repeated ones count for nothing. */
export function verdict(check: WeighedSelfCheck, ticked: readonly string[]): Verdict {
  const reasons = check.questions.filter(({ text }) => ticked.includes(text)).sort((a, b) => b.weight - a.weight)
  const score = reasons.reduce((sum, { weight }) => sum + weight, 0)
  return { level: levelOf(check, score), score, reasons }
}

function levelOf({ thresholds }: WeighedSelfCheck, score: number): VerdictLevel {
  if (score >= thresholds.stop) return 'stop'
  return score >= thresholds.suspicious ? 'suspicious' : 'no_sign'
}

/** The verdicts that some set of ticks leads to, lowest first; feedc refuses a check in which one is missing. */
export function reachableVerdicts(check: WeighedSelfCheck): readonly VerdictLevel[] {
  let sums: readonly number[] = [0]
  for (const { weight } of check.questions) sums = [...new Set([...sums, ...sums.map(sum => sum + weight)])]
  const reached = new Set(sums.map(sum => levelOf(check, sum)))
  return VERDICT_LEVELS.filter(level => reached.has(level))
}

/** The questions whose tick raises the verdict in some situation; the others are asked for nothing. */
export function decidingQuestions(check: WeighedSelfCheck): readonly string[] {
  const decides = (asked: SelfCheckQuestion): boolean => {
    let sums: readonly number[] = [0]
    for (const { text, weight } of check.questions) {
      if (text !== asked.text) sums = [...new Set([...sums, ...sums.map(sum => sum + weight)])]
    }
    return sums.some(sum => levelOf(check, sum) !== levelOf(check, sum + asked.weight))
  }
  return check.questions.filter(decides).map(({ text }) => text)
}
