import type { StationColumn } from '@desk/api/stations'
import { Button } from 'antd'
import { Check, Clock, TriangleAlert, X } from 'lucide-react'
import { memo } from 'react'
import { copy } from './copy'
import { cellId, type Decisions, type ListCell, type ListRow, openIds, type Verdict } from './decisions'

interface ListRowsProps {
  readonly rows: readonly ListRow[]
  readonly columns: readonly StationColumn[]
  readonly decisions: Decisions
  /** The row that the phone beside the list shows. */
  readonly looked: string | null
  readonly onLook: (key: string) => void
  readonly onDecide: (ids: readonly string[], verdict: Verdict | null) => void
}

const words = copy.list

/** The list as the sheet it came as: changed cells in honey until somebody decides. */
export const ListRows = ({ rows, columns, decisions, looked, onLook, onDecide }: ListRowsProps): JSX.Element => (
  <table className="list-table">
    <thead>
      <tr>
        <th scope="col">{words.name}</th>
        {columns.map(({ key, heading }) => (
          <th key={key} scope="col">
            {heading}
          </th>
        ))}
        <th scope="col">{words.rowAction}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(row => (
        <Row
          key={row.key}
          row={row}
          columns={columns}
          verdicts={openIds(row)
            .map(id => decisions.get(id) ?? '')
            .join()}
          decisions={decisions}
          isLooked={row.key === looked}
          onLook={onLook}
          onDecide={onDecide}
        />
      ))}
    </tbody>
  </table>
)

interface RowProps extends Omit<ListRowsProps, 'rows' | 'looked'> {
  readonly isLooked: boolean
  readonly row: ListRow
  /** What was decided of this row, in one word: it is drawn anew when that changes, and not when another row does. */
  readonly verdicts: string
}

const Row = memo(
  function Row({ row, columns, decisions, isLooked, onLook, onDecide }: RowProps): JSX.Element {
    const ids = openIds(row)
    const isAllTaken = ids.every(id => decisions.get(id) === 'taken')
    const isAllRefused = ids.every(id => decisions.get(id) === 'refused')
    return (
      <tr className={isLooked ? 'is-looked' : ''}>
        <th scope="row">
          <button type="button" className="list-look" aria-pressed={isLooked} title={words.look} onClick={() => onLook(row.key)}>
            {row.name}
          </button>
          {row.isNew && <span className="pill honey small">{words.isNew}</span>}
        </th>
        {columns.map(({ key, heading }) => {
          const cell = row.cells.get(key)
          const id = row.isNew ? row.key : cellId(row.key, key)
          return cell ? (
            <Cell
              key={key}
              label={`${row.name} ${heading}`}
              isWhole={row.isNew}
              column={key}
              cell={cell}
              verdict={decisions.get(id) ?? null}
              onDecide={verdict => onDecide([id], verdict)}
            />
          ) : (
            <td key={key} />
          )
        })}
        <td className="list-actions">
          <Button size="small" aria-pressed={isAllTaken} onClick={() => onDecide(ids, isAllTaken ? null : 'taken')}>
            {words.takeRow}
          </Button>
          <Button size="small" aria-pressed={isAllRefused} onClick={() => onDecide(ids, isAllRefused ? null : 'refused')}>
            {words.refuseRow}
          </Button>
        </td>
      </tr>
    )
  },
  (a, b) =>
    a.row === b.row &&
    a.columns === b.columns &&
    a.verdicts === b.verdicts &&
    a.isLooked === b.isLooked &&
    a.onDecide === b.onDecide,
)

interface CellProps {
  readonly label: string
  readonly column: string
  readonly cell: ListCell
  /** Of a new row: decided with the row. */
  readonly isWhole: boolean
  readonly verdict: Verdict | null
  readonly onDecide: (verdict: Verdict | null) => void
}

function Cell({ label, column, cell: { before, after, hours }, isWhole, verdict, onDecide }: CellProps): JSX.Element {
  const isClosing = column === 'status' && copy.closing.test(after)
  return (
    <td className={['list-cell', verdict ? `is-${verdict}` : 'is-open', isClosing && 'is-closing'].filter(Boolean).join(' ')}>
      <div className="list-after">{after === '' ? copy.emptyCell : after}</div>
      {hours?.said && (
        <p className="list-said">
          <Clock size={13} aria-hidden /> {hours.said}
        </p>
      )}
      {hours?.doubt && (
        <p className="list-said is-doubt">
          <TriangleAlert size={13} aria-hidden /> {hours.doubt}
        </p>
      )}
      {!isWhole && <p className={`list-before${before === '' ? '' : ' was'}`}>{words.before(before)}</p>}
      {!isWhole && (
        <div className="list-yes-no">
          <button
            type="button"
            aria-label={`${words.take} ${label}`}
            aria-pressed={verdict === 'taken'}
            onClick={() => onDecide(verdict === 'taken' ? null : 'taken')}
          >
            <Check size={14} aria-hidden />
          </button>
          <button
            type="button"
            aria-label={`${words.refuse} ${label}`}
            aria-pressed={verdict === 'refused'}
            onClick={() => onDecide(verdict === 'refused' ? null : 'refused')}
          >
            <X size={14} aria-hidden />
          </button>
        </div>
      )}
    </td>
  )
}
