import { Logger, runOnce } from 'graphile-worker'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { slice as people } from '../../src/people/server/slice.ts'
import { centre, house, roches, who } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { forgetOfTheNight } from '../setup/erase-person.ts'

// Madame Le Goff tells of a tap without signing in, and of a door by telephone; then she moves out, and asks to be forgotten.
let w: Doors
let told: unknown
const [tap, door] = [newId(), newId()]
const sha = (letter: string): string => letter.repeat(64)
const as = (role: Actor['role'], id: string, more: Partial<Actor> = {}): Actor => ({
  ...house,
  id,
  role,
  ...more,
})
const nadia = as('agent', who.nadia, { agencies: ['centre'] })
const karim = as('caretaker', who.karim, { buildings: [centre.building] })
const helene = as('hq', who.helene)

beforeAll(async () => {
  w = await openDoors()
  const visitor = w.browser()
  const [filed] = await visitor.send('request.file', tap, {
    nature: 'plumbing.tap_leak',
    words: 'Le robinet goutte, ma voisine Mme Prat l’entend.',
    photos: [sha('a')],
    sounds: [sha('c')],
    unit: centre.unit,
    door: 'porte bleue',
    access: 'Clé chez Mme Prat',
    channel: 'portal',
    requester: { name: 'Anne Le Goff', phone: '0612345678' },
  })
  told = filed
  await w.act(
    'request.file',
    door,
    {
      nature: 'plumbing.tap_broken',
      words: 'La porte de mon fils ne ferme plus.',
      photos: [sha('b')],
      unit: centre.unit,
      channel: 'phone',
      requester: { person: who.leGoff },
    },
    nadia,
  )
  await w.act('request.say', door, { words: 'Joint commandé pour jeudi.' }, nadia)
  await w.act('request.say', door, { words: 'Rappeler Madame LE GOFF avant.' }, nadia)
  await w.act('request.say', door, { words: 'Elle répond au 06.12.34.56.78.' }, karim)
  await w.act('request.note', door, { words: 'Son mari est malade.' }, nadia)
})
afterAll(() => w.close())

const runJobs = (): Promise<void> =>
  runOnce({
    pgPool: w.database.write,
    noHandleSignals: true,
    logger: new Logger(() => () => {}),
    taskList: Object.fromEntries(
      w.kernel.slices.flatMap((slice) =>
        Object.entries(slice.tasks ?? {}).map(([name, task]) => [
          name,
          (payload: unknown) => task(payload as Record<string, unknown>, w.kernel),
        ]),
      ),
    ),
  })
const leave = (household: string) => w.act('person.moveOut', household, { ends: '2025-01-31' })
const textsOf = async (request: string): Promise<string[]> =>
  (
    await w.database.owner.rows<{ body: string }>(
      sql`select body from requests.message where request = ${request} and body <> '' order by at, id`,
    )
  ).map(({ body }) => body)
const photos = async (): Promise<string[]> =>
  (
    await w.database.owner.rows<{ sha256: string }>(
      sql`select sha256 from requests.photo union all select sha256 from requests.sound order by 1`,
    )
  ).map(({ sha256 }) => sha256)

test('she is known at her door by her name and telephone', async () => {
  expect(told).toMatchObject({ ok: true, facts: [{ type: 'request.filed' }] })
  expect(
    await w.database.owner.row(sql`select requester, household from requests.request where id = ${tap}`),
  ).toEqual({ requester: who.leGoff, household: centre.household })
})

test('a thread says who spoke: the agent who wrote down what she was told', async () => {
  const { entries } = (await w.kernel.ask(karim, 'request.thread', { id: door })) as Thread
  expect(entries[0]).toMatchObject({
    by: { name: 'Nadia Ferrand', role: 'agent' },
    words: 'La porte de mon fils ne ferme plus.',
  })
})

test('her access file holds what she said without signing in and by telephone, to the letter', async () => {
  const held = (await w.kernel.ask(helene, 'person.export', { id: who.leGoff })) as Record<
    string,
    Record<string, unknown>[]
  >
  expect(held['words']).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        byHerself: true,
        words: 'Le robinet goutte, ma voisine Mme Prat l’entend.',
      }),
      expect.objectContaining({ byHerself: true, words: 'La porte de mon fils ne ferme plus.' }),
      expect.objectContaining({ byHerself: false, words: 'Son mari est malade.' }),
    ]),
  )
  expect(new Set(held['photos']!.map((p) => p['sha256']))).toEqual(new Set([sha('a'), sha('b')]))
  expect(held['sounds']).toMatchObject([{ sha256: sha('c') }])
  expect(held['requests']).toContainEqual(
    expect.objectContaining({ door: 'porte bleue', access: 'Clé chez Mme Prat' }),
  )
})

