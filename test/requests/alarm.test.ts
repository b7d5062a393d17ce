import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { json, sql } from '../../src/kernel/server/sql.ts'
import type { TellingFact } from '../../src/notices/core/notice-matter.ts'
import { heldFor } from '../../src/notices/core/tells.ts'
import { tellIt } from '../../src/notices/server/landlord-words.ts'
import type { AlarmCard, Queries, Thread } from '../../src/requests/core/contract.ts'
import { ringNow } from '../../src/requests/server/alarm/ring.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { correctOwn, hire } from '../setup/tell.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
const run = (statement: ReturnType<typeof sql>) => town.database.owner.run(statement)
beforeAll(async () => {
  town = await openLandlord({ size: 6 })
  for (const [her, email] of [
    [actorOf('technician'), 'luc@robine.test'],
    [actorOf('manager'), 'sylvie@robine.test'],
    [actorOf('hq'), 'helene@robine.test'],
  ] as const)
    await correctOwn(town.act, her, { email })
  await hire(town.act, derivedId('staff', 'rosa'), {
    firstName: 'Rosa',
    lastName: 'N’Diaye',
    role: 'technician',
    agencies: ['roches'],
    email: 'rosa@robine.test',
  })
  await run(sql`insert into kernel.setting (key, value)
    values ('landlord', ${json({ name: 'Robine', onCall: '04 68 90 10 99', onCallMail: 'astreinte@robine.test' })})`)
})
afterAll(() => town.close())
beforeEach(async () => {
  await run(sql`update requests.alarm set ended_at = now() where ended_at is null`)
  await run(sql`update requests.request set status = 'closed', closed_at = now() where closed_at is null`)
  await run(sql`delete from notices.mail`)
  await run(sql`select graphile_worker.complete_jobs(array_agg(id)) from graphile_worker.jobs`)
})

const nadia = actorOf('agent')
const luc = actorOf('technician')
const karim = actorOf('caretaker')
const ines = actorOf('operator')
const visitor: Actor = actorOf('visitor', centre, { id: derivedId('actor', 'visitor') })

const file = async (who: Actor, more: object = {}): Promise<string> => {
  const request = newId()
  const asked = { nature: 'gas.smell', unit: centre.unit, channel: 'phone', ...more }
  const named =
    who.role === 'visitor'
      ? { name: 'Paulette D’Angelo', phone: '06 11 22 33 44' }
      : { person: centre.tenant }
  expect(await town.send(who, 'request.file', request, { requester: named, ...asked })).toMatchObject({
    ok: true,
  })
  return request
}
const alarmsOf = async (who: Actor): Promise<AlarmCard[]> =>
  ((await town.kernel.ask(who, 'danger.list', {})) as Queries['danger.list']['output']).alarms
const only = async (who: Actor = nadia): Promise<AlarmCard> => {
  const all = await alarmsOf(who)
  expect(all).toHaveLength(1)
  return all[0]!
}
const entriesOf = async (id: string, who: Actor = nadia): Promise<string[]> =>
  ((await town.kernel.ask(who, 'request.thread', { id })) as Thread).entries.map(({ type }) => type)
const jobs = () =>
  town.database.owner.rows<{ task: string; payload: Record<string, unknown>; runAt: string }>(sql`
    select j.task_identifier as task, p.payload, j.run_at as "runAt"
    from graphile_worker.jobs j join graphile_worker._private_jobs p using (id)
    where j.task_identifier = 'requests.ring' order by j.run_at`)

test('a smell of gas rings for whoever holds the building, with place, hour, telephones and firm', async () => {
  await run(sql`insert into contractors.firm (id, name, phone, on_call) values (${derivedId('gaz')}, 'Gaz du Midi', '04 68 11 11 11', '06 99 99 99 99')
    on conflict do nothing`)
  await run(sql`insert into contractors.contract (id, firm, ref, name, kind, trades, agencies, spend_limit, starts, ends)
    values (${derivedId('gaz marché')}, ${derivedId('gaz')}, 'G-1', 'Gaz', 'framework', array['gas'], array['centre'], 40000, '2020-01-01', '2040-01-01')
    on conflict do nothing`)
  const request = await file(visitor)
  for (const who of [nadia, luc, karim, ines, actorOf('hq'), actorOf('manager')])
    expect(await only(who)).toMatchObject({
      kind: 'gas',
      nature: 'gas.smell',
      confirmed: true,
      taken: null,
      reached: null,
      place: { building: centre.building, address: '16 rue Voltaire' },
      firm: { name: 'Gaz du Midi', phone: '04 68 11 11 11', onCall: '06 99 99 99 99', ordered: false },
      calls: [{ request, door: '12', caller: { name: 'Paulette D’Angelo', phone: '06 11 22 33 44' } }],
    })
})

