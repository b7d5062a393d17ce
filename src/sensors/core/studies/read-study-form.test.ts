import { expect, test } from 'vitest'
import { studyCommands } from './study-contract.ts'
import { type StudyForm, wrongOf } from './read-study-form.ts'

const form: StudyForm = {
  partner: 'Le Grand Narbonne',
  code: 'narbonne-eau',
  purpose: 'Prévoir les réseaux d’eau de demain.',
  purposeEnglish: 'Planning the water network of tomorrow.',
  first: '2026-11-01',
  until: '2027-10-31',
  metrics: ['water'],
}

test.each<[string, Partial<StudyForm>, string[]]>([
  ['whole', {}, []],
  ['a partner of one letter', { partner: ' N ' }, ['partner']],
  ['a code with a capital', { code: 'Narbonne' }, ['code']],
  ['a code with an accent', { code: 'réseau' }, ['code']],
  ['a sentence of blanks', { purpose: ' '.repeat(20) }, ['purpose']],
  ['a sentence that never ends', { purposeEnglish: 'a'.repeat(301) }, ['purposeEnglish']],
  ['no last day', { until: '' }, ['until']],
  ['nothing to add up', { metrics: [] }, ['metrics']],
  ['nothing at all', { partner: '', code: '', purpose: '' }, ['partner', 'code', 'purpose']],
])('%s: the form says the same as the house', (_, change, wrong) => {
  const typed = { ...form, ...change }
  expect(wrongOf(typed)).toEqual(wrong)
  expect(studyCommands['study.declare'].safeParse({ ...typed, level: 'building' }).success).toBe(
    !wrong.length,
  )
})
