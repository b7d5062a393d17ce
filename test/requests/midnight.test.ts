import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Proposal } from '../../src/requests/core/contract.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

/** Half past midnight in Narbonne on the first of January: at Greenwich it is still the old year. */
const halfPastMidnight = '2026-12-31T23:30:00.000Z'
const justBefore = '2026-12-31T22:30:00.000Z'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

const proposed = (now: string) =>
  town.kernel.ask(
    actorOf('agent'),
    'request.propose',
    { unit: centre.unit, nature: 'plumbing.tap_leak' },
    now,
  ) as Promise<Proposal>

test('a contract that begins with the year is proposed from its first minute, and one that ended is not', async () => {
  await town.database.owner.run(
    sql`update contractors.contract set starts = '2027-01-01' where id = ${centre.contract}`,
  )
  expect((await proposed(justBefore)).to).toBe('inhouse')
  expect(await proposed(halfPastMidnight)).toMatchObject({ to: 'firm', contract: { id: centre.contract } })

  await town.database.owner.run(
    sql`update contractors.contract set starts = '2020-01-01', ends = '2026-12-31' where id = ${centre.contract}`,
  )
  expect((await proposed(justBefore)).to).toBe('firm')
  expect((await proposed(halfPastMidnight)).to).toBe('inhouse')
})

test('a warning that ended yesterday is shown to nobody who goes there today', async () => {
  await town.database.owner.run(sql`
    insert into people.alert (id, code, unit, building, agency, until, by_person, at)
    values (${newId()}, 'asbestos', ${centre.unit}, ${centre.building}, 'centre', '2026-12-31', ${actorOf('agent').id}, ${justBefore})`)
  const shown = async (now: string) =>
    (
      (await town.kernel.ask(actorOf('agent'), 'caller.card', { unit: centre.unit }, now)) as {
        alerts: unknown[]
      }
    ).alerts
  expect(await shown(justBefore)).toHaveLength(1)
  expect(await shown(halfPastMidnight)).toEqual([])
})

test('a request told just after midnight is one of the new day in a list that begins with it, and none of one that ends there', async () => {
  const id = newId()
  await town.act(
    'request.file',
    id,
    { nature: 'plumbing.tap_leak', unit: centre.unit, words: 'Le robinet goutte', channel: 'phone' },
    actorOf('agent'),
  )
  await town.database.owner.run(
    sql`update requests.request set filed_at = ${halfPastMidnight} where id = ${id}`,
  )
  const shown = async (filters: object) =>
    (
      (await town.kernel.ask(actorOf('agent'), 'request.list', { unit: centre.unit, ...filters })) as {
        rows: { id: string }[]
      }
    ).rows.some((row) => row.id === id)
  expect(await shown({ since: '2027-01-01' })).toBe(true)
  expect(await shown({ since: '2027-01-02' })).toBe(false)
  expect(await shown({ since: '2026-12-01', until: '2027-01-01' })).toBe(false)
})
