import type { RecordConflict } from '@desk/api/errors'
import type { FormField } from '@desk/api/records'
import { Button, Segmented } from 'antd'
import { useState } from 'react'
import { type Fields, inWords, isAlike, withField } from '../../form/values'
import { dayAndClock } from '../../kit/times'
import { copy } from './copy'

interface ConflictProps {
  readonly conflict: RecordConflict
  readonly fields: readonly FormField[]
  readonly onSettle: (fields: Fields, version: string) => void
}

/** Two people changed one record: both texts, field by field, and nothing written until somebody chose. */
export function Conflict({ conflict, fields, onSettle }: ConflictProps): JSX.Element {
  const { mine, theirs, savedBy, savedAt } = conflict
  const [taken, setTaken] = useState<Readonly<Record<string, boolean>>>({})
  if (theirs === null)
    return (
      <section className="conflict" role="alert">
        <b>{copy.conflictGone(savedBy)}</b>
      </section>
    )
  const differing = fields.filter(({ key }) => !isAlike(mine[key], theirs.fields[key]))
  const settle = (): void =>
    onSettle(
      differing.reduce<Fields>((all, { key }) => (taken[key] ? withField(all, key, theirs.fields[key]) : all), mine),
      theirs.version,
    )
  return (
    <section className="conflict" role="alert">
      <b>{copy.conflict(savedBy, dayAndClock(savedAt))}</b>
      {differing.length === 0 && <p>{copy.bothSame}</p>}
      {differing.map(field => (
        <div key={field.key} className="conflict-field">
          <div className="row">
            <b>{field.label}</b>
            <Segmented<'mine' | 'theirs'>
              size="small"
              className="push"
              value={taken[field.key] ? 'theirs' : 'mine'}
              options={[
                { value: 'mine', label: copy.useMine },
                { value: 'theirs', label: copy.useTheirs },
              ]}
              onChange={side => setTaken({ ...taken, [field.key]: side === 'theirs' })}
            />
          </div>
          <p className={taken[field.key] ? 'is-left' : ''}>
            <span className="muted">{copy.mine}</span> {inWords(field, mine[field.key]) || copy.empty1}
          </p>
          <p className={taken[field.key] ? '' : 'is-left'}>
            <span className="muted">{copy.theirs}</span> {inWords(field, theirs.fields[field.key]) || copy.empty1}
          </p>
        </div>
      ))}
      <Button onClick={settle}>{copy.save}</Button>
    </section>
  )
}
