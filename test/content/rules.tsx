import assert from 'node:assert/strict'
import { VERDICT_LEVELS, verdict } from '@core/alerts/verdict'
import { sourceWords } from '@core/feed/copy'
import type { AlertsContent, EnrolmentContent, Source } from '@core/feed/types'
import { packPlaces, unpackPlaces } from '@core/geo/packPlaces'
import type { CheckedContent } from '@feedc/checkContent'
import { formatNotice } from '@feedc/formatNotice'
import { compiledPart } from '@test/fakes/compiled'
import { textOf } from '@test/fakes/textOf'
import { AlertView } from '@/features/alerts/AlertView'
import { GuideView } from '@/features/alerts/GuideView'
import { SelfCheckView } from '@/features/alerts/SelfCheckView'
import { AnswerView } from '@/features/answers/AnswerView'
import { BenefitView } from '@/features/enrolment/BenefitView'
import { ChannelCard } from '@/features/enrolment/ChannelCard'
import { HelpView } from '@/features/enrolment/HelpView'
import { HotlineList } from '@/features/enrolment/HotlineList'
import { PathView } from '@/features/enrolment/PathView'

/**
 * What holds of content without errors, whatever an editor writes: publishing the next bulletin never breaks one of these.
 * Anything that a valid edit could break is `feedc check`'s to say, or is promised of the frozen content (test/frozen).
 */
export const RULES: Readonly<Record<string, (read: CheckedContent, nowMs: number) => void>> = {
  'has no errors': ({ notices }) => {
    const errors = notices.filter(({ severity }) => severity === 'error')
    assert.deepEqual(
      errors.map(notice => formatNotice('content', notice)),
      [],
    )
  },

  'is taken whole by a phone': ({ content }) => {
    for (const name of ['news', 'stations', 'alerts', 'enrolment'] as const) compiledPart(content, name)
    assert.deepEqual(unpackPlaces(packPlaces(content.places)), content.places)
  },

  'names the source and the date of every fact on the screen': ({ content }, nowMs) => {
    nameAntifraud(compiledPart(content, 'alerts'))
    nameEnrolment(compiledPart(content, 'enrolment'), nowMs)
  },

  'never lowers a verdict for one more sign': ({ content }) => {
    for (const check of compiledPart(content, 'alerts').checks) {
      const texts = check.questions.map(({ text }) => text)
      const ranks = texts.map((_, at) => VERDICT_LEVELS.indexOf(verdict(check, texts.slice(0, at)).level))
      assert.deepEqual(ranks, [...ranks].sort(), check.id)
    }
  },
}

const ignore = (): void => undefined
/** As `textOf` reads it. */
const words = (source: Source): string =>
  sourceWords(source)
    .replace(/\u2011/g, '-')
    .replace(/\u00a0/g, ' ')
const says = (shown: string, sources: readonly Source[], where: string): void => {
  for (const source of sources) assert.ok(shown.includes(words(source)), `${where}: ${words(source)}`)
}

function nameAntifraud({ alerts, guides, checks }: AlertsContent): void {
  for (const alert of alerts) {
    const detail = { alert, isExpired: false, by: null, checks: [], guides: [] }
    says(textOf(<AlertView detail={detail} onOpen={ignore} />), [alert.source], alert.identifier)
  }
  for (const guide of guides) {
    const detail = { guide, check: null, signs: guide.signs, guides: [], articles: [] }
    const nested = [...guide.duty, ...guide.cases].map(({ source }) => source)
    says(textOf(<GuideView detail={detail} onOpen={ignore} onCall={ignore} />), [...guide.sources, ...nested], guide.id)
  }
  for (const check of checks) {
    for (const ticks of [[], check.questions.map(({ text }) => text)]) {
      const state = {
        kind: 'ready',
        check,
        ticks,
        verdict: verdict(check, ticks),
        before: [],
        toggle: ignore,
        clear: ignore,
        resume: ignore,
      } as const
      says(textOf(<SelfCheckView {...state} onGuide={ignore} onScenes={ignore} onShare={ignore} />), check.sources, check.id)
    }
  }
}

function nameEnrolment(enrolment: EnrolmentContent, nowMs: number): void {
  const { paths, channels, benefits, hotlines, legal, checklists, answers } = enrolment
  for (const benefit of benefits) {
    const view = <BenefitView benefit={benefit} articles={[]} nowMs={nowMs} onArticle={ignore} onCall={ignore} />
    says(textOf(view), benefit.sources, benefit.id)
  }
  for (const path of paths) {
    const detail = { path, channels: [], hotlines: [], benefits: [] }
    const view = <PathView detail={detail} onChannel={ignore} canOpen={() => null} onBenefit={ignore} onCall={ignore} />
    says(textOf(view), [...path.sources, ...(path.duration ? [path.duration.source] : [])], path.id)
  }
  for (const channel of channels)
    says(textOf(<ChannelCard channel={channel} opens={null} onChannel={ignore} />), channel.sources, channel.id)
  for (const hotline of hotlines)
    says(textOf(<HotlineList hotlines={[hotline]} onCall={ignore} />), [hotline.source], hotline.number)
  for (const answer of answers) {
    const detail = { answer, answers: [], checks: [], benefits: [] }
    says(textOf(<AnswerView detail={detail} onOpen={ignore} onCall={ignore} />), answer.sources, answer.id)
  }
  const help = textOf(<HelpView enrolment={enrolment} onCall={ignore} onBenefit={ignore} />)
  says(help, [...legal.map(({ source }) => source), ...checklists.flatMap(({ sources }) => sources)], 'help')
}
