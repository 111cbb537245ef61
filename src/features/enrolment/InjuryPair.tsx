import type { Benefit } from '@core/feed/types'
import { isPastReview } from '@core/time/freshness'
import { View } from '@tarojs/components'
import { useNow } from '@/platform/useNow'
import { SectionTitle } from '@/ui/SectionTitle'
import { Some } from '@/ui/Some'
import { Tappable } from '@/ui/Tappable'
import { copy } from './copy'

/** 工伤保险 and 职业伤害保障 side by side, each under the people it is for. */
export function InjuryPair({ benefits, onOpen }: { benefits: readonly Benefit[]; onOpen: (id: string) => void }): JSX.Element {
  const nowMs = useNow()
  const age = ({ asOf, reviewBy }: Benefit): string => (isPastReview(reviewBy, nowMs) ? copy.overdue(asOf) : copy.asOf(asOf))
  return (
    <>
      <SectionTitle text={copy.dontMix} hint={copy.dontMixHint} />
      <View className="grid two pair">
        <Some of={benefits}>
          {benefit => {
            const { id, title, who, summary } = benefit
            return (
              <Tappable key={id} className="card" role="link" label="" onTap={() => onOpen(id)}>
                <View className="pill amber">{who}</View>
                <View className="title">{title}</View>
                <View className="meta">{summary}</View>
                <View className="meta">{age(benefit)}</View>
              </Tappable>
            )
          }}
        </Some>
      </View>
    </>
  )
}
