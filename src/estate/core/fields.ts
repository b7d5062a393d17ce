import type { AskedField } from '../../kernel/core/fields.ts'

const common = {
  askedBy: 'Direction du patrimoine',
  required: false,
  since: '2026-01-01',
  reviewOn: '2027-12-31',
} as const

/** What we ask people to say of places. All else comes from extracts. */
export const fields: readonly AskedField[] = [
  {
    ...common,
    key: 'estate.access',
    kind: 'text',
    purpose: 'Que l’entreprise entre du premier coup.',
    english: { purpose: 'Let the contractor in the first time.' },
    askedOf: ['caretaker', 'agent', 'technician', 'manager', 'operator'],
    readBy: ['place.card', 'order.card'],
  },
  {
    ...common,
    key: 'estate.receivedOn',
    kind: 'date',
    purpose: 'Savoir si la garantie du constructeur joue encore avant de commander à nos frais.',
    legalBasis: 'Code civil, art. 1792 à 1792-6',
    english: {
      purpose: 'Know whether the builder’s guarantee still holds before ordering at our own cost.',
      legalBasis: 'French Civil Code, art. 1792 to 1792-6',
    },
    askedOf: ['technician', 'manager'],
    readBy: ['request.propose', 'place.card'],
  },
  {
    ...common,
    key: 'estate.door',
    kind: 'text',
    purpose: 'Trouver la bonne porte quand l’étiquette du palier ne dit pas ce que dit le fichier.',
    english: { purpose: 'Find the right door when the sign on the landing does not say what the file says.' },
    askedOf: ['caretaker', 'agent', 'technician', 'manager'],
    readBy: ['place.doors', 'place.card', 'order.card'],
  },
  {
    ...common,
    key: 'estate.warrantyUntil',
    kind: 'date',
    purpose: 'Faire réparer sous garantie ce qui l’est encore.',
    english: { purpose: 'Have repaired under guarantee what still is.' },
    askedOf: ['technician', 'manager'],
    readBy: ['place.card'],
  },
  {
    ...common,
    since: '2026-11-01',
    key: 'estate.installedOn',
    kind: 'date',
    purpose: 'Savoir ce qui vieillit et tombe en panne, pour le remplacer avant.',
    english: { purpose: 'Know what grows old and fails, to replace it before.' },
    askedOf: ['agent', 'technician', 'manager'],
    readBy: ['place.plan', 'asset.list', 'asset.rates'],
  },
  ...(
    [
      ['maker', 'Commander la bonne pièce avant de venir.', 'Order the right part before coming.'],
      ['model', 'Commander la bonne pièce avant de venir.', 'Order the right part before coming.'],
      [
        'roomName',
        'Que chacun appelle la pièce du même nom.',
        'Let everybody call the room by the same name.',
      ],
      ['serial', 'Faire jouer la garantie du fabricant.', 'Claim the maker’s guarantee.'],
    ] as const
  ).map(
    ([key, purpose, english]): AskedField => ({
      ...common,
      since: '2026-11-01',
      key: `estate.${key}`,
      kind: 'text',
      purpose,
      english: { purpose: english },
      askedOf: ['caretaker', 'technician'],
      readBy: ['place.plan', 'asset.list'],
    }),
  ),
]
