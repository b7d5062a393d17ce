import { type Actor, houseActor } from '../src/kernel/core/access.ts'
import type { Role } from '../src/kernel/core/roles.ts'
import { derivedId } from '../src/kernel/server/record-ids.ts'

/** People of the invented landlord «Robine Habitat»: the same in tests, seeds, documents and pictures. */
export type Character = {
  key: string
  first: string
  last: string
  role: Role
  agencies: string[]
  job: string
  directorate?: string
  phone: string
}

export const idOf = (key: string): string => derivedId('person', key)

export const agencies = [
  { id: 'centre', name: 'Agence Centre', phone: '04 68 90 10 10' },
  { id: 'saint-jean', name: 'Agence Saint-Jean–Saint-Pierre', phone: '04 68 90 10 20' },
  { id: 'razimbaud', name: 'Agence Razimbaud', phone: '04 68 90 10 30' },
  { id: 'montplaisir', name: 'Agence Montplaisir', phone: '04 68 90 10 40' },
  { id: 'roches', name: 'Agence Roches-Grises', phone: '04 68 90 10 50' },
  { id: 'horte-neuve', name: 'Agence Horte-Neuve', phone: '04 68 90 10 60' },
  {
    id: 'reveillon',
    name: 'Antenne Réveillon',
    phone: '04 68 90 10 70',
    kind: 'branch' as const,
    parent: 'razimbaud',
  },
] as const

export const headOffice = {
  id: 'siege',
  name: 'Siège de Robine Habitat',
  phone: '04 68 90 10 00',
  kind: 'hq' as const,
}

export const directorates = ['patrimoine', 'proximite', 'juridique', 'assurances', 'numerique'] as const

export const staff: readonly Character[] = [
  {
    key: 'nadia',
    first: 'Nadia',
    last: 'Ferrand',
    role: 'agent',
    agencies: ['centre'],
    job: 'Chargée de clientèle',
    phone: '04 68 90 10 11',
  },
  {
    key: 'luc',
    first: 'Luc',
    last: 'Moreau',
    role: 'technician',
    agencies: ['centre'],
    job: 'Gestionnaire technique',
    phone: '04 68 90 10 12',
  },
  {
    key: 'sylvie',
    first: 'Sylvie',
    last: 'Lefèvre',
    role: 'manager',
    agencies: ['centre'],
    job: 'Responsable d’agence',
    phone: '04 68 90 10 13',
  },
  {
    key: 'ines',
    first: 'Inès',
    last: 'Roche',
    role: 'operator',
    agencies: [],
    job: 'Conseillère de la plateforme téléphonique',
    phone: '04 68 90 10 01',
  },
  {
    key: 'bruno',
    first: 'Bruno',
    last: 'Castel',
    role: 'operator',
    agencies: [],
    job: 'Conseiller de la plateforme téléphonique',
    phone: '04 68 90 10 02',
  },
  {
    key: 'helene',
    first: 'Hélène',
    last: 'Vidal',
    role: 'hq',
    agencies: [],
    job: 'Directrice du patrimoine',
    directorate: 'patrimoine',
    phone: '04 68 90 10 80',
  },
  {
    key: 'gilles',
    first: 'Gilles',
    last: 'Auriol',
    role: 'hq',
    agencies: [],
    job: 'Directeur général',
    phone: '04 68 90 10 81',
  },
  {
    key: 'maud',
    first: 'Maud',
    last: 'Serres',
    role: 'hq',
    agencies: [],
    job: 'Responsable assurances',
    directorate: 'assurances',
    phone: '04 68 90 10 82',
  },
  {
    key: 'yves',
    first: 'Yves',
    last: 'Combes',
    role: 'hq',
    agencies: [],
    job: 'Juriste',
    directorate: 'juridique',
    phone: '04 68 90 10 83',
  },
  {
    key: 'claire',
    first: 'Claire',
    last: 'Pujol',
    role: 'hq',
    agencies: [],
    job: 'Directrice de la proximité',
    directorate: 'proximite',
    phone: '04 68 90 10 84',
  },
  {
    key: 'capucine',
    first: 'Capucine',
    last: 'Sabatier',
    role: 'letting',
    agencies: [],
    job: 'Chargée d’attribution et de commercialisation',
    phone: '04 68 90 10 85',
  },
  {
    key: 'karim',
    first: 'Karim',
    last: 'Benali',
    role: 'caretaker',
    agencies: ['centre'],
    job: 'Gardien',
    phone: '06 39 98 10 21',
  },
  ...others(),
]

