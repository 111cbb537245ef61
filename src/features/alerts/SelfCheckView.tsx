import { sourceWords, VERDICT_LABEL } from '@core/feed/copy'
import { View } from '@tarojs/components'
import { Heading } from '@/ui/Heading'
import { Icon } from '@/ui/Icon'
import { LinkCard } from '@/ui/LinkCard'
import { Steps } from '@/ui/Steps'
import { Tappable } from '@/ui/Tappable'
import { copy } from './copy'
import type { SelfCheckDetail } from './useSelfCheck'

const LOOK = {
  no_sign: { icon: 'info', tone: 'grey' },
  suspicious: { icon: 'alert', tone: 'amber' },
  stop: { icon: 'stop', tone: 'red' },
} as const

/** Tick what you see; the verdict, its reasons and the next steps follow every tick at once. */
export function SelfCheckView({
  check,
  ticks,
  verdict,
  toggle,
  clear,
  onGuide,
}: SelfCheckDetail & { onGuide: (id: string) => void }): JSX.Element {
  const steps = check.verdicts[verdict.level]
  return (
    <>
      {ticks.length > 0 && (
        <View className={`verdict ${LOOK[verdict.level].tone}`}>
          <Icon name={LOOK[verdict.level].icon} />
          <View className="verdict-title">{VERDICT_LABEL[verdict.level]}</View>
          <View className="meta">{verdict.level === 'no_sign' ? copy.notSafe : copy.ticked(ticks.length)}</View>
        </View>
      )}
      <Heading>{ticks.length > 0 ? copy.tick : copy.introOf(check.intro)}</Heading>
      <View className="card divided">
        {check.questions.map(({ text }) => (
          <Question key={text} text={text} isOn={ticks.includes(text)} onTap={() => toggle(text)} />
        ))}
      </View>
      {verdict.reasons.length > 0 && <Reasons verdict={verdict} />}
      {ticks.length > 0 && (
        <>
          <Heading>{copy.doNow}</Heading>
          <Steps steps={steps.map(text => ({ text }))} />
          <Tappable className="link" label={copy.clear} onTap={clear}>
            <Icon name="refresh" />
            {copy.clear}
          </Tappable>
        </>
      )}
      {check.guide && (
        <View className="guides">
          <LinkCard icon="shield" title={copy.readGuide} onTap={() => onGuide(check.guide!)} />
        </View>
      )}
      <View className="meta stays">{`${copy.sources}：${check.sources.map(sourceWords).join('；')}`}</View>
      <View className="meta below">{copy.stays}</View>
    </>
  )
}

function Question({ text, isOn, onTap }: { text: string; isOn: boolean; onTap: () => void }): JSX.Element {
  return (
    <Tappable className={isOn ? 'question on' : 'question'} role="checkbox" label={text} isOn={isOn} onTap={onTap}>
      <View className="tick">{isOn && <Icon name="check" />}</View>
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
