import { grantedTo } from '../../kernel/core/access.ts'
import type { AskedField } from '../../kernel/core/fields.ts'
import { grants } from './grants.ts'

const askedWhenPosted = {
  askedBy: 'Agences de proximité',
  askedOf: grantedTo(grants, 'post'),
  since: '2026-11-24',
  reviewOn: '2027-11-30',
} as const

/** What is asked to put up a notice: nothing that the building or its request already says. */
export const fields: readonly AskedField[] = [
  {
    ...askedWhenPosted,
    key: 'notice.title',
    kind: 'text',
    purpose: 'Dire en une ligne, sur la porte, de quoi il s’agit.',
    english: { purpose: 'Say in one line, on the door, what it is about.' },
    required: true,
    essential: true,
    readBy: ['notice.list', 'notices.tell'],
  },
  {
    ...askedWhenPosted,
    key: 'notice.words',
    kind: 'text',
    purpose: 'Dire aux habitants ce qui se passe, quand, et ce qu’ils ont à faire.',
    english: { purpose: 'Tell the residents what happens, when, and what they have to do.' },
    required: true,
    essential: true,
    readBy: ['notice.card', 'notices.tell'],
  },
  {
    ...askedWhenPosted,
    key: 'notice.ends',
    kind: 'date',
    purpose: 'Retirer l’avis tout seul quand il ne sert plus.',
    english: { purpose: 'Take the notice down by itself when it no longer serves.' },
    required: true,
    readBy: ['notices.tidy'],
  },
]
