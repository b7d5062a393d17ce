import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import type { Role } from '../../src/kernel/core/roles.ts'
import { dayOf } from '../../src/kernel/core/dates.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { listZip, unzip } from '../../src/kernel/server/zip.ts'
import type { Queries } from '../../src/people/core/contract.ts'
import { slice as people } from '../../src/people/server/slice.ts'
import { centre, house, roches, who } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'

let w: Doors
const old = newId()
const open = newId()
beforeAll(async () => {
  w = await openDoors()
  await speak()
})
afterAll(() => w.close())

const as = (role: Role, id: string, more: Partial<Actor> = {}): Actor => ({ ...house, id, role, ...more })
const karim = as('caretaker', who.karim, { buildings: [centre.building] })
const nadia = as('agent', who.nadia, { agencies: ['centre'] })
const ines = as('operator', who.ines)
const sylvie = as('manager', who.sylvie, { agencies: ['centre'] })
const helene = as('hq', who.helene)
const token = 'AbCdEfGhIjKlMnOpQrStUv0123456789-_AbCdEfGhI'

type Rights = Queries['person.rights']['output']
const rights = (actor: Actor, id = who.leGoff) =>
  w.kernel.ask(actor, 'person.rights', { id }) as Promise<Rights>

// One matter closed long ago, one open; she, the agency and a neighbour spoke in both.
const speak = async (): Promise<void> => {
  const db = w.database.owner
  for (const [id, closed] of [
    [old, true],
    [open, false],
  ] as const) {
    await db.run(sql`
      insert into requests.request (id, status, ball, ball_since, nature, urgency, due, liability, channel, agency, building, unit, household,
        requester, filed_at, moved_at, closed_at, closure)
      values (${id}, ${closed ? 'closed' : 'filed'}, 'agency', now(), 'toilet.blocked', 'U2', now(), 'landlord', 'portal', ${centre.agency},
        ${centre.building}, ${centre.unit}, ${centre.household}, ${who.leGoff}, now() - interval '1 year', now(),
        ${closed ? sql`now() - interval '200 days'` : null}, ${closed ? 'done' : null})`)
    const say = (author: string, role: string, body: string, audience = 'everyone') =>
      db.run(sql`
        insert into requests.message (id, request, author, author_role, audience, body, at)
        values (gen_random_uuid(), ${id}, ${author}, ${role}, ${audience}, ${body}, now())`)
    await say(who.leGoff, 'tenant', 'Ma voisine Mme Prat entend tout.')
    await say(
      who.nadia,
      'agent',
      'Vu avec Sylvie Lefèvre : Mme Le Goff au 06 12 34 56 78, sinon 06 99 88 77 66.',
      'staff',
    )
    await say(newId(), 'tenant', 'Mon secret de voisin.')
  }
  await db.run(sql`
    insert into notices.mail (id, template, to_person, to_address, lang, subject, body)
    values (${newId()}, 'filed', ${who.leGoff}, 'anne.legoff@example.org', 'fr', 'Votre demande',
      ${`Suivez-la :\nhttps://loge.example/t/${token}`})`)
}

const prepared = async (actor: Actor, person = who.leGoff): Promise<string> => {
  const file = newId()
  expect(await w.send(actor, 'access.prepare', file, { person })).toMatchObject({ ok: true })
  await people.tasks!['people.gather']!({ file }, w.kernel)
  return file
}
const read = (zip: Buffer, name: string): string => {
  const entries = listZip(zip)
  if (!Array.isArray(entries)) throw new Error(entries.code)
  const bytes = unzip(zip, entries.find((e) => e.name === name)!, 10_000_000)
  return (bytes as Buffer).toString('utf8')
}
const taken = async (login: string, file: string) => {
  const browser = w.browser()
  await browser.signIn(login)
  return w.app.inject({ url: `/api/access/${file}`, cookies: Object.fromEntries(browser.jar) })
}

describe('the right of access', () => {
  test('is served by head office and her manager; to others no, before anything is said of her', async () => {
    for (const id of [who.leGoff, newId()])
      for (const actor of [karim, nadia, ines, as('tenant', who.leGoff), as('firm', newId())]) {
        expect(await rights(actor, id)).toEqual({ refused: 'not_yours' })
        expect(await w.send(actor, 'access.prepare', newId(), { person: id })).toMatchObject({
          refused: 'not_yours',
        })
        expect(await w.send(actor, 'person.eraseWords', id, {})).toMatchObject({ refused: 'not_yours' })
      }
    expect(await rights(sylvie, who.otherTenant)).toEqual({ refused: 'not_found' })
    expect(await w.send(sylvie, 'access.prepare', newId(), { person: who.otherTenant })).toMatchObject({
      refused: 'not_found',
    })
    expect((await rights(helene, who.otherTenant)).name).toBe('Zéphyrine Prat')
    for (const actor of [sylvie, helene])
      expect(await w.send(actor, 'access.ready', newId(), { ok: true })).toMatchObject({
        refused: 'not_yours',
      })
  })

  test('one file at a time, with what is hers and nothing of what is others’', async () => {
    const file = newId()
    expect(await w.send(sylvie, 'access.prepare', file, { person: who.leGoff })).toMatchObject({ ok: true })
    expect((await rights(sylvie)).files[0]).toMatchObject({
      id: file,
      state: 'underway',
      by: 'Sylvie Lefèvre',
    })
    expect(await w.send(helene, 'access.prepare', newId(), { person: who.leGoff })).toMatchObject({
      refused: 'access_underway',
    })
    expect((await taken('sylvie', file)).statusCode).toBe(404)
    await people.tasks!['people.gather']!({ file }, w.kernel)
    expect((await rights(sylvie)).files[0]).toMatchObject({ state: 'ready', taken: 0 })

    const answer = await taken('sylvie', file)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toBe('application/zip')
    const zip = answer.rawPayload
    const data = read(zip, 'donnees.json')
    const page = read(zip, 'a-lire.html')
    for (const text of [data, page]) {
      expect(text).toContain('Ma voisine Mme Prat entend tout.')
      expect(text).toContain('Vu avec [une autre personne]')
      expect(text).toContain('06 12 34 56 78')
      expect(text).not.toContain('06 99 88 77 66')
      expect(text).not.toContain('Lefèvre')
      expect(text).not.toContain('Mon secret de voisin')
      expect(text).not.toContain(token)
      expect(text).not.toContain('argon2')
    }
    expect(page).toContain('Anne')
    expect(page).toMatch(/412,50\s€/)
    expect(page).not.toMatch(/file\.|undefined|\[object/)
    expect(JSON.parse(data)).toMatchObject({ of: who.leGoff, tenancies: [{ rentCents: 41_250 }] })
    const facts = await w.database.owner.rows<{ type: string; data: { by?: string } }>(
      sql`select type, data from kernel.fact where subject = ${file} order by seq`,
    )
    expect(facts.map((f) => f.type)).toEqual(['access.prepared', 'access.ready', 'access.taken'])
    expect(facts[2]!.data.by).toBe(who.sylvie)
  })

  test('what a colleague keeps here for herself, and what is planned for her, is in her own', async () => {
    await w.act('list.keep', who.nadia, { name: 'Eau', query: 'group=water' }, nadia)
    const from = dayOf(new Date(Date.now() + 20 * 86_400_000).toISOString())
    await w.act('person.assign', who.nadia, { role: 'technician', from }, helene)
    await w.browser().signIn('nadia')
    await w.database.owner.run(sql`
      insert into people.access_token (token, person, name, expires_at)
      values (${token}, ${who.nadia}, 'BIMcollab de Nadia', now() + interval '30 days')`)
    const zip = (await taken('helene', await prepared(helene, who.nadia))).rawPayload
    const data = JSON.parse(read(zip, 'donnees.json')) as Record<string, object[]>
    expect(data).toMatchObject({
      lists: [{ name: 'Eau', query: 'group=water' }],
      keys: [{ name: 'BIMcollab de Nadia' }],
      work: [{ role: 'agent', changesOn: from, newRole: 'technician' }],
    })
    expect(data['browsers']!.length).toBeGreaterThan(0)
    expect(read(zip, 'donnees.json')).not.toContain(token)
    const page = read(zip, 'a-lire.html')
    expect(page).not.toMatch(/file\.|undefined|\[object/)
    // What she did is counted there, and listed in the data alone.
    expect(page).toContain(`${data['journal']!.length} ligne`)
  })

  test('what was noted of her without a place is in her file too, without the names of others', async () => {
    const words = 'Le robinet goutte, vu avec Sylvie Lefèvre.'
    const noted = { nature: 'other.repair', channel: 'phone', words, requester: { person: who.leGoff } }
    await w.act('request.file', newId(), noted, nadia)
    const zip = (await taken('helene', await prepared(helene))).rawPayload
    expect(JSON.parse(read(zip, 'donnees.json'))).toMatchObject({
      noted: [{ words: 'Le robinet goutte, vu avec [une autre personne].' }],
    })
    expect(read(zip, 'a-lire.html')).not.toMatch(/file\.|undefined|\[object/)
  })

  test('a file is refused to who lost her role, and to everybody once it has expired', async () => {
    const file = await prepared(helene)
    expect((await taken('karim', file)).statusCode).toBe(403)
    expect((await taken('nadia', newId())).statusCode).toBe(403)
    expect((await w.app.inject({ url: `/api/access/${file}` })).statusCode).toBe(401)
    expect((await taken('helene', 'not-an-id')).statusCode).toBe(404)
    await w.database.owner.run(
      sql`update people.access set expires_at = now() - interval '1 minute' where id = ${file}`,
    )
    const late = await taken('helene', file)
    expect(late.statusCode).toBe(410)
    expect(late.json<{ refused: string }>().refused).toBe('access_gone')
    await people.tasks!['people.expireAccess']!({}, w.kernel)
    expect(
      await w.database.owner.row(sql`select 1 from people.access where id = ${file} and bytes is not null`),
    ).toBeUndefined()
    expect((await rights(helene)).files.find((f) => f.id === file)?.state).toBe('gone')
  })
})

describe('erasing', () => {
  test('says why not all of her, and what may go already', async () => {
    expect(await rights(sylvie)).toMatchObject({
      erase: { all: 'still_tenant' },
      // The person's words, and the two notes between staff: they are about her.
      counts: { oldWords: 1, words: 4, openRequests: 1 },
    })
    expect(await rights(helene, who.nadia)).toMatchObject({ erase: { all: 'still_staff' } })
  })

  test('takes her words out of what is long closed, and leaves what is open and what the agency wrote', async () => {
    expect(await w.send(sylvie, 'person.eraseWords', who.otherTenant, {})).toMatchObject({
      refused: 'not_found',
    })
    expect(await w.send(sylvie, 'person.eraseWords', who.leGoff, {})).toMatchObject({ ok: true })
    await people.tasks!['people.erase']!(
      { person: who.leGoff, at: new Date().toISOString(), words: true },
      w.kernel,
    )
    const left = await w.database.owner.rows<{ request: string; author: string }>(
      sql`select request, author from requests.message where body <> '' and author in (${who.leGoff}, ${who.nadia})`,
    )
    expect(left).toHaveLength(3)
    expect(left.filter((r) => r.author === who.leGoff)).toEqual([{ request: open, author: who.leGoff }])
    expect((await rights(sylvie)).counts.oldWords).toBe(0)
  })

  test('of all of her takes the files that were prepared with it', async () => {
    await w.act('person.moveOut', roches.household, { ends: '2025-01-31' })
    const file = newId()
    await w.act('access.prepare', file, { person: who.otherTenant }, helene)
    await people.tasks!['people.gather']!({ file }, w.kernel)
    await w.act('person.erase', who.otherTenant, {}, helene)
    expect((await taken('helene', file)).statusCode).toBe(410)
    expect((await rights(helene, who.otherTenant)).erase.all).toBe('erased')
  })
})
