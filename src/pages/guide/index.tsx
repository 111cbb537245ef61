import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { copy } from '@/features/antifraud/copy'
import { GuideBar } from '@/features/antifraud/GuideBar'
import { GuideView } from '@/features/antifraud/GuideView'
import { useGuide } from '@/features/antifraud/useAntifraud'
import { useVisit } from '@/features/me/useVisit'
import { Screen } from '@/features/screen/Screen'
import { open, pathOf } from '@/platform/navigate'
import { Message } from '@/ui/Message'

/** Route: /pages/guide/index?id=cod-elderly */
export default function GuidePage() {
  const { id = '' } = useRouter().params
  const guide = useGuide(id)
  useVisit('guide', guide ? id : null)
  useShareAppMessage(() => ({ title: guide?.title ?? '', path: pathOf({ page: 'guide', id }) }))
  return (
    <Screen hasBar={guide !== undefined}>
      {guide ? (
        <GuideView guide={guide} />
      ) : (
        <Message icon="shield" text={copy.gone} action={{ text: copy.seeAll, onTap: () => open({ page: 'antifraud' }) }} />
      )}
      {guide && <GuideBar guide={guide} onOpen={open} />}
    </Screen>
  )
}
