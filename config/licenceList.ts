import type { LicenceOwner, LicenceTerms } from '../src/features/me/shippedLicences'

/** A package as it ships: its name and version, the licence its package.json names (SPDX), and the text in its folder. */
export interface Shipped {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly text: string
}

/** What may ship, terms that ask for no more than to be repeated, and the words by which each text is known. */
const PERMISSIVE: Readonly<Record<string, RegExp>> = {
  MIT: /Permission is hereby granted, free of charge/,
  ISC: /Permission to use, copy, modify, and\/or distribute this software .* appear in all copies/,
  '0BSD': /Permission to use, copy, modify, and\/or distribute this software .* hereby granted\./,
  'BSD-2-Clause': /Redistribution and use in source and binary forms/,
  'BSD-3-Clause': /Redistribution and use in source and binary forms .*Neither the name/,
}

/** "Copyright (c) 2015 Somebody", not the sentences that speak of copyright. */
const COPYRIGHT = /^\W*(copyright|©)\s*(\(c\)|©|\d|[A-Z])/i
const TITLE = /^\W*(the )?(mit|isc|bsd[\w -]*) licen[cs]e( ?\(mit\))?\W*$/i
/** Below a line drawn across, a text speaks of parts of its package. */
const RULE = /^ *[-=]{3,} *$/m

/** Why a package may not ship, or null. */
export function whyRefused({ licence, text }: Pick<Shipped, 'licence' | 'text'>): string | null {
  const words = PERMISSIVE[licence]
  if (!words) return `is under ${licence || 'no licence that it names'}, which nobody has allowed to ship`
  if (text.trim() === '') return 'carries no licence text'
  return words.test(unwrapped(text)) ? null : `says ${licence}, and its licence text says something else`
}

/** The same words in other lines, or between other quotation marks, are the same terms. */
const unwrapped = (text: string): string => text.replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim()
const sameTerms = (terms: string): string => terms.replaceAll("'", '"')
/** A phone breaks lines itself. */
const paragraphsOf = (text: string): readonly string[] =>
  text
    .replace(/\r\n/g, '\n')
    .split(/\n\s*\n/)
    .map(unwrapped)
    .filter(Boolean)

interface Read {
  readonly holders: readonly string[]
  readonly terms: string
  readonly notes: readonly string[]
}

function read(text: string): Read {
  const [first = '', ...rest] = text.split(RULE)
  // The title and the holders that a text opens with; a copyright line further down stays in its place.
  const lines = first.trim().split(/\r?\n/)
  const at = lines.findIndex(line => line.trim() !== '' && !TITLE.test(line) && !COPYRIGHT.test(line))
  const holders = lines.slice(0, at).filter(line => COPYRIGHT.test(line))
  const terms = paragraphsOf(lines.slice(at).join('\n')).join('\n\n')
  return { holders: holders.map(unwrapped), terms, notes: rest.map(part => paragraphsOf(part).join('\n\n')).filter(Boolean) }
}

/** Taro's text speaks of all packages of its repository by folder (`/packages/taro-runtime/…`): what doesn't ship is left out. */
function concerns(note: string, names: ReadonlySet<string>): boolean {
  const folders = [...note.matchAll(/`\/packages\/([\w-]+)\//g)].map(([, folder = '']) => folder)
  return (
    folders.length === 0 ||
    folders.some(each => names.has(`@tarojs/${each.replace(/^taro-/, '')}`) || names.has(`@tarojs/${each}`))
  )
}

/** All terms, each once, above everybody whose words they are; who has the same holders stands in one line. Sorted by name. */
export function licenceList(shipped: readonly Shipped[]): readonly LicenceTerms[] {
  const names = new Set(shipped.map(({ name }) => name))
  const groups = new Map<string, LicenceTerms & { readonly owners: LicenceOwner[] }>()
  for (const { name, version, licence, text } of [...shipped].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { holders, terms, notes } = read(text)
    const owner = { packages: `${name} ${version}`, holders, notes: notes.filter(note => concerns(note, names)).join('\n\n') }
    const group = groups.get(sameTerms(terms)) ?? { licence, terms, owners: [] }
    groups.set(sameTerms(terms), group)
    const at = group.owners.findIndex(other => other.holders.join() === holders.join() && other.notes === owner.notes)
    if (at < 0) group.owners.push(owner)
    else group.owners[at] = { ...owner, packages: `${group.owners[at]?.packages}, ${owner.packages}` }
  }
  return [...groups.values()]
}

/** The list as a file for whoever looks for one. */
export const licencesAsText = (list: readonly LicenceTerms[]): string =>
  list
    .map(({ licence, terms, owners }) =>
      [licence, ...owners.map(({ packages, holders, notes }) => [packages, ...holders, notes].join('\n').trim()), terms].join(
        '\n\n',
      ),
    )
    .join(`\n\n${'-'.repeat(60)}\n\n`)
    .concat('\n')
