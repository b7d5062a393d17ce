import { grantedTo } from '../../kernel/core/access.ts'
import type { AskedField } from '../../kernel/core/fields.ts'
import { grants } from './grants.ts'

const common = {
  askedBy: 'Agences de proximité',
  since: '2026-11-29',
  reviewOn: '2027-11-29',
  readBy: ['settlement.one'],
} as const satisfies Partial<AskedField>

/** What is asked once an account is issued: of who has left, and of the agency that answers. */
export const claimsFields: readonly AskedField[] = [
  {
    ...common,
    key: 'inspections.contest',
    kind: 'text',
    purpose: 'Savoir ce que le locataire conteste, et lui répondre.',
    legalBasis: 'Loi 89-462, art. 7-1 et 22',
    english: {
      purpose: 'Know what the tenant contests, and answer.',
      legalBasis: 'Act 89-462, art. 7-1 and 22',
    },
    askedOf: grantedTo(grants, 'contest'),
    required: true,
    essential: true,
    acts: ['settlement.contest'],
  },
  {
    ...common,
    key: 'inspections.contestAnswer',
    kind: 'text',
    purpose: 'Dire au locataire pourquoi le compte change, ou ne change pas.',
    legalBasis: 'Loi 89-462, art. 22',
    english: {
      purpose: 'Tell the tenant why the account changes, or does not.',
      legalBasis: 'Act 89-462, art. 22',
    },
    askedOf: grantedTo(grants, 'settle'),
    required: true,
    essential: true,
    readBy: ['settlement.ownOne'],
    acts: ['settlement.answerContest'],
  },
  {
    ...common,
    key: 'inspections.forwarding',
    kind: 'text',
    purpose: 'Envoyer le solde et son courrier là où le locataire habite maintenant.',
    legalBasis: 'Loi 89-462, art. 22',
    english: {
      purpose: 'Send the balance and its letter to where the tenant lives now.',
      legalBasis: 'Act 89-462, art. 22',
    },
    askedOf: grantedTo(grants, 'forward'),
    required: false,
    acts: ['lease.forward'],
  },
  {
    ...common,
    key: 'inspections.way',
    kind: 'choice',
    purpose: 'Payer le locataire comme il le souhaite.',
    english: { purpose: 'Pay the tenant as wished.' },
    askedOf: grantedTo(grants, 'forward'),
    required: false,
    acts: ['lease.forward'],
  },
  {
    ...common,
    key: 'inspections.proxy',
    kind: 'person',
    purpose: 'Envoyer les papiers du bail à qui agit pour le locataire.',
    english: { purpose: 'Send the papers of the lease to whoever acts for the tenant.' },
    askedOf: grantedTo(grants, 'nameProxy'),
    required: false,
    readBy: ['lease.papers'],
    acts: ['lease.nameProxy'],
  },
  {
    ...common,
    key: 'inspections.firstOn',
    kind: 'date',
    purpose: 'Dire au locataire à quelles dates il paie.',
    english: { purpose: 'Tell the tenant on which dates to pay.' },
    askedOf: grantedTo(grants, 'settle'),
    required: false,
    readBy: ['settlement.one', 'settlement.ownOne'],
    acts: ['settlement.issue'],
  },
  {
    ...common,
    key: 'inspections.received',
    kind: 'date',
    purpose: 'Savoir ce qui reste dû.',
    english: { purpose: 'Know what is still owed.' },
    askedOf: grantedTo(grants, 'settle'),
    required: true,
    essential: true,
    readBy: ['settlement.one', 'settlement.ownOne'],
    acts: ['settlement.receive'],
  },
]
