import * as v from 'valibot'
import { Day, HttpsUrl, Id, Instant, Line, Paragraph } from './primitives'

/** What an article is about. Codes on the wire, Chinese in feed/copy.ts. */
export const TOPICS = ['rights', 'antifraud', 'stations', 'care', 'party', 'culture'] as const
export type Topic = (typeof TOPICS)[number]

/** An image beside the feed, named by its hash, or on an allowed host. Sized, so that text never jumps. */
export const Image = v.object({
  url: v.union([HttpsUrl, v.pipe(v.string(), v.regex(/^img\.[0-9a-f]{64}\.(jpg|png|webp)$/))]),
  width: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8000)),
  height: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8000)),
  alt: Line,
})
export type Image = v.InferOutput<typeof Image>

/** §3.2 A body that is more than paragraphs. `content_text` always holds the same words, for other readers. */
export const Block = v.variant('type', [
  v.object({ type: v.literal('paragraph'), text: Paragraph }),
  v.object({ type: v.literal('heading'), text: Line }),
  v.object({ type: v.literal('list'), ordered: v.boolean(), items: v.pipe(v.array(Paragraph), v.maxLength(100)) }),
  v.object({ type: v.literal('quote'), text: Paragraph }),
  v.object({ type: v.literal('image'), image: Image }),
])
export type Block = v.InferOutput<typeof Block>

const Related = v.object({
  stations: v.nullish(v.array(Id), []),
  guides: v.nullish(v.array(Id), []),
  checks: v.nullish(v.array(Id), []),
  benefits: v.nullish(v.array(Id), []),
})

/** §3.2 One JSON Feed 1.1 item. Source: jsonfeed.org/version/1.1 */
export const NewsItem = v.object({
  id: Id,
  title: Line,
  summary: v.nullish(v.pipe(v.string(), v.maxLength(200))),
  content_text: v.pipe(v.string(), v.minLength(1), v.maxLength(60_000)),
  date_published: Instant,
  tags: v.nullish(v.pipe(v.array(v.picklist(TOPICS)), v.maxLength(6)), []),
  authors: v.nullish(v.pipe(v.array(v.object({ name: Line })), v.maxLength(10)), []),
  image: v.nullish(Image.entries.url),
  language: v.nullish(v.string()),
  _nuanfeng: v.object({
    bulletin: v.object({ id: Id, title: Line, date: Day }),
    /** The editor's word that this one touches a courier's own day: 1 first, 9 last. */
    rank: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9)), 5),
    blocks: v.nullish(v.pipe(v.array(Block), v.maxLength(400))),
    related: v.nullish(Related, {}),
  }),
})
export type NewsItem = v.InferOutput<typeof NewsItem>

/** §3.2 The news part. Items are checked one by one: a bad one is dropped and counted. */
export const NewsPart = v.object({
  version: v.literal('https://jsonfeed.org/version/1.1'),
  title: Line,
  language: v.nullish(v.string()),
  next_url: v.nullish(v.string()),
  items: v.pipe(v.array(v.unknown()), v.maxLength(5000)),
})
