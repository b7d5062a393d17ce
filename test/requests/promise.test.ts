import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { TellingFact } from '../../src/notices/core/notice-matter.ts'
import { tellIt } from '../../src/notices/server/landlord-words.ts'
import type { Proposal, Thread } from '../../src/requests/core/contract.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
let request: string
const leGoff = actorOf('tenant')
const agent = actorOf('agent')

beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

const act = async (type: string, data: object, who = agent) => {
  const outcome = await town.send(who, type, request, data)
  if (!outcome.ok) throw new Error(`${type}: ${outcome.refused}`)
}
const proposed = async (more: object = {}) =>
  (await town.kernel.ask(agent, 'request.propose', { request, ...more })) as Proposal
const thread = async (who = agent) =>
  (await town.kernel.ask(who, 'request.thread', { id: request })) as Thread

beforeEach(async () => {
  request = newId()
  await act(
    'request.file',
    {
      nature: 'plumbing.tap_leak',
      unit: centre.unit,
      channel: 'portal',
      requester: { person: leGoff.id },
      answers: { running: false, drops: true },
    },
    leGoff,
  )
})

describe('Madame Le Goff has said that her tap only drips', () => {
  test('whoever orients it reads her answers, and proposes what she was promised', async () => {
    const { request: row } = await thread()
    const p = await proposed()
    expect(p.answers).toEqual({ running: false, drops: true })
    expect([p.urgency, p.due]).toEqual([row.urgency, row.due])
    expect(p.urgency).toBe('U3')
  })

  test('sending it on changes nothing of her promise', async () => {
    const { request: row } = await thread()
    const p = await proposed()
    await act('request.orient', { to: 'firm', contract: p.contract!.id })
    const after = await thread()
    expect(after.request).toMatchObject({ urgency: row.urgency, due: row.due })
    expect(after.entries.map(({ type }) => type)).not.toContain('request.classified')
    const order = await town.database.owner.row(
      sql`select urgency, due from contractors.work_order where request = ${request}`,
    )
    expect(order).toEqual({ urgency: row.urgency, due: row.due })
  })

  test('an hour later the promise is still the one that she reads', async () => {
    await town.database.owner.run(
      sql`update requests.request set due = due - interval '14 minutes' where id = ${request}`,
    )
    const { request: row } = await thread()
    expect((await proposed()).due).toBe(row.due)
  })

  test('a hand that changes an answer changes it, keeps the answer, and she is told', async () => {
    const { request: before } = await thread()
    const p = await proposed({ answers: { running: true } })
    expect(p.answers).toEqual({ running: true, drops: true })
    expect(p.urgency).toBe('U1')
    await act('request.classify', { urgency: p.urgency, answers: { running: true } })
    const { request: row, entries } = await thread()
    expect(row.urgency).toBe('U1')
    expect(row.due < before.due).toBe(true)
    expect((await proposed()).answers).toEqual({ running: true, drops: true })
    const told = entries.find(({ type }) => type === 'request.classified')!
    expect(told.data).toMatchObject({ was: before.due, due: row.due })

    const fact = await town.database.owner.row<TellingFact>(sql`
      select f.id, f.type, f.subject, f.command, f.role, f.at, f.data, f.audience from kernel.fact f
      where f.subject = ${request} and f.type = 'request.classified'`)
    await tellIt(town.kernel, fact!, new Date().toISOString())
    const mail = await town.database.owner.row<{ template: string; body: string }>(
      sql`select template, body from notices.mail where request = ${request}`,
    )
    expect(mail?.template).toBe('newDue')
    expect(mail?.body).toMatch(/délai/)
  })

  test('one that corrects who pays, or only the name of it, does not', async () => {
    const { request: before } = await thread()
    await act('request.classify', { liability: 'contract' })
    const { request: row, entries } = await thread()
    expect(row.due).toBe(before.due)
    expect(entries.find(({ type }) => type === 'request.classified')!.data).not.toHaveProperty('was')
  })
})
