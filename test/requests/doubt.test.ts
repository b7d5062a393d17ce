import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { hear } from '../../src/requests/core/nature/hear-nature.ts'
import type { Proposal, Thread } from '../../src/requests/core/contract.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

const nadia = actorOf('agent')
const leGoff = actorOf('tenant')
const doubtful = 'ça sent bizarre dans la cuisine. Le robinet goutte'
const proposed = async (more: object) =>
  (await town.kernel.ask(nadia, 'request.propose', { unit: centre.unit, ...more })) as Proposal

test('words that only may hold a danger are proposed as what they are, with their question; answered yes, as a danger', async () => {
  const p = await proposed({ words: doubtful })
  expect(p).toMatchObject({ nature: 'plumbing.tap_leak', danger: { kind: 'gas', sure: false, weak: true } })
  expect(p.urgency).not.toBe('U0')
  expect(await proposed({ words: doubtful, nature: 'gas.smell' })).toMatchObject({
    urgency: 'U0',
    sure: true,
  })
  expect(await proposed({ words: doubtful, calm: true })).toMatchObject({
    urgency: p.urgency,
    danger: null,
  })
  // What a rule knows needs no answer to be one.
  expect(await proposed({ words: 'odeur de gaz dans la cuisine' })).toMatchObject({ urgency: 'U0' })
})

test('a cry alone names nothing that somebody could be sent for', () => {
  for (const cry of ['help', 'Help!', 'HELP', 'aide', 'Secours'])
    expect([cry, hear(cry).sure, hear(cry, { calm: true }).sure]).toEqual([cry, false, false])
  expect(hear('help, sink blocked')).toMatchObject({ sure: true, nature: 'drain.sink_blocked' })
})

test('she asks where it stands, and answers the question that her words put: it rings, or it is told that she denied it', async () => {
  for (const [danger, urgency, told] of [
    [true, 'U0', {}],
    [false, undefined, { denied: true }],
    [undefined, undefined, { asked: true }],
  ] as const) {
    const id = newId()
    const filing = {
      nature: 'plumbing.tap_leak',
      channel: 'portal',
      unit: centre.unit,
      words: 'Le robinet goutte',
    }
    await town.send(leGoff, 'request.file', id, filing)
    const asked = { words: doubtful, ...(danger === undefined ? {} : { danger }) }
    expect(await town.send(leGoff, 'request.remind', id, asked)).toMatchObject({ ok: true })
    const seen = (await town.kernel.ask(nadia, 'request.thread', { id })) as Thread
    expect([danger, seen.request.urgency === 'U0']).toEqual([danger, urgency === 'U0'])
    expect(seen.entries.find(({ type }) => type === 'request.dangerHeard')?.data).toMatchObject(told)
  }
})

test('an agent who says yes to the danger read in what she writes, to all or in a note, makes it ring; unasked, her words ring nobody', async () => {
  const filed = async () => {
    const id = newId()
    const tap = {
      nature: 'plumbing.tap_leak',
      channel: 'phone',
      unit: centre.unit,
      words: 'Le robinet goutte',
    }
    await town.send(nadia, 'request.file', id, tap)
    return id
  }
  const seen = async (id: string) => (await town.kernel.ask(nadia, 'request.thread', { id })) as Thread
  const words = 'Elle rappelle : ça sent bizarre sur le palier'
  for (const act of ['request.say', 'request.note'] as const) {
    const [yes, no, mute] = [await filed(), await filed(), await filed()]
    await town.send(nadia, act, yes, { words, danger: true })
    await town.send(nadia, act, no, { words, danger: false })
    await town.send(nadia, act, mute, { words: 'Elle dit que ça sent le gaz' })
    expect([act, (await seen(yes)).request.urgency]).toEqual([act, 'U0'])
    expect((await seen(yes)).entries.map(({ type }) => type)).toContain('alarm.raised')
    for (const id of [no, mute]) expect([act, (await seen(id)).request.urgency]).not.toEqual([act, 'U0'])
  }
})

test('a caretaker tells a danger in a note, or beside what he has mended', async () => {
  const karim = actorOf('caretaker')
  for (const [act, data] of [
    ['request.note', { words: 'Odeur de gaz sur le palier du 3e' }],
    ['request.resolve', { how: 'done', words: 'Ampoule changée. Fils dénudés dans le hall, ça grésille' }],
  ] as const) {
    const id = newId()
    await town.send(nadia, 'request.file', id, {
      nature: 'light.common',
      channel: 'phone',
      unit: centre.unit,
    })
    expect(await town.send(karim, act, id, data)).toMatchObject({ ok: true })
    const { request, entries } = (await town.kernel.ask(nadia, 'request.thread', { id })) as Thread
    expect([act, request.urgency, request.status]).not.toContain('resolved')
    expect([act, request.urgency]).toEqual([act, 'U0'])
    expect(entries.map(({ type }) => type)).toContain('alarm.raised')
  }
})
