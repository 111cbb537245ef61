import { emWidth } from '@feedc/import/text/emWidth'
import { halfWidth } from '@feedc/import/text/halfWidth'
import {
  COMMA,
  DATE_SPAN,
  DAY_OF_SPAN,
  EMPTY_BRACKETS,
  FULL_STOP,
  ISSUE_NUMBER,
  ISSUER_LABEL,
  ISSUER_VERB,
  MASTHEAD_EXTRA,
  MASTHEAD_NOTE,
  MASTHEAD_WORD,
  ORGANISATION,
  SPAN_SIGN,
} from './copy'
import { findDate, isSplitDate } from './dates'
import type { RawLine } from './RawLine'

export interface Masthead {
  readonly title: string | null
  readonly issuer: string | null
  readonly date: string | null
  readonly body: readonly RawLine[]
}

type Field = { title?: string; issuer?: string; date?: string; isSpan?: boolean; isPart: boolean }

const MAX_LINES = 12
const MAX_EM = 60
const NONE: Field = { isPart: false }

/**
 * Takes the bulletin's own head off the first lines: its title, issue number, who issues it and when. It reaches as far as
 * the last line that names an issuer, a date or a number; a document without any of those has a head only when its first
 * line is the name of a newsletter.
 */
export function takeMasthead(lines: readonly RawLine[]): Masthead {
  const joined = joinSplitDates(lines.slice(0, MAX_LINES))
  const zone = joined.lines.slice(0, zoneEnd(joined.lines))
  const fields = zone.map(({ text }) => readField(halfWidth(text)))
  const last = fields.map(field => field.isPart).lastIndexOf(true)
  const head = last >= 0 ? last + 1 : MASTHEAD_WORD.test(zone[0]?.text ?? '') && zone.length > 1 ? 1 : 0

  const names = zone.slice(0, head).map(({ text, isRunningHead }, i) => ({
    text: fields[i]?.title ?? text,
    isPlain: !fields[i]?.isPart,
    isRunningHead,
  }))
  const named = names.filter(({ text, isPlain }, i) => (isPlain || fields[i]?.title) && !MASTHEAD_EXTRA.test(text))
  const own = named.filter(({ isRunningHead }) => !isRunningHead)
  const title = titleOf((own.length > 0 ? own : named).map(({ text }) => text))
  const issuer = fields.find(field => field.issuer)?.issuer ?? issuerBelow(zone.slice(0, head), fields)
  const shown = title !== null && title === issuer ? null : withoutIssuer(title, issuer)
  const dated = fields.slice(0, head).filter(field => field.date)
  const date = (dated.find(field => !field.isSpan) ?? dated[0])?.date ?? null
  return { title: shown, issuer, date, body: [...joined.lines.slice(head), ...lines.slice(MAX_LINES)] }
}

/** The head ends before the first line that is a sentence. */
function zoneEnd(lines: readonly RawLine[]): number {
  const isText = (text: string): boolean => FULL_STOP.test(text) || (COMMA.test(text) && !isFurniture(text))
  const end = lines.findIndex(({ text }) => emWidth(text) > MAX_EM || isText(text))
  return end < 0 ? lines.length : end
}

/** Issue numbers and 「内部资料，注意保存」: commas there make no sentence. */
const isFurniture = (text: string): boolean => ISSUE_NUMBER.test(halfWidth(text)) || MASTHEAD_EXTRA.test(text)

