import type { Choice, ImportNotice, ImportResult } from '@desk/api/imports'
import { ArticleCard } from './ArticleCard'
import { noticesByBlock, type Stretch, stretchesOf } from './arrange'
import { copy } from './copy'
import { HeadCard } from './HeadCard'
import { Question } from './Question'
import { Source } from './Source'
import { isWrittenAnew, type useEdits } from './useEdits'

interface SheetsProps {
  readonly result: ImportResult
  readonly edits: ReturnType<typeof useEdits>
  readonly isBusy: boolean
  readonly isSettled: (notice: ImportNotice) => boolean
  readonly onChoose: (notice: string, chosen: Choice | null) => void
  /** Somebody works at an article. */
  readonly onLook: (at: number) => void
}

/** One scroll for both sides: a row for each article, its words as they stood on the left, as they will read on the right. */
export function Sheets({ result, edits, isBusy, isSettled, onChoose, onLook }: SheetsProps): JSX.Element {
  const { blocks, articles } = result
  const byBlock = noticesByBlock(result)
  const question = (notice: ImportNotice): JSX.Element => (
    <Question
      key={notice.id}
      notice={notice}
      isBusy={isBusy}
      isSettled={isSettled(notice)}
      isWritten={!edits.isSettled(notice.id) && isWrittenAnew(result, edits, notice)}
      onSettle={settled => edits.settle(notice.id, settled)}
      onChoose={chosen => onChoose(notice.id, chosen)}
    />
  )
  let isHeadShown = false
  const side = ({ article, isContinued }: Stretch): JSX.Element | null => {
    const read = article === null ? undefined : articles[article]
    if (read && !isContinued)
      return <ArticleCard at={article!} article={read} result={result} edits={edits} onLook={() => onLook(article!)} />
    if (article === null && !isHeadShown) {
      isHeadShown = true
      return <HeadCard result={result} edits={edits} />
    }
    return null
  }
  const rows = stretchesOf(blocks).map(stretch => ({ stretch, card: side(stretch) }))
  const isHeadLoose = !isHeadShown
  return (
    <div className="sheets" tabIndex={-1}>
      <div className="sheets-head">
        <h2>{copy.original}</h2>
        <span />
        <h2>
          {copy.result(articles.length)} <span className="muted">{copy.resultHint}</span>
        </h2>
      </div>
      {isHeadLoose && <HeadCard result={result} edits={edits} />}
      {rows.map(({ stretch, card }) => (
        <Source
          key={stretch.blocks[0]!.no}
          stretch={stretch}
          questions={no => (byBlock.get(no) ?? []).map(question)}
          card={card}
        />
      ))}
      <Dropped result={result} />
    </div>
  )
}

function Dropped({ result: { dropped, tail, counts } }: { readonly result: ImportResult }): JSX.Element | null {
  if (dropped.length + tail.length === 0) return null
  return (
    <details className="folded">
      <summary>
        {copy.droppedHint(counts.masthead + counts.tail + counts.dropped)} <span className="link">{copy.each}</span>
      </summary>
      <ul>
        {tail.map(line => (
          <li key={`tail ${line}`}>
            <span className="pill small">{copy.tail}</span> {line}
          </li>
        ))}
        {dropped.map(({ kind, text, page }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: page numbers are alike
          <li key={at}>
            <span className="pill small">{kind}</span> {text}{' '}
            {page !== null && <span className="muted small">{copy.page(page)}</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}
