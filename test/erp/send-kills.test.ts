import { afterAll, beforeAll, expect, test } from 'vitest'
import { deliverFiles } from '../../src/erp/server/back/deliver-files.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { killedAt } from './killed-delivery.ts'
import { openOutboxHouse, ordersShape, type OutboxHouse } from './outbox-house.ts'

let w: OutboxHouse
beforeAll(async () => {
  w = await openOutboxHouse()
  await w.set('ordres', ordersShape)
})
afterAll(() => w.close())

test('killed between commit, file, rename and mark: nothing is lost, nothing twice, no number skipped', async () => {
  const placed: string[] = []
  const cut: boolean[] = []
  for (const moves of [0, 1, 2, 3, 1, 2]) {
    placed.push((await w.order()).order, (await w.order()).order)
    cut.push(await killedAt(w, w.way('ordres'), moves))
  }
  expect(cut.filter(Boolean).length).toBeGreaterThan(2)
  await deliverFiles(w.kernel, w.way('ordres'))
  const items = await w.items('ordres')
  const lines = w.files().flatMap((name) => w.read(name).trimEnd().split('\r\n').slice(1, -1))
  const ids = lines.map((line) => line.split(';')[0] ?? '')
  expect(ids).toHaveLength(items.length)
  expect(new Set(ids)).toEqual(new Set(items.map(({ id }) => id)))
  expect(items.every(({ state }) => state === 'sent')).toBe(true)
  expect(
    await w.database.owner.row(sql`
      select count(distinct b.subject)::int as told from erp.outbox b where b.subject = any (${placed}::uuid[])`),
  ).toEqual({ told: placed.length })
  expect(w.files()).toEqual(w.files().map((_, i) => `LOGE_ORDRES_${String(i + 1).padStart(6, '0')}.csv`))
})
