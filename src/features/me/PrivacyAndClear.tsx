import { View } from '@tarojs/components'
import { LinkCard } from '@/ui/LinkCard'
import { copy } from './copy'

export function PrivacyAndClear({ onPrivacy, onClear }: { onPrivacy: () => void; onClear: () => void }): JSX.Element {
  return (
    <>
      <View className="h3">{copy.privacy}</View>
      <View className="stack">
        <LinkCard icon="shield-check" title={copy.privacy} meta={copy.privacyHint} onTap={onPrivacy} />
        <LinkCard icon="trash" title={copy.clear} onTap={onClear} />
      </View>
      <View className="meta below">{copy.version(APP_VERSION)}</View>
    </>
  )
}
