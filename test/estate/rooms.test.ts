import { rm } from 'node:fs/promises'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { queries } from '../../src/estate/core/contract.ts'
import { isRefusal } from '../../src/kernel/core/command.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { openSession } from '../../src/people/server/sign/session-store.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { shaOf } from '../hostile/on-the-wire.ts'

let door: Doors
let tenant: { cookie: string }
beforeAll(async () => {
  door = await openDoors()
  tenant = {
    cookie: `loge=${await openSession(door.database.owner, { person: centre.tenant, how: 'link', device: '' })}`,
  }
})
afterAll(() => door.close())

const karim = actorOf('caretaker')
const [hall, living, kitchen] = [newId(), newId(), newId()]
const rooms = [
  { id: hall, kind: 'hall', name: 'Entrée', surface: 4 },
  { id: living, kind: 'living', name: 'Séjour', surface: 20.126 },
  { id: kitchen, kind: 'kitchen', name: 'Cuisine' },
]
const list = (said: object[] = rooms, by = karim, at = centre) =>
  door.send(by, 'room.list', at.building, { unit: at.unit, rooms: said })
const draw = (more: object, by = karim, at = centre) =>
  door.send(by, 'plan.draw', at.building, { unit: at.unit, rooms: [], assets: [], ...more })
const plan = async (by = karim) => {
  const said = await door.kernel.ask(by, 'place.plan', { unit: centre.unit })
  if (isRefusal(said)) throw new Error(said.refused)
  return queries['place.plan'].output.parse(said)
}
const drawing = async (sha256: string, headers: Record<string, string> = tenant) =>
  door.knock({ method: 'GET', url: `/api/files/${sha256}`, headers })
const facts = (type: string, data: object) => ({ ok: true, facts: [{ type, data }] })

test('the rooms of a flat are told once, and a sketch of them is there', async () => {
  expect(await list()).toMatchObject(facts('estate.roomed', { unit: centre.unit, rooms: 3 }))
  expect(await list()).toMatchObject({ ok: true, facts: [] })
  const { plan: drawn, rooms: held, can } = await plan()
  expect(held.map(({ name, surface }) => [name, surface])).toEqual([
    ['Cuisine', null],
    ['Entrée', 4],
    ['Séjour', 20.13],
  ])
  expect(drawn).toMatchObject({ origin: 'list', picture: null })
  expect(can).toEqual({ correct: true, draw: true })
  const { status, text } = await drawing(drawn!.sha256)
  expect(status).toBe(200)
  expect(shaOf(Buffer.from(text))).toBe(drawn!.sha256)
  for (const room of rooms) expect(text).toContain(`data-id="${room.id}"`)
  expect(await drawing(drawn!.sha256, (await door.hire('agent', ['roches'])) as never)).toMatchObject({
    status: 404,
  })
})

test('without its file the sketch is drawn again, to the letter: a copy of the database is enough', async () => {
  const { sha256 } = (await plan()).plan!
  const before = (await drawing(sha256)).text
  await door.kernel.files.remove(door.database.owner, sha256)
  await rm(`${door.kernel.settings.filesDir}/${sha256.slice(0, 2)}`, { recursive: true, force: true })
  expect((await drawing(sha256)).text).toBe(before)
})

test('a sketch of an older version is shown, is not kept for ever, and takes its new name', async () => {
  const { sha256 } = (await plan()).plan!
  const old = '9'.repeat(64)
  await door.database.owner.run(sql`update estate.plan set sha256 = ${old} where sha256 = ${sha256}`)
  const answer = await drawing(old)
  expect(answer).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } })
  expect((await plan()).plan!.sha256).toBe(sha256)
})

test('what is found in a room is on the sketch at once', async () => {
  const before = (await plan()).plan!.sha256
  const boiler = newId()
  await door.send(karim, 'asset.correct', centre.building, {
    asset: boiler,
    isNew: true,
    fields: { kind: 'boiler', name: 'Chaudière', room: kitchen },
  })
  const { sha256 } = (await plan()).plan!
  expect(sha256).not.toBe(before)
  expect((await drawing(sha256)).text).toContain(`data-id="${boiler}" data-k="boiler"`)
})

test('a room that is left out is gone, and what stood in it is still in the flat', async () => {
  await list(rooms.filter(({ id }) => id !== kitchen))
  const { rooms: held, assets } = await plan()
  expect(held.map((room) => room.id)).not.toContain(kitchen)
  expect(assets).toMatchObject([{ kind: 'boiler', room: null, unit: centre.unit }])
  await list()
  expect((await plan()).rooms).toHaveLength(3)
})

