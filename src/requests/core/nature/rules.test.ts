import { describe, expect, test } from 'vitest'
import { officeCalendar as office } from '../../../kernel/core/calendar.ts'
import { assess, inTheYear } from '../assess-filing.ts'
import { firstDelays } from '../delays/delays.ts'
import { natureOf, natures } from './catalogue.ts'
import { type LiabilityFacts, liabilityOf } from './liability.ts'
import { dangers, dueAt, legalDueAt, needsLegalClock, urgencyIn, urgencyOf } from './urgency.ts'

const nowhere = {
  agency: 'centre',
  building: 'b',
  insee: '11262',
  entrance: null,
  unit: null,
  kind: 'dwelling' as const,
  part: null,
  household: null,
  receivedOn: null,
  warrantyUntil: null,
  contracts: [],
  delays: firstDelays,
}
const now = '2024-12-03T10:00:00Z'
const borne = (code: string, facts: Partial<LiabilityFacts> = {}) =>
  liabilityOf(natureOf(code), { now, ...facts })

describe('urgency, after the table of OPH 31', () => {
  test.each([
    ['drain.stack_blocked', {}, 'U1'],
    ['toilet.blocked', { total: true }, 'U1'],
    ['toilet.blocked', { only_toilet: true }, 'U1'],
    ['drain.sink_blocked', {}, 'U2'],
    ['power.none', {}, 'U1'],
    ['power.partial', {}, 'U2'],
    ['gas.smell', {}, 'U0'],
    ['plumbing.pipe_leak', { running: true }, 'U1'],
    ['plumbing.pipe_leak', {}, 'U2'],
    ['lock.landing_door', {}, 'U1'],
    ['hotwater.none', {}, 'U2'],
    ['inside.cupboard', {}, 'U3'],
  ] as const)('%s %o is %s', (code, answers, urgency) => {
    expect(urgencyIn(natureOf(code), answers)).toBe(urgency)
  })

  test('a danger to people is U0 whatever was chosen, and says which', () => {
    for (const nature of natures)
      for (const danger of dangers)
        expect(urgencyOf(nature, { [danger]: true }, firstDelays)).toEqual({
          urgency: 'U0',
          delay: { minutes: 60 },
          because: { key: `urgency.because.${danger}`, params: { hours: 1 } },
        })
  })

  test('the most urgent answer wins; an answer « no » changes nothing', () => {
    const tap = natureOf('plumbing.tap_leak')
    expect(urgencyIn(tap, { drops: true, running: true })).toBe('U1')
    expect(urgencyIn(tap, { drops: true })).toBe('U3')
    expect(urgencyOf(tap, { drops: false, flood: false }, firstDelays)).toEqual(
      urgencyOf(tap, {}, firstDelays),
    )
  })

  test('U1 and U2 run on at the weekend, U3 waits for Monday', () => {
    const friday = '2024-12-06T16:00:00.000Z'
    expect(dueAt('U1', friday, firstDelays, office)).toBe('2024-12-06T20:00:00.000Z')
    expect(dueAt('U2', friday, firstDelays, office)).toBe('2024-12-07T16:00:00.000Z')
    expect(dueAt('U3', friday, firstDelays, office)).toBe('2024-12-13T16:00:00.000Z')
  })

  test('a damp dwelling starts the two months of decency, a damp hall does not', () => {
    const clock = needsLegalClock(natureOf('damp.mould'), 'dwelling')
    expect(clock).toMatchObject({ clock: 'decency', months: 2, source: 'loi 89-462, art. 20-1' })
    expect(clock && legalDueAt(clock, '2024-12-31T10:00:00Z', office)).toBe('2025-02-28T10:00:00.000Z')
    expect(needsLegalClock(natureOf('damp.wall'), 'common')).toBeUndefined()
    expect(needsLegalClock(natureOf('inside.paint'), 'dwelling')).toBeUndefined()
  })

  test('two months of silence on adapting the dwelling are a yes', () => {
    expect(needsLegalClock(natureOf('other.adaptation'), 'dwelling')).toMatchObject({
      clock: 'adaptation',
      silence: { key: 'clock.adaptation.silence' },
    })
  })
})

