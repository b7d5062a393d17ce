import { grantedTo } from '../../kernel/core/access.ts'
import type { AskedField } from '../../kernel/core/fields.ts'
import { grants } from './grants.ts'

const common = {
  askedBy: 'Agences de proximité',
  since: '2026-11-29',
  reviewOn: '2027-11-29',
  readBy: ['knowledge.match'],
} as const satisfies Partial<AskedField>

/** What we ask of people, who wants it and why. */
export const fields: readonly AskedField[] = [
  {
    ...common,
    key: 'knowledge.asked',
    kind: 'text',
    purpose: 'Reconnaître la question quand une collègue va la poser.',
    english: { purpose: 'Recognise the question when a colleague is about to ask it.' },
    askedOf: grantedTo(grants, 'keep'),
    required: true,
    essential: true,
  },
  {
    ...common,
    key: 'knowledge.reply',
    kind: 'text',
    purpose: 'Donner la réponse sans que la question soit posée une seconde fois.',
    english: { purpose: 'Give the answer without the question being asked a second time.' },
    askedOf: grantedTo(grants, 'keep'),
    required: true,
    essential: true,
  },
  {
    ...common,
    key: 'knowledge.about',
    kind: 'choice',
    purpose: 'Montrer la réponse là où elle sert, et seulement là.',
    english: { purpose: 'Show the answer where it is of use, and there alone.' },
    askedOf: grantedTo(grants, 'keep'),
    required: true,
    essential: true,
  },
]
