import {
  type CourierState,
  INITIAL,
  type Mark,
  type ReportSending,
  type Settings,
  type StationReport,
} from '@core/courier/courierState'
import { tokenFor } from '@core/courier/dayTokens'
import { type UseKind, withUse } from '@core/courier/frequent'
import type { ThingKind } from '@core/feed/things'
import { createStore } from 'zustand'
import type { CourierPort } from './courierPort'
import { openCourier } from './openCourier'

export interface CourierActions {
  set(patch: Partial<Omit<CourierState, 'schemaVersion'>>): void
  setSettings(patch: Partial<Settings>): void
  toggleFavourite(kind: ThingKind, id: string, nowMs: number, title?: string): void
  visit(kind: ThingKind, id: string, nowMs: number, title?: string): void
  markRead(id: string): void
  /** A place was opened, confirmed or ridden to. */
  turnTo(id: string, kind: UseKind, nowMs: number): void
  addSearch(words: string): void
  /** Its token is a fresh one; where this phone has one for the station today, that takes its place. */
  report(said: StationReport): void
  markReport(id: string, sending: ReportSending): void
  undoReport(id: string): void
  setTicks(checkId: string, ticks: readonly string[], nowMs: number): void
  /** 清除我的数据: back to the first day. */
  clear(): void
}

export type CourierStore = ReturnType<typeof createCourierStore>

/** All in one key, of which WeChat takes 1 MB; beyond that nothing would be kept any more. */
const HISTORY_MOST = 100
const READ_MOST = 2000
const SEARCHES_MOST = 8
const REPORTS_MOST = 100
const FAVOURITES_MOST = 1000

/** The courier's own marks and choices; every change is written at once, because nobody says goodbye to an app. */
export const createCourierStore = (port: CourierPort) =>
  createStore<CourierState & CourierActions>()((set, get) => {
    const opened = openCourier(port)
    let { unkept } = opened
    const change = (patch: Partial<CourierState>): void => {
      set(patch)
      if (unkept !== null && !port.writeAside(unkept)) return
      unkept = null
      port.write(persisted(get()))
    }
    return {
      ...opened.state,
      set: change,
      setSettings: patch => change({ settings: { ...get().settings, ...patch } }),
      toggleFavourite: (kind, id, nowMs, title) =>
        change({ favourites: toggled(get().favourites, markOf(kind, id, nowMs, title)).slice(0, FAVOURITES_MOST) }),
      visit: (kind, id, nowMs, title) =>
        change({ history: [markOf(kind, id, nowMs, title), ...without(get().history, kind, id)].slice(0, HISTORY_MOST) }),
      markRead: id => {
        if (!get().readIds.includes(id)) change({ readIds: [id, ...get().readIds].slice(0, READ_MOST) })
      },
      addSearch: words => change({ searches: [words, ...get().searches.filter(past => past !== words)].slice(0, SEARCHES_MOST) }),
      turnTo: (id, kind, nowMs) => change({ placeUses: withUse(get().placeUses, id, kind, nowMs) }),
      report: said => {
        const dayTokens = tokenFor(get().dayTokens, said.stationId, said.atMs, said.token)
        const report = { ...said, token: dayTokens.byStation[said.stationId]! }
        change({
          dayTokens,
          reports: [report, ...get().reports.filter(past => !isSaidAgain(past, report))].slice(0, REPORTS_MOST),
        })
      },
      markReport: (id, sending) => change({ reports: get().reports.map(past => (past.id === id ? { ...past, sending } : past)) }),
      undoReport: id => change({ reports: get().reports.filter(past => past.id !== id) }),
      setTicks: (checkId, ticks, nowMs) =>
        change({
          ticks: { ...get().ticks, [checkId]: ticks },
          tickedAtMs: { ...get().tickedAtMs, [checkId]: nowMs },
        }),
      clear: () => {
        unkept = null
        port.writeAside(null)
        change(INITIAL)
      },
    }
  })

/** The same thing said again before anybody heard it: once is enough. */
const isSaidAgain = (past: StationReport, report: StationReport): boolean =>
  past.sending === 'waiting' && past.stationId === report.stationId && past.kind === report.kind
const markOf = (kind: ThingKind, id: string, atMs: number, title?: string): Mark => ({ kind, id, atMs, ...(title && { title }) })

const without = (marks: readonly Mark[], kind: ThingKind, id: string): readonly Mark[] =>
  marks.filter(mark => mark.kind !== kind || mark.id !== id)

function toggled(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  const rest = without(marks, mark.kind, mark.id)
  return rest.length < marks.length ? rest : [mark, ...marks]
}

/** Only what INITIAL names goes to storage: never an action, never a stray key. */
const persisted = (state: CourierState): CourierState =>
  Object.fromEntries(Object.keys(INITIAL).map(key => [key, state[key as keyof CourierState]])) as unknown as CourierState
