import bcd from '@mdn/browser-compat-data' with { type: 'json' }
import type { CompatStatement, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data/types'

/** The oldest engines that the app promises to run on (engines.ts), as MDN's tables name them. */
const FLOOR = { safari_ios: 14, chrome: 86 } as const
type Engine = keyof typeof FLOOR

function hasFrom(
  engine: Engine,
  {
    version_added: from,
    version_removed: until,
    flags,
    prefix,
    alternative_name: other,
    partial_implementation: isPartial,
  }: SimpleSupportStatement,
): boolean {
  if (typeof from !== 'string' || flags || prefix || other || isPartial) return false
  const at = (version: string): number => Number.parseFloat(version.replace('≤', ''))
  return at(from) <= FLOOR[engine] && !(typeof until === 'string' && at(until) <= FLOOR[engine])
}

/** Whether every engine at the floor has it as the standard says. */
export function isAtFloor({ support }: CompatStatement): boolean {
  return (Object.keys(FLOOR) as Engine[]).every(engine => {
    const said = support[engine]
    return (
      said !== undefined && (Array.isArray(said) ? said : [said]).some(each => hasFrom(engine, each as SimpleSupportStatement))
    )
  })
}

/** What hangs below an entry of MDN's tables, with or without support of its own. */
export const entriesOf = (table: Identifier | undefined): readonly (readonly [string, Identifier])[] =>
  Object.entries(table ?? {}).filter(([name]) => name !== '__compat') as [string, Identifier][]

export interface Younger {
  /** `structuredClone`, `WeakRef`: names that are nobody's members. */
  readonly globals: ReadonlySet<string>
  /** `Object.hasOwn`. */
  readonly statics: ReadonlySet<string>
  /** `at`, `replaceAll`: what is called on a value, by name alone: whose it is, a script doesn't say. */
  readonly methods: ReadonlySet<string>
}

/** Of a browser's own, what our code is handed; the names of the rest are too much like anybody's. */
const CALLED = new Set([
  'Element',
  'HTMLElement',
  'Node',
  'Document',
  'Crypto',
  'Blob',
  'Response',
  'AbortSignal',
  'CSSStyleSheet',
])
const GLOBAL = globalThis as unknown as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>

/** What of the language and of a browser is younger than the floor, by the tables that MDN publishes. */
export function younger(): Younger {
  const globals = new Set<string>()
  const statics = new Set<string>()
  const methods = new Set<string>()
  const old = new Set<string>()
  const { builtins = {} } = bcd.javascript
  for (const [owner, members] of [...entriesOf(builtins), ...entriesOf(bcd.api)]) {
    const isYoung = members.__compat !== undefined && !isAtFloor(members.__compat)
    if (isYoung) globals.add(owner)
    const isCalled = !isYoung && (owner in builtins || CALLED.has(owner))
    for (const [written, { __compat: compat }] of entriesOf(members)) {
      const name = written.replace(/_static$/, '')
      if (!compat || !/^[a-z]\w+$/.test(name)) continue
      if (isAtFloor(compat)) old.add(name)
      else if (written.endsWith('_static') || GLOBAL[owner]?.[name] !== undefined) statics.add(`${owner}.${name}`)
      else if (isCalled) methods.add(name)
    }
  }
  return { globals, statics, methods: new Set([...methods].filter(name => !old.has(name))) }
}
