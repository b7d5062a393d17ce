import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { residence } from '../../seeds/bim/residence.ts'
import type { Queries as Estate } from '../../src/estate/core/contract.ts'
import { inspect } from '../../src/ifc/core/inspect/inspect-model.ts'
import { middleOf } from '../../src/ifc/core/inspect/positions.ts'
import type { Equipment, Room } from '../../src/ifc/core/inspect/inspection.ts'
import { agree, siblingRoom } from '../../src/bim/core/publish/match/sibling-model.ts'
import type { ModelPoint } from '../../src/ifc/core/model/matrix.ts'
import { modelOf } from '../../src/ifc/core/model/model.ts'
import { joinPacks } from '../../src/ifc/core/pack/join-packs.ts'
import { readPack, type PackView } from '../../src/ifc/core/pack/read-pack.ts'
import { isInside } from '../../src/ifc/core/model/polygon.ts'
import { readRevision } from '../../src/bim/server/publish/read-revision.ts'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries as Bim } from '../../src/bim/core/contract.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import { house, roches } from '../setup/agency-corners.ts'
import { built, stepOf, unpacked } from './models.ts'
import { centre, helene, makeModels, type Models, who } from './world.ts'

const architect = inspect(stepOf('Duplex_A.ifc'))
const wires = stepOf('Duplex_Electrical.ifc')
const electrician = inspect(wires)
const storey = (id: string | null, { storeys }: typeof architect): string | undefined =>
  storeys.find((each) => each.id === id)?.name
const roomOf = ({ at, row, storey: on }: Equipment): Room | undefined =>
  siblingRoom(
    architect.rooms,
    { at: at!, middle: middleOf(modelOf(wires), row) ?? at! },
    0,
    (room) => storey(room.storey, architect) === storey(on, electrician),
  )?.room

test('81 of the electrician’s 82 terminals stand in a room of the architect’s; the last hangs outside on the wall', () => {
  const terminals = electrician.equipment.filter(({ row }) => wires.typeOf(row) === 'IFCFLOWTERMINAL')
  expect(terminals).toHaveLength(82)
  const outside = terminals.filter((thing) => !roomOf(thing))
  expect(outside.map(({ name }) => name.split(':')[0])).toEqual(['M_Telephone Terminal Board'])
})

test('what hangs in a wall is in the room towards which its exporter turned it', () => {
  const model = modelOf(wires)
  let n = 0
  for (const thing of electrician.equipment) {
    const room = roomOf(thing)
    const frame = model.frameOf(model.get(thing.row, 'ObjectPlacement'))
    // Hosted by a face: z of the placement looks away from it.
    const [x, y, z] = [frame[6]!, frame[7]!, frame[8]!]
    if (!room || Math.abs(z) > 0.1 || !['socket', 'switch'].includes(thing.kind)) continue
    const before: [number, number] = [thing.at![0] + x * 0.1, thing.at![1] + y * 0.1]
    expect([thing.name, room.number, room.shape!.outlines.some((each) => isInside(each, before))]).toEqual([
      thing.name,
      room.number,
      true,
    ])
    n++
  }
  expect(n).toBeGreaterThan(45)
})

test('models whose storeys lie otherwise, or that stand elsewhere, are of two worlds', () => {
  expect([agree(electrician, architect), agree(architect, electrician)]).toEqual([true, true])
  const lifted = {
    ...electrician,
    storeys: electrician.storeys.map((each) => ({ ...each, elevation: (each.elevation ?? 0) + 1 })),
  }
  const apart = ([x, y, z]: ModelPoint): ModelPoint => [x + 500, y, z]
  const away = {
    ...electrician,
    rooms: [],
    equipment: electrician.equipment.map((each) => ({ ...each, at: each.at && apart(each.at) })),
  }
  const named = { ...electrician, storeys: electrician.storeys.map((each) => ({ ...each, name: 'x' })) }
  for (const other of [lifted, away, named]) expect(agree(other, architect)).toBe(false)
  expect(agree(built({ revision: 1, faults: false }), architect)).toBe(false)
})

