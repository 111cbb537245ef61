import { LicencesView } from '@/features/me/LicencesView'
import { shippedLicences } from '@/features/me/shippedLicences'
import { asPage, Screen } from '@/features/screen/page'

/** Route: /pages/licences/index */
export default asPage(function LicencesPage() {
  return (
    <Screen>
      <LicencesView list={shippedLicences} />
    </Screen>
  )
})
