import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ArrivalsBoard } from '../../src/channels/core/arrivals-contract.ts'
import type { Queries } from '../../src/channels/core/contract.ts'
import { deliverMessage } from '../../src/channels/server/deliver-message.ts'
import { saveGatewayFailure, saveGatewaySuccess } from '../../src/kernel/server/gateway-state.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'

const token = 'a long secret of this house'
let town: Doors
beforeAll(async () => {
  town = await openDoors({ set: { mailDoorToken: token } })
})
afterAll(() => town.close())

const helene = actorOf('hq')
const board = async (reader = helene) =>
  (await town.kernel.ask(reader, 'arrivals.board', {})) as ArrivalsBoard
const count = async (reader = helene) =>
  (await town.kernel.ask(reader, 'intake.count', {})) as Queries['intake.count']['output']

const hand = async (words: string, from = 'Zoé N’Diaye <zoe@ailleurs.example>') => {
  const { body } = await town.knock({
    method: 'POST',
    url: '/api/channels/mail',
    headers: { 'content-type': 'message/rfc822', authorization: `Bearer ${token}` },
    payload: `From: ${from}\r\nSubject: Bonjour\r\nMessage-ID: <${words.length}@a.example>\r\n\r\n${words}`,
  })
  return body.id as string
}

test('head office reads what fails first, since when and why; an agency does not', async () => {
  const { owner } = town.database
  await saveGatewaySuccess(owner, 'calls')
  await saveGatewayFailure(owner, 'sms.kannel', 'denied', 3)
  await saveGatewayFailure(owner, 'sms.kannel', 'unreachable', 4)
  const { gateways } = await board()
  expect(gateways.map(({ name }) => name)).toEqual(['sms.kannel', 'calls'])
  expect(gateways[0]).toMatchObject({ fault: 'unreachable', waiting: 4, lastSuccessAt: null })
  expect(await count()).toMatchObject({ failing: 1 })
  expect(await count(actorOf('agent'))).toMatchObject({ failing: 0 })
  expect(await board(actorOf('agent'))).toEqual({ refused: 'not_yours' })
  await saveGatewaySuccess(owner, 'sms.kannel')
  expect(await count()).toMatchObject({ failing: 0 })
})

test('what waits is counted with its oldest and its dangers, and the week tells who placed what', async () => {
  const waiting = await hand('Je cherche un logement.')
  await deliverMessage(town.kernel, waiting)
  await deliverMessage(town.kernel, await hand('La prise du salon fume, il y a le feu.'))
  await hand('Ce message n’a encore été lu par personne.')
  expect((await board()).stuck).toMatchObject([{ state: 'intake', agency: null }])
  await town.database.owner.run(
    sql`update channels.message set received_at = received_at - interval '6 minutes' where state = 'received'`,
  )
  const { stuck, weeks } = await board()
  expect(stuck.map(({ state }) => state)).toEqual(expect.arrayContaining(['intake', 'received']))
  expect(weeks).toMatchObject([{ way: 'mail', people: 3, byHand: 0 }])
  await town.send(actorOf('agent'), 'message.dismiss', waiting, {})
  expect((await board()).weeks).toMatchObject([{ byHand: 1 }])
})