function readField(text: string): Field {
  const span = DATE_SPAN.exec(text)
  if (span)
    return {
      ...readField(text.replace(span[0], ' ').trim()),
      isPart: true,
      isSpan: true,
      ...optional('date', lastDayOf(span[0])),
    }
  if (ISSUE_NUMBER.test(text) && !ISSUER_VERB.test(text)) return { isPart: true, ...optional('date', findDate(text)?.date) }
  const found = findDate(text)
  const words = found ? [found.before, found.after].filter(word => word !== '' && !ISSUE_NUMBER.test(word)) : [text]
  const all = words.flatMap(word => word.split(' '))
  const hasNote = all.some(word => MASTHEAD_NOTE.test(word))
  const tokens = all.filter(
    word => word !== '' && !ISSUE_NUMBER.test(word) && !EMPTY_BRACKETS.test(word) && !MASTHEAD_NOTE.test(word),
  )
  if (hasNote && tokens.length === 0) return { isPart: true, ...optional('date', found?.date) }
  const named = tokens.findIndex(token => ISSUER_LABEL.test(token) || ISSUER_VERB.test(token))
  if (!found && named < 0) return NONE
  const joinedIssuer = named >= 0 && /^\S{1,3}$/.test(tokens[named] ?? '') ? tokens.slice(0, named + 1).join('') : tokens[named]
  const issuer = named >= 0 ? joinedIssuer : tokens.filter(token => ORGANISATION.test(token)).at(-1)
  const others = named >= 0 && joinedIssuer !== tokens[named] ? [] : tokens.filter(token => token !== issuer)
  const isReport = found !== null && named < 0 && issuer === undefined && tokens.join('').length > 14
  if (isReport) return NONE
  return {
    isPart: true,
    ...optional('date', found?.date),
    ...optional('issuer', issuer && bareIssuer(issuer)),
    ...optional('title', others.join(' ')),
  }
}

/** An issue that covers some days is dated by the last of them: 「2025年11月8日—14日」. */
function lastDayOf(span: string): string | undefined {
  const [from = '', to = ''] = span.split(SPAN_SIGN)
  const first = findDate(from)?.date
  const [, year, month, day] = DAY_OF_SPAN.exec(to) ?? []
  if (!first || !day) return first
  return findDate([year ?? first.slice(0, 4), month ?? first.slice(5, 7), day].join('-'))?.date
}

const optional = <K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> =>
  (value ? { [key]: value } : {}) as Partial<Record<K, string>>

const bareIssuer = (text: string): string => text.replace(ISSUER_LABEL, '').replace(ISSUER_VERB, '').trim()

/** 「上海市邮政管理局党建办」 on a line of its own between the title and the date, or above a title that doesn't say whose it is. */
function issuerBelow(zone: readonly RawLine[], fields: readonly Field[]): string | null {
  const own = zone.filter(({ text }, i) => !fields[i]?.isPart && ORGANISATION.test(text) && !MASTHEAD_WORD.test(text))
  return own.at(-1)?.text ?? null
}

function titleOf(names: readonly string[]): string | null {
  const squash = (text: string): string => text.replace(/\s/g, '')
  const isAll = (name: string, i: number): boolean =>
    squash(names.filter((other, j) => j !== i && squash(other) !== squash(name)).join('')) === squash(name)
  const unique = names.filter((name, i) => names.indexOf(name) === i && !isAll(name, i))
  if (unique.length === 0) return null
  return unique.reduce((title, name) =>
    /[\u3400-\u9fff]$/.test(title) && MASTHEAD_WORD.test(name) ? title + name : `${title} ${name}`,
  )
}

function withoutIssuer(title: string | null, issuer: string | null): string | null {
  if (title === null || issuer === null || !title.includes(issuer)) return title
  // 「某局工作简报」 is the name; 「某局 快递之声」 is the issuer and the name
  const words = title.split(' ')
  return words.filter(word => word !== issuer).join(' ') || title
}

/** 「2024 年 12 月 16」 on one line and 「日」 on the next are one line. */
function joinSplitDates(lines: readonly RawLine[]): { lines: RawLine[] } {
  const joined: RawLine[] = []
  for (const line of lines) {
    const open = joined[joined.length - 1]
    if (open && isSplitDate(open.text, line.text)) joined[joined.length - 1] = { ...open, text: `${open.text} ${line.text}` }
    else joined.push(line)
  }
  return { lines: joined }
}
