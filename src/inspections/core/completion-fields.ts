import { grantedTo } from '../../kernel/core/access.ts'
import type { AskedField } from '../../kernel/core/fields.ts'
import { grants } from './grants.ts'

const common = {
  askedBy: 'Agences de proximité',
  since: '2026-11-29',
  reviewOn: '2027-11-29',
  readBy: ['inspections.one'],
} as const satisfies Partial<AskedField>

/** What is asked once an entry or an account is over, who wants it and why. */
export const completionFields: readonly AskedField[] = [
  {
    ...common,
    key: 'inspections.answer',
    kind: 'text',
    purpose: 'Dire au locataire pourquoi son complément est refusé.',
    legalBasis: 'Loi 89-462, art. 3-2',
    english: {
      purpose: 'Tell the tenant why what was asked is refused.',
      legalBasis: 'Act 89-462, art. 3-2',
    },
    askedOf: grantedTo(grants, 'complete'),
    required: false,
    acts: ['inspection.answerCompletion'],
  },
  {
    ...common,
    key: 'inspections.officer',
    kind: 'text',
    purpose: 'Dire aux deux parties qui vient, quel jour, et ce que chacune paie.',
    legalBasis: 'Loi 89-462, art. 3-2',
    english: {
      purpose: 'Tell both parties who comes, on which day, and what each pays.',
      legalBasis: 'Act 89-462, art. 3-2',
    },
    askedOf: grantedTo(grants, 'bookOfficer'),
    required: true,
    essential: true,
    acts: ['inspection.bookOfficer'],
  },
  {
    ...common,
    key: 'inspections.heating',
    kind: 'date',
    purpose: 'Savoir jusqu’à quand l’entrée se complète pour le chauffage.',
    legalBasis: 'Loi 89-462, art. 3-2',
    english: {
      purpose: 'Know until when an entry is completed for its heating.',
      legalBasis: 'Act 89-462, art. 3-2',
    },
    askedOf: grantedTo(grants, 'dateHeating'),
    required: true,
    readBy: ['heating.one', 'inspections.one'],
    acts: ['heating.date'],
  },
  {
    ...common,
    key: 'inspections.provision',
    kind: 'number',
    purpose: 'Rendre la provision retenue, un mois après l’approbation des comptes.',
    legalBasis: 'Loi 89-462, art. 22',
    english: {
      purpose: 'Give back what was kept, a month after the accounts are approved.',
      legalBasis: 'Act 89-462, art. 22',
    },
    askedOf: grantedTo(grants, 'settle'),
    required: true,
    essential: true,
    readBy: ['settlement.one'],
    acts: ['settlement.approveAccounts', 'settlement.returnProvision'],
  },
]
