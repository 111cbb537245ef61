import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { ReportSending, StationReport } from '@core/courier/courierState'
import { anApp } from '@test/fakes/anApp'
import { aStation } from '@test/fakes/aStation'
import { textOf } from '@test/fakes/textOf'
import { copy } from './copy'
import { ReportList, useMyReports } from './ReportList'

const NOW = Date.parse('2026-11-24T12:00:00+08:00')
const aReport = (id: string, sending: ReportSending, stationId = 'T-1'): StationReport => ({
  id,
  stationId,
  kind: 'locked',
  note: '',
  atMs: NOW - 60_000,
  token: id,
  sending,
})

it('shows a courier every place they reported, newest first, and what became of each', () => {
  const app = anApp({ stations: [aStation({ id: 'T-1', name: '甲站' })] })
  const states: readonly ReportSending[] = ['kept', 'sent', 'refused', 'accepted', 'declined', 'waiting']
  for (const [at, sending] of states.entries())
    app.courier.getState().report(aReport(`r${at}`, sending, at === 0 ? 'gone' : 'T-1'))
  const reports = app.read(() => useMyReports(NOW))
  assert.deepEqual(
    reports.map(({ meta }) => meta.split(' · ').at(-1)),
    [...states].reverse().map(state => copy.state[state]),
  )
  const text = textOf(<ReportList reports={reports} onOpen={() => undefined} />)
  assert.ok(text.startsWith(copy.all) && text.includes('甲站') && text.includes(copy.stationGone), text)
})

it('draws nothing for who never said anything', () => {
  const reports = anApp().read(() => useMyReports(NOW))
  assert.equal(textOf(<ReportList reports={reports} onOpen={() => undefined} />), '')
})
