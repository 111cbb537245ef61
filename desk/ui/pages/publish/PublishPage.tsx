import { Segmented } from 'antd'
import { useState } from 'react'
import { wordsOf } from '../../ask/ask'
import { useCheck, useDiff, useDraft, useRevisions } from '../../ask/questions'
import { Problem } from '../../kit/Problem'
import { DraftOnPhone } from '../../shell/PhoneDrawer'
import { Changes, changesIn } from './Changes'
import { copy } from './copy'
import { Head } from './Head'
import './publish.css'
import { Revisions } from './Revisions'
import { Steps } from './Steps'
import { stepsOf } from './stepsOf'
import { usePublishing } from './usePublishing'

type PhonePage = keyof typeof copy.phonePages

/** Check, see what changes, look at it on a phone, publish, and back. */
export default function PublishPage(): JSX.Element {
  const check = useCheck()
  const diff = useDiff()
  const { data: revisions = [] } = useRevisions()
  const publishing = usePublishing()
  const draft = useDraft()
  const [page, setPage] = useState<PhonePage>('home')
  // What was checked before somebody saved again is no check of what would be published.
  const checked = check.isFetching ? undefined : check.data
  // With errors there is nothing to compare; what the page said before is out of date.
  const isBlocked = (checked?.errors ?? 0) > 0
  const compared = isBlocked || diff.isFetching ? undefined : diff.data
  const changes = changesIn(compared)
  return (
    <div className="page publish">
      <div className="page-head">
        <h1>{copy.title}</h1>
      </div>
      <Steps
        steps={stepsOf({
          check: checked,
          changes: compared ? changes : null,
          isFirst: compared?.isFirst ?? false,
          state: publishing.state,
          hasPhone: draft.isError ? false : draft.data ? draft.data.phone !== null && draft.data.why === null : null,
          kept: revisions.filter(({ isCurrent }) => !isCurrent).length,
        })}
      />
      {check.error && <Problem onRetry={() => void check.refetch()}>{wordsOf(check.error)}</Problem>}
      {diff.error && !isBlocked && <Problem onRetry={() => void diff.refetch()}>{wordsOf(diff.error)}</Problem>}
      <Head check={checked} diff={compared} publishing={publishing} />
      <div className="publish-columns">
        <section className="card publish-changes">
          <header className="row">
            <h2>{copy.changesTitle}</h2>
            <span className="muted push">{copy.changesHint}</span>
          </header>
          {compared || isBlocked ? <Changes diff={compared} check={checked} /> : <p className="muted pad">{copy.diffing}</p>}
        </section>
        <section className="card publish-phone">
          <Segmented<PhonePage>
            size="small"
            block
            value={page}
            onChange={setPage}
            options={(Object.keys(copy.phonePages) as PhonePage[]).map(key => ({ value: key, label: copy.phonePages[key] }))}
          />
          <DraftOnPhone path={`/pages/${page}/index`} />
        </section>
        <Revisions
          isBusy={publishing.isBusy || publishing.state?.state === 'running'}
          onRollback={revision => void publishing.rollback(revision)}
        />
      </div>
    </div>
  )
}
