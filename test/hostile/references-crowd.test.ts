import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { goBack } from '../../src/erp/server/back/back-tasks.ts'
import { takeAnswers } from '../../src/erp/server/back/take-answers.ts'
import { fetchExtracts } from '../../src/erp/server/fetch-extracts.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/statutory/core/contract.ts'
import { openOutboxHouse, ordersShape, type OutboxHouse } from '../erp/outbox-house.ts'
import { actorOf } from '../setup/agency-corners.ts'

let w: OutboxHouse
const hq = actorOf('hq')
const crowd = Array.from({ length: 100 }, (_, i) => i)
const atOnce = <Done>(what: (i: number) => Promise<Done>): Promise<Done[]> => Promise.all(crowd.map(what))
beforeAll(async () => {
  w = await openOutboxHouse()
  await w.set('ordres', ordersShape)
})
afterAll(() => w.close())

test('a hundred who read one declaration at once leave what one would', async () => {
  const line = (no: number) => ['', `n° ${no}`, ...Array.from({ length: 62 }, () => 'N’Diaye')]
  const lines = [line(102_372), line(102_373)]
  const outcomes = await atOnce(() => w.send(hq, 'register.keep', newId(), { year: 2026, lines }))
  expect(outcomes.every(({ ok }) => ok)).toBe(true)
  const kept = await w.database.owner.rows(sql`select l.own_id from statutory.declared_line l`)
  expect(kept).toHaveLength(2)
})

test('a hundred who ask for the register at once are all told the same', async () => {
  const states = (await atOnce(() =>
    w.kernel.ask(hq, 'register.state', { year: 2027 }),
  )) as Queries['register.state']['output'][]
  expect(states[0]?.dwellings).toBeGreaterThan(0)
  for (const state of states) expect(state).toEqual(states[0])
})

test('of a hundred looks at one folder one takes the extract, and a hundred yeses are one', async () => {
  const columns = [{ from: ['PORTE'], to: 'door', converter: 'text' }]
  const mapping = { entity: 'unit', full: true, layout: { delimiter: ';' }, key: ['LOT'], columns }
  await w.act('source.set', derivedId('source', 'logements'), { source: 'logements', mapping, codes: {} })
  const way = { source: 'logements', folder: w.folder, begins: 'LOGEMENTS_', done: 'pris' }
  writeFileSync(join(w.folder, 'LOGEMENTS_1.csv'), 'LOT;PORTE\r\nL-centre;=cmd|calc\r\n')
  writeFileSync(join(w.folder, 'LOGEMENTS_1.csv.ok'), '')
  const looks = (await atOnce(() => fetchExtracts(w.kernel, way))).flat()
  const [held] = looks.flatMap((each) => ('report' in each ? [each.report] : []))
  expect(looks.every((each) => 'report' in each || each.why === 'way_busy')).toBe(true)
  expect(held?.state).toBe('held')
  const yeses = await atOnce(() => w.send(hq, 'batch.release', held!.batch, {}))
  expect(yeses.filter(({ ok }) => ok)).toHaveLength(1)
  const taken = (await atOnce(() => fetchExtracts(w.kernel, way))).flat()
  expect(taken.filter((each) => 'report' in each && each.report.state === 'taken')).toHaveLength(1)
  expect(readdirSync(join(w.folder, 'pris'))).toEqual(['LOGEMENTS_1.csv'])
})

test('of a hundred houses that go back at once one sends each line, and a refused one leaves again once', async () => {
  const erpWays = join(w.folder, 'acces.json')
  writeFileSync(erpWays, JSON.stringify({ ways: [], back: [w.way('ordres')] }))
  const kernel = { ...w.kernel, settings: { ...w.kernel.settings, erpWays } }
  for (const _ of [1, 2, 3]) await w.order()
  await atOnce(() => goBack(kernel))
  expect(w.files()).toEqual(['LOGE_ORDRES_000001.csv'])
  const items = await w.items('ordres')
  expect(items.map(({ state, fileNo }) => [state, fileNo])).toEqual(items.map(() => ['sent', 1]))
  const [refused] = items
  w.answer('ACQ_1.csv', [`${refused!.id};KO;;MARCHÉ CLOS`])
  await takeAnswers(w.kernel, w.way('ordres'))
  const again = await atOnce(() => w.send(actorOf('technician'), 'outbox.again', refused!.id, {}))
  expect(again.filter(({ ok }) => ok)).toHaveLength(1)
  expect((await w.items('ordres')).filter(({ state }) => state === 'waiting')).toHaveLength(1)
})
