import type { StationImport, StationImportResult } from '@desk/api/stations'
import { AutoComplete, Button, DatePicker } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { ask, wordsOf } from '../../ask/ask'
import { client, useStations } from '../../ask/questions'
import { Problem } from '../../kit/Problem'
import { todayThere } from '../../kit/times'
import { copy } from './copy'

const ASKED = new Set(['source_missing', 'source_date_missing'])
/** What this asks about, and isn't told again among the rest. */
export const isAboutOrigin = ({ code }: StationImportResult['notices'][number]): boolean => ASKED.has(code)

/** A list that doesn't say who gave it: every fact needs its source before it may be published. */
export function AskOrigin({ id, result }: { readonly id: string; readonly result: StationImportResult }): JSX.Element | null {
  const { data } = useStations()
  const [source, setSource] = useState('')
  const [date, setDate] = useState(todayThere)
  const [trouble, setTrouble] = useState<string | null>(null)
  if (!result.notices.some(isAboutOrigin)) return null
  const known = [...new Set((data?.rows ?? []).map(({ cells }) => cells.source ?? ''))].filter(Boolean)
  const again = (): void =>
    void ask<StationImport>('originOfStationImport', { path: { id }, body: { source: source.trim(), date } }).then(
      job => client.setQueryData(['stationImport', id], job),
      (fault: unknown) => setTrouble(wordsOf(fault)),
    )
  return (
    <Problem>
      <form
        className="row wrap"
        onSubmit={event => {
          event.preventDefault()
          again()
        }}
      >
        <label htmlFor="list-source">{copy.list.whose}</label>
        <AutoComplete
          id="list-source"
          value={source}
          onChange={setSource}
          options={known.map(value => ({ value }))}
          filterOption={(typed, option) => option?.value.includes(typed) === true}
          style={{ width: 260 }}
        />
        <label htmlFor="list-date">{copy.list.when}</label>
        <DatePicker id="list-date" allowClear={false} value={dayjs(date)} onChange={day => setDate(day.format('YYYY-MM-DD'))} />
        <Button htmlType="submit" disabled={source.trim() === ''}>
          {copy.list.readAgain}
        </Button>
      </form>
      {trouble}
    </Problem>
  )
}
