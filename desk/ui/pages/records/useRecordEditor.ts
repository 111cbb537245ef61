import type { RecordConflict } from '@desk/api/errors'
import type { DeskRecord, RecordKind } from '@desk/api/records'
import { useCallback, useEffect, useRef, useState } from 'react'
import { ask, Refused, wordsOf } from '../../ask/ask'
import { client, forget } from '../../ask/questions'
import { type Fields, isAlike } from '../../form/values'
import { useSaved } from '../../shell/saved'
import { keepHere } from './keepHere'

const DRAFT_AFTER_MS = 700
const RETRY_MS = 4000
/** What another page may have asked, and is different after a save. */
const CHANGED = ['records', 'today', 'history', 'diff', 'check', 'draft', 'everything'] as const

export interface RecordEditor {
  readonly fields: Fields
  readonly isChanged: boolean
  readonly isBusy: boolean
  readonly trouble: string | null
  readonly conflict: RecordConflict | null
  /** When the half-written text that was found again is from. */
  readonly resumedAt: string | null
  change(fields: Fields): void
  /** Into the content. The record as it stands then, or null. */
  save(): Promise<DeskRecord | null>
  discard(): Promise<void>
  /** Two texts became one: from now on it is a change of theirs. */
  settle(fields: Fields, version: string): void
}

/** Somebody edits a record: every pause keeps a draft on the server, and in this browser while the server doesn't answer. */
export function useRecordEditor(
  kind: RecordKind,
  id: string | null,
  record: DeskRecord | null,
  fresh: Fields,
  within?: string,
): RecordEditor {
  const here = keepHere(`${kind}/${id ?? 'new'}`)
  const draft = here.read() ?? record?.draft ?? null
  const [fields, setFields] = useState<Fields>(draft?.fields ?? record?.fields ?? fresh)
  const [base, setBase] = useState<Fields>(record?.fields ?? fresh)
  const [version, setVersion] = useState(draft?.version ?? record?.version ?? null)
  const [resumedAt, setResumedAt] = useState(draft?.savedAt ?? null)
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [conflict, setConflict] = useState<RecordConflict | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const said = useSaved()
  const path = { kind, id: id ?? 'new' }

  const keepDraft = useCallback(
    async (next: Fields): Promise<void> => {
      said.saving()
      try {
        await ask('saveDraft', { path: { kind, id: id ?? 'new' }, body: { version, fields: next } })
        here.forget()
        said.saved()
      } catch (fault) {
        here.keep(next, version)
        said.failed(wordsOf(fault))
        timer.current = setTimeout(() => void keepDraft(next), RETRY_MS)
      }
    },
    [kind, id, version, said, here],
  )
  useEffect(() => () => clearTimeout(timer.current), [])

  return {
    fields,
    isChanged: !isAlike(fields, base),
    isBusy,
    trouble,
    conflict,
    resumedAt,
    change: next => {
      setFields(next)
      here.keep(next, version)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void keepDraft(next), DRAFT_AFTER_MS)
    },
    save: async () => {
      clearTimeout(timer.current)
      setBusy(true)
      setTrouble(null)
      said.saving()
      try {
        const saved =
          id === null
            ? await ask<DeskRecord>('addRecord', { path: { kind }, body: { fields, ...(within && { within }) } })
            : await ask<DeskRecord>('saveRecord', { path: { kind, id }, body: { version, fields } })
        here.forget()
        if (id === null) await ask('deleteDraft', { path }).catch(() => null)
        setBase(saved.fields)
        setFields(saved.fields)
        setVersion(saved.version)
        setResumedAt(null)
        setConflict(null)
        client.setQueryData(['record', kind, saved.id], saved)
        forget(...CHANGED)
        said.saved()
        return saved
      } catch (fault) {
        here.keep(fields, version)
        said.failed(wordsOf(fault))
        if (fault instanceof Refused && fault.body?.conflict) setConflict(fault.body.conflict)
        else setTrouble(wordsOf(fault))
        return null
      } finally {
        setBusy(false)
      }
    },
    discard: async () => {
      clearTimeout(timer.current)
      here.forget()
      setFields(base)
      setVersion(record?.version ?? null)
      setResumedAt(null)
      setConflict(null)
      setTrouble(null)
      await ask('deleteDraft', { path }).catch(() => null)
    },
    settle: (next, theirs) => {
      setFields(next)
      setVersion(theirs)
      setConflict(null)
      here.keep(next, theirs)
    },
  }
}