test('an agent who is erased takes her own words with her, and nothing of what a tenant told her', async () => {
  const gone = newId()
  const matter = newId()
  await w.act('person.hire', gone, {
    firstName: 'Louise',
    lastName: 'Morel',
    role: 'agent',
    agencies: ['roches'],
  })
  const louise = as('agent', gone, { agencies: ['roches'] })
  const filed = {
    nature: 'plumbing.tap_leak',
    words: 'Il pleut dans la cuisine.',
    photos: [sha('d')],
    unit: roches.unit,
    channel: 'phone',
    requester: { person: who.otherTenant },
  }
  await w.act('request.file', matter, filed, louise)
  await w.act('request.note', matter, { words: 'Je rappelle demain.' }, louise)
  await w.act('person.assign', gone, { active: false })
  await w.act('person.erase', gone, {}, helene)
  await runJobs()
  expect(await textsOf(matter)).toEqual(['Il pleut dans la cuisine.'])
  expect(await photos()).toContain(sha('d'))
})

test('once she has left and is erased, nothing of hers and nothing that names her is left or found', async () => {
  await leave(centre.household)
  const counted = (await w.kernel.ask(helene, 'person.rights', { id: who.leGoff })) as {
    counts: { words: number; photos: number }
  }
  expect(counted.counts).toMatchObject({ words: 5, photos: 2 })
  await w.database.owner.run(sql`
    insert into notices.mail (id, template, to_person, to_address, lang, subject, body, problem)
    values (${newId()}, 'filed', ${who.leGoff}, 'anne.legoff@example.org', 'fr', 'Votre demande', 'Reçue.',
      '550 <anne.legoff@example.org>: unknown')`)
  await w.act('person.erase', who.leGoff, {}, helene)
  await runJobs()
  expect(await textsOf(tap)).toEqual([])
  // What was written of the work names nobody: it stays, to answer in a dispute.
  expect(await textsOf(door)).toEqual(['Joint commandé pour jeudi.'])
  expect(await photos()).toEqual([sha('d')])
  for (const q of ['robinet', 'porte de mon fils', 'malade']) {
    const found = (await w.kernel.ask(helene, 'search.box', { q })) as { requests: { id: string }[] }
    expect(found.requests.filter(({ id }) => id === tap || id === door)).toEqual([])
  }
  const traces = await w.database.owner.rows(sql`
    select r.extra::text as left from requests.request r where r.id = ${tap} and r.extra ?| array['access', 'door']
    union all select m.problem from notices.mail m where m.to_person = ${who.leGoff} and m.problem is not null`)
  expect(traces).toEqual([])
  const jobs = await w.database.owner.rows(
    sql`select 1 from graphile_worker._private_jobs where payload::text like '%Goff%'`,
  )
  expect(jobs).toEqual([])
})

test('what a house of before had still to do about her, slice by slice, is done under the names that it gave', async () => {
  for (const task of ['requests.erase', 'notices.forget', 'field.forgetPhones', 'people.dropAccess']) {
    const mail = newId()
    await w.database.owner.run(sql`
      insert into notices.mail (id, template, to_person, to_address, lang, subject, body)
      values (${mail}, 'filed', ${who.leGoff}, 'anne.legoff@example.org', 'fr', 'Votre demande', 'Reçue.')`)
    await people.tasks![task]!({ person: who.leGoff, at: new Date().toISOString() }, w.kernel)
    expect(
      await w.database.owner.row(sql`select to_address, subject, body from notices.mail where id = ${mail}`),
    ).toEqual({ to_address: '', subject: '', body: '' })
  }
})

test('nothing names her any more, in any column of any table, but the ids that are told to stay', async () => {
  // Those of her world who were given the same telephone have their own.
  await w.database.owner.run(sql`update people.person set phone = '' where id <> ${who.leGoff}`)
  const columns = await w.database.owner.rows<{ at: string }>(sql`
    select format('%I.%I|%I', c.table_schema, c.table_name, c.column_name) as at from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
    where t.table_type = 'BASE TABLE' and c.table_schema !~ '^(pg_|information_schema)'
      and c.data_type in ('text', 'ARRAY', 'json', 'jsonb', 'tsvector', 'character varying')`)
  const left: string[] = []
  for (const { at } of columns) {
    const [table, column] = at.split('|') as [string, string]
    const found = await w.database.write.query(
      `select 1 from ${table} where ${column}::text ~* '(Anne Le Goff|LE GOFF|0612345678|06.12.34.56.78|anne.legoff)' limit 1`,
    )
    if (found.rowCount) left.push(at.replace('|', '.'))
  }
  expect(left).toEqual([])
})

test('how to get in goes by itself, once what was closed can no longer be contested', async () => {
  const request = newId()
  await w.act(
    'request.file',
    request,
    {
      nature: 'plumbing.tap_leak',
      unit: roches.unit,
      access: 'Digicode 4512',
      channel: 'phone',
      requester: { person: who.otherTenant },
    },
    as('agent', newId(), { agencies: ['roches'] }),
  )
  const after = async (days: number): Promise<unknown> => {
    await w.database.owner.run(
      sql`update requests.request set closed_at = now() - ${days} * interval '1 day' where id = ${request}`,
    )
    await forgetOfTheNight(w.kernel)
    return (
      await w.database.owner.row<{ access: string | null }>(
        sql`select extra ->> 'access' as access from requests.request where id = ${request}`,
      )
    )?.access
  }
  expect(await after(59)).toBe('Digicode 4512')
  expect(await after(61)).toBeNull()
})
