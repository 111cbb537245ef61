import { Skeleton } from 'antd'
import { CircleCheck, Sun } from 'lucide-react'
import { wordsOf } from '../../ask/ask'
import { useToday } from '../../ask/questions'
import { Nothing } from '../../kit/Nothing'
import { Problem } from '../../kit/Problem'
import { todayInWords } from '../../kit/times'
import { copy } from './copy'
import { dueLines, findingLines, Lines } from './Due'
import { Side } from './Side'
import { Suggestion } from './Suggestion'
import './today.css'
import { useDecide } from './useDecide'

/** What waits for a person, worst first, each one click from being done. */
export default function TodayPage(): JSX.Element {
  const { data: today, error, refetch, isPending } = useToday(true)
  const decide = useDecide()
  if (isPending) return <Skeleton active title={false} className="page" />
  if (!today)
    return (
      <div className="page">
        <Problem onRetry={() => void refetch()}>{wordsOf(error)}</Problem>
      </div>
    )
  const [first, ...others] = today.suggestions
  const due = dueLines(today)
  const found = findingLines(today)
  const waiting = today.suggestions.length + due.length
  return (
    <div className="page">
      <div className="page-head">
        <h1>{copy.title}</h1>
        <span className="muted">
          {todayInWords()} · {copy.summary(waiting)}
        </span>
      </div>
      <div className="today">
        <div className="today-main">
          {error && <Problem onRetry={() => void refetch()}>{wordsOf(error)}</Problem>}
          {today.inboxTrouble && <Problem onRetry={() => void refetch()}>{today.inboxTrouble}</Problem>}
          {decide.trouble && <Problem>{decide.trouble}</Problem>}
          <Answers decide={decide} />
          {first && <Suggestion key={first.key} suggestion={first} decide={decide} isFirst />}
          {others.length > 0 && (
            <section className="today-section">
              <h2>{copy.alsoSaid}</h2>
              <div className="card lines">
                {others.map(each => (
                  <Suggestion key={each.key} suggestion={each} decide={decide} isFirst={false} />
                ))}
              </div>
            </section>
          )}
          <Lines title={copy.due} lines={due} />
          <Lines
            title={`${copy.check}（${today.findings.errors > 0 ? copy.errors(today.findings.errors) : copy.warnings(today.findings.warnings)}）`}
            lines={found}
          />
          {waiting + found.length === 0 && (
            <div className="card">
              <Nothing icon={Sun} title={copy.nothing} hint={copy.nothingHint} />
            </div>
          )}
        </div>
        <Side today={today} />
      </div>
    </div>
  )
}

/** What was answered on this visit: said, and one click from being undone. */
const Answers = ({ decide }: { readonly decide: ReturnType<typeof useDecide> }): JSX.Element => (
  <>
    {decide.answered.map(answer => (
      <div key={answer.key} className="answered" role="status">
        <CircleCheck size={17} aria-hidden />
        <div>
          <b>{answer.words}</b>
          <p className="muted">{[...answer.lines.map(line => line.trim()), copy.doneHint].join('；')}</p>
        </div>
        <button
          type="button"
          className="link push"
          disabled={decide.busy === answer.key}
          onClick={() => void decide.undo(answer)}
        >
          {copy.undo}
        </button>
      </div>
    ))}
  </>
)
