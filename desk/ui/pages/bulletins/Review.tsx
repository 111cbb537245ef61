import type { AcceptImportBody, Choice, ImportedArticle, ImportJob, ImportNotice, ImportResult } from '@desk/api/imports'
import type { DraftBody } from '@desk/api/publish'
import type { RecordRow } from '@desk/api/records'
import { Button, Checkbox } from 'antd'
import { ChevronLeft, ChevronRight, FileText } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { ask, wordsOf } from '../../ask/ask'
import { client, forget, useRecords } from '../../ask/questions'
import { Problem } from '../../kit/Problem'
import { useSettled } from '../../kit/useSettled'
import { DraftOnPhone } from '../../shell/PhoneDrawer'
import { go } from '../../shell/route'
import { useSaved } from '../../shell/saved'
import { isOpen } from './arrange'
import { Counts } from './Counts'
import { copy } from './copy'
import { Sheets } from './Sheets'
import { isWrittenAnew, useEdits } from './useEdits'

interface ReviewProps {
  readonly job: ImportJob
  readonly result: ImportResult
  readonly onLeave: () => void
}

/** Original and result side by side; nothing that has no place goes in unsaid. */
export function Review({ job, result, onLeave }: ReviewProps): JSX.Element {
  const edits = useEdits(job.id)
  const said = useSaved()
  const [leavesOut, setLeavesOut] = useState(false)
  const there = useIssueOn(edits.head.date ?? result.head.date)
  const [replaced, setReplaced] = useState<string | null>(null)
  // Said of one issue, and no other: a date that is put right is another question.
  const replaces = there !== null && replaced === there.id
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const isSettled = (notice: ImportNotice): boolean => edits.isSettled(notice.id) || isWrittenAnew(result, edits, notice)
  const open = result.notices.filter(notice => isOpen(notice) && !isSettled(notice))
  const step = useSteps(open.map(({ id }) => id))
  const { unaccounted } = result.counts
  const [looked, setLooked] = useState(0)
  const phone = usePhone(job.id, result, edits, looked)

  const doing = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true)
    setTrouble(null)
    said.saving()
    try {
      await work()
      said.saved()
    } catch (fault) {
      setTrouble(wordsOf(fault))
      said.failed(wordsOf(fault))
    }
    setBusy(false)
  }
  const choose = (notice: string, chosen: Choice | null): void =>
    void doing(async () => {
      const body = { version: result.version, choices: [{ notice, chosen }] }
      client.setQueryData(['import', job.id], await ask<ImportJob>('chooseImport', { path: { id: job.id }, body }))
      setLeavesOut(false)
    })
  const accept = (): void => {
    const missing =
      unaccounted > 0 && !leavesOut ? copy.lostNeeded(unaccounted) : there && !replaces ? copy.replacesNeeded(there.title) : null
    setTrouble(missing)
    if (missing !== null) return
    void doing(async () => {
      const body = { version: result.version, ...edits.body(result), leavesOut, replaces }
      const { articles } = await ask<ImportJob>('acceptImport', { path: { id: job.id }, body })
      edits.forget()
      forget('imports', 'records', 'today', 'history', 'diff', 'check', 'draft', 'everything')
      go('bulletins', `articles/${articles[0] ?? ''}`, { done: String(articles.length) })
    })
  }
  return (
    <div className="review">
      <div className="bar">
        <h1>{edits.head.title ?? result.head.title}</h1>
        <span className="muted row">
          <FileText size={15} aria-hidden />
          {job.name}
          <button type="button" className="link" onClick={onLeave}>
            {copy.dropIt}
          </button>
        </span>
        <span className="push" />
        <div className="stepper">
          <Button
            type="text"
            size="small"
            aria-label={copy.previous}
            disabled={open.length === 0}
            icon={<ChevronLeft size={15} />}
            onClick={() => step(-1)}
          />
          <b>{copy.toDecide(open.length)}</b>
          <Button
            type="text"
            size="small"
            aria-label={copy.next}
            disabled={open.length === 0}
            icon={<ChevronRight size={15} />}
            onClick={() => step(1)}
          />
        </div>
        {there && (
          <Checkbox checked={replaces} onChange={event => setReplaced(event.target.checked ? there.id : null)}>
            {copy.replaces(there.title)}
          </Checkbox>
        )}
        <Button type="primary" loading={isBusy} onClick={accept}>
          {copy.accept}
        </Button>
      </div>
      <Counts result={result} leavesOut={leavesOut} onLeavesOut={setLeavesOut} />
      {trouble && (
        <div className="review-trouble">
          <Problem>{trouble}</Problem>
        </div>
      )}
      <div className="with-phone">
        <Sheets result={result} edits={edits} isBusy={isBusy} isSettled={isSettled} onChoose={choose} onLook={setLooked} />
        <aside className="phone-beside" aria-label={copy.onPhone}>
          <DraftOnPhone path="/pages/bulletins/index" title={copy.onPhone} note={copy.onPhoneNote} {...phone} />
        </aside>
      </div>
    </div>
  )
}

/** The issue that stands on a day already: an issue is found by its day. */
function useIssueOn(date: string): RecordRow | null {
  const { data: issues } = useRecords('issues')
  return issues?.find(({ id }) => id === date) ?? null
}

/** The issue as it stands on this page, on a phone: the article somebody works at. */
function usePhone(id: string, result: ImportResult, edits: ReturnType<typeof useEdits>, looked: number) {
  const asked = useSettled(JSON.stringify({ version: result.version, ...edits.body(result) }))
  const body = useMemo<DraftBody>(() => ({ import: { id, asked: JSON.parse(asked) as AcceptImportBody } }), [id, asked])
  const isIn = (article: ImportedArticle): boolean => !edits.of(article).isLeftOut
  return { body, at: result.articles.slice(0, looked).filter(isIn).length }
}

/** From one open question to the next. */
function useSteps(ids: readonly string[]): (by: 1 | -1) => void {
  const at = useRef(-1)
  return by => {
    if (ids.length === 0) return
    at.current = (at.current + by + ids.length) % ids.length
    const element = document.getElementById(`notice-${ids[at.current]}`)
    element?.scrollIntoView({ block: 'center', behavior: 'smooth' })
    element?.querySelector('button')?.focus({ preventScroll: true })
  }
}
