import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeLink } from '../../src/kernel/server/signed-links.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { openSession } from '../../src/people/server/sign/session-store.ts'
import type { StaffRole } from '../setup/tell.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { centre, type Corner, roches } from '../setup/agency-corners.ts'
import { shaOf } from '../hostile/on-the-wire.ts'
import { furnish } from '../hostile/homes.ts'
import { inPlainWords } from '../hostile/plain-words.ts'

type Headers = Record<string, string>
const plan =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 600"><path class="r" d="M0 0h900v600z"/></svg>'
const sha = shaOf(Buffer.from(plan))

let door: Doors
beforeAll(async () => {
  door = await openDoors()
  await furnish(door)
})
afterAll(() => door.close())

const owner = () => door.database.owner
const get = (headers: Headers, name = sha) =>
  door.app.inject({
    method: 'GET',
    url: `/api/files/${name}`,
    headers: { 'accept-encoding': 'br', ...headers },
  })
const staff = async (role: StaffRole, agencies: string[], buildings: string[] = []): Promise<Headers> => {
  const { person, cookie } = await door.hire(role, agencies)
  for (const building of buildings)
    await owner().run(sql`insert into people.patch (caretaker, building) values (${person}, ${building})`)
  return { cookie }
}
const tenant = async ({ tenant: person }: Corner): Promise<Headers> => ({
  cookie: `loge=${await openSession(owner(), { person, how: 'link', device: '' })}`,
})
const firm = async ({ firm: id }: Corner): Promise<Headers> => ({
  authorization: `Link ${await makeLink(owner(), { purpose: 'firm', firm: id, days: 1 })}`,
})
const planOf = async ({ building, agency, unit }: Corner, name: string) => {
  await owner().run(sql`delete from estate.plan where unit = ${unit}`)
  await owner().run(sql`
    insert into estate.plan (id, building, agency, of, unit, sha256, bytes, origin, at)
    values (${newId()}, ${building}, ${agency}, 'dwelling', ${unit}, ${name}, 100, 'model', now())`)
}

test('a plan is kept pressed, and is for those who have business in the dwelling', async () => {
  expect(await door.kernel.files.draw(owner(), [plan])).toEqual([{ sha256: sha, bytes: expect.any(Number) }])
  await planOf(centre, sha)
  const [here, elsewhere] = [
    [
      await staff('agent', ['centre']),
      await staff('caretaker', ['centre'], [centre.building]),
      await staff('hq', []),
      await tenant(centre),
      await firm(centre),
    ],
    [
      await staff('agent', ['roches']),
      await staff('caretaker', ['centre'], [roches.building]),
      await tenant(roches),
      await firm(roches),
      {},
    ],
  ]
  for (const who of here) expect((await get(who)).statusCode).toBe(200)
  for (const who of elsewhere)
    inPlainWords(await door.knock({ method: 'GET', url: `/api/files/${sha}`, headers: who }), 'not_found')
})

test('it is a picture that runs nothing, and stays on the device', async () => {
  const answer = await get(await tenant(centre))
  expect(answer.headers).toMatchObject({
    'content-type': expect.stringMatching('^image/svg\\+xml'),
    'content-encoding': 'br',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'cache-control': 'private, max-age=600',
  })
  const spread = await get({ ...(await tenant(centre)), 'accept-encoding': 'identity' })
  expect(spread.body).toBe(plan)
})

test('what somebody showed of a boiler is for staff who see the building, and for who took it', async () => {
  const photo = 'd'.repeat(64)
  await owner().run(sql`
    insert into estate.statement (building, agency, object, family, field, value, source, at, by_person, photo, state)
    values (${centre.building}, 'centre', ${newId()}, 'asset', 'maker', '"Frisquet"', 'field', now(), ${centre.firm}, ${photo}, 'proposed')`)
  const estate = door.kernel.slices.find(({ name }) => name === 'estate')
  const sees = async (actor: object) =>
    door.database.as(
      { id: newId(), name: '', lang: 'fr', agencies: [], buildings: [], households: [], ...actor } as never,
      async (db) => (await estate?.files?.(db, photo)) ?? false,
    )
  expect(await sees({ role: 'agent', agencies: ['centre'] })).toBe(true)
  expect(await sees({ role: 'firm', id: centre.firm, firm: centre.firm })).toBe(true)
  expect(await sees({ role: 'agent', agencies: ['roches'] })).toBe(false)
  expect(await sees({ role: 'firm', id: roches.firm, firm: roches.firm })).toBe(false)
  expect(await sees({ role: 'tenant', id: centre.tenant, households: [centre.household] })).toBe(false)
})

test('the night takes away the drawings that no place holds, and no other', async () => {
  const { files, slices } = door.kernel
  const lost = (await files.draw(owner(), [plan.replace('900', '901')]))[0]!
  await owner().run(sql`update kernel.file set at = now() - interval '3 days'`)
  await slices.find(({ name }) => name === 'requests')?.tasks?.['requests.tidy']?.({}, door.kernel)
  expect(await files.openDrawing(lost.sha256)).toBeUndefined()
  expect(await files.openDrawing(sha)).toBeDefined()
})
