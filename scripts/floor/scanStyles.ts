import bcd from '@mdn/browser-compat-data' with { type: 'json' }
import type { Identifier } from '@mdn/browser-compat-data/types'
import postcss, { type Declaration, type Rule } from 'postcss'
import { entriesOf, isAtFloor } from './younger'

const { properties = {}, selectors = {} } = bcd.css

const isYoung = (entry: Identifier | undefined): boolean => entry?.__compat !== undefined && !isAtFloor(entry.__compat)

/** What stands before it says the same in older words: an engine that doesn't know the newer keeps that. */
const hasFallback = ({ parent, prop }: Declaration, before: (prop: string) => boolean): boolean =>
  (parent as Rule).some(each => each.type === 'decl' && before(each.prop) && each.prop !== prop)

const isFlex = (rule: Rule): boolean =>
  rule.some(each => each.type === 'decl' && each.prop === 'display' && /^(inline-)?flex$/.test(each.value))

/** Its stand-in follows: 「.gapless .row>view+view」. */
function hasMargins(rule: Rule): boolean {
  const next = rule.next()
  return (
    next?.type === 'rule' &&
    next.selector.startsWith(`.gapless ${rule.selectors[0]}`) &&
    next.some(each => each.type === 'decl' && each.prop.startsWith('margin'))
  )
}

/** What in a stylesheet the floor doesn't have, each once. A `gap` in a row needs its margins beside it (config/flexGap.ts). */
export function scanStyles(text: string): readonly string[] {
  const found = new Set<string>()
  const root = postcss.parse(text)
  root.walkDecls(declaration => {
    const { prop, value, parent } = declaration
    if (prop.startsWith('-') || parent?.type !== 'rule') return
    const entry = properties[prop] as Identifier | undefined
    if (isYoung(entry) && !hasFallback(declaration, each => each.startsWith('-webkit-') && each.endsWith(prop))) found.add(prop)
    for (const [keyword, below] of entriesOf(entry))
      if (new RegExp(`(^|[ (,])${keyword.replace(/_/g, '-')}($|[ ),])`).test(value) && isYoung(below))
        found.add(`${prop}: ${keyword}`)
    if (/^(column-)?gap$/.test(prop) && isFlex(parent as Rule) && !hasMargins(parent as Rule))
      found.add(`flex ${prop} in ${(parent as Rule).selector}`)
  })
  root.walkRules(({ selector }) => {
    for (const [, name = ''] of selector.matchAll(/::?([a-z-]+)/g))
      if (isYoung(selectors[name] as Identifier | undefined)) found.add(`:${name} in ${selector}`)
  })
  return [...found]
}
