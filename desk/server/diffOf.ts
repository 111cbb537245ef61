import { DAY_MS } from '@core/time/shanghaiTime'
import type { DiffResult } from '@desk/api/publish'
import type { Content } from '@feedc/content/Content'
import { abridge } from '@feedc/diff/abridge'
import { compareFeeds } from '@feedc/diff/compare'
import { copy as diffCopy } from '@feedc/diff/copy'
import { openFeed, sideOf } from '@feedc/diff/openSide'
import { indexIn } from '@feedc/publish/indexIn'
import { copy } from './copy'
import type { Desk } from './Desk'
import { Refusal } from './refusal'

/** What couriers will see differ from what they read now, as the target itself was read. */
export async function diffOf({ live, where }: Pick<Desk, 'live' | 'where'>): Promise<DiffResult> {
  const target = await where.open()
  if (!target.ok) throw new Refusal('refused', target.error)
  const { content, errors } = live.check
  if (errors > 0) throw new Refusal('refused', diffCopy.hasErrors(errors))
  const to = sideOf(content)
  if (!to.ok) throw new Refusal('refused', to.error)
  const index = await target.value.get('index.json')
  if (!index.ok) throw new Refusal('refused', diffCopy.unreachable)
  const isFirst = index.value === null
  const from = isFirst
    ? { ok: true as const, value: EMPTY }
    : await openFeed(async name => {
        const got = await target.value.get(name)
        return got.ok ? got.value : null
      }, diffCopy.unreachable)
  if (!from.ok) throw new Refusal('refused', from.error)
  const sections = compareFeeds(from.value, to.value).map(section => ({
    ...section,
    label: diffCopy.section[section.name],
    added: section.name === 'alerts' ? section.added.map(item => ({ ...item, title: untilWhen(item, content) })) : section.added,
    changed: section.changed.map(item => ({
      ...item,
      fields: item.fields.map(field => {
        const [a, b] = abridge(field.from, field.to)
        return { label: field.label, from: a, to: b }
      }),
    })),
  }))
  const known = index.value && indexIn(index.value)
  return { from: known ? { revision: known.revision, generated: known.generated } : null, isFirst, sections }
}

/** A new alert's title with how long it stands: a slip there is seen by nobody else. */
function untilWhen({ id, title }: { readonly id: string; readonly title: string }, { alerts }: Content): string {
  const alert = alerts.find(({ value }) => value.identifier === id)?.value
  if (!alert) return title
  const days = Math.ceil((Date.parse(alert.expires) - Date.parse(alert.effective)) / DAY_MS)
  return copy.standsUntil(title, alert.expires.slice(0, 16).replace('T', ' '), days)
}

/** With more of a kind their names tell nobody anything. */
const NAMED = 10
const saidOf = <T>(many: readonly T[], each: (one: T) => string, all: (count: number) => string): readonly string[] =>
  many.length > NAMED ? [all(many.length)] : many.map(each)

/** The comparison in sentences: what somebody reads later who wasn't there. */
export const linesOf = ({ sections }: DiffResult): readonly string[] =>
  sections.flatMap(({ label, added, removed, changed }) => [
    ...saidOf(
      added,
      ({ title }) => copy.change.added(label, title),
      count => copy.change.addedMany(label, count),
    ),
    ...saidOf(
      removed,
      ({ title }) => copy.change.removed(label, title),
      count => copy.change.removedMany(label, count),
    ),
    ...saidOf(
      changed,
      ({ title, fields }) =>
        copy.change.changed(
          label,
          title,
          fields.map(field => field.label),
        ),
      count => copy.change.changedMany(label, count),
    ),
  ])

/** Before the first publishing couriers see nothing. */
const EMPTY = {
  news: [],
  stations: [],
  alerts: { alerts: [], guides: [], checks: [] },
  enrolment: {
    paths: [],
    triage: [],
    channels: [],
    benefits: [],
    hotlines: [],
    legal: [],
    checklists: [],
    answers: [],
    synonyms: [],
  },
} as const
