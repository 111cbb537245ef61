import { RECORD_LABEL, ROLE_LABEL, SCHEME_LABEL, SOURCE_KIND_LABEL, TOPIC_LABEL } from '@core/feed/copy'
import type { RecordKind } from '@desk/api/records'
import { copy as editors } from '@feedc/copy'
import { copy as diff } from '@feedc/diff/copy'
import type { Hint } from './Hint'
import { SAYING_HINTS } from './sayings.copy'

const own = (labels: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.values(labels).map(word => [word, word]))
const SOURCE: Readonly<Record<string, Hint>> = {
  name: { label: '来源名称', help: '谁说的：单位、报纸、文件名' },
  url: { label: '网址' },
  date: { label: '日期', help: '知道到哪天就写到哪天：2024、2024-07、2024-07-18；查不到空着，手机上写「日期不详」' },
  kind: { label: '来源类型', isRequired: true, choices: own(SOURCE_KIND_LABEL) },
}
const source: Hint = { label: '来源', inside: SOURCE }
const sources: Hint = { label: '来源', help: '每条说法都要有来源', inside: SOURCE }
const related = (...kinds: readonly (RecordKind | 'stations')[]): Hint => ({
  label: '相关',
  inside: Object.fromEntries(kinds.map(kind => [kind, { label: kind === 'issues' ? '期' : RECORD_LABEL[kind], of: kind }])),
})
const keywords: Hint = { label: '搜索词', help: '小哥会打的别的说法，只用来搜' }
const e = diff.enrolment

