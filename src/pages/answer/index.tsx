import { useRouter } from '@tarojs/taro'
import { AnswerActions } from '@/features/answers/AnswerActions'
import { AnswerBar } from '@/features/answers/AnswerBar'
import { AnswerView } from '@/features/answers/AnswerView'
import { copy } from '@/features/answers/copy'
import { useAnswer } from '@/features/answers/useAnswer'
import { useVisit } from '@/features/me/useVisit'
import { asPage, Screen } from '@/features/screen/page'
import { open } from '@/platform/navigate'
import { useShareCard } from '@/platform/share'
import { useAskToDial } from '@/platform/useAskToDial'
import { Message } from '@/ui/Message'

/** Route: /pages/answer/index?id=road-injury */
export default asPage(function AnswerPage() {
  const { id = '' } = useRouter().params
  const detail = useAnswer(id)
  const call = useAskToDial()
  const isReady = detail.kind === 'ready'
  useVisit('answer', isReady ? id : null)
  useShareCard(isReady ? detail.answer.title : copy.title, { page: 'answer', id })
  return (
    <Screen hasBar={isReady && detail.answer.calls.length > 0}>
      {isReady ? (
        <AnswerView detail={detail} onOpen={open} onCall={call} />
      ) : (
        <Message icon="info" text={copy.gone} action={{ text: copy.seeAll, onTap: () => open({ page: 'help' }) }} />
      )}
      {isReady && <AnswerActions answer={detail.answer} />}
      {isReady && <AnswerBar calls={detail.answer.calls} onCall={call} />}
    </Screen>
  )
})
