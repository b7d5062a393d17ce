import { grantedTo } from '../../../kernel/core/access.ts'
import type { AskedField } from '../../../kernel/core/fields.ts'
import { grants } from '../grants.ts'

const lease = {
  askedBy: 'Agences de proximité',
  legalBasis: 'Exécution du bail (RGPD, art. 6-1-b)',
  askedOf: grantedTo(grants, 'moveIn', 'moveOut'),
  since: '2026-11-26',
  reviewOn: '2027-11-30',
} as const
const legalBasis = 'Performance of the lease (GDPR, art. 6-1-b)'

/** What is asked when somebody moves in or out; a rent is not: nobody would read it. */
export const fields: readonly AskedField[] = [
  {
    ...lease,
    key: 'person.name',
    acts: ['person.moveIn', 'person.join'],
    answer: 'occupants',
    kind: 'text',
    purpose: 'Reconnaître qui appelle ou signale, et lui écrire.',
    english: { purpose: 'Recognise who calls or reports, and write to her.', legalBasis },
    required: true,
    readBy: ['search.box', 'caller.card', 'notices.tell'],
  },
  {
    ...lease,
    key: 'person.lang',
    kind: 'choice',
    purpose: 'Écrire dans sa langue.',
    english: { purpose: 'Write in her language.', legalBasis },
    required: false,
    readBy: ['notices.tell'],
  },
  {
    ...lease,
    key: 'tenancy.starts',
    kind: 'date',
    purpose: 'Savoir depuis quand la personne habite là, et qui signale pour quel logement.',
    english: { purpose: 'Know since when she lives there, and who reports for which dwelling.', legalBasis },
    required: true,
    readBy: ['home.card', 'caller.card', 'request.file'],
  },
  {
    ...lease,
    key: 'tenancy.startWhy',
    kind: 'choice',
    purpose: 'Que chacun sache pourquoi un bail a changé de premier jour.',
    english: { purpose: 'That everybody knows why a lease has another first day.', legalBasis },
    acts: ['person.correctStart'],
    answer: 'why',
    since: '2026-11-30',
    required: true,
    essential: true,
    readBy: ['person.export'],
  },
  {
    ...lease,
    key: 'tenancy.ends',
    kind: 'date',
    purpose: 'Qu’on n’écrive plus de ce logement à qui l’a quitté.',
    english: { purpose: 'That nobody is written to about a dwelling that she has left.', legalBasis },
    required: true,
    readBy: ['home.card', 'access.can'],
  },
]
