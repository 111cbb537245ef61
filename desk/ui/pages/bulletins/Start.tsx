import { BULLETIN_FILES, type ImportJob } from '@desk/api/imports'
import { useState } from 'react'
import { ask, wordsOf } from '../../ask/ask'
import { client, forget, useImports } from '../../ask/questions'
import { DropZone } from '../../kit/DropZone'
import { Problem } from '../../kit/Problem'
import { dayAndClock } from '../../kit/times'
import { go, hrefOf } from '../../shell/route'
import { copy } from './copy'

/** Where a document is dropped, and what was dropped and isn't finished. */
export function Start(): JSX.Element {
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const { data: unfinished = [] } = useImports()
  const take = async (file: File): Promise<void> => {
    setBusy(true)
    setTrouble(null)
    try {
      const job = await ask<ImportJob>('startImport', { query: { name: file.name }, bytes: file })
      client.setQueryData(['import', job.id], job)
      go('bulletins', `import/${job.id}`)
    } catch (fault) {
      setTrouble(wordsOf(fault))
    }
    setBusy(false)
  }
  const drop = (id: string): void =>
    void ask('dropImport', { path: { id } }).then(
      () => forget('imports'),
      (fault: unknown) => setTrouble(wordsOf(fault)),
    )
  return (
    <div className="bulletin-start">
      <h1>{copy.title}</h1>
      {trouble && <Problem>{trouble}</Problem>}
      <DropZone
        title={copy.drop}
        hint={copy.dropHint}
        accept={BULLETIN_FILES.join(',')}
        isBusy={isBusy}
        onFile={file => void take(file)}
        onWrong={setTrouble}
      />
      {unfinished.length > 0 && (
        <section>
          <h2>{copy.unfinished}</h2>
          <ul className="card lines-plain">
            {unfinished.map(({ id, name, startedAt }) => (
              <li key={id} className="row">
                <a className="link" href={hrefOf('bulletins', `import/${id}`)}>
                  {name}
                </a>
                <span className="muted">{dayAndClock(startedAt)}</span>
                <button type="button" className="link push" onClick={() => drop(id)}>
                  {copy.dropIt}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="muted">{copy.pickArticle}</p>
    </div>
  )
}
