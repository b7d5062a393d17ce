import { grantedTo } from '../../kernel/core/access.ts'
import type { AskedField } from '../../kernel/core/fields.ts'
import { grants } from './grants.ts'

const common = {
  askedBy: 'Agences de proximité',
  since: '2026-11-29',
  reviewOn: '2027-11-29',
  readBy: ['news.current'],
} as const satisfies Partial<AskedField>

/** What we ask of people, who wants it and why. */
export const fields: readonly AskedField[] = [
  {
    ...common,
    key: 'news.title',
    kind: 'text',
    purpose: 'Savoir d’une ligne si cela me concerne.',
    english: { purpose: 'Know from one line whether it is about me.' },
    askedOf: grantedTo(grants, 'publish'),
    required: true,
    essential: true,
  },
  {
    ...common,
    key: 'news.words',
    kind: 'text',
    purpose: 'Dire ce qui change, et ce qu’il y a à faire.',
    english: { purpose: 'Say what changes, and what there is to do.' },
    askedOf: grantedTo(grants, 'publish'),
    required: true,
    essential: true,
  },
  {
    ...common,
    key: 'news.readers',
    acts: ['news.publish'],
    answer: 'families',
    kind: 'choice',
    purpose: 'N’arriver qu’à ceux que cela concerne.',
    english: { purpose: 'Reach only those whom it is about.' },
    askedOf: grantedTo(grants, 'publish'),
    required: true,
    essential: true,
  },
  {
    ...common,
    key: 'news.endsOn',
    kind: 'date',
    purpose: 'Disparaître des écrans quand c’est passé.',
    english: { purpose: 'Leave the screens once it is over.' },
    askedOf: grantedTo(grants, 'publish'),
    required: true,
    essential: true,
  },
  {
    ...common,
    key: 'news.question',
    kind: 'text',
    purpose: 'Répondre à qui publie, sous forme de question.',
    english: { purpose: 'Reply to whoever publishes, as a question.' },
    askedOf: grantedTo(grants, 'askAuthor'),
    required: true,
    essential: true,
  },
]
