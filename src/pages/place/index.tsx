import { PlacePickerView } from '@/features/place/PlacePickerView'
import { usePlacePicker } from '@/features/place/usePlacePicker'
import { asPage, Screen } from '@/features/screen/page'
import { bundledPlaces } from '@/platform/bundledPlaces'
import { bundledReadings } from '@/platform/bundledSounds'
import { back } from '@/platform/navigate'

/** Route: /pages/place/index */
export default asPage(function PlacePage() {
  const picker = usePlacePicker(bundledPlaces(), bundledReadings, back)
  return (
    <Screen>
      <PlacePickerView picker={picker} onDone={back} />
    </Screen>
  )
})
