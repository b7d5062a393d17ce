import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { RequestRow, Thread } from '../../src/requests/core/contract.ts'
import { isHeadOffices, requestHandlers, statuses } from '../../src/requests/core/status.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

const agent = actorOf('agent')
const hq = actorOf('hq', centre, { directorate: 'patrimoine' })

const act = async (who: Actor, type: string, subject: string, data: object) => {
  const outcome = await town.send(who, type, subject, data)
  if (!outcome.ok) throw new Error(`${type}: ${outcome.refused}`)
}
const filed = async (): Promise<string> => {
  const request = newId()
  const asked = { nature: 'plumbing.tap_leak', unit: centre.unit, channel: 'phone', words: 'Ça goutte.' }
  await act(agent, 'request.file', request, { ...asked, requester: { person: centre.tenant } })
  return request
}
const waitsAt = async (who: Actor): Promise<string[]> =>
  ((await town.kernel.ask(who, 'request.list', { mine: true })) as { rows: RequestRow[] }).rows.map(
    ({ id }) => id,
  )
const standing = async (id: string) => {
  const { request, can } = (await town.kernel.ask(hq, 'request.thread', { id })) as Thread
  const { status, ball, waitsFor, handler } = request
  return { status, ball, waitsFor, handler, can }
}

test.each(['gpa', 'insurance'] as const)(
  'what goes to %s is followed by head office to its end',
  async (to) => {
    const request = await filed()
    expect(await town.send(hq, 'request.resolve', request, { how: 'done' })).toMatchObject({
      refused: 'not_yours',
    })
    await act(agent, 'request.orient', request, { to })
    expect(await waitsAt(hq)).toContain(request)
    expect((await standing(request)).can).toMatchObject({ wait: 'yes', resolve: 'yes', handBack: 'yes' })
    await act(hq, 'request.wait', request, { reason: 'thirdParty' })
    expect(await standing(request)).toMatchObject({ status: 'waiting', ball: 'third' })
    await act(hq, 'request.resume', request, {})
    expect(await standing(request)).toMatchObject({ status: 'oriented', ball: 'hq', handler: to })
    await act(hq, 'request.resolve', request, { how: 'done' })
    expect(await standing(request)).toMatchObject({ status: 'resolved', ball: 'tenant' })
    expect(await waitsAt(hq)).not.toContain(request)
  },
)

test('what waits for head office is in its list, and goes back to the agency with its answer', async () => {
  const request = await filed()
  await act(agent, 'request.wait', request, { reason: 'hq', words: 'Qui paie ?' })
  expect(await waitsAt(hq)).toContain(request)
  expect(await town.send(hq, 'request.handBack', request, {})).toMatchObject({ refused: 'malformed' })
  await act(hq, 'request.handBack', request, { words: 'Le bailleur paie.' })
  expect(await standing(request)).toMatchObject({ status: 'oriented', ball: 'agency', waitsFor: null })
  expect(await waitsAt(hq)).not.toContain(request)
  const atDesk = (await town.kernel.ask(agent, 'request.list', { ball: 'agency' })) as { rows: RequestRow[] }
  expect(atDesk.rows.map(({ id }) => id)).toContain(request)
  const hers = (await town.kernel.ask(actorOf('tenant'), 'request.thread', { id: request })) as Thread
  expect(JSON.stringify(hers.entries)).not.toContain('Le bailleur paie')
})

test('a guarantee that does not play is given back, for the agency to choose again', async () => {
  const request = await filed()
  await act(agent, 'request.orient', request, { to: 'gpa' })
  await act(hq, 'request.handBack', request, { words: 'La garantie a expiré en mai.' })
  expect(await standing(request)).toMatchObject({ status: 'oriented', ball: 'agency', handler: null })
})

test('a question is answered, and gives head office nothing else to do', async () => {
  const request = await filed()
  await act(agent, 'request.askHq', request, { directorate: 'patrimoine', words: 'Ravalement prévu ?' })
  expect(await waitsAt(hq)).toContain(request)
  expect(await waitsAt(actorOf('hq', centre, { directorate: 'assurances' }))).not.toContain(request)
  for (const [type, data] of [
    ['request.resolve', { how: 'done' }],
    ['request.wait', { reason: 'part' }],
    ['request.handBack', { words: 'Non.' }],
  ] as const)
    expect(await town.send(hq, type, request, data)).toMatchObject({ ok: false })
})

test('the rule and the list agree on what head office follows, whoever does the work and wherever it is', async () => {
  const request = await filed()
  const { owner } = town.database
  const open = statuses.filter((status) => status !== 'closed')
  for (const status of open)
    for (const handler of [null, ...requestHandlers])
      for (const waitsFor of status === 'waiting' ? ['hq', 'part'] : [null]) {
        await owner.run(
          sql`update requests.request set ball = 'hq', status = ${status}, handler = ${handler}, waits_for = ${waitsFor} where id = ${request}`,
        )
        const told = { status, handler, waitsFor, listed: (await waitsAt(hq)).includes(request) }
        expect(told).toEqual({
          status,
          handler,
          waitsFor,
          listed: isHeadOffices({ status, handler, waitsFor }),
        })
      }
})
