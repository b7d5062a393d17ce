import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/requests/core/contract.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

const nadia = actorOf('agent')
const helene = actorOf('hq')
const elsewhere = actorOf('agent', roches)
type Listed = Queries['template.list']['output']
const text = { name: 'Rendez-vous', fr: 'Bonjour {prénom}, {rendez-vous}.', en: '' }
const write = (who: Actor, data: object = {}, id = newId()) =>
  town.send(who, 'template.write', id, { agency: centre.agency, ...text, ...data })
const listed = (who: Actor): Promise<Listed> => town.kernel.ask(who, 'template.list', {}) as Promise<Listed>
const ids = async (who: Actor): Promise<string[]> => (await listed(who)).templates.map(({ id }) => id)

test('Nadia writes a template for her agency, dated and signed, without asking anybody', async () => {
  const id = newId()
  expect(await write(nadia, {}, id)).toMatchObject({ ok: true })
  expect((await listed(nadia)).templates.find((each) => each.id === id)).toMatchObject({
    ...text,
    agency: centre.agency,
    version: 1,
    by: 'Nadia Ferrand',
    mine: true,
  })
  expect(await ids(elsewhere)).not.toContain(id)
})

test('head office offers one to all, and each agency copies it and changes its own', async () => {
  const id = newId()
  expect(await write(helene, { agency: null }, id)).toMatchObject({ ok: true })
  for (const who of [nadia, elsewhere]) expect(await ids(who)).toContain(id)
  expect(await write(nadia, { fr: 'Autre chose.' }, id)).toMatchObject({ refused: 'template_elsewhere' })
  expect(await write(nadia, { agency: null, fr: 'Autre chose.' }, id)).toMatchObject({ refused: 'not_yours' })
  const own = newId()
  expect(await write(nadia, { fr: 'À notre façon.', copyOf: id }, own)).toMatchObject({ ok: true })
  expect((await listed(nadia)).templates.filter((each) => [id, own].includes(each.id))).toHaveLength(2)
})

test('what it said before is kept, and one goes back to it', async () => {
  const id = newId()
  await write(nadia, {}, id)
  await write(nadia, { fr: 'Deuxième.' }, id)
  await town.send(nadia, 'template.withdraw', id, {})
  expect(await ids(nadia)).not.toContain(id)
  const { versions } = (await town.kernel.ask(nadia, 'template.history', {
    id,
  })) as Queries['template.history']['output']
  expect(versions.map(({ version, fr, withdrawn }) => [version, fr, withdrawn])).toEqual([
    [3, 'Deuxième.', true],
    [2, 'Deuxième.', false],
    [1, text.fr, false],
  ])
  await write(nadia, {}, id)
  expect((await listed(nadia)).templates.find((each) => each.id === id)).toMatchObject({
    fr: text.fr,
    version: 4,
  })
})

test('the same again is no version more', async () => {
  const id = newId()
  await write(nadia, {}, id)
  expect(await write(nadia, {}, id)).toMatchObject({ ok: true, facts: [] })
})

test('a hole that nobody knows, an empty one and one of another agency are refused, each with its reason', async () => {
  expect(await write(nadia, { fr: 'Bonjour {surnom}' })).toMatchObject({
    refused: 'hole_unknown',
    params: { hole: 'surnom' },
  })
  expect(await write(nadia, { fr: '', en: '' })).toMatchObject({ refused: 'template_empty' })
  expect(await write(nadia, { agency: roches.agency })).toMatchObject({ refused: 'not_yours' })
  for (const who of [actorOf('tenant'), actorOf('firm'), actorOf('caretaker')]) {
    expect(await write(who)).toMatchObject({ refused: 'not_yours' })
    expect(await town.kernel.ask(who, 'template.list', {})).toMatchObject({ refused: 'not_yours' })
  }
})

test('behind its own wall an agency reads its own and the landlord’s, and no other role reads any', async () => {
  const id = newId()
  await write(nadia, {}, id)
  const read = (who: Actor) =>
    town.database.as(who, (db) => db.rows(sql`select id from requests.reply_template where id = ${id}`))
  expect(await read(nadia)).toHaveLength(1)
  expect(await read(elsewhere)).toEqual([])
  for (const who of [actorOf('tenant'), actorOf('firm')])
    await expect(read(who)).rejects.toThrow(/permission denied/)
})

test('words whose hole was not filled do not leave, and are said to whoever wrote them', async () => {
  const request = newId()
  await town.send(nadia, 'request.file', request, {
    nature: 'plumbing.tap_leak',
    unit: centre.unit,
    channel: 'phone',
    requester: { person: centre.tenant },
  })
  const say = (who: Actor, words: string) => town.send(who, 'request.say', request, { words })
  expect(await say(nadia, 'Bonjour, {rendez-vous}.')).toMatchObject({
    refused: 'hole_open',
    params: { hole: '{rendez-vous}' },
  })
  expect(await say(nadia, 'Le code est {1234}.')).toMatchObject({ ok: true })
  expect(await say(actorOf('tenant'), 'Je m’appelle {nom}.')).toMatchObject({ ok: true })
})
