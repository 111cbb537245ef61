import { UPLOAD_MAX_BYTES } from '@desk/api/imports'
import {
  AcceptStationsBody,
  DecideListBody,
  ListOriginBody,
  type PatchedStations,
  PatchStationsBody,
  PositionBody,
  type StationImportRow,
  type StationTable,
} from '@desk/api/stations'
import { cleanCell, type Patch, type Patched } from '@desk/store/Stations'
import { partialDateOf } from '@feedc/content/partialDate'
import type { FastifyInstance } from 'fastify'
import { bodyOf } from './bodyOf'
import { copy } from './copy'
import type { Desk } from './Desk'
import { personOf } from './guard'
import { listPatch } from './listPatch'
import { positionsIn } from './positionsIn'
import { Refusal } from './refusal'
import { stationColumns, stationLines } from './stationLines'
import { uploadOf } from './uploadOf'

type Asked = { readonly Params: { readonly id: string } }

export function stationRoutes(app: FastifyInstance, { stations, live, nowMs, lists }: Desk): void {
  app.get('/api/stations', async (): Promise<StationTable> => {
    const rows = await stations.rows()
    const districts = live.surroundings.districts.map(({ name }) => name)
    return { columns: stationColumns(districts), rows: stationLines(rows, rows, live.surroundings, nowMs()) }
  })

  async function patched(patch: Patch, by: string, words: string | null): Promise<PatchedStations> {
    const done = await stations.patch(patch, by, words)
    if (!done.ok) throw new Refusal('conflict', copy.cellsMoved(done.error.length), { cells: done.error })
    return shown(done.value)
  }
  async function shown({ rows, removed, undo }: Patched): Promise<PatchedStations> {
    return { rows: stationLines(rows, await stations.rows(), live.surroundings, nowMs()), removed, undo }
  }

  app.patch('/api/stations', async request => {
    const { cells, added, removed, words } = bodyOf(PatchStationsBody, request)
    return patched({ cells, added, removed }, personOf(request).name, words ?? null)
  })

  const listOf = (id: string) => {
    const found = lists.get(id)
    if (!found) throw new Refusal('not_found')
    return found
  }
  const openListOf = (id: string) => {
    const { shown: list, merge } = listOf(id)
    if (list.state !== 'read' || !merge) throw new Refusal('refused', copy.listDone)
    return { list, merge }
  }

  app.get('/api/station-imports', async (): Promise<readonly StationImportRow[]> => lists.rows)
  app.post('/api/station-imports', { bodyLimit: UPLOAD_MAX_BYTES }, async (request, reply) => {
    const { name, bytes } = uploadOf(request)
    const id = await lists.start(name, bytes, await stations.rows(), live.surroundings)
    return reply.code(201).send(listOf(id).shown)
  })
  app.get<Asked>('/api/station-imports/:id', async ({ params }) => listOf(params.id).shown)
  app.delete<Asked>('/api/station-imports/:id', async ({ params }) => {
    await lists.drop(listOf(params.id).shown.id)
    return {}
  })

  app.put<Asked>('/api/station-imports/:id/decisions', async request => {
    const { list } = openListOf(request.params.id)
    await lists.decide(list.id, bodyOf(DecideListBody, request))
    return {}
  })

  app.post<Asked>('/api/station-imports/:id/origin', async request => {
    const { list } = openListOf(request.params.id)
    const { source, date } = bodyOf(ListOriginBody, request)
    const from = { source: cleanCell(source) || null, date: partialDateOf(date) }
    await lists.readAgain(list.id, from, await stations.rows(), live.surroundings)
    return listOf(list.id).shown
  })

  app.post<Asked>('/api/station-imports/:id/accept', async request => {
    const { list, merge } = openListOf(request.params.id)
    const asked = bodyOf(AcceptStationsBody, request)
    const patch = listPatch(merge, asked)
    const done = await patched(patch, personOf(request).name, copy.listTaken(list.name, patch.cells.length, patch.added.length))
    await lists.accepted(list.id)
    return done
  })

  app.post('/api/position', async request => {
    const found = positionsIn(bodyOf(PositionBody, request).text, live.surroundings)
    if (typeof found === 'string') throw new Refusal('refused', found)
    return found
  })
}
