import { afterAll, beforeAll, expect, test } from 'vitest'
import { roles } from '../../src/kernel/core/roles.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/statutory/core/contract.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type ErpExtracts, erpExtracts } from '../setup/erp-extracts.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

const of = (from: string, to: string, converter = 'text', more: object = {}) => ({
  from: [from],
  to,
  converter,
  ...more,
})
const mapping = {
  entity: 'declared',
  full: true,
  layout: { delimiter: ';' },
  key: ['NUM_LOT'],
  columns: [
    of('FINAN', 'financing', 'text', { codes: 'FINAN' }),
    of('CONV', 'convention', 'yesNo'),
    of('DATE_CONV', 'conventionDay', 'frenchDay'),
    of('LOYER', 'rent', 'euros'),
    of('LOYER_MAX', 'rentBoundApl', 'euros'),
  ],
}

let w: Landlord
let from: ErpExtracts
beforeAll(async () => {
  w = await openLandlord()
  from = erpExtracts(w)
  await from.setUp('loyers', mapping, { FINAN: { PLUS: '12', PLAI: '10' } })
})
afterAll(async () => {
  await w.close()
  from.close()
})

const year = new Date().getFullYear()
const hq = actorOf('hq')
const house = actorOf('system')
const told = (...lines: string[]) =>
  from.tell('loyers', ['NUM_LOT;FINAN;CONV;DATE_CONV;LOYER;LOYER_MAX', ...lines])
const missing = async (no: number): Promise<number> => {
  const state = (await w.kernel.ask(hq, 'register.state', { year })) as Queries['register.state']['output']
  return state.missing.filter((row) => row.no === no).reduce((sum, { dwellings }) => sum + dwellings, 0)
}
const heard = (position: number) =>
  w.database.owner.row<{ value: string }>(sql`
    select h.value from statutory.heard_value h where h.unit = ${centre.unit} and h.position = ${position}`)

test('financing and rents fill the State’s register, whole euros and its own codes; told again they cost nothing', async () => {
  const before = await missing(32)
  const line = '0L-CENTRE;PLUS;O;15/03/1998;412,56;520,40'
  expect(await told(line, 'L-roches;PLAI;N;;;')).toMatchObject({ state: 'taken', added: 2, causes: [] })
  expect(await missing(32)).toBe(before - 2)
  expect(await heard(34)).toEqual({ value: '1' })
  expect(await heard(36)).toEqual({ value: '15/03/1998' })
  expect(await heard(44)).toEqual({ value: '413' })
  expect(await heard(56)).toEqual({ value: '520' })
  expect(await told(line, 'L-roches;PLAI;N;;;')).toMatchObject({ same: 2, changed: 0 })
})

test('what the house keeps of a line beside it says no amount', async () => {
  const { said } = (await w.database.owner.row<{ said: object }>(
    sql`select k.said from erp.known k where k.source = 'loyers' and k.key = 'L-CENTRE'`,
  ))!
  expect(JSON.stringify(said)).not.toMatch(/412|41256|PLUS|"12"/)
})

test('what head office tells of the year stands over the source; a cell that is emptied says nothing more', async () => {
  const values = [{ unit: centre.unit, position: 32, value: '13' }]
  expect(await w.send(hq, 'register.tell', newId(), { year, values })).toMatchObject({ ok: true })
  await told('L-CENTRE;PLAI;O;15/03/1998;412,56;', 'L-roches;PLAI;N;;;')
  expect(await heard(32)).toEqual({ value: '10' })
  expect(await heard(56)).toBeUndefined()
  expect(await missing(32)).toBe(2)
})

test('one line that cannot be declared waits alone; so does one of an unknown dwelling, an unknown code', async () => {
  const report = await told(
    'L-CENTRE;PLAI;O;15/03/1998;412,56;',
    'L-roches;PLAI;N;;123456,00;',
    'L-centre-2;PLUS;N;;300;',
    'L-102372;PLUS;N;;300;',
    'L-roches-2;PSR;N;;300;',
  )
  expect(report.causes.map(({ code, lines }) => `${code} ${lines.join(' ')}`).toSorted()).toEqual([
    'refused 3',
    'unknown_code 6',
    'unknown_place 5',
  ])
})

test('an amount that is read as anything but euros is no mapping; nobody but the house hears a source', async () => {
  const columns = [of('LOYER', 'rent', 'wholeNumber')]
  const wrong = { source: 'loyers-2', mapping: { ...mapping, columns }, codes: {} }
  expect(await w.send(hq, 'source.set', newId(), wrong)).toMatchObject({ ok: false, refused: 'malformed' })
  const said = (position: number) => ({
    connector: 'loyers',
    values: [{ unit: centre.unit, position, value: '12' }],
  })
  for (const role of roles.filter((each) => each !== 'system'))
    expect(await w.send(actorOf(role), 'register.hear', newId(), said(32))).toMatchObject({ ok: false })
  expect(await w.send(house, 'register.hear', newId(), said(25))).toMatchObject({
    refused: 'known_elsewhere',
  })
})
