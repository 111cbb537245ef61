import type { CheckResult, PublishState } from '@desk/api/publish'
import { clock } from '../../kit/times'
import { copy } from './copy'
import type { Step } from './Steps'

interface Facts {
  readonly check: CheckResult | undefined
  readonly changes: number | null
  readonly isFirst: boolean
  readonly state: PublishState | undefined
  /** Whether the phone beside shows the draft; null: not known yet. */
  readonly hasPhone: boolean | null
  readonly kept: number
}

/** The five steps as they stand. */
export function stepsOf({ check, changes, isFirst, state, hasPhone, kept }: Facts): readonly Step[] {
  const isBlocked = (check?.errors ?? 0) > 0
  return [
    {
      key: 'check',
      label: copy.steps.check,
      detail: check ? copy.checked(check.errors, check.warnings) : copy.checking,
      look: !check ? 'later' : isBlocked ? 'bad' : 'done',
    },
    {
      key: 'diff',
      label: copy.steps.diff,
      detail: isBlocked ? copy.blocked : changes === null ? copy.diffing : isFirst ? copy.first : copy.changes(changes),
      look: changes === null ? 'later' : 'done',
    },
    {
      key: 'phone',
      label: copy.steps.phone,
      detail: hasPhone === false ? (isBlocked ? copy.blocked : copy.phoneMissing) : copy.phoneDetail,
      look: check && hasPhone ? 'done' : 'later',
    },
    { key: 'publish', label: copy.steps.publish, ...publishStep(state, isBlocked, changes) },
    { key: 'back', label: copy.steps.back, detail: copy.backDetail(kept), look: 'later' },
  ]
}

function publishStep(state: PublishState | undefined, isBlocked: boolean, changes: number | null): Pick<Step, 'detail' | 'look'> {
  if (state?.state === 'running') return { detail: state.label || copy.running, look: 'now' }
  if (state?.state === 'broken') return { detail: copy.brokenAt(clock(state.endedAt ?? state.startedAt ?? 0)), look: 'bad' }
  if (isBlocked) return { detail: copy.blocked, look: 'later' }
  if (state?.state === 'done' && changes === 0) return { detail: copy.doneAt(clock(state.endedAt ?? 0)), look: 'now' }
  if (state?.needsApproval && state.approvedBy === null) return { detail: copy.waitsForSecond, look: 'later' }
  return { detail: copy.ready, look: 'now' }
}
