import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Queries } from '../../src/erp/core/contract.ts'
import { roles } from '../../src/kernel/core/roles.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { actorOf } from '../setup/agency-corners.ts'
import { type ErpExtracts, erpExtracts } from '../setup/erp-extracts.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let w: Landlord
let from: ErpExtracts
beforeAll(async () => {
  w = await openLandlord()
  from = erpExtracts(w)
  const doors = { from: ['PORTE'], to: 'door', converter: 'text' }
  await from.setUp('logements', {
    entity: 'unit',
    full: true,
    layout: { delimiter: ';' },
    key: ['LOT'],
    columns: [doors],
  })
  for (let door = 1; door <= 23; door++) await from.tell('logements', ['LOT;PORTE', `L-centre;${door}`])
})
afterAll(async () => {
  await w.close()
  from.close()
})

const hq = actorOf('hq')
type Older = Queries['erp.batches']['output']
const older = async (before: string, source = 'logements'): Promise<Older> =>
  (await w.kernel.ask(hq, 'erp.batches', { source, before })) as Older

test('every batch is reached, the newest first and each once', async () => {
  const { sources } = (await w.kernel.ask(hq, 'erp.flux', {})) as Queries['erp.flux']['output']
  const [{ batches, hasOlder }] = sources as [Queries['erp.flux']['output']['sources'][number]]
  expect([batches.length, hasOlder]).toEqual([10, true])
  const next = await older(batches.at(-1)!.id)
  expect([next.batches.length, next.hasMore]).toEqual([10, true])
  const last = await older(next.batches.at(-1)!.id)
  expect([last.batches.length, last.hasMore]).toEqual([3, false])
  const all = [...batches, ...next.batches, ...last.batches]
  expect(new Set(all.map(({ id }) => id)).size).toBe(23)
  expect(all.map(({ at }) => at)).toEqual(
    all
      .map(({ at }) => at)
      .toSorted()
      .toReversed(),
  )
})

test('of another source, or by a batch that is none, nothing is told; who may not connect is told no', async () => {
  expect(await older(newId())).toEqual({ batches: [], hasMore: false })
  for (const role of roles.filter((each) => !['hq', 'system', 'visitor'].includes(each)))
    expect(
      await w.kernel.ask(actorOf(role), 'erp.batches', { source: 'logements', before: newId() }),
    ).toMatchObject({ refused: 'not_yours' })
})
