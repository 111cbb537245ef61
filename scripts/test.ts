/**
 * npm test — every check there is, on the real build. One closing line with counts.
 * The build with what is tested on it, and the checks that don't need it, run side by side: two lanes.
 */
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { UNDER_TEST } from '../config/outputs'
import { appStages, type Stage as Check, contentStages, deskStage, TEST_FEED_URL, testContentStages } from './pipeline'
import { type Outcome, run, tsx } from './run'
import { testFiles } from './testFiles'
import { entriesFor } from './testGroups'
import { ensureBrowser, ensureNginx, ensurePostgres, ensurePython } from './tools'

const bin = (name: string, ...args: string[]): Promise<Outcome> => run('npx', ['--no-install', name, ...args])
const WORK = mkdtempSync(join(tmpdir(), 'nuanfeng-test-'))
/** Who a test tried to reach beyond this machine: nobody, or it is red. */
const NETWORK_LOG = join(WORK, 'network')
const nodeTest = (lane: string, files: readonly string[], atOnce: number): Promise<Outcome> =>
  run(
    process.execPath,
    ['--import', 'tsx', '--test', `--test-concurrency=${atOnce}`, '--test-reporter=spec', ...entriesFor(lane, files)],
    {
      TSX_TSCONFIG_PATH: 'tsconfig.test.json',
      NODE_OPTIONS: `--require ${resolve('packages/weapp-rig/blockNetwork.cjs')}`,
      RIG_NETWORK_LOG: NETWORK_LOG,
    },
  )
async function askedNobody(): Promise<Outcome> {
  const asked = existsSync(NETWORK_LOG) ? [...new Set(readFileSync(NETWORK_LOG, 'utf8').trim().split('\n'))] : []
  const output = asked.length > 0 ? `测试想连出本机：${asked.join('、')}` : ''
  return { code: asked.length > 0 ? 1 : 0, output, seconds: 0 }
}

const { unit, built } = testFiles()
/** content/ as it is today: must be without errors, compile and fit. Nothing is tested on it that an editor could turn red. */
const CONTENT = contentStages({ content: 'content', feed: join(WORK, 'feed'), bundled: join(WORK, 'bundled') }, TEST_FEED_URL)

/** Where code of ours lies; who may import whom is in config/borders.mjs. */
const BORDERED = ['core', 'src', 'feedc', 'inbox', 'desk', 'packages', 'test', 'bench', 'scripts', 'config'].filter(existsSync)

/** Two compilers carry the name tsc: this one is the native, a quarter of the other's time (decision 0062). */
const TYPES = 'node_modules/typescript-native/bin/tsc'

const LINT: readonly Check[] = [
  { name: '类型 tsc', work: () => run(process.execPath, [TYPES, '-b']) },
  { name: '代码规范 biome', work: () => bin('biome', 'check', '--error-on-warnings') },
  { name: '边界 dependency-cruiser', work: () => bin('depcruise', '--config', 'config/borders.mjs', ...BORDERED) },
  { name: '没有多余的 knip', work: () => bin('knip', '--config', 'config/knip.ts', '--no-config-hints') },
  { name: '样式规范 stylelint', work: () => bin('stylelint', 'src/**/*.scss') },
]

const total = { passed: 0, failed: 0 }
const say = (line: string): void => void process.stdout.write(`${line}\n`)

async function runCheck({ name, work }: Check): Promise<boolean> {
  const { code, output, seconds } = await work()
  const counted = { pass: countOf(output, 'pass'), fail: countOf(output, 'fail') }
  total.passed += counted.pass + (counted.pass + counted.fail === 0 && code === 0 ? 1 : 0)
  total.failed += counted.fail + (counted.fail === 0 && code !== 0 ? 1 : 0)
  const detail = counted.pass > 0 ? `，${counted.pass} 项` : ''
  say(
    code === 0
      ? `✓ ${name}（${seconds.toFixed(1)} 秒${detail}）`
      : `✗ ${name}（${seconds.toFixed(1)} 秒）\n${onlyFailures(output)}`,
  )
  return code === 0
}

/** node:test's summary lines: 「ℹ pass 12」. */
const countOf = (output: string, word: 'pass' | 'fail'): number =>
  Number(output.match(new RegExp(`^ℹ ${word} (\\d+)$`, 'm'))?.[1] ?? 0)

/** From a long test log only what failed; from anything else, all of it. */
function onlyFailures(output: string): string {
  const at = output.indexOf('✖ failing tests:')
  return at < 0 ? output.slice(-8000) : output.slice(at, at + 20_000)
}

/** Stops at the first failure: what follows would only repeat it. */
async function inOrder(checks: readonly Check[]): Promise<boolean> {
  for (const each of checks) if (!(await runCheck(each))) return false
  return true
}

async function main(): Promise<void> {
  say(`${unit.length} 个单元测试文件，${built.length} 个真机构建测试文件`)
  const tools: readonly Check[] = [
    { name: '浏览器和字体', work: ensureBrowser },
    { name: '网页服务器 nginx', work: ensureNginx },
    { name: '数据库 PostgreSQL', work: ensurePostgres },
    { name: '第二个客户端要的 python3-cryptography', work: ensurePython },
  ]
  const ready = inOrder([...tools, ...CONTENT, ...testContentStages()])
  const unitLane = async (): Promise<void> => {
    // These look at what is written, and wait for nothing that is made.
    for (const each of LINT) await runCheck(each)
    if (!(await ready)) return
    await runCheck({ name: '单元测试', work: () => nodeTest('unit', unit, availableParallelism()) })
  }
  const builtLane = async (): Promise<void> => {
    if (!(await ready) || !(await inOrder([...appStages(UNDER_TEST), deskStage()]))) return
    // Beside the unit tests: browsers wait for pages half of the time.
    await runCheck({ name: '真实构建上的测试', work: () => nodeTest('built', built, availableParallelism()) })
    await runCheck({ name: '预算 budget', work: () => tsx('scripts/budget.ts', UNDER_TEST.weapp, UNDER_TEST.h5) })
  }
  await Promise.all([builtLane(), unitLane()])
  if (await ready) await runCheck({ name: '没有连出本机', work: askedNobody })
  say(`${total.passed} passed, ${total.failed} failed`)
  process.exit(total.failed === 0 ? 0 : 1)
}

void main()
