import type { Impersonal, Personal } from '../../kernel/server/personal.ts'
import { forgetApplicants, forgetNumbers, forgetSeats } from './forget-applicants.ts'

const colleague = 'an id: that she did it is in the journal'
const stranger =
  'nobody of the base: who asks for a dwelling is given hers from this page, by whoever allocates'
const asks = 'nobody of the base; whoever asks it is forgotten by name (applicant.forget)'

/** What its tables hold of people: who asks for a dwelling, and what was decided. */
export const personal: readonly Personal[] = [
  {
    table: 'allocation.applicant',
    person: {
      name: 'who asks for a dwelling',
      unique_number: 'the number of the application',
      email: 'how to reach her',
      phone: 'how to reach her',
      address: 'where she lives now',
      ceiling: 'under the ceiling of income, or over it',
      papers: 'which papers were seen',
      priorities: 'that she comes before others, not why',
      by_person: 'who noted it',
    },
    export: stranger,
    erase: asks,
    keep: {
      until: 'six months after the last thing that happened to the application',
      forget: forgetApplicants,
    },
  },
  {
    table: 'allocation.candidate',
    person: {
      applicant: 'whose application',
      decision: 'what was decided of it',
      paper: 'which paper was missing',
      reasons: 'why it was not granted, by code',
    },
    export: stranger,
    erase: asks,
    keep: 'what was decided, of nobody once the application is',
  },
  {
    table: 'allocation.offer',
    person: { applicant: 'whose application', answer: 'what she answered', by_person: 'who made it' },
    export: stranger,
    erase: asks,
    keep: 'days and answers, of nobody once the application is',
  },
  {
    table: 'allocation.radiation',
    person: {
      applicant: 'whose application',
      unique_number: 'the number that is struck off',
      told_by: 'who handed it over',
    },
    export: stranger,
    erase: asks,
    keep: { until: 'six months after it was told', forget: forgetNumbers },
  },
  {
    table: 'allocation.seat',
    person: { name: 'who sat in the commission' },
    export: stranger,
    erase: 'who voted is part of what the decision is worth; her name goes by itself',
    keep: { until: 'three years after the commission', forget: forgetSeats },
  },
  {
    table: 'allocation.proposal',
    person: { by_person: 'who put it' },
    export: { in: 'journal' },
    erase: colleague,
    keep: 'as long as the dwelling',
  },
  {
    table: 'allocation.commission',
    person: { by_person: 'who called it' },
    export: { in: 'journal' },
    erase: colleague,
    keep: 'the register of commissions',
  },
  {
    table: 'allocation.convention',
    person: { by_person: 'who noted it' },
    export: { in: 'journal' },
    erase: colleague,
    keep: 'the reports of its year',
  },
  {
    table: 'allocation.orientation',
    person: { by_person: 'who noted it' },
    export: { in: 'journal' },
    erase: colleague,
    keep: 'the reports of its year',
  },
]

export const impersonal: Impersonal = {
  'ids of a void and of a commission': {
    'allocation.proposal': ['void', 'commission'],
    'allocation.orientation': ['void'],
    'allocation.radiation': ['void'],
  },
  'codes of the house': {
    'allocation.proposal': ['agency', 'few', 'ended_by'],
    'allocation.seat': ['seat'],
    'allocation.radiation': ['contingent'],
  },
  'where a commission is held': { 'allocation.commission': ['place'] },
  'what an institution is called, and its kind': { 'allocation.convention': ['reservee', 'name'] },
  'numbers of a dwelling': { 'allocation.radiation': ['rpls', 'agreement'] },
}
