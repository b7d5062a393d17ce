import { describe, expect, test } from 'vitest'
import { type CallAct, callDraft, type CallDraft, emptyDraft, someone } from './call-draft.ts'
import {
  filingOf,
  heardBy,
  isCollective,
  isDoubted,
  noteOf,
  filingPlaceOf,
  proposalAsked,
  sameMatter,
  unmetOf,
  whereOf,
} from './call-filing.ts'
import type { Proposal, Queries } from './contract.ts'
import { firstDelays } from './delays/delays.ts'

const id = (n: number): string => `0192f0c0-0000-7000-8000-00000000000${n}`
const building = id(1)
const unit = id(2)
const because = { key: 'urgency.because.U2' as const }

const her: NonNullable<Card['person']> = {
  id: id(3),
  name: 'Annick Le Goff',
  phone: '0612345678',
  email: 'annick@example.org',
  lang: 'en',
  told: 'mail',
}
type Card = Queries['caller.card']['output']
const card = {
  person: her,
  place: { building: { id: building }, unit: { id: unit } },
} as Card

const leak: Proposal = {
  natures: [],
  danger: null,
  matter: null,
  sure: true,
  at: null,
  answers: {},
  nature: 'plumbing.tap_leak',
  urgency: 'U2',
  agency: 'Centre',
  directorate: null,
  urgencyBecause: because,
  delays: firstDelays,
  due: '2026-11-25T17:00:00.000Z',
  liability: 'contract',
  article: null,
  liabilityBecause: because,
  decency: null,
  to: 'inhouse',
  toBecause: because,
  contract: null,
  contracts: [],
  slots: [],
  alike: [],
  outage: null,
  together: [id(8), id(9)],
  collective: true,
}

const drafted = (...acts: CallAct[]): CallDraft => acts.reduce(callDraft, emptyDraft('', 'fr'))
const drips: CallAct = { act: 'write', data: 'Le robinet goutte' }
const called = (name: string, reach = ''): CallAct => ({ act: 'describe', data: { name, reach, lang: 'fr' } })

describe('where it is', () => {
  test('her home, unless a part of the building was chosen', () => {
    expect(filingPlaceOf(drafted(), card)).toEqual({ unit })
    expect(filingPlaceOf(drafted({ act: 'locate', data: 'home' }), card)).toEqual({ unit })
    expect(filingPlaceOf(drafted({ act: 'locate', data: 'hall' }), card)).toEqual({ building, part: 'hall' })
  })
  test('of another door, what was found for it; nothing before that', () => {
    const elsewhere = drafted({ act: 'moveElsewhere', data: her })
    expect(filingPlaceOf(elsewhere, card)).toBeUndefined()
    const found = callDraft(elsewhere, { act: 'pick', data: { unit: id(4), name: 'Porte 4' } })
    expect(filingPlaceOf(found, card)).toEqual({ unit: id(4) })
  })
  test('what is for all is in no home', () => {
    expect(whereOf(drafted(), { unit }, leak)).toBe('dwelling')
    expect(whereOf(drafted({ act: 'locate', data: 'roof' }), { unit }, leak)).toBe('common')
    expect(whereOf(drafted(), { building }, leak)).toBe('common')
    expect(whereOf(drafted(), { unit }, { ...leak, at: { building, entrance: null, part: null } })).toBe(
      'common',
    )
  })
})

describe('what is proposed', () => {
  test('nothing is asked before there is a place, and more than three signs or a nature', () => {
    expect(proposalAsked(drafted(drips), undefined)).toBeUndefined()
    expect(proposalAsked(drafted({ act: 'write', data: 'Eau' }), card)).toBeUndefined()
    expect(proposalAsked(drafted({ act: 'choose', data: 'gas.smell' }), card)).toMatchObject({
      nature: 'gas.smell',
    })
  })
  test('the place is free until a hand chose it; a danger that was denied is said', () => {
    expect(proposalAsked(drafted(drips), card)).toEqual({
      unit,
      words: 'Le robinet goutte',
      answers: {},
      free: true,
    })
    expect(
      proposalAsked(
        drafted(drips, { act: 'denyDanger', data: undefined }, { act: 'locate', data: 'home' }),
        card,
      ),
    ).toEqual({ unit, words: 'Le robinet goutte', answers: {}, calm: true })
  })
  test('a doubt stands until she says yes, it is that', () => {
    const doubtful: Proposal = { ...leak, danger: { kind: 'gas', sure: false, weak: true } }
    expect(isDoubted(drafted(), doubtful, 'dwelling')).toBe(true)
    expect(isDoubted(drafted({ act: 'confirmDanger', data: 'gas.smell' }), doubtful, 'dwelling')).toBe(false)
    expect(isDoubted(drafted(), leak, 'dwelling')).toBe(false)
  })
  test('nobody in danger is one of many', () => {
    const many = drafted({ act: 'gather', data: true })
    expect(isCollective(many, leak)).toBe(true)
    expect(isCollective(drafted(), leak)).toBe(false)
    expect(isCollective(many, { ...leak, collective: false })).toBe(false)
    expect(isCollective(many, { ...leak, urgency: 'U0' })).toBe(false)
  })
  test('the same matter is one of her home, or of what is everybody’s', () => {
    const row = (nature: string, at: string | null) =>
      ({ nature, place: { unit: at } }) as Proposal['alike'][number]
    const hers = row('plumbing.tap_leak', unit)
    const lift = row('lift.stopped', null)
    const others = row('plumbing.tap_leak', id(7))
    expect(sameMatter({ ...leak, alike: [hers, lift, others] }, unit)).toEqual([hers])
    expect(sameMatter({ ...leak, nature: 'lift.stopped', alike: [hers, lift, others] }, id(6))).toEqual([
      lift,
    ])
  })
})

