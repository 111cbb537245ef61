import { HEARD_LABEL } from '@core/feed/copy'
import { REPORT_KINDS } from '@core/feed/wire/reportKinds'
import { isToilet, type StationFeature } from '@core/feed/wire/stations'
import type { WeighedStation, Word } from '@core/reports/weigh'
import { DAY_MS, toInstant } from '@core/time/shanghaiTime'
import { DecideBody, type Decided, type StationSuggestion, type Today, UndoDecisionBody } from '@desk/api/today'
import { editorsWords } from '@desk/store/editorsWords'
import { undoDecision } from '@desk/store/undoDecision'
import type { Content } from '@feedc/content/Content'
import { Desk as Decisions } from '@feedc/inbox/Desk'
import { isRemark } from '@feedc/inbox/isRemark'
import { openInbox } from '@feedc/inbox/openInbox'
import { type Inbox, reportsOf, undecided } from '@feedc/inbox/undecided'
import type { FastifyInstance } from 'fastify'
import { bodyOf } from './bodyOf'
import type { Desk } from './Desk'
import { findingsOf } from './findings'
import { personOf } from './guard'
import { Refusal } from './refusal'
import { todayCopy as copy } from './today.copy'
import { expiriesOf, graveOf, reviewsOf } from './todayDates'

type Asked = { readonly Params: { readonly key: string } }

const WORST = 20
const NOTES = 5

