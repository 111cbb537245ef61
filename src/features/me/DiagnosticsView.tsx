import { View } from '@tarojs/components'
import { Button } from '@/ui/Button'
import { Heading } from '@/ui/Heading'
import { copy } from './copy'
import type { DiagnosticLine } from './diagnostics'

interface DiagnosticsViewProps {
  lines: readonly DiagnosticLine[]
  facts: string
  onClip: () => void
}

/** Everything this app notes about itself, readable by whoever holds the phone, and by nobody else until they pass it on. */
export function DiagnosticsView({ lines, facts, onClip }: DiagnosticsViewProps): JSX.Element {
  return (
    <>
      <View className="below">{copy.diagnosticsIntro}</View>
      <View className="meta below">{facts}</View>
      <View className="buttons">
        <Button icon="copy" text={copy.clipAll} onTap={onClip} />
      </View>
      <Heading>{copy.happened}</Heading>
      <View className="card divided">
        {lines.length === 0 && <View className="line tight meta">{copy.nothingHappened}</View>}
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same thing may happen twice in a minute
          <View key={at} className="line tight">
            <View>{line.words}</View>
            <View className="meta">{line.code}</View>
          </View>
        ))}
      </View>
    </>
  )
}
