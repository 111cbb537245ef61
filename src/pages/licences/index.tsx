import { LicencesView } from '@/features/me/LicencesView'
import { shippedLicences } from '@/features/me/shippedLicences'
import { asPage } from '@/features/screen/PageBoundary'
import { Screen } from '@/features/screen/Screen'

/** Route: /pages/licences/index */
export default asPage(function LicencesPage() {
  return (
    <Screen>
      <LicencesView list={shippedLicences} />
    </Screen>
  )
})
