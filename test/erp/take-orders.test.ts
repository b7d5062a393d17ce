import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/erp/core/contract.ts'
import { actorOf, centre, type Corner, roches } from '../setup/agency-corners.ts'
import { type ErpExtracts, erpExtracts } from '../setup/erp-extracts.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

/** An agent places an order for a tap, of the firm of her corner. */
const orderAt = async (w: Landlord, at: Corner): Promise<{ id: string; no: number }> => {
  const request = newId()
  const filed = {
    nature: 'plumbing.tap_broken',
    words: 'robiné casé',
    unit: at.unit,
    requester: { person: at.tenant },
    channel: 'phone',
  }
  await w.act('request.file', request, filed, actorOf('agent', at))
  const { id } = await w.act(
    'request.orient',
    request,
    { to: 'firm', contract: at.contract },
    actorOf('agent', at),
  )
  const { no } = (await w.database.owner.row<{ no: number }>(
    sql`select o.no::int as no from contractors.work_order o where o.id = ${id}`,
  ))!
  return { id, no }
}

const of = (from: string, to: string, converter = 'text', more: object = {}) => ({
  from: [from],
  to,
  converter,
  ...more,
})
const mapping = (entity: string, key: string, columns: object[]) => ({
  entity,
  full: true,
  layout: { delimiter: ';' },
  key: [key],
  columns,
})

let w: Landlord
let from: ErpExtracts
let order: { id: string; no: number }
beforeAll(async () => {
  w = await openLandlord()
  from = erpExtracts(w)
  order = await orderAt(w, centre)
  await from.setUp(
    'bons',
    mapping('order', 'NUM_BON', [
      of('REF_EXTERNE', 'loge', 'key'),
      of('NUM_LOT', 'dwelling', 'key'),
      of('ETAT', 'state', 'text', { codes: 'ETAT' }),
    ]),
    { ETAT: { CDE: 'placed', FAIT: 'done', SF: 'checked', ANN: 'cancelled' } },
  )
  await from.setUp(
    'factures',
    mapping('invoice', 'NUM_FACT', [
      of('NUM_BON', 'order', 'key'),
      of('ETAT', 'state', 'text', { codes: 'ETAT' }),
      of('DATE_ETAT', 'on', 'frenchDay'),
    ]),
    { ETAT: { REC: 'received', AVAL: 'toApprove', PAYE: 'paid' } },
  )
})
afterAll(async () => {
  await w.close()
  from.close()
})

const orders = (...lines: string[]) => from.tell('bons', ['NUM_BON;REF_EXTERNE;NUM_LOT;ETAT', ...lines])
const invoices = (...lines: string[]) => from.tell('factures', ['NUM_FACT;NUM_BON;ETAT;DATE_ETAT', ...lines])
type Told = Queries['erp.invoices']['output']
const told = (actor = actorOf('agent')) =>
  w.kernel.ask(actor, 'erp.invoices', { order: order.id }) as Promise<Told>
const flux = async (source: string) => {
  const { sources } = (await w.kernel.ask(actorOf('hq'), 'erp.flux', {})) as Queries['erp.flux']['output']
  return sources.find((each) => each.source === source)!.alone
}
const counted = () => w.database.owner.rows(sql`select a.agency, a.task, a.way from erp.typed_again a`)

test('a contract of a firm of theirs is signed, renewed by a later line, and waits where it cannot be', async () => {
  await from.setUp(
    'entreprises',
    mapping('supplier', 'NUM_FOUR', [of('NOM', 'name'), of('METIER', 'trades')]),
  )
  await from.setUp(
    'marches',
    mapping('contract', 'NUM_MARCHE', [
      of('NUM_FOUR', 'supplier', 'key'),
      of('OBJET', 'name'),
      of('METIER', 'trades'),
      of('AGENCE', 'agencies', 'text', { codes: 'AGENCE' }),
      of('PLAFOND', 'limit', 'euros'),
      of('DEB', 'starts', 'frenchDay'),
      of('FIN', 'ends', 'frenchDay'),
    ]),
    { AGENCE: { '01': 'centre' } },
  )
  await from.tell('entreprises', ['NUM_FOUR;NOM;METIER', '710;SERRURERIE N’DIAYE;locks'])
  const head = 'NUM_MARCHE;NUM_FOUR;OBJET;METIER;AGENCE;PLAFOND;DEB;FIN'
  const line = '4471;710;SERRURES CENTRE;locks;01;350,00;01/01/2025;31/12/2026'
  const report = await from.tell('marches', [
    head,
    line,
    '4472;999;PORTES;locks;01;100;01/01/2025;31/12/2026',
    '4473;710;RIEN;sorcellerie;01;100;01/01/2025;31/12/2026',
  ])
  expect(report.causes.map(({ code, lines }) => `${code} ${lines.join(' ')}`).toSorted()).toEqual([
    'refused 4',
    'unknown_firm 3',
  ])
  const held = () =>
    w.database.owner.rows(sql`
      select c.ref, c.name, c.trades, c.agencies, c.spend_limit as "limit", c.ends::text as ends from contractors.contract c
      where c.ref like '447%'`)
  const signed = {
    ref: '4471',
    name: 'SERRURES CENTRE',
    trades: ['locks'],
    agencies: ['centre'],
    limit: 35_000,
  }
  expect(await held()).toEqual([{ ...signed, ends: '2026-12-31' }])
  await from.tell('marches', [head, line.replace('31/12/2026', '31/12/2027').replace('350,00', '900,00')])
  expect(await held()).toEqual([{ ...signed, ends: '2027-12-31' }])
})

