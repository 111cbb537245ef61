import type { EnrolmentContent } from '@core/feed/types'
import { View } from '@tarojs/components'
import type { Route } from '@/platform/navigate'
import { LinkCard } from '@/ui/LinkCard'
import { Message } from '@/ui/Message'
import { SectionTitle } from '@/ui/SectionTitle'
import { Some } from '@/ui/Some'
import { BenefitCard } from './BenefitCard'
import { copy } from './copy'
import { InjuryPair } from './InjuryPair'
import { shelve } from './useEnrolment'

interface EnrolmentViewProps {
  enrolment: EnrolmentContent
  onOpen: (route: Route) => void
}

/** From the courier's own situation to a way in; then what a member gets, and whom to ask for help. */
export function EnrolmentView({ enrolment, onOpen }: EnrolmentViewProps): JSX.Element {
  const { paths, triage, benefits } = enrolment
  const { injury, membership, others } = shelve(benefits)
  if (paths.length === 0) return <Message icon="users" text={copy.empty} />
  const openBenefit = (id: string): void => onOpen({ page: 'benefit', id })
  return (
    <>
      <SectionTitle text={copy.howTo} />
      <View className="stack">
        <Some of={paths}>
          {({ id, title, subtitle }) => (
            <LinkCard key={id} title={title} meta={subtitle} onTap={() => onOpen({ page: 'path', id })} />
          )}
        </Some>
        {triage.length > 0 && <LinkCard title={copy.notSure} meta={copy.notSureHint} onTap={() => onOpen({ page: 'triage' })} />}
        <LinkCard icon="phone" title={copy.help} meta={copy.helpHint} onTap={() => onOpen({ page: 'help' })} />
      </View>
      {injury.length > 0 && <InjuryPair benefits={injury} onOpen={openBenefit} />}
      {membership.length > 0 && <SectionTitle text={copy.memberHas} />}
      <View className="stack">
        <Some of={membership}>{benefit => <BenefitCard key={benefit.id} benefit={benefit} onOpen={openBenefit} />}</Some>
      </View>
      <SectionTitle text={copy.more} />
      <View className="stack">
        <Some of={others}>{benefit => <BenefitCard key={benefit.id} benefit={benefit} onOpen={openBenefit} />}</Some>
      </View>
    </>
  )
}
