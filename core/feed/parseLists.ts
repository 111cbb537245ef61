import { err, ok, type Result } from '@core/result'
import * as v from 'valibot'
import { FeedError } from './FeedError'
import { parseInstant } from './instant'
import { LIST_SCHEMA, type ListedPart, type ListName, listsOf, partSchema } from './lists'
import { asItIs, type Parsed, parseEach } from './parseEach'
import type { Alert, ListContent } from './types'
import { Alert as WireAlert } from './wire/alerts'
import { Hotline } from './wire/enrolment'

type ReadList = (raw: readonly unknown[], at: string) => Parsed<readonly unknown[]>

/** Lists whose records aren't ours as they stand, or aren't told apart by an id. */
const OWN: { readonly [L in ListName]?: ReadList } = {
  alerts: (raw, at) => parseEach(raw, at, { schema: WireAlert, toOurs: toAlert, idOf: ({ identifier }) => identifier }),
  // One number may serve two purposes, and then it is listed twice.
  hotlines: (raw, at) => parseEach(raw, at, { schema: Hotline, toOurs: (wire: Hotline) => wire }),
}

/** §3.4, §3.5 A part that is lists of records: alerts with guides and self-checks, or what the tab 「入会」 shows. */
export function parseLists<P extends ListedPart>(part: P, raw: unknown): Result<Parsed<ListContent[P]>, FeedError> {
  const lists = v.safeParse(partSchema(part), raw)
  if (!lists.success) return err(new FeedError('bad_part', ''))
  const parsed = listsOf(part).map(name => {
    const read = OWN[name] ?? ((list, at) => parseEach(list, at, asItIs(LIST_SCHEMA[name] as never)))
    return [name, read(lists.output[name] ?? [], `/${name}`)] as const
  })
  return ok({
    value: Object.fromEntries(parsed.map(([name, { value }]) => [name, value])) as unknown as ListContent[P],
    dropped: parsed.flatMap(([, { dropped }]) => dropped),
  })
}

/** A part that holds nothing. */
export const emptyLists = <P extends ListedPart>(part: P): ListContent[P] =>
  Object.fromEntries(listsOf(part).map(name => [name, []])) as unknown as ListContent[P]

function toAlert({ sent, effective, expires, ...rest }: WireAlert): Alert | null {
  const sentAtMs = parseInstant(sent)
  const effectiveAtMs = parseInstant(effective)
  const expiresAtMs = parseInstant(expires)
  if (sentAtMs === null || effectiveAtMs === null || expiresAtMs === null) return null
  return { ...rest, sentAtMs, effectiveAtMs, expiresAtMs }
}
