import { Button, Spin } from 'antd'
import { ask, wordsOf } from '../../ask/ask'
import { forget, useImport } from '../../ask/questions'
import { Problem } from '../../kit/Problem'
import { go } from '../../shell/route'
import { copy } from './copy'
import { Review } from './Review'

/** A document on its way in: being read, refused, or gone over by a person. */
export function ImportPage({ id }: { readonly id: string }): JSX.Element {
  const { data: job, error, refetch } = useImport(id)
  const leave = (): void =>
    void ask('dropImport', { path: { id } })
      .catch(() => null)
      .finally(() => {
        forget('imports')
        go('bulletins')
      })
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
        <Problem actions={<Button onClick={leave}>{copy.another}</Button>}>{job.refusal}</Problem>
      </div>
    )
  if (job.result === null)
    return (
      <div className="desk-opening">
        <Spin />
        <p role="status">{copy.reading(job.name)}</p>
        <p className="muted">{copy.readingHint}</p>
      </div>
    )
  return <Review job={job} result={job.result} onLeave={leave} />
}
