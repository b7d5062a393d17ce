import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Queries } from '../../src/erp/core/contract.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import { roles } from '../../src/kernel/core/roles.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type ErpExtracts, erpExtracts, extractHeaders, extractMappings } from '../setup/erp-extracts.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let w: Landlord
let from: ErpExtracts
const doors = { from: ['PORTE'], to: 'door', converter: 'text' }
const units = { entity: 'unit', full: true, layout: { delimiter: ';' }, key: ['LOT'], columns: [doors] }
beforeAll(async () => {
  w = await openLandlord()
  from = erpExtracts(w)
  await from.setUp('baux', extractMappings.lease)
  await from.setUp('logements', units)
})
afterAll(async () => {
  await w.close()
  from.close()
})

const leGoff = 'B1;L-centre;L1;Le Goff;Anne;01/04/2019;'
const prat = 'B2;L-roches;L2;Prat;Zéphyrine;01/04/2019;'
const lots = ['L-centre;12', 'L-centre-2;1', 'L-roches;12', 'L-roches-2;7']
const leases = (lines: readonly string[]) => from.tell('baux', [extractHeaders.lease, ...lines])
const dwellings = (lines: readonly string[]) => from.tell('logements', ['LOT;PORTE', ...lines])
const gone = (actor: Actor, entity: 'unit' | 'lease') =>
  w.kernel.ask(actor, 'erp.gone', { entity }) as Promise<Queries['erp.gone']['output']>
const endOf = async (unit: string): Promise<string | null> =>
  (await w.database.owner.row<{ ends: string | null }>(
    sql`select t.ends::text as ends from people.tenancy t where t.unit = ${unit}`,
  ))!.ends

test('once missing is no question; twice in a row is one, for the agency of the dwelling alone', async () => {
  await leases([leGoff, prat])
  await leases([prat])
  expect(await gone(actorOf('agent'), 'lease')).toMatchObject({ count: 0 })
  // The same extract under another name tells nothing new.
  await leases([prat])
  expect(await gone(actorOf('agent'), 'lease')).toMatchObject({ count: 0 })
  await leases([`${prat} `])
  const { count, rows } = await gone(actorOf('agent'), 'lease')
  expect({ count, rows }).toMatchObject({
    count: 1,
    rows: [{ key: 'B1', times: 2, tenants: ['Anne Le Goff'] }],
  })
  expect(await gone(actorOf('agent', roches), 'lease')).toMatchObject({ count: 0 })
  expect(await endOf(centre.unit)).toBe(null)
})

test('who may not answer is told so, and nothing ends', async () => {
  const { rows } = await gone(actorOf('agent'), 'lease')
  const settled = { answer: 'ended', on: '2026-10-31' }
  for (const role of roles.filter((each) => !['agent', 'manager', 'system'].includes(each)))
    expect(await w.send(actorOf(role), 'gone.settle', rows[0]!.id, settled)).toMatchObject({
      refused: 'not_yours',
    })
  expect(await w.send(actorOf('agent', roches), 'gone.settle', rows[0]!.id, settled)).toMatchObject({
    refused: 'not_yours',
  })
  expect(
    await w.send(actorOf('agent'), 'gone.settle', rows[0]!.id, { ...settled, answer: 'demolished' }),
  ).toMatchObject({ refused: 'answer_unfit' })
  expect(
    await w.send(actorOf('agent'), 'gone.settle', rows[0]!.id, { ...settled, on: '2010-01-01' }),
  ).toMatchObject({ refused: 'dates_backwards' })
  expect(await endOf(centre.unit)).toBe(null)
})

test('one tap ends the lease by its own act, and is asked no more', async () => {
  const { rows } = await gone(actorOf('agent'), 'lease')
  const settled = { answer: 'ended', on: '2026-10-31' }
  await w.act('gone.settle', rows[0]!.id, settled, actorOf('agent'))
  expect(await endOf(centre.unit)).toBe('2026-10-31')
  expect(await w.send(actorOf('agent'), 'gone.settle', rows[0]!.id, settled)).toMatchObject({
    refused: 'gone_over',
  })
  await leases([prat, ''])
  expect(await gone(actorOf('agent'), 'lease')).toMatchObject({ count: 0 })
})

test('a dwelling that two extracts lack is asked of head office, and its reason is kept for the register', async () => {
  await dwellings(lots)
  await dwellings(lots.slice(1))
  // A dwelling that stands in a line that cannot be read is not missing.
  await dwellings([...lots.slice(2), 'L-centre-2;1;trop'])
  const { rows } = await gone(actorOf('hq'), 'unit')
  expect(rows.map(({ key }) => key)).toEqual(['L-centre'])
  await w.act('gone.settle', rows[0]!.id, { answer: 'demolished', on: '2026-11-30' }, actorOf('hq'))
  expect(
    await w.database.owner.rows(sql`select l.unit, l.reason, l.on_day::text as "on" from erp.left_stock l`),
  ).toEqual([{ unit: centre.unit, reason: 'demolished', on: '2026-11-30' }])
})

test('what comes back is missing no more', async () => {
  await dwellings(lots.slice(1))
  await dwellings(lots.slice(2, 3))
  await dwellings(lots.slice(1, 3))
  await dwellings(lots.slice(1, 3).toReversed())
  expect((await gone(actorOf('hq'), 'unit')).rows.map(({ key }) => key)).toEqual(['L-roches-2'])
  await dwellings(lots.slice(1))
  expect(await gone(actorOf('hq'), 'unit')).toMatchObject({ count: 0 })
})

test('a delta never makes anything missing', async () => {
  await from.setUp('baux', { ...extractMappings.lease, full: false })
  await leases([`${prat}  `])
  await leases(['B9;L-roches-2;L9;Sow;Awa;01/11/2026;'])
  await leases([`${prat} `])
  expect(await gone(actorOf('agent', roches), 'lease')).toMatchObject({ count: 0 })
})
