import type { SourceBlock } from '@desk/api/imports'
import type { ReactNode } from 'react'
import { colourOf, type Stretch } from './arrange'
import { copy } from './copy'

interface SourceProps {
  readonly stretch: Stretch
  readonly questions: (no: number) => readonly JSX.Element[]
  readonly card: ReactNode
}

/** A stretch of the document as it stood: its page looks like a page, questions stand in the margin at their place. */
export function Source({ stretch: { article, blocks, isContinued }, questions, card }: SourceProps): JSX.Element {
  let page = blocks[0]?.page ?? null
  return (
    <div className={`stretch${article === null ? ' is-none' : ''}`} {...(article !== null && { style: colourOf(article) })}>
      <div className="stretch-source" style={{ gridTemplateRows: `repeat(${blocks.length}, auto)` }}>
        {blocks.map((block, at) => {
          const isNewPage = block.page !== page
          page = block.page
          const asked = questions(block.no)
          return (
            <div key={block.no} style={{ display: 'contents' }}>
              <div className="sheet-cell" style={{ gridRow: at + 1 }}>
                {isNewPage && block.page !== null && <p className="sheet-page">{copy.page(block.page)}</p>}
                {at === 0 && article !== null && !isContinued && (
                  <span className="sheet-number" aria-hidden>
                    {article + 1}
                  </span>
                )}
                <Block block={block} isMarked={asked.length > 0} />
              </div>
              {asked.length > 0 && (
                <div className="questions" style={{ gridRow: `${at + 1} / span ${Math.min(4, blocks.length - at)}` }}>
                  {asked}
                </div>
              )}
            </div>
          )
        })}
      </div>
      <div className="stretch-card">{card}</div>
    </div>
  )
}

function Block({
  block: { text, fate, isBold, isCentred, headingLevel },
  isMarked,
}: {
  readonly block: SourceBlock
  readonly isMarked: boolean
}): JSX.Element {
  const looks = [
    'block',
    `is-${fate}`,
    (isBold || fate === 'title' || headingLevel > 0) && 'is-bold',
    (isCentred || fate === 'title') && 'is-centred',
    isMarked && 'is-marked',
  ]
  const why = fate === 'masthead' || fate === 'tail' || fate === 'dropped' || fate === 'unaccounted' ? copy.fate[fate] : null
  return (
    <p className={looks.filter(Boolean).join(' ')}>
      {text}
      {why && <span className="block-fate">{why}</span>}
    </p>
  )
}