let models: Models
const entrance = derivedId('entrance', 'beside')
beforeAll(async () => {
  models = await makeModels()
  await models.database.owner.run(
    sql`insert into estate.entrance (id, building, name, address) values (${entrance}, ${centre.building}, 'A', '1 rue du Test')`,
  )
})
afterAll(() => models.close())

const packOf = async (sha256: string): Promise<PackView> =>
  readPack(brotliDecompressSync((await models.kernel.files.openShapes(sha256))!))!
type Shapes = Bim['bim.shapes']['output']
const karim: Actor = { ...house, id: who.karim, role: 'caretaker', buildings: [centre.building] }

const accept = (building: string, revision: string) =>
  models.send(helene, 'bim.accept', building, { revision, changes: 'safe' })
const plan = async (of: Estate['place.plan']['input']) =>
  (await models.kernel.ask(helene, 'place.plan', of)) as Estate['place.plan']['output']

test('sockets of the electrician’s model are on the plan of their dwelling, in their rooms, and on no landing', async () => {
  const architecture = await models.publish(unpacked('Duplex_A.ifc'))
  const { model } = await models.ask('bim.report', { revision: architecture })
  await models.send(helene, 'bim.confirm', centre.building, {
    model: model.id,
    rule: 'number',
    by: 'A101',
    dwellings: [
      { key: 'A', unit: centre.unit },
      { key: 'B', unit: centre.empty },
    ],
  })
  await readRevision(models.kernel, { building: centre.building, revision: architecture })
  await accept(centre.building, architecture)
  await accept(
    centre.building,
    await models.publish(unpacked('Duplex_Electrical.ifc'), { model: 'Électricité' }),
  )

  const { rooms, assets } = await plan({ unit: centre.unit })
  const sockets = assets.filter(({ kind }) => kind === 'socket')
  expect(sockets).toHaveLength(26)
  const outlines = new Map(
    (
      await models.rows<{ id: string; outline: [number, number][] }>(
        sql`select id, outline from estate.room where unit = ${centre.unit}`,
      )
    ).map(({ id, outline }) => [id, outline]),
  )
  for (const { room, at } of sockets) {
    expect(rooms.map(({ id }) => id)).toContain(room)
    expect(near(outlines.get(room!)!, [at![0]!, at![1]!])).toBe(true)
  }
  const landings = await Promise.all([0, 1].map((on) => plan({ entrance, storey: on })))
  expect(landings.flatMap((each) => each.assets)).toEqual([])
  const card = (await models.kernel.ask(helene, 'place.card', { unit: centre.empty })) as {
    assets: { kind: string; unit: string | null }[]
  }
  expect(card.assets.filter(({ unit }) => unit !== centre.empty).map(({ kind }) => kind)).toEqual([
    'fan',
    'fan',
  ])
})

test('the building in space is both of its models, storey by storey', async () => {
  const of = await models.ask('bim.shapes', { building: centre.building })
  expect(of!.beside).toHaveLength(1)
  const [walls, things] = await Promise.all([of!, ...of!.beside!].map(({ sha256 }) => packOf(sha256)))
  const whole = joinPacks([walls!, things!])
  expect(whole.floors.map(({ name }) => name)).toEqual(walls!.floors.map(({ name }) => name))
  expect(whole.things).toHaveLength(walls!.things.length + things!.things.length)
  const place = (pack: PackView, corner: number): number[] =>
    [0, 1, 2].map((axis) => pack.origin[axis]! + pack.corners[corner * 3 + axis]! * pack.step)
  for (const [i, thing] of [...walls!.things, ...things!.things].entries()) {
    const pack = i < walls!.things.length ? walls! : things!
    const own = whole.things[i]!
    expect([own.id, own.kind]).toEqual([thing.id, thing.kind])
    const [before, after] = [place(pack, thing.corners[0]), place(whole, own.corners[0])]
    for (const axis of [0, 1, 2])
      expect(Math.abs(after[axis]! - before[axis]!)).toBeLessThanOrEqual(whole.step)
    const storey = pack.floors[thing.floor]!.storey
    if (storey) expect(whole.floors[own.floor]!.storey).toBe(storey)
  }
})

