import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '@feedc/commands/build'
import { fakeIo } from '@test/fakes/fakeIo'
import { CONTENT, WEAPP } from '@test/rig/dists'
import { openApp, type Phone, type Response, type Script } from 'weapp-rig'

const FEED_URL = 'https://nuanfeng.test/feed/'
type Files = ReadonlyMap<string, Uint8Array>

export interface LongBulletin {
  readonly issues: number
  readonly articlesEach: number
  /** How many of the newest articles every phone fetches; the rest is in pages. */
  readonly inNews: number
  /** Body of every article; must be made up and say so. */
  readonly body?: string
  /** Files beside the articles, by name. */
  readonly pictures?: Readonly<Record<string, Uint8Array>>
}

export const titleOf = (issue: number, article: number): string =>
  `编的，甲${issue}乙${article}丙，题目和真的一样长，写给测试看的`

/** The feed that years of issues would make, signed with the key this build trusts. The articles are made up. */
export async function longBulletin({
  issues,
  articlesEach,
  inNews,
  body = '编的正文。',
  pictures = {},
}: LongBulletin): Promise<Files> {
  const work = mkdtempSync(join(tmpdir(), 'nuanfeng-long-'))
  try {
    const content = join(work, 'content')
    cpSync(CONTENT, content, { recursive: true })
    const config = readFileSync(join(content, 'feed.yaml'), 'utf8')
    writeFileSync(join(content, 'feed.yaml'), config.replace(/articlesInNews: \d+/, `articlesInNews: ${inNews}`))
    for (let issue = 1; issue <= issues; issue += 1) writeIssue(content, issue, articlesEach, body, pictures)
    const { io, text } = fakeIo(new Date(Date.now() + 3_600_000).toISOString())
    const code = await build([content, '--out', join(work, 'feed')], io)
    if (code !== 0) throw new Error(`expected a feed to build, got ${code}: ${text().slice(0, 2000)}`)
    return new Map(readdirSync(join(work, 'feed')).map(name => [name, readFileSync(join(work, 'feed', name))]))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

const dayOf = (issue: number): string => new Date(Date.UTC(2025, 0, 1 + issue * 7)).toISOString().slice(0, 10)

function writeIssue(
  content: string,
  issue: number,
  articles: number,
  body: string,
  pictures: LongBulletin['pictures'] = {},
): void {
  const day = dayOf(issue)
  const folder = join(content, 'bulletins', day)
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'issue.yaml'),
    `id: ${day}\ntitle: 编的简报\nissuer: 测试编辑\ndate: ${day}\nsource: { name: 编的简报, date: ${day}, kind: 官方 }\n`,
  )
  for (const [name, bytes] of Object.entries(pictures)) writeFileSync(join(folder, name), bytes)
  for (let at = 1; at <= articles; at += 1) {
    const head = `---\ntitle: ${titleOf(issue, at)}\nsummary: 编的摘要，三十来个字，看得出一行放不下的样子，第 ${at} 篇。\ntopics: [关爱]\nrank: 5\n---`
    writeFileSync(join(folder, `${String(at).padStart(2, '0')}-made-up.md`), `${head}\n\n${body}\n`)
  }
}

/** The built app on a phone whose server has these files; `answer` may put something else in a file's place. */
export function openWith(
  files: Files,
  { answer, ...script }: Omit<Script, 'before'> & { answer?: (name: string) => Response | undefined } = {},
): Promise<Phone> {
  return openApp(WEAPP, {
    nowMs: Date.now() + 7_200_000,
    ...script,
    before: phone =>
      phone.network.serve(FEED_URL, ({ url }) => {
        const name = url.slice(FEED_URL.length)
        const body = files.get(name)
        return answer?.(name) ?? (body ? { body } : { status: 404 })
      }),
  })
}
