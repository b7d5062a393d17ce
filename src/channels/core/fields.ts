import type { AskedField } from '../../kernel/core/fields.ts'
import { grantedTo } from '../../kernel/core/access.ts'
import { grants } from './grants.ts'

/** What this slice asks of people: of those who answer the telephone, where it rings. */
export const fields: readonly AskedField[] = [
  {
    key: 'line.extension',
    kind: 'text',
    askedBy: 'Agences de proximité',
    purpose: 'Montrer qui appelle à la personne dont le poste sonne. Lu par elle seule.',
    english: { purpose: 'Show who calls to the person whose telephone rings. Read by that person alone.' },
    askedOf: grantedTo(grants, 'answerCalls'),
    required: false,
    since: '2026-11-28',
    reviewOn: '2027-11-28',
    readBy: ['call.ringing'],
  },
]
