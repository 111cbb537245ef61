import type { Block } from '@core/feed/types'
import { View } from '@tarojs/components'
import { useEffect, useMemo, useState } from 'react'
import { useScrollWindow } from '@/platform/useScrollWindow'
import { Heading } from '@/ui/Heading'
import { WindowedList } from '@/ui/WindowedList'
import { articleSlices, type Slice } from './articleSlices'
import { Figure } from './Figure'

/** What a bulletin's articles are, ten times over; of a longer one only what is near the screen is drawn. */
const WHOLE_MOST = 6
const PAUSE_MS = 30
const SLICE_PX = 1000

/** The text as blocks, a slice at a time. Plain text only: nothing in a feed is ever markup. */
export function ArticleBody({ blocks }: { blocks: readonly Block[] }): JSX.Element {
  const slices = useMemo(() => articleSlices(blocks), [blocks])
  return (
    <View className="article-body">
      {slices.length > WHOLE_MOST ? <LongBody slices={slices} /> : <WholeBody slices={slices} />}
    </View>
  )
}

/** One slice more after each drawing. */
function WholeBody({ slices }: { slices: readonly Slice[] }): JSX.Element {
  const [most, setMost] = useState(1)
  useEffect(() => {
    const timer = most < slices.length ? setTimeout(() => setMost(most + 1), PAUSE_MS) : undefined
    return () => clearTimeout(timer)
  }, [most, slices.length])
  return (
    <>
      {slices.slice(0, most).map((slice, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an article's slices never move
        <View key={at} className="article">
          <Blocks blocks={slice} />
        </View>
      ))}
    </>
  )
}

function LongBody({ slices }: { slices: readonly Slice[] }): JSX.Element {
  const window = useScrollWindow('slice', slices.length, { guessPx: SLICE_PX, isStepped: true })
  return (
    <WindowedList count={slices.length} window={window} className="article">
      {at => <Blocks blocks={slices[at]!} />}
    </WindowedList>
  )
}

const Blocks = ({ blocks }: { blocks: readonly Block[] }): JSX.Element => (
  <>
    {blocks.map((block, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: an article's blocks never move
      <BlockView key={index} block={block} />
    ))}
  </>
)

function BlockView({ block }: { block: Block }): JSX.Element {
  switch (block.type) {
    case 'paragraph':
      return <View className="paragraph">{block.text}</View>
    case 'heading':
      return <Heading look="h2">{block.text}</Heading>
    case 'quote':
      return <View className="paragraph quote">{block.text}</View>
    case 'list':
      return <View className="paragraph item">{block.items[0]}</View>
    case 'image':
      return <Figure image={block.image} />
  }
}
