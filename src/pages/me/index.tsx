import { copy } from '@/features/me/copy'
import { DataCard } from '@/features/me/DataCard'
import { DisplaySettings } from '@/features/me/DisplaySettings'
import { MarkList } from '@/features/me/MarkList'
import { PrivacyAndClear } from '@/features/me/PrivacyAndClear'
import { useMarks } from '@/features/me/useMarks'
import { Screen } from '@/features/screen/Screen'
import { confirm } from '@/platform/confirm'
import { open } from '@/platform/navigate'
import { toast } from '@/platform/toast'
import { useCourier, useFeed } from '@/store/stores'

/** Route: /pages/me/index */
export default function MePage() {
  const settings = useCourier(courier => courier.settings)
  const setSettings = useCourier(courier => courier.setSettings)
  const clear = useCourier(courier => courier.clear)
  const snapshot = useFeed(feed => feed.snapshot)
  const clearAll = async (): Promise<void> => {
    if (!(await confirm(copy.clear, copy.clearConfirm))) return
    clear()
    toast(copy.cleared)
  }
  return (
    <Screen>
      <MarkList
        title={copy.favourites}
        empty={copy.noFavourites}
        things={useMarks('favourites')}
        onOpen={({ kind, id }) => open({ page: kind, id })}
      />
      <DisplaySettings settings={settings} onSettings={setSettings} />
      <MarkList
        title={copy.history}
        empty={copy.noHistory}
        things={useMarks('history').slice(0, 10)}
        onOpen={({ kind, id }) => open({ page: kind, id })}
      />
      <DataCard snapshot={snapshot} />
      <PrivacyAndClear onPrivacy={() => open({ page: 'privacy' })} onClear={() => void clearAll()} />
    </Screen>
  )
}