test('a firm, a tenant, a visitor and another agency hear of no alarm', async () => {
  await file(nadia)
  for (const who of [actorOf('agent', roches), actorOf('technician', roches), actorOf('caretaker', roches)])
    expect(await alarmsOf(who)).toEqual([])
  for (const who of [actorOf('tenant'), actorOf('firm'), visitor])
    expect(await town.kernel.ask(who, 'danger.list', {})).toMatchObject({ refused: expect.any(String) })
  const { id } = await only()
  for (const who of [
    actorOf('agent', roches),
    actorOf('caretaker', roches),
    actorOf('tenant'),
    actorOf('firm'),
  ])
    expect(await town.send(who, 'alarm.take', id, {})).toMatchObject({ ok: false })
  for (const who of [actorOf('tenant'), actorOf('firm')])
    await expect(town.database.as(who, (db) => db.rows(sql`select id from requests.alarm`))).rejects.toThrow(
      'permission denied',
    )
})

test('two smells in one building are one alarm, also when they are told at the same moment; a fire is another', async () => {
  const both = await Promise.all([file(visitor), file(nadia)])
  const one = await only()
  expect(new Set(one.calls.map((c) => c.request))).toEqual(new Set(both))
  await file(nadia, { nature: 'plumbing.tap_leak', answers: { fire: true } })
  expect((await alarmsOf(nadia)).map((a) => a.kind).sort()).toEqual(['fire', 'gas'])
})

const lifts = {
  of: async (entrance: string, name: string): Promise<string> => {
    const unit = newId()
    await run(
      sql`insert into estate.entrance (id, building, name, address) values (${entrance}, ${centre.building}, ${name}, '16 rue Voltaire') on conflict do nothing`,
    )
    await run(sql`insert into estate.unit (id, kind, building, entrance, agency, ref, code, part)
      values (${unit}, 'common', ${centre.building}, ${entrance}, 'centre', ${unit}, ${unit.slice(-8)}, 'lift')`)
    return unit
  },
}

test('somebody in the cabin of the other stairs, or behind another door, is another alarm', async () => {
  const [left, right] = [
    await lifts.of(centre.entrance, 'Entrée 1'),
    await lifts.of(derivedId('entrance', 'right'), 'Entrée 2'),
  ]
  await file(nadia, { nature: 'lift.stuck_person', unit: left })
  const one = await only()
  await town.send(luc, 'alarm.take', one.id, {})
  const other = await file(nadia, { nature: 'lift.stuck_person', unit: right })
  expect((await alarmsOf(nadia)).map(({ calls, taken }) => [calls[0]!.request === other, taken])).toEqual([
    [true, null],
    [false, expect.objectContaining({ name: 'Luc Moreau' })],
  ])
  await file(visitor, { nature: 'lift.stuck_person', unit: right })
  expect(await alarmsOf(nadia)).toHaveLength(2)
  await file(nadia, { nature: 'danger.violence' })
  await file(nadia, { nature: 'danger.violence', unit: right })
  expect((await alarmsOf(nadia)).filter(({ kind }) => kind === 'danger.violence')).toHaveLength(2)
})

const age = (minutes: number) =>
  run(sql`update requests.alarm set taken_at = taken_at - make_interval(mins => ${minutes}::integer),
    raised_at = raised_at - make_interval(mins => ${minutes}::integer) where ended_at is null`)

test('the third neighbour rings anew where somebody took it half an hour ago, or where it rang in vain; within it, she is one call more', async () => {
  await file(visitor)
  const { id } = await only()
  await town.send(luc, 'alarm.take', id, {})
  await age(20)
  await file(nadia)
  expect(await only()).toMatchObject({ id, taken: { name: 'Luc Moreau' } })
  await age(20)
  const third = await file(nadia)
  expect(await only()).toMatchObject({ id, taken: null, rings: 0 })
  await ringNow(town.kernel, { request: third }, afterMinutes(0))
  expect((await only()).rings).toBe(1)
  await run(sql`update requests.alarm set rings = 7 where ended_at is null`)
  const fourth = await file(nadia)
  await ringNow(town.kernel, { request: fourth }, afterMinutes(1))
  expect((await only()).rings).toBe(1)
})