export function todayRoutes(app: FastifyInstance, desk: Desk): void {
  const { store, live, publishing, nowMs } = desk

  /** The inbox is opened for as long as it is asked: the program that takes reports has it too. */
  async function withInbox<T>(work: (inbox: Inbox) => Promise<T>): Promise<T | string> {
    if (desk.inbox === null) return ''
    const opened = await openInbox(null, { out: () => {}, err: () => {}, nowMs, env: { DATABASE_URL: desk.inbox } })
    if (!opened.ok) return opened.error
    try {
      return await work(opened.value)
    } finally {
      await opened.value.close()
    }
  }
  const weighed = (inbox: Inbox, { config, stations }: Content) =>
    undecided(inbox, { feed: config?.value.feed ?? '', known: new Set(stations.map(({ value }) => value.id)), nowMs: nowMs() })

  app.get('/api/today', async (): Promise<Today> => {
    const { content, notices, errors } = live.check
    const now = nowMs()
    const heard = await withInbox(async inbox => {
      const all = await reportsOf(inbox, content.config?.value.feed ?? '', true)
      const week = all.filter(({ receivedAtMs }) => now - receivedAtMs < 7 * DAY_MS).length
      return { suggestions: suggestionsOf((await weighed(inbox, content)).stations, content), week }
    })
    const there = await publishing.published()
    const index = there.ok ? there.value?.index : null
    const last = publishing.state
    const grave = graveOf(notices)
    return {
      suggestions: typeof heard === 'string' ? [] : heard.suggestions,
      inboxTrouble: typeof heard === 'string' && heard !== '' ? editorsWords(heard) : null,
      reviews: reviewsOf(content, now),
      expiries: expiriesOf(content, now),
      findings: { errors, warnings: grave.length - errors, worst: await findingsOf(desk, grave.slice(0, WORST)) },
      published: index
        ? {
            revision: index.revision,
            at: index.generated,
            expires: index.expires,
            daysLeft: Math.floor((Date.parse(index.expires) - now) / DAY_MS),
            lines: last.revision === index.revision ? last.changes : [],
          }
        : null,
      waiting: await savedSince(last.state === 'done' ? last.version : null),
      stations: {
        total: content.stations.length,
        toilets: content.stations.filter(({ value }) => isToilet(value.properties.kind)).length,
        withoutHours: content.stations.filter(({ value }) => value.properties.hours === null).length,
        withoutPosition: content.stations.filter(({ value }) => value.geometry === null).length,
      },
      weekReports: typeof heard === 'string' ? 0 : heard.week,
    }
  })

  async function savedSince(version: string | null): Promise<number> {
    const { versions } = await store.versions.log(null, 200)
    const at = versions.findIndex(({ id }) => id === version)
    return at < 0 ? versions.length : at
  }

  /** The word that a key means, asked anew: what was decided meanwhile isn't decided twice. */
  async function decide(
    key: string,
    by: string,
    work: (decisions: Decisions, inbox: Inbox, station: string, word: Word) => Promise<readonly string[]>,
    say: (name: string, label: string) => string,
  ): Promise<Decided> {
    const [station = '', kind = ''] = key.split('~')
    return store.exclusively(async () => {
      let version = ''
      let upToMs = 0
      const done = await withInbox(async inbox => {
        const { stations } = await weighed(inbox, live.content)
        const word = stations.find(each => each.station === station)?.words.find(each => each.kind === kind)
        if (!word) throw new Refusal('not_found', copy.gone)
        const decisions = Decisions.open(store.dir, nowMs(), async files => {
          const changes = files.map(({ name, text }) => ({ file: name, bytes: Buffer.from(text) }))
          version = await store.save(changes, {
            by,
            words: say(decisions.ok ? decisions.value.nameOf(station) : '', HEARD_LABEL[word.kind]),
          })
        })
        if (!decisions.ok) throw new Refusal('refused', decisions.error)
        upToMs = word.receivedUpToMs
        return work(decisions.value, inbox, station, word)
      })
      if (typeof done === 'string') throw new Refusal('refused', done || undefined)
      return { lines: done.map(editorsWords), undo: { version, upToMs } }
    })
  }

  app.post<Asked>('/api/suggestions/:key/accept', async request => {
    const { suspends, remark } = bodyOf(DecideBody, request)
    const kind = request.params.key.split('~')[1]
    if (suspends && kind !== 'locked') throw new Refusal('refused', copy.suspendOnlyLocked)
    if (remark && (kind === 'confirmed' || kind === 'wrong')) throw new Refusal('refused', copy.remarkOnlyFor)
    if (remark && !isRemark(remark)) throw new Refusal('refused', copy.badRemark)
    const choice = { remark: remark || null, isSuspended: suspends }
    return decide(
      request.params.key,
      personOf(request).name,
      async (decisions, inbox, station, word) => {
        const done = await decisions.accept(inbox, station, word, choice)
        if (!done.ok) throw new Refusal('refused', done.error)
        return done.value
      },
      copy.accepted,
    )
  })

  app.post<Asked>('/api/suggestions/:key/decline', async request =>
    decide(
      request.params.key,
      personOf(request).name,
      async (decisions, inbox, station, word) => [await decisions.decline(inbox, station, word)],
      copy.declined,
    ),
  )

  app.post<Asked>('/api/suggestions/:key/undo', async (request): Promise<Decided['lines']> => {
    const { version, upToMs } = bodyOf(UndoDecisionBody, request)
    const [station = '', word = ''] = request.params.key.split('~')
    const kind = REPORT_KINDS.find(each => each === word)
    if (!kind) throw new Refusal('not_found')
    return store.exclusively(async () => {
      const changes = await undoDecision(store, version, station, kind)
      if (changes === null) throw new Refusal('conflict', copy.undoMoved)
      const { config, stations } = live.content
      // The inbox first: killed in between, a word waits that was answered, which is better than one that nobody hears.
      const done = await withInbox(inbox => inbox.undecide({ feed: config?.value.feed ?? '', station, kind, upToMs }))
      if (typeof done === 'string') throw new Refusal('refused', done || undefined)
      const name = stations.find(({ value }) => value.id === station)?.value.properties.name ?? ''
      const words = copy.undone(name, HEARD_LABEL[kind])
      if (changes.length > 0) await store.save(changes, { by: personOf(request).name, words })
      return [words]
    })
  })
}

function suggestionsOf(weighed: readonly WeighedStation[], { stations }: Content): readonly StationSuggestion[] {
  const byId = new Map(stations.map(({ value }) => [value.id, value]))
  return weighed.flatMap(each => {
    const station = byId.get(each.station)
    return station ? each.words.map(word => suggestionOf(each, word, station)) : []
  })
}

function suggestionOf(
  { isContradicted, suggestion }: WeighedStation,
  word: Word,
  { id, properties }: StationFeature,
): StationSuggestion {
  const hours = properties.hours?.text ?? null
  return {
    key: `${id}~${word.kind}`,
    station: { kind: 'stations', id, title: properties.name },
    kind: word.kind,
    label: HEARD_LABEL[word.kind],
    advice: isContradicted ? copy.contradicted : copy.advice[suggestion],
    people: word.people,
    reports: word.reports,
    lastAt: toInstant(word.lastAtMs),
    notes: word.notes.slice(0, NOTES),
    isContradicted,
    postedHours: hours,
    now: copy.now(copy.status[properties.status], copy.hours(hours)),
    // biome-ignore lint/suspicious/noThenProperty: a sentence in JSON, never awaited by itself
    then: copy.after[word.kind](word, properties.status !== 'open'),
    thenSuspended: word.kind === 'locked' ? copy.after.suspended() : null,
  }
}
