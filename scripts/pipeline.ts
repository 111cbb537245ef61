import { type Outputs, UNDER_TEST } from '../config/outputs'
import { datedFixture } from './datedFixture'
import { h5Page, type Outcome, run, taro, tsx } from './run'

export interface Stage {
  readonly name: string
  readonly work: () => Promise<Outcome>
}

/** Where the build under test looks for its feed; the rig's network answers for it, nobody else does. */
export const TEST_FEED_URL = 'https://nuanfeng.test/feed/'

const feedc = (...args: string[]): Promise<Outcome> => tsx('feedc/main.ts', ...args)

type Compiled = Pick<Outputs, 'content' | 'feed' | 'bundled'>

/** The files of the keys: who signs, and whom phones trust besides while keys change over (docs/keys.zh-CN.md). */
export interface ReleaseKeys {
  readonly key: string
  readonly next: string | null
  /** cities.yaml, where the package shall know more than its own city (docs/cities.zh-CN.md). */
  readonly cities?: string | null
}

/** From what editors wrote to what travels in the package. Without release keys, the development key signs. */
export function contentStages(
  { content, feed, bundled }: Compiled,
  feedUrl: string | null,
  keys: ReleaseKeys | null = null,
  reportUrl: string | null = null,
): readonly Stage[] {
  const key = keys === null ? [] : ['--key', keys.key]
  const next = keys?.next ? ['--next-key', keys.next] : []
  const release = keys === null ? [] : ['--release']
  const cities = keys?.cities ? ['--directory', keys.cities] : []
  const url = feedUrl === null ? [] : ['--feed-url', feedUrl]
  const inbox = reportUrl === null ? [] : ['--report-url', reportUrl]
  return [
    { name: `检查内容 ${content}`, work: () => feedc('check', content) },
    { name: `编译内容 ${feed}`, work: () => feedc('build', content, '--out', feed, ...key, ...release) },
    {
      name: `装进程序 ${bundled}`,
      work: () =>
        feedc('bundle', feed, '--content', content, '--out', bundled, ...url, ...inbox, ...cities, ...key, ...next, ...release),
    },
  ]
}

/** What couriers open, both twins, around what was bundled: that comes first. */
export const appStages = (outputs: Outputs): readonly Stage[] => [
  { name: `小程序 ${outputs.weapp}`, work: () => taro('weapp', outputs) },
  { name: `网页 ${outputs.h5}`, work: () => h5Page(outputs) },
]

/** What `npm test` and `npm run build:test` begin with. */
export const testContentStages = (): readonly Stage[] => [
  { name: `试用内容 ${UNDER_TEST.content}`, work: async () => datedFixture(UNDER_TEST.content, Date.now()) },
  ...contentStages(UNDER_TEST, TEST_FEED_URL),
]

/** What editors open in their browser. */
export const deskStage = (): Stage => ({ name: '编辑台的网页 dist/desk', work: () => run('npm', ['run', '-s', 'build:desk']) })

export const buildStages = (
  outputs: Outputs,
  feedUrl: string | null,
  keys: ReleaseKeys | null = null,
  reportUrl: string | null = null,
): readonly Stage[] => [...contentStages(outputs, feedUrl, keys, reportUrl), ...appStages(outputs)]

/** What feedc wants somebody to know though it went on. */
export const warningsIn = (output: string): readonly string[] =>
  output.split('\n').filter(line => /^提醒 | 提醒 [a-z_]+：/.test(line))

/** Runs stages one after the other, saying what goes on; the first failure is shown whole and ends it. */
export async function runStages(stages: readonly Stage[], say: (line: string) => void): Promise<boolean> {
  for (const [index, { name, work }] of stages.entries()) {
    const label = `[${index + 1}/${stages.length}] ${name}`
    say(`${label} …`)
    const heartbeat = setInterval(() => say(`${label} 还在进行`), 10_000)
    const { code, output, seconds } = await work()
    clearInterval(heartbeat)
    if (code !== 0) {
      say(`${label} 失败（退出码 ${code}）\n${output}`)
      return false
    }
    for (const line of warningsIn(output)) say(line)
    say(`${label} 完成，${seconds.toFixed(1)} 秒`)
  }
  return true
}
