import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { mayCloseAs } from '../../src/requests/core/nature/closure.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
const martin = { unit: newId(), household: newId(), person: newId() }
const leGoff = actorOf('tenant')
const neighbour: Actor = { ...leGoff, id: martin.person, households: [martin.household] }
const agent = actorOf('agent')
const manager = actorOf('manager')

beforeAll(async () => {
  town = await openLandlord({ size: 2 })
  for (const statement of [
    sql`insert into estate.unit (id, kind, building, entrance, agency, ref, code, storey, door)
      values (${martin.unit}, 'dwelling', ${centre.building}, ${centre.entrance}, 'centre', 'L-Martin', 'MARTIN', 3, '14')`,
    sql`insert into people.household (id, unit, building, agency) values (${martin.household}, ${martin.unit}, ${centre.building}, 'centre')`,
    sql`insert into people.person (id, kind, first_name, last_name, email, agency, building, household)
      values (${martin.person}, 'tenant', 'Jeanne', 'Martin', 'martin@exemple.fr', 'centre', ${centre.building}, ${martin.household})`,
  ])
    await town.database.owner.run(statement)
})
afterAll(() => town.close())

const act = async (who: Actor, type: string, subject: string, data: object) => {
  const outcome = await town.send(who, type, subject, data)
  if (!outcome.ok) throw new Error(`${type}: ${outcome.refused}`)
}
const filed = async (who: Actor, unit: string) => {
  const request = newId()
  const asked = { nature: 'heating.none', channel: 'portal', words: 'Plus de chauffage.' }
  await act(who, 'request.file', request, { ...asked, unit, requester: { person: who.id } })
  return request
}
// Madame Le Goff’s cold radiators became everybody’s; Jeanne Martin follows.
const incident = async () => {
  const outage = await filed(leGoff, centre.unit)
  const follower = await filed(neighbour, martin.unit)
  await act(agent, 'request.gather', outage, { requests: [follower] })
  return { outage, follower }
}
const standing = (id: string) =>
  town.database.owner.row<{ status: string; closure: string | null }>(
    sql`select status, closure from requests.request where id = ${id}`,
  )

describe('an incident closes for all who follow it, whatever the reason', () => {
  // What breaks for many is a repair: the answers of a desk close none.
  test.each(mayCloseAs('manager'))('%s', async (reason) => {
    const { outage, follower } = await incident()
    if (reason === 'done') await act(manager, 'request.resolve', outage, { how: 'done' })
    else {
      const twin = reason === 'duplicate' ? { duplicateOf: await filed(leGoff, centre.unit) } : {}
      const words = 'Le réseau de la ville est en cause.'
      await act(manager, 'request.close', outage, { reason, words, ...twin })
    }
    for (const id of [outage, follower])
      expect(await standing(id)).toEqual({ status: 'closed', closure: reason })
  })

  test('repaired for now', async () => {
    const { outage, follower } = await incident()
    await act(agent, 'request.resolve', outage, { how: 'provisional', words: 'Une pompe est prêtée.' })
    for (const id of [outage, follower])
      expect(await standing(id)).toEqual({ status: 'closed', closure: 'done_temporarily' })
  })

  test('declined', async () => {
    const { outage, follower } = await incident()
    const words = 'C’est au réseau de la ville.'
    await act(agent, 'request.decline', outage, { reason: 'third_party', words })
    for (const id of [outage, follower])
      expect(await standing(id)).toEqual({ status: 'closed', closure: 'third_party' })
  })

  test('confirmed at the agency, once its firm has said that it is done', async () => {
    const { outage, follower } = await incident()
    await town.database.owner.run(
      sql`update requests.request set status = 'resolved', ball = 'agency', resolved_at = now() where id = ${outage}`,
    )
    await act(agent, 'request.confirm', outage, {})
    for (const id of [outage, follower])
      expect(await standing(id)).toEqual({ status: 'closed', closure: 'done' })
  })
})

test('Madame Le Goff speaks for herself alone: she neither withdraws nor confirms what became everybody’s', async () => {
  const { outage, follower } = await incident()
  for (const who of [leGoff, agent])
    expect(await town.send(who, 'request.withdraw', outage, {})).toMatchObject({ refused: 'collective' })
  await town.database.owner.run(
    sql`update requests.request set status = 'resolved', ball = 'agency', resolved_at = now() where id = ${outage}`,
  )
  expect(await town.send(leGoff, 'request.confirm', outage, {})).toMatchObject({ refused: 'collective' })
  const thread = (await town.kernel.ask(leGoff, 'request.thread', { id: outage })) as {
    can: Record<string, string>
  }
  expect([thread.can['withdraw'], thread.can['confirm']]).not.toContain('yes')
  expect(await standing(follower)).toMatchObject({ status: 'attached' })
})