/** By kind and key of the feed's schema. What a schema has and no hint names is no field of a form (ids, what is derived). */
export const FORM_HINTS: Readonly<Record<RecordKind, Readonly<Record<string, Hint>>>> = {
  issues: {
    title: { label: '期名' },
    issuer: { label: '编印单位' },
    date: { label: '日期' },
    embargo: { label: '哪天起可以发', help: '空着：马上可以发', isOptional: true },
    source,
  },
  articles: {
    title: { label: diff.article.title },
    summary: { label: diff.article.summary, help: '一句话，列表上显示；写明年份' },
    topics: { label: diff.article.topics, choices: own(TOPIC_LABEL) },
    rank: { label: diff.article.rank, help: '1 最靠前，9 最靠后，不写是 5' },
    authors: { label: diff.article.authors, help: '不写就是编印单位' },
    related: related('stations', 'guides', 'checks', 'benefits'),
    body: { label: diff.article.blocks, section: '' },
  },
  alerts: {
    headline: { label: '标题' },
    expires: { label: '到什么时候为止', help: '照原文；原文没写，自己定一个。过了就收进往期' },
    description: { label: editors.section.description, section: editors.section.description },
    instruction: { label: editors.section.instruction, section: editors.section.instruction },
    severity: {
      label: '多严重',
      choices: { Extreme: '特别严重', Severe: '严重', Moderate: '一般', Minor: '轻', Unknown: '不清楚' },
    },
    effective: { label: '什么时候生效' },
    sent: { label: '什么时候发的' },
    areaDesc: { label: '地区' },
    msgType: {
      label: '是新的、更新还是取消',
      isExtra: true,
      choices: { Alert: '新的', Update: '更新以前的', Cancel: '取消以前的' },
    },
    references: { label: '更新或取消的是哪条', of: 'alerts', isExtra: true },
    urgency: {
      label: '多急',
      isExtra: true,
      choices: { Immediate: '马上', Expected: '很快', Future: '以后', Past: '已经过去', Unknown: '不清楚' },
    },
    certainty: {
      label: '多确定',
      isExtra: true,
      choices: { Observed: '已经发生', Likely: '很可能', Possible: '可能', Unlikely: '不太可能', Unknown: '不清楚' },
    },
    source,
    related: related('guides', 'checks'),
  },
  guides: {
    title: { label: diff.guide.title },
    role: { label: diff.guide.role, choices: own(ROLE_LABEL) },
    summary: { label: diff.guide.summary },
    keywords,
    how: { label: diff.guide.how, section: editors.section.how },
    signs: { label: diff.guide.signs, section: editors.section.signs },
    steps: { label: diff.guide.steps, section: editors.section.steps },
    duty: { label: diff.guide.duty, inside: { text: { label: '规定怎么说' }, source } },
    cases: {
      label: diff.guide.cases,
      inside: { text: { label: '发生了什么' }, place: { label: '哪里' }, date: { label: '日期' }, source },
    },
    sources,
    related: related('articles', 'checks', 'guides'),
  },
  checks: {
    title: { label: diff.check.title },
    intro: { label: diff.check.intro },
    icon: { label: diff.check.icon },
    keywords,
    questions: {
      label: diff.check.questions,
      inside: {
        text: { label: '小哥看到什么' },
        weight: { label: '分数' },
        reason: { label: '为什么可疑' },
      },
    },
    thresholds: {
      label: diff.check.thresholds,
      inside: { suspicious: { label: '几分算有可疑' }, stop: { label: '几分要立即停下' } },
    },
    verdicts: {
      label: diff.check.verdicts,
      inside: {
        no_sign: { label: '没发现明显信号时怎么做' },
        suspicious: { label: '有可疑时怎么做' },
        stop: { label: '立即停下时怎么做' },
      },
    },
    calls: { label: diff.check.calls },
    guide: { label: diff.check.guide, of: 'guides' },
    sources,
  },
  paths: {
    title: { label: e.title },
    subtitle: { label: e.subtitle },
    steps: { label: e.steps, section: '', help: '一条一步；下面缩进的一段是说明' },
    bring: { label: e.bring },
    duration: { label: e.duration, inside: { text: { label: e.duration }, source }, isOptional: true },
    ask: { label: e.ask },
    benefits: { label: e.benefits, of: 'benefits' },
    sources,
  },
  triage: {
    text: { label: e.text },
    options: {
      label: e.options,
      inside: {
        text: { label: '选项' },
        question: { label: '接着问', of: 'triage' },
        path: { label: '就到这条路径', of: 'paths' },
      },
    },
  },
  channels: {
    name: { label: e.name },
    appid: { label: e.appid },
    appPath: { label: e.appPath },
    url: { label: e.url },
    copyText: { label: e.copyText },
    steps: { label: e.steps, section: '' },
    sources,
  },
  benefits: {
    title: { label: e.title },
    scheme: { label: e.scheme, choices: own(SCHEME_LABEL) },
    who: { label: e.who },
    summary: { label: e.summary },
    amount: { label: e.amount },
    cost: { label: e.cost },
    condition: { label: e.condition },
    claim: { label: e.claim, section: editors.section.claim },
    asOf: { label: e.asOf },
    reviewBy: { label: e.reviewBy },
    notes: { label: e.notes, section: editors.section.notes },
    sources,
    related: related('articles'),
  },
  hotlines: {
    number: { label: e.number },
    name: { label: e.name },
    purpose: { label: e.purpose },
    notFor: { label: e.notFor },
    group: { label: e.group, choices: e.groupOf },
    hours: { label: e.hours },
    source,
  },
  legal: { title: { label: e.title }, text: { label: e.text }, source },
  checklists: { title: { label: e.title }, items: { label: e.items }, sources },
  synonyms: SAYING_HINTS,
  answers: {
    title: { label: e.title },
    summary: { label: e.summary },
    keywords,
    calls: { label: '先打哪个电话' },
    steps: { label: editors.answerSection.steps, section: editors.answerSection.steps },
    evidence: { label: editors.answerSection.evidence, section: editors.answerSection.evidence },
    contacts: { label: editors.answerSection.contacts, section: editors.answerSection.contacts },
    limits: { label: editors.answerSection.limits, section: editors.answerSection.limits },
    gaps: { label: editors.answerSection.gaps, section: editors.answerSection.gaps },
    asOf: { label: e.asOf },
    sources,
    related: related('answers', 'checks', 'benefits'),
  },
}

export const formLabel = (kind: RecordKind): string => (kind === 'issues' ? '简报（期）' : RECORD_LABEL[kind])
