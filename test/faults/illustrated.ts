import { aPng, pictureNamed } from '@test/fakes/pictures'
import { editionWith, type Files } from './editions'

/** A picture beside the feed; whether a server gives it is up to the test. */
export const PICTURE = aPng(640, 480)
export const IMAGE = pictureNamed(PICTURE)
export const ALT = 'A0-picture'
const ID = '2024-12-16-02'
export const ARTICLE = `/pages/article/index?id=${ID}`

/** An article with a picture of this shape between two paragraphs. */
export const illustrated = (width: number, height: number): Files =>
  editionWith(300, 'news', json => {
    const news = JSON.parse(json)
    const item = news.items.find((each: { id: string }) => each.id === ID)
    const image = { type: 'image', image: { url: IMAGE, width, height, alt: ALT } }
    item._nuanfeng.blocks = [{ type: 'paragraph', text: 'before' }, image, { type: 'paragraph', text: 'after' }]
    return JSON.stringify(news)
  })
