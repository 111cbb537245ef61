import type { CellConflict, StationColumn } from '@desk/api/stations'
import { Button } from 'antd'
import { Problem } from '../../kit/Problem'
import { copy } from './copy'

interface ConflictsProps {
  readonly conflicts: readonly CellConflict[]
  readonly columns: readonly StationColumn[]
  readonly onSettle: (conflict: CellConflict, isMine: boolean) => void
}

/** Cells that two people changed: both, and nothing written until somebody chose. */
export function Conflicts({ conflicts, columns, onSettle }: ConflictsProps): JSX.Element | null {
  if (conflicts.length === 0) return null
  return (
    <Problem>
      {copy.conflict}
      <ul>
        {conflicts.map(conflict => (
          <li key={`${conflict.id} ${conflict.key}`} className="row wrap">
            <b>
              {conflict.name} · {columns.find(({ key }) => key === conflict.key)?.heading}
            </b>
            <span>
              {copy.mine} {conflict.mine || copy.emptyCell}
            </span>
            <span>
              {copy.theirs} {conflict.theirs === null ? copy.gone : conflict.theirs || copy.emptyCell}
            </span>
            <Button size="small" disabled={conflict.theirs === null} onClick={() => onSettle(conflict, true)}>
              {copy.useMine}
            </Button>
            <Button size="small" onClick={() => onSettle(conflict, false)}>
              {copy.useTheirs}
            </Button>
          </li>
        ))}
      </ul>
    </Problem>
  )
}
