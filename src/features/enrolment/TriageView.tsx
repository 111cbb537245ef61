import type { TriageQuestion } from '@core/feed/types'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/ui/Button'
import { Heading } from '@/ui/Heading'
import { LinkCard } from '@/ui/LinkCard'
import { Message } from '@/ui/Message'
import { copy } from './copy'

interface TriageViewProps {
  questions: readonly TriageQuestion[]
  onPath: (id: string) => void
}

/** One question at a time; every answer leads to another question or to a path (feedc proves it). */
export function TriageView({ questions, onPath }: TriageViewProps): JSX.Element {
  const [asked, setAsked] = useState<readonly string[]>(() => questions.slice(0, 1).map(({ id }) => id))
  const question = questions.find(({ id }) => id === asked[asked.length - 1])
  if (!question) return <Message icon="users" text={copy.gone} />
  return (
    <>
      <Heading look="headline">{question.text}</Heading>
      <View className="stack channels">
        {question.options.map(({ text, question: next, path }) => (
          <LinkCard key={text} title={text} onTap={() => (path ? onPath(path) : setAsked([...asked, next ?? question.id]))} />
        ))}
      </View>
      {asked.length > 1 && (
        <View className="buttons">
          <Button icon="back" text={copy.back} onTap={() => setAsked(asked.slice(0, -1))} />
        </View>
      )}
    </>
  )
}
