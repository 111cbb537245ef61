import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { useVisit } from '@/features/me/useVisit'
import { ConfirmRow } from '@/features/report/ConfirmRow'
import { MyReports } from '@/features/report/MyReports'
import { useReporting } from '@/features/report/useReporting'
import { Screen } from '@/features/screen/Screen'
import { copy } from '@/features/stations/copy'
import { HeardCard } from '@/features/stations/HeardCard'
import { StationBar } from '@/features/stations/StationBar'
import { StationDetail } from '@/features/stations/StationDetail'
import { stationActions, useStation } from '@/features/stations/useStation'
import { open, pathOf } from '@/platform/navigate'
import { useCourier } from '@/store/stores'
import { Message } from '@/ui/Message'

/** Route: /pages/station/index?id=SH-001 */
export default function StationPage() {
  const { id = '' } = useRouter().params
  const state = useStation(id)
  const toggleFavourite = useCourier(courier => courier.toggleFavourite)
  const reporting = useReporting(id)
  useVisit('station', state.kind === 'ready' ? id : null)
  useShareAppMessage(() => ({
    title: state.kind === 'ready' ? copy.shareTitle(state.station.name) : '',
    path: pathOf({ page: 'station', id }),
  }))
  if (state.kind === 'gone') {
    return (
      <Screen>
        <Message icon="pin" text={copy.gone} action={{ text: copy.seeStations, onTap: () => open({ page: 'stations' }) }} />
      </Screen>
    )
  }
  const actions = stationActions(state.station)
  return (
    <Screen hasBar>
      <StationDetail
        {...state}
        onClipAddress={actions.clipAddress}
        mine={
          <>
            <HeardCard station={state.station} nowMs={state.nowMs} />
            <MyReports reports={state.reports} nowMs={state.nowMs} />
          </>
        }
      />
      <ConfirmRow reporting={reporting} onProblem={() => open({ page: 'report', id })} />
      <StationBar
        station={state.station}
        isFavourite={state.isFavourite}
        onFavourite={() => toggleFavourite('station', id, Date.now())}
        onReport={() => open({ page: 'report', id })}
        onNavigate={actions.navigate}
        onDial={actions.dial}
        onClipAddress={actions.clipAddress}
      />
    </Screen>
  )
}
