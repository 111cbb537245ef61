import { privacyOfCities } from '@/features/me/cities.copy'
import { copy } from '@/features/me/copy'
import { asPage, Screen } from '@/features/screen/page'
import { useTravel } from '@/store/stores'
import { Facts } from '@/ui/Facts'

/** Route: /pages/privacy/index */
export default asPage(function PrivacyPage() {
  const { here } = useTravel(travel => travel)
  return (
    <Screen>
      <Facts title={copy.privacy} lines={here ? [...copy.privacyText, privacyOfCities] : copy.privacyText} />
    </Screen>
  )
})
