import { randomBytes } from 'node:crypto'
import type { ReceivedReport } from '@core/reports/wire'

export const NOON_MS = Date.parse('2026-11-28T12:00:00+08:00')

/** 128 random bits, as a phone makes them. */
const randomHex = (): string => randomBytes(16).toString('hex')

/** An invented report, received at noon. */
export const invented = (changes: Partial<ReceivedReport> = {}): ReceivedReport => ({
  id: randomHex(),
  feed: 'invented-city',
  station: 'XX-001',
  kind: 'locked',
  at: '2026-11-28T11:58:00+08:00',
  token: randomHex(),
  receivedAtMs: NOON_MS,
  ...changes,
})

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}
