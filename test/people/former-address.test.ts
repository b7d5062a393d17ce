import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import type { Role } from '../../src/kernel/core/roles.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { sendLinks } from '../../src/people/server/sign/link-routes.ts'
import { centre, house, roches, who } from '../setup/agency-corners.ts'
import { letKeysLeave } from './keys.ts'
import { type Doors, openDoors } from '../setup/doors.ts'

let w: Doors
beforeAll(async () => {
  w = await openDoors()
})
afterAll(() => w.close())

const first = 'anne.legoff@example.org'
const second = 'nadia.chez.elle@example.org'
const db = () => w.database.owner
const as = (role: Role, id: string, more: Partial<Actor> = {}): Actor => ({ ...house, id, role, ...more })
const nadia = as('agent', who.nadia, { agencies: ['centre'] })
const karim = as('caretaker', who.karim, { buildings: [centre.building] })
const leGoff = as('tenant', who.leGoff, {
  households: [centre.household],
  enteredAt: new Date(Date.now() + 60_000).toISOString(),
})
const correct = (email: string, by: Actor = nadia, person = who.leGoff) =>
  w.act('person.correct', person, { email }, by)
const mails = (template: string) =>
  db().rows<{ to: string; body: string; agency: string | null }>(
    sql`select to_address as "to", body, agency from notices.mail where template = ${template} order by made_at, to_address`,
  )
/** where a link to enter goes when it is asked for with this address */
const linkGoes = async (email: string): Promise<string[]> => {
  await db().run(sql`delete from notices.mail where template = 'signin'`)
  await db().run(sql`delete from graphile_worker._private_jobs`)
  await sendLinks({ email }, w.kernel)
  await letKeysLeave(w)
  return (await mails('signin')).map(({ to }) => to)
}

beforeEach(async () => {
  await db().run(sql`delete from notices.mail`)
  await db().run(sql`update people.person set email = ${first} where id = ${who.leGoff}`)
})

test('when the office changes her address the former one hears of it, and opens for three days yet', async () => {
  for (const colleague of [nadia, as('operator', who.ines)]) {
    await db().run(sql`delete from notices.mail`)
    await db().run(sql`update people.person set email = ${first} where id = ${who.leGoff}`)
    await correct(second, colleague)
    const [told, ...more] = await mails('former')
    expect([told!.to, told!.agency, more.length]).toEqual([first, 'centre', 0])
    expect(told!.body).toMatch(/^Bonjour Anne Le Goff,\n\nVotre agence a noté une autre adresse/)
    expect(told!.body).not.toContain(second)
    expect(told!.body).not.toMatch(/[{}]/)
    expect(await linkGoes(second)).toEqual([])
    expect(await linkGoes(first)).toEqual([first])
  }
  await db().run(sql`update notices.mail set made_at = now() - interval '73 hours' where template = 'former'`)
  expect(await linkGoes(second)).toEqual([second])
  expect(await linkGoes(first)).toEqual([])
})

test('who changes it again and again is told of at the first, and waits from the last', async () => {
  await correct(second)
  await db().run(sql`update notices.mail set made_at = now() - interval '50 hours'`)
  await correct('encore@example.org')
  expect((await mails('former')).map(({ to }) => to)).toEqual([first, first])
  await db().run(
    sql`update notices.mail set made_at = made_at - interval '40 hours' where template = 'former'`,
  )
  for (const email of [second, 'encore@example.org']) expect(await linkGoes(email)).toEqual([])
  expect(await linkGoes(first)).toEqual([first])
})

test('what she changes herself stands at once, also while another waits', async () => {
  await correct('anne@nouvelle.example', leGoff)
  expect(await mails('former')).toEqual([])
  // The former address is told all the same, that its person may take her account back if it was not she.
  const [told, ...more] = await mails('own')
  expect([told!.to, more.length]).toEqual([first, 0])
  expect(told!.body).not.toMatch(/anne@nouvelle|[{}]/)
  expect(await linkGoes('anne@nouvelle.example')).toEqual(['anne@nouvelle.example'])
  await correct(second)
  await correct('anne@encore.example', leGoff)
  expect(await linkGoes('anne@encore.example')).toEqual(['anne@encore.example'])
  expect(await linkGoes(second)).toEqual([])
})

test('the same address in capitals, or another telephone tell nobody', async () => {
  await correct(first.toUpperCase())
  await w.act('person.correct', who.leGoff, { phone: '06 98 76 54 32' }, nadia)
  expect(await mails('former')).toEqual([])
  expect(await mails('given')).toEqual([])
})

