import type { CheckResult, DiffResult, PublishState } from '@desk/api/publish'
import { Button, Checkbox } from 'antd'
import { CircleCheck, CircleDot, LoaderCircle, Send, WifiOff } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useSession, useSettings } from '../../ask/questions'
import { Problem } from '../../kit/Problem'
import { dayAndClock } from '../../kit/times'
import { hrefOf } from '../../shell/route'
import { changesIn } from './Changes'
import { copy } from './copy'
import { Receipt } from './Receipt'
import type { usePublishing } from './usePublishing'

const SOON_MS = 14 * 86_400_000

interface HeadProps {
  readonly check: CheckResult | undefined
  readonly diff: DiffResult | undefined
  readonly publishing: ReturnType<typeof usePublishing>
}

/** What stands now in one sentence, what to press, and the receipt. */
export function Head({ check, diff, publishing }: HeadProps): JSX.Element {
  const { state, isBusy, trouble, publish, approve } = publishing
  const { data: settings } = useSettings()
  const { data: session } = useSession()
  const [allowsRemovals, setAllowsRemovals] = useState(false)
  const changes = changesIn(diff)
  const removed = diff?.sections.find(({ name }) => name === 'stations')?.removed.length ?? 0
  const isRunning = state?.state === 'running'
  const isWaiting = state?.needsApproval === true && state.approvedBy === null
  const mayGo =
    check !== undefined &&
    diff !== undefined &&
    check.errors === 0 &&
    !isRunning &&
    !isWaiting &&
    (removed === 0 || allowsRemovals)
  const { icon, words, hint } = sentence(state, diff || (check?.errors ?? 0) > 0 ? check : undefined, changes, isWaiting)
  const isBack = state?.state === 'done' && state.kind === 'rollback'
  const isOver = state?.state === 'done' && diff !== undefined && changes === 0
  // The same again only says that it holds for longer: that is offered when it soon won't.
  const isSoonOver = Date.parse(state?.couriersSee?.expires ?? '') - Date.now() < SOON_MS
  const mayBeSent = !isOver || isSoonOver
  return (
    <section className="card publish-head" aria-live="polite">
      <div className="row wrap">
        {icon}
        <h2>{words}</h2>
        <span className="push" />
        {removed > 0 && !isRunning && (
          <Checkbox checked={allowsRemovals} onChange={event => setAllowsRemovals(event.target.checked)}>
            {copy.removals(removed)}
          </Checkbox>
        )}
        {state?.approvedBy && <span className="muted">{copy.approved(state.approvedBy)}</span>}
        {isWaiting && check && session?.person?.role !== 'editor' && (
          <Button loading={isBusy} onClick={() => void approve(check)}>
            {copy.approve}
          </Button>
        )}
        {isOver && settings?.pageUrl && (
          <Button href={settings.pageUrl} target="_blank" rel="noreferrer">
            {copy.seePage}
          </Button>
        )}
        {mayBeSent && (
          <Button
            type={isOver || isBack ? 'default' : 'primary'}
            icon={<Send size={15} aria-hidden />}
            loading={isBusy || isRunning}
            disabled={!mayGo}
            onClick={() => check && void publish(check, allowsRemovals)}
          >
            {state?.state === 'broken' ? copy.goOn : isOver ? copy.publishAgain : copy.publish}
          </Button>
        )}
      </div>
      {hint && <p className="muted">{hint}</p>}
      {isBack && (
        <a className="link" href={hrefOf('history')}>
          {copy.toHistory}
        </a>
      )}
      {trouble && <Problem>{trouble}</Problem>}
      {state?.state === 'broken' && state.trouble && <Problem>{state.trouble}</Problem>}
      {state?.isRehearsal && <p className="muted small">{copy.rehearsal}</p>}
      {state && (state.state !== 'done' || isOver || isBack) && <Receipt state={state} />}
    </section>
  )
}

interface Sentence {
  readonly icon: ReactNode
  readonly words: string
  readonly hint?: string
}

function sentence(
  state: PublishState | undefined,
  check: CheckResult | undefined,
  changes: number,
  isWaiting: boolean,
): Sentence {
  if (!state || !check) return { icon: <LoaderCircle size={22} aria-hidden />, words: copy.checking }
  if (state.state === 'running') return { icon: <LoaderCircle size={22} aria-hidden />, words: copy.headRunning }
  if (state.state === 'broken') {
    const seen = state.couriersSee
    return {
      icon: <WifiOff size={22} aria-hidden />,
      words: seen === null ? copy.headBroken : copy.headBrokenSee(dayAndClock(seen.generated)),
    }
  }
  if (check.errors > 0) return { icon: <CircleDot size={22} aria-hidden />, words: copy.headErrors(check.errors) }
  if (state.state === 'done' && state.kind === 'rollback')
    return { icon: <CircleCheck size={22} aria-hidden />, words: copy.headRolledBack, hint: copy.headRolledBackHint }
  if (state.state === 'done' && changes === 0) return { icon: <CircleCheck size={22} aria-hidden />, words: copy.headDone }
  if (isWaiting) return { icon: <CircleDot size={22} aria-hidden />, words: copy.headApproval, hint: copy.headApprovalHint }
  if (changes === 0) return { icon: <CircleCheck size={22} aria-hidden />, words: copy.headNothing, hint: copy.headNothingHint }
  return { icon: <CircleDot size={22} aria-hidden />, words: copy.headReady }
}
