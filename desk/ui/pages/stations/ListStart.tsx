import { useState } from 'react'
import { wordsOf } from '../../ask/ask'
import { DropZone } from '../../kit/DropZone'
import { Problem } from '../../kit/Problem'
import { hrefOf } from '../../shell/route'
import { copy } from './copy'
import { readList } from './readList'

const FILES = '.xlsx,.xls,.et,.ods,.csv'

/** Where a district's list is dropped. */
export function ListStart(): JSX.Element {
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
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
    </div>
  )
}
