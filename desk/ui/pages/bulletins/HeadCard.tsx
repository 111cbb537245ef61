import type { ImportResult } from '@desk/api/imports'
import { DatePicker, Input } from 'antd'
import dayjs from 'dayjs'
import { WITHIN_VIEW } from '../../kit/withinView'
import { copy } from './copy'
import type { useEdits } from './useEdits'

interface HeadCardProps {
  readonly result: ImportResult
  readonly edits: ReturnType<typeof useEdits>
}

/** What the document says of itself: read from it, and to be put right. */
export function HeadCard({ result, edits }: HeadCardProps): JSX.Element {
  const { title, issuer, date } = { ...result.head, ...edits.head }
  return (
    <section className="article-card is-head">
      <div className="pairs">
        <label htmlFor="issue-title">{copy.issue.title}</label>
        <Input id="issue-title" value={title} onChange={event => edits.editHead({ title: event.target.value })} />
        <label htmlFor="issue-issuer">{copy.issue.issuer}</label>
        <Input id="issue-issuer" value={issuer} onChange={event => edits.editHead({ issuer: event.target.value })} />
        <label htmlFor="issue-date">{copy.issue.date}</label>
        <DatePicker
          id="issue-date"
          builtinPlacements={WITHIN_VIEW}
          value={date === '' ? null : dayjs(date)}
          onChange={day => edits.editHead({ date: day === null ? '' : day.format('YYYY-MM-DD') })}
        />
      </div>
    </section>
  )
}
