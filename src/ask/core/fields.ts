import { grantedTo } from '../../kernel/core/access.ts'
import type { AskedField } from '../../kernel/core/fields.ts'
import { grants } from './grants.ts'

const common = { since: '2026-11-29', reviewOn: '2027-11-29' } as const
const ofAsker = {
  ...common,
  askedBy: 'Direction de la proximité',
  askedOf: grantedTo(grants, 'ask'),
  kind: 'text',
  required: true,
  essential: true,
} as const
/** What we ask of people, who wants it and why. A question that runs is a field of its own (running-fields.ts). */
export const fields: readonly AskedField[] = [
  {
    ...ofAsker,
    key: 'ask.words',
    purpose: 'Chercher d’abord ce que la maison sait déjà, et dire à chacun ce qui est demandé.',
    english: { purpose: 'Look first for what the house knows, and tell everybody what is asked.' },
    readBy: ['ask.find', 'ask.points', 'ask.list'],
  },
  {
    ...ofAsker,
    key: 'ask.purpose',
    purpose: 'Dire à qui répond à quoi servira sa réponse.',
    english: { purpose: 'Tell whoever answers what the answer is for.' },
    readBy: ['ask.points', 'ask.list'],
  },
  {
    ...ofAsker,
    key: 'ask.conclusion',
    acts: ['ask.conclude'],
    answer: 'words',
    purpose: 'Dire à tous ce qui a été décidé de leurs réponses.',
    english: { purpose: 'Tell everybody what was decided of their answers.' },
    readBy: ['ask.list'],
  },
]
