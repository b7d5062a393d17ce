import { learntNothing } from '../record/learn-estate.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { begun, contextOf, head, idFor, nadia, person } from '../../../../test/setup/begun-inspection.ts'
import type { Actor } from '../../../kernel/core/access.ts'
import type { Commands } from '../contract.ts'
import type { Signature } from '../record/record-shapes.ts'
import { tells } from './decide-finding.ts'
import { decideLetGo, decideStart } from './decide-hold.ts'
import { decideCallOff, decideMove, decidePlan, type PlanState } from './decide-plan.ts'
import { countMissingRooms, decideSign, isContradictory } from './decide-sign.ts'
import type { InspectionNow } from './inspection-now.ts'

const subject = begun.id
const learnt = learntNothing
const strokes: Signature['strokes'] = [[[1, 2, 0]]]
const signedBy = (party: Signature['party'], more: Partial<Signature> = {}): Signature => ({
  party,
  name: party,
  ended: 'signed',
  strokes,
  at: '2026-12-01T10:00:00.000Z',
  ...more,
})
const both = [signedBy('tenant'), signedBy('landlord')]
const sign = (more: Partial<Commands['inspection.sign']> = {}, inspection = begun) =>
  decideSign(
    { inspection, hash: 'h', learnt },
    { subject, data: { device: 'tablet-1', hash: 'h', signatures: both, ...more } },
    contextOf(),
  )

const planned: PlanState = {
  dwelling: { id: idFor(2), building: idFor(3), agency: 'centre' },
  isTaken: false,
  household: idFor(4),
  holder: { id: idFor(1), role: 'agent', agencies: ['centre'], buildings: [] },
  planned: undefined,
}
const plan = (state: Partial<PlanState>, actor = nadia, data: Partial<Commands['inspection.plan']> = {}) =>
  decidePlan(
    { ...planned, ...state },
    { subject, data: { unit: idFor(2), kind: 'exit', at: begun.at, by: idFor(1), ...data } },
    contextOf(actor),
  )

test('Nadia plans the exit of Madame Le Goff, once, with who may hold it there', () => {
  expect(plan({})).toMatchObject([
    { type: 'inspection.planned', data: { kind: 'exit', household: idFor(4) } },
  ])
  expect(plan({ planned: idFor(8) })).toMatchObject({ refused: 'already_planned', params: { id: idFor(8) } })
  expect(plan({ household: undefined })).toMatchObject({ refused: 'no_tenant' })
  expect(plan({ household: undefined }, nadia, { kind: 'afterWorks' })).toMatchObject([{}])
  expect(plan({ isTaken: true })).toMatchObject({ refused: 'id_taken' })
  expect(plan({ dwelling: undefined })).toMatchObject({ refused: 'unknown_place' })
  expect(plan({ holder: undefined })).toMatchObject({ refused: 'cannot_hold' })
  expect(plan({ holder: { ...planned.holder!, agencies: ['roches'] } })).toMatchObject({
    refused: 'cannot_hold',
  })
  expect(plan({ holder: { ...planned.holder!, role: 'hq' } })).toMatchObject({ refused: 'cannot_hold' })
  expect(plan({}, person('caretaker'))).toMatchObject({ refused: 'not_yours' })
  expect(plan({}, person('agent', { agencies: ['roches'] }))).toMatchObject({ refused: 'not_yours' })
})

test('it begins on one device, and on another once it was let go', () => {
  const start = (device: string, inspection: InspectionNow = begun) =>
    decideStart({ inspection }, { subject, data: { device, head, rooms: [] } }, contextOf())
  expect(start('tablet-2')).toMatchObject({ refused: 'held_elsewhere' })
  expect(start('tablet-1')).toMatchObject([{ data: { turn: 2 } }])
  expect(start('tablet-2', { ...begun, device: null })).toMatchObject([{ data: { turn: 2 } }])
  expect(start('tablet-1', { ...begun, unit: idFor(77) })).toMatchObject({ refused: 'other_dwelling' })
  expect(start('tablet-1', { ...begun, state: 'calledOff' })).toMatchObject({ refused: 'inspection_over' })
  const letGo = (actor: Actor) => decideLetGo({ inspection: begun }, { subject }, contextOf(actor))
  expect(letGo(nadia)).toMatchObject([{ type: 'inspection.letGo' }])
  expect(letGo(person('manager', { id: idFor(5) }))).toMatchObject([{ type: 'inspection.letGo' }])
  expect(letGo(person('technician', { id: idFor(5) }))).toMatchObject({ refused: 'not_yours' })
})

const index = (n: number, isChanged = false): Commands['inspection.readMeter'] => ({
  device: 'tablet-1',
  meter: { id: idFor(40), kind: 'gas', index: n, isChanged, photos: [] },
})

test('the same record signed twice, by a tablet that did not hear the answer, ends once', () => {
  const sealed: InspectionNow = { ...begun, state: 'signed', device: null }
  expect(sign({}, sealed)).toEqual([])
  expect(sign({ hash: 'another' }, sealed)).toMatchObject({ refused: 'sealed' })
})

test('a meter does not run backwards, unless it is another one', () => {
  const read = (data: Commands['inspection.readMeter']) =>
    tells['inspection.readMeter'](
      { inspection: begun, before: new Map([[idFor(40), 1200]]) },
      { subject, data },
      contextOf(),
    )
  expect(read(index(1199))).toMatchObject({ refused: 'index_backwards', params: { index: 1200 } })
  expect(read(index(1200))).toMatchObject([{ type: 'inspection.meterRead' }])
  expect(read(index(3, true))).toMatchObject([{ type: 'inspection.meterRead' }])
})

