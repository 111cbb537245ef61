import { useStationImports } from '../../ask/questions'
import { hrefOf } from '../../shell/route'
import { copy } from './copy'

/** Lists that somebody began to look through: what was decided in them is in no row of the table yet. */
export function Unfinished(): JSX.Element | null {
  const { data = [] } = useStationImports()
  if (data.length === 0) return null
  return (
    <p className="stations-done" role="status">
      {copy.list.unfinishedHint}
      {data.map(({ id, name, decided }) => (
        <span key={id}>
          {' '}
          <a className="link" href={hrefOf('stations', `list/${id}`)}>
            {name}
          </a>{' '}
          <span className="muted">{copy.list.decided(decided)}</span>
        </span>
      ))}
    </p>
  )
}