test('a fire that is told in the thread of a dripping tap rings as a fire, for the plumber of no tap, and apart from a blow', async () => {
  const tap = { nature: 'plumbing.tap_leak', words: 'le robinet goutte' }
  const [fire, blow] = [await file(nadia, tap), await file(nadia, tap)]
  const her = actorOf('tenant')
  await town.send(her, 'request.say', fire, { words: 'au feu, la cuisine brûle' })
  expect(await only()).toMatchObject({ kind: 'fire', nature: 'danger.fire', firm: null })
  await town.send(luc, 'alarm.take', (await only()).id, {})
  await town.send(her, 'request.say', blow, { words: 'mon mari me frappe' })
  expect((await alarmsOf(nadia)).map(({ kind, nature, taken }) => [kind, nature, taken !== null])).toEqual([
    ['danger.violence', 'danger.violence', false],
    ['fire', 'danger.fire', true],
  ])
})

test('a fire told in the thread of a smell of gas rings anew, for a name of its own; the smell said again rings nobody', async () => {
  const her = actorOf('tenant')
  const smell = await file(nadia)
  await ringAndTell({ request: smell }, afterMinutes(0))
  await town.send(luc, 'alarm.take', (await only()).id, {})
  await run(sql`delete from notices.mail`)
  expect(
    await town.send(her, 'request.say', smell, { words: 'ça sent encore plus le gaz dans la cuisine' }),
  ).toMatchObject({ ok: true })
  expect((await only()).taken).toMatchObject({ name: 'Luc Moreau' })
  for (const words of ['au feu, la cuisine brûle', 'au feu, tout brûle'])
    expect(await town.send(her, 'request.say', smell, { words })).toMatchObject({ ok: true })
  expect((await alarmsOf(nadia)).map(({ kind, nature, taken }) => [kind, nature, taken !== null])).toEqual([
    ['fire', 'danger.fire', false],
    ['gas', 'gas.smell', true],
  ])
  await ringAndTell({ request: smell }, afterMinutes(1))
  expect(await mailed()).toContain('astreinte@robine.test')
  const seen = ((await town.kernel.ask(nadia, 'request.thread', { id: smell })) as Thread).entries
  expect(seen.flatMap(({ type, data }) => (type === 'alarm.raised' ? [data['kind']] : []))).toEqual([
    'gas',
    'fire',
  ])
  expect(seen.flatMap(({ type, data }) => (type === 'request.dangerHeard' ? [data['kind']] : []))).toEqual([
    'fire',
  ])
})

test('each of two dangers of one thread rings, though nobody has answered the first; all is over with the request', async () => {
  const smell = await file(nadia)
  await ringNow(town.kernel, { request: smell }, afterMinutes(0))
  await town.send(actorOf('tenant'), 'request.say', smell, { words: 'au feu, la cuisine brûle' })
  await ringNow(town.kernel, { request: smell }, afterMinutes(1))
  expect((await alarmsOf(nadia)).map(({ kind, rings }) => [kind, rings])).toEqual([
    ['gas', 1],
    ['fire', 1],
  ])
  await town.send(nadia, 'request.resolve', smell, { how: 'done' })
  expect(await alarmsOf(nadia)).toEqual([])
})

test('he who frees somebody from a lift and smells gas rings; what only may be a danger is asked; a corrected nature leaves the other', async () => {
  const cabin = await lifts.of(centre.entrance, 'Entrée 1')
  const stuck = await file(nadia, { nature: 'lift.stuck_person', unit: cabin })
  await town.send(karim, 'request.say', stuck, { words: 'L’eau coule maintenant sur le palier.' })
  expect((await only()).kind).toBe('stuck')
  await town.send(karim, 'request.say', stuck, { words: 'ÇA SENT LE GAZ DANS LA GAINE' })
  expect((await alarmsOf(nadia)).map(({ kind }) => kind)).toEqual(['stuck', 'gas'])
  await town.send(nadia, 'request.classify', stuck, { nature: 'danger.person' })
  expect((await alarmsOf(nadia)).map(({ kind }) => kind).sort()).toEqual(['danger.person', 'gas'])
})

