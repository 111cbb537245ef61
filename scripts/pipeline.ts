import { h5Page, type Outcome, taro, tsx } from './run'

export interface Stage {
  readonly name: string
  readonly work: () => Promise<Outcome>
}

/** Where the build under test looks for its feed; the rig's network answers for it, nobody else does. */
export const TEST_FEED_URL = 'https://nuanfeng.test/feed/'

/** From what editors wrote to what couriers open. Order matters: the app bundles the feed, so the feed comes first. Without a release key, the development key signs. */
export function buildStages(feedUrl: string | null, releaseKey: string | null = null): readonly Stage[] {
  const key = releaseKey === null ? [] : ['--key', releaseKey]
  const release = releaseKey === null ? [] : ['--release']
  return [
    { name: '检查内容 feedc check', work: () => tsx('feedc/main.ts', 'check', 'content') },
    {
      name: '编译内容 feedc build',
      work: () => tsx('feedc/main.ts', 'build', 'content', '--out', 'dist/feed', ...key, ...release),
    },
    {
      name: '装进程序 feedc bundle',
      work: () =>
        tsx(
          'feedc/main.ts',
          'bundle',
          'dist/feed',
          '--out',
          '.cache/bundled',
          ...(feedUrl ? ['--feed-url', feedUrl] : []),
          ...key,
        ),
    },
    { name: '小程序 dist/weapp', work: () => taro('weapp') },
    { name: '网页 dist/h5', work: h5Page },
  ]
}

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
    say(`${label} 完成，${seconds.toFixed(1)} 秒`)
  }
  return true
}
