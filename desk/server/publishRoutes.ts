import type { FeedIndex } from '@core/feed/wire/index'
import { ApproveBody, type CheckResult, PublishBody, type PublishState, type Revision, RollbackBody } from '@desk/api/publish'
import { type Settings, SettingsBody } from '@desk/api/settings'
import type { Order } from '@desk/store/Publisher'
import { listKept } from '@feedc/publish/keptRevisions'
import type { FastifyInstance } from 'fastify'
import { bodyOf } from './bodyOf'
import { copy } from './copy'
import type { Desk } from './Desk'
import { diffOf, linesOf } from './diffOf'
import { findingsOf } from './findings'
import { personOf } from './guard'
import { Refusal } from './refusal'

const SEEN_MS = 5000
const quiet = { at: () => {}, stop: () => {} }
const publisher = { config: { role: 'publisher' as const } }
const reviewer = { config: { role: 'reviewer' as const } }

export function publishRoutes(app: FastifyInstance, desk: Desk): void {
  const { store, live, publishing, settings, where, users } = desk
  const headOf = async (): Promise<string> => (await store.versions.head()) ?? ''

  /** Asked at the target when something ended, and else now and then: a page that looks every second shall not ask a bucket as often. */
  let last = { key: '', atMs: 0, index: null as FeedIndex | null }
  async function seen(key: string, isRunning: boolean): Promise<FeedIndex | null> {
    const isFresh = last.key === key && desk.nowMs() - last.atMs < SEEN_MS
    if (isFresh || (isRunning && last.atMs > 0)) return last.index
    const there = await publishing.published()
    last = { key, atMs: desk.nowMs(), index: there.ok ? (there.value?.index ?? null) : null }
    return last.index
  }

  async function state(): Promise<PublishState> {
    const { version: _, revision: __, changes: ___, ...journal } = publishing.state
    const index = await seen(`${journal.endedAt} ${publishing.state.revision}`, journal.state === 'running')
    const key = where.signingKey()
    return {
      ...journal,
      couriersSee: index ? { revision: index.revision, generated: index.generated, expires: index.expires } : null,
      approvedBy: settings.approvedBy(await headOf()),
      needsApproval: settings.now.needsTwoPeople,
      target: where.label,
      isRehearsal: !key.ok || key.value.isDevelopment,
    }
  }

  app.post('/api/check', async (): Promise<CheckResult> => {
    const version = await headOf()
    const { notices, errors } = live.check
    const findings = await findingsOf(desk, notices)
    return { errors, warnings: notices.filter(({ severity }) => severity === 'warning').length, findings, version }
  })

  app.get('/api/publish', state)

  /** What may be done now, by whom. A version that moved on since it was checked is another content. */
  async function orderOf(by: string, version: string, allowsRemovals: boolean): Promise<Order> {
    if (publishing.isRunning) throw new Refusal('busy')
    const approvedBy = settings.approvedBy(version)
    if (settings.now.needsTwoPeople && (approvedBy === null || approvedBy === by)) throw new Refusal('needs_second_person')
    return { by, approvedBy, version, allowsRemovals, changes: [] }
  }

  app.post('/api/publish', publisher, async request => {
    const { version, allowsRemovals } = bodyOf(PublishBody, request)
    if (version !== (await headOf())) throw new Refusal('conflict', copy.movedSinceCheck)
    const order = await orderOf(personOf(request).name, version, allowsRemovals)
    // Asked before it goes: afterwards nothing differs. That it can't be told stops no publish.
    const changes = await diffOf(desk).then(linesOf, () => [])
    await publishing.publish({ ...order, changes })
    return state()
  })

  app.post('/api/rollback', publisher, async request => {
    const { revision } = bodyOf(RollbackBody, request)
    await publishing.rollback(revision, await orderOf(personOf(request).name, await headOf(), true))
    return state()
  })

  app.post('/api/approve', reviewer, async request => {
    const { version } = bodyOf(ApproveBody, request)
    if (version !== (await headOf())) throw new Refusal('conflict', copy.movedSinceCheck)
    await settings.change({ approval: { version, by: personOf(request).name } })
    return state()
  })

  app.get('/api/revisions', async (): Promise<readonly Revision[]> => {
    const target = await where.open()
    const key = where.signingKey()
    const trust = key.ok ? where.trustOf(key.value, live.check.content.config?.value.feed ?? '') : key
    const kept = target.ok ? await listKept(target.value, quiet, trust.ok ? trust.value.keys : null) : target
    if (!kept.ok) throw new Refusal('refused', kept.error)
    return kept.value.flatMap(({ revision, index, counts, isCurrent, isForeign }) =>
      index ? [{ revision, generated: index.generated, expires: index.expires, counts, isCurrent, isForeign }] : [],
    )
  })

  app.get('/api/audit', () => publishing.audit())

  const settingsShown = (): Settings => {
    const { needsTwoPeople, pageUrl } = settings.now
    const key = where.signingKey()
    return {
      needsTwoPeople,
      pageUrl,
      target: where.label,
      key: key.ok ? { id: key.value.keyid, isDevelopment: key.value.isDevelopment } : null,
      people: users.people,
      inbox: desk.inbox,
    }
  }
  app.get('/api/settings', async () => settingsShown())
  app.put('/api/settings', publisher, async request => {
    await settings.change(bodyOf(SettingsBody, request))
    return settingsShown()
  })
}
