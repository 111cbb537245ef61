import { sourceWords } from '@core/feed/copy'
import type { Channel } from '@core/feed/types'
import { View } from '@tarojs/components'
import { Facts } from '@/ui/Facts'
import { Heading } from '@/ui/Heading'
import { Some } from '@/ui/Some'
import { Steps } from '@/ui/Steps'
import { BenefitCard } from './BenefitCard'
import { ChannelCard } from './ChannelCard'
import { copy } from './copy'
import { HotlineList } from './HotlineList'
import type { PathDetail } from './useEnrolment'

interface PathViewProps {
  detail: PathDetail
  onChannel: (channel: Channel, how: 'app' | 'link' | 'clip') => void
  canOpen: (channel: Channel) => 'app' | 'link' | null
  onBenefit: (id: string) => void
  onCall: (number: string) => void
}

/** One way in, step by step; every door that may be opened is a button, every other one is exact words. */
export function PathView({ detail, onChannel, canOpen, onBenefit, onCall }: PathViewProps): JSX.Element {
  const { path, channels, hotlines, benefits } = detail
  return (
    <>
      <Heading look="headline">{path.title}</Heading>
      <View className="meta">{path.subtitle}</View>
      <Heading>{copy.steps}</Heading>
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
      {hotlines.length > 0 && <Heading>{copy.ask}</Heading>}
      <HotlineList hotlines={hotlines} onCall={onCall} />
      {benefits.length > 0 && <Heading>{copy.youGet}</Heading>}
      <View className="stack">
        <Some of={benefits}>{benefit => <BenefitCard key={benefit.id} benefit={benefit} onOpen={onBenefit} />}</Some>
      </View>
      <Facts title={copy.sources} lines={path.sources.map(sourceWords)} />
    </>
  )
}