// The other agencies have the same three desks; their people matter less to the story.
function others(): Character[] {
  const names = [
    ['Amélie', 'Durand', 'Patrick', 'Soler', 'Valérie', 'Marty'],
    ['Farid', 'Haddad', 'Corinne', 'Blanc', 'Didier', 'Roger'],
    ['Julie', 'Fabre', 'Stéphane', 'Molina', 'Anne', 'Cazals'],
    ['Samir', 'Bensaïd', 'Laurent', 'Gil', 'Béatrice', 'Nogue'],
    ['Élodie', 'Bousquet', 'Marc', 'Rivière', 'Paul', 'Escande'],
    ['Lucie', 'Vergé', 'Thierry', 'Barthe', 'Martine', 'Calas'],
  ] as const
  return agencies.slice(1).flatMap(({ id }, i) => {
    const [a, b, c, d, e, f] = names[i] as (typeof names)[number]
    return [
      {
        key: `agent-${id}`,
        first: a,
        last: b,
        role: 'agent',
        agencies: [id],
        job: i === 1 || i === 3 ? 'Chargé de clientèle' : 'Chargée de clientèle',
        phone: `04 68 90 11 ${10 + i}`,
      },
      {
        key: `technician-${id}`,
        first: c,
        last: d,
        role: 'technician',
        agencies: [id],
        job: 'Gestionnaire technique',
        phone: `04 68 90 12 ${10 + i}`,
      },
      {
        key: `manager-${id}`,
        first: e,
        last: f,
        role: 'manager',
        agencies: [id],
        job: 'Responsable d’agence',
        phone: `04 68 90 13 ${10 + i}`,
      },
    ] satisfies Character[]
  })
}

export const caretakerNames = [
  ['Karim', 'Benali'],
  ['Rosa', 'Pereira'],
  ['Jean-Marc', 'Albert'],
  ['Fatou', 'Diop'],
  ['Michel', 'Bonnet'],
  ['Sandrine', 'Lopez'],
  ['Abdel', 'Mansouri'],
  ['Christophe', 'Vieu'],
  ['Maria', 'Gomes'],
  ['Olivier', 'Tournier'],
  ['Naïma', 'Cherif'],
  ['Bernard', 'Rouquette'],
  ['Sonia', 'Martinez'],
  ['David', 'Peyre'],
  ['Khadija', 'Amrani'],
  ['Éric', 'Salles'],
  ['Teresa', 'Alonso'],
  ['Pascal', 'Vergnes'],
  ['Nicole', 'Andrieu'],
  ['Rachid', 'Ouali'],
  ['José', 'Cabrera'],
  ['Mireille', 'Raynaud'],
  ['Frédéric', 'Azéma'],
  ['Leïla', 'Saïdi'],
  ['Alain', 'Cros'],
  ['Hortense', 'Mabiala'],
  ['Philippe', 'Guiraud'],
  ['Gisèle', 'Pons'],
  ['Hakim', 'Belkacem'],
  ['Nathalie', 'Sicard'],
] as const

/** Who acts, as the bus needs it. */
export const actorOf = (
  c: Pick<Character, 'key' | 'first' | 'last' | 'role' | 'agencies' | 'directorate'>,
  more: Partial<Actor> = {},
): Actor => ({
  id: idOf(c.key),
  role: c.role,
  name: `${c.first} ${c.last}`,
  lang: 'fr',
  agencies: c.agencies,
  buildings: [],
  households: [],
  directorate: c.directorate,
  ...more,
})

export const house = houseActor(derivedId('loge', 'seeds'))
