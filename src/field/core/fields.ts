import type { AskedField } from '../../kernel/core/fields.ts'

const round = {
  askedBy: 'Direction de la proximité',
  askedOf: ['technician', 'manager', 'hq'],
  required: false,
  since: '2026-11-01',
  reviewOn: '2027-12-31',
} as const

/** What we ask of people about the ground. A round asks a caretaker nothing: he taps, and what it tells is derived. */
export const fields: readonly AskedField[] = [
  {
    ...round,
    key: 'round.rhythm',
    kind: 'choice',
    purpose: 'Passer aussi souvent qu’il le faut ici, et pas plus.',
    readBy: ['round.today', 'round.building'],
  },
  {
    ...round,
    key: 'round.name',
    kind: 'text',
    purpose: 'Que le gardien reconnaisse le point que l’agence a ajouté.',
    readBy: ['round.today'],
  },
  {
    ...round,
    key: 'round.minutes',
    kind: 'number',
    purpose: 'Remplacer notre estimation par le temps que ce point prend vraiment ici.',
    legalBasis: 'Décret 87-713, art. 2',
    readBy: ['round.hours', 'round.today'],
  },
]
