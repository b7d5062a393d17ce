import { describe, expect, test } from 'vitest'
import type { Actor } from '../../../kernel/core/access.ts'
import { mostMemos, mostSnoozed, refusedMemo, refusedOwn, refusedSnooze } from './decide-own-desk.ts'
import { asideUntil } from './aside-until.ts'
import { findMentions, refusedMention } from './find-mentions.ts'

const now = '2026-12-01T09:00:00.000Z'
const nadia: Actor = {
  id: 'nadia',
  role: 'agent',
  name: 'Nadia',
  lang: 'fr',
  agencies: ['nord'],
  buildings: [],
  households: [],
}
const context = { actor: nadia, now, at: now }
const tap = { urgency: 'U2', status: 'filed', due: '2026-12-20T17:00:00.000Z' }

describe('«Me le remontrer lundi»', () => {
  test('is until a day to come, not too far, and never for a danger', () => {
    expect(refusedSnooze(tap, '2026-12-07', context)).toBeUndefined()
    for (const past of ['2026-12-01', '2026-11-30', '2020-01-01'])
      expect(refusedSnooze(tap, past, context)).toEqual({ refused: 'snooze_past' })
    expect(refusedSnooze(tap, '2027-12-01', context)).toEqual({
      refused: 'snooze_far',
      params: { days: mostSnoozed },
    })
    expect(refusedSnooze({ ...tap, urgency: 'U0' }, '2026-12-07', context)).toEqual({
      refused: 'snooze_danger',
    })
    expect(refusedSnooze(undefined, '2026-12-07', context)).toEqual({ refused: 'not_found' })
  })

  test('is not for what is due today; what is due before that day comes back on its own, and what was late stays aside', () => {
    const until = '2026-12-07'
    const owed = (due: string) => refusedSnooze({ ...tap, due }, until, context)
    expect(owed('2026-12-01T22:30:00.000Z')).toEqual({ refused: 'snooze_due' })
    for (const due of ['2026-12-02T08:00:00.000Z', '2026-12-01T08:00:00.000Z', '2026-11-01T08:00:00.000Z'])
      expect(owed(due)).toBeUndefined()
    expect(asideUntil('2026-12-03T17:00:00.000Z', until, now)).toBe('2026-12-03')
    expect(asideUntil('2026-12-09T17:00:00.000Z', until, now)).toBe(until)
    expect(asideUntil('2026-11-03T17:00:00.000Z', until, now)).toBe(until)
  })

  test('is one’s own, and of who sits at a desk', () => {
    expect(refusedOwn('nadia', context)).toBeUndefined()
    expect(refusedOwn('luc', context)).toEqual({ refused: 'not_yours' })
    expect(refusedOwn('nadia', { ...context, actor: { ...nadia, role: 'caretaker' } })).toEqual({
      refused: 'not_yours',
    })
  })
})

test('a memo is for today or later, about what one may read, and not without end', () => {
  const memo = (day: string, more = {}) =>
    refusedMemo({ about: true, request: tap, kept: 0, ...more }, day, context)
  expect(memo('2026-12-01')).toBeUndefined()
  expect(memo('2026-11-30')).toEqual({ refused: 'memo_past' })
  expect(memo('2026-12-03', { request: undefined })).toEqual({ refused: 'not_found' })
  expect(memo('2026-12-03', { request: undefined, about: false })).toBeUndefined()
  expect(memo('2026-12-03', { kept: mostMemos })).toEqual({
    refused: 'too_many_memos',
    params: { most: mostMemos },
  })
})

describe('a colleague is named by «@»', () => {
  const some = [
    { id: 'luc', name: 'Luc Moreau', reads: true },
    { id: 'awa', name: 'Awa N’Diaye', reads: true },
    { id: 'far', name: 'Zoé D’Angelo', reads: false },
  ]
  const named = (words: string) => findMentions(words, some).map(({ id }) => id)

  test('with accents, capitals and apostrophes as one writes them, once', () => {
    expect(named('@Luc Moreau, peux-tu rappeler ? @luc moreau')).toEqual(['luc'])
    expect(named("vu avec @AWA N'DIAYE.")).toEqual(['awa'])
    expect(named('Luc Moreau passe ; @Luc Moreaux aussi, luc@moreau.fr')).toEqual([])
  })

  test('nobody is named who may not read it', () => {
    expect(refusedMention(findMentions('@Luc Moreau', some))).toBeUndefined()
    expect(refusedMention(findMentions('@zoe d’angelo et @Luc Moreau', some))).toEqual({
      refused: 'mention_elsewhere',
      params: { name: 'Zoé D’Angelo' },
    })
  })
})
