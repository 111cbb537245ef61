import path from 'node:path'
import { readAppJson, routeNamed } from '../logic/appJson.js'
import { openApp } from '../logic/openApp.js'
import { compileTemplates } from '../template/compileTemplates.js'
import { type Drawn, elementsOf, shapeOf } from '../template/node.js'
import { fastest } from './fastest.js'
import type { Measured } from './measured.js'

/** A list of ours and its twin by hand. */
export interface Twin {
  readonly name: string
  /** Our page, by its name. */
  readonly ours: string
  readonly twin: string
  /** The class of one card. */
  readonly cardClass: string
  /** What the twin needs to know besides the count, to draw as much a card as ours does. */
  readonly query?: (card: Drawn) => string
}

interface TaroNode {
  readonly nn: string
  readonly sid?: string
  readonly cn?: readonly TaroNode[]
}
type TaroPage = { readonly root: { readonly cn: readonly TaroNode[] } }

const CARDS = 50
const isCard = (node: Drawn, cardClass: string): boolean =>
  String(node.attrs.class ?? '')
    .split(' ')
    .includes(cardClass) && 'bindtap' in node.attrs

/**
 * How many times more steps WeChat's template code takes for fifty of our cards than for fifty of the native twin's. Steps, not
 * milliseconds, decide: a busy machine must not. The milliseconds stand beside them, for a person to read.
 */
export async function measureRatio(
  distDir: string,
  nativeDir: string,
  { name, ours: pageName, twin, cardClass, query }: Twin,
): Promise<Measured> {
  const ours = routeNamed(readAppJson(distDir), pageName)
  const page = await (await openApp(distDir)).open(ours)
  const templates = compileTemplates(path.resolve(distDir))
  const drawnCard = [...elementsOf(page.draw())].find(node => isCard(node, cardClass))
  if (!drawnCard) throw new Error(`${ours}: expected a card of class ${cardClass}, got none`)
  const listOf = (count: number): TaroPage => repeatCard(page.data as unknown as TaroPage, drawnCard.attrs['data-sid'], count)
  const countOf = (count: number): number => shapeOf(templates.draw(ours, listOf(count))).elements
  const elements = countOf(2) - countOf(1)

  const native = await (await openApp(nativeDir)).open(`${twin}?count=${CARDS}${query ? `&${query(drawnCard)}` : ''}`)
  const nativeElements = shapeOf(native.draw()).elements / CARDS
  if (elements !== nativeElements)
    throw new Error(`${nativeDir}/${twin}: expected ${elements} elements a card as ${ours} has, got ${nativeElements}`)

  const twins = compileTemplates(path.resolve(nativeDir))
  const times = fastest(templates.stopwatch(ours, listOf(CARDS)), twins.stopwatch(twin, native.data))
  return {
    [`${name}: evaluation, times native`]: {
      value: templates.steps(ours, listOf(CARDS)) / twins.steps(twin, native.data),
      at: `${times.one.toFixed(2)} ms to ${times.other.toFixed(2)} ms`,
    },
  }
}

/** The page reduced to one list with so many copies of the card; a list that Taro compiled as a whole stays whole. */
function repeatCard(data: TaroPage, sid: unknown, count: number): TaroPage {
  const way = wayTo(data.root.cn, sid)
  const compiledAt = way.findIndex(node => /^f\d+t/.test(node.nn))
  const outermost = compiledAt < 0 ? way.length - 1 : compiledAt
  const card = way.at(-1)
  if (!card) throw new Error(`expected the node ${String(sid)} in the page's data, got none`)
  const copies = Array.from({ length: count }, () => card)
  if (outermost === way.length - 1) return { root: { cn: copies } }
  const rebuild = (at: number): TaroNode => {
    const node = way[at]!
    const next = way[at + 1]
    const cn = at === way.length - 2 ? copies : (node.cn ?? []).map(child => (child === next ? rebuild(at + 1) : child))
    return { ...node, cn }
  }
  return { root: { cn: [rebuild(outermost)] } }
}

/** The nodes from the top to the one with this sid. */
function wayTo(nodes: readonly TaroNode[], sid: unknown): TaroNode[] {
  for (const node of nodes) {
    if (node.sid === sid) return [node]
    const below = wayTo(node.cn ?? [], sid)
    if (below.length > 0) return [node, ...below]
  }
  return []
}
