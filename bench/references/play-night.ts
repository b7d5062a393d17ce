import { readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from '../../src/kernel/server/sql.ts'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import { answerFile, type ItemDesk } from '../../test/setup/invented-erp/answer-items.ts'
import type { Pivoine } from '../../test/setup/invented-erp/invent-pivoine.ts'
import { dropExtract, printExtract } from '../../test/setup/invented-erp/write-extract.ts'
import { agentOf, hq, type Town, townSources } from './open-town.ts'

export type Home = {
  unit: string
  ref: string
  household: string
  person: string
  agency: string
  phone: string
}

/** Homes that somebody lives in, in an order that stays. */
export const homesOf = ({ database: { owner } }: Town): Promise<Home[]> =>
  owner.rows<Home>(sql`
    select u.id as unit, u.ref, h.id as household, p.id as person, u.agency, p.phone from estate.unit u
    join people.tenancy t on t.unit = u.id and t.ends is null join people.household h on h.id = t.household
    join lateral (select p.id, p.phone from people.person p where p.household = h.id and p.kind = 'tenant'
      order by p.last_name, p.first_name, p.id limit 1) p on true
    where u.kind = 'dwelling' order by u.ref`)

/** The contract by which plumbers come. */
export const plumbing = async ({ database: { owner } }: Town): Promise<{ id: string; firm: string }> =>
  (await owner.row<{ id: string; firm: string }>(
    sql`select c.id, c.firm from contractors.contract c where 'plumbing' = any (c.trades) order by c.ref limit 1`,
  ))!

/** A request of a home that becomes an order; told are the ids of both. */
export const placeOrder = async (
  town: Town,
  home: Home,
  contract: string,
  mark: string,
): Promise<{ request: string; order: string }> => {
  const request = derivedId('town', 'request', mark)
  const filed = { nature: 'plumbing.tap_leak', words: `Ça goutte sous l’évier, ${mark}.`, channel: 'phone' }
  const agent = agentOf(home.agency)
  await town.act(agent, 'request.file', request, {
    ...filed,
    unit: home.unit,
    requester: { person: home.person },
  })
  await town.act(agent, 'request.orient', request, { to: 'firm', contract })
  const order = await town.database.owner.row<{ id: string }>(
    sql`select o.id from contractors.work_order o where o.request = ${request} order by o.placed_at desc limit 1`,
  )
  return { request, order: order!.id }
}

/** The extracts of a night, in the folder where they are fetched. */
export const layExtracts = ({ folders }: Town, pivoine: Pivoine): void => {
  for (const { table } of townSources) dropExtract(folders.in, pivoine, printExtract(pivoine, table))
}

/** PIVOINE takes every file of Loge that lies there, and answers it. */
export const answerFiles = (desk: ItemDesk, { folders }: Town, channel: string): void => {
  for (const name of readdirSync(folders.out).filter((each) => each.startsWith('LOGE_'))) {
    answerFile(desk, join(folders.out, name), folders.answers, channel)
    renameSync(join(folders.out, name), join(folders.out, `lu_${name}`))
  }
}

/** Whatever waits for a yes gets it. */
export const releaseHeld = async ({ database: { owner }, act }: Town): Promise<number> => {
  const held = await owner.rows<{ id: string }>(sql`select b.id from erp.batch b where b.state = 'held'`)
  for (const { id } of held) await act(hq, 'batch.release', id, {})
  return held.length
}
