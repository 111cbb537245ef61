import { useRouter } from '@tarojs/taro'
import { copy } from '@/features/report/copy'
import { ReportView } from '@/features/report/ReportView'
import { useReporting } from '@/features/report/useReporting'
import { asPage, Screen } from '@/features/screen/page'
import { useStation } from '@/features/stations/useStation'
import { back } from '@/platform/navigate'
import { Message } from '@/ui/Message'

/** Route: /pages/report/index?id=SH-001 */
export default asPage(function ReportPage() {
  const { id = '' } = useRouter().params
  const state = useStation(id)
  const reporting = useReporting(id)
  if (state.kind === 'gone')
    return (
      <Screen>
        <Message icon="pin" text={copy.gone} action={{ text: copy.back, onTap: back }} />
      </Screen>
    )
  const { station, reports, nowMs } = state
  return (
    <Screen>
      <ReportView stationName={station.name} reports={reports} nowMs={nowMs} reporting={reporting} />
    </Screen>
  )
})
