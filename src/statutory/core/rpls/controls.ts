import type { CellTest, Control } from './control.ts'

/** The rent that says that January was not whole (annex, position 44). */
export const januaryNotWhole = '9999'

/** The month that says that nobody has diagnosed the dwelling (annex, position 48). */
export const noDiagnosis = '01/1900'

const isEmpty = (...nos: number[]): CellTest[] => nos.map((no) => ({ no, filled: false }))
const hasSigns = (...nos: number[]): CellTest[] => nos.map((no) => ({ no, filled: true }))
const isOne = (no: number, ...codes: string[]): CellTest => ({ no, in: codes })
const isNone = (no: number, ...codes: string[]): CellTest => ({ no, notIn: codes })

/** What positions say of one another: annex of the arrêté du 5 janvier 2010. */
export const controls2010: readonly Control[] = [
  { code: 'entered_before_built', no: 28, broken: [{ no: 26, over: 28 }] },
  {
    code: 'former_owner_missing',
    no: 30,
    when: [{ no: 28, yearsAgo: 1 }, isOne(29, '2', '3')],
    broken: isEmpty(30, 31),
  },
  { code: 'financing_unnamed', no: 33, when: [isOne(32, '49', '99')], broken: isEmpty(33) },
  { code: 'convention_missing', no: 35, when: [isOne(34, '1')], broken: isEmpty(35, 36, 56) },
  { code: 'lease_missing', no: 41, when: [isOne(40, '1')], broken: isEmpty(41) },
  { code: 'rent_missing', no: 44, when: [isOne(40, '1')], broken: isEmpty(44, 45, 46) },
  { code: 'lease_unexpected', no: 41, when: [isNone(40, '1')], broken: hasSigns(41, 44, 45, 46) },
  { code: 'lease_later', no: 41, broken: [{ no: 41, later: 'january' }] },
  { code: 'rent_surface_missing', no: 43, when: [isOne(42, '1', '2')], broken: isEmpty(43) },
  { code: 'relet_later', no: 62, when: [isOne(40, '1', '2')], broken: [{ no: 62, later: 41 }] },
  {
    code: 'energy_missing',
    no: 49,
    when: [...hasSigns(48), isNone(48, noDiagnosis)],
    broken: isEmpty(49, 50),
  },
  { code: 'exit_buyer_missing', no: 58, when: [isOne(37, '1', '2', '3')], broken: isEmpty(58) },
  { code: 'exit_buyer_unexpected', no: 58, when: [isNone(37, '1', '2', '3')], broken: hasSigns(58) },
  {
    code: 'gone_and_let',
    no: 40,
    when: [isNone(40, '9')],
    broken: [isOne(37, '1', '2', '3', '4', '5'), isOne(38, '1')],
  },
  {
    code: 'rent_over_ceiling',
    no: 44,
    when: [isNone(44, januaryNotWhole), ...hasSigns(57)],
    broken: [{ no: 44, over: 57 }],
  },
  {
    code: 'rent_over_ceiling',
    no: 44,
    when: [isNone(44, januaryNotWhole), ...isEmpty(57)],
    broken: [{ no: 44, over: 56 }],
  },
  { code: 'segment_half', no: 54, when: isEmpty(54), broken: hasSigns(55) },
  { code: 'segment_half', no: 54, when: hasSigns(54), broken: isEmpty(55) },
]
