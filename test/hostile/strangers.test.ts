import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { json, sql } from '../../src/kernel/server/sql.ts'
import { tasks } from '../../src/notices/server/notice-tasks.ts'
import { beyondBounds } from '../../src/requests/server/strangers.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'

let door: Doors
let agent: { cookie: string }
beforeEach(async () => {
  door = await openDoors()
  agent = await door.hire('agent', ['centre'])
})
afterEach(() => door.close())

type From = { mark?: string; at?: string }
type Filing = {
  unit?: string
  nature?: string
  answers?: object
  code?: string
  building?: string
  requester?: object
  words?: string
}
const phishing = 'Remboursement de loyer sur phish.example'

const file = async (more: Filing = {}, { mark = newId(), at = '203.0.113.7' }: From = {}) => {
  const id = newId()
  const requester = { name: phishing, email: `${newId()}@exemple.fr` }
  const data = { nature: 'plumbing.tap_leak', channel: 'portal', unit: centre.unit, requester, ...more }
  const act = { id: newId(), type: 'request.file', subject: id, data, at: new Date().toISOString() }
  const { body } = await door.knock({
    method: 'POST',
    url: '/api/commands',
    payload: [act],
    remoteAddress: at,
    headers: { cookie: `loge-visit=${mark}` },
  })
  const fact = body[0]?.facts?.[0]
  return { id, is: (fact?.type ?? body[0]?.refused ?? body.refused) as string, told: fact?.data }
}
const act = (type: string, subject: string, headers: Record<string, string>) =>
  door.knock({
    method: 'POST',
    url: '/api/commands',
    payload: [{ id: newId(), type, subject, data: {}, at: new Date().toISOString() }],
    headers,
  })
const ask = async (query: string, input: object = {}, headers: Record<string, string> = agent) =>
  (await door.knock({ url: `/api/ask/${query}?q=${encodeURIComponent(JSON.stringify(input))}`, headers }))
    .body
const count = (all: readonly { is: string }[]) => ({
  filed: all.filter(({ is }) => is === 'request.filed').length,
  held: all.filter(({ is }) => is === 'request.held').length,
})
const seen = async () => (await ask('request.list', { limit: 200 })).rows.map((row: { id: string }) => row.id)

/** What the facts have asked of the worker about mails, done at once. */
const letMailsLeave = async () => {
  const { owner } = door.database
  const jobs = await owner.rows<{ id: string; task: string; payload: Record<string, unknown> }>(sql`
    select j.id, t.identifier as task, j.payload from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier in ('notices.tell', 'notices.ask') order by j.id`)
  for (const { task, payload } of jobs) await tasks[task]!(payload, door.kernel)
  await owner.run(sql`delete from graphile_worker._private_jobs`)
}
type Mail = { to: string; subject: string; body: string; template: string }
const mails = (to = '%') =>
  door.database.owner.rows<Mail>(sql`
    select to_address as "to", subject, body, template from notices.mail where to_address like ${to} order by made_at`)
