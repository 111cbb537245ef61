import { describeElement, isTappable, nameOf, tappablesOf } from '../template/names.js'
import { type Drawn, elementsOf, linesOf, textOf } from '../template/node.js'

/** Which element is meant: what it says or is called (a string), its id, or anything a function can tell. */
export type Seek = string | { id: string } | ((node: Drawn) => boolean)

const describeSeek = (seek: Seek): string =>
  typeof seek === 'string' ? `"${seek}"` : typeof seek === 'function' ? seek.toString() : `#${seek.id}`

function matches(root: Drawn, seek: Seek): Drawn[] {
  const all = [...elementsOf(root)].filter(node => node.attrs.hidden !== true)
  if (typeof seek === 'function') return all.filter(seek)
  if (typeof seek === 'object') return all.filter(node => node.attrs.id === seek.id)
  const exact = all.filter(node => node.attrs.ariaLabel === seek || textOf(node).trim() === seek)
  if (exact.length > 0) return exact
  return all.filter(node => String(node.attrs.ariaLabel ?? '').includes(seek) || textOf(node).includes(seek))
}

/** The innermost of the first match: of "card > row > text", all saying the same, the text. */
export function seekOne(root: Drawn, seek: Seek): Drawn | null {
  const found = matches(root, seek)
  let innermost = found[0] ?? null
  for (const node of found) if (innermost && isInside(node, innermost)) innermost = node
  return innermost
}

function isInside(node: Drawn, ancestor: Drawn): boolean {
  for (let at = node.parent; at !== null; at = at.parent) if (at === ancestor) return true
  return false
}

/** Where a tap on the match lands: the match or what is around it; for a label beside nothing tappable, there is none. */
export function seekTappable(root: Drawn, seek: Seek, page: string): Drawn {
  const candidates = matches(root, seek)
  const direct = candidates.filter(isTappable)
  // A card and its name can both match; the one whose own label says it is meant, then the innermost.
  const labelled = typeof seek === 'string' ? direct.find(node => node.attrs.ariaLabel === seek) : undefined
  const innermost = seekOne(root, seek)
  for (let at: Drawn | null = labelled ?? innermost; at !== null; at = at.parent) if (isTappable(at)) return at
  throw new Error(
    innermost
      ? `${page}: expected ${describeSeek(seek)} to be tappable, got ${describeElement(innermost)} without a tap handler`
      : `${page}: expected something to tap that says ${describeSeek(seek)}, got ${tappablesOf(root).slice(0, 25).map(nameOf).join(' | ') || `nothing tappable: ${linesOf(root).join(' | ')}`}`,
  )
}
