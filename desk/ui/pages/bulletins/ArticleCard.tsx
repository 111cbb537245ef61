import type { ImportedArticle, ImportResult } from '@desk/api/imports'
import { Checkbox, Input, Select } from 'antd'
import { articleInk } from './arrange'
import { copy } from './copy'
import { RelatedPicker } from './RelatedPicker'
import type { useEdits } from './useEdits'

interface ArticleCardProps {
  readonly at: number
  readonly article: ImportedArticle
  readonly result: ImportResult
  readonly edits: ReturnType<typeof useEdits>
  readonly onLook: () => void
}

const SUMMARY_MOST = 60

/** An article as it was read: what an editor adds on top, the words below. */
export function ArticleCard({ at, article, result, edits, onLook }: ArticleCardProps): JSX.Element {
  const { title, summary, topics, source, related, isLeftOut = false } = { ...article, ...edits.of(article) }
  const id = (field: string): string => `a${at}-${field}`
  const words = copy.article
  return (
    <section className={`article-card${isLeftOut ? ' is-left-out' : ''}`} aria-label={title} onFocusCapture={onLook}>
      <div className="article-head">
        <span className="sheet-number is-inline" aria-hidden>
          {at + 1}
        </span>
        <Input.TextArea
          variant="borderless"
          autoSize
          aria-label={words.title}
          className="article-title"
          value={title}
          onChange={event => edits.edit(article, { title: event.target.value.replace(/\n/g, '') })}
        />
        <span className="muted small">{words.characters(articleInk(article))}</span>
        <Checkbox checked={isLeftOut} onChange={event => edits.edit(article, { isLeftOut: event.target.checked })}>
          {words.leaveOut}
        </Checkbox>
      </div>
      {!isLeftOut && (
        <>
          <div className="pairs">
            <label htmlFor={id('summary')}>{words.summary}</label>
            <div>
              <Input.TextArea
                id={id('summary')}
                autoSize
                value={summary}
                placeholder={words.noSummary}
                onChange={event => edits.edit(article, { summary: event.target.value })}
              />
              {summary.length > 0 && edits.of(article).summary === undefined && (
                <p className="muted small">{words.autoSummary}</p>
              )}
              {summary.length > 0 && (
                <span className={`small article-length${summary.length > SUMMARY_MOST ? ' is-over' : ''}`}>
                  {words.of(summary.length)}
                </span>
              )}
            </div>
            <label htmlFor={id('topics')}>{words.topics}</label>
            <Select
              id={id('topics')}
              mode="multiple"
              value={[...topics]}
              placeholder={words.noTopics}
              options={result.topics.map(topic => ({ value: topic, label: topic }))}
              onChange={(next: string[]) => edits.edit(article, { topics: next })}
            />
            <label htmlFor={id('related')}>{words.related}</label>
            <RelatedPicker id={id('related')} value={related} onChange={next => edits.edit(article, { related: next })} />
            <label htmlFor={id('source')}>{words.source}</label>
            <Input
              id={id('source')}
              value={source ?? ''}
              placeholder={words.noSource}
              onChange={event => edits.edit(article, { source: event.target.value === '' ? null : event.target.value })}
            />
          </div>
          <div className="article-body">
            {article.paragraphs.map(({ text, isHeading }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs are told apart by their place
              <p key={index} className={isHeading ? 'is-heading' : undefined}>
                {text}
              </p>
            ))}
            <p className="muted small">{words.body}</p>
          </div>
        </>
      )}
    </section>
  )
}
