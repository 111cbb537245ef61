import type { ReceivedReport, Report } from '@core/reports/wire'
import { toInstant } from '@core/time/shanghaiTime'
import { openStore } from '../../inbox/store/openStore'
import { all, invented } from './invented'
import { serveInbox } from './runInbox'

/** What a series of kills did to what was acknowledged. */
export interface Killed {
  readonly kills: number
  readonly acknowledged: number
  /** Acknowledged, and not there, or not as it was sent. */
  readonly lost: number
  /** Sent again to the restarted inbox, as phones do, and not there once. */
  readonly notOnce: number
  /** How far the counts are from what is there. */
  readonly miscounted: number
}

/** When the kill comes: while it starts, while reports pour in, after it was told to stop. */
const MOMENTS = ['load', 'start', 'load', 'stop'] as const
const SENDERS = 24

/**
 * Starts the inbox over and over on one database, pours reports in from 24 senders, and kills it, each time at another moment;
 * `alsoKill` kills something else at the same time. Then everything unanswered is sent again and all that is there is looked through.
 */
export async function killAgainAndAgain(
  url: string,
  kills: number,
  alsoKill?: { kill(): Promise<void>; restart(): Promise<void> },
): Promise<Killed> {
  const env = { DATABASE_URL: url, FEED: '/nowhere', LOG_LEVEL: 'error' }
  const sent = new Map<string, Report>()
  const acknowledged = new Set<string>()
  for (let kill = 0; kill < kills; kill += 1) {
    const moment = MOMENTS[kill % MOMENTS.length]!
    const after = (ms: number): Promise<void> => new Promise(done => setTimeout(done, ms))
    const starting = serveInbox(env)
    if (moment === 'start') {
      starting.catch(() => {})
      // Between loading and listening, at another step each time.
      await Promise.race([starting, after(150 + 97 * kill)])
    }
    const inbox = await starting
    const pouring = Promise.all(Array.from({ length: SENDERS }, () => pour(inbox.origin, sent, acknowledged)))
    // Amid the reports, not before the first, however slow the machine is today.
    const enough = acknowledged.size + (moment === 'start' ? 0 : 20 + ((kill * 37) % 150))
    for (const deadlineMs = Date.now() + 60_000; acknowledged.size < enough && Date.now() < deadlineMs; ) await after(2)
    if (moment === 'stop') {
      inbox.kill('SIGTERM')
      await after(kill % 8)
    }
    inbox.kill('SIGKILL')
    await alsoKill?.kill()
    await Promise.all([inbox.ended(), pouring])
    await alsoKill?.restart()
  }
  return lookThrough(url, env, kills, sent, acknowledged)
}

/** One report after the other until nobody answers. */
async function pour(origin: string, sent: Map<string, Report>, acknowledged: Set<string>): Promise<void> {
  for (;;) {
    const { receivedAtMs: _, ...report } = invented({ at: toInstant(Date.now()), station: `XX-${Math.random()}` })
    sent.set(report.id, report)
    if (!(await isTaken(origin, report))) return
    acknowledged.add(report.id)
  }
}

const isTaken = (origin: string, report: Report): Promise<boolean> =>
  fetch(`${origin}/reports`, {
    method: 'POST',
    // Each from an address of its own: this is no flood.
    headers: { 'content-type': 'application/json', 'x-forwarded-for': address() },
    body: JSON.stringify(report),
  }).then(
    async answer => ((await answer.json()) as { id?: string }).id === report.id,
    () => false,
  )

const octet = (): number => Math.floor(Math.random() * 256)
const address = (): string => `198.${octet()}.${octet()}.${octet()}`

async function lookThrough(
  url: string,
  env: Record<string, string>,
  kills: number,
  sent: ReadonlyMap<string, Report>,
  acknowledged: ReadonlySet<string>,
): Promise<Killed> {
  const isAsSent = ({ receivedAtMs: _, ...report }: ReceivedReport): boolean => {
    const before = sent.get(report.id)
    return before !== undefined && report.station === before.station && report.at === before.at && report.token === before.token
  }
  const read = async () => {
    const store = await openStore(url)
    const [reports, counts] = [await all(store.reports()), await store.counts()]
    await store.close()
    return { reports, counted: counts.reduce((sum, { kept }) => sum + kept, 0) }
  }
  const first = new Set((await read()).reports.filter(isAsSent).map(({ id }) => id))
  const lost = [...acknowledged].filter(id => !first.has(id)).length
  const inbox = await serveInbox(env)
  const unanswered = [...sent.values()].filter(({ id }) => !acknowledged.has(id))
  await Promise.all(unanswered.map(report => isTaken(inbox.origin, report)))
  inbox.kill('SIGTERM')
  await inbox.ended()
  const { reports, counted } = await read()
  const times = new Map<string, number>()
  for (const { id } of reports) times.set(id, (times.get(id) ?? 0) + 1)
  const notOnce = [...sent.keys()].filter(id => times.get(id) !== 1).length
  return { kills, acknowledged: acknowledged.size, lost, notOnce, miscounted: Math.abs(counted - reports.length) }
}
