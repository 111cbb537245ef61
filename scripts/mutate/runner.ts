import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { InstrumenterContext, MutantCoverage, StrykerOptions } from '@stryker-mutator/api/core'
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin'
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  type TestRunnerCapabilities,
  TestStatus,
} from '@stryker-mutator/api/test-runner'
import fc from 'fast-check'
import { collectTests, runTests, type UnitTest } from './collectTests'
import { loadModule, mayReachChanges, type Registry } from './loadModules'
import { idOf, nearestFirst, type TestFile } from './nearestFirst'
import { isSampled } from './sample'

interface Verdict {
  readonly killedBy: string[]
  readonly message: string
  readonly ran: number
}

/** How much longer than five times its usual a test may compute before it counts as hanging, or do nothing at all. */
const PATIENCE_MS = 3000
const SLOWER = 5
const IDLE_MS = 20_000
/** A file of tests that takes longer to load isn't loaded anew for a constant. */
const SLOW_LOAD_MS = 500
/** How long each test took in the first run, for the processes that didn't see it. */
const TOOK = 'took.json'

const shared = globalThis as { __stryker__?: InstrumenterContext }
const world: InstrumenterContext = shared.__stryker__ ?? {}
shared.__stryker__ = world

/**
 * Keeps all unit tests of one program loaded in one process: a mutant runs only the tests that reach it, those that name it, those
 * beside it and those that are quick first, until one fails. A mutant in what is computed once at loading (a constant, a table) has each file that imports it loaded anew.
 */
class InProcessRunner implements TestRunner {
  static readonly inject = tokens(commonTokens.options)
  private readonly only: RegExp
  private readonly step: number
  private readonly mostMs: number
  private readonly isLoadedAnew: boolean
  private files: TestFile[] = []
  private took = new Map<string, number>()
  private readonly loading = new Map<string, number>()
  private stray: unknown
  private timer: NodeJS.Timeout | undefined
  private onLate: () => void = () => {}

