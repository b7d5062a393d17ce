import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { actorOf, centre, roches, type Corner } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

const agent = actorOf('agent')
let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

const filed = async (more: object = {}, at: Corner = centre): Promise<string> => {
  const request = newId()
  const asked = {
    nature: 'plumbing.ceiling_leak',
    channel: 'phone',
    words: 'Ça coule du plafond.',
    unit: at.unit,
  }
  const who = { requester: { person: at.tenant } }
  expect(
    await town.send(actorOf('agent', at), 'request.file', request, { ...asked, ...who, ...more }),
  ).toMatchObject({ ok: true })
  return request
}
const link = (request: string, other: string, kind = 'because', who = agent) =>
  town.send(who, 'request.link', request, { other, kind })
const linksIn = async (id: string, who = agent) =>
  ((await town.kernel.ask(who, 'request.thread', { id })) as Thread).links?.map(
    ({ kind, side, row }) => [kind, side, row.id] as const,
  )

test('a claim over three homes is read from each of its sides, said once however often', async () => {
  const [claim, first, second] = [await filed(), await filed(), await filed()]
  for (const part of [first, second, second])
    expect(await link(part, claim, 'claim')).toMatchObject({ ok: true })
  const parts = await linksIn(claim)
  expect(parts?.map(([kind, side]) => `${kind} ${side}`)).toEqual(['claim by', 'claim by'])
  expect(new Set(parts?.map(([, , id]) => id))).toEqual(new Set([first, second]))
  expect(await linksIn(second)).toEqual([['claim', 'of', claim]])
  const { entries } = (await town.kernel.ask(agent, 'request.thread', { id: second })) as Thread
  expect(entries.filter(({ type }) => type === 'request.linked')).toHaveLength(1)
})

test('one is not the cause of its own cause, nor of itself, nor of what is not seen', async () => {
  const [leak, mould] = [await filed(), await filed({ nature: 'damp.mould' })]
  expect(await link(mould, leak)).toMatchObject({ ok: true })
  expect(await link(leak, mould)).toMatchObject({ refused: 'link_backwards' })
  expect(await link(leak, leak)).toMatchObject({ refused: 'not_found' })
  expect(await link(leak, await filed({}, roches))).toMatchObject({ refused: 'not_found' })
  expect(await link(leak, mould, 'because', actorOf('tenant'))).toMatchObject({ refused: 'not_yours' })
})

test('a walled matter is named to who may read it, and its thread alone tells of it', async () => {
  const noise = await filed({ nature: 'matter.neighbour', words: 'Il a percé le tuyau.' })
  const leak = await filed()
  expect(await link(leak, noise)).toMatchObject({ ok: true })
  expect(await linksIn(leak)).toEqual([['because', 'of', noise]])
  const caretaker = actorOf('caretaker')
  expect(await linksIn(leak, caretaker)).toEqual([])
  const seen = (await town.kernel.ask(caretaker, 'request.thread', { id: leak })) as Thread
  expect(seen.entries.map(({ type }) => type)).not.toContain('request.linked')
})

test('what was linked by mistake is linked no more', async () => {
  const [one, another] = [await filed(), await filed()]
  expect(await link(one, another)).toMatchObject({ ok: true })
  expect(await town.send(agent, 'request.unlink', another, { other: one })).toMatchObject({ ok: true })
  expect(await linksIn(one)).toEqual([])
  expect(await town.send(agent, 'request.unlink', one, { other: another })).toMatchObject({
    refused: 'not_linked',
  })
})
