import { thingLabel } from '@core/feed/things'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/ui/Button'
import { Heading } from '@/ui/Heading'
import { LinkCard } from '@/ui/LinkCard'
import { copy } from './copy'
import type { MarkedThing } from './useMarks'

interface MarkListProps {
  title: string
  empty: string
  things: readonly MarkedThing[]
  onOpen: (thing: MarkedThing) => void
  /** Forgets them all; not offered for what is kept on purpose. */
  clear?: { text: string; onTap: () => void }
}

const FIRST = 5
/** More side by side than WeChat likes; what is older is found by search. */
const MOST = 45

/** What the courier kept or saw, newest first: a handful, and all of it at a tap. */
export function MarkList({ title, empty, things, onOpen, clear }: MarkListProps): JSX.Element {
  const [isAll, setIsAll] = useState(false)
  const shown = things.slice(0, isAll ? MOST : FIRST)
  return (
    <>
      <Heading>{title}</Heading>
      <View className="stack">
        {things.length === 0 && <View className="card meta">{empty}</View>}
        {shown.map(thing => (
          <LinkCard
            key={`${thing.kind}${thing.id}`}
            title={thing.title}
            meta={thingLabel(thing.kind)}
            onTap={() => onOpen(thing)}
          />
        ))}
      </View>
      {shown.length < things.length && !isAll && (
        <View className="buttons">
          <Button text={copy.seeAllMarks(Math.min(things.length, MOST))} onTap={() => setIsAll(true)} />
        </View>
      )}
      {clear && things.length > 0 && (
        <View className="buttons">
          <Button icon="trash" text={clear.text} onTap={clear.onTap} />
        </View>
      )}
    </>
  )
}
