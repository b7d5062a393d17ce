import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries, Thread } from '../../src/requests/core/contract.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

const ines: Actor = { ...actorOf('operator'), agencies: [] }
const nadia = actorOf('agent')
const leGoff = actorOf('tenant')
const visitor: Actor = actorOf('visitor', centre, { id: derivedId('actor', 'somebody at the door') })
const mohamed = { name: 'Mohamed D’Angelo', phone: '06 44 33 22 11' }
const hers = ['Le Goff', 'Annick', 'Anne', '06 12 34 56 78', leGoff.id, centre.household]

const unplaced = async (): Promise<Queries['request.unplaced']['output']['rows']> =>
  ((await town.kernel.ask(nadia, 'request.unplaced', {})) as Queries['request.unplaced']['output']).rows
const thread = (id: string, who: Actor) =>
  town.kernel.ask(who, 'request.thread', { id }) as Promise<Thread & { refused?: string }>

test('who looks for a home and has none is noted with his number, as an application, to be called back', async () => {
  const id = newId()
  const told = {
    nature: 'other.repair',
    channel: 'phone',
    words: 'JE CHERCHE UN LOGEMENT COMMENT FAIRE UNE DEMANDE',
  }
  expect(await town.send(ines, 'request.file', id, { ...told, requester: mohamed })).toMatchObject({
    ok: true,
  })
  expect((await unplaced()).find((row) => row.id === id)).toMatchObject({
    ...mohamed,
    nature: 'matter.application',
    danger: false,
  })
  expect(await town.send(nadia, 'request.dismiss', id, { answer: 'guided' })).toMatchObject({ ok: true })
  const closed = await town.database.owner.row<{ data: object }>(
    sql`select data from kernel.fact where subject = ${id} and type = 'request.dismissed'`,
  )
  expect(closed).toEqual({ data: { answer: 'guided' } })
  expect((await unplaced()).map((row) => row.id)).not.toContain(id)
})

test('the social worker calls about her rent: the thread is hers, and it is hers that is answered', async () => {
  const id = newId()
  const caller = { name: 'Assistante sociale N’Diaye', tie: 'other', phone: '04 68 00 11 22' }
  const filed = {
    nature: 'matter.rent',
    unit: centre.unit,
    channel: 'phone',
    words: 'Retard de loyer, un plan est possible',
  }
  expect(
    await town.send(ines, 'request.file', id, { ...filed, caller, requester: { person: leGoff.id } }),
  ).toMatchObject({ ok: true })
  const seen = await thread(id, nadia)
  expect(seen.requester).toMatchObject({ id: leGoff.id })
  expect(seen.caller).toMatchObject({ name: caller.name, phone: caller.phone, told: false })
  expect((await thread(id, leGoff)).request.id).toBe(id)
  for (const who of [actorOf('caretaker'), actorOf('firm'), visitor])
    expect((await thread(id, who)).refused).toEqual(expect.any(String))
})

test.each([
  ['a neighbour who complains at her door', 'matter.neighbour'],
  ['somebody who asks what she owes', 'matter.rent'],
  ['somebody who asks for her appointment', 'matter.appointment'],
  ['somebody who says that she leaves', 'matter.notice'],
])('%s is told nothing of her home', async (_, nature) => {
  const known = newId()
  await town.send(ines, 'request.file', known, {
    nature,
    unit: centre.unit,
    channel: 'phone',
    words: 'Annick Le Goff, au 06 12 34 56 78',
    requester: { person: leGoff.id },
  })
  const id = newId()
  const outcome = await town.send(visitor, 'request.file', id, {
    nature,
    unit: centre.unit,
    channel: 'portal',
    words: 'Je voudrais savoir.',
    requester: mohamed,
  })
  const asked = [
    outcome,
    await town.kernel.ask(visitor, 'request.known', { building: centre.building, nature }),
    await town.kernel.ask(visitor, 'request.thread', { id: known }),
    await town.kernel.ask(visitor, 'request.suggest', { words: 'mon loyer', where: 'dwelling', all: true }),
    await town.kernel.ask(visitor, 'visits.ofHome', { unit: centre.unit }),
    await town.kernel.ask(visitor, 'caller.card', { unit: centre.unit }),
  ]
  const read = JSON.stringify(asked)
  for (const secret of [...hers, known]) expect(read).not.toContain(secret)
})