test('a room that nobody showed nor saw cannot be said gone', () => {
  const drop = (room: string) =>
    tells['inspection.dropRoom'](
      { inspection: begun },
      { subject, data: { device: 'tablet-1', room } },
      contextOf(),
    )
  expect(drop(idFor(20))).toMatchObject([{ type: 'inspection.roomDropped' }])
  expect(drop(idFor(21))).toMatchObject({ refused: 'room_missing' })
})

test('a record holds sixty rooms: one more is refused, one of them may be told again', () => {
  const findings = Array.from({ length: 60 }, (_, i) => ({ ...begun.findings[0]!, part: idFor(100 + i) }))
  const see = (n: number) =>
    tells['inspection.seeRoom'](
      { inspection: { ...begun, findings } },
      {
        subject,
        data: {
          device: 'tablet-1',
          room: {
            room: idFor(n),
            place: 1,
            kind: 'hall',
            name: 'Entrée',
            asBefore: false,
            elements: [],
            photos: [],
          },
        },
      },
      contextOf(),
    )
  expect(see(99)).toMatchObject({ refused: 'record_full', params: { most: 60 } })
  expect(see(159)).toMatchObject([{ type: 'inspection.roomSeen' }])
})

test('it ends when every room was seen, on the record that the device showed, with the landlord’s signature', () => {
  expect(sign()).toMatchObject([{ type: 'inspection.signed', data: { hash: 'h', isContradictory: true } }])
  expect(sign({ hash: 'other' })).toMatchObject({ refused: 'hash_differs' })
  expect(sign({}, { ...begun, rooms: [idFor(20), idFor(21)] })).toMatchObject({
    refused: 'room_missing',
    params: { n: 1 },
  })
  expect(sign({ signatures: [signedBy('tenant')] })).toMatchObject({ refused: 'not_signed' })
  expect(sign({ device: 'tablet-2' })).toMatchObject({ refused: 'held_elsewhere' })
  expect(sign({ signatures: [...both, signedBy('tenantProxy')] })).toMatchObject({
    refused: 'mandate_missing',
  })
  const { strokes: _, ...bare } = signedBy('tenant')
  expect(sign({ signatures: [signedBy('landlord'), bare] })).toMatchObject({ refused: 'signature_missing' })
  expect(sign({ signatures: [signedBy('landlord'), { ...bare, ended: 'refused' }] })).toMatchObject({
    refused: 'reason_needed',
  })
})

test('whoever was away or refused makes it one-sided', () => {
  const { strokes: _, ...away } = signedBy('tenant', { ended: 'absent' })
  expect(isContradictory([signedBy('landlord'), away])).toBe(false)
  expect(isContradictory([signedBy('landlord')])).toBe(false)
  expect(sign({ signatures: [signedBy('landlord'), away] })).toMatchObject([
    { data: { isContradictory: false } },
  ])
})

test('a tenant who refused is not left out: of each it is said how it ended', () => {
  const two = { ...begun, head: { ...head, tenants: ['Anne Le Goff', 'Yann Le Goff'] } }
  expect(sign({ signatures: [signedBy('landlord'), signedBy('tenant')] }, two)).toMatchObject({
    refused: 'signature_missing',
    params: { name: 'Yann Le Goff' },
  })
  const proxy = signedBy('tenantProxy', { mandate: 'a'.repeat(64) })
  expect(sign({ signatures: [signedBy('landlord'), signedBy('tenant'), proxy] }, two)).toMatchObject([{}])
})

test('advice and what works changed ask for one room, an exit for all of them', () => {
  expect(countMissingRooms({ ...begun, findings: [] })).toBe(1)
  expect(countMissingRooms({ ...begun, kind: 'preVisit', rooms: [idFor(20), idFor(21)] })).toBe(0)
  expect(countMissingRooms({ ...begun, kind: 'afterWorks', findings: [] })).toBe(1)
})

test('a record that is signed never changes, whatever is told of it', () => {
  const acts = [
    (i: InspectionNow) =>
      tells['inspection.dropRoom'](
        { inspection: i },
        { subject, data: { device: 'tablet-1', room: idFor(20) } },
        contextOf(),
      ),
    (i: InspectionNow) =>
      tells['inspection.readMeter']({ inspection: i }, { subject, data: index(9) }, contextOf()),
    (i: InspectionNow) =>
      tells['inspection.countKeys'](
        { inspection: i },
        { subject, data: { device: 'tablet-1', keys: [] } },
        contextOf(),
      ),
    (i: InspectionNow) =>
      tells['inspection.reserve'](
        { inspection: i },
        { subject, data: { device: 'tablet-1', words: 'non' } },
        contextOf(),
      ),
    (i: InspectionNow) => sign({ hash: 'another' }, i),
    (i: InspectionNow) =>
      decideStart({ inspection: i }, { subject, data: { device: 'tablet-1', head, rooms: [] } }, contextOf()),
    (i: InspectionNow) =>
      decideMove(
        { inspection: i, holder: planned.holder },
        { subject, data: { at: begun.at, by: idFor(6) } },
        contextOf(),
      ),
    (i: InspectionNow) => decideCallOff({ inspection: i }, { subject }, contextOf()),
  ]
  fc.assert(
    fc.property(
      fc.constantFrom(...acts),
      fc.constantFrom('signed', 'away'),
      fc.option(fc.constantFrom('tablet-1', 'tablet-2'), { nil: null }),
      (act, state, device) => {
        const refused = act({ ...begun, state, device })
        expect(['sealed', 'inspection_over']).toContain((refused as { refused: string }).refused)
      },
    ),
  )
})
