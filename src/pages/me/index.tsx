import { AboutCard } from '@/features/me/AboutCard'
import { copy } from '@/features/me/copy'
import { DataCard } from '@/features/me/DataCard'
import { DisplaySettings } from '@/features/me/DisplaySettings'
import { MarkList } from '@/features/me/MarkList'
import { useForgetAll } from '@/features/me/useForgetAll'
import { type MarkedThing, useMarks } from '@/features/me/useMarks'
import { ReportList, useMyReports } from '@/features/report/ReportList'
import { asPage, Screen } from '@/features/screen/page'
import { useFrequent } from '@/features/stations/useFrequent'
import { CityCoverage } from '@/features/status/CityCoverage'
import { confirm } from '@/platform/confirm'
import { open } from '@/platform/navigate'
import { toast } from '@/platform/toast'
import { applyUpdate, useUpdateState } from '@/platform/updates'
import { useNow } from '@/platform/useNow'
import { useCourier, useFeed } from '@/store/stores'

/** Route: /pages/me/index */
export default asPage(function MePage() {
  const settings = useCourier(courier => courier.settings)
  const setSettings = useCourier(courier => courier.setSettings)
  const forgetAll = useForgetAll()
  const { snapshot, canRefresh, isRefreshing, refresh } = useFeed(feed => feed)
  const setCourier = useCourier(courier => courier.set)
  const frequent = useFrequent(20).rows.map(({ station: { id, name } }): MarkedThing => ({ kind: 'station', id, title: name }))
  const openMark = ({ kind, id }: MarkedThing): void => open({ page: kind, id })
  const clearAll = async (): Promise<void> => {
    if (!(await confirm(copy.clear, copy.clearConfirm))) return
    forgetAll()
    toast(copy.cleared)
  }
  return (
    <Screen>
      <CityCoverage />
      <MarkList title={copy.favourites} empty={copy.noFavourites} things={useMarks('favourites')} onOpen={openMark} />
      <MarkList
        title={copy.frequent}
        empty={copy.noFrequent}
        things={frequent}
        onOpen={openMark}
        clear={{ text: copy.clearFrequent, onTap: () => setCourier({ placeUses: [] }) }}
      />
      <DisplaySettings settings={settings} onSettings={setSettings} />
      <MarkList title={copy.history} empty={copy.noHistory} things={useMarks('history')} onOpen={openMark} />
      <ReportList reports={useMyReports(useNow())} onOpen={id => open({ page: 'report', id })} />
      <DataCard snapshot={snapshot} isChecking={isRefreshing} onCheck={canRefresh ? () => void refresh('retry') : null} />
      <AboutCard
        update={useUpdateState()}
        onPrivacy={() => open({ page: 'privacy' })}
        onLicences={() => open({ page: 'licences' })}
        onDiagnostics={() => open({ page: 'diagnostics' })}
        onClear={() => void clearAll()}
        onUpdate={applyUpdate}
      />
    </Screen>
  )
})
