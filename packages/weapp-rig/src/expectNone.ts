/** Throws the problems as lines, so that a failure reads as a list and not as a diff. */
export function expectNone(problems: readonly string[], what: string): void {
  if (problems.length === 0) return
  const shown = problems.slice(0, 25).map(problem => `  ${problem}`)
  throw new Error(`expected no ${what}, got ${problems.length}:\n${shown.join('\n')}${problems.length > 25 ? '\n  …' : ''}`)
}