test('nobody lists or draws what is not hers, nor under the id of another room', async () => {
  const theirs = actorOf('caretaker', roches)
  for (const by of [theirs, actorOf('tenant'), actorOf('firm'), actorOf('agent', roches)]) {
    expect(await list(rooms, by)).toMatchObject({ refused: 'not_yours' })
    expect(await draw({ picture: 'b'.repeat(64) }, by)).toMatchObject({ refused: 'not_yours' })
  }
  expect(await list(rooms, theirs, roches)).toMatchObject({ refused: 'place_taken' })
  expect(await list([rooms[0]!, rooms[0]!])).toMatchObject({ refused: 'place_taken' })
  expect(await door.send(karim, 'room.list', centre.building, { unit: roches.unit, rooms })).toMatchObject({
    refused: 'not_found',
  })
  expect(await list([])).toMatchObject({ refused: 'malformed' })
})

test('rooms and things are dropped on a picture that may still be on its way', async () => {
  const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#fff' } })
    .jpeg()
    .toBuffer()
  const sha = shaOf(picture)
  const radiator = newId()
  const told = {
    picture: sha,
    rooms: [
      {
        ...rooms[1],
        outline: [
          [100, 100],
          [500, 100],
          [500, 400],
          [100, 400],
        ],
      },
    ],
    assets: [{ id: radiator, kind: 'radiator', name: 'Radiateur', room: living, at: [300, 390] }],
  }
  expect(await draw(told)).toMatchObject(facts('estate.drawn', { unit: centre.unit, rooms: 1, assets: 1 }))
  const early = (await plan()).plan!
  expect(early).toMatchObject({ origin: 'picture', picture: sha })
  expect((await drawing(early.sha256)).status).toBe(404)
  await door.knock({
    method: 'PUT',
    url: `/api/files/${sha}`,
    headers: { 'content-type': 'image/jpeg', ...tenant },
    payload: picture,
  })
  const { text } = await drawing(early.sha256)
  expect(text).toContain(`<image href="/api/files/${sha}" width="900" height="600"/>`)
  expect(text).toContain(`data-id="${living}" data-k="living" d="M100 100L500 100L500 400L100 400z"`)
  expect(text).toContain(`data-id="${radiator}"`)
  const { plan: drawn, assets, rooms: held } = await plan()
  expect((await drawing(drawn!.sha256)).text).toBe(text)
  expect(assets.find(({ id }) => id === radiator)).toMatchObject({ at: [3, 3.9], room: living })
  expect(held).toHaveLength(3)
  expect((await drawing(sha)).status).toBe(200)
})

test('on another picture, what is not placed anew stands nowhere', async () => {
  await draw({
    picture: 'c'.repeat(64),
    rooms: [
      {
        ...rooms[0],
        outline: [
          [1, 1],
          [9, 1],
          [9, 9],
        ],
      },
    ],
  })
  const { assets } = await plan()
  expect(assets.map(({ at }) => at)).toEqual([null, null])
  const outlined = await door.database.owner.rows<{ id: string }>(
    sql`select id from estate.room where unit = ${centre.unit} and outline is not null`,
  )
  expect(outlined).toEqual([{ id: hall }])
})

test('things of another flat are not dropped here, nor into a room of another', async () => {
  const elsewhere = newId()
  await door.send(actorOf('caretaker', roches), 'asset.correct', roches.building, {
    asset: elsewhere,
    isNew: true,
    unit: roches.unit,
    fields: { kind: 'boiler', name: 'Chaudière' },
  })
  const thing = { id: elsewhere, kind: 'boiler', name: 'X', at: [1, 1] }
  const picture = 'b'.repeat(64)
  expect(await draw({ picture, assets: [thing] })).toMatchObject({ refused: 'place_taken' })
  expect(await draw({ picture, assets: [{ ...thing, id: newId(), room: newId() }] })).toMatchObject({
    refused: 'not_found',
  })
})

test('a plan that was measured is corrected one by one, not drawn over', async () => {
  const { owner } = door.database
  await owner.run(sql`update estate.plan set origin = 'model' where unit = ${centre.unit}`)
  expect(await list()).toMatchObject({ refused: 'plan_measured' })
  expect(await draw({ picture: 'b'.repeat(64) })).toMatchObject({ refused: 'plan_measured' })
})
