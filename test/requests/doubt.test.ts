import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/ids.ts'
import { hear } from '../../src/requests/core/nature/hear.ts'
import type { Proposal, Thread } from '../../src/requests/core/contract.ts'
import { actorOf, centre, makeTown, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await makeTown(2)
})
afterAll(() => town.close())

const nadia = actorOf('agent')
const leGoff = actorOf('tenant')
const doubtful = 'ça sent bizarre dans la cuisine, le robinet goutte'
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
