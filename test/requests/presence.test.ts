import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { shareReaders, type SharedReaders } from '../../src/requests/server/presence/shared-readers.ts'
import { actorOf, centre, who } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'

let doors: Doors
let elsewhere: SharedReaders
const cookies: Record<string, string> = {}
beforeAll(async () => {
  doors = await openDoors({ size: 4 })
  // Another process of the same house.
  elsewhere = shareReaders(doors.database)
  for (const name of ['nadia', 'luc', 'karim', 'leGoff'] as const)
    cookies[name] = await doors.signIn(who[name])
  cookies['far'] = (await doors.hire('agent', ['roches'])).cookie
})
afterAll(async () => {
  await elsewhere.close()
  await doors.close()
})

const file = async (): Promise<string> => {
  const request = newId()
  const asked = {
    nature: 'plumbing.tap_leak',
    unit: centre.unit,
    requester: { person: centre.tenant },
    channel: 'phone',
  }
  expect(await doors.send(actorOf('agent'), 'request.file', request, asked)).toMatchObject({ ok: true })
  return request
}
const tell = (name: string, request: string, doing = 'reads', page = name) =>
  doors.knock({
    method: 'POST',
    url: `/api/presence/${request}`,
    headers: { cookie: cookies[name] ?? '' },
    payload: { doing, page },
  })
const readersFor = async (name: string, request: string): Promise<string[]> =>
  (await tell(name, request)).body.readers.map(
    (one: { name: string; doing: string }) => `${one.name} ${one.doing}`,
  )

/** All that stands in all tables, but since when somebody was last seen. */
const everything = async (): Promise<string> => {
  const tables = await doors.database.owner.rows<{ name: string }>(sql`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema') and not (schemaname = 'people' and tablename = 'session')
    order by 1`)
  const sums: string[] = []
  for (const { name } of tables) {
    const { rows } = await doors.database.write.query(
      `select coalesce(md5(string_agg(t::text, ',' order by t::text)), '') as sum from ${name} t`,
    )
    sums.push(`${name} ${rows[0].sum}`)
  }
  return createHash('sha256').update(sums.join()).digest('hex')
}

test('Nadia hears that Luc reads and writes; once his page is closed he is gone; and no table holds a word of it', async () => {
  const request = await file()
  await Promise.all(Object.keys(cookies).map((name) => tell(name, request, 'left')))
  const before = await everything()
  expect(await readersFor('nadia', request)).toEqual([])
  expect(await readersFor('luc', request)).toEqual(['Nadia Ferrand reads'])
  expect(await readersFor('nadia', request)).toEqual(['Luc Moreau reads'])
  await tell('luc', request, 'writes')
  expect(await readersFor('nadia', request)).toEqual(['Luc Moreau writes'])
  expect(await everything()).toBe(before)
  await tell('luc', request, 'left')
  expect(await readersFor('nadia', request)).toEqual([])
  expect(await everything()).toBe(before)
})

test('whoever may not read the request neither tells nor hears', async () => {
  const request = await file()
  await tell('nadia', request)
  for (const [name, status] of [
    ['far', 404],
    ['leGoff', 403],
    ['karim', 403],
    ['nobody', 401],
  ] as const) {
    const answer = await tell(name, request)
    expect([name, answer.status]).toEqual([name, status])
    expect(answer.text).not.toContain('Nadia')
  }
  expect(await readersFor('nadia', request)).toEqual([])
  expect((await tell('nadia', newId())).status).toBe(404)
  expect((await tell('nadia', 'x')).status).toBe(404)
  expect((await tell('nadia', request, 'sleeps')).status).toBe(400)
})

test('a page of another process is heard here, and one of here there', async () => {
  const request = await file()
  const sylvie = {
    request,
    person: who.sylvie,
    name: 'Sylvie Lefèvre',
    page: 'there',
    doing: 'reads',
  } as const
  // Who began to listen a moment ago hears it when it is told again.
  await expect
    .poll(
      async () => {
        await elsewhere.tell(sylvie)
        return readersFor('nadia', request)
      },
      { timeout: 20_000 },
    )
    .toEqual(['Sylvie Lefèvre reads'])
  await expect
    .poll(
      async () => {
        await tell('nadia', request)
        return elsewhere.of(request, who.sylvie)
      },
      { timeout: 20_000 },
    )
    .toMatchObject([{ name: 'Nadia Ferrand', doing: 'reads' }])
})
