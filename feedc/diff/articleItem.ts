import { TOPIC_LABEL } from '@core/feed/copy'
import type { Article, Block } from '@core/feed/types'
import { dayOf } from '@core/time/shanghaiTime'
import { copy } from './copy'
import { type FieldTable, fieldsOf, type Item, list, related, text, whole } from './fields'

const label = copy.article

const TABLE: FieldTable<Article> = {
  id: null,
  title: [label.title, text],
  summary: [label.summary, text],
  blocks: [label.blocks, blocks => blocks.map(blockText).join('\n')],
  publishedAtMs: [label.published, dayOf],
  topics: [label.topics, topics => list(topics.map(topic => TOPIC_LABEL[topic]))],
  authors: [label.authors, list],
  image: [label.image, text],
  bulletin: [label.bulletin, ({ title, date }) => `${title} ${date}`],
  rank: [label.rank, whole],
  related: [label.related, related],
}

export const articleItem = (article: Article): Item => ({
  id: article.id,
  title: article.title,
  fields: fieldsOf(TABLE, article),
})

function blockText(block: Block): string {
  switch (block.type) {
    case 'list':
      return block.items.join('\n')
    case 'image':
      return `[${block.image.alt} ${block.image.url}]`
    default:
      return block.text
  }
}
