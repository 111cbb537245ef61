import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toInstant } from '@core/time/shanghaiTime'
import { cli } from '@feedc/cli'
import { servedAs } from '@feedc/publish/names'
import { openTarget } from '@feedc/publish/openTarget'
import { openStore } from '@inbox/store/openStore'
import { invented } from '@test/inbox/invented'
import { Document, Packer, Paragraph } from 'docx'
import ExcelJS from 'exceljs'
import type { Stage } from './stage'

const [PRACTICE, ANOTHER] = ['test/fixtures/bulletins/2024-12-16.txt', 'test/fixtures/bulletins/web-page.txt']

/** Before a document: content as git has it, an issue as a Word file, a list of stations. Made of what is in the project. */
export async function layOut({ copy }: Stage): Promise<void> {
  rmSync(join(copy, 'content'), { recursive: true, force: true })
  cpSync('content', join(copy, 'content'), { recursive: true })
  writeFileSync(join(copy, '简报.docx'), await wordOf(ANOTHER))
  const book = new ExcelJS.Workbook()
  book.addWorksheet('名单').addRows([
    ['名称', '类型', '区', '地址', '开放时间'],
    ['练习驿站', '暖蜂驿站', '黄浦区', '练习路 1 号', '每日 9:00-17:00'],
  ])
  await book.xlsx.writeFile(join(copy, '名单.xlsx'))
}

/** What docs/commands.zh-CN.md tells who practises to do before step 1. */
export async function practise({ copy }: Stage): Promise<void> {
  rmSync(join(copy, 'content/bulletins/2024-12-16'), { recursive: true })
  writeFileSync(join(copy, '简报.docx'), await wordOf(PRACTICE))
}

/** What an editor does by hand between importing and checking: the summaries and topics, here as they were published. */
export function edited({ copy }: Stage): void {
  rmSync(join(copy, 'content/bulletins/2024-12-16'), { recursive: true })
  cpSync('content/bulletins/2024-12-16', join(copy, 'content/bulletins/2024-12-16'), { recursive: true })
}

const wordOf = (issue: string): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: readFileSync(issue, 'utf8')
            .split('\n')
            .map(line => new Paragraph(line)),
        },
      ],
    }),
  )

/** What a publisher whose clock stood in 2031 left in the bucket, and a store that has no clock to say so. */
export async function publishFromTheFuture({ copy, env, fill }: Stage): Promise<void> {
  const io = { out: () => undefined, err: () => undefined, nowMs: () => Date.parse('2031-03-01T08:00:00+08:00'), env }
  const out = join(copy, '.cache/future')
  const key = fill('/安全的地方/release-2026.json')
  const built = await cli(
    ['build', join(copy, 'content'), '--out', out, '--key', key, '--release', '--now', '2031-03-01T08:00:00+08:00'],
    io,
  )
  const bucket = await openTarget(fill('s3://桶/目录'), io)
  if (built !== 0 || !bucket.ok) throw new Error('no feed from the future')
  for (const name of readdirSync(out).sort((a, b) => Number(a === 'index.json') - Number(b === 'index.json')))
    await bucket.value.put(name, readFileSync(join(out, name)), servedAs(name))
}

/** What couriers reported, in the inbox that documents name. */
export async function report({ copy }: Stage): Promise<void> {
  mkdirSync(join(copy, '.inbox'), { recursive: true })
  const store = await openStore(join(copy, '.inbox/reports.db'))
  const { feed } = JSON.parse(readFileSync(join(copy, '.cache/bundled/trust.json'), 'utf8')) as { feed: string }
  for (const kind of ['locked', 'moved'] as const)
    await store.put(
      invented({ feed, station: 'SH-001', kind, receivedAtMs: Date.now(), at: toInstant(Date.now() - (Date.now() % 60_000)) }),
    )
  await store.close()
}
