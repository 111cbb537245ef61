import type { StationColumn } from '@desk/api/stations'
import { Button, Spin } from 'antd'
import { wordsOf } from '../../ask/ask'
import { useStationImport } from '../../ask/questions'
import { Problem } from '../../kit/Problem'
import { hrefOf } from '../../shell/route'
import { copy } from './copy'
import { ListReview } from './ListReview'

/** A list on its way in: being read, refused, or decided upon. */
export function ListPage({ id, columns }: { readonly id: string; readonly columns: readonly StationColumn[] }): JSX.Element {
  const { data: job, error, refetch } = useStationImport(id)
  if (!job)
    return error ? (
      <div className="page">
        <Problem onRetry={() => void refetch()}>{wordsOf(error)}</Problem>
      </div>
    ) : (
      <div className="desk-opening">
        <Spin />
      </div>
    )
  if (job.state === 'refused')
    return (
      <div className="page">
        <h1>{copy.refused(job.name)}</h1>
        <Problem actions={<Button href={hrefOf('stations', 'list')}>{copy.another}</Button>}>{job.refusal}</Problem>
      </div>
    )
  if (job.result === null)
    return (
      <div className="desk-opening">
        <Spin />
        <p role="status">{copy.reading(job.name)}</p>
      </div>
    )
  return <ListReview job={job} result={job.result} columns={columns} />
}
