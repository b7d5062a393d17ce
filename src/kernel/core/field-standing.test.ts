import { describe, expect, test } from 'vitest'
import { dueOf, type FieldEvidence, fieldStanding } from './field-standing.ts'
import type { AskedField } from './fields.ts'

const asked: AskedField = {
  key: 'notice.ends',
  kind: 'date',
  askedBy: 'Agences de proximité',
  purpose: 'Retirer l’avis tout seul quand il ne sert plus.',
  english: { purpose: 'Take the notice down by itself when it no longer serves.' },
  askedOf: ['caretaker'],
  required: true,
  since: '2026-01-01',
  reviewOn: '2027-12-31',
  readBy: ['notices.tidy'],
}
const byLaw: AskedField = { ...asked, legalBasis: 'Code du travail, art. L4121-1' }
const essential: AskedField = { ...asked, essential: true }
const offered: AskedField = { ...asked, required: false }
/** A GDPR ground for what is only offered requires no answer. */
const groundOnly: AskedField = { ...offered, legalBasis: 'Consentement (RGPD, art. 6-1-a)' }

/** Monday 21 December 2026: Christmas and the first of January are no working days. */
const contested: FieldEvidence = { contestedIn: '2026-12-21' }
const months = (...days: number[]): FieldEvidence => ({
  unread: days.map((length, n) => ({ days: length, closedOn: `2026-${String(12 - n).padStart(2, '0')}-09` })),
})

describe('so many working days after the week in which somebody asked', () => {
  test.each([
    // From Sunday the 27th: 28–31 December, then 4–8 January, then the 11th.
    ['2026-12-21', 10, '2027-01-11'],
    ['2026-12-21', 20, '2027-01-25'],
    ['2026-11-02', 10, '2026-11-23'],
    ['2026-06-01', 10, '2026-06-19'],
    // The ninth to the eleventh of May 2027: Ascension is the 6th, Whit Monday the 17th.
    ['2027-04-26', 10, '2027-05-18'],
  ])('%s + %i is %s', (week, days, due) => {
    expect(dueOf(week, days)).toBe(due)
  })
})

describe('what becomes of a question, in one table', () => {
  test.each<[string, AskedField, string, FieldEvidence, string, string | null, string | null, string | null]>(
    [
      // what, field, today, evidence → asks, why, since, stays
      ['nothing is said against it', asked, '2026-12-28', {}, 'required', null, null, null],
      ['offered, and nothing is said', offered, '2026-12-28', {}, 'optional', null, null, null],
      ['on its review day', asked, '2027-12-31', {}, 'required', null, null, null],
      ['past its review day', asked, '2028-01-01', {}, 'optional', 'review', '2028-01-01', null],
      ['contested, on day 8', asked, '2027-01-07', contested, 'required', null, null, null],
      ['contested, on day 10', asked, '2027-01-11', contested, 'required', null, null, null],
      [
        'contested, past day 10',
        asked,
        '2027-01-12',
        contested,
        'optional',
        'unanswered',
        '2027-01-12',
        null,
      ],
      ['contested, on day 20', asked, '2027-01-25', contested, 'optional', 'unanswered', '2027-01-12', null],
      ['contested, past day 20', asked, '2027-01-26', contested, 'hidden', 'unanswered', '2027-01-26', null],
      [
        'offered, contested, past day 20',
        offered,
        '2027-01-26',
        contested,
        'hidden',
        'unanswered',
        '2027-01-26',
        null,
      ],
      ['unread for 89 days', asked, '2026-12-28', months(30, 31, 28), 'required', null, null, null],
      ['unread for 90', asked, '2026-12-28', months(30, 31, 29), 'optional', 'unread', '2026-12-09', null],
      [
        'unread for 179',
        asked,
        '2026-12-28',
        months(30, 31, 30, 31, 28, 29),
        'optional',
        'unread',
        '2026-10-09',
        null,
      ],
      [
        'unread for 180',
        asked,
        '2026-12-28',
        months(30, 31, 30, 31, 29, 29),
        'hidden',
        'unread',
        '2026-12-09',
        null,
      ],
      [
        'a ground for what is offered',
        groundOnly,
        '2027-01-26',
        contested,
        'hidden',
        'unanswered',
        '2027-01-26',
        null,
      ],
      ['the law requires it', byLaw, '2027-01-26', contested, 'required', 'unanswered', '2027-01-26', 'law'],
      ['the law, past review', byLaw, '2028-01-01', {}, 'required', 'review', '2028-01-01', 'law'],
      [
        'the law, unread',
        byLaw,
        '2026-12-28',
        months(31, 30, 31, 30, 31, 30),
        'required',
        'unread',
        '2026-12-09',
        'law',
      ],
      [
        'the act is about it',
        essential,
        '2027-01-26',
        contested,
        'required',
        'unanswered',
        '2027-01-26',
        'essential',
      ],
      [
        'what is strongest counts',
        asked,
        '2028-01-26',
        { ...contested, ...months(31, 31, 31) },
        'hidden',
        'unanswered',
        '2027-01-26',
        null,
      ],
      [
        'of equals the first',
        asked,
        '2027-01-12',
        { ...contested, ...months(31, 31, 31) },
        'optional',
        'unread',
        '2026-12-09',
        null,
      ],
    ],
  )('%s', (_, field, today, evidence, asks, why, since, stays) => {
    expect(fieldStanding(field, today, evidence)).toEqual({ asks, why, since, stays })
  })
})
