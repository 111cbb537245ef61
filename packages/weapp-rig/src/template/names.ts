import { type Drawn, elementsOf, textOf } from './node.js'

/** Elements that WeChat makes tappable by themselves. */
const CONTROLS = new Set(['button', 'input', 'textarea', 'switch', 'checkbox', 'radio', 'picker', 'slider', 'navigator'])

export const isTappable = (node: Drawn): boolean => CONTROLS.has(node.tag) || 'bindtap' in node.attrs || 'catchtap' in node.attrs

/** What a screen reader says for an element: its label, else the words inside it. */
export const nameOf = (node: Drawn): string => String(node.attrs.ariaLabel || textOf(node)).trim()

export const tappablesOf = (root: Drawn): Drawn[] =>
  [...elementsOf(root)].filter(node => isTappable(node) && node.attrs.hidden !== true)

/** How a failure points at an element: what it is, its class and where it sits. */
export function describeElement(node: Drawn): string {
  const path: string[] = []
  for (let at: Drawn | null = node; at !== null && at.tag !== 'page'; at = at.parent) {
    path.unshift(at.attrs.class ? `${at.tag}.${String(at.attrs.class).trim().split(/\s+/)[0]}` : at.tag)
  }
  return path.slice(-3).join(' > ')
}

/** Tappable elements that somebody who listens can't tell apart: no label and no words. */
export const unnamedTappables = (root: Drawn): Drawn[] => tappablesOf(root).filter(node => nameOf(node) === '')

/** Tappable views whose role is not told: they would be read as plain text. */
export const rolelessTappables = (root: Drawn): Drawn[] =>
  tappablesOf(root).filter(node => node.tag === 'view' && !node.attrs.ariaRole)

/** Throws one clear line when something on the screen can be tapped but has no name. */
export function assertAllNamed(root: Drawn, page: string): void {
  const [first, ...more] = unnamedTappables(root)
  if (!first) return
  const others = more.length > 0 ? ` (and ${more.length} more)` : ''
  throw new Error(
    `${page}: expected every tappable element to have an accessible name, got none on ${describeElement(first)}${others}`,
  )
}
