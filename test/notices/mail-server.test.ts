import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { gatewayStates } from '../../src/kernel/server/gateway-state.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { tasks } from '../../src/notices/server/notice-tasks.ts'
import { freePort } from '../setup/free-port.ts'
import { giveTokens, tokenClient } from '../setup/give-tokens.ts'
import { empty, hear, type House, mails, openHouse } from './house.ts'

const box = 'demandes@robine.example'
let house: House
let tokens: Awaited<ReturnType<typeof giveTokens>>
let server: SMTPServer
let port: number
const taken: { from: string; to: string[] }[] = []

beforeAll(async () => {
  house = await openHouse()
  tokens = await giveTokens(box)
  port = await freePort()
  // A mail server that takes no password (Microsoft 365), one who may write, and no address that begins with «nobody».
  server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authMethods: ['XOAUTH2'],
    logger: false,
    onAuth: ({ username, accessToken = '' }, _, done) =>
      tokens.isGood(accessToken) ? done(null, { user: username }) : done(null, { data: { status: '401' } }),
    onRcptTo: ({ address }, _, done) =>
      address.startsWith('nobody')
        ? done(Object.assign(new Error('5.1.1 no such box'), { responseCode: 550 }))
        : done(),
    onData: (stream, { envelope }, done) => {
      taken.push({
        from: envelope.mailFrom ? envelope.mailFrom.address : '',
        to: envelope.rcptTo.map(({ address }) => address),
      })
      stream.resume().on('end', () => done())
    },
  })
  server.on('error', () => {})
  const listening = server.listen(port, '127.0.0.1')
  await once(listening, 'listening')
})
afterAll(async () => {
  await new Promise<void>((done) => server.close(done))
  await tokens.close()
  await house.drop()
})
afterEach(async () => {
  taken.length = 0
  await empty(house)
  await house.database.owner.run(sql`delete from kernel.gateway`)
})

const grant = () => ({ ...tokenClient, url: tokens.url })
const withMail = (
  mailToken = grant(),
  mailUrl = `smtp://${encodeURIComponent(box)}@127.0.0.1:${port}`,
): Kernel => ({
  ...house,
  settings: { ...house.settings, mailUrl, mailToken },
})
const filed = async (): Promise<string> => {
  await hear(house, 'request.filed', {}, { role: 'operator' })
  return (await mails(house))[0]!.id
}
const state = async () => (await gatewayStates(house.database.owner)).find(({ name }) => name === 'mail.out')

test('a mail leaves by a server that takes tokens, which is asked for once', async () => {
  const mail = await filed()
  await tasks['notices.send']!({ mail }, withMail())
  await hear(house, 'request.filed', {}, { role: 'operator' })
  for (const { id } of await mails(house)) await tasks['notices.send']!({ mail: id }, withMail())
  expect(taken).toHaveLength(2)
  expect(taken[0]!.to).toEqual(['legoff@mail.test'])
  expect(tokens.count()).toBe(1)
  expect(await state()).toMatchObject({ fault: null, failingSince: null })
})

test('with a wrong secret it waits, and the state of the way out says why', async () => {
  const mail = await filed()
  const wrong = { ...grant(), client: 'another', secret: 'another' }
  await expect(tasks['notices.send']!({ mail }, withMail(wrong))).rejects.toThrow('no token')
  expect(await state()).toMatchObject({ fault: 'denied', waiting: 1 })
  expect(taken).toEqual([])
})

test('a token that the server takes no more is asked for anew by the next try', async () => {
  const mail = await filed()
  tokens.revoke()
  await expect(tasks['notices.send']!({ mail }, withMail())).rejects.toThrow('Invalid login: 535')
  expect(await state()).toMatchObject({ fault: 'denied' })
  await tasks['notices.send']!({ mail }, withMail())
  expect(taken).toHaveLength(1)
  expect(await state()).toMatchObject({ fault: null, waiting: 0 })
})

test('a server that is not there is unreachable; one that does not take an address is none the worse, and is not asked again', async () => {
  const mail = await filed()
  await expect(tasks['notices.send']!({ mail }, withMail(grant(), 'smtp://127.0.0.1:1'))).rejects.toThrow(
    'connect ECONNREFUSED 127.0.0.1:1',
  )
  expect(await state()).toMatchObject({ fault: 'unreachable' })
  await house.database.owner.run(sql`delete from kernel.gateway`)
  await house.database.owner.run(
    sql`update notices.mail set to_address = 'nobody@mail.test' where id = ${mail}`,
  )
  await tasks['notices.send']!({ mail }, withMail())
  expect(await state()).toBeUndefined()
  expect(
    await house.database.owner.row(
      sql`select failure, failed_at is not null as failed, sent_at is null as kept from notices.mail where id = ${mail}`,
    ),
  ).toEqual({ failure: '5.1.1', failed: true, kept: true })
})
