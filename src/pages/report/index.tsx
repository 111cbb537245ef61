import { useRouter } from '@tarojs/taro'
import { copy } from '@/features/report/copy'
import { ReportView } from '@/features/report/ReportView'
import { Screen } from '@/features/screen/Screen'
import { useStation } from '@/features/stations/useStation'
import { copyText } from '@/platform/clipboard'
import { back } from '@/platform/navigate'
import { call } from '@/platform/phone'
import { toast } from '@/platform/toast'
import { useCourier } from '@/store/stores'
import { Message } from '@/ui/Message'

/** Route: /pages/report/index?id=SH-001 */
export default function ReportPage() {
  const { id = '' } = useRouter().params
  const state = useStation(id)
  const report = useCourier(courier => courier.report)
  const undo = useCourier(courier => courier.undoReport)
  if (state.kind === 'gone')
    return (
      <Screen>
        <Message icon="pin" text={copy.gone} action={{ text: copy.back, onTap: back }} />
      </Screen>
    )
  return (
    <Screen>
      <ReportView
        stationName={state.station.name}
        reports={state.reports}
        nowMs={state.nowMs}
        onReport={(kind, note) => {
          report(id, kind, note, Date.now())
          toast(copy.saved)
        }}
        onUndo={({ atMs }) => undo(id, atMs)}
        onCopy={text => void copyText(text, copy.copied)}
        onCall={call}
      />
    </Screen>
  )
}