test('what was named a socket and said to spark rings as electricity', async () => {
  await file(visitor, { nature: 'power.socket', words: 'la prise fait des étincelles' })
  expect(await only()).toMatchObject({ kind: 'power', nature: 'power.danger' })
})

test('a leak that the agency calls a danger rings; once it is none, or over, it stops; contested, it rings anew', async () => {
  const request = await file(nadia, { nature: 'plumbing.tap_leak' })
  expect(await alarmsOf(nadia)).toEqual([])
  await town.send(nadia, 'request.classify', request, { urgency: 'U0' })
  const first = await only()
  await town.send(nadia, 'request.classify', request, { urgency: 'U2' })
  expect(await alarmsOf(nadia)).toEqual([])
  await town.send(nadia, 'request.classify', request, { nature: 'gas.smell' })
  await town.send(nadia, 'request.resolve', request, { how: 'done' })
  expect(await alarmsOf(nadia)).toEqual([])
  await town.send(nadia, 'request.contest', request, { words: 'Ça sent encore.' })
  const again = await only()
  expect(again.id).not.toBe(first.id)
  await town.send(nadia, 'request.close', request, {
    reason: 'nothing_found',
    words: 'Le service du gaz est passé.',
  })
  expect(await alarmsOf(nadia)).toEqual([])
  expect(await town.send(nadia, 'alarm.take', again.id, {})).toMatchObject({ refused: 'alarm_over' })
})

test('it stands until the last of those who told it is over', async () => {
  const [mine, hers] = [await file(nadia), await file(visitor)]
  await Promise.all([mine, hers].map((id) => town.send(nadia, 'request.resolve', id, { how: 'done' })))
  expect(await alarmsOf(nadia)).toEqual([])
  const [one, two] = [await file(nadia), await file(nadia)]
  await town.send(nadia, 'request.withdraw', one, {})
  expect((await only()).calls.map((c) => c.request)).toEqual([two])
})

test('Luc takes it once; Karim reads since when, and takes over from him; the thread says it among the staff', async () => {
  const request = await file(visitor)
  const { id } = await only()
  const act = newId()
  const taken = await town.send(luc, 'alarm.take', id, {}, act)
  expect(taken).toMatchObject({ ok: true })
  expect(await town.send(luc, 'alarm.take', id, {}, act)).toEqual(taken)
  expect(await town.send(luc, 'alarm.take', id, {})).toMatchObject({ ok: true, facts: [] })
  expect((await only(luc)).taken).toMatchObject({ name: 'Luc Moreau', me: true })
  expect((await only(karim)).taken).toMatchObject({ name: 'Luc Moreau', me: false })
  expect(await town.send(karim, 'alarm.take', id, {})).toMatchObject({
    refused: 'alarm_taken',
    message: expect.stringContaining('Luc Moreau'),
  })
  expect(await town.send(karim, 'alarm.take', id, { from: luc.id })).toMatchObject({ ok: true })
  expect((await only(karim)).taken).toMatchObject({ me: true })
  expect(await town.send(karim, 'alarm.reach', id, { firm: centre.firm })).toMatchObject({ ok: true })
  expect((await only()).reached).toMatchObject({ firm: 'Plomberie centre' })
  expect((await entriesOf(request)).filter((type) => type.startsWith('alarm.'))).toEqual([
    'alarm.raised',
    'alarm.taken',
    'alarm.taken',
    'alarm.reached',
  ])
  const hers = actorOf('tenant', centre, { id: newId(), matter: request, households: [] })
  expect((await entriesOf(request, hers)).filter((type) => type.startsWith('alarm.'))).toEqual([])
})

test('two take it at the same moment: one has it, the other is told who', async () => {
  await file(nadia)
  const { id } = await only()
  const both = await Promise.all([luc, ines, karim].map((who) => town.send(who, 'alarm.take', id, {})))
  expect(both.filter((o) => o.ok)).toHaveLength(1)
  expect(both.filter((o) => !o.ok).map((o) => !o.ok && o.refused)).toEqual(['alarm_taken', 'alarm_taken'])
})

const afterMinutes = (n: number): string => new Date(Date.now() + n * 60_000).toISOString()

