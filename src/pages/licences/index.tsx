import { LicencesView } from '@/features/me/LicencesView'
import { shippedLicences } from '@/features/me/shippedLicences'
import { Screen } from '@/features/screen/Screen'

/** Route: /pages/licences/index */
export default function LicencesPage() {
  return (
    <Screen>
      <LicencesView list={shippedLicences} />
    </Screen>
  )
}