  constructor(options: StrykerOptions) {
    this.only = new RegExp(String(options.tests))
    this.step = Number(options.step)
    this.mostMs = Number(options.mostMs)
    this.isLoadedAnew = options.isLoadedAnew === true
  }

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true }
  }

  async init(): Promise<void> {
    fc.configureGlobal({ seed: 1 })
    const note = (error: unknown): void => {
      this.stray ??= error
    }
    process.on('unhandledRejection', note).on('uncaughtException', note)
    this.files = readdirSync('.', { recursive: true, withFileTypes: true })
      .map(entry => join(entry.parentPath, entry.name))
      .filter(path => this.only.test(path))
      .sort()
      .map(path => {
        // The first time also compiles what nobody has loaded yet.
        load(path)
        const began = computedMs()
        const file = load(path)
        this.loading.set(path, computedMs() - began)
        return file
      })
      .filter(({ registry }) => mayReachChanges(registry))
  }

  async dryRun(): Promise<DryRunResult> {
    const tests: TestResult[] = []
    for (const file of this.files) {
      let started = 0
      await runTests(
        file.tests,
        test => {
          world.currentTestId = idOf(file.path, test)
          started = computedMs()
        },
        (test, error) => {
          const id = idOf(file.path, test)
          const timeSpentMs = computedMs() - started
          this.took.set(id, timeSpentMs)
          const base = { id, name: id, timeSpentMs, fileName: resolve(file.path) }
          tests.push(
            error
              ? { ...base, status: TestStatus.Failed, failureMessage: String(error) }
              : { ...base, status: TestStatus.Success },
          )
          return false
        },
      )
    }
    delete world.currentTestId
    writeFileSync(TOOK, JSON.stringify([...this.took]))
    return { status: DryRunStatus.Complete, tests, mutantCoverage: world.mutantCoverage as MutantCoverage }
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, hitLimit, sandboxFileName, testFilter } = options
    if (!isSampled(activeMutant, this.step)) return { status: MutantRunStatus.Error, errorMessage: 'not in the sample' }
    Object.assign(world, { activeMutant: activeMutant.id, hitCount: hitLimit === undefined ? undefined : 0, hitLimit })
    this.stray = undefined
    if (this.took.size === 0 && existsSync(TOOK))
      this.took = new Map(JSON.parse(readFileSync(TOOK, 'utf8')) as [string, number][])
    const work =
      options.mutantActivation === 'static'
        ? this.runAnew(sandboxFileName, this.files)
        : this.isLoadedAnew
          ? this.runAnew(sandboxFileName, this.reaching(testFilter))
          : this.runKnown(sandboxFileName, this.reaching(testFilter))
    const late = new Promise<'late'>(done => {
      this.onLate = () => done('late')
    })
    const verdict = await Promise.race([work, late])
    clearTimeout(this.timer)
    delete world.activeMutant
    const endless = determineHitLimitReached(world.hitCount, hitLimit)
    if (endless) return { status: MutantRunStatus.Timeout }
    if (verdict === 'late') return { status: MutantRunStatus.Timeout }
    if (verdict.killedBy.length === 0) return { status: MutantRunStatus.Survived, nrOfTests: verdict.ran }
    return { status: MutantRunStatus.Killed, killedBy: verdict.killedBy, failureMessage: verdict.message, nrOfTests: verdict.ran }
  }

  /** A busy machine makes everything late: what counts is what was computed, and a clock only where nothing is. */
  private watch(mostMs: number): void {
    clearTimeout(this.timer)
    const [computed, began] = [computedMs(), performance.now()]
    const look = (): void => {
      const isLate = computedMs() - computed > mostMs || performance.now() - began > mostMs + IDLE_MS
      if (isLate) this.onLate()
      else this.timer = setTimeout(look, mostMs)
    }
    this.timer = setTimeout(look, mostMs)
  }

  private reaching(testFilter: readonly string[] | undefined): readonly TestFile[] {
    const ids = new Set(testFilter)
    return this.files
      .map(file => ({ ...file, tests: file.tests.filter(test => ids.has(idOf(file.path, test))) }))
      .filter(file => file.tests.length > 0)
  }

  private runKnown(mutated: string, judges: readonly TestFile[]): Promise<Verdict> {
    return this.untilOneFails(nearestFirst(judges, mutated, this.took, this.mostMs))
  }

  private async runAnew(mutated: string, judges: readonly TestFile[]): Promise<Verdict> {
    const files = judges.filter(({ path, registry }) => registry.has(mutated) && (this.loading.get(path) ?? 0) <= SLOW_LOAD_MS)
    let ran = 0
    for (const { path, tests: known } of nearestFirst(files, mutated, this.took, this.mostMs)) {
      let file: TestFile
      try {
        const wanted = new Set(known.map(({ name }) => name))
        const anew = load(path)
        file = { ...anew, tests: anew.tests.filter(({ name }) => wanted.has(name)) }
      } catch (error) {
        return { killedBy: [idOf(path, known[0] as UnitTest)], message: String(error), ran }
      }
      const verdict = await this.untilOneFails([file])
      ran += verdict.ran
      if (verdict.killedBy.length > 0) return { ...verdict, ran }
    }
    return { killedBy: [], message: '', ran }
  }

  private async untilOneFails(files: readonly TestFile[]): Promise<Verdict> {
    let ran = 0
    let verdict: Verdict | undefined
    for (const file of files) {
      await runTests(
        file.tests,
        test => {
          this.watch(PATIENCE_MS + SLOWER * (this.took.get(idOf(file.path, test)) ?? 1000))
        },
        (test, error) => {
          clearTimeout(this.timer)
          ran += 1
          const failure = error ?? this.stray
          if (failure) verdict = { killedBy: [idOf(file.path, test)], message: String(failure), ran }
          return failure !== undefined
        },
      )
      if (verdict) return verdict
    }
    return { killedBy: [], message: '', ran }
  }
}

/** Processor time of this process: how long something takes whoever else is at work. */
function computedMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function load(path: string): TestFile {
  const registry: Registry = new Map()
  const { module, tests } = collectTests()
  loadModule(resolve(path), registry, { 'node:test': module })
  return { path, tests, registry }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)]