test('an order of ours is known by its number; one that the ERP alone has is told on Flux, and made nowhere', async () => {
  const report = await orders(`2026-3001;00${order.no};L-centre;CDE`, '2026-3002;;L-roches;CDE')
  expect(report).toMatchObject({ state: 'taken', added: 2, causes: [] })
  expect(await flux('bons')).toEqual({ n: 1, keys: ['2026-3002'] })
  const { n } = (await w.database.owner.row<{ n: number }>(
    sql`select count(*)::int as n from contractors.work_order`,
  ))!
  expect(n).toBe(1)
  // Those of the first extract were placed before.
  expect(await counted()).toEqual([])
})

test('its invoice is told to the agency and the firm, and to nobody else', async () => {
  await invoices('F77;2026-3001;REC;29/10/2026', 'F78;2026-3002;REC;29/10/2026')
  const expected = { isCancelled: false, invoices: [{ key: 'F77', state: 'received', on: '2026-10-29' }] }
  expect(await told()).toEqual(expected)
  await invoices('F77;2026-3001;PAYE;03/11/2026', 'F78;2026-3002;REC;29/10/2026')
  const paid = { isCancelled: false, invoices: [{ key: 'F77', state: 'paid', on: '2026-11-03' }] }
  expect(await told()).toEqual(paid)
  expect(await told(actorOf('firm'))).toEqual(paid)
  expect(await told(actorOf('hq'))).toEqual(paid)
  const nothing = { isCancelled: false, invoices: [] }
  expect(await told(actorOf('firm', roches))).toEqual(nothing)
  expect(await told(actorOf('agent', roches))).toEqual(nothing)
  for (const role of ['tenant', 'caretaker', 'operator', 'letting'] as const)
    expect(await told(actorOf(role))).toEqual({ refused: 'not_yours' })
})

test('an order that is placed in the ERP alone is counted once, at the agency of its dwelling', async () => {
  const lines = [`2026-3001;${order.no};L-centre;ANN`, '2026-3002;;L-roches;CDE', '2026-3003;;L-centre-2;CDE']
  await orders(...lines)
  await orders(...lines)
  expect(await counted()).toEqual([{ agency: 'centre', task: 'order', way: 'thereOnly' }])
  expect(await flux('bons')).toEqual({ n: 2, keys: ['2026-3003', '2026-3002'] })
  expect(await told()).toMatchObject({ isCancelled: true })
})

test('a number that the ERP acknowledged later finds its order, and its invoice with it', async () => {
  const other = await orderAt(w, roches)
  await w.database.owner.run(sql`
    insert into erp.outlet (outlet, shape, version, at) values ('ordres', '{"kinds": [], "columns": []}', 1, now())`)
  await w.database.owner.run(sql`
    insert into erp.outbox (id, outlet, kind, subject, detail, version, state, receipt, at, answered_at)
    values (${newId()}, 'ordres', 'orderPlaced', ${other.id}, '', 1, 'acknowledged', '2026-3002', now(), now())`)
  await orders(`2026-3001;${order.no};L-centre;CDE`, '2026-3002;;L-roches;CDE', '2026-3003;;L-centre-2;CDE')
  expect(await flux('bons')).toEqual({ n: 1, keys: ['2026-3003'] })
  const seen = (await w.kernel.ask(actorOf('agent', roches), 'erp.invoices', { order: other.id })) as Told
  expect(seen.invoices).toMatchObject([{ key: 'F78', state: 'received' }])
})

test('a state without a word here, a line whose numbers are two orders’, an invoice without its day wait', async () => {
  const report = await orders(
    '2026-3001;;L-centre;CDE',
    `2026-3002;${order.no};L-roches;CDE`,
    '2026-3003;;L-centre-2;LITIGE',
  )
  expect(report.causes.map(({ code, lines }) => `${code} ${lines.join(' ')}`).toSorted()).toEqual([
    'order_contradicts 3',
    'unknown_code 4',
  ])
  const late = await invoices('F77;2026-3001;PAYE;', 'F78;2026-3002;REC;29/10/2026')
  expect(late.causes).toMatchObject([{ code: 'missing', lines: [2] }])
})
