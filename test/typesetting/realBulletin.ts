import { readFileSync } from 'node:fs'
import { readingOfText } from '@feedc/import/bulletin/linesOfText'
import { parseBulletin } from '@feedc/import/bulletin/parseBulletin'
import { cleanText } from '@feedc/import/text/cleanText'
import type { Manuscript } from './typeset'

const FIXTURES = 'test/fixtures/bulletins'

export const fixturePath = (name: string): string => `${FIXTURES}/${name}.txt`
export const fixture = (name: string): string => readFileSync(fixturePath(name), 'utf8')
export const parseText = (text: string) => parseBulletin(readingOfText(cleanText(text)))

/** The seven headlines of the bulletin of 2024-12-16, as its author broke them. */
export const REAL_TITLES: readonly (readonly string[])[] = [
  ['共推快递员权益保障 上海快递行业工会工作研讨会举行'],
  ['顺丰小哥果断报警 识破快件到付骗局'],
  ['青浦邮政管理局党支部组织开展主题党日活动', '观看红色电影《大突围》'],
  ['松江邮政管理局同区总工会召开新就业群体工作座谈会'],
  ['奉贤邮政管理局联合属地相关部门打造快递行业党建品牌'],
  ['第四届书信文化节在亚邮展期间启动'],
  ['中通快递关心关爱新就业群体'],
]

/** The real bulletin as its author had it, to be set again in other layouts. */
export function realManuscript(): Manuscript {
  const { articles } = parseText(fixture('2024-12-16'))
  return {
    title: '上海市邮政快递行业',
    issuer: '上海市邮政管理局党建办、文明办',
    dateText: '2024 年 12 月 16 日',
    articles: REAL_TITLES.map((titleLines, i) => ({ titleLines, paragraphs: articles[i]?.paragraphs ?? [] })),
    tail: [
      '报：国家邮政局精神文明建设指导委员会',
      '上海市精神文明建设委员会',
      '送：上海市文明办，上海市建交党委办公室，各快递企业',
    ],
  }
}
