import { afterAll, beforeAll, expect, test } from 'vitest'
import { actorOf, idOf, staff } from '../../seeds/characters.ts'
import { loadDump } from '../../seeds/dump.ts'
import { dumpPath } from '../../src/app/cli/seed-command.ts'
import { slices } from '../../src/app/slices.ts'
import { assemble } from '../../src/kernel/server/assemble-house.ts'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { byHand } from '../fixtures/access-file-by-hand.ts'
import { freshDatabase } from '../setup/database.ts'

// The invented landlord, with what its seeds do not tell of Madame Le Goff and of Karim: photos, mails, calls, phones.
let database: Awaited<ReturnType<typeof freshDatabase>>
let kernel: Kernel
const people = [idOf('le-goff'), idOf('karim'), idOf('nadia')] as const
const now = '2027-07-14T14:00:00.000Z'
beforeAll(async () => {
  database = await freshDatabase()
  await loadDump(database.config, dumpPath, new Date(now))
  kernel = assemble(database, readSettings({}), slices)
  for (const person of people) await furnish(person)
})
afterAll(() => database.drop())

const furnish = async (person: string): Promise<void> => {
  const db = database.owner
  const of = (what: string) => derivedId(what, person)
  const request = (await db.row<{ id: string }>(sql`
    select id from requests.request order by (requester = ${person}) desc nulls last, no limit 1`))!.id
  const sha256 = of('photo').replaceAll('-', '').repeat(2)
  await db.run(sql`
    insert into requests.photo (request, sha256, by_person, by_role, at) values (${request}, ${sha256}, ${person}, 'tenant', ${now})`)
  await db.run(sql`
    insert into requests.sound (request, sha256, by_person, by_role, at) values (${request}, ${sha256}, ${person}, 'tenant', ${now})`)
  await db.run(sql`
    insert into requests.caller (request, name, tie, phone, is_told, agency, building, person)
    select id, 'Jeanne N’Diaye', 'family', '06 11 22 33 44', true, agency, building, ${person} from requests.request
    where id <> all (select c.request from requests.caller c) order by no desc limit 1`)
  await db.run(sql`
    insert into notices.mail (id, template, to_person, to_address, lang, subject, body, made_at)
    values (${of('mail')}, 'filed', ${person}, 'elle@example.org', 'fr', 'Votre demande', 'Nous l’avons reçue.', ${now})`)
  await db.run(sql`
    insert into people.session (token, person, device, expires_at) values (${of('token')}, ${person}, 'Firefox', ${now})`)
  await db.run(sql`
    insert into people.alert (id, code, person, until, by_person) values (${of('alert')}, 'dog', ${person}, '2030-01-01', ${person})`)
  await db.run(
    sql`insert into field.device (id, person, name, secret) values (${of('device')}, ${person}, 'Le bleu', 'x')`,
  )
  await db.run(sql`
    insert into field.quarantined_act (id, device, person, type, command, at)
    values (${of('held')}, ${of('device')}, ${person}, 'round.check', '{"words": "Ampoule"}', ${now})`)
  await db.run(sql`
    insert into kernel.signed_link (token, purpose, person, expires_at) values (${of('link')}, 'thread', ${person}, ${now})`)
}

// The marks that hide others stand in texts alone: here nothing is hidden in what is compared but those.
const texts = new Set(['words', 'subject', 'body'])
const apart = (rows: unknown): unknown =>
  (rows as Record<string, unknown>[]).map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, texts.has(key) ? key : value])),
  )

test('the file of Madame Le Goff, of Karim and of Nadia holds all that one list asked for', async () => {
  const helene = actorOf(staff.find((s) => s.key === 'helene') as (typeof staff)[number])
  const seen = new Set<string>()
  for (const id of people) {
    const file = (await kernel.ask(helene, 'person.export', { id }, now)) as Record<string, unknown>
    for (const [kind, ask] of Object.entries(byHand)) {
      const rows = (await database.owner.rows(ask(id))).map(({ row }) => row)
      expect([kind, apart(file[kind])]).toMatchObject([kind, apart(rows)])
      if (rows.length > 0) seen.add(kind)
    }
    expect(Object.keys(file).filter((kind) => kind in byHand)).toEqual(Object.keys(byHand))
  }
  expect([...seen].toSorted()).toEqual(Object.keys(byHand).toSorted())
})
