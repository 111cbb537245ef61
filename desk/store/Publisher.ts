import { err, ok, type Result } from '@core/result'
import type { AuditLine, PublishState } from '@desk/api/publish'
import { buildFeed } from '@feedc/build/buildFeed'
import type { SigningKey } from '@feedc/build/signingKey'
import type { FeedTarget } from '@feedc/publish/FeedTarget'
import type { Progress } from '@feedc/publish/progress'
import { type Published, readPublished } from '@feedc/publish/published'
import { publishFeed } from '@feedc/publish/publishFeed'
import { restoreRevision } from '@feedc/publish/restoreRevision'
import { openWholeFeed, type VerifiedFeed } from '@feedc/verify/openWholeFeed'
import type { DeskTarget } from './DeskTarget'
import type { LiveContent } from './LiveContent'
import { type Journal, PublishJournal } from './PublishJournal'
import { publishCopy as copy } from './publish.copy'

export interface Order {
  readonly by: string
  readonly approvedBy: string | null
  readonly version: string
  readonly allowsRemovals: boolean
  /** What couriers will see differ, in sentences. */
  readonly changes: readonly string[]
}

const KEEP = 10

interface Ready {
  readonly target: FeedTarget
  readonly key: SigningKey
  readonly trust: { readonly feed: string; readonly keys: readonly { readonly keyid: string; readonly publicKey: string }[] }
}

/**
 * Publishes what is saved, one at a time, by feedc's own functions: at every moment couriers find the old feed whole or the new one.
 * Each step is on disk before the next begins, so that whoever looks after a kill reads what was and what wasn't done.
 */
export class Publisher {
  private running: Promise<void> | null = null

  private constructor(
    private readonly live: LiveContent,
    private readonly where: DeskTarget,
    private readonly nowMs: () => number,
    private readonly journal: PublishJournal,
  ) {}

  static async open(home: string, live: LiveContent, where: DeskTarget, nowMs: () => number): Promise<Publisher> {
    const publisher = new Publisher(live, where, nowMs, await PublishJournal.open(home, nowMs))
    if (publisher.state.state === 'running') await publisher.journal.end('interrupted', copy.interrupted)
    return publisher
  }

  get state(): Journal {
    return this.journal.now
  }

  get isRunning(): boolean {
    return this.journal.now.state === 'running'
  }

  /** Ends when the one that runs has. */
  settled = async (): Promise<void> => this.running ?? undefined

  publish = (order: Order): Promise<void> => this.start('publish', order, ready => this.build(ready))

  rollback = (revision: number, order: Order): Promise<void> =>
    this.start('rollback', order, (ready, progress) => this.restore(revision, ready, progress))

  /** What couriers read now, as the target itself says. Errors: a sentence. */
  async published(): Promise<Result<Published | null, string>> {
    const target = await this.where.open()
    if (!target.ok) return target
    const key = this.where.signingKey()
    return readPublished(target.value, { keys: key.ok ? [key.value] : [] })
  }

  audit = (): Promise<readonly AuditLine[]> => this.journal.audit()

  /** Answers when it has begun and that is on disk. */
  private async start(
    kind: PublishState['kind'],
    order: Order,
    made: (ready: Ready, progress: Progress) => Promise<Result<VerifiedFeed, string>>,
  ): Promise<void> {
    const { by, approvedBy, version, changes } = order
    await this.journal.begin({ kind, by, approvedBy, version, changes })
    this.running = this.run(order, made)
      .then(done => this.journal.end(done.ok ? 'done' : 'broken', done.ok ? null : done.error))
      .catch(() => this.journal.end('broken', copy.broken))
  }

  private async run(
    { allowsRemovals }: Order,
    made: (ready: Ready, progress: Progress) => Promise<Result<VerifiedFeed, string>>,
  ): Promise<Result<void, string>> {
    const progress: Progress = { at: label => this.journal.at(label), stop: () => {} }
    const ready = await this.ready()
    if (!ready.ok) return ready
    await this.journal.reached('check')
    const feed = await made(ready.value, progress)
    if (!feed.ok) return feed
    await this.journal.reached('sign', feed.value.index.revision)
    const { target, key, trust } = ready.value
    const consents = { allowsRemovals, isRehearsal: key.isDevelopment, replacesFuture: false, isNewKey: false, isDryRun: false }
    const done = await publishFeed({ target, feed: feed.value, trust, keep: KEEP, io: this.io, progress, ...consents })
    if (!done.ok) return done
    await this.journal.reached('send')
    await this.journal.reached('swap')
    const there = await readPublished(target, trust)
    if (!there.ok) return there
    if (there.value?.index.revision !== feed.value.index.revision || !there.value.isTrusted) return err(copy.readBackDiffers)
    this.journal.say(copy.readBack(there.value.index.revision))
    await this.journal.reached('read_back')
    return ok(undefined)
  }

  private async ready(): Promise<Result<Ready, string>> {
    const { content, errors } = this.live.check
    if (errors > 0) return err(copy.hasErrors(errors))
    if (!content.config) return err(copy.noConfig)
    const key = this.where.signingKey()
    if (!key.ok) return key
    const trust = this.where.trustOf(key.value, content.config.value.feed)
    if (!trust.ok) return trust
    const target = await this.where.open()
    return target.ok ? ok({ target: target.value, key: key.value, trust: trust.value }) : target
  }

  private async build({ target, key, trust }: Ready): Promise<Result<VerifiedFeed, string>> {
    const { content } = this.live.check
    const before = await readPublished(target, trust)
    if (!before.ok) return before
    const nowMs = Math.floor(this.nowMs() / 1000) * 1000
    const built = buildFeed(content, content.config!.value, nowMs, key, (before.value?.index.revision ?? 0) + 1)
    for (const warning of built.sizes.warnings) this.journal.say(warning)
    if (built.sizes.errors.length > 0) return err(built.sizes.errors.join('\n'))
    const files = new Map(built.files.map(({ name, bytes }) => [name, bytes]))
    const feed = await openWholeFeed(name => files.get(name) ?? null, trust, this.io)
    return feed ? ok(feed) : err(this.journal.now.lines.join('\n'))
  }

  private async restore(
    revision: number,
    { target, key, trust }: Ready,
    progress: Progress,
  ): Promise<Result<VerifiedFeed, string>> {
    const before = await readPublished(target, trust)
    if (!before.ok) return before
    if (!before.value) return err(copy.nothingPublished)
    return restoreRevision(revision, { target, trust, key, before: before.value, io: this.io, progress })
  }

  private get io() {
    const say = (line: string): void => this.journal.say(line)
    return { out: say, err: say, nowMs: this.nowMs, env: {} }
  }
}
