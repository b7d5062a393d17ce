import { type Role, roles } from '../../kernel/core/roles.ts'
import type { AskedField } from '../../kernel/core/fields.ts'

const common = {
  askedBy: 'Direction du patrimoine',
  required: false,
  since: '2026-01-01',
  reviewOn: '2027-12-31',
} as const

type AskedThing = 'access' | 'door' | 'age' | 'warranty' | 'plate'

/** What each role is asked to say of a place: what it stands before, what it has papers of. */
const askedOfEach: Record<Role, readonly AskedThing[]> = {
  visitor: [],
  tenant: [],
  caretaker: ['access', 'door', 'plate'],
  technician: ['access', 'door', 'age', 'warranty', 'plate'],
  agent: ['access', 'door', 'age'],
  manager: ['access', 'door', 'age', 'warranty'],
  operator: ['access'],
  letting: [],
  hq: [],
  firm: [],
  system: [],
}

const rolesAsked = (what: AskedThing): readonly Role[] =>
  roles.filter((role) => askedOfEach[role].includes(what))

/** What we ask people to say of places. All else comes from extracts. */
export const fields: readonly AskedField[] = [
  {
    ...common,
    key: 'estate.access',
    kind: 'text',
    purpose: 'Que l’entreprise entre du premier coup.',
    english: { purpose: 'Let the contractor in the first time.' },
    askedOf: rolesAsked('access'),
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
    askedOf: rolesAsked('warranty'),
    readBy: ['request.propose', 'place.card'],
  },
  {
    ...common,
    key: 'estate.door',
    kind: 'text',
    purpose: 'Trouver la bonne porte quand l’étiquette du palier ne dit pas ce que dit le fichier.',
    english: { purpose: 'Find the right door when the sign on the landing does not say what the file says.' },
    askedOf: rolesAsked('door'),
    readBy: ['place.doors', 'place.card', 'order.card'],
  },
  {
    ...common,
    key: 'estate.warrantyUntil',
    kind: 'date',
    purpose: 'Faire réparer sous garantie ce qui l’est encore.',
    english: { purpose: 'Have repaired under guarantee what still is.' },
    askedOf: rolesAsked('warranty'),
    readBy: ['place.card'],
  },
  {
    ...common,
    since: '2026-11-01',
    key: 'estate.installedOn',
    kind: 'date',
    purpose: 'Savoir ce qui vieillit et tombe en panne, pour le remplacer avant.',
    english: { purpose: 'Know what grows old and fails, to replace it before.' },
    askedOf: rolesAsked('age'),
    readBy: ['place.plan', 'asset.list', 'asset.rates'],
  },
  {
    ...common,
    since: '2026-11-01',
    key: 'estate.renewedOn',
    kind: 'date',
    purpose: 'Ne compter au locataire que l’usure qui n’est pas du temps.',
    legalBasis: 'Décret 2016-382, art. 4 ; loi 89-462, art. 7',
    english: {
      purpose: 'Count to a tenant no wear that is of time.',
      legalBasis: 'Décret 2016-382, art. 4; loi 89-462, art. 7',
    },
    askedOf: rolesAsked('age'),
    readBy: ['place.plan', 'inspections.pack', 'settlement.one'],
  },
  {
    ...common,
    since: '2026-11-01',
    key: 'estate.opens',
    kind: 'text',
    purpose: 'Rendre et reprendre toutes les clés sans les chercher.',
    legalBasis: 'Décret 2016-382, art. 2',
    english: {
      purpose: 'Give and take back all keys without a search.',
      legalBasis: 'Décret 2016-382, art. 2',
    },
    askedOf: rolesAsked('door'),
    readBy: ['place.plan', 'inspections.pack'],
  },
  {
    ...common,
    since: '2026-11-01',
    key: 'estate.deliveryPoint',
    kind: 'text',
    purpose: 'Que le locataire ouvre son compteur le jour de son entrée.',
    legalBasis: 'Loi 89-462, art. 3-2',
    english: {
      purpose: 'Let a tenant open the meter on the day of entry.',
      legalBasis: 'Loi 89-462, art. 3-2',
    },
    askedOf: rolesAsked('plate'),
    readBy: ['place.plan', 'inspections.pack'],
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
      askedOf: rolesAsked('plate'),
      readBy: ['place.plan', 'asset.list'],
      ...(key === 'roomName' ? { acts: ['room.correct'], answer: 'name' } : {}),
    }),
  ),
]
