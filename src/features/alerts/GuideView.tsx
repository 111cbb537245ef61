import { sourceWords, unbroken } from '@core/feed/copy'
import { numbersIn } from '@core/feed/numbersIn.copy'
import type { Guide } from '@core/feed/types'
import { View } from '@tarojs/components'
import type { Route } from '@/platform/navigate'
import { canDial } from '@/platform/phone'
import { CallRow } from '@/ui/CallRow'
import { Facts } from '@/ui/Facts'
import { Heading } from '@/ui/Heading'
import { Steps } from '@/ui/Steps'
import { copy } from './copy'
import { RelatedCards } from './RelatedCards'
import type { GuideDetail } from './useAlerts'

interface GuideViewProps {
  detail: GuideDetail
  onOpen: (route: Route) => void
  onCall: (number: string) => void
}

/** One fraud: what to look for, what to do, how it works, what a rule asks, what really happened, and who says so. */
export function GuideView({ detail, onOpen, onCall }: GuideViewProps): JSX.Element {
  const { guide, signs, guides, articles } = detail
  return (
    <>
      <Heading look="headline">{guide.title}</Heading>
      <View className="row card-state">
        <View className="pill red">{copy.roles[guide.role]}</View>
        <View className="meta">{guide.summary}</View>
      </View>
      <Facts title={copy.signs} lines={signs} isBulleted />
      <Heading>{copy.steps}</Heading>
      <Steps steps={guide.steps.map(text => ({ text }))} />
      <CallRow numbers={numbersIn(guide.steps).filter(canDial)} onCall={onCall} />
      <Facts title={copy.how} lines={guide.how} />
      {guide.duty.length > 0 && <Heading>{copy.duty}</Heading>}
      <Sourced entries={guide.duty.map(({ text, source }) => ({ text, meta: sourceWords(source) }))} />
      {guide.cases.length > 0 && <Heading>{copy.cases}</Heading>}
      <Sourced entries={guide.cases.map(each => ({ text: each.text, meta: caseWords(each) }))} />
      <RelatedCards guides={guides} articles={articles} onOpen={onOpen} />
      <Facts title={copy.sources} lines={guide.sources.map(sourceWords)} />
    </>
  )
}

/** Where, when it happened if that is known apart from the report, and who reported it when. */
const caseWords = ({ place, date, source }: Guide['cases'][number]): string =>
  [place, date && date !== source.date ? unbroken(date) : '', sourceWords(source)].filter(Boolean).join(' · ')

function Sourced({ entries }: { entries: readonly { text: string; meta: string }[] }): JSX.Element {
  return (
    <View className="stack">
      {entries.map(({ text, meta }) => (
        <View key={text} className="card">
          <View>{text}</View>
          <View className="meta">{meta}</View>
        </View>
      ))}
    </View>
  )
}
