import { type ThingKind, thingLabel } from '@core/feed/things'
import type { SearchGroup } from '@core/search/search'
import { View } from '@tarojs/components'
import { Heading } from '@/ui/Heading'
import { LinkCard } from '@/ui/LinkCard'
import { Message } from '@/ui/Message'
import { Tappable } from '@/ui/Tappable'
import { copy } from './copy'
import { Marked } from './Marked'
import type { SearchState } from './useSearch'

interface SearchResultsProps {
  state: SearchState
  onOpen: (kind: ThingKind, id: string) => void
  onTry: (words: string) => void
  onOlder: () => void
}

/** What was found, by kind; or what else to try. */
export function SearchResults({ state, onOpen, onTry, onOlder }: SearchResultsProps): JSX.Element | null {
  switch (state.kind) {
    case 'idle':
      return <Words title={copy.tryThese} all={copy.suggestions} onTry={onTry} />
    case 'none':
      return (
        <>
          {state.near.length > 0 && (
            <>
              <Heading>{copy.near(state.words)}</Heading>
              <View className="stack">
                {state.near.map(({ kind, id, title }) => (
                  <LinkCard key={id} title={title} onTap={() => onOpen(kind, id)} />
                ))}
              </View>
            </>
          )}
          <Message
            icon="search"
            text={copy.none(state.words)}
            {...(state.hasOlder && { action: { text: copy.older, onTap: onOlder } })}
          />
          {state.instead.length > 0 && <Words title={copy.instead} all={state.instead} onTry={onTry} />}
          <Words title={copy.tryThese} all={copy.suggestions} onTry={onTry} />
        </>
      )
    case 'found':
      return (
        <>
          {state.readAs && <View className="meta below">{copy.readAs(state.readAs)}</View>}
          {state.groups.map(group => (
            <Group key={group.kind} group={group} onOpen={onOpen} />
          ))}
        </>
      )
  }
}

function Group({ group, onOpen }: { group: SearchGroup<ThingKind>; onOpen: SearchResultsProps['onOpen'] }): JSX.Element {
  const hidden = group.total - group.hits.length
  return (
    <>
      <Heading>{thingLabel(group.kind)}</Heading>
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

interface WordsProps {
  title: string
  all: readonly string[]
  onTry: (words: string) => void
}

function Words({ title, all, onTry }: WordsProps): JSX.Element {
  return (
    <>
      <Heading>{title}</Heading>
      <View className="row">
        {all.map(words => (
          <Tappable key={words} className="chip" label={words} onTap={() => onTry(words)}>
            {words}
          </Tappable>
        ))}
      </View>
    </>
  )
}
