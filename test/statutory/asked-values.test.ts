import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Commands, Queries } from '../../src/statutory/core/contract.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let w: Landlord
beforeAll(async () => {
  w = await openLandlord()
  const { owner } = w.database
  await owner.run(
    sql`update estate.unit set storey = null, rooms = 3, surface = null where id in (${centre.unit}, ${roches.unit})`,
  )
})
afterAll(() => w.close())

const [hq, karim, nadia] = [actorOf('hq'), actorOf('caretaker'), actorOf('agent')]
type Asks = Queries['register.asks']['output']
const asks = async (actor: Actor, unit?: string): Promise<Asks> =>
  (await w.kernel.ask(actor, 'register.asks', unit ? { unit } : {})) as Asks
const answer = (actor: Actor, data: Omit<Commands['register.answer'], 'unit'>, of = centre) =>
  w.send(actor, 'register.answer', of.building, { unit: of.unit, ...data })
const asked = async (field: string): Promise<object | undefined> => {
  const said = (await w.kernel.ask(hq, 'register.state', {
    year: 2027,
  })) as Queries['register.state']['output']
  return said.asked.find((row) => row.field === field)
}

test('nobody is asked for a register that nobody makes', async () => {
  expect(await asks(karim)).toEqual([])
  const line = ['', 'L-centre', ...Array.from({ length: 62 }, () => '')]
  expect(await w.send(hq, 'register.keep', newId(), { year: 2026, lines: [line] })).toMatchObject({
    ok: true,
  })
})

test('the caretaker is asked the storey of a door on the patch; the agency the surface of the dwelling in hand', async () => {
  expect((await asks(karim)).filter(({ unit }) => unit === centre.unit)).toMatchObject([{ field: 'storey' }])
  expect((await asks(karim)).some(({ unit }) => unit === roches.unit)).toBe(false)
  // A caretaker knows a door by its name; whoever has the dwelling in hand needs none, and nobody’s who left is told.
  expect((await asks(karim)).find(({ unit }) => unit === centre.unit)?.onDoor).toMatch(/Le Goff/)
  expect((await asks(nadia, centre.unit))[0]?.onDoor).toBe('')
  expect(await asks(nadia, centre.unit)).toMatchObject([{ field: 'surface', ref: 'L-centre' }])
  expect(await asks(nadia, roches.unit)).toEqual([])
})

test('one answer corrects the estate by the hand that gave it, and is asked no more', async () => {
  expect(await answer(karim, { storey: 4 })).toMatchObject({ ok: true })
  expect(await w.database.owner.row(sql`select storey from estate.unit where id = ${centre.unit}`)).toEqual({
    storey: 4,
  })
  const line = await w.database.owner.row(
    sql`select source, by_person as who from estate.statement where object = ${centre.unit} and field = 'storey' and source = 'field'`,
  )
  expect(line).toEqual({ source: 'field', who: karim.id })
  expect((await asks(karim)).some(({ unit, field }) => unit === centre.unit && field === 'storey')).toBe(
    false,
  )
  expect(await asked('storey')).toMatchObject({ no: 15, of: 'walk', told: 1, passed: 0 })
})

test('what is passed over rests at that dwelling, and head office sees that it was', async () => {
  expect(await answer(nadia, { passed: 'surface' })).toMatchObject({ ok: true })
  expect(await asks(nadia, centre.unit)).toEqual([])
  expect(await asked('surface')).toMatchObject({ of: 'desk', told: 0, passed: 1 })
  expect(await answer(nadia, { surface: 61.5 })).toMatchObject({ ok: true })
  expect(await asked('surface')).toMatchObject({ told: 1, passed: 0 })
})

test('two values at once, none, another’s dwelling and another’s role are refused; nothing of them stays', async () => {
  expect(await answer(karim, { storey: 4, door: 'A' })).toMatchObject({ refused: 'one_value' })
  expect(await answer(karim, {})).toMatchObject({ refused: 'one_value' })
  expect(await answer(karim, { storey: 2 }, roches)).toMatchObject({ refused: 'not_found' })
  for (const role of ['tenant', 'firm', 'letting', 'operator', 'hq'] as const)
    expect(await answer(actorOf(role), { storey: 2 })).toMatchObject({ ok: false })
  const rows = await w.database.owner.rows(sql`select field from statutory.asked_value order by field`)
  expect(rows).toEqual([{ field: 'storey' }, { field: 'surface' }])
})

test('a value told twice is told once', async () => {
  const id = newId()
  const send = () =>
    w.send(karim, 'register.answer', centre.building, { unit: centre.unit, door: 'Gauche' }, id)
  expect(await send()).toEqual(await send())
  expect(await asked('door')).toMatchObject({ told: 1 })
})
