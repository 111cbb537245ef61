import { type AnyNode, type Identifier, type Literal, type MemberExpression, parse } from 'acorn'
import { ancestor } from 'acorn-walk'
import type { Younger } from './younger'

/** ES2021 is what iOS 14 and Chrome 86 both read; of regular expressions Safari learnt to look behind in 16.4, and the flags d and v later too. */
const ECMA = 2021
const LOOKS_BEHIND = /\(\?<[=!]/

/** What in a script the floor doesn't have, each once; `why` it can't be parsed when it can't. */
export function scanScript(text: string, { globals, statics, methods }: Younger): readonly string[] {
  const found = new Set<string>()
  let tree: AnyNode
  try {
    tree = parse(text, { ecmaVersion: ECMA, sourceType: 'script', allowHashBang: true })
  } catch (error) {
    return [`syntax: ${error instanceof Error ? error.message : String(error)}`]
  }
  const use = (callee: AnyNode, above: readonly AnyNode[]): void => {
    const name = nameOf(callee)
    if (name === null) return
    const isYoung = callee.type === 'Identifier' ? globals.has(name) : statics.has(name) || methods.has(lastOf(name))
    if (isYoung && !isAskedFor(lastOf(name), above)) found.add(name)
  }
  ancestor(tree, {
    CallExpression: (node, _, above) => use(node.callee, above as AnyNode[]),
    NewExpression: (node, _, above) => use(node.callee, above as AnyNode[]),
    Literal(node: Literal) {
      if (node.regex && (LOOKS_BEHIND.test(node.regex.pattern) || /[dv]/.test(node.regex.flags)))
        found.add(`/${node.regex.pattern}/`)
    },
  })
  return [...found]
}

/** `structuredClone`, `Object.hasOwn`, `*.at`; null for what has no name. */
function nameOf(callee: AnyNode): string | null {
  if (callee.type === 'Identifier') return callee.name
  if (callee.type !== 'MemberExpression' || callee.computed || callee.property.type !== 'Identifier') return null
  const owner = callee.object.type === 'Identifier' && /^[A-Z]\w/.test(callee.object.name) ? callee.object.name : '*'
  return `${owner}.${callee.property.name}`
}

const lastOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1)

/** Somebody looked first whether it is there: an `if`, a `?:`, a `&&` or a `try` around it. */
function isAskedFor(name: string, above: readonly AnyNode[]): boolean {
  return above.some((node, at) => {
    const below = above[at + 1]
    if (node.type === 'TryStatement') return node.handler !== null && below === node.block
    if (node.type === 'IfStatement' || node.type === 'ConditionalExpression')
      return below !== node.test && mentions(node.test, name)
    return node.type === 'LogicalExpression' && below === node.right && mentions(node.left, name)
  })
}

function mentions(test: AnyNode, name: string): boolean {
  let isMentioned = false
  const see = (node: AnyNode): void => {
    if (node.type === 'Identifier') isMentioned ||= (node as Identifier).name === name
    if (node.type === 'MemberExpression')
      isMentioned ||=
        (node as MemberExpression).property.type === 'Identifier' &&
        ((node as MemberExpression).property as Identifier).name === name
    if (node.type === 'Literal') isMentioned ||= node.value === name
  }
  ancestor(test, { Identifier: see, MemberExpression: see, Literal: see } as Parameters<typeof ancestor>[1])
  return isMentioned
}
