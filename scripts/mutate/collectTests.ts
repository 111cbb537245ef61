import { mock } from 'node:test'

type Work = (t: TestContext) => unknown
interface Options {
  readonly skip?: boolean | string
  readonly todo?: boolean | string
}
interface TestContext {
  readonly name: string
  readonly mock: typeof mock
  readonly diagnostic: (message: string) => void
  readonly after: (work: Work) => void
  readonly test: (name: string, work: Work) => Promise<void>
}
interface Hooks {
  readonly before: Work[]
  readonly after: Work[]
  readonly beforeEach: Work[]
  readonly afterEach: Work[]
}
interface Suite {
  readonly name: string
  readonly hooks: Hooks
  readonly parent: Suite | undefined
}
export interface UnitTest {
  /** The names of its suites and its own, read as one sentence. */
  readonly name: string
  readonly suite: Suite
  readonly work: Work
}

/** What stands for `node:test` while a file of tests is loaded: it notes the tests instead of running them, so that they can be run again and again. */
export function collectTests(): { readonly module: unknown; readonly tests: readonly UnitTest[] } {
  const tests: UnitTest[] = []
  const suite = (name: string, parent?: Suite): Suite => ({
    name,
    parent,
    hooks: { before: [], after: [], beforeEach: [], afterEach: [] },
  })
  let current = suite('')

  type Body = Work | undefined
  const parts = (options: Options | Work | undefined, work: Body): [Options, Body] =>
    typeof options === 'function' ? [{}, options] : [options ?? {}, work]
  const it = (name: string, options?: Options | Work, work?: Body): void => {
    const [{ skip, todo }, body] = parts(options, work)
    if (!body || skip || todo) return
    const names = [name]
    for (let at: Suite | undefined = current; at?.name; at = at.parent) names.unshift(at.name)
    tests.push({ name: names.join(' › '), suite: current, work: body })
  }
  const describe = (name: string, options?: Options | Work, work?: Body): void => {
    const [{ skip }, body] = parts(options, work)
    if (!body || skip) return
    const outer = current
    current = suite(name, outer)
    body(undefined as never)
    current = outer
  }
  const nothing = (): void => {}
  const hook =
    (kind: keyof Hooks) =>
    (work: Work): void =>
      void current.hooks[kind].push(work)
  const full = { before: hook('before'), after: hook('after'), beforeEach: hook('beforeEach'), afterEach: hook('afterEach') }
  const test = Object.assign(it, { skip: nothing, todo: nothing, it, test: it, describe, suite: describe, mock, ...full })
  return {
    module: Object.assign(test, { default: test, __esModule: true, describe: Object.assign(describe, { skip: nothing }) }),
    tests,
  }
}

/** Runs tests of one file in their order, with their hooks; `note` hears of each. Stops when `note` says so. */
export async function runTests(
  tests: readonly UnitTest[],
  starting: (test: UnitTest) => void,
  note: (test: UnitTest, error: unknown) => boolean,
): Promise<void> {
  const open: Suite[] = []
  try {
    for (const test of tests) {
      const path = pathTo(test.suite)
      starting(test)
      let error: unknown
      try {
        while (open.length > 0 && !path.includes(open.at(-1) as Suite)) await runHooks((open.pop() as Suite).hooks.after)
        for (const suite of path.slice(open.length)) {
          open.push(suite)
          await runHooks(suite.hooks.before)
        }
        await runOne(test, path)
      } catch (thrown) {
        error = thrown ?? new Error('nothing thrown')
      }
      if (note(test, error)) return
    }
  } finally {
    while (open.length > 0) await runHooks((open.pop() as Suite).hooks.after).catch(() => {})
  }
}

async function runOne(test: UnitTest, path: readonly Suite[]): Promise<void> {
  const after: Work[] = []
  const context: TestContext = {
    name: test.name,
    mock,
    diagnostic: () => {},
    after: work => void after.unshift(work),
    test: async (_, work) => void (await work(context)),
  }
  try {
    for (const suite of path) await runHooks(suite.hooks.beforeEach, context)
    await test.work(context)
  } finally {
    mock.reset()
    mock.timers.reset()
    await runHooks(after, context)
    for (const suite of [...path].reverse()) await runHooks(suite.hooks.afterEach, context)
  }
}

async function runHooks(hooks: readonly Work[], context?: TestContext): Promise<void> {
  for (const hook of hooks) await hook(context as TestContext)
}

function pathTo(suite: Suite): Suite[] {
  const path: Suite[] = []
  for (let at: Suite | undefined = suite; at; at = at.parent) path.unshift(at)
  return path
}
