import path from 'node:path'
import { openApp } from '../logic/openApp'
import { compileTemplates } from '../template/compileTemplates'
import { type Drawn, elementsOf, shapeOf } from '../template/node'

import type { Measured } from './measured'

/** A list of ours and its twin by hand. */
export interface Twin {
  readonly name: string
  readonly ours: string
  readonly twin: string
  /** The class of one card, on both sides. */
  readonly cardClass: string
}

interface TaroNode {
  nn: string
  cl?: string
  cn?: TaroNode[]
}

const CARDS = 50

/** How many times longer the official template code takes for fifty of our cards than for fifty of the native twin's. */
export async function measureRatio(distDir: string, nativeDir: string, { name, ours, twin, cardClass }: Twin): Promise<Measured> {
  const page = await (await openApp(distDir)).open(ours)
  const card = cardOf(page.data as { root: TaroNode }, page.draw(), cardClass)
  if (!card) throw new Error(`${ours}: expected a card of class ${cardClass}, got none`)
  const templates = compileTemplates(path.resolve(distDir))
  const list = { root: { cn: Array.from({ length: CARDS }, () => card) } }
  const elements = shapeOf(templates.draw(ours, list)).elements / CARDS
  const amenities = [...elementsOf(templates.draw(ours, { root: { cn: [card] } }))].filter(node =>
    String(node.attrs.class).startsWith('amenity '),
  ).length
  const native = await (await openApp(nativeDir)).open(`${twin}?count=${CARDS}&amenities=${amenities}`)
  const nativeElements = shapeOf(native.draw()).elements / CARDS
  if (elements !== nativeElements)
    throw new Error(`bench/native/${twin}: expected ${elements} elements a card as ${ours} has, got ${nativeElements}`)
  const nativeTemplates = compileTemplates(path.resolve(nativeDir))
  // Turn and turn about, the best of three medians each: another process on the machine must not decide.
  const times = { ours: Number.POSITIVE_INFINITY, native: Number.POSITIVE_INFINITY }
  for (let round = 0; round < 3; round += 1) {
    times.ours = Math.min(times.ours, templates.timeMs(ours, list))
    times.native = Math.min(times.native, nativeTemplates.timeMs(twin, native.data))
  }
  return { [`${name}: evaluation, times native`]: { value: times.ours / times.native } }
}

/** The Taro node that a card is drawn from: it carries the sid of the first element of that class. */
function cardOf(data: { root: TaroNode }, root: Drawn, cardClass: string): TaroNode | null {
  const drawn = [...elementsOf(root)].find(
    node =>
      String(node.attrs.class ?? '')
        .split(' ')
        .includes(cardClass) && node.attrs.bindtap,
  )
  const find = (node: TaroNode & { sid?: string; uid?: string }): TaroNode | null => {
    if (drawn && node.sid === drawn.attrs['data-sid']) return node
    for (const child of node.cn ?? []) {
      const found = find(child)
      if (found) return found
    }
    return null
  }
  return find(data.root)
}
