import { copy } from '@/features/me/copy'
import { asPage } from '@/features/screen/PageBoundary'
import { Screen } from '@/features/screen/Screen'
import { Facts } from '@/ui/Facts'

/** Route: /pages/privacy/index */
export default asPage(function PrivacyPage() {
  return (
    <Screen>
      <Facts title={copy.privacy} lines={copy.privacyText} />
    </Screen>
  )
})
