import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
const lift = newId()
const leGoff = actorOf('tenant')
const agent = actorOf('agent')
const caretaker = actorOf('caretaker')
const visitor: Actor = { ...leGoff, id: newId(), role: 'visitor', households: [] }

beforeAll(async () => {
  town = await openLandlord({ size: 2 })
  await town.database.owner.run(sql`
    insert into estate.unit (id, kind, building, entrance, agency, ref, code, part)
    values (${lift}, 'common', ${centre.building}, ${centre.entrance}, 'centre', 'P-lift', 'LIFT', 'lift')`)
})
afterAll(() => town.close())

const act = async (who: Actor, type: string, subject: string, data: object) => {
  const outcome = await town.send(who, type, subject, data)
  if (!outcome.ok) throw new Error(`${type}: ${outcome.refused}`)
}
const filed = async (words: string, more: object = {}, who = leGoff) => {
  const request = newId()
  await act(who, 'request.file', request, {
    nature: 'other.repair',
    channel: 'portal',
    unit: centre.unit,
    words,
    ...more,
  })
  return request
}
const thread = async (id: string, who = agent) =>
  (await town.kernel.ask(who, 'request.thread', { id })) as Thread
const heardIn = async (id: string) =>
  (await thread(id)).entries.filter(({ type }) => type === 'request.dangerHeard').map(({ data }) => data)

describe('a danger in the words of whoever files', () => {
  test('is one, whatever was named', async () => {
    const { request } = await thread(await filed('odeur de gaz dans la cuisine quand j allume'))
    expect(request).toMatchObject({ urgency: 'U0', nature: 'gas.smell' })
  })

  test('keeps the nature that somebody named, and its thread says what was read', async () => {
    const id = await filed('la prise fait des étincelles', { nature: 'power.socket' })
    const { request } = await thread(id)
    expect(request).toMatchObject({ urgency: 'U0', nature: 'power.socket' })
    expect(await heardIn(id)).toEqual([expect.objectContaining({ kind: 'power', sure: true })])
  })

  test('of a blow has no firm: nobody mends it', async () => {
    const { request } = await thread(await filed('mon mari me frappe'))
    expect(request).toMatchObject({ urgency: 'U0', nature: 'danger.violence', firm: null })
  })

  test.each([
    ['a visitor', visitor, { requester: { name: 'Awa N’Diaye', phone: '06 12 34 56 78' } }],
    ['an agent', agent, { channel: 'phone', urgency: 'U3' }],
    ['a caretaker', caretaker, { channel: 'field' }],
  ] as const)('is read when %s brings it', async (_, who, more) => {
    const id = await filed('ÇA SENT LE GAZ SUR LE PALIER', more, who)
    expect((await thread(id)).request.urgency).toBe('U0')
  })

  test.each([
    ['nobody', {}],
    ['a name alone', { name: 'Awa N’Diaye' }],
    ['half a number', { name: 'Awa N’Diaye', phone: '06 12 34 5' }],
  ])('is filed and rings though a visitor gives %s to call back', async (_, requester) => {
    const id = await filed('ça sent le gaz', { requester }, visitor)
    const { request, entries } = await thread(id)
    expect(request.urgency).toBe('U0')
    expect(entries.map(({ type }) => type)).toContain('alarm.raised')
  })

  test('is told, and is none, when whoever files was asked and said so', async () => {
    const id = await filed('ça sent le gaz, mais c’est la poubelle du voisin', { calm: true })
    expect((await thread(id)).request.urgency).toBe('U3')
    expect(await heardIn(id)).toEqual([expect.objectContaining({ kind: 'gas', denied: true })])
  })

  test('is not read where she denies it', async () => {
    const id = await filed('pas d’odeur de gaz, la gazinière ne s’allume plus', { nature: 'gas.none' })
    expect((await thread(id)).request.urgency).toBe('U2')
    expect(await heardIn(id)).toEqual([])
  })
})

const doubtful = 'L’eau coule maintenant sur le palier.'

