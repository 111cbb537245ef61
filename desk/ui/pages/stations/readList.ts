import type { StationImport } from '@desk/api/stations'
import { ask } from '../../ask/ask'
import { client } from '../../ask/questions'
import { go } from '../../shell/route'

/** Who gave a list, and of which day it is: asked when the list doesn't say so. */
interface Origin {
  readonly source: string
  readonly date: string
}

let last: File | null = null

/** The list as the server reads it, opened when it has; the file stays at hand for reading it again. */
export async function readList(file: File, origin?: Origin): Promise<void> {
  last = file
  const job = await ask<StationImport>('startStationImport', { query: { name: file.name, ...origin }, bytes: file })
  client.setQueryData(['stationImport', job.id], job)
  go('stations', `list/${job.id}`)
}

/** The list that was dropped last; null after the page was opened anew. */
export const lastList = (): File | null => last
