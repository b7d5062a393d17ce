import { expect, test } from 'vitest'
import { begun, contextOf, head, idFor, nadia, person } from '../../../../test/setup/begun-inspection.ts'
import type { Commands } from '../contract.ts'
import { answerAddendum, decideAddendum } from './decide-addendum.ts'
import { bookOfficer } from './decide-officer.ts'
import type { InspectionNow } from './inspection-now.ts'
import { officerFee } from './officer-tariff.ts'

const subject = begun.id

test('an entry is completed within ten days, by who signed it', () => {
  const complete = (
    at: string,
    more: Partial<InspectionNow> = {},
    heating = false,
    actor = nadia,
    addenda = 0,
    on?: string,
  ) =>
    decideAddendum(
      {
        inspection: { ...begun, kind: 'entry', state: 'signed', endedAt: begun.at, ...more },
        addenda,
        heating: on,
      },
      { subject, data: { words: 'La fenêtre ferme mal.', photos: [], heating } },
      contextOf(actor, at),
    )
  expect(complete('2026-12-11T20:00:00.000Z')).toMatchObject([{ type: 'inspection.completed' }])
  expect(complete('2026-12-12T09:00:00.000Z')).toMatchObject({
    refused: 'completion_late',
    params: { until: '2026-12-11' },
  })
  // A tablet whose clock was in the year before takes nothing from whoever signed.
  const wrong = { head: { ...head, on: '2025-11-20' } }
  expect(complete('2026-12-11T20:00:00.000Z', wrong)).toMatchObject([{ type: 'inspection.completed' }])
  expect(complete('2026-12-12T09:00:00.000Z', { head: { ...head, on: '2027-01-01' } })).toMatchObject({
    params: { until: '2026-12-11' },
  })
  expect(complete('2026-12-30T09:00:00.000Z', {}, true)).toMatchObject([{ data: { heating: true } }])
  expect(complete('2026-12-02T09:00:00.000Z', { kind: 'exit' })).toMatchObject({ refused: 'not_completed' })
  expect(complete('2026-12-02T09:00:00.000Z', {}, false, nadia, 20)).toMatchObject({ refused: 'record_full' })
  expect(complete('2026-12-02T09:00:00.000Z', { state: 'started' })).toMatchObject({
    refused: 'not_completed',
  })
  const tenant = person('tenant', { agencies: [], buildings: [], households: [idFor(4)] })
  expect(complete('2026-12-02T09:00:00.000Z', {}, false, tenant)).toMatchObject([
    { type: 'inspection.completionAsked' },
  ])
  expect(
    complete('2026-12-02T09:00:00.000Z', {}, false, { ...tenant, households: [idFor(5)] }),
  ).toMatchObject({ refused: 'not_yours' })
})

test('what a tenant asks is added, or refused with why, once', () => {
  const answered = (
    said: Partial<Commands['inspection.answerCompletion']>,
    { state = 'asked', by = nadia }: { state?: 'asked' | 'refused'; by?: typeof nadia } = {},
  ) =>
    answerAddendum(
      {
        inspection: { ...begun, kind: 'entry', state: 'signed' },
        addendum: { state, heating: true },
      },
      { subject, data: { addendum: idFor(60), isAdded: false, ...said } },
      contextOf(by, '2026-12-20T09:00:00.000Z'),
    )
  expect(answered({})).toMatchObject({ refused: 'answer_missing' })
  expect(answered({ words: 'Déjà noté à la page 2.' })).toMatchObject([
    { type: 'inspection.completionRefused' },
  ])
  expect(answered({ isAdded: true })).toMatchObject([
    { type: 'inspection.completed', data: { heating: true, addendum: idFor(60) } },
  ])
  expect(answered({ isAdded: true }, { state: 'refused' })).toMatchObject({ refused: 'already_answered' })
  const tenant = person('tenant', { agencies: [], buildings: [], households: [idFor(4)] })
  expect(answered({ isAdded: true }, { by: tenant })).toMatchObject({ refused: 'not_yours' })
})

test('a commissaire de justice comes seven days after the letters, and where nobody was away, none', () => {
  const booked = (letterOn: string, at: string, more: Partial<InspectionNow> = {}) =>
    bookOfficer(
      { inspection: { ...begun, kind: 'exit', state: 'away', ...more } },
      { subject, data: { at, letterOn, officer: 'Maître Durand', surface: 62 } },
      contextOf(nadia),
    )
  const { on } = begun.head!
  expect(on).toBe('2026-12-01')
  expect(booked('2026-12-02', '2026-12-09T09:00:00.000Z')).toMatchObject([
    { data: { on: '2026-12-09', letterOn: '2026-12-02' } },
  ])
  expect(booked('2026-12-02', '2026-12-08T22:30:00.000Z')).toMatchObject({
    refused: 'commissaire_too_soon',
    params: { day: '2026-12-09' },
  })
  // No letter leaves before somebody was away.
  expect(booked('2026-11-20', '2026-12-20T09:00:00.000Z')).toMatchObject({ refused: 'commissaire_too_soon' })
  expect(booked('2026-12-02', '2026-12-20T09:00:00.000Z', { state: 'signed' })).toMatchObject({
    refused: 'officer_needless',
  })
  // 128.95 and a fifth, 18.06 and 11.28; a dwelling of 50 m² costs less than one of 51.
  expect(officerFee(62)).toBe(15_474 + 1806 + 1128)
  expect([50, 51, 150, 151].map(officerFee)).toEqual([16_216, 18_408, 18_408, 26_146])
})