describe('a danger in what is said later', () => {
  const tap = (): Promise<string> =>
    filed('le robinet goutte', { nature: 'plumbing.tap_leak', answers: { drops: true } })

  test('makes a danger of a dripping tap', async () => {
    const id = await tap()
    await act(leGoff, 'request.say', id, { words: 'l’eau coule maintenant sur le tableau électrique' })
    expect((await thread(id)).request.urgency).toBe('U0')
    expect(await heardIn(id)).toEqual([expect.objectContaining({ kind: 'power', urgency: 'U0' })])
  })

  test('brings back what was closed', async () => {
    const id = await tap()
    await act(agent, 'request.close', id, { reason: 'nothing_found', words: 'Rien trouvé.' })
    await act(leGoff, 'request.say', id, { words: 'ça sent le gaz maintenant' })
    expect((await thread(id)).request).toMatchObject({ urgency: 'U0', status: 'contested', closedAt: null })
  })

  test('brings back what was said to be repaired, and rings', async () => {
    const id = await tap()
    await act(agent, 'request.resolve', id, { how: 'done' })
    await act(leGoff, 'request.say', id, { words: 'le robinet va, mais ça sent le gaz maintenant' })
    const { request, entries } = await thread(id)
    expect(request).toMatchObject({ urgency: 'U0', status: 'contested' })
    expect(entries.map(({ type }) => type)).toContain('alarm.raised')
  })

  test('brings back a danger that was said to be over', async () => {
    const id = await filed('ça sent le gaz')
    await act(agent, 'request.resolve', id, { how: 'done' })
    await act(leGoff, 'request.say', id, { words: 'ça sent encore le gaz dans la cuisine' })
    const { request, entries } = await thread(id)
    expect(request).toMatchObject({ urgency: 'U0', status: 'contested' })
    expect(entries.filter(({ type }) => type === 'alarm.raised')).toHaveLength(2)
  })

  test('that only may be one puts its question to the agency, and rings nobody', async () => {
    const id = await tap()
    await act(leGoff, 'request.say', id, { words: doubtful })
    expect((await thread(id)).request.urgency).toBe('U3')
    expect(await heardIn(id)).toEqual([{ kind: 'flood', sure: false, asked: true }])
    expect((await thread(id, leGoff)).entries.map(({ type }) => type)).not.toContain('request.dangerHeard')
  })

  test('is one where she was asked and says so, and none where she says no', async () => {
    const [yes, no] = [await tap(), await tap()]
    await act(leGoff, 'request.say', yes, { words: doubtful, danger: true })
    await act(leGoff, 'request.say', no, { words: 'ça sent le gaz maintenant', danger: false })
    expect((await thread(yes)).request.urgency).toBe('U0')
    expect((await thread(no)).request.urgency).toBe('U3')
    expect(await heardIn(no)).toEqual([expect.objectContaining({ kind: 'gas', denied: true })])
  })

  test('is not looked for in what the agency writes', async () => {
    const id = await tap()
    await act(agent, 'request.say', id, { words: 'Si cela sent le gaz, sortez et appelez.' })
    expect((await thread(id)).request.urgency).toBe('U3')
  })

  test('is taken back by a name of the agency, and the urgency of a tap comes back', async () => {
    const id = await tap()
    await act(leGoff, 'request.say', id, { words: 'au feu' })
    await act(agent, 'request.calm', id, {})
    const { request, entries } = await thread(id)
    expect(request.urgency).toBe('U3')
    expect(entries.find(({ type }) => type === 'request.calmed')).toMatchObject({ by: { role: 'agent' } })
    expect(entries.at(-1)).toMatchObject({ type: 'alarm.ended' })
  })

  test('stays one where the nature is one', async () => {
    const id = await filed('ça sent le gaz')
    expect(await town.send(agent, 'request.calm', id, {})).toMatchObject({ refused: 'danger_by_nature' })
  })
})

describe('what stands in no dwelling is filed in none', () => {
  const placeOf = (id: string) =>
    town.database.owner.row(sql`select unit, building, entrance from requests.request where id = ${id}`)

  test('the lift, whichever door the caller lives behind', async () => {
    const id = await filed('l’ascenseur est en panne', { nature: 'lift.stopped' })
    expect(await placeOf(id)).toEqual({ unit: lift, building: centre.building, entrance: centre.entrance })
  })

  test('a part that nobody told to the estate is of these stairs all the same', async () => {
    const id = await filed('plus de lumière dans le couloir', { nature: 'light.common' })
    expect(await placeOf(id)).toEqual({ unit: null, building: centre.building, entrance: centre.entrance })
  })

  test('her tap stays at her door', async () => {
    const id = await filed('le robinet goutte', { nature: 'plumbing.tap_leak' })
    expect(await placeOf(id)).toMatchObject({ unit: centre.unit })
  })
})