const linkIn = ({ body }: Mail) => /\/t[/#]([\w-]{43})/.exec(body)![1]!

/** So many dwellings of Bellevue, each with somebody on its lease. */
const settle = async (n: number) => {
  const homes = Array.from({ length: n }, (_, i) => ({
    unit: newId(),
    household: newId(),
    person: newId(),
    name: `D'Angelo${i}`,
    door: `${i}`,
  }))
  const { owner } = door.database
  const of = sql`jsonb_to_recordset(${json(homes)}) as h (unit uuid, household uuid, person uuid, name text, door text)`
  await owner.run(sql`
    insert into estate.unit (id, kind, building, entrance, agency, ref, code, storey, door)
    select h.unit, 'dwelling', ${centre.building}, ${centre.entrance}, 'centre', 'R-' || h.door, 'C' || h.door, 1, h.door from ${of}`)
  await owner.run(sql`
    insert into people.household (id, unit, building, agency) select h.household, h.unit, ${centre.building}, 'centre' from ${of}`)
  await owner.run(sql`
    insert into people.person (id, kind, first_name, last_name, agency, building, household)
    select h.person, 'tenant', 'Lucia', h.name, 'centre', ${centre.building}, h.household from ${of}`)
  await owner.run(sql`
    insert into people.tenancy (id, household, unit, starts) select h.person, h.household, h.unit, '2019-04-01' from ${of}`)
  return homes
}

describe('requests of strangers', () => {
  test('are five an hour from one browser; the next waits, and nobody of the house reads it', async () => {
    const homes = await settle(6)
    const all = []
    for (const { unit } of homes) all.push(await file({ unit, words: 'Zéphyr' }, { mark: 'one-browser' }))
    expect(count(all)).toEqual({ filed: 5, held: 1 })
    const [last] = all.slice(-1)
    expect(last!.told).toEqual({ way: 'mail' })
    expect(await seen()).not.toContain(last!.id)
    expect((await seen()).toSorted()).toEqual(
      all
        .slice(0, 5)
        .map(({ id }) => id)
        .toSorted(),
    )
    expect(await ask('request.thread', { id: last!.id })).toMatchObject({ refused: 'not_found' })
    expect((await ask('request.callBack')).calls).toEqual([])
  })

  test('are twenty an hour from one network, a /64 in IPv6, whatever browser they say they come from', async () => {
    const homes = await settle(24)
    const all = []
    for (const [n, { unit }] of homes.entries())
      all.push(await file({ unit }, { at: `2001:db8:1:2:${n}::1` }))
    expect(count(all)).toEqual({ filed: 20, held: 4 })
    expect(await file({ unit: homes[23]!.unit }, { at: '2001:db8:1:3::1' })).toMatchObject({
      is: 'request.filed',
    })
  })

  test('are three in one dwelling, until one is closed', async () => {
    const all = []
    for (let n = 0; n < 4; n++) all.push(await file({}, { at: `203.0.113.${n}` }))
    expect(count(all)).toEqual({ filed: 3, held: 1 })
    await door.database.owner.run(
      sql`update requests.request set closed_at = now(), status = 'closed' where id = ${all[0]!.id}`,
    )
    expect((await file({}, { at: '203.0.113.9' })).is).toBe('request.filed')
  })

  test('are asked to come back where even what waits would fill the house', async () => {
    await door.database.owner.run(sql`select 1`)
    const spent = []
    for (let n = 0; n < 210; n++) spent.push((await file()).is)
    expect(spent.slice(0, 4)).toEqual(['request.filed', 'request.filed', 'request.filed', 'request.held'])
    expect(spent.slice(-2)).toEqual(['too_fast', 'too_fast'])
  })

  test('that wait are sent once: the same matter again is told so', async () => {
    for (let n = 0; n < 3; n++) await file()
    const held = await file()
    expect(held.is).toBe('request.held')
    const data = {
      nature: 'plumbing.tap_leak',
      channel: 'portal',
      unit: centre.unit,
      requester: { name: 'X', phone: '06' },
    }
    const again = await door.knock({
      method: 'POST',
      url: '/api/commands',
      payload: [{ id: newId(), type: 'request.file', subject: held.id, data, at: new Date().toISOString() }],
    })
    expect(again.body[0]).toMatchObject({ refused: 'already_filed' })
  })
})

describe('a danger', () => {
  const stuck = {
    nature: 'lift.stuck_person',
    answers: { stuck: true },
    unit: undefined,
    building: centre.building,
    part: 'lift',
  }
  test('never waits: beyond the bounds it is filed at once, and marked', async () => {
    for (let n = 0; n < 3; n++) await file()
    const gas = await file({ nature: 'gas.smell', answers: { gas_smell: true } })
    expect(gas).toMatchObject({ is: 'request.filed', told: { urgency: 'U0', confirmed: false } })
    expect(await seen()).toContain(gas.id)
    const marked = await door.database.owner.row(
      sql`select unconfirmed_since is not null as marked from requests.request where id = ${gas.id}`,
    )
    expect(marked).toEqual({ marked: true })
    const ring = () =>
      door.database.owner.row(sql`
        select a.confirmed from requests.alarm a join requests.alarm_request q on q.alarm = a.id where q.request = ${gas.id}`)
    expect(await ring()).toEqual({ confirmed: false })
    expect((await act('request.vouch', gas.id, agent)).body[0]).toMatchObject({ ok: true })
    expect(await ring()).toEqual({ confirmed: true })
    expect((await act('request.vouch', gas.id, agent)).body[0]).toMatchObject({ refused: 'not_found' })
  })

  test('that is repeated at one place rings once', async () => {
    const homes = await settle(21)
    for (const { unit } of homes) await file({ unit })
    const all = []
    for (let n = 0; n < 30; n++) all.push(await file(stuck))
    expect(count(all)).toEqual({ filed: 1, held: 29 })
    expect((await file({ ...stuck, building: roches.building })).is).toBe('request.filed')
  })

  test('that was over is one again; so is that of the other stairs', async () => {
    const homes = await settle(21)
    for (const { unit } of homes) await file({ unit })
    const one = await file(stuck)
    expect((await file(stuck)).is).toBe('request.held')
    expect(
      (
        await door.knock({
          method: 'POST',
          url: '/api/commands',
          payload: [
            {
              id: newId(),
              type: 'request.resolve',
              subject: one.id,
              data: { how: 'done' },
              at: new Date().toISOString(),
            },
          ],
          headers: agent,
        })
      ).body[0],
    ).toMatchObject({ ok: true })
    expect((await file(stuck)).is).toBe('request.filed')
  })

  test('that is told in words alone is kept aside once too, and no more than others', async () => {
    for (let n = 0; n < 3; n++) await file()
    const gas = { nature: 'other.repair', words: 'ça sent le gaz dans la cuisine' }
    const all = []
    for (let n = 0; n < 204; n++) all.push(await file(gas))
    expect(count(all.slice(0, 2))).toEqual({ filed: 1, held: 1 })
    expect(all.at(-1)!.is).toBe('too_fast')
  })

  test('is not held up by all that waits', async () => {
    for (let n = 0; n < 205; n++) await file()
    expect((await file({ nature: 'gas.smell', answers: { gas_smell: true } })).is).toBe('request.filed')
  })
})

describe('a building behind one IPv4 address, on the evening when its heating fails', () => {
  const cold = { nature: 'heating.none' }
  test('is heard whole: forty who give the name on their lease are filed at once', async () => {
    const all = []
    for (const { unit, name } of await settle(40))
      all.push(await file({ ...cold, unit, requester: { name: `Lucia ${name}`, phone: '0612345678' } }))
    expect(count(all)).toEqual({ filed: 40, held: 0 })
  })

  test('is heard whole: so are forty who read the code of their door', async () => {
    const all = []
    for (const { unit, door: d } of await settle(40)) all.push(await file({ ...cold, unit, code: `C${d}` }))
    expect(count(all)).toEqual({ filed: 40, held: 0 })
  })

  test('is refused nothing: forty whose names nobody knows are twenty requests, and twenty that wait', async () => {
    const all = []
    for (const { unit } of await settle(40)) all.push(await file({ ...cold, unit }))
    expect(count(all)).toEqual({ filed: 20, held: 20 })
    await letMailsLeave()
    expect(await mails()).toHaveLength(40)
    for (const mail of (await mails()).slice(20)) {
      const headers = { authorization: `Link ${linkIn(mail)}` }
      const { body } = await door.knock({ url: '/api/ask/me', headers })
      await act('request.vouch', body.matter, headers)
    }
    expect(await seen()).toHaveLength(40)
  })

  test('signs in, and is not counted', async () => {
    for (let n = 0; n < 25; n++) await file()
    const { owner } = door.database
    const { openSession } = await import('../../src/people/server/sign/session-store.ts')
    const token = await openSession(owner, { person: centre.tenant, how: 'link', device: '' })
    const data = { ...cold, channel: 'portal', unit: centre.unit }
    const { body } = await door.knock({
      method: 'POST',
      url: '/api/commands',
      payload: [{ id: newId(), type: 'request.file', subject: newId(), data, at: new Date().toISOString() }],
      remoteAddress: '203.0.113.7',
      headers: { cookie: `loge=${token}` },
    })
    expect(body[0].facts[0].type).toBe('request.filed')
  })
})

describe('a mailbox that a stranger typed', () => {
  const victim = { name: phishing, email: 'quelquun@exemple.fr' }
  test('gets one mail for a hundred acts, without name, words or place', async () => {
    const id = newId()
    const data = {
      nature: 'plumbing.tap_leak',
      channel: 'portal',
      unit: centre.unit,
      requester: victim,
      words: phishing,
    }
    const payload = Array.from({ length: 100 }, (_, n) => ({
      id: newId(),
      type: 'request.file',
      subject: n ? newId() : id,
      data,
      at: new Date().toISOString(),
    }))
    await door.knock({ method: 'POST', url: '/api/commands', payload })
    for (let n = 0; n < 10; n++) await file({ requester: victim, words: phishing })
    await letMailsLeave()
    const left = await mails()
    expect(left).toHaveLength(1)
    expect(left[0]).toMatchObject({ to: victim.email, template: 'confirm' })
    for (const said of [phishing, 'phish', 'Bellevue', 'Voltaire', 'robinet', 'fuite'])
      expect(`${left[0]!.subject} ${left[0]!.body}`.toLowerCase()).not.toContain(said.toLowerCase())
  })

  test('that was opened hears of its request, still without the name; three requests a day at most', async () => {
    const first = await file({ requester: victim })
    await letMailsLeave()
    const [mail] = await mails()
    const headers = { authorization: `Link ${linkIn(mail!)}` }
    expect((await ask('request.thread', { id: first.id }, headers)).request.id).toBe(first.id)
    for (let n = 0; n < 6; n++) await file({ requester: victim, unit: (await settle1(n)).unit })
    await letMailsLeave()
    const left = await mails()
    expect(left.map(({ template }) => template)).toEqual(['confirm', 'filed', 'filed'])
    for (const { body } of left) expect(body).not.toContain('phish')
  })
  const settle1 = async (n: number) => {
    const unit = newId()
    await door.database.owner.run(sql`
      insert into estate.unit (id, kind, building, entrance, agency, ref, code, storey, door)
      values (${unit}, 'dwelling', ${centre.building}, ${centre.entrance}, 'centre', ${`S-${n}`}, ${`S${n}`}, 1, ${`s${n}`})`)
    return { unit }
  }
})

describe('what waits', () => {
  const held = async (requester: object, from: From = {}) => {
    for (let n = 0; n < 3; n++) await file({}, { at: `198.51.100.${n}` })
    return file({ requester, words: 'L’eau goutte.' }, from)
  }
  test('is filed as hers once she has opened her mail, with all that she sent from the same browser', async () => {
    const her = { name: 'Fatou N’Diaye', email: 'fatou@exemple.fr' }
    const one = await held(her, { mark: 'hers' })
    const two = await file({ requester: her }, { mark: 'hers' })
    const other = await file({ requester: her }, { mark: 'somebody else’s' })
    await letMailsLeave()
    const [mail, ...more] = await mails('fatou@exemple.fr')
    expect([mail!.template, more]).toEqual(['confirm', []])
    const headers = { authorization: `Link ${linkIn(mail!)}` }
    expect((await act('request.vouch', one.id, headers)).body[0]).toMatchObject({ ok: true })
    const thread = await ask('request.thread', { id: one.id })
    expect(thread.requester).toMatchObject({ name: 'Fatou N’Diaye', email: 'fatou@exemple.fr' })
    expect(thread.entries[0]).toMatchObject({ words: 'L’eau goutte.', by: { role: 'visitor' } })
    expect(await seen()).toContain(two.id)
    expect(await seen()).not.toContain(other.id)
    expect((await ask('request.thread', { id: one.id }, headers)).request.id).toBe(one.id)
  })

  test('for a call is on the list of its agency alone, and filed or let go by who calls', async () => {
    const one = await held({ name: 'Sékou D’Angelo', phone: '06 01 02 03 04' })
    const two = await file({ requester: { name: 'Personne', phone: '06 00 00 00 00' } })
    expect([one.told, two.told]).toEqual([{ way: 'call' }, { way: 'call' }])
    const { calls } = await ask('request.callBack')
    expect(calls).toMatchObject([
      { id: one.id, name: 'Sékou D’Angelo', phone: '06 01 02 03 04', words: 'L’eau goutte.', door: '12' },
      { id: two.id },
    ])
    const elsewhere = await door.hire('agent', ['roches'])
    expect((await ask('request.callBack', {}, elsewhere)).calls).toEqual([])
    expect((await act('request.vouch', one.id, elsewhere)).body[0]).toMatchObject({ refused: 'not_yours' })
    expect((await act('request.dismiss', two.id, elsewhere)).body[0]).toMatchObject({ refused: 'not_found' })
    expect((await ask('request.callBack', {}, { cookie: 'loge-visit=x' })).refused).toBe('sign_in')
    expect((await act('request.vouch', one.id, agent)).body[0]).toMatchObject({ ok: true })
    expect((await act('request.dismiss', two.id, agent)).body[0]).toMatchObject({ ok: true })
    expect((await ask('request.callBack')).calls).toEqual([])
    expect(await seen()).toContain(one.id)
    expect(await seen()).not.toContain(two.id)
  })

  test('is nothing to another’s link, nor to a visitor', async () => {
    const one = await held({ name: 'Fatou', email: 'fatou@exemple.fr' })
    expect((await act('request.vouch', one.id, { cookie: 'loge-visit=hers' })).body[0]).toMatchObject({
      refused: 'not_yours',
    })
    const mine = await file({ unit: roches.unit }, { at: '192.0.2.1' })
    await letMailsLeave()
    const link = (await mails()).find(({ body }) => body.includes('/t'))!
    const headers = { authorization: `Link ${linkIn(link)}` }
    const { matter } = (await door.knock({ url: '/api/ask/me', headers })).body
    expect(matter).not.toBe(one.id)
    expect(mine.is).toBe('request.filed')
    expect((await act('request.vouch', one.id, headers)).body[0]).toMatchObject({ refused: 'not_yours' })
  })
})

test('the words of whoever is known are not read to bound strangers', async () => {
  const asked: string[] = []
  const stranger = (who: string) => () => {
    asked.push(who)
    return Promise.reject(new Error('asked'))
  }
  const { owner } = door.database
  for (const role of ['tenant', 'agent', 'system'] as const)
    expect(
      await beyondBounds(owner, { ...actorOf(role), network: '203.0.113.7' }, stranger(role)),
    ).toBeUndefined()
  const visitor = { ...actorOf('visitor'), network: '203.0.113.7' }
  await expect(beyondBounds(owner, visitor, stranger('visitor'))).rejects.toThrow('asked')
  expect(asked).toEqual(['visitor'])
})
