import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isRefusal } from '../../src/kernel/core/command.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/lettings/core/contract.ts'
import { leavingEnd } from '../../src/lettings/core/leaving/leaving-end.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let w: Landlord
beforeAll(async () => {
  w = await openLandlord()
})
afterAll(() => w.close())

const day = daysFromToday()
const nadia = actorOf('agent')
const leGoff = actorOf('tenant')
const letting = actorOf('letting')

type Card = Queries['leaving.card']['output']
const cardOf = async (): Promise<Card> =>
  (await w.kernel.ask(nadia, 'leaving.card', { household: centre.household })) as Card
const leaseEnd = async (): Promise<string | null> =>
  (await w.database.owner.row<{ ends: string | null }>(
    sql`select t.ends from people.tenancy t where t.household = ${centre.household}`,
  ))!.ends
const openVoids = async (): Promise<number> =>
  (
    await w.database.owner.rows(
      sql`select v.id from lettings.void v where v.unit = ${centre.unit} and v.closed_at is null`,
    )
  ).length

const by = { household: centre.household, way: 'hand', receivedOn: day(0) } as const
const notice = newId()

describe('Madame Le Goff says that she leaves', () => {
  test('by mail it is no notice yet: her lease has no end, and nothing is to be let', async () => {
    const no = await w.send(nadia, 'leaving.give', newId(), { ...by, way: 'mail' })
    expect(no).toMatchObject({ ok: false, refused: 'notice_form' })
    expect(await leaseEnd()).toBeNull()
    expect(await openVoids()).toBe(0)
  })

  test.each([
    ['a reason whose proof did not come along', { reason: 'transfer' }, 'reason_unproved'],
    ['a day before the law’s', { leavesOn: day(20) }, 'delay_too_short'],
    ['a day that has not come', { receivedOn: day(2) }, 'received_ahead'],
    ['a day before her lease', { receivedOn: '2019-03-31' }, 'dates_backwards'],
  ])('refused: %s', async (_, more, refused) => {
    expect(await w.send(nadia, 'leaving.give', newId(), { ...by, ...more })).toMatchObject({
      ok: false,
      refused,
    })
    expect(await leaseEnd()).toBeNull()
  })

  test('by hand it is one: her lease ends in three months, and her dwelling is to be let again', async () => {
    await w.act('leaving.give', notice, by, nadia)
    expect(await leaseEnd()).toBe(leavingEnd(day(0), 3))
    expect(await openVoids()).toBe(1)
    expect((await cardOf()).leaving).toMatchObject({
      way: 'hand',
      months: 3,
      ends: leavingEnd(day(0), 3),
      rentUntil: leavingEnd(day(0), 3),
    })
  })

  test('a second one is refused while the first stands, and so is its id', async () => {
    expect(await w.send(nadia, 'leaving.give', newId(), by)).toMatchObject({ refused: 'leaves_already' })
    expect(await w.send(nadia, 'leaving.give', notice, by)).toMatchObject({ refused: 'id_taken' })
    expect(await openVoids()).toBe(1)
  })

  test('corrected with a reason that she proved, it is of one month; the void moves with it', async () => {
    await w.act('leaving.correct', notice, { ...by, reason: 'health', proved: true }, nadia)
    expect(await leaseEnd()).toBe(leavingEnd(day(0), 1))
    expect(await openVoids()).toBe(1)
    expect(await cardOf()).toMatchObject({ reason: 'health', leaving: { months: 1 } })
  })

  test('why it is short is read at her agency alone: no journal, no head office, no list tells it', async () => {
    const told = JSON.stringify(
      await w.database.owner.rows(
        sql`select f.data from kernel.fact f where f.type like 'leaving.%' or f.type like 'void.%'`,
      ),
    )
    expect(told).not.toContain('health')
    for (const actor of [letting, actorOf('hq'), actorOf('agent', roches), leGoff, actorOf('caretaker')]) {
      const asked = [
        await w.kernel.ask(actor, 'leaving.card', { household: centre.household }),
        await w.kernel.ask(actor, 'void.card', { unit: centre.unit }),
        await w.kernel.ask(actor, 'void.list', {}),
      ]
      expect(JSON.stringify(asked)).not.toContain('health')
      expect(isRefusal(asked[0])).toBe(true)
    }
  })

  test('she reads on her own page what stands', async () => {
    expect(await w.kernel.ask(leGoff, 'leaving.own', {})).toMatchObject({
      home: { people: ['Anne Le Goff'] },
      leaving: { ends: leavingEnd(day(0), 1) },
    })
    expect(await w.kernel.ask(actorOf('tenant', roches), 'leaving.own', {})).toMatchObject({ leaving: null })
  })

  test('by agreement the lease goes on, and nothing is to be let; she may give notice again', async () => {
    await w.act('leaving.withdraw', notice, { household: centre.household, agreedOn: day(0) }, nadia)
    expect(await leaseEnd()).toBeNull()
    expect(await openVoids()).toBe(0)
    expect((await cardOf()).leaving).toBeNull()
    await w.act('leaving.give', newId(), by, nadia)
    expect(await openVoids()).toBe(1)
  })
})

test('the landlord says two months for who goes to another social dwelling', async () => {
  const gone = newId()
  await w.database.owner.run(sql`
    insert into kernel.setting as s (key, value) values ('landlord', '{"socialMonths": "2"}')
    on conflict (key) do update set value = s.value || excluded.value`)
  const said = {
    household: roches.household,
    way: 'registered',
    receivedOn: day(-1),
    reason: 'social',
    proved: true,
  }
  await w.act('leaving.give', gone, said, actorOf('agent', roches))
  expect(
    await w.kernel.ask(actorOf('agent', roches), 'leaving.card', { household: roches.household }),
  ).toMatchObject({ leaving: { months: 2, ends: leavingEnd(day(-1), 2) } })
})

test.each(['caretaker', 'technician', 'letting', 'operator', 'hq', 'firm', 'tenant'] as const)(
  'who bears the role %s records no notice, and learns nothing of one',
  async (role) => {
    const no = await w.send(actorOf(role), 'leaving.give', newId(), by)
    expect(no).toMatchObject({ ok: false })
    expect(['not_yours', 'not_found']).toContain(no.ok ? '' : no.refused)
    expect(
      isRefusal(await w.kernel.ask(actorOf(role), 'leaving.card', { household: centre.household })),
    ).toBe(true)
  },
)

test('the agent of another agency finds nothing', async () => {
  const other = actorOf('agent', roches)
  expect(await w.send(other, 'leaving.give', newId(), by)).toMatchObject({ refused: 'not_found' })
  expect(await w.kernel.ask(other, 'leaving.card', { household: centre.household })).toMatchObject({
    refused: 'not_found',
  })
})
