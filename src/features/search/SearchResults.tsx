import { View } from '@tarojs/components'
import type { SearchGroup } from '@/domain/search'
import { Message } from '@/ui/Message'
import { Tappable } from '@/ui/Tappable'
import { copy } from './copy'
import type { SearchKind } from './corpus'
import { Marked } from './Marked'
import type { SearchState } from './useSearch'

interface SearchResultsProps {
  state: SearchState
  onOpen: (kind: SearchKind, id: string) => void
  onTry: (words: string) => void
}

/** What was found, by kind; or what else to try. */
export function SearchResults({ state, onOpen, onTry }: SearchResultsProps): JSX.Element | null {
  switch (state.kind) {
    case 'idle':
      return <Suggestions onTry={onTry} />
    case 'none':
      return (
        <>
          <Message icon="search" text={copy.none(state.words)} />
          <Suggestions onTry={onTry} />
        </>
      )
    case 'found':
      return (
        <>
          {state.groups.map(group => (
            <Group key={group.kind} group={group} onOpen={onOpen} />
          ))}
        </>
      )
  }
}

function Group({ group, onOpen }: { group: SearchGroup<SearchKind>; onOpen: SearchResultsProps['onOpen'] }): JSX.Element {
  const hidden = group.total - group.hits.length
  return (
    <>
      <View className="h3">{copy.groups[group.kind]}</View>
      <View className="card divided">
        {group.hits.map(({ id, title, titleRanges, snippet, snippetRanges }) => (
          <Tappable key={id} className="line" role="link" label={title} onTap={() => onOpen(group.kind, id)}>
            <View className="title">
              <Marked text={title} ranges={titleRanges} />
            </View>
            {snippet && (
              <View className="meta">
                <Marked text={snippet} ranges={snippetRanges} />
              </View>
            )}
          </Tappable>
        ))}
      </View>
      {hidden > 0 && <View className="meta">{copy.more(hidden)}</View>}
    </>
  )
}

function Suggestions({ onTry }: { onTry: (words: string) => void }): JSX.Element {
  return (
    <>
      <View className="h3">{copy.tryThese}</View>
      <View className="row">
        {copy.suggestions.map(words => (
          <Tappable key={words} className="chip" label={words} onTap={() => onTry(words)}>
            {words}
          </Tappable>
        ))}
      </View>
    </>
  )
}
