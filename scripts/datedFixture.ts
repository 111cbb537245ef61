import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { DAY_MS, toInstant } from '@core/time/shanghaiTime'
import { FIXTURE } from '../config/outputs'
import type { Outcome } from './run'

/** The warning that couriers under test always have on their screen. */
const ON_NOW = 'alerts/made-up-lockers.md'
const DAYS = { sent: -30, effective: -30, expires: 150 } as const

/**
 * Copies the content under test to `to`, with one warning that holds at `nowMs`: a date written down would let it run out, and
 * the tests of the built app with it, for no reason but the calendar.
 */
export function datedFixture(to: string, nowMs: number): Outcome {
  const startedMs = performance.now()
  rmSync(to, { recursive: true, force: true })
  cpSync(FIXTURE, to, { recursive: true })
  const file = `${to}/${ON_NOW}`
  writeFileSync(file, dated(readFileSync(file, 'utf8'), nowMs))
  return { code: 0, output: '', seconds: (performance.now() - startedMs) / 1000 }
}

/** The instants in front matter moved to around `nowMs`. Throws when one of them isn't there. */
export function dated(text: string, nowMs: number): string {
  return Object.entries(DAYS).reduce((moved, [field, days]) => {
    const line = new RegExp(`^${field}: .*$`, 'm')
    if (!line.test(moved)) throw new Error(`expected a line "${field}: …" in ${ON_NOW}, got none`)
    return moved.replace(line, `${field}: ${toInstant(nowMs + days * DAY_MS)}`)
  }, text)
}
