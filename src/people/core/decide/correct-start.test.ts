import { expect, test } from 'vitest'
import type { Context } from '../../../kernel/core/command.ts'
import type { Role } from '../../../kernel/core/roles.ts'
import { correctStart, type CorrectingStart } from './correct-start.ts'

const home: NonNullable<CorrectingStart> = {
  unit: 'l-102372',
  building: 'b',
  agency: 'centre',
  starts: '2026-09-01',
  ends: '2027-03-31',
  taken: false,
  enteredOn: null,
}
const by = (role: Role, agencies: string[] = ['centre']) =>
  ({
    actor: { id: 'a', role, name: '', lang: 'fr', agencies, buildings: [], households: [] },
    now: '2026-11-30T08:00:00Z',
    at: '2026-11-30T08:00:00Z',
  }) as Context
const said = (starts: string, more: Partial<NonNullable<CorrectingStart>> = {}, who = by('agent')) => {
  const act = { id: 'c', type: 'person.correctStart', subject: 'h', at: who.at }
  return correctStart({ ...home, ...more }, { ...act, data: { starts, why: 'slip' } }, who)
}

test('Nadia says that the N’Diayes’ lease began a week earlier: both days are told', () => {
  expect(said('2026-08-25')).toMatchObject([
    {
      type: 'person.startCorrected',
      subject: 'h',
      data: { starts: '2026-08-25', was: '2026-09-01', why: 'slip' },
    },
  ])
  expect(said('2026-09-01')).toEqual([])
})

test.each<[string, string, Partial<NonNullable<CorrectingStart>>, Context, string]>([
  ['after its last day', '2027-04-01', {}, by('agent'), 'dates_backwards'],
  ['after the signed inspection', '2026-09-03', { enteredOn: '2026-09-02' }, by('agent'), 'entry_signed'],
  ['on a day of the neighbours before', '2026-08-01', { taken: true }, by('agent'), 'dwelling_taken'],
  ['by another agency', '2026-08-25', {}, by('agent', ['roches']), 'not_yours'],
  ['by a technician', '2026-08-25', {}, by('technician'), 'not_yours'],
])('%s: no', (_, starts, more, who, refused) => {
  expect(said(starts, more, who)).toMatchObject({ refused })
})

test('before the signed inspection the day may still be mended: keys came late', () => {
  expect(said('2026-08-25', { enteredOn: '2026-09-02' })).toHaveLength(1)
  expect(said('2026-09-02', { enteredOn: '2026-09-02' })).toHaveLength(1)
})
