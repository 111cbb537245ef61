import { sourceWords } from '@core/feed/copy'
import { View } from '@tarojs/components'
import { Heading } from '@/ui/Heading'
import { Icon } from '@/ui/Icon'
import { LinkCard } from '@/ui/LinkCard'
import { Slot } from '@/ui/Slot'
import { Steps } from '@/ui/Steps'
import { Tappable } from '@/ui/Tappable'
import { copy } from './copy'
import type { SelfCheckDetail } from './useSelfCheck'

interface SelfCheckViewProps extends SelfCheckDetail {
  onGuide: (id: string) => void
  onScenes: () => void
  /** Passes the verdict on. */
  onShare: () => void
}

/** Tick what you see. Nothing above or between the ticks ever comes or goes: what follows from them stands below, and in VerdictBar. */
export function SelfCheckView(props: SelfCheckViewProps): JSX.Element {
  const { check, ticks, verdict, toggle, onGuide, onShare } = props
  return (
    <>
      <Heading look="headline">{check.title}</Heading>
      <View className="spread under-title">
        <View className="meta">{copy.tick}</View>
        <Start {...props} />
      </View>
      <View className="card divided">
        {check.questions.map(({ text }) => (
          <Question key={text} text={text} isOn={ticks.includes(text)} onTap={() => toggle(text)} />
        ))}
      </View>
      <Heading>{copy.doNow}</Heading>
      <Slot>
        <Steps steps={check.verdicts[verdict.level].map(text => ({ text }))} />
        {verdict.level === 'no_sign' && <View className="meta below">{copy.notSafe}</View>}
      </Slot>
      <Slot>{verdict.reasons.length > 0 && <Reasons verdict={verdict} />}</Slot>
      <View className="guides stack">
        <LinkCard icon="share" title={copy.passOn} meta={copy.passOnHint} onTap={onShare} />
        {check.guide && <LinkCard icon="shield" title={copy.readGuide} onTap={() => onGuide(check.guide!)} />}
      </View>
      <View className="meta stays">{`${copy.basis}：${check.sources.map(sourceWords).join('；')}`}</View>
      <View className="meta below">{copy.stays}</View>
    </>
  )
}

/** One place for the one thing that may be wanted there: another parcel, the same one again, another scene. */
function Start({ ticks, before, clear, resume, onScenes }: SelfCheckViewProps): JSX.Element {
  const [text, icon, act] =
    ticks.length > 0
      ? ([copy.clear, 'refresh', clear] as const)
      : before.length > 0
        ? ([copy.resume(before.length), 'history', resume] as const)
        : ([copy.otherScene, 'next', onScenes] as const)
  return (
    <Tappable className="link" label={text} onTap={act}>
      {icon !== 'next' && <Icon name={icon} />}
      {text}
      {icon === 'next' && <Icon name={icon} />}
    </Tappable>
  )
}

function Question({ text, isOn, onTap }: { text: string; isOn: boolean; onTap: () => void }): JSX.Element {
  return (
    <Tappable className={isOn ? 'question on' : 'question'} role="checkbox" label={text} isOn={isOn} onTap={onTap}>
      <View className="tick">
        <Icon name="check" />
      </View>
      <View className="grow">{text}</View>
    </Tappable>
  )
}

function Reasons({ verdict }: Pick<SelfCheckDetail, 'verdict'>): JSX.Element {
  return (
    <>
      <Heading>{copy.why}</Heading>
      <View className="card divided">
        {verdict.reasons.map(({ text, reason }) => (
          <View key={text} className="line tight">
            <View className="title">{text}</View>
            <View className="meta">{reason}</View>
          </View>
        ))}
      </View>
    </>
  )
}
