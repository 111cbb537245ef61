import { useRouter } from '@tarojs/taro'
import { useVisit } from '@/features/me/useVisit'
import { ConfirmRow } from '@/features/report/ConfirmRow'
import { useReporting } from '@/features/report/useReporting'
import { asPage, Screen } from '@/features/screen/page'
import { copy } from '@/features/stations/copy'
import { StationBar } from '@/features/stations/StationBar'
import { StationDetail } from '@/features/stations/StationDetail'
import { stationActions, useGoThere, useOpenedPlace } from '@/features/stations/usePlaceUse'
import { useStation } from '@/features/stations/useStation'
import { FeedStatus } from '@/features/status/FeedStatus'
import { NotOnPhone } from '@/features/status/NotOnPhone'
import { open } from '@/platform/navigate'
import { passOn, useShareCard } from '@/platform/share'
import { useCourier } from '@/store/stores'

const toOthers = (): void => open({ page: 'stations' })

/** Route: /pages/station/index?id=SH-001 */
export default asPage(function StationPage() {
  const { id = '' } = useRouter().params
  const state = useStation(id)
  const toggleFavourite = useCourier(courier => courier.toggleFavourite)
  const reporting = useReporting(id)
  const isReady = state.kind === 'ready'
  const title = isReady ? copy.shareTitle(state.station.name) : ''
  useVisit('station', isReady ? id : null)
  useOpenedPlace(isReady ? id : null)
  const goThere = useGoThere(() => undefined)
  useShareCard(title, isReady ? { page: 'station', id } : { page: 'stations' })
  if (!isReady)
    return (
      <Screen>
        <NotOnPhone icon="pin" text={copy.gone} action={{ text: copy.seeStations, onTap: toOthers }} />
      </Screen>
    )
  const actions = stationActions(state.station)
  return (
    <Screen hasBar>
      <FeedStatus />
      <StationDetail
        {...state}
        onClipAddress={actions.clipAddress}
        onDial={actions.dial}
        word={<ConfirmRow reports={state.reports} nowMs={state.nowMs} reporting={reporting} />}
      />
      <StationBar
        {...state}
        onFavourite={() => toggleFavourite('station', id, Date.now(), state.station.name)}
        onShare={() => void passOn(title, { page: 'station', id }, copy.clipped)}
        onReport={() => open({ page: 'report', id })}
        onNavigate={() => goThere(state.station)}
        onClipAddress={actions.clipAddress}
        onOthers={toOthers}
      />
    </Screen>
  )
})
