import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

const request = newId()
const nadia = actorOf('agent')

/** Facts of the request after which work on a mail was asked for, in their order; what another slice may ask beside is of other tests. */
const asked = async (): Promise<string[]> =>
  (
    await town.database.owner.rows<{ type: string }>(sql`
      select j.payload ->> 'type' as type from graphile_worker._private_jobs j join kernel.fact f on f.id::text = j.payload ->> 'id'
      where f.subject = ${request} order by f.seq`)
  ).map(({ type }) => type)

test('an order to a firm asks for one work on mails: the order tells of the firm, and its request says nothing more', async () => {
  await town.act(
    'request.file',
    request,
    {
      nature: 'plumbing.tap_broken',
      words: 'L’évier fuit.',
      unit: centre.unit,
      requester: { person: centre.tenant },
      channel: 'phone',
    },
    nadia,
  )
  await town.act('request.orient', request, { to: 'firm', contract: centre.contract }, nadia)
  expect(await asked()).toEqual(['request.filed', 'order.placed'])
})
