import type { Answer } from '@core/feed/types'
import { View } from '@tarojs/components'
import { LinkCard } from '@/ui/LinkCard'
import { Message } from '@/ui/Message'
import { SectionTitle } from '@/ui/SectionTitle'
import { Some } from '@/ui/Some'
import { copy } from './copy'

interface AnswerListProps {
  answers: readonly Answer[]
  onOpen: (id: string) => void
  onToilet: () => void
}

/** What went wrong? One tap to its answer. */
export function AnswerList({ answers, onOpen, onToilet }: AnswerListProps): JSX.Element {
  return (
    <>
      <SectionTitle text={copy.questions} />
      <View className="stack">
        {answers.length === 0 && <Message icon="info" text={copy.empty} />}
        <Some of={answers}>
          {({ id, title, summary }) => <LinkCard key={id} title={title} meta={summary} onTap={() => onOpen(id)} />}
        </Some>
        <LinkCard icon="toilet" title={copy.toilet} meta={copy.toiletHint} onTap={onToilet} />
      </View>
    </>
  )
}
