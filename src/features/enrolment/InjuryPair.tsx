import type { Benefit } from '@core/feed/types'
import { View } from '@tarojs/components'
import { SectionTitle } from '@/ui/SectionTitle'
import { Tappable } from '@/ui/Tappable'
import { copy } from './copy'

/** 工伤保险 and 职业伤害保障 side by side, each under the people it is for. */
export function InjuryPair({ benefits, onOpen }: { benefits: readonly Benefit[]; onOpen: (id: string) => void }): JSX.Element {
  return (
    <>
      <SectionTitle text={copy.dontMix} hint={copy.dontMixHint} />
      <View className="grid two pair">
        {benefits.map(({ id, title, who, summary, asOf }) => (
          <Tappable
            key={id}
            className="card"
            role="link"
            label={[who, title, summary, copy.asOf(asOf)].join('，')}
            onTap={() => onOpen(id)}
          >
            <View className="pill amber">{who}</View>
            <View className="title">{title}</View>
            <View className="meta">{summary}</View>
            <View className="meta">{copy.asOf(asOf)}</View>
          </Tappable>
        ))}
      </View>
    </>
  )
}
