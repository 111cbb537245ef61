import type { Measured } from './measured.js'

/** What a number may be. `min` is there where shrinking should be noticed: a package that halves has lost something. */
export interface Limit {
  readonly max?: number
  readonly min?: number
  readonly unit?: string
  /** What is wanted in the end, where `max` is looser: the table says how far it is, and `max` keeps from drifting away. */
  readonly goal?: number
}

export interface Row {
  readonly name: string
  readonly limit: Limit
  readonly measured: number
  /** How far from the nearer bound, in the number's own unit; negative when broken. */
  readonly margin: number
  /** One line when broken. */
  readonly complaint: string | null
}

/** Every budget against its measurement. A budget nobody measures and a number without a budget are broken too. */
export function compare(budget: Readonly<Record<string, Limit>>, measured: Readonly<Measured>): Row[] {
  const names = [...new Set([...Object.keys(budget), ...Object.keys(measured)])]
  return names.map(name => rowOf(name, budget[name], measured[name]))
}

function rowOf(name: string, limit: Limit | undefined, found: Measured[string] | undefined): Row {
  const value = found?.value
  if (!limit || value === undefined || Number.isNaN(value)) {
    const complaint = limit ? `${name}: expected a measurement, got none` : `${name}: expected a budget, got none`
    return { name, limit: limit ?? {}, measured: value ?? Number.NaN, margin: -1, complaint }
  }
  const { max = Number.POSITIVE_INFINITY, min = Number.NEGATIVE_INFINITY, unit = '' } = limit
  const where = found?.at ? ` (${found.at})` : ''
  const over = value > max
  const complaint = over
    ? `${name}: expected at most ${max} ${unit}, got ${tidy(value)}${where}`
    : value < min
      ? `${name}: expected at least ${min} ${unit}, got ${tidy(value)}${where} (if that is meant, lower the minimum)`
      : null
  return {
    name,
    limit,
    measured: value,
    margin: Math.min(max - value, value - min),
    complaint: complaint?.replace(/ +/g, ' ').replace(' ,', ',') ?? null,
  }
}

const isOverGoal = ({ goal }: Limit, measured: number): boolean => goal !== undefined && measured > goal

const tidy = (value: number): string => String(Math.round(value * 100) / 100)

/** The table for a person to read. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ name, limit, measured, margin, complaint }) => [
    complaint ? '✗' : isOverGoal(limit, measured) ? '△' : '✓',
    name,
    `${limit.min === undefined ? '' : `${limit.min} – `}${limit.max ?? ''} ${limit.unit ?? ''}`.trim(),
    tidy(measured),
    tidy(margin),
    isOverGoal(limit, measured) ? `goal ${limit.goal}: ${tidy(measured - (limit.goal ?? 0))} over` : '',
  ])
  const all = [['', 'budget', 'allowed', 'measured', 'margin', ''], ...cells]
  const widths = [0, 1, 2, 3, 4, 5].map(column => Math.max(...all.map(row => (row[column] ?? '').length)))
  return all
    .map(row =>
      row
        .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
