import type { StationImportResult } from '@desk/api/stations'
import { Button } from 'antd'
import { copy } from './copy'
import type { Becomes } from './decisions'

interface GoneProps {
  readonly result: StationImportResult
  readonly gone: ReadonlyMap<string, Becomes>
  readonly onAnswer: (id: string, becomes: Becomes) => void
}

const ANSWERS: readonly Becomes[] = ['kept', 'closed', 'suspended', 'moved', 'removed']

/** Stations of the district that the list doesn't name: asked about, never removed by themselves. */
export function Gone({ result, gone, onAnswer }: GoneProps): JSX.Element | null {
  if (result.gone.length === 0) return null
  return (
    <section className="gone">
      <p>
        <b>{copy.list.gone(result.gone.length)}</b> <span className="muted">{copy.list.goneHint}</span>
      </p>
      <ul>
        {result.gone.map(({ id, name, district }) => (
          <li key={id} className="row wrap">
            <b>{name}</b>
            <span className="muted">{district}</span>
            <span className="row push">
              {ANSWERS.map(answer => (
                <Button key={answer} size="small" aria-pressed={gone.get(id) === answer} onClick={() => onAnswer(id, answer)}>
                  {copy.list.becomes[answer]}
                </Button>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
