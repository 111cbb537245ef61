import { View } from '@tarojs/components'
import type { UpdateState } from '@/platform/updates'
import { Heading } from '@/ui/Heading'
import { LinkCard } from '@/ui/LinkCard'
import { copy } from './copy'

interface AboutCardProps {
  update: UpdateState
  onPrivacy: () => void
  onLicences: () => void
  onDiagnostics: () => void
  onClear: () => void
  onUpdate: () => void
}

/** Privacy, diagnostics, clearing, and which version this is. */
export function AboutCard({ update, onPrivacy, onLicences, onDiagnostics, onClear, onUpdate }: AboutCardProps): JSX.Element {
  return (
    <>
      <Heading>{copy.about}</Heading>
      <View className="stack">
        {update === 'ready' && <LinkCard icon="refresh" title={copy.updateReady} meta={copy.updateRestart} onTap={onUpdate} />}
        <LinkCard icon="shield-check" title={copy.privacy} meta={copy.privacyHint} onTap={onPrivacy} />
        <LinkCard icon="info" title={copy.licences} meta={copy.licencesHint} onTap={onLicences} />
        <LinkCard icon="list" title={copy.diagnostics} meta={copy.diagnosticsHint} onTap={onDiagnostics} />
        <LinkCard icon="trash" title={copy.clear} meta={copy.clearHint} onTap={onClear} />
      </View>
      <View className="meta below">{[copy.version(APP_VERSION), copy.updates[update]].filter(Boolean).join(' · ')}</View>
    </>
  )
}
