import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { useVisit } from '@/features/me/useVisit'
import { Screen } from '@/features/screen/Screen'
import { BenefitView } from '@/features/union/BenefitView'
import { copy } from '@/features/union/copy'
import { useBenefit } from '@/features/union/useUnion'
import { open, pathOf } from '@/platform/navigate'
import { useNow } from '@/platform/useNow'
import { Message } from '@/ui/Message'

/** Route: /pages/benefit/index?id=… */
export default function BenefitPage() {
  const { id = '' } = useRouter().params
  const found = useBenefit(id)
  const nowMs = useNow()
  useVisit('benefit', found ? id : null)
  useShareAppMessage(() => ({ title: found?.benefit.title ?? '', path: pathOf({ page: 'benefit', id }) }))
  return (
    <Screen>
      {found ? (
        <BenefitView {...found} nowMs={nowMs} onArticle={article => open({ page: 'article', id: article })} />
      ) : (
        <Message icon="users" text={copy.gone} action={{ text: copy.seeUnion, onTap: () => open({ page: 'union' }) }} />
      )}
    </Screen>
  )
}
