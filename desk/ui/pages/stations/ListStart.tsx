import { useState } from 'react'
import { ask, wordsOf } from '../../ask/ask'
import { forget, useStationImports } from '../../ask/questions'
import { DropZone } from '../../kit/DropZone'
import { Problem } from '../../kit/Problem'
import { dayAndClock } from '../../kit/times'
import { hrefOf } from '../../shell/route'
import { copy } from './copy'
import { readList } from './readList'

const FILES = '.xlsx,.xls,.et,.ods,.csv,.docx,.doc,.wps'

/** Where a district's list is dropped, and which ones nobody has finished with. */
export function ListStart(): JSX.Element {
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const { data: unfinished = [] } = useStationImports()
  const drop = (id: string): void =>
    void ask('dropStationImport', { path: { id } }).then(
      () => forget('stationImports'),
      (fault: unknown) => setTrouble(wordsOf(fault)),
    )
  const take = async (file: File): Promise<void> => {
    setBusy(true)
    setTrouble(null)
    try {
      await readList(file)
    } catch (fault) {
      setTrouble(wordsOf(fault))
    }
    setBusy(false)
  }
  return (
    <div className="page">
      <div className="page-head">
        <h1>{copy.importList}</h1>
        <a className="link" href={hrefOf('stations')}>
          {copy.table}
        </a>
      </div>
      {trouble && <Problem>{trouble}</Problem>}
      <DropZone
        title={copy.drop}
        hint={copy.dropHint}
        accept={FILES}
        isBusy={isBusy}
        onFile={file => void take(file)}
        onWrong={setTrouble}
      />
      {unfinished.length > 0 && (
        <section className="unfinished">
          <h2>{copy.list.unfinished}</h2>
          <ul className="card lines-plain">
            {unfinished.map(({ id, name, startedAt, decided }) => (
              <li key={id} className="row">
                <a className="link" href={hrefOf('stations', `list/${id}`)}>
                  {name}
                </a>
                <span className="muted">
                  {dayAndClock(startedAt)} · {copy.list.decided(decided)}
                </span>
                <button type="button" className="link push" onClick={() => drop(id)}>
                  {copy.list.dropIt}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
