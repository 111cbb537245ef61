import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReceivedReport } from '@core/reports/wire'
import { cli } from '@feedc/cli'
import { createInbox, type Inbox } from '@inbox/server/createInbox'
import { openStore } from '@inbox/store/openStore'
import type { Store } from '@inbox/store/Store'
import { fakeIo } from './fakeIo'

interface Answered {
  readonly status: number
  readonly body: string
  readonly headers: Record<string, string>
}

/** An editor's desk and an inbox on one machine: a copy of some content, which names the inbox, the feed made of it, and what was reported. */
export class Loop {
  private constructor(
    private readonly home: string,
    private readonly store: Store,
    private readonly inbox: Inbox,
    private readonly address: string,
  ) {}

  /** `reportUrl`: of a host on the content's list; the tests' networks hand it to the inbox, and nothing leaves this machine. */
  static async open(content: string, reportUrl: string, origin: string | null = null): Promise<Loop> {
    const home = mkdtempSync(join(tmpdir(), 'nuanfeng-loop-'))
    cpSync(content, join(home, 'content'), { recursive: true })
    const config = join(home, 'content/feed.yaml')
    writeFileSync(config, `${readFileSync(config, 'utf8').replace(/^reportUrl:.*\n/m, '')}\nreportUrl: ${reportUrl}\n`)
    const store = await openStore(join(home, 'reports.db'))
    const inbox = await createInbox({ store, feed: join(home, 'feed'), nowMs: Date.now, origin })
    return new Loop(home, store, inbox, await inbox.listen('127.0.0.1', 0))
  }

  /** The content as it is now, as a server has it. */
  async publish(atMs: number): Promise<ReadonlyMap<string, Uint8Array>> {
    const feed = join(this.home, 'feed')
    await this.feedc(atMs, 'build', join(this.home, 'content'), '--out', feed)
    return new Map(readdirSync(feed).map(name => [name, readFileSync(join(feed, name))]))
  }

  /** What the inbox answers to a request that was meant for its address. */
  async post(body: string, headers: Record<string, string> = {}, method = 'POST'): Promise<Answered> {
    const sent = { 'content-type': 'application/json', ...headers }
    const answer = await fetch(`${this.address}/reports`, { method, headers: sent, ...(method === 'POST' && { body }) })
    return { status: answer.status, body: await answer.text(), headers: headersOf(answer.headers) }
  }

  async reports(): Promise<readonly ReceivedReport[]> {
    const reports: ReceivedReport[] = []
    for await (const report of this.store.reports()) reports.push(report)
    return reports
  }

  /** `feedc inbox …` at this desk. */
  inboxCommand(...args: readonly string[]): Promise<string> {
    const where = ['--inbox', join(this.home, 'reports.db'), '--content', join(this.home, 'content')]
    return this.feedc(Date.now(), 'inbox', ...args, ...where)
  }

  async close(): Promise<void> {
    await this.inbox.close()
    await this.store.close()
    rmSync(this.home, { recursive: true, force: true })
  }

  private async feedc(atMs: number, ...args: readonly string[]): Promise<string> {
    const { io, text } = fakeIo(new Date(atMs).toISOString())
    const code = await cli(args, io)
    assert.equal(code, 0, text())
    return text()
  }
}

function headersOf(headers: Headers): Record<string, string> {
  const found: Record<string, string> = {}
  headers.forEach((value, name) => {
    found[name] = value
  })
  return found
}