describe('who asks, and who hears of it', () => {
  test('Madame Le Goff, in her language', () => {
    expect(heardBy(drafted(), card, 'la personne')).toBe(her)
    expect(filingOf(drafted(drips), card, leak, { unit })).toMatchObject({
      requester: { person: her.id },
      lang: 'en',
    })
  })
  test('of another door than hers nobody is named, and she called', () => {
    const elsewhere = drafted(drips, { act: 'moveElsewhere', data: her })
    expect(heardBy(elsewhere, card, '')).toBeUndefined()
    const filing = filingOf(elsewhere, card, leak, { unit: id(4) })
    expect(filing.requester).toBeUndefined()
    expect(filing.caller).toMatchObject({ person: her.id, name: her.name, email: her.email })
  })
  test('a newcomer by mail, or by letter where she leaves none', () => {
    const heard = (...acts: CallAct[]) => heardBy(drafted(...acts), undefined, 'la personne')
    expect(heard()).toBeUndefined()
    expect(heard(called('N’Diaye', 'n@example.org'))).toEqual({ name: 'N’Diaye', told: 'mail' })
    expect(heard(called('', '06 12 34 56 78'))).toEqual({ name: 'la personne', told: 'paper' })
    expect(filingOf(drafted(called('N’Diaye', '06 12 34 56 78')), undefined, leak, {}).requester).toEqual({
      name: 'N’Diaye',
      phone: '06 12 34 56 78',
    })
  })
  test('a name without a way to reach her is asked for one; nobody is asked whom the house knows', () => {
    const unmet = (...acts: CallAct[]) => unmetOf(drafted(...acts), undefined)
    expect(unmet()).toBeUndefined()
    expect(unmet(called('N’Diaye'))).toBe('missing')
    expect(unmet(called('N’Diaye', '06 12'))).toBe('wrong')
    expect(unmet(called('N’Diaye', 'n@example.org'))).toBeUndefined()
    expect(unmetOf(drafted(called('Annick Le Goff')), card)).toBeUndefined()
  })
  test('who calls for her is told of by name alone', () => {
    const nameless = drafted({ act: 'name', data: someone() })
    expect(filingOf(nameless, card, leak, { unit })).not.toHaveProperty('caller')
    const son = drafted({
      act: 'name',
      data: { ...someone({ name: ' D’Angelo ' }), tie: 'helper', told: false },
    })
    expect(filingOf(son, card, leak, { unit }).caller).toEqual({
      name: 'D’Angelo',
      tie: 'helper',
      told: false,
    })
  })
})

describe('what is filed', () => {
  test('the place that her words named, unless her home was chosen by hand', () => {
    const at = { building, entrance: id(5), part: 'hall' as const }
    const named: Proposal = { ...leak, at }
    expect(filingOf(drafted(drips), card, named, { unit }).place).toEqual(at)
    expect(filingOf(drafted(drips, { act: 'locate', data: 'home' }), card, named, { unit }).place).toEqual({
      unit,
    })
  })
  test('it follows an incident, or becomes the one that others follow', () => {
    expect(filingOf(drafted(drips), card, leak, { unit }, { attachTo: id(8) }).attachTo).toBe(id(8))
    expect(filingOf(drafted(drips), card, leak, { unit })).not.toHaveProperty('gather')
    expect(filingOf(drafted(drips, { act: 'gather', data: true }), card, leak, { unit }).gather).toEqual(
      leak.together,
    )
  })
  test('a call without a place is noted with its words, who asks and the photos', () => {
    const photo: CallAct = { act: 'add', data: { access: '', photos: ['p'] } }
    expect(
      noteOf(
        drafted({ act: 'write', data: ' Ça coule ' }, photo, called('N’Diaye', 'n@example.org')),
        undefined,
      ),
    ).toEqual({
      words: 'Ça coule',
      lang: 'fr',
      requester: { name: 'N’Diaye', email: 'n@example.org' },
      photos: ['p'],
    })
  })
})
