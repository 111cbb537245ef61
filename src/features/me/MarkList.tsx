import { View } from '@tarojs/components'
import { LinkCard } from '@/ui/LinkCard'
import { copy } from './copy'
import type { MarkedThing } from './useMarks'

interface MarkListProps {
  title: string
  empty: string
  things: readonly MarkedThing[]
  onOpen: (thing: MarkedThing) => void
}

export function MarkList({ title, empty, things, onOpen }: MarkListProps): JSX.Element {
  return (
    <>
      <View className="h3">{title}</View>
      <View className="stack">
        {things.length === 0 && <View className="card meta">{empty}</View>}
        {things.map(thing => (
          <LinkCard
            key={`${thing.kind}${thing.id}`}
            title={thing.title}
            meta={copy.kinds[thing.kind]}
            onTap={() => onOpen(thing)}
          />
        ))}
      </View>
    </>
  )
}
