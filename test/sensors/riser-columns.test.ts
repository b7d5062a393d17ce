import { afterAll, beforeAll, expect, test } from 'vitest'
import { houseActor } from '../../src/kernel/core/access.ts'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { risers } from '../../src/sensors/server/riser-columns.ts'
import { centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { build } from '../setup/tell.ts'

const house = houseActor(derivedId('risers'))
const tower = derivedId('building', 'risers')
const sides = ['G', 'D'] as const
const storeys = [1, 2, 3] as const
const door = (storey: number, side: (typeof sides)[number]) => derivedId('riser home', storey, side)

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
  await build(
    town.act,
    { ...centre, building: tower, entrance: derivedId('entrance', 'risers') },
    {
      name: 'Tour N’Diaye',
      units: storeys.flatMap((storey) =>
        sides.map((side) => ({
          id: door(storey, side),
          ref: `R-${storey}${side}`,
          storey,
          door: `${storey}${side}`,
        })),
      ),
    },
  )
})
afterAll(() => town.close())

/** Homes of the tower by the column that they stand in. */
const columns = async (): Promise<string[][]> => {
  const rows = await town.database.owner.rows<{ doors: string[] }>(sql`
    select array_agg(p.door order by p.door) as doors
    from ${risers(sql`select ${tower}::uuid`)} r join estate.place p on p.id = r.unit
    group by r.entrance, r.place order by 1`)
  return rows.map(({ doors }) => doors)
}

/** A room of ten metres beside another, at the left or at the right of its storey. */
const square = (left: number) =>
  [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ].map(([x = 0, y = 0]) => [x + left, y])

test('where nothing is drawn homes of one column have the same place among the doors of their landings', async () =>
  expect(await columns()).toEqual([
    ['1D', '2D', '3D'],
    ['1G', '2G', '3G'],
  ]))

test('where a model draws them, homes of one column stand one above the other, whatever their doors say', async () => {
  // On the second storey left and right have changed their names; a few centimetres are no other column.
  const isLeft = (storey: number, side: string) => (side === 'G') !== (storey === 2)
  const drawn = storeys.flatMap((storey) => sides.map((side) => ({ storey, side })))
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"/>'
  const [file] = await town.kernel.files.draw(town.database.owner, [svg])
  const outcome = await town.send(house, 'inventory.take', tower, {
    source: 'model',
    at: '2026-03-01T09:00:00Z',
    rooms: drawn.map(({ storey, side }) => ({
      id: derivedId('riser room', storey, side),
      unit: door(storey, side),
      kind: 'living',
      name: 'Séjour',
      outline: square((isLeft(storey, side) ? 0 : 11) + storey / 10),
    })),
    plans: drawn.map(({ storey, side }) => ({ of: 'dwelling', unit: door(storey, side), ...file })),
  })
  expect(outcome).toMatchObject({ ok: true })
  expect(await columns()).toEqual([
    ['1D', '2G', '3D'],
    ['1G', '2D', '3G'],
  ])
})