test('it rings at once, and asks in the same act to be rung again in ten minutes', async () => {
  const request = await file(nadia)
  expect(await jobs()).toMatchObject([{ payload: { request } }])
  const at = afterMinutes(0)
  await ringNow(town.kernel, { request }, at)
  const { id, rings } = await only()
  expect(rings).toBe(1)
  expect((await jobs()).at(-1)).toMatchObject({
    payload: { alarm: id, after: 1 },
    runAt: new Date(Date.parse(at) + 10 * 60_000).toISOString(),
  })
  await ringNow(town.kernel, { alarm: id, after: 1 }, afterMinutes(10))
  await ringNow(town.kernel, { alarm: id, after: 1 }, afterMinutes(10))
  expect((await only()).rings).toBe(2)
})

test('who has it is not rung; given back, it rings at once', async () => {
  const request = await file(nadia)
  await ringNow(town.kernel, { request }, afterMinutes(0))
  const { id } = await only()
  await town.send(luc, 'alarm.take', id, {})
  await ringNow(town.kernel, { alarm: id, after: 1 }, afterMinutes(10))
  expect((await only()).rings).toBe(1)
  await town.send(luc, 'alarm.release', id, {})
  expect((await jobs()).some(({ payload }) => payload['request'] === request)).toBe(true)
  await ringNow(town.kernel, { request }, afterMinutes(11))
  expect(await only()).toMatchObject({ taken: null, rings: 1 })
})

const rowsOf = async (filters: object, who: Actor = nadia): Promise<string[]> =>
  ((await town.kernel.ask(who, 'request.list', filters)) as Queries['request.list']['output']).rows.map(
    ({ id }) => id,
  )

test('a danger is the first row of every face of the inbox, whoever has the ball, and once; what is over is a row as others', async () => {
  await file(nadia, { nature: 'plumbing.tap_leak' })
  const smell = await file(nadia)
  const tap = await file(nadia, { nature: 'plumbing.tap_leak' })
  await town.send(nadia, 'request.orient', smell, { to: 'third' })
  for (const face of [{ stuck: true }, { ball: 'agency' }, { ball: 'tenant' }, {}, { urgency: 'U0' }]) {
    const rows = await rowsOf(face)
    expect([face, rows[0], rows.filter((id) => id === smell)]).toEqual([face, smell, [smell]])
  }
  expect((await rowsOf({ nature: 'plumbing.tap_leak' })).includes(smell)).toBe(false)
  expect(await rowsOf({}, actorOf('agent', roches))).not.toContain(smell)
  const pages: string[] = []
  for (let after: string | undefined, n = 0; n < 9; n++) {
    const asked = { limit: 2, ...(after ? { after } : {}) }
    const page = (await town.kernel.ask(nadia, 'request.list', asked)) as Queries['request.list']['output']
    pages.push(...page.rows.map(({ id }) => id))
    if (!page.next) break
    after = page.next
  }
  expect(pages.length).toBe(new Set(pages).size)
  expect(pages).toContain(tap)
  await town.send(nadia, 'request.resolve', smell, { how: 'done' })
  expect((await rowsOf({ ball: 'agency' })).includes(smell)).toBe(false)
})

test('in the day of a caretaker a danger stands above what is due before it', async () => {
  const before = await file(nadia, { nature: 'plumbing.tap_leak' })
  const smell = await file(nadia)
  await run(sql`update requests.request set due = now() - interval '9 days' where id = ${before}`)
  const day = (await town.kernel.ask(karim, 'day.today', {})) as Queries['day.today']['output']
  expect(day.open[0]!.id).toBe(smell)
})

test('a story that is told again days later rings nobody', async () => {
  const request = await file(nadia)
  await ringNow(town.kernel, { request }, afterMinutes(4 * 24 * 60))
  expect((await only()).rings).toBe(0)
})

// What the worker would do: the ring, then the mails of its fact.
const ringAndTell = async (which: Parameters<typeof ringNow>[1], at: string): Promise<void> => {
  await ringNow(town.kernel, which, at)
  const [fact] = await town.database.owner.rows<TellingFact>(sql`
    select f.id, f.type, f.subject, f.command, f.role, f.at, f.data, f.audience from kernel.fact f
    where f.type = 'alarm.rang' order by f.seq desc limit 1`)
  if (fact) await tellIt(town.kernel, fact, at)
}
const mailed = async (): Promise<string[]> =>
  (
    await town.database.owner.rows<{ to: string }>(
      sql`select to_address as "to" from notices.mail where template = 'alarm' order by made_at, to_address`,
    )
  ).map(({ to }) => to)