describe('a first address that an office gives', () => {
  const given = 'premiere@example.org'
  beforeEach(async () => {
    await db().run(sql`update people.person set email = '' where id = ${who.leGoff}`)
    await db().run(sql`delete from people.given_address`)
    await db().run(sql`delete from kernel.attempt`)
  })
  const code = async (): Promise<string> => /code\u00a0: (\S+)/.exec((await mails('given')).at(-1)!.body)![1]!
  const prove = (email: string, said: string) => w.browser().post('/api/session/code', { email, code: said })

  test('opens nothing until the code of the letter to her dwelling is typed', async () => {
    await correct(given)
    expect(await mails('former')).toEqual([])
    expect(await linkGoes(given)).toEqual([])
    const [letter] = await db().rows<{ address: string[]; body: string; via: string }>(
      sql`select address, body, via from notices.mail where template = 'given'`,
    )
    expect(letter).toMatchObject({ via: 'paper' })
    expect(letter!.address).toEqual([
      'Anne Le Goff',
      '2e étage, porte 12',
      'Bellevue A, Entrée 1',
      '16 rue Voltaire',
      '11100 Narbonne',
    ])
    expect(letter!.body).toContain(given)
    expect((await prove(given, 'AAAA-AAAA')).body).toMatchObject({ refused: 'code_wrong' })
    expect((await prove('autre@example.org', await code())).body).toMatchObject({ refused: 'code_wrong' })
    expect(await linkGoes(given)).toEqual([])
    expect((await prove(given.toUpperCase(), (await code()).toLowerCase().replace('-', ' '))).status).toBe(
      200,
    )
    expect(await linkGoes(given)).toEqual([given])
  })

  test('opens ten days after its letter was posted, and never while it lies at the agency', async () => {
    await correct(given)
    await db().run(sql`update notices.mail set made_at = now() - interval '60 days' where template = 'given'`)
    expect(await linkGoes(given)).toEqual([])
    await db().run(
      sql`update notices.mail set printed_at = now() - interval '9 days' where template = 'given'`,
    )
    expect(await linkGoes(given)).toEqual([])
    await db().run(
      sql`update notices.mail set printed_at = now() - interval '241 hours' where template = 'given'`,
    )
    expect(await linkGoes(given)).toEqual([given])
  })

  test('another one in its place waits for a letter of its own', async () => {
    await correct(given)
    const before = await code()
    await correct('seconde@example.org', as('operator', who.ines))
    expect((await prove(given, before)).body).toMatchObject({ refused: 'code_wrong' })
    expect((await prove('seconde@example.org', before)).body).toMatchObject({ refused: 'code_wrong' })
    expect(await linkGoes('seconde@example.org')).toEqual([])
  })

  test('its letter is not read by who gave it; a colleague prints it', async () => {
    await correct(given)
    const letters = async (by: Actor) =>
      ((await w.kernel.ask(by, 'letter.list', {})) as { letters: { paragraphs: string[] }[] }).letters
    expect(await letters(nadia)).toEqual([])
    const [sheet] = await letters(as('manager', who.sylvie, { agencies: ['centre'] }))
    expect(sheet!.paragraphs.join(' ')).toContain(`${w.kernel.settings.publicUrl}/entrer`)
    await db().run(sql`update notices.mail set asked_by = ${who.sylvie} where template = 'given'`)
    const mailbox = (await w.kernel.ask(
      as('manager', who.sylvie, { agencies: ['centre'] }),
      'mailbox.list',
      {},
    )) as {
      rows: { template: string }[]
    }
    expect(mailbox.rows.filter(({ template }) => template === 'given')).toEqual([])
  })

  test('five wrong codes shut the door', async () => {
    await correct(given)
    for (const _ of Array.from({ length: 5 })) await prove(given, 'AAAA-AAAA')
    expect((await prove(given, await code())).body).toMatchObject({ refused: 'locked' })
  })
})

test('a caretaker gives nobody an address, neither a first one nor another', async () => {
  for (const email of [first, '']) {
    await db().run(sql`update people.person set email = ${email} where id = ${who.leGoff}`)
    expect(await w.send(karim, 'person.correct', who.leGoff, { email: second })).toMatchObject({
      refused: 'address_at_agency',
    })
  }
  expect(await w.send(karim, 'person.correct', who.leGoff, { phone: '06 11 22 33 44' })).toMatchObject({
    ok: true,
  })
})

