import { grantedTo } from '../../kernel/core/access.ts'
import type { AskedField } from '../../kernel/core/fields.ts'
import { grants } from './grants.ts'

const round = {
  askedBy: 'Direction de la proximité',
  askedOf: grantedTo(grants, 'setRound'),
  required: false,
  since: '2026-11-01',
  reviewOn: '2027-12-31',
} as const

const device = {
  askedBy: 'Direction numérique',
  since: '2026-11-24',
  reviewOn: '2027-11-24',
} as const

/** What we ask of people about the ground. A round asks a caretaker nothing: he taps, and what it tells is derived. */
export const fields: readonly AskedField[] = [
  {
    ...round,
    key: 'round.rhythm',
    kind: 'choice',
    purpose: 'Passer aussi souvent qu’il le faut ici, et pas plus.',
    english: { purpose: 'Come by as often as this place needs, and no more.' },
    readBy: ['round.today', 'round.building'],
  },
  {
    ...round,
    key: 'round.name',
    kind: 'text',
    purpose: 'Que le gardien reconnaisse le point que l’agence a ajouté.',
    english: { purpose: 'Let the caretaker recognise the point that the agency added.' },
    readBy: ['round.today'],
  },
  {
    ...round,
    key: 'round.minutes',
    kind: 'number',
    purpose: 'Remplacer notre estimation par le temps que ce point prend vraiment ici.',
    legalBasis: 'Décret 87-713, art. 2',
    english: {
      purpose: 'Replace our estimate by the time that this point really takes here.',
      legalBasis: 'Decree 87-713, art. 2',
    },
    readBy: ['round.hours', 'round.today'],
  },
  {
    ...device,
    key: 'device.name',
    kind: 'text',
    purpose: 'Reconnaître un téléphone parmi ceux d’une personne, avant de retirer le bon.',
    english: { purpose: 'Recognise a phone among those of a person, before withdrawing the right one.' },
    askedOf: grantedTo(grants, 'enrolDevice', 'nameDevice'),
    required: false,
    // A phone that becomes known bears the name that its browser tells: nobody is asked.
    acts: ['device.name'],
    readBy: ['phone.list', 'held.list'],
  },
  {
    ...device,
    key: 'device.why',
    kind: 'choice',
    purpose: 'Savoir si ce que le téléphone apporte encore peut venir d’une autre main.',
    legalBasis: 'RGPD, art. 32 et 33',
    english: {
      purpose: 'Know whether what the phone still brings may come from another hand.',
      legalBasis: 'GDPR, art. 32 and 33',
    },
    askedOf: grantedTo(grants, 'enrolDevice', 'revokeDevice'),
    required: true,
    readBy: ['phone.list'],
  },
]
