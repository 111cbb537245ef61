import type { Block, NewsItem } from '@core/feed/wire/news'
import { copy } from '@feedc/copy'
import type { Notice } from '@feedc/notices'
import type { Issue } from './Content'
import { FieldReader } from './FieldReader'
import { blocksOf } from './markdown'
import type { RawRecord } from './rawRecord'
import { TOPIC_OF } from './words'

/** bulletins/<issue>/NN-slug.md → one JSON Feed item. `id` is the issue and the number the file name begins with. */
export function toArticle(
  record: RawRecord,
  issue: Issue,
  imageNamed: (file: string) => string | null,
  report: (notice: Notice) => void,
): NewsItem | null {
  const fields = new FieldReader(record, report)
  const number = /(?:^|\/)(\d{2})-[^/]+\.md$/.exec(record.at.file)?.[1]
  if (!number) fields.say('bad_file_name', null, copy.articleFileName)
  const title = fields.text('title')
  const summary = fields.optionalText('summary')
  const topics = fields.manyOf('topics', fields.texts('topics'), TOPIC_OF)
  const rank = fields.integer('rank')
  const authors = fields.texts('authors')
  const related = relatedOf(fields)
  fields.end()
  const blocks = withImages(bodyOf(record, fields), record, imageNamed)
  if (!title || !number || blocks.length === 0) return null
  const image = blocks.flatMap(block => (block.type === 'image' ? [block.image.url] : []))[0]
  return {
    id: `${issue.id}-${number}`,
    title,
    ...(summary && { summary }),
    content_text: plainText(blocks),
    date_published: `${issue.date}T00:00:00+08:00`,
    tags: [...topics],
    authors: (authors.length > 0 ? authors : [issue.issuer]).map(name => ({ name })),
    ...(image && { image }),
    language: 'zh-CN',
    _nuanfeng: {
      bulletin: { id: issue.id, title: issue.title, date: issue.date },
      rank: rank ?? 5,
      ...(blocks.some(({ type }) => type !== 'paragraph') && { blocks: [...blocks] }),
      related,
    },
  }
}

function relatedOf(fields: FieldReader): NewsItem['_nuanfeng']['related'] {
  const related = fields.mapping('related')
  const ids = (name: string): string[] => [...(related?.texts(name) ?? [])]
  const all = { stations: ids('stations'), guides: ids('guides'), checks: ids('checks'), benefits: ids('benefits') }
  related?.end()
  return all
}

function bodyOf(record: RawRecord, fields: FieldReader): readonly Block[] {
  const blocks = blocksOf(record.body?.text ?? '', record.body?.line ?? 1)
  if (blocks.length === 0) fields.say('missing_body', null, copy.missingBody)
  for (const { block, kind, line } of blocks) {
    if (block === null) fields.sayAt('unsupported_markdown', line, copy.unsupportedMarkdown(kind))
    if (block?.type === 'image' && (block.image.width === 0 || block.image.alt === ''))
      fields.sayAt('image_without_size_or_alt', line, copy.imageNeeds)
  }
  return blocks.flatMap(({ block }) => block ?? [])
}

/** An image beside the article takes the name it has in the feed; one that isn't there keeps its own, and a rule refuses it. */
const withImages = (blocks: readonly Block[], { at }: RawRecord, imageNamed: (file: string) => string | null): readonly Block[] =>
  blocks.map(block => {
    if (block.type !== 'image' || block.image.url.includes('/')) return block
    const url = imageNamed(at.file.replace(/[^/]+$/, block.image.url)) ?? block.image.url
    return { ...block, image: { ...block.image, url } }
  })

/** The same words for readers that know nothing of blocks. */
const plainText = (blocks: readonly Block[]): string =>
  blocks
    .map(block => (block.type === 'list' ? block.items.join('\n') : block.type === 'image' ? block.image.alt : block.text))
    .join('\n\n')