describe('who bears it', () => {
  test('a dripping tap is Madame Le Goff’s, by line IV d of the annex', () => {
    expect(borne('plumbing.tap_leak')).toEqual({
      liability: 'tenant',
      article: 'decree',
      decree: 'IV.d',
      because: { key: 'liability.because.decree', params: { line: 'IV.d' } },
    })
  })

  test.each(['wear', 'defect', 'chance', 'force'] as const)('… but the landlord’s for %s', (wearOrForce) => {
    expect(borne('plumbing.tap_leak', { wearOrForce })).toEqual({
      liability: 'landlord',
      article: 'lease7d',
      because: { key: `liability.because.${wearOrForce}` },
    })
  })

  test('… and the contract’s when one covers taps', () => {
    expect(borne('plumbing.tap_leak', { contractCovers: 'Robinetterie 2024' })).toEqual({
      liability: 'contract',
      because: { key: 'liability.because.contract.named', params: { name: 'Robinetterie 2024' } },
    })
  })

  test('the guarantees end on their last day', () => {
    const receptionOn = '2023-12-03'
    expect(borne('heating.boiler', { receptionOn }).liability).toBe('gpa')
    expect(borne('heating.boiler', { receptionOn, now: '2024-12-04T08:00:00Z' }).liability).toBe('biennial')
    expect(borne('heating.boiler', { receptionOn, now: '2025-12-04T08:00:00Z' }).liability).toBe('landlord')
    expect(borne('inside.crack', { receptionOn, serious: true, now: '2033-12-03T08:00:00Z' }).liability).toBe(
      'decennial',
    )
    expect(borne('inside.crack', { receptionOn, serious: true, now: '2033-12-04T08:00:00Z' }).liability).toBe(
      'landlord',
    )
    expect(borne('inside.crack', { receptionOn, now: '2028-12-04T08:00:00Z' }).liability).toBe('landlord')
  })

  test('the last day of a guarantee ends at midnight in Paris, not an hour later', () => {
    const receptionOn = '2023-12-03'
    expect(borne('heating.boiler', { receptionOn, now: '2024-12-03T22:30:00Z' }).liability).toBe('gpa')
    expect(borne('heating.boiler', { receptionOn, now: '2024-12-03T23:30:00Z' }).liability).toBe('biennial')
  })

  test('a thing has a guarantee of its own, which the builder’s come before and nobody’s contract', () => {
    const own = { warrantyUntil: '2025-01-31', contractCovers: 'Chaudières 2024' }
    expect(borne('heating.boiler', own)).toEqual({
      liability: 'warranty',
      because: { key: 'liability.because.warranty', params: { until: '2025-01-31' } },
    })
    expect(borne('heating.boiler', { ...own, receptionOn: '2024-06-01' }).liability).toBe('gpa')
    expect(borne('heating.boiler', { ...own, now: '2025-02-01T08:00:00Z' }).liability).toBe('contract')
    expect(borne('lock.lost_keys', own).liability).not.toBe('warranty')
  })

  test('a leap-day reception is guaranteed to 28 February', () => {
    expect(
      borne('heating.boiler', { receptionOn: '2024-02-29', now: '2025-02-28T08:00:00Z' }).liability,
    ).toBe('gpa')
    expect(
      borne('heating.boiler', { receptionOn: '2024-02-29', now: '2025-03-01T08:00:00Z' }).liability,
    ).toBe('biennial')
  })

  test('a day that is a public holiday where the building stands is none of the five working days', () => {
    const at = '2026-05-20T13:00:00.000Z'
    const due = (insee: string) => assess({ ...nowhere, insee }, 'lock.stiff', {}, at).due.slice(0, 10)
    expect([due('11262'), due('97209'), due('97105')]).toEqual(['2026-05-28', '2026-05-29', '2026-05-29'])
  })

  test('a defect is due before the builder’s year ends, to the last minute of its last day in Paris', () => {
    const place = { ...nowhere, receivedOn: '2023-12-09' }
    expect(assess(place, 'door.entrance', {}, '2024-12-03T10:00:00Z')).toMatchObject({
      liability: 'gpa',
      due: '2024-12-09T23:00:00.000Z',
    })
    expect(assess({ ...place, receivedOn: null }, 'door.entrance', {}, '2024-12-03T10:00:00Z')).toMatchObject(
      {
        liability: 'landlord',
        due: '2024-12-10T10:00:00.000Z',
      },
    )
    expect(inTheYear('2024-12-10T10:00:00.000Z', 'landlord', place)).toBe('2024-12-10T10:00:00.000Z')
    expect(inTheYear('2024-12-05T10:00:00.000Z', 'gpa', place)).toBe('2024-12-05T10:00:00.000Z')
  })

  test('no guarantee covers lost keys', () => {
    expect(borne('lock.lost_keys', { receptionOn: '2024-06-01' }).liability).toBe('tenant')
  })

  test('who breaks it answers for it, unless it was worn out', () => {
    expect(borne('door.landing', { tenantCaused: true, receptionOn: '2024-06-01' })).toMatchObject({
      liability: 'tenant',
      article: 'lease7c',
    })
    expect(borne('door.landing', { tenantCaused: true, wearOrForce: 'wear' }).liability).toBe('landlord')
  })

  test('water from above is for the insurers, unless somebody says that it is not', () => {
    expect(borne('plumbing.ceiling_leak').liability).toBe('insurance')
    expect(borne('plumbing.ceiling_leak', { insured: false }).liability).toBe('landlord')
    expect(borne('power.light', { insured: true }).liability).toBe('insurance')
  })

  test('a common part is never a tenant’s repair', () => {
    for (const nature of natures.filter((n) => n.where.includes('common')))
      expect([nature.code, liabilityOf(nature, { now, where: 'common' }).liability]).not.toEqual([
        nature.code,
        'tenant',
      ])
  })

  test('the water company’s failure is the water company’s', () => {
    expect(borne('plumbing.no_water', { thirdParty: 'Atlantique Eau' })).toEqual({
      liability: 'thirdParty',
      because: { key: 'liability.because.thirdParty.named', params: { name: 'Atlantique Eau' } },
    })
  })

  test('all else is the landlord’s', () => {
    expect(borne('window.draught')).toEqual({
      liability: 'landlord',
      article: 'lease6c',
      because: { key: 'liability.because.landlord' },
    })
  })
})
