import { sourceWords } from '@core/feed/copy'
import type { Channel } from '@core/feed/types'
import { View } from '@tarojs/components'
import { clipTextOf } from '@/platform/channel'
import { Button } from '@/ui/Button'
import { copy } from './copy'

interface ChannelCardProps {
  channel: Channel
  /** What the built-in lists allow: a mini-program, a link, or neither. */
  opens: 'app' | 'link' | null
  onChannel: (how: 'app' | 'link' | 'clip') => void
}

/** A door: opened where that is allowed, else the words to find it by. No button that leads nowhere. */
export function ChannelCard({ channel, opens, onChannel }: ChannelCardProps): JSX.Element {
  const { name, steps, sources } = channel
  const copyText = clipTextOf(channel)
  return (
    <View className="card">
      <View className="title">{name}</View>
      {steps.map((step, index) => (
        <View key={step}>{`${index + 1}. ${step}`}</View>
      ))}
      <View className="meta below">{sources.map(sourceWords).join('；')}</View>
      {(opens || copyText) && (
        <View className="buttons">
          {opens === 'app' && <Button tone="primary" icon="external" text={copy.openApp(name)} onTap={() => onChannel('app')} />}
          {opens === 'link' && (
            <Button
              tone="primary"
              icon="external"
              text={process.env.TARO_ENV === 'h5' ? copy.openLink : copy.clipLink}
              onTap={() => onChannel('link')}
            />
          )}
          {copyText && <Button icon="copy" text={copy.clipName(copyText)} onTap={() => onChannel('clip')} />}
        </View>
      )}
    </View>
  )
}
