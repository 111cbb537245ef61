import { sourceWords } from '@core/feed/copy'
import { THING, type ThingKind } from '@core/feed/things'
import type { Answer } from '@core/feed/types'
import { View } from '@tarojs/components'
import type { Route } from '@/platform/navigate'
import { canDial } from '@/platform/phone'
import { Heading } from '@/ui/Heading'
import { Icon } from '@/ui/Icon'
import { LinkCard } from '@/ui/LinkCard'
import { Some } from '@/ui/Some'
import { Tappable } from '@/ui/Tappable'
import { copy } from './copy'
import type { AnswerDetail } from './useAnswer'

interface AnswerViewProps {
  detail: AnswerDetail
  onOpen: (route: Route) => void
  onCall: (number: string) => void
}

/** One question when something went wrong: three steps for a shaken person, then what to keep, whom to ask, by when, and who says so. */
export function AnswerView({ detail, onOpen, onCall }: AnswerViewProps): JSX.Element {
  const { answer, answers, checks, benefits } = detail
  return (
    <>
      <Heading look="headline">{answer.title}</Heading>
      <View className="meta">{copy.steps}</View>
      <View className="card divided first-steps">
        {answer.steps.map(({ text, detail: more }, at) => (
          <View key={text} className="step">
            <View className="step-number">{at + 1}</View>
            <View className="grow">
              <View className="step-text">{text}</View>
              {more && <View className="meta">{more}</View>}
            </View>
          </View>
        ))}
      </View>
      <Points title={copy.evidence} points={answer.evidence} />
      <Points title={copy.contacts} points={answer.contacts} onCall={onCall} />
      <Limits limits={answer.limits} />
      <Links
        onOpen={onOpen}
        groups={[
          ['answer', answers],
          ['check', checks],
          ['benefit', benefits],
        ]}
      />
      <Heading>{copy.basis}</Heading>
      <View className="card meta">
        {answer.sources.map(source => (
          <View key={source.name}>{sourceWords(source)}</View>
        ))}
        <View className="basis-date">{copy.asOf(answer.asOf)}</View>
      </View>
      {answer.gaps.length > 0 && <Heading>{copy.gaps}</Heading>}
      <View className="gaps meta">
        {answer.gaps.map(gap => (
          <View key={gap} className="bullet">
            {gap}
          </View>
        ))}
      </View>
    </>
  )
}

type Point = Answer['steps'][number] & { readonly call?: string | null }

/** Short lines with what goes with each; one that ends at a number is dialled from where it stands. */
function Points({
  title,
  points,
  onCall,
}: {
  title: string
  points: readonly Point[]
  onCall?: (number: string) => void
}): JSX.Element | null {
  if (points.length === 0) return null
  return (
    <>
      <Heading look="h2">{title}</Heading>
      <View className="card divided">
        {points.map(({ text, detail, call }) => (
          <View key={text} className="line tight row nowrap">
            <View className="grow">
              <View className="title">{text}</View>
              {detail && <View className="meta">{detail}</View>}
            </View>
            {onCall && call && canDial(call) && (
              <Tappable className="call" label={copy.callLabel(call, text)} onTap={() => onCall(call)}>
                <Icon name="phone" />
                {call}
              </Tappable>
            )}
          </View>
        ))}
      </View>
    </>
  )
}

/** 「30 日：单位去报」: the term stands out, what it is for beside it. */
function Limits({ limits }: { limits: Answer['limits'] }): JSX.Element | null {
  if (limits.length === 0) return null
  return (
    <>
      <Heading look="h2">{copy.limits}</Heading>
      <View className="card divided">
        {limits.map(({ text, detail }) => {
          const [term, ...what] = text.split(copy.colon)
          return (
            <View key={text} className="line tight row nowrap limit">
              <View className="limit-term">{what.length > 0 ? term : ''}</View>
              <View className="grow">
                <View className="title">{what.length > 0 ? what.join(copy.colon) : text}</View>
                {detail && <View className="meta">{detail}</View>}
              </View>
            </View>
          )
        })}
      </View>
    </>
  )
}

type Things = readonly { readonly id: string; readonly title: string }[]

function Links({
  groups,
  onOpen,
}: {
  groups: readonly (readonly [ThingKind, Things])[]
  onOpen: AnswerViewProps['onOpen']
}): JSX.Element | null {
  const links = groups.flatMap(([kind, things]) => things.map(({ id, title }) => ({ kind, id, title })))
  if (links.length === 0) return null
  return (
    <>
      <Heading>{copy.related}</Heading>
      <View className="stack">
        <Some of={links}>
          {({ kind, id, title }) => (
            <LinkCard key={`${kind} ${id}`} icon={THING[kind].icon} title={title} onTap={() => onOpen({ page: kind, id })} />
          )}
        </Some>
      </View>
    </>
  )
}
