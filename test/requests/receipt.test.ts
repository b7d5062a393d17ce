import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { Queries } from '../../src/requests/core/contract.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

type Receipt = Queries['request.receipt']['output']
const visitor = actorOf('visitor', centre, { id: newId() })
const asks = (who: typeof visitor, id: string) =>
  town.kernel.ask(who, 'request.receipt', { id }) as Promise<Receipt>
const filedBy = async (who: typeof visitor): Promise<string> => {
  const request = newId()
  const data = {
    nature: 'plumbing.tap_leak',
    channel: 'portal',
    unit: centre.unit,
    words: 'Le robinet de l’évier goutte.',
    ...(who.role === 'visitor' ? { requester: { name: 'Sékou N’Diaye', phone: '06 12 34 56 78' } } : {}),
  }
  expect(await town.send(who, 'request.file', request, data)).toMatchObject({ ok: true })
  return request
}

test('whoever filed from this browser reads its number, its promise and where it stands', async () => {
  const request = await filedBy(visitor)
  const receipt = await asks(visitor, request)
  expect(receipt).toMatchObject({
    nature: 'plumbing.tap_leak',
    stands: 'open',
    agency: { name: 'Agence centre' },
  })
  expect(receipt.no).toBeGreaterThan(0)
  expect(JSON.stringify(receipt)).not.toMatch(/N’Diaye|robinet|06 12/)
  await town.send(actorOf('agent'), 'request.close', request, { reason: 'withdrawn' })
  expect((await asks(visitor, request)).stands).toBe('closed')
})

test('another browser, another tenant and an agent of elsewhere read nothing of it', async () => {
  const request = await filedBy(visitor)
  for (const other of [
    actorOf('visitor', centre, { id: newId() }),
    actorOf('tenant', roches),
    actorOf('agent', roches),
  ])
    expect(await asks(other, request)).toMatchObject({ refused: 'not_found' })
})

test('a tenant who is signed in reads hers', async () => {
  const leGoff = actorOf('tenant')
  expect(await asks(leGoff, await filedBy(leGoff))).toMatchObject({ stands: 'open' })
})
