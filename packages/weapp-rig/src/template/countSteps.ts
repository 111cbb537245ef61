import { type Profiler, Session } from 'node:inspector'

let counted = 0

/**
 * How many blocks (function bodies, branches, loop bodies, operands of && and ?:) of a script run while `prepare`'s result runs, as V8
 * counts them for test coverage. A time depends on what else the machine does; this doesn't. The first run isn't counted: it does
 * what is done once. `prepare` compiles the script under the name it is given, which is new each time: V8 counts only in code
 * that it compiled after it was asked to, and keeps what it compiled by name.
 */
export function countSteps(prepare: (script: string) => () => void): number {
  counted += 1
  const script = `counted-${counted}.js`
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  try {
    const run = prepare(script)
    run()
    take(session, script)
    run()
    const steps = take(session, script)
    if (steps === 0) throw new Error(`expected steps of ${script}, got none`)
    return steps
  } finally {
    session.post('Profiler.stopPreciseCoverage')
    session.disconnect()
  }
}

/** What ran since the last look. In one process, V8 answers before `post` returns. */
function take(session: Session, script: string): number {
  const seen: Profiler.ScriptCoverage[] = []
  session.post('Profiler.takePreciseCoverage', (_error, { result }) => seen.push(...result))
  const ranges = seen.filter(({ url }) => url === script).flatMap(({ functions }) => functions.flatMap(each => each.ranges))
  return ranges.reduce((sum, { count }) => sum + count, 0)
}
