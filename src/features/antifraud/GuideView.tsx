import { View } from '@tarojs/components'
import { ROLE_LABEL, sourceWords } from '@/feed/copy'
import type { Guide } from '@/feed/types'
import { Facts } from '@/ui/Facts'
import { Steps } from '@/ui/Steps'
import { copy } from './copy'

/** One fraud: how it works, what to look for, what to do, what a rule asks, what really happened, and who says so. */
export function GuideView({ guide }: { guide: Guide }): JSX.Element {
  return (
    <>
      <View className="headline">{guide.title}</View>
      <View className="row card-state">
        <View className="pill red">{ROLE_LABEL[guide.role]}</View>
        <View className="meta">{guide.summary}</View>
      </View>
      <Facts title={copy.signs} lines={guide.signs} isBulleted />
      <View className="h3">{copy.steps}</View>
      <Steps steps={guide.steps.map(text => ({ text }))} />
      <Facts title={copy.how} lines={guide.how} />
      {guide.duty.length > 0 && <View className="h3">{copy.duty}</View>}
      <Sourced entries={guide.duty.map(({ text, source }) => ({ text, meta: sourceWords(source) }))} />
      {guide.cases.length > 0 && <View className="h3">{copy.cases}</View>}
      <Sourced
        entries={guide.cases.map(({ text, place, date, source }) => ({
          text,
          meta: [place, date, source.name].filter(Boolean).join(' · '),
        }))}
      />
      <Facts title={copy.sources} lines={guide.sources.map(sourceWords)} />
    </>
  )
}

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
