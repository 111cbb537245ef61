import { ROLES, type Role, type Row, roleCost, type Setting, type Signs, stepCost } from './costs'

export interface Labelled {
  readonly role: Role
  /** How much worse the next best reading of this line is; small = unsure. */
  readonly margin: number
}

export interface Segmentation {
  readonly labels: readonly Labelled[]
  readonly cost: number
}

/** A text that begins without a title is possible, just odd. */
const START_COST: Record<Role, number> = { title: 0, title2: 1e6, title3: 1e6, opening: 4, running: 6 }
/** A text cut off in a title is odd too. */
const END_COST: Record<Role, number> = { title: 4, title2: 4, title3: 4, opening: 0, running: 0 }

/** Kinds that differ in what comes out; the lines of one title, or of one paragraph, do not. */
const KIND: Record<Role, string> = { title: 'title', title2: 'title2', title3: 'title2', opening: 'opening', running: 'running' }

/**
 * Labels every line at once, so that the whole reads with the least oddity (Viterbi). The margin comes from the best
 * readings through each label, forwards and backwards.
 */
export function segment(rows: readonly Row[], setting: Setting, signs: Signs): Segmentation {
  if (rows.length === 0) return { labels: [], cost: 0 }
  const own = rows.map(row => ROLES.map(role => roleCost(row, role, setting, signs)))
  const steps = rows
    .slice(1)
    .map((row, i) => ROLES.map(from => ROLES.map(to => stepCost(rows[i]!, from, row, to, setting, signs))))
  const forward = sweepForward(own, steps)
  const backward = sweepBackward(own, steps)
  const through = forward.map((costs, i) => costs.map((cost, r) => cost + backward[i]![r]!))
  const labels = through.map(labelOf)
  return { labels, cost: Math.min(...(through[0] ?? [0])) }
}

type Table = number[][]

function sweepForward(own: Table, steps: readonly Table[]): Table {
  const table: Table = [own[0]!.map((cost, r) => cost + START_COST[ROLES[r]!])]
  for (let i = 1; i < own.length; i += 1) {
    const before = table[i - 1]!
    table.push(own[i]!.map((cost, to) => cost + Math.min(...before.map((sum, from) => sum + steps[i - 1]![from]![to]!))))
  }
  return table
}

/** Costs of everything after each line, given its role. */
function sweepBackward(own: Table, steps: readonly Table[]): Table {
  const table: Table = [ROLES.map(role => END_COST[role])]
  for (let i = own.length - 2; i >= 0; i -= 1) {
    const after = table[0]!
    table.unshift(ROLES.map((_, from) => Math.min(...after.map((sum, to) => sum + own[i + 1]![to]! + steps[i]![from]![to]!))))
  }
  return table
}

function labelOf(costs: readonly number[]): Labelled {
  const best = costs.indexOf(Math.min(...costs))
  const role = ROLES[best]!
  const others = costs.filter((_, r) => KIND[ROLES[r]!] !== KIND[role])
  return { role, margin: Math.min(...others) - costs[best]! }
}
