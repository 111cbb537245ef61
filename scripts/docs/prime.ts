import { existsSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { runLine } from './runLine'
import type { Stage } from './stage'

const BUILD = 'npm run -s feedc -- build content --out dist/feed'
const BUNDLE = 'npm run -s feedc -- bundle dist/feed --out .cache/bundled'
const KEY = '--key /安全的地方/release-2026.json --release'

/** What the documents before this one leave behind, where they weren't followed or nothing was built: a signed feed, whom the package trusts, a page. */
export async function prime(stage: Stage, file: string): Promise<void> {
  const page = `mkdir -p dist; [ -d dist/h5 ] || [ ! -d ${resolve('dist/test/h5')} ] || cp -r ${resolve('dist/test/h5')} dist/h5`
  const key = '[ -f /安全的地方/release-2026.json ] || npm run -s feedc -- keygen /安全的地方/release-2026.json'
  const isSigned = /publish|deploy|keys|launch|cities/.test(file)
  const release = [key, `${BUILD} ${KEY}`, `${BUNDLE} --feed-url https://feed.example.cn/feed/ ${KEY}`]
  for (const command of [page, ...(isSigned ? release : [BUILD, BUNDLE])]) await must(stage, command)
}

/** An editor compares with what was published before; who practises has published nothing yet. */
export async function publishBefore(stage: Stage): Promise<void> {
  if (existsSync(join(stage.copy, '练习发布'))) return
  await must(
    stage,
    'npm run -s feedc -- publish dist/feed --to file:练习发布 --rehearsal; npm run -s feedc -- build content --out dist/feed',
  )
}

/** A document that makes the key meets a folder without one. */
export const noKeyYet = ({ fill }: Stage, command: string): void =>
  rmSync(fill(/ keygen (\S+)/.exec(command)?.[1] ?? ''), { force: true })

/** A command without which a document can't be followed. */
export async function must(stage: Stage, command: string): Promise<void> {
  const { exit, output } = await runLine(stage, stage.fill(command))
  if (exit !== 0) throw new Error(`${command}\n${output}`)
}
