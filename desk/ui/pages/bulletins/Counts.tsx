import type { ImportResult } from '@desk/api/imports'
import { Checkbox } from 'antd'
import { EyeOff, ScanText } from 'lucide-react'
import { articleInk, colourOf, hiddenIn } from './arrange'
import { copy } from './copy'

interface CountsProps {
  readonly result: ImportResult
  readonly leavesOut: boolean
  readonly onLeavesOut: (leavesOut: boolean) => void
}

/** Every character of the document and where it went, in one line. */
export function Counts({ result, leavesOut, onLeavesOut }: CountsProps): JSX.Element {
  const { counts, articles } = result
  const kinds = (['articles', 'masthead', 'tail', 'dropped', 'notices'] as const).filter(kind => counts[kind] > 0)
  const hidden = hiddenIn(result)
  return (
    <div className="counts">
      <b>{copy.total(counts.total)}</b>
      <div
        className="counts-bar"
        role="img"
        aria-label={`${copy.counted}：${kinds.map(kind => `${copy.counts[kind]} ${counts[kind]}`).join('，')}`}
      >
        {articles.map((article, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: articles are told apart by their place
          <i key={at} style={{ flex: articleInk(article), background: 'var(--c)', ...colourOf(at) }} />
        ))}
        {kinds.slice(1).map(kind => (
          <i key={kind} className="counts-rest" style={{ flex: counts[kind] }} />
        ))}
        {counts.unaccounted > 0 && <i className="counts-lost" style={{ flex: counts.unaccounted }} />}
      </div>
      {kinds.map(kind => (
        <span key={kind} className="muted">
          {copy.counts[kind]} <b>{counts[kind].toLocaleString()}</b>
        </span>
      ))}
      {counts.unaccounted > 0 && (
        <>
          <span className="counts-chip">{copy.lost(counts.unaccounted)}</span>
          <Checkbox checked={leavesOut} onChange={event => onLeavesOut(event.target.checked)}>
            {copy.leavesOut}
          </Checkbox>
        </>
      )}
      <span className="muted row push">
        {hidden === 0 ? <ScanText size={15} aria-hidden /> : <EyeOff size={15} aria-hidden />}
        {hidden === 0 ? copy.nothingHidden : copy.hidden(hidden)}
      </span>
    </div>
  )
}
