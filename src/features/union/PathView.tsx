import { View } from '@tarojs/components'
import { sourceWords } from '@/feed/copy'
import type { Channel } from '@/feed/types'
import { headingProps } from '@/ui/aria'
import { Facts } from '@/ui/Facts'
import { Steps } from '@/ui/Steps'
import { BenefitCard } from './BenefitCard'
import { ChannelCard } from './ChannelCard'
import { copy } from './copy'
import { HotlineList } from './HotlineList'
import type { PathDetail } from './useUnion'

interface PathViewProps {
  detail: PathDetail
  onChannel: (channel: Channel, how: 'app' | 'link' | 'copy') => void
  canOpen: (channel: Channel) => 'app' | 'link' | null
  onBenefit: (id: string) => void
  onCall: (number: string) => void
}

/** One way in, step by step; every door that may be opened is a button, every other one is exact words. */
export function PathView({ detail, onChannel, canOpen, onBenefit, onCall }: PathViewProps): JSX.Element {
  const { path, channels, hotlines, benefits } = detail
  return (
    <>
      <View className="headline" {...headingProps()}>
        {path.title}
      </View>
      <View className="meta">{path.subtitle}</View>
      <View className="h3" {...headingProps()}>
        {copy.steps}
      </View>
      <Steps steps={path.steps} />
      <View className="stack channels">
        {channels.map(channel => (
          <ChannelCard key={channel.id} channel={channel} opens={canOpen(channel)} onChannel={how => onChannel(channel, how)} />
        ))}
      </View>
      <Facts title={copy.bring} lines={path.bring.length > 0 ? path.bring : [copy.bringUnknown]} />
      <Facts
        title={copy.duration}
        lines={path.duration ? [`${path.duration.text}（${sourceWords(path.duration.source)}）`] : []}
      />
      {hotlines.length > 0 && (
        <View className="h3" {...headingProps()}>
          {copy.ask}
        </View>
      )}
      <HotlineList hotlines={hotlines} onCall={onCall} />
      {benefits.length > 0 && (
        <View className="h3" {...headingProps()}>
          {copy.youGet}
        </View>
      )}
      <View className="stack">
        {benefits.map(benefit => (
          <BenefitCard key={benefit.id} benefit={benefit} onOpen={onBenefit} />
        ))}
      </View>
      <Facts title={copy.sources} lines={path.sources.map(sourceWords)} />
    </>
  )
}
