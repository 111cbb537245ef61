import type { StationSuggestion } from '@desk/api/today'
import { Button, Input } from 'antd'
import { ArrowRight, DoorOpen, Lock, type LucideIcon, PenLine, Smartphone, Truck, Wrench } from 'lucide-react'
import { useState } from 'react'
import { dayAndClock } from '../../kit/times'
import { hrefOfRecord } from '../../shell/links'
import { copy } from './copy'
import type { useDecide } from './useDecide'

const ICON: Readonly<Record<StationSuggestion['kind'], LucideIcon>> = {
  confirmed: DoorOpen,
  locked: Lock,
  broken: Wrench,
  moved: Truck,
  wrong: PenLine,
}

interface SuggestionProps {
  readonly suggestion: StationSuggestion
  readonly decide: ReturnType<typeof useDecide>
  /** The most urgent one: with what the phone says before and after, and the page's honey button. */
  readonly isFirst: boolean
}

export function Suggestion({ suggestion, decide, isFirst }: SuggestionProps): JSX.Element {
  const { station, kind, label, people, lastAt, notes, postedHours, isContradicted, advice } = suggestion
  const Icon = ICON[kind]
  return (
    <article className={isFirst ? 'card suggestion is-first' : 'suggestion'} aria-label={station.title}>
      <span className={`suggestion-icon${kind === 'locked' || kind === 'moved' ? ' is-red' : ''}`}>
        <Icon size={18} aria-hidden />
      </span>
      <div className="suggestion-said">
        <p className="row wrap">
          <b className={isFirst ? 'suggestion-title' : ''}>{station.title}</b>
          <span className={`pill${kind === 'locked' || kind === 'moved' ? ' red' : ''}`}>
            {copy.said(people, label)} · {copy.last(dayAndClock(lastAt))}
          </span>
        </p>
        {isContradicted && <p className="pill honey">{copy.contradicted}</p>}
        <p className="muted">{postedHours === null ? copy.noHours : copy.posted(postedHours)}</p>
        {notes.length > 0 && <p className="muted">{notes.map(note => `「${note}」`).join(' ')}</p>}
        {advice && !isFirst && <p className="muted">{advice}</p>}
        {isFirst && <Answers suggestion={suggestion} decide={decide} isFirst />}
      </div>
      {isFirst ? <BeforeAndAfter suggestion={suggestion} /> : <Answers suggestion={suggestion} decide={decide} isFirst={false} />}
    </article>
  )
}

function Answers({ suggestion, decide, isFirst }: SuggestionProps): JSX.Element {
  const { key, kind, station } = suggestion
  const [remark, setRemark] = useState('')
  const isBusy = decide.busy === key
  const type = isFirst ? 'primary' : 'default'
  return (
    <div className="row wrap suggestion-answers">
      {kind === 'wrong' ? (
        <Button type={type} href={hrefOfRecord('stations', station.id)}>
          {copy.accept.wrong}
        </Button>
      ) : (
        <Button
          type={type}
          loading={isBusy}
          onClick={() => void decide.accept(suggestion, { remark: remark === '' ? null : remark })}
        >
          {copy.accept[kind]}
        </Button>
      )}
      {kind === 'locked' && (
        <Button disabled={isBusy} onClick={() => void decide.accept(suggestion, { suspends: true })}>
          {copy.suspend}
        </Button>
      )}
      {kind === 'broken' && (
        <Input
          className="suggestion-remark"
          maxLength={60}
          value={remark}
          aria-label={copy.brokenWhat}
          placeholder={copy.brokenWhat}
          onChange={event => setRemark(event.target.value)}
        />
      )}
      {kind !== 'wrong' && isFirst && <Button href={hrefOfRecord('stations', station.id)}>{copy.look}</Button>}
      <Button type="text" disabled={isBusy} onClick={() => void decide.decline(suggestion)}>
        {copy.ignore}
      </Button>
    </div>
  )
}

const BeforeAndAfter = ({
  suggestion: { station, now, then, thenSuspended, kind },
}: {
  readonly suggestion: StationSuggestion
}): JSX.Element => (
  <div className="suggestion-phone">
    <p className="muted row">
      <Smartphone size={14} aria-hidden /> {copy.onPhoneNow}
    </p>
    <div className="suggestion-card">
      <b>{station.title}</b>
      <span className="pill">{now}</span>
    </div>
    <After answer={copy.accept[kind]} name={station.title} words={then} />
    {thenSuspended !== null && <After answer={copy.suspend} name={station.title} words={thenSuspended} />}
  </div>
)

const After = ({
  answer,
  name,
  words,
}: {
  readonly answer: string
  readonly name: string
  readonly words: string
}): JSX.Element => (
  <>
    <p className="muted row">
      <ArrowRight size={14} aria-hidden /> {copy.onPhoneThen(answer)}
    </p>
    <div className="suggestion-card">
      <b>{name}</b>
      <span className="pill">{words}</span>
    </div>
  </>
)
