import type { DraftBody } from '@desk/api/publish'
import { Drawer } from 'antd'
import { wordsOf } from '../ask/ask'
import { useDraft } from '../ask/questions'
import { Phone } from '../kit/Phone'
import { Problem } from '../kit/Problem'
import { copy } from './copy'

interface PhoneDrawerProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** The draft on a phone, from any page. */
export const PhoneDrawer = ({ isOpen, onClose }: PhoneDrawerProps): JSX.Element => (
  <Drawer title={copy.onPhone} width={440} open={isOpen} onClose={onClose} destroyOnHidden styles={{ body: { padding: 0 } }}>
    <DraftOnPhone path="/pages/home/index" />
  </Drawer>
)

interface DraftOnPhoneProps {
  /** Shown when `body` has no page of its own. */
  readonly path: string
  readonly note?: string
  readonly title?: string
  /** What isn't saved yet, and which of its pages. */
  readonly body?: DraftBody
  readonly at?: number
}

const SAVED: DraftBody = {}

/** A page of the draft by its path, kept up to date with what was saved. */
export function DraftOnPhone({ path, note, title, body = SAVED, at = 0 }: DraftOnPhoneProps): JSX.Element {
  const draft = useDraft(body)
  const why = draft.data?.why ?? undefined
  const trouble = draft.isError ? wordsOf(draft.error) : draft.data?.phone ? undefined : why
  if (trouble)
    return (
      <div className="phone-pane is-trouble">
        <Problem onRetry={() => void draft.refetch()}>{trouble}</Problem>
      </div>
    )
  const phone = draft.data?.phone ?? null
  return (
    <Phone
      src={phone === null ? null : `${phone}#${draft.data?.pages[at] ?? path}`}
      version={draft.dataUpdatedAt}
      {...((why ?? note) !== undefined && { note: why ?? note! })}
      {...(title !== undefined && { title })}
    />
  )
}
