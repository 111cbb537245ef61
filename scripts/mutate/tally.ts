import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { MutantResult } from '@stryker-mutator/api/core'
import { parse } from 'yaml'

/** A change that means the same, as a person found it: `was` and `now` are source text, spaces aside. */
export interface Equivalent {
  readonly file: string
  readonly was: string
  readonly now: string
  readonly why: string
}

export interface Row {
  folder: string
  killed: number
  hanging: number
  survived: number
  unreached: number
  equivalent: number
  /** Of all of these, those in what is computed once at loading. */
  atLoading: number
}

interface Survivor {
  readonly file: string
  readonly line: number
  readonly was: string
  readonly now: string
  readonly isUnreached: boolean
}

export interface Tally {
  readonly rows: readonly Row[]
  readonly survivors: readonly Survivor[]
  /** Listed as equivalent, and yet noticed, or not in the code any more. */
  readonly stale: readonly Equivalent[]
}

export const readEquivalents = (file: string): readonly Equivalent[] =>
  (parse(readFileSync(file, 'utf8')) as Equivalent[] | null) ?? []

/** Counts by folder (one per `core/<subject>`, `src/features/<noun>`, `feedc/<subject>`); what is listed as equivalent counts apart, and must still be there. */
export function tally(results: readonly MutantResult[], listed: readonly Equivalent[], read = sourceOf): Tally {
  const rows = new Map<string, Row>()
  const survivors: Survivor[] = []
  const used = new Set<Equivalent>()
  for (const { fileName: path, location, replacement = '', status, static: isStatic } of results) {
    const fileName = relative('.', path)
    const folder = folderOf(fileName)
    const row = rows.get(folder) ?? { folder, killed: 0, hanging: 0, survived: 0, unreached: 0, equivalent: 0, atLoading: 0 }
    rows.set(folder, row)
    if (isStatic) row.atLoading += 1
    if (status === 'Killed') row.killed += 1
    else if (status === 'Timeout') row.hanging += 1
    else if (status === 'Survived' || status === 'NoCoverage') {
      const [was, now] = [flat(textAt(read(fileName), location)), flat(replacement)]
      const known = listed.find(each => each.file === fileName && flat(each.was) === was && flat(each.now) === now)
      if (known) {
        used.add(known)
        row.equivalent += 1
      } else {
        row[status === 'Survived' ? 'survived' : 'unreached'] += 1
        survivors.push({ file: fileName, line: location.start.line, was, now, isUnreached: status === 'NoCoverage' })
      }
    }
  }
  const files = new Set(results.map(({ fileName }) => relative('.', fileName)))
  return {
    rows: [...rows.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1)),
    survivors,
    stale: listed.filter(each => files.has(each.file) && !used.has(each)),
  }
}

/** Of what could be noticed, how much was; 1 where there is nothing. */
export function noticed({ killed, hanging, survived, unreached }: Row): number {
  const all = killed + hanging + survived + unreached
  return all === 0 ? 1 : (killed + hanging) / all
}

/** How far a sample's share may be from that of all changes, at most, nineteen times of twenty (Wilson's interval, the wider half). */
export function offBy(row: Row): number {
  const n = row.killed + row.hanging + row.survived + row.unreached
  if (n === 0) return 0
  const [p, z] = [noticed(row), 1.96]
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))
  return Math.max(p - (middle - half), middle + half - p)
}

function folderOf(file: string): string {
  const parts = file.split('/').slice(0, -1)
  return parts.slice(0, parts[0] === 'src' && parts[1] === 'features' ? 3 : 2).join('/')
}

const sources = new Map<string, string>()
function sourceOf(file: string): string {
  const source = sources.get(file) ?? readFileSync(file, 'utf8')
  sources.set(file, source)
  return source
}

/** Lines and columns from 1, as Stryker's results count. */
function textAt(source: string, { start, end }: MutantResult['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  lines[lines.length - 1] = lines.at(-1)?.slice(0, end.column - 1) ?? ''
  return [lines[0]?.slice(start.column - 1) ?? '', ...lines.slice(1)].join('\n')
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()
