import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role } from '../../src/kernel/core/roles.ts'
import { heardBy } from '../../src/kernel/server/outcome.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { JournalFact } from '../../src/kernel/server/slice.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

const file = (role: 'visitor' | 'agent', requester: object) => {
  const id = newId()
  const data = { nature: 'plumbing.tap_leak', unit: centre.unit, channel: 'portal', requester }
  return town.send(actorOf(role), 'request.file', id, data).then((outcome) => ({ id, outcome }))
}
const whose = (id: string) =>
  town.database.owner.row<{ requester: string; household: string | null }>(
    sql`select requester, household from requests.request where id = ${id}`,
  )

test('a visitor who names Madame Le Goff by her id is not taken for her', async () => {
  const alone = await file('visitor', { person: centre.tenant })
  expect(alone.outcome).toMatchObject({ ok: false, refused: 'no_way_to_reach' })
  const { id, outcome } = await file('visitor', {
    person: centre.tenant,
    name: 'Paul',
    phone: '06 00 00 00 01',
  })
  expect(outcome.ok).toBe(true)
  const row = await whose(id)
  expect(row?.requester).not.toBe(centre.tenant)
  expect(row?.household).toBeNull()
})

test('she is recognised by her own phone; another address that she types serves this request alone', async () => {
  const her = { name: 'Le Goff', phone: '06 12 34 56 78' }
  const known = await file('visitor', her)
  expect(await whose(known.id)).toEqual({ requester: centre.tenant, household: centre.household })
  for (const way of [{ email: 'nouvelle@exemple.fr' }, { toldBy: 'paper' }]) {
    const { id } = await file('visitor', { ...her, ...way })
    const row = await whose(id)
    expect(row?.requester).not.toBe(centre.tenant)
    expect(row?.household).toBe(centre.household)
    const contact = await town.database.owner.row(
      sql`select email, told_by as "toldBy" from people.person where id = ${row!.requester}`,
    )
    expect(contact).toEqual({ email: '', toldBy: 'mail', ...way })
  }
  const kept = await town.database.owner.row(sql`select email from people.person where id = ${centre.tenant}`)
  expect(kept).toEqual({ email: 'anne.legoff@example.org' })
})

test('the agency names her, and it is hers', async () => {
  const { id } = await file('agent', { person: centre.tenant })
  expect(await whose(id)).toEqual({ requester: centre.tenant, household: centre.household })
})

test('a row says the language of who asked, whoever filed for her', async () => {
  const { id } = await file('agent', { name: 'Emma Byrne', phone: '06 00 00 00 02' })
  const rows = async (): Promise<(string | null)[]> => {
    const { rows } = (await town.kernel.ask(actorOf('agent'), 'request.list', { sort: 'newest' })) as {
      rows: { id: string; lang: string | null }[]
    }
    return rows.filter((row) => row.id === id).map(({ lang }) => lang)
  }
  expect(await rows()).toEqual(['fr'])
  await town.database.owner.run(
    sql`update people.person set lang = 'en' where id = (select requester from requests.request where id = ${id})`,
  )
  expect(await rows()).toEqual(['en'])
})

const secret = [centre.tenant, centre.household, 'requester', 'household', 'liability']

test('whoever files at a door hears by when, and nothing of who lives there', async () => {
  for (const name of ['Le Goff', 'Le Goff', 'Personne'])
    for (const role of ['visitor', 'tenant'] as const) {
      const actor = role === 'tenant' ? actorOf('tenant', roches) : actorOf('visitor')
      const outcome = await town.send(actor, 'request.file', newId(), {
        nature: 'plumbing.tap_leak',
        unit: role === 'tenant' ? roches.unit : centre.unit,
        channel: 'portal',
        requester: { name, phone: '06 12 34 56 78' },
      })
      expect(outcome).toMatchObject({ ok: true })
      const facts = outcome.ok ? outcome.facts : []
      expect(facts).toEqual([
        { type: 'request.filed', data: { urgency: expect.any(String), due: expect.any(String) } },
      ])
      for (const word of secret) expect(JSON.stringify(outcome)).not.toContain(word)
    }
})

test('the answer to an agent says all that was written, to a firm what firms may hear', async () => {
  const { outcome } = await file('agent', { person: centre.tenant })
  expect(outcome).toMatchObject({ facts: [{ data: { household: centre.household } }] })
  const fact = (audience: 'staff' | 'firm' | 'everyone'): JournalFact => ({
    type: 'request.attached',
    subject: '',
    data: { outage: audience },
    audience,
    id: '',
    command: '',
    actor: '',
    role: '',
    at: '',
  })
  const heard = (role: Role) =>
    heardBy(actorOf(role), [fact('staff'), fact('firm'), fact('everyone')]).map(({ data }) => data['outage'])
  expect(heard('agent')).toEqual(['staff', 'firm', 'everyone'])
  expect(heard('firm')).toEqual(['firm', 'everyone'])
  for (const role of ['tenant', 'visitor'] as const) expect(heard(role)).toEqual([undefined])
})

test('half a number is no way to reach anybody: a visitor mends it, what staff wrote down stands, and a danger never waits', async () => {
  const half = { name: 'Sékou N’Diaye', phone: '06 12 34 5' }
  expect((await file('visitor', half)).outcome).toMatchObject({ ok: false, refused: 'phone_wrong' })
  expect((await file('visitor', { ...half, email: 'sekou@exemple.fr' })).outcome).toMatchObject({
    refused: 'phone_wrong',
  })
  expect((await file('agent', { ...half, phone: 'poste 12' })).outcome.ok).toBe(true)
  const gas = { nature: 'gas.smell', unit: centre.unit, channel: 'portal', requester: half }
  expect(await town.send(actorOf('visitor'), 'request.file', newId(), gas)).toMatchObject({ ok: true })
})

test('a caretaker files for whoever stands before him, and gives no address that would open her thread', async () => {
  const lisa = { name: 'Lisa D’Angelo', phone: '06 12 34 56 70', email: 'chez.karim@exemple.fr' }
  const send = (nature: string, requester: object) => {
    const id = newId()
    const data = { nature, unit: centre.unit, channel: 'field', requester }
    const karim = actorOf('caretaker')
    return town.send(karim, 'request.file', id, data).then((outcome) => ({ id, outcome }))
  }
  expect((await send('plumbing.tap_leak', lisa)).outcome).toMatchObject({ refused: 'address_at_agency' })
  const called = await send('plumbing.tap_leak', { ...lisa, email: '' })
  expect(called.outcome.ok).toBe(true)
  // A danger is filed as it is told; the address alone stays away.
  const gas = await send('gas.smell', lisa)
  expect(gas.outcome.ok).toBe(true)
  for (const { id } of [called, gas]) {
    const row = await whose(id)
    expect(
      await town.database.owner.row(
        sql`select last_name as name, email, phone from people.person where id = ${row!.requester}`,
      ),
    ).toEqual({ name: 'D’Angelo', email: '', phone: lisa.phone })
  }
})

test('a caretaker makes nobody known by an address of mail', async () => {
  const karim = actorOf('caretaker')
  const known = { lastName: 'N’Diaye', building: centre.building }
  expect(await town.send(karim, 'person.know', newId(), { ...known, email: 'x@exemple.fr' })).toMatchObject({
    refused: 'address_at_agency',
  })
  expect(await town.send(karim, 'person.know', newId(), { ...known, phone: '06 12 34 56 71' })).toMatchObject(
    {
      ok: true,
    },
  )
})
