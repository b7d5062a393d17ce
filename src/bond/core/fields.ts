import { grantedTo } from '../../kernel/core/access.ts'
import type { AskedField } from '../../kernel/core/fields.ts'
import { grants } from './grants.ts'

const common = {
  askedBy: 'Direction numérique',
  since: '2026-11-29',
  reviewOn: '2027-11-29',
} as const satisfies Partial<AskedField>

/** What we ask of people, who wants it and why. Nobody is asked for an idea: it is there to be told. */
export const fields: readonly AskedField[] = [
  {
    ...common,
    key: 'bond.words',
    kind: 'text',
    purpose: 'Savoir ce que le terrain changerait, là où il le changerait.',
    english: { purpose: 'Know what the field would change, where it would change it.' },
    askedOf: grantedTo(grants, 'dropSlip'),
    required: true,
    essential: true,
    readBy: ['bond.ideas', 'bond.idea'],
  },
  {
    ...common,
    key: 'bond.helps',
    kind: 'choice',
    purpose: 'Savoir, une fois par trimestre, si Loge aide.',
    english: { purpose: 'Know, once a quarter, whether Loge helps.' },
    askedOf: grantedTo(grants, 'dropSlip'),
    required: false,
    readBy: ['bond.results'],
  },
  {
    ...common,
    askedBy: 'Direction de la proximité',
    key: 'bond.heard',
    kind: 'choice',
    purpose: 'Savoir, une fois par trimestre, si le terrain se sent entendu.',
    english: { purpose: 'Know, once a quarter, whether the field feels heard.' },
    askedOf: grantedTo(grants, 'dropSlip'),
    required: false,
    readBy: ['bond.results'],
  },
]
