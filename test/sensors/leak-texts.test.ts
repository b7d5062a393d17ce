import { afterAll, beforeAll, expect, test } from 'vitest'
import { isTextOnly, textParts } from '../../src/kernel/core/text-signs.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { actorOf } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { correctOwn } from '../setup/tell.ts'
import { openTextGateway } from '../setup/text-gateway.ts'
import {
  askOf,
  hearMeter,
  inHours,
  keyIn,
  letMeteredHomes,
  lookAgain,
  mailsTo,
  type MeteredHome,
} from './leaking-homes.ts'

let town: Landlord
let gateway: Awaited<ReturnType<typeof openTextGateway>>
let homes: MeteredHome[]
beforeAll(async () => {
  gateway = await openTextGateway('json', () => ({ status: 202, body: '{"id":"k-1"}' }))
  town = await openLandlord({ size: 2, set: { textGateway: gateway.gateway } })
  homes = await letMeteredHomes(town, 2)
  await town.act(
    'waterPrice.set',
    newId(),
    { agency: null, cents: 435, source: 'tariff', since: inHours(-48).slice(0, 10) },
    actorOf('hq'),
  )
})
afterAll(async () => {
  await town.close()
  await gateway.close()
})

test('who is told by text messages has one, in her language, with the link that opens the page without an account', async () => {
  for (const [i, home] of homes.entries()) {
    await correctOwn(town.act, home.tenant, {
      toldBy: 'sms',
      phone: `+3361234567${i}`,
      lang: i ? 'en' : 'fr',
    })
    await hearMeter(town, home, { from: 10, leak: (hour) => (hour >= 7 * 24 ? 12 : 0) })
  }
  await lookAgain(town)
  await lookAgain(town)
  const said = [
    /sans arret depuis .*, environ 12 L par heure, 1,25 € par jour\./,
    /without a stop since .*, about 12 L an hour, €1\.25 a day\./,
  ]
  for (const [i, home] of homes.entries()) {
    const [text, ...more] = await mailsTo(town, home)
    expect(more).toEqual([])
    expect(text).toMatchObject({ via: 'sms', template: 'leak', body: expect.stringMatching(said[i]!) })
    expect(isTextOnly(text!.body)).toBe(true)
    expect(textParts(text!.body)).toBe(2)
    const page = await askOf(town, actorOf('visitor'), 'leak.page', { key: keyIn(text!.body) })
    expect(page).toMatchObject({ hourly: 12, isOpen: true })
  }
})