test('a session left open changes no address: she shows again that it is she', async () => {
  const stale = { ...leGoff, enteredAt: new Date(Date.now() - 11 * 60_000).toISOString() }
  for (const actor of [stale, { ...leGoff, enteredAt: undefined }])
    expect(await w.send(actor, 'person.correct', who.leGoff, { email: second })).toMatchObject({
      refused: 'enter_again',
    })
  expect(await w.send(stale, 'person.correct', who.leGoff, { phone: '06 12 34 56 70' })).toMatchObject({
    ok: true,
  })
})

test('nobody but the house sends word to a former address', async () => {
  for (const actor of [nadia, leGoff, as('hq', who.helene)])
    expect(await w.send(actor, 'mail.former', who.leGoff, { email: second, herself: false })).toMatchObject({
      refused: 'not_yours',
    })
})

const moveIn = (person: string, by: Actor, email: string) =>
  w.send(by, 'person.moveIn', newId(), {
    unit: centre.empty,
    tenancy: { id: newId(), starts: '2026-01-01' },
    occupants: [{ person, firstName: 'Anne', lastName: 'Le Goff', email }],
  })

test('a tenant of another agency is neither moved nor written over by who knows her id', async () => {
  expect(await moveIn(who.otherTenant, nadia, second)).toMatchObject({ ok: false, refused: 'already_known' })
  const row = await db().row(
    sql`select last_name, email, household from people.person where id = ${who.otherTenant}`,
  )
  expect(row).toEqual({ last_name: 'Prat', email: 'prat@example.org', household: roches.household })
})

test('a move into another dwelling leaves her the address that opens her account', async () => {
  expect(await moveIn(who.leGoff, nadia, second)).toMatchObject({ ok: true })
  expect(await linkGoes(second)).toEqual([])
  expect(await linkGoes(first)).toEqual([first])
})

test('an address noted as she moves in, or joins, opens nothing until the code of its own letter is typed', async () => {
  const awa = newId()
  const lamine = newId()
  const home = newId()
  const occupant = { person: awa, firstName: 'Awa', lastName: 'N’Diaye', email: 'awa@example.org' }
  const lease = { unit: roches.empty, tenancy: { id: newId(), starts: '2026-01-01' }, occupants: [occupant] }
  const paul = as('agent', newId(), { agencies: ['roches'] })
  await w.act('person.moveIn', home, lease, paul)
  const joining = { person: lamine, firstName: 'Lamine', lastName: 'N’Diaye', email: 'lamine@example.org' }
  await w.act('person.join', home, { on: '2026-02-01', occupants: [joining] }, paul)
  for (const [email, name] of [
    ['awa@example.org', 'Awa N’Diaye'],
    ['lamine@example.org', 'Lamine N’Diaye'],
  ] as const) {
    expect(await linkGoes(email)).toEqual([])
    const letter = await db().row<{ address: string[]; body: string; by: string }>(
      sql`select address, body, asked_by as by from notices.mail where template = 'given' and body like ${`%${email}%`}`,
    )
    expect([letter!.address[0], letter!.by]).toEqual([name, paul.id])
    const said = /code\u00a0: (\S+)/.exec(letter!.body)![1]!
    expect((await w.browser().post('/api/session/code', { email, code: said })).status).toBe(200)
    expect(await linkGoes(email)).toEqual([email])
  }
  expect((await mails('given')).length).toBe(2)
})

test('the landlord’s own list of tenants, read by the house, waits for no letter', async () => {
  const [awa, home] = [newId(), newId()]
  const occupant = { person: awa, firstName: 'Jeanne', lastName: 'D’Angelo', email: 'jeanne@example.org' }
  await w.act('person.moveOut', centre.household, { ends: '2026-01-31' })
  await w.act('person.moveIn', home, {
    unit: centre.unit,
    tenancy: { id: newId(), starts: '2026-02-01' },
    occupants: [occupant],
  })
  expect(await mails('given')).toEqual([])
  expect(await linkGoes('jeanne@example.org')).toEqual(['jeanne@example.org'])
})

test('head office hears of whoever an agency lets in, and not of what it does itself', async () => {
  const lea = {
    firstName: 'Léa',
    lastName: 'Roux',
    role: 'agent',
    agencies: ['centre'],
    job: 'Accueil',
    email: 'lea@example.org',
  }
  await w.act('person.hire', newId(), lea, as('hq', who.helene))
  expect(await mails('hired')).toEqual([])
  await w.act('person.hire', newId(), lea, as('manager', who.sylvie, { agencies: ['centre'] }))
  const [told, ...more] = await mails('hired')
  expect([told!.to, more.length]).toEqual(['helene@robine-habitat.example', 0])
  expect(told!.body).toContain('Sylvie Lefèvre a ouvert un accès à Léa Roux')
  expect(told!.body).not.toMatch(/[{}]/)
})
