import type { Block } from '@core/feed/types'
import { View } from '@tarojs/components'
import { Heading } from '@/ui/Heading'
import { Figure } from './Figure'

interface ArticleBodyProps {
  blocks: readonly Block[]
  /** Feed image names → addresses; null: the host isn't allowed, and the words stand in. */
  imageUrl: (name: string) => string | null
}

/** The text as blocks. Plain text only: nothing in a feed is ever markup. */
export function ArticleBody({ blocks, imageUrl }: ArticleBodyProps): JSX.Element {
  return (
    <View className="article">
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an article's blocks never move
        <BlockView key={index} block={block} imageUrl={imageUrl} />
      ))}
    </View>
  )
}

function BlockView({ block, imageUrl }: { block: Block; imageUrl: ArticleBodyProps['imageUrl'] }): JSX.Element {
  switch (block.type) {
    case 'paragraph':
      return <View className="paragraph">{block.text}</View>
    case 'heading':
      return <Heading look="h2">{block.text}</Heading>
    case 'quote':
      return <View className="paragraph quote">{block.text}</View>
    case 'list':
      return (
        <View className="paragraph">
          {block.items.map((item, index) => (
            <View key={item}>{block.ordered ? `${index + 1}. ${item}` : `· ${item}`}</View>
          ))}
        </View>
      )
    case 'image':
      return <Figure image={block.image} url={imageUrl(block.image.url)} />
  }
}
