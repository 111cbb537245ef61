import { copy } from '@/features/me/copy'
import { asPage, Screen } from '@/features/screen/page'
import { Facts } from '@/ui/Facts'

/** Route: /pages/privacy/index */
export default asPage(function PrivacyPage() {
  return (
    <Screen>
      <Facts title={copy.privacy} lines={copy.privacyText} />
    </Screen>
  )
})
