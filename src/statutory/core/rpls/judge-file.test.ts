import { expect, test } from 'vitest'
import { judgeLines } from './judge-file.ts'
import { layoutOfYear } from './layouts.ts'

const layout = layoutOfYear(2027)!

/** Madame Le Goff’s dwelling as it may be sent, with what a test says of it. */
const lineOf = (said: Record<number, string> = {}): string[] => {
  const whole: Record<number, string> = {
    1: '1102345678',
    2: 'BEL-A-101',
    3: '1',
    4: '11262',
    5: '11100',
    6: 'NARBONNE',
    7: '16',
    9: 'RUE',
    10: 'VOLTAIRE',
    22: '2',
    23: 'C',
    24: '3',
    25: '66',
    26: '1988',
    27: '1988',
    28: '1988',
    29: '1',
    32: '12',
    34: '1',
    35: '11/3/11-1986/123',
    36: '24/11/1986',
    37: '9',
    40: '1',
    41: '05/2019',
    44: '412',
    45: '999',
    46: '0',
    48: '03/2022',
    49: 'D',
    50: 'C',
    56: '480',
    62: '04/2019',
    ...said,
  }
  return Array.from({ length: 64 }, (_, i) => whole[i + 1] ?? '')
}

const codes = (lines: string[][], before?: string[][]): string[] =>
  judgeLines(lines, { year: 2027, layout, before }).flatMap(({ faults }) =>
    faults.map(({ no, code }) => `${no} ${code}`),
  )

test('a whole line has nothing to mend', () => {
  expect(codes([lineOf()])).toEqual([])
})

test.each<[string, Record<number, string>, string]>([
  ['no street', { 10: '' }, '10 missing'],
  ['a surface of four signs', { 25: '6500' }, '25 too_long'],
  ['a surface with a comma', { 25: '6,5' }, '25 not_whole'],
  ['the thirtieth of February', { 36: '30/02/1986' }, '36 not_a_day'],
  ['a month that is none', { 41: '13/2019' }, '41 not_a_month'],
  ['a financing that no list has', { 32: '98' }, '32 unknown_code'],
  ['entered before it was built', { 28: '1970' }, '28 entered_before_built'],
  ['bought last year of nobody', { 28: '2026', 29: '2' }, '30 former_owner_missing'],
  ['another financing, not named', { 32: '99' }, '33 financing_unnamed'],
  ['an agreement without a number', { 35: '' }, '35 convention_missing'],
  ['let without a lease', { 41: '' }, '41 lease_missing'],
  ['let, and no rent', { 44: '' }, '44 rent_missing'],
  ['empty, and a rent', { 40: '2', 41: '', 45: '', 46: '' }, '41 lease_unexpected'],
  ['a lease of after the day', { 41: '02/2027', 62: '01/2027' }, '41 lease_later'],
  ['a rent on a surface that is not told', { 42: '1' }, '43 rent_surface_missing'],
  ['put up to be let after its lease', { 62: '06/2019' }, '62 relet_later'],
  ['a diagnosis without its class', { 50: '' }, '49 energy_missing'],
  ['sold to nobody', { 37: '1', 40: '9', 41: '', 44: '', 45: '', 46: '' }, '58 exit_buyer_missing'],
  ['gone and let', { 37: '4' }, '40 gone_and_let'],
  ['a rent above its ceiling', { 44: '481' }, '44 rent_over_ceiling'],
  ['half a segment', { 54: 'S1' }, '54 segment_half'],
  ['the other half of it', { 55: 'Centre' }, '54 segment_half'],
  [
    'bought last year of somebody without a number',
    { 28: '2026', 29: '3', 30: 'SCI N’Diaye' },
    '30 former_owner_missing',
  ],
  ['a financing of before 1977, not named', { 32: '49' }, '33 financing_unnamed'],
  ['an agreement without a day', { 36: '' }, '35 convention_missing'],
  ['an agreement without a ceiling', { 56: '' }, '35 convention_missing'],
  ['let, and no rent of what goes with it', { 45: '' }, '44 rent_missing'],
  ['let, and no share of works', { 46: '' }, '44 rent_missing'],
  ['empty, and a lease', { 40: '2', 44: '', 45: '', 46: '' }, '41 lease_unexpected'],
  ['a rent on another surface that is not told', { 42: '2' }, '43 rent_surface_missing'],
  ['a diagnosis without its class of gases', { 49: '' }, '49 energy_missing'],
  ['a buyer, and it stands', { 58: '01' }, '58 exit_buyer_unexpected'],
  [
    'demolished, and a buyer',
    { 37: '4', 40: '9', 41: '', 44: '', 45: '', 46: '', 58: '01' },
    '58 exit_buyer_unexpected',
  ],
  ['joined to another, and let', { 38: '1' }, '40 gone_and_let'],
  ['a rent above the ceiling of its agreement with the State', { 57: '400' }, '44 rent_over_ceiling'],
])('%s is told', (_, said, code) => {
  expect(codes([lineOf(said)])).toContain(code)
})

test.each([2, 4, 5, 6, 10, 22, 23, 24, 25, 26, 27, 28, 29, 32, 34, 37, 40, 48])(
  'position %i may not be empty, whatever became of the dwelling',
  (no) => {
    const gone = { 37: '4', 40: '9', 41: '', 44: '', 45: '', 46: '' }
    expect(codes([lineOf({ [no]: '' })])).toContain(`${no} missing`)
    expect(codes([lineOf({ ...gone, [no]: '' })])).toContain(`${no} missing`)
  },
)

test('the right over a dwelling is asked as long as it stands', () => {
  expect(codes([lineOf({ 3: '' })])).toEqual(['3 missing'])
  expect(codes([lineOf({ 3: '', 37: '4', 40: '9', 41: '', 44: '', 45: '', 46: '' })])).toEqual([])
})

test('the number of the register on two lines is told of both', () => {
  expect(codes([lineOf(), lineOf({ 2: 'BEL-A-102' })])).toEqual([
    '1 register_id_twice',
    '1 register_id_twice',
  ])
})

test.each<[string, Record<number, string>]>([
  ['a surface ten in a hundred larger', { 25: '60' }],
  ['a rent thirty in a hundred higher', { 44: '317' }],
  ['a class one letter better', { 49: 'E' }],
])('%s than the year before is no question', (_, before) => {
  expect(codes([lineOf()], [lineOf(before)])).toEqual([])
})

test('a rent of 9999 says that January was not whole, and stands under any ceiling', () => {
  expect(codes([lineOf({ 44: '9999' })])).toEqual([])
})

test('a dwelling that nobody diagnosed says 01/1900 and no class', () => {
  expect(codes([lineOf({ 48: '01/1900', 49: '', 50: '' })])).toEqual([])
})

test('the same number on two lines is told of both', () => {
  expect(codes([lineOf(), lineOf({ 1: '' })])).toEqual(['2 own_id_twice', '2 own_id_twice'])
})

test('beside the year before, what moved too far is to be justified, and what is gone is told', () => {
  const before = [lineOf({ 25: '80', 44: '300', 49: 'G' }), lineOf({ 1: '1102345699', 2: 'BEL-A-102' })]
  expect(codes([lineOf()], before)).toEqual([
    '25 surface_changed',
    '44 rent_changed',
    '49 energy_better',
    '1 id_lost',
  ])
})

test('a dwelling that had left the year before is not lost', () => {
  expect(codes([lineOf()], [lineOf(), lineOf({ 1: '', 2: 'OLD', 37: '3', 40: '9' })])).toEqual([])
})
