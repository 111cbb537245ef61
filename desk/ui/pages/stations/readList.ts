import type { StationImport } from '@desk/api/stations'
import { ask } from '../../ask/ask'
import { forget } from '../../ask/questions'
import { go } from '../../shell/route'

/** The list as the server reads it, opened when it has. */
export async function readList(file: File): Promise<void> {
  const { id } = await ask<StationImport>('startStationImport', { query: { name: file.name }, bytes: file })
  forget('stationImports')
  go('stations', `list/${id}`)
}
