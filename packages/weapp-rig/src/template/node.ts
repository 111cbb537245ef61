/** An element of a screen as WeChat's own template compiler drew it; a string is text between elements. */
export interface Drawn {
  readonly tag: string
  /** Attributes by their camel-case names: `ariaLabel`, `bindtap`, `hoverClass`, … and `data-sid` as it is. */
  readonly attrs: Readonly<Record<string, unknown>>
  readonly children: readonly (Drawn | string)[]
  readonly parent: Drawn | null
}

const isElement = (child: Drawn | string): child is Drawn => typeof child !== 'string'

/** The elements below this one, in the order in which a reader meets them. */
export function* elementsOf(root: Drawn): Generator<Drawn> {
  for (const child of root.children) {
    if (!isElement(child)) continue
    yield child
    yield* elementsOf(child)
  }
}

/** What the eye reads: text in order, the value or the placeholder of a field; hidden parts left out. */
export function textOf(node: Drawn): string {
  if (node.attrs.hidden === true) return ''
  if (node.tag === 'input' || node.tag === 'textarea') return String(node.attrs.value || node.attrs.placeholder || '')
  return node.children.map(child => (isElement(child) ? textOf(child) : child)).join('')
}

/** One line for each innermost run of text: what a screen says, readable in a failure. */
export function linesOf(node: Drawn): string[] {
  if (node.attrs.hidden === true) return []
  const isLeaf = !node.children.some(isElement) || node.tag === 'text'
  const lines = isLeaf ? [textOf(node)] : node.children.flatMap(child => (isElement(child) ? linesOf(child) : [child]))
  return lines.map(line => line.trim()).filter(line => line !== '')
}

/** Elements in all, how deep the deepest sits (a child of the page is 1), and the most children one element has. */
export function shapeOf(root: Drawn): { elements: number; depth: number; mostChildren: number } {
  let elements = 0
  let depth = 0
  let mostChildren = 0
  const visit = (node: Drawn, level: number): void => {
    const children = node.children.filter(isElement)
    mostChildren = Math.max(mostChildren, children.length)
    for (const child of children) {
      elements += 1
      depth = Math.max(depth, level + 1)
      visit(child, level + 1)
    }
  }
  visit(root, 0)
  return { elements, depth, mostChildren }
}
