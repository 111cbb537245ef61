import type { AcceptStationsBody, ListDecisions } from '@desk/api/stations'
import type { KeptList } from '@desk/store/ListFiles'
import type { Patch } from '@desk/store/Stations'
import { copy as editors } from '@feedc/copy'

const STATUS = Object.fromEntries(Object.entries(editors.statusOf).map(([word, code]) => [code, word]))

/** What of a list was taken, as a change of the table. */
export function listPatch(merge: NonNullable<KeptList['merge']>, asked: AcceptStationsBody): Patch {
  const wanted = new Set(asked.cells.map(({ id, key }) => `${id} ${key}`))
  const taken = merge.changed.flatMap(({ row, changes }) =>
    changes
      .filter(({ key }) => wanted.has(`${row.id} ${key}`))
      .map(({ key, before, after }) => ({ id: row.id, key, from: before, to: after })),
  )
  const gone = asked.gone.flatMap(({ id, becomes }) => {
    const row = merge.gone.find(each => each.id === id)
    return row && becomes !== 'kept' ? [{ row, becomes }] : []
  })
  const closed = gone.flatMap(({ row, becomes }) =>
    becomes === 'removed' ? [] : [{ id: row.id, key: 'status', from: row.status, to: STATUS[becomes] ?? row.status }],
  )
  return {
    cells: [...taken, ...closed],
    // Their ids are made anew: somebody may have added others meanwhile.
    added: merge.added.filter(({ id }) => asked.added.includes(id)).map(row => ({ ...row, id: '' })),
    removed: gone.filter(({ becomes }) => becomes === 'removed').map(({ row }) => ({ id: row.id, cells: { ...row } })),
  }
}

/** What was taken so far, and of one row whatever nobody refused: how it would look. */
export function asIfTaken(
  { changed, added }: NonNullable<KeptList['merge']>,
  { verdicts, gone }: ListDecisions,
  row: string,
): AcceptStationsBody {
  const said = new Map(verdicts.map(({ id, verdict }) => [id, verdict]))
  const isTaken = (id: string, of: string): boolean => said.get(id) === 'taken' || (of === row && said.get(id) !== 'refused')
  return {
    cells: changed.flatMap(({ row: { id }, changes }) =>
      changes.filter(({ key }) => isTaken(`${id} ${key}`, id)).map(({ key }) => ({ id, key })),
    ),
    // The row in question first, so that its page is found.
    added: added.map(({ id }) => id).filter(id => isTaken(id, id)),
    gone: [...gone],
  }
}
