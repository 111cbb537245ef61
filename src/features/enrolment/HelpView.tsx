import { sourceWords } from '@core/feed/copy'
import type { EnrolmentContent } from '@core/feed/types'
import { View } from '@tarojs/components'
import { Facts } from '@/ui/Facts'
import { SectionTitle } from '@/ui/SectionTitle'
import { Some } from '@/ui/Some'
import { BenefitCard } from './BenefitCard'
import { copy } from './copy'
import { HotlineList } from './HotlineList'

interface HelpViewProps {
  enrolment: EnrolmentContent
  onCall: (number: string) => void
  onBenefit: (id: string) => void
}

/** Something went wrong: whom to call, what to keep, what the law says. */
export function HelpView({ enrolment, onCall, onBenefit }: HelpViewProps): JSX.Element {
  const { checklists, hotlines, legal, benefits } = enrolment
  return (
    <>
      <SectionTitle text={copy.hotlines} />
      <HotlineList hotlines={hotlines} onCall={onCall} />
      <Some of={checklists}>
        {({ id, title, items, sources }) => (
          <View key={id}>
            <Facts title={title} lines={items} isBulleted />
            <View className="meta below">{sources.map(sourceWords).join('；')}</View>
          </View>
        )}
      </Some>
      <View className="stack guides">
        <Some of={benefits.filter(({ scheme }) => scheme === 'legal_aid')}>
          {benefit => <BenefitCard key={benefit.id} benefit={benefit} onOpen={onBenefit} />}
        </Some>
      </View>
      <SectionTitle text={copy.legal} />
      <View className="stack">
        <Some of={legal}>
          {({ id, title, text, source }) => (
            <View key={id} className="card">
              <View className="title">{title}</View>
              <View>{text}</View>
              <View className="meta">{sourceWords(source)}</View>
            </View>
          )}
        </Some>
      </View>
    </>
  )
}
