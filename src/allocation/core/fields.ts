import { grantedTo } from '../../kernel/core/access.ts'
import type { AskedField } from '../../kernel/core/fields.ts'
import { grants } from './grants.ts'

const common = {
  since: '2026-11-29',
  reviewOn: '2027-11-30',
  askedBy: 'Direction de la proximité',
  askedOf: grantedTo(grants, 'allocate'),
} as const
const applicant = { ...common, acts: ['applicant.record'] } as const
const legalBasis = 'Code de la construction et de l’habitation, R441-2-1 et suivants'
const english = 'Housing code, R441-2-1 and following'

/** What we ask of whoever allocates about an applicant, who wants it and why. */
export const fields: readonly AskedField[] = [
  {
    ...applicant,
    key: 'applicant.name',
    kind: 'person',
    purpose: 'Savoir à qui la commission attribue un logement, et lui écrire.',
    english: { purpose: 'Know to whom the commission grants a dwelling, and write to them.' },
    required: true,
    essential: true,
    readBy: ['applicant.list', 'commission.card'],
  },
  {
    ...applicant,
    key: 'applicant.uniqueNumber',
    kind: 'text',
    purpose: 'Sans numéro unique, aucun logement ne peut être attribué.',
    legalBasis,
    english: { purpose: 'Without a unique number no dwelling may be granted.', legalBasis: english },
    required: false,
    essential: true,
    readBy: ['candidates.decide', 'radiation.list'],
  },
  {
    ...applicant,
    key: 'applicant.numberOn',
    kind: 'date',
    purpose: 'Savoir si le numéro vaut encore : un an après sa dernière date.',
    legalBasis,
    english: {
      purpose: 'Know whether the number still holds: a year after its last date.',
      legalBasis: english,
    },
    required: false,
    essential: true,
    readBy: ['candidates.decide'],
  },
  {
    ...applicant,
    key: 'applicant.contact',
    kind: 'text',
    purpose: 'Écrire au candidat la décision et la proposition.',
    english: { purpose: 'Write the decision and the offer to the candidate.' },
    required: false,
    readBy: ['commission.card'],
  },
  {
    ...applicant,
    key: 'applicant.size',
    kind: 'number',
    purpose: 'Proposer un logement à la taille du ménage.',
    english: { purpose: 'Offer a dwelling of the size of the household.' },
    required: true,
    essential: true,
    readBy: ['applicant.list', 'commission.card'],
  },
  {
    ...applicant,
    key: 'applicant.ceiling',
    kind: 'choice',
    purpose: 'Savoir si les revenus sont sous le plafond, sans les garder.',
    legalBasis: 'Code de la construction et de l’habitation, L441-1',
    english: {
      purpose: 'Know whether the income is under the ceiling, without keeping it.',
      legalBasis: 'Housing code, L441-1',
    },
    required: false,
    readBy: ['commission.card'],
  },
]
