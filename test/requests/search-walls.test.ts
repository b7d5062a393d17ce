import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, canary, centre, type Corner, roches, who } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'

let w: Doors
const cookies = new Map<string, string>()
const homonyms = 600
const name = 'N’Diaye'
/** At each agency: who is looked for, her matter and its order; what of them is told nowhere else. */
const known = new Map<Corner, { person: string; request: string; no: string; order: string; phone: string }>()

beforeAll(async () => {
  w = await openDoors()
  await w.database.owner.run(sql`
    insert into people.person (id, kind, first_name, last_name, agency, building)
    select gen_random_uuid(), 'tenant', 'Awa ' || n, ${name}, ${centre.agency}, ${centre.building} from generate_series(1, ${homonyms - 1}) n`)
  known.set(centre, await tell(centre, '06 11 22 33 44', 'Awa'))
  known.set(roches, await tell(roches, '06 55 66 77 88', canary))
  const elsewhere = await w.hire('agent', [roches.agency])
  cookies.set('roches agent', elsewhere.cookie)
  for (const [job, person] of [
    ['agent', who.nadia],
    ['technician', who.luc],
    ['manager', who.sylvie],
    ['caretaker', who.karim],
    ['tenant', who.leGoff],
    ['operator', who.ines],
  ] as const)
    cookies.set(job, await w.signIn(person))
})
afterAll(() => w.close())

const tell = async (at: Corner, phone: string, first: string) => {
  const { owner } = w.database
  await owner.run(sql`
    update people.person set first_name = ${first}, last_name = ${name}, phone = ${phone}, email = ${`${first}.ndiaye@exemple.fr`}
    where id = ${at.tenant}`)
  const request = newId()
  const filed = await w.send(actorOf('operator'), 'request.file', request, {
    nature: 'plumbing.tap_broken',
    words: 'Le flexible de la douchette est percé.',
    unit: at.unit,
    channel: 'phone',
    requester: { person: at.tenant },
  })
  expect(filed).toMatchObject({ ok: true })
  const placed = await w.send(actorOf('agent', at), 'request.orient', request, {
    to: 'firm',
    contract: at.contract,
  })
  expect(placed).toMatchObject({ ok: true })
  const found = await owner.row<{ no: string; order: string }>(sql`
    select r.no::text as no, o.no::text as order from requests.request r join contractors.work_order o on o.request = r.id where r.id = ${request}`)
  return { person: at.tenant, request, phone, ...found! }
}

const ask = async (reader: string, input: object): Promise<{ status: number; text: string; body: any }> =>
  w.knock({
    method: 'POST',
    url: '/api/ask/search.box',
    headers: { cookie: cookies.get(reader)! },
    payload: input,
  })

/** Everything by which somebody of this agency may be looked for, as it is typed. */
const typed = (at: Corner, first: string): string[] => {
  const { no, order, phone } = known.get(at)!
  return [
    no,
    `n° ${no}`,
    `N°${no}`,
    `bon n° ${order}`,
    phone,
    phone.replaceAll(' ', ''),
    `${first}.ndiaye@exemple.fr`,
    `${first} ${name}`,
    `${name.toUpperCase()} ${first}`,
    `ndiaye ${first}`,
    'douchette percée',
    `${name} Bellevue`,
  ]
}

describe('what the box finds stays behind its wall, whatever is typed', () => {
  test.each(['agent', 'technician', 'manager', 'caretaker'])(
    'the %s of the centre hears nothing of the Roches',
    async (job) => {
      const there = known.get(roches)!
      for (const q of typed(roches, canary))
        for (const skip of [0, 6]) {
          const { status, text } = await ask(job, { q, limit: 100, skip })
          expect([q, status]).toEqual([q, 200])
          for (const told of [canary, there.person, there.request, roches.unit, there.phone.slice(3)])
            expect([q, told, text.includes(told)]).toEqual([q, told, false])
        }
    },
  )

  test('an agent of the Roches hears nothing of the centre, and how many are called so there neither', async () => {
    const here = known.get(centre)!
    for (const q of [...typed(centre, 'Awa'), name, 'ndiaye']) {
      const { status, text, body } = await ask('roches agent', { q, limit: 100 })
      expect([q, status]).toEqual([q, 200])
      for (const told of [here.person, here.request, centre.unit, here.phone.slice(3)])
        expect([q, told, text.includes(told)]).toEqual([q, told, false])
      expect([q, body.all <= 1]).toEqual([q, true])
    }
  })

  test('a tenant and a visitor find nothing at all', async () => {
    for (const q of [name, known.get(centre)!.no]) {
      expect((await ask('tenant', { q })).body).not.toHaveProperty('people')
      const visitor = await w.knock({ method: 'POST', url: '/api/ask/search.box', payload: { q } })
      expect(visitor.body).not.toHaveProperty('people')
    }
  })
})

describe('six hundred people of one name', () => {
  test('the agency counts its own and reaches each of them, a page at a time, each once', async () => {
    const found = new Set<string>()
    for (let skip = 0; skip < homonyms; skip += 100) {
      const { body } = await ask('agent', { q: 'NDIAYE', limit: 100, skip })
      expect(body.all).toBe(homonyms)
      for (const { id } of body.people) found.add(id)
    }
    expect(found.size).toBe(homonyms)
    expect(found.has(known.get(roches)!.person)).toBe(false)
  })

  test.each([name, "N'diaye", 'n diaye', 'NDIAYE', 'ndiaye'])('«%s» is all of them', async (q) => {
    expect((await ask('agent', { q })).body.all).toBe(homonyms)
  })

  test('by number, telephone, mail, order, door or first name it is one', async () => {
    const here = known.get(centre)!
    for (const q of [here.no, `n° ${here.no}`, `bon n° ${here.order}`])
      expect([q, (await ask('agent', { q })).body.requests.map(({ id }: { id: string }) => id)]).toEqual([
        q,
        [here.request],
      ])
    for (const q of [here.phone, here.phone.replaceAll(' ', ''), '+33611223344', 'awa.ndiaye@exemple.fr'])
      expect([q, (await ask('agent', { q })).body.people.map(({ id }: { id: string }) => id)]).toEqual([
        q,
        [here.person],
      ])
    expect((await ask('agent', { q: 'ndiaye awa 599' })).body.people[0].name).toBe(`Awa 599 ${name}`)
  })
})