test('the on-call and those who answer for the agency are mailed, six times, then head office as well, then these two alone', async () => {
  expect(heldFor({ type: 'alarm.rang', role: 'system', data: {} })).toBe(0)
  const request = await file(visitor)
  await ringAndTell({ request }, afterMinutes(0))
  expect(await mailed()).toEqual(['astreinte@robine.test', 'luc@robine.test', 'sylvie@robine.test'])
  const [mail] = await town.database.owner.rows<{ subject: string; body: string }>(
    sql`select subject, body from notices.mail where template = 'alarm' limit 1`,
  )
  expect(mail!.subject).toContain('16 rue Voltaire')
  expect(mail!.body).toContain('06 11 22 33 44'.replaceAll(' ', '\u00a0'))
  expect(mail!.body).toContain(`/bureau/r/${request}`)
  expect(`${mail!.subject} ${mail!.body}`).not.toMatch(/\{\w+\}|mail\.|undefined/)
  const { id } = await only()
  for (let n = 1; n <= 6; n++) await ringAndTell({ alarm: id, after: n }, afterMinutes(10 * n))
  const all = await mailed()
  expect(all.filter((to) => to === 'luc@robine.test')).toHaveLength(7)
  expect(all.filter((to) => to === 'helene@robine.test')).toHaveLength(1)
  expect(all).not.toContain('rosa@robine.test')
  await run(sql`delete from notices.mail`)
  await ringAndTell({ alarm: id, after: 7 }, afterMinutes(90))
  expect(await mailed()).toEqual(['astreinte@robine.test', 'helene@robine.test'])
  expect((await jobs()).at(-1)).toMatchObject({ payload: { alarm: id, after: 8 } })
  expect((await only()).rings).toBe(8)
})

test('nobody has taken it for days: it rings on, slowly, until Luc does', async () => {
  const request = await file(nadia)
  await ringNow(town.kernel, { request }, afterMinutes(0))
  const { id } = await only()
  const days = 5 * 24 * 60
  await run(sql`update requests.alarm set rings = 60, rang_at = ${afterMinutes(days)} where id = ${id}`)
  await ringNow(town.kernel, { alarm: id, after: 60 }, afterMinutes(days + 120))
  expect((await only()).rings).toBe(61)
  await town.send(luc, 'alarm.take', id, {})
  await ringNow(town.kernel, { alarm: id, after: 61 }, afterMinutes(days + 240))
  expect((await only()).rings).toBe(61)
})

test('a daughter who telephones for her mother is called back herself, and her mother too', async () => {
  const caller = { name: 'Solène D’Angelo', tie: 'family', phone: '06 44 55 66 77', told: true }
  const request = await file(ines, { caller })
  expect((await only()).calls).toMatchObject([
    { caller: { phone: '06 12 34 56 78' }, rang: { name: 'Solène D’Angelo', phone: '06 44 55 66 77' } },
  ])
  await ringAndTell({ request }, afterMinutes(0))
  const [mail] = await town.database.owner.rows<{ body: string }>(
    sql`select body from notices.mail where template = 'alarm' limit 1`,
  )
  for (const number of ['06 44 55 66 77', '06 12 34 56 78'])
    expect(mail!.body).toContain(number.replaceAll(' ', '\u00a0'))
})

test('where nobody answers for the agency, head office is mailed at once; who has taken it stops the mail on its way', async () => {
  await run(sql`update people.staff set active = false where ${'centre'} = any (agencies)`)
  try {
    const request = await file(nadia)
    await ringAndTell({ request }, afterMinutes(0))
    expect(await mailed()).toEqual(['astreinte@robine.test', 'helene@robine.test'])
    await run(sql`delete from notices.mail`)
    const { id } = await only()
    await ringNow(town.kernel, { alarm: id, after: 1 }, afterMinutes(10))
    await town.send(nadia, 'alarm.take', id, {})
    await ringAndTell({ alarm: id, after: 2 }, afterMinutes(10))
    expect(await mailed()).toEqual([])
  } finally {
    await run(sql`update people.staff set active = true`)
  }
})
