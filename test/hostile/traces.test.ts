import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { printConsulted } from '../../src/app/cli/consultations-command.ts'
import { slices } from '../../src/app/slices.ts'
import { listConsultations, forgetConsulted, makeConsulted } from '../../src/kernel/server/consultations.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { openSession } from '../../src/people/server/sign/session-store.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { stopClock } from '../setup/stop-clock.ts'

let door: Doors
let town: Doors
const lines: string[] = []
let nadia: { person: string; cookie: string }
beforeAll(async () => {
  door = await openDoors({ set: { logLevel: 'info' }, log: { write: (line) => void lines.push(line) } })
  town = door
  nadia = await door.hire('agent', ['centre'])
})
afterAll(() => door.close())

const call = (url: string, payload: object, headers: Record<string, string> = {}) =>
  door.knock({ method: 'POST', url, payload, headers, remoteAddress: '198.51.100.77' })
const noes = () =>
  lines
    .flatMap((line) => line.split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ msg }) => msg === 'refused')
/** What a call leaves in the security log; it is written once the answer has left. */
const left = async (...said: Parameters<typeof call>) => {
  lines.length = 0
  await call(...said)
  await expect.poll(() => noes().length).toBeGreaterThan(0)
  return noes()
}
const file = async (): Promise<string> => {
  const id = newId()
  await town.send(actorOf('agent'), 'request.file', id, {
    nature: 'plumbing.tap_leak',
    channel: 'phone',
    unit: centre.unit,
  })
  return id
}

test('a question that is refused leaves who, whence, at which door and why, and nothing of what was asked', async () => {
  const told = await left('/api/ask/request.thread', { id: newId() }, { cookie: nadia.cookie })
  expect(told).toMatchObject([
    { door: '/api/ask/:query', actor: nadia.person, role: 'agent', refused: ['not_found'] },
  ])
  expect(told[0]!['from']).toMatch(/^[\w-]{16}$/)
  expect(lines.join()).not.toContain('198.51.100.77')
})

test('so does an act; a visitor is no more than a mark, the same for the same network', async () => {
  const data = { words: 'Zéphyrine' }
  const act = { id: newId(), type: 'request.note', subject: newId(), data, at: new Date().toISOString() }
  const [one] = await left('/api/commands', [act])
  const [other] = await left('/api/ask/request.list', {})
  expect(one).toMatchObject({ door: '/api/commands', role: 'visitor', refused: ['sign_in'] })
  expect(one).not.toHaveProperty('actor')
  expect(other!['from']).toBe(one!['from'])
})

test('what goes well leaves no such line', async () => {
  lines.length = 0
  await call('/api/ask/me', {}, { cookie: nadia.cookie })
  await call('/api/ask/request.list', {})
  await expect.poll(() => noes().length).toBeGreaterThan(0)
  expect(noes()).toMatchObject([{ refused: ['sign_in'], role: 'visitor' }])
})

test('which file a colleague opened is noted once a day; a refusal, and a tenant’s own, are not', async () => {
  const { owner } = town.database
  const id = await file()
  for (let n = 0; n < 3; n++) await call('/api/ask/request.thread', { id }, { cookie: nadia.cookie })
  await call('/api/ask/request.thread', { id: newId() }, { cookie: nadia.cookie })
  const token = await openSession(owner, { person: centre.tenant, how: 'link', device: '' })
  await call('/api/ask/request.thread', { id }, { cookie: `loge=${token}` })
  expect(await listConsultations(owner, {})).toMatchObject([
    { reader: nadia.person, name: 'Nadia Ferrand', file: id },
  ])
})

test('whatever shows one person’s file to a colleague says whose it is', async () => {
  const opening = new Map(
    slices.flatMap(({ queries }) =>
      Object.entries(queries ?? {}).map(([name, { opens }]) => [name, !!opens] as const),
    ),
  )
  const files = [
    'request.thread',
    'caller.card',
    'person.card',
    'person.rights',
    'person.export',
    'home.card',
    'mailbox.card',
    'letter.card',
  ]
  expect(files.filter((name) => !opening.get(name))).toEqual([])
  await call('/api/ask/person.card', { id: centre.tenant }, { cookie: nadia.cookie })
  await call('/api/ask/home.card', { unit: centre.unit }, { cookie: nadia.cookie })
  const opened = (await listConsultations(town.database.owner, { reader: nadia.person })).map(
    ({ file }) => file,
  )
  expect(opened).toEqual(expect.arrayContaining([centre.tenant, centre.unit]))
})

describe('who is refused again and again fills no log', () => {
  stopClock()
  test('sixty lines a minute, and the number of the others', async () => {
    lines.length = 0
    const rosa = await door.hire('agent', ['centre'])
    for (let n = 0; n < 75; n++)
      await call('/api/ask/request.thread', { id: newId() }, { cookie: rosa.cookie })
    await expect.poll(() => noes().length).toBe(60)
    // Another one is heard meanwhile.
    await call('/api/ask/request.thread', { id: newId() }, { cookie: nadia.cookie })
    await expect.poll(() => noes().length).toBe(61)
  })
})

test('no role of the application may read it', async () => {
  for (const role of ['operator', 'hq', 'manager', 'caretaker', 'tenant', 'firm'] as const)
    await expect(
      town.database.as(actorOf(role), (db) => db.rows(sql`select reader from kernel.consultation`)),
    ).rejects.toMatchObject({ code: '42501' })
})

test('two hundred in an hour are a day of work; the next is said aloud', async () => {
  const consults = makeConsulted(town.database.owner, slices)
  const reader = actorOf('operator', centre, { id: newId() })
  const said = []
  for (let n = 0; n < 202; n++) said.push(await consults(reader, 'request.thread', { id: newId() }))
  expect([said.slice(0, 200).filter(Boolean), said.slice(200)]).toEqual([[], ['many', 'many']])
})

test('the list for whom the landlord has named is a spreadsheet like the others, and no name in it is reckoned', async () => {
  const { owner } = town.database
  const named = (first: string) =>
    owner.run(sql`update people.person set first_name = ${first} where id = ${nadia.person}`)
  await named('=HYPERLINK("https://example.org")')
  let printed = ''
  const out = vi
    .spyOn(process.stdout, 'write')
    .mockImplementation((text) => Boolean((printed += String(text))))
  try {
    expect(await printConsulted(['--reader', nadia.person], town.kernel)).toBe(0)
  } finally {
    out.mockRestore()
    await named('Nadia')
  }
  const [head, line] = printed.split('\r\n')
  expect(head).toBe('\ufeffday;reader;name;file')
  expect(line).toContain(`;${nadia.person};"'=HYPERLINK(""https://example.org"") Ferrand";`)
})

test('after twelve months it is gone, by the days of Paris', async () => {
  const { owner } = town.database
  await owner.run(
    sql`insert into kernel.consultation (day, reader, file) values ('2019-12-31', ${newId()}, ${newId()})`,
  )
  await forgetConsulted(owner, '2020-12-31T22:30:00.000Z')
  expect((await listConsultations(owner, {})).at(-1)?.day).toBe('2019-12-31')
  await forgetConsulted(owner, '2020-12-31T23:30:00.000Z')
  expect((await listConsultations(owner, {})).at(-1)?.day).not.toBe('2019-12-31')
  await forgetConsulted(owner, new Date(Date.now() + 300 * 86_400_000).toISOString())
  expect((await listConsultations(owner, { reader: nadia.person })).length).toBe(3)
  await forgetConsulted(owner, new Date(Date.now() + 370 * 86_400_000).toISOString())
  expect(await listConsultations(owner, {})).toEqual([])
})