test('a dwelling in space shows the sockets of the electrician as they are, on its own floors; to the caretaker too', async () => {
  for (const actor of [helene, karim]) {
    const of = (await models.kernel.ask(actor, 'bim.shapes', { unit: centre.unit })) as Shapes
    expect(of!.beside).toHaveLength(1)
    const [home, things] = await Promise.all([of!, ...of!.beside!].map(({ sha256 }) => packOf(sha256)))
    const { assets } = await plan({ unit: centre.unit })
    const ours = new Set(assets.map(({ id }) => id))
    expect(things!.things.length).toBeGreaterThanOrEqual(26)
    expect(things!.things.filter(({ id }) => !ours.has(id))).toEqual([])
    expect(things!.things.some(({ triangles }) => triangles[1] > 12)).toBe(true)
    expect(joinPacks([home!, things!]).floors.map(({ name }) => name)).toEqual(
      home!.floors.map(({ name }) => name),
    )
  }
})

test('what nobody has accepted of it is shown in no dwelling', async () => {
  await models.publish(unpacked('Duplex_Electrical.ifc').toString('latin1').replace('2011', '2012'), {
    model: 'Autre',
  })
  expect((await models.ask('bim.shapes', { unit: centre.unit }))!.beside).toHaveLength(1)
})

/** In its room, or in the wall around it; metres of the plan. */
const near = (outline: [number, number][], [x, y]: [number, number]): boolean =>
  [-0.1, 0, 0.1].some((dx) => [-0.1, 0, 0.1].some((dy) => isInside(outline, [x + dx, y + dy])))

test('a thing in no room that anybody knows is on its storey, and nobody’s common part', async () => {
  const alone = await models.publish(unpacked('Duplex_Electrical.ifc'), { building: roches.building })
  await accept(roches.building, alone)
  const [on] = await models.rows<{ id: string }>(
    sql`select id from estate.storey where building = ${roches.building} and name = 'Level 1'`,
  )
  expect((await plan({ building: roches.building, storey: on!.id })).assets.length).toBeGreaterThan(40)
  const card = (await models.kernel.ask(helene, 'place.card', { building: roches.building })) as {
    assets: { kind: string }[]
  }
  expect(card.assets.map(({ kind }) => kind)).toEqual(['fan', 'fan'])
})

test('a model that lies in another world is drawn on its own sheet, and marks nothing on the building’s', async () => {
  const text = unpacked('Duplex_Electrical.ifc').toString('latin1').replaceAll("'Level 1'", "'Niveau A'")
  const elsewhere = text.replaceAll("'Level 2'", "'Niveau B'").replaceAll("'Roof'", "'Toit'")
  const revision = await models.publish(elsewhere, { model: 'Ailleurs' })
  const { rows } = await models
    .rows<{ rows: number }>(sql`
    select count(*) filter (where says->'row'->>'at' is not null)::int as rows from bim.change
    where revision = ${revision} and family = 'asset'`)
    .then(([one]) => one!)
  expect(rows).toBe(0)
})

test('of two models that agree, the one that comes first gives the sheet', async () => {
  const first = residence({ revision: 1, faults: false })
  const building = roches.building
  await accept(building, await models.publish(first, { model: 'A', building }))
  await models.publish(first.replace("'Loge'", "'Other'"), { model: 'B', building })
  const frames = await models.rows<{ frame: object }>(
    sql`select r.frame from bim.revision r join bim.model m on m.id = r.model where r.building = ${building} and m.name in ('A', 'B')`,
  )
  expect(frames[0]!.frame).toEqual(frames[1]!.frame)
})
