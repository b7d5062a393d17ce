import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Thread } from '../../src/requests/core/contract.ts'
import { openContracts, type Contracts } from './contracts.ts'

let w: Contracts
beforeAll(async () => {
  w = await openContracts()
})
afterAll(() => w.close())

const slot = { starts: '2026-01-14T07:00:00.000Z', ends: '2026-01-14T09:00:00.000Z' }
const during = '2026-01-14T08:30:00.000Z'

const planned = async () => {
  const { request, order } = await w.ordered(w.id.framework, slot)
  await w.act(w.people.nicolas, 'order.accept', request, { order })
  return { request, order }
}
const read = (request: string, who = w.people.agent) =>
  w.ask<Thread>(who, 'request.thread', { id: request }, during)
const report = async (data: object) => {
  const { request, order } = await planned()
  await w.act(w.people.nicolas, 'order.report', request, { order, outcome: 'done', ...data }, during)
  return read(request)
}
const heard = ({ entries }: Thread) =>
  entries.filter(({ type }) => type === 'request.dangerHeard').map(({ data }) => data)
const rings = ({ entries }: Thread) => entries.some(({ type }) => type === 'alarm.raised')

describe('a danger in what a firm tells of its visit', () => {
  test.each([
    ['done', 'Joint changé. Odeur de gaz chez la voisine', 'gas'],
    ['done', 'Fils dénudés dans le hall, ça grésille', 'power'],
    ['done', 'J’ai changé le robinet et ça sent le gaz chez Mme N’Diaye', 'gas'],
    ['noAccess', 'PERSONNE N’OUVRE, J’ENTENDS QUELQU’UN APPELER À L’AIDE DERRIÈRE LA PORTE', 'medical'],
    ['nobodyHome', 'forte odeur de gaz sur le palier du 3e', 'gas'],
    ['followOn', 'Il y a des étincelles dans la boîte du palier, faut couper', 'power'],
  ])('«%s»: «%s» rings, and its request is open', async (outcome, words, kind) => {
    const seen = await report({ outcome, words })
    expect(heard(seen)).toEqual([expect.objectContaining({ kind, urgency: 'U0' })])
    expect(rings(seen)).toBe(true)
    expect(seen.request.urgency).toBe('U0')
    expect(seen.request.status).not.toBe('resolved')
  })

  test('that it has mended puts its question to the agency, and rings nobody', async () => {
    for (const words of [
      'Prise brûlée, remplacée.',
      'Fils dénudés dans la boîte de dérivation, isolés et refermés',
      'Dégagement de la personne bloquée dans la cabine, remise en service',
    ]) {
      const seen = await report({ words })
      expect([words, rings(seen), seen.request.status]).toEqual([words, false, 'resolved'])
      expect([words, heard(seen)]).toEqual([words, [expect.objectContaining({ asked: true })]])
    }
  })

  test('is none where there is none, or where the firm was asked and says so', async () => {
    expect(heard(await report({ words: 'Fuite réparée sur le flexible, essais OK' }))).toEqual([])
    const no = await report({ words: 'Odeur de gaz chez la voisine', danger: false })
    expect(heard(no)).toEqual([expect.objectContaining({ kind: 'gas', denied: true })])
    expect(rings(no)).toBe(false)
  })

  test('is heard in why it refuses, and in its messages; who may not read these words reads no danger of them', async () => {
    const one = await w.ordered(w.id.framework)
    await w.act(w.people.nicolas, 'order.refuse', one.request, {
      order: one.order,
      reason: 'other',
      words: 'Passé devant ce matin, ça sent le gaz dans la cage',
    })
    expect(rings(await read(one.request))).toBe(true)
    const two = await planned()
    const words = 'En retard. Des fils à nu pendent dans le hall'
    await w.act(w.people.nicolas, 'request.say', two.request, { words, audience: 'firm' }, during)
    expect(rings(await read(two.request))).toBe(true)
    expect(heard(await read(two.request, w.people.leGoff))).toEqual([])
  })
})
