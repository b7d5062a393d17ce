import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Queries } from '../../src/inspections/core/contract.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre, who } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let house: Landlord
const [kitchen, bedroom, sink] = [newId(), newId(), newId()]
beforeAll(async () => {
  house = await openLandlord({ size: 2 })
  const karim = actorOf('caretaker')
  await house.act(
    'room.list',
    centre.building,
    {
      unit: centre.unit,
      rooms: [
        { id: bedroom, kind: 'bedroom', name: 'Chambre' },
        { id: kitchen, kind: 'kitchen', name: 'Cuisine', surface: 9 },
      ],
    },
    karim,
  )
  await house.act(
    'asset.correct',
    centre.building,
    { asset: sink, isNew: true, unit: centre.unit, fields: { kind: 'sink', name: 'Évier', room: kitchen } },
    karim,
  )
})
afterAll(() => house.close())

const nadia = actorOf('agent')
const roomsToSee = async (id: string): Promise<string[]> => {
  const { inspections } = (await house.kernel.ask(
    actorOf('caretaker'),
    'inspections.pack',
    {},
  )) as Queries['inspections.pack']['output']
  return inspections.find((each) => each.id === id)!.last.rooms.map(({ name }) => name)
}
/** A repair of something, done by the firm. */
const repair = async (asset: string | undefined): Promise<void> => {
  const [request, order] = [newId(), newId()]
  const where = { unit: centre.unit, ...(asset ? { asset } : {}) }
  await house.act(
    'request.file',
    request,
    { nature: 'heating.none', channel: 'portal', ...where },
    actorOf('tenant'),
  )
  const to = { to: 'firm', contract: centre.contract }
  expect(await house.send(nadia, 'request.orient', request, to, order)).toMatchObject({ ok: true })
  await house.database.owner.run(
    sql`update contractors.work_order set status = 'done', outcome = 'done', ended_at = now() where id = ${order}`,
  )
}

test('after works only the rooms open that they changed; where one of them is not known, all do', async () => {
  const id = newId()
  const at = new Date(Date.now() + 3_600_000).toISOString()
  const data = { unit: centre.unit, kind: 'afterWorks', at, by: who.karim }
  expect(await house.send(nadia, 'inspection.plan', id, data)).toMatchObject({ ok: true })
  expect(await roomsToSee(id)).toEqual(['Cuisine', 'Chambre'])
  await repair(sink)
  expect(await roomsToSee(id)).toEqual(['Cuisine'])
  await repair(undefined)
  expect(await roomsToSee(id)).toEqual(['Cuisine', 'Chambre'])
})
