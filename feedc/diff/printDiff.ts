import { abridge } from './abridge'
import type { SectionDiff } from './compare'
import { copy } from './copy'

/** Records a section lists before the rest is only counted. */
const LISTED = 20

/** The differences as lines to read: counts first, then section by section. */
export function printDiff(sections: readonly SectionDiff[], isAll: boolean): readonly string[] {
  const total = (kind: 'added' | 'removed' | 'changed'): number =>
    sections.reduce((sum, section) => sum + section[kind].length, 0)
  const changed = sections.filter(section => countOf(section) > 0)
  if (changed.length === 0) return [copy.same]
  return [
    copy.total(total('added'), total('removed'), total('changed')),
    ...changed.flatMap(section => ['', ...printSection(section, isAll)]),
  ]
}

const countOf = ({ added, removed, changed }: SectionDiff): number => added.length + removed.length + changed.length

/** What is gone comes first: it is what nobody would notice otherwise. */
function printSection(section: SectionDiff, isAll: boolean): readonly string[] {
  const { name, added, removed, changed } = section
  const entries = [
    ...removed.map(({ id, title }) => [copy.removed(id, title)]),
    ...changed.map(({ id, title, fields }) => [
      copy.changed(id, title),
      ...fields.map(({ label, from, to }) => copy.field(label, ...abridge(from, to))),
    ]),
    ...added.map(({ id, title }) => [copy.added(id, title)]),
  ]
  const shown = isAll ? entries : entries.slice(0, LISTED)
  return [
    copy.sectionLine(copy.section[name], added.length, removed.length, changed.length),
    ...shown.flat(),
    ...(entries.length > shown.length ? [copy.more(entries.length - shown.length)] : []),
  ]
}
