import type { StationImport } from '@desk/api/stations'
import { useState } from 'react'
import { ask, wordsOf } from '../../ask/ask'
import { client } from '../../ask/questions'
import { DropZone } from '../../kit/DropZone'
import { Problem } from '../../kit/Problem'
import { go, hrefOf } from '../../shell/route'
import { copy } from './copy'

const FILES = '.xlsx,.xls,.et,.ods,.csv'

/** Where a district's list is dropped. */
export function ListStart(): JSX.Element {
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const take = async (file: File): Promise<void> => {
    setBusy(true)
    setTrouble(null)
    try {
      const job = await ask<StationImport>('startStationImport', { query: { name: file.name }, bytes: file })
      client.setQueryData(['stationImport', job.id], job)
      go('stations', `list/${job.id}`)
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
    </div>
  )
}
