import type { FoundDoc } from '@core/find/search'
import type { FoundKind, SearchDoc } from '@core/find/searchDoc'
import { matchRanges } from '@core/search/matchRanges'
import { snippetOf } from '@core/search/snippet'
import { View } from '@tarojs/components'
import { Icon } from '@/ui/Icon'
import { Tappable } from '@/ui/Tappable'
import { copy } from './copy'
import { Marked } from './Marked'

const ICONS: Readonly<Record<FoundKind, string>> = {
  answer: 'info',
  hotline: 'phone',
  check: 'shield-check',
  guide: 'shield',
  alert: 'alert',
  checklist: 'list',
  path: 'users',
  channel: 'users',
  benefit: 'users',
  legal: 'flag',
  station: 'pin',
  article: 'news',
  page: 'next',
}

interface HitRowsProps {
  hits: readonly FoundDoc[]
  words: readonly string[]
  /** Whether each says of what kind it is: where a list holds several. */
  isMixed: boolean
  onOpen: (doc: SearchDoc) => void
}

/** Records that were found: what each is called, and the piece of it that was meant. */
export function HitRows({ hits, words, isMixed, onOpen }: HitRowsProps): JSX.Element {
  return (
    <View className="card divided hits">
      {hits.map(({ doc }) => {
        const { kind, id, title, text } = doc
        const { snippet, snippetRanges } = snippetOf(text, words)
        const label = copy.kinds[kind]
        return (
          <Tappable
            key={`${kind}${id}`}
            className="line hit"
            role={kind === 'hotline' ? 'button' : 'link'}
            label={`${label}，${title}`}
            onTap={() => onOpen(doc)}
          >
            <Icon name={ICONS[kind]} />
            <View className="grow">
              <View className="title">
                <Marked text={title} ranges={matchRanges(title, words)} />
              </View>
              <View className="meta">
                <Marked text={snippet} ranges={snippetRanges.slice(0, 1)} />
              </View>
            </View>
            {isMixed && <View className="meta">{label}</View>}
          </Tappable>
        )
      })}
    </View>
  )
}
