import { derivedId } from '../src/kernel/server/record-ids.ts'
import { agencies } from './characters.ts'

const everywhere = agencies.map((a) => a.id)

type Rate = readonly [code: string, label: string, unit: string, euros: number]
type Contract = {
  ref: string
  name: string
  kind: 'maintenance' | 'framework'
  trades: string[]
  covers?: string[]
  /** in euros */
  limit: number
  rank?: number
  capacity: number
  rates?: readonly Rate[]
}
type Firm = { key: string; name: string; phone: string; email: string; siret: string; contracts: Contract[] }

export const firmId = (key: string): string => derivedId('firm', key)
export const contractId = (ref: string): string => derivedId('contract', ref)

const visit: readonly Rate[] = [
  ['DEP', 'Déplacement et diagnostic', 'forfait', 38],
  ['MO', 'Main-d’œuvre, heure', 'h', 46],
]

/** Invented firms with invented contracts of the usual kinds: yearly maintenance, and frameworks on price lines. */
export const firms: readonly Firm[] = [
  {
    key: 'atlantique',
    name: 'Plomberie Atlantique',
    phone: '04 68 70 20 10',
    email: 'planning@plomberie-atlantique.example',
    siret: '00000000100016',
    contracts: [
      {
        ref: 'MS-2024-01',
        name: 'Multiservices robinetterie',
        kind: 'maintenance',
        trades: ['plumbing'],
        limit: 300,
        capacity: 14,
        covers: [
          'plumbing.tap_leak',
          'plumbing.tap_broken',
          'plumbing.shower_hose',
          'plumbing.stopcock',
          'toilet.flush_leak',
          'toilet.flush_broken',
          'hotwater.weak',
        ],
        rates: visit,
      },
      {
        ref: 'AC-2024-02',
        name: 'Plomberie courante',
        kind: 'framework',
        trades: ['plumbing', 'drains'],
        limit: 450,
        capacity: 10,
        rates: [
          ...visit,
          ['PL01', 'Remplacement d’un robinet mitigeur', 'u', 118],
          ['PL02', 'Recherche de fuite', 'u', 145],
          ['PL03', 'Reprise d’une évacuation', 'ml', 62],
          ['PL04', 'Remplacement d’un mécanisme de chasse', 'u', 74],
          ['PL05', 'Dégorgement d’une colonne', 'u', 210],
        ],
      },
    ],
  },
  {
    key: 'narbotherm',
    name: 'Narbotherm',
    phone: '04 68 70 20 20',
    email: 'astreinte@narbotherm.example',
    siret: '00000000200014',
    contracts: [
      {
        ref: 'P2-2023-01',
        name: 'Chauffage et eau chaude P2',
        kind: 'maintenance',
        trades: ['heating', 'gas'],
        covers: ['heating', 'hotwater', 'gas'],
        limit: 400,
        capacity: 18,
        rates: visit,
      },
      {
        ref: 'AC-2024-03',
        name: 'Chauffage, hors forfait',
        kind: 'framework',
        trades: ['heating', 'gas'],
        limit: 600,
        capacity: 8,
        rates: [
          ...visit,
          ['CH01', 'Remplacement d’un radiateur', 'u', 390],
          ['CH02', 'Remplacement d’un circulateur', 'u', 420],
        ],
      },
    ],
  },
  {
    key: 'ascenseurs-littoral',
    name: 'Ascenseurs du Littoral',
    phone: '04 68 70 20 30',
    email: 'depannage@ascenseurs-littoral.example',
    siret: '00000000300012',
    contracts: [
      {
        ref: 'ASC-2022',
        name: 'Ascenseurs, contrat étendu',
        kind: 'maintenance',
        trades: ['lift'],
        covers: ['lift'],
        limit: 800,
        capacity: 10,
        rates: visit,
      },
    ],
  },
  {
    key: 'elec-corbieres',
    name: 'Électricité des Corbières',
    phone: '04 68 70 20 40',
    email: 'travaux@elec-corbieres.example',
    siret: '00000000400010',
    contracts: [
      {
        ref: 'AC-2024-04',
        name: 'Électricité courante',
        kind: 'framework',
        trades: ['electricity', 'intercom', 'antenna', 'ventilation'],
        limit: 450,
        capacity: 12,
        rates: [
          ...visit,
          ['EL01', 'Remplacement d’un luminaire', 'u', 86],
          ['EL02', 'Remplacement d’une prise ou d’un interrupteur', 'u', 41],
          ['EL03', 'Remplacement d’un combiné d’interphone', 'u', 96],
          ['EL04', 'Remplacement d’un extracteur', 'u', 240],
        ],
      },
    ],
  },
  {
    key: 'serrurerie-aude',
    name: 'Serrurerie de l’Aude',
    phone: '04 68 70 20 50',
    email: 'contact@serrurerie-aude.example',
    siret: '00000000500017',
    contracts: [
      {
        ref: 'AC-2024-05',
        name: 'Serrurerie et menuiserie',
        kind: 'framework',
        trades: ['locks', 'joinery', 'glazing'],
        limit: 400,
        capacity: 10,
        rates: [
          ...visit,
          ['SE01', 'Remplacement d’une serrure de porte palière', 'u', 185],
          ['SE02', 'Remplacement d’un groom', 'u', 152],
          ['ME01', 'Remplacement d’une sangle de volet', 'u', 68],
          ['VI01', 'Remplacement d’un vitrage', 'm²', 132],
        ],
      },
    ],
  },
  {
    key: 'batisud',
    name: 'Bâtisud Entretien',
    phone: '04 68 70 20 60',
    email: 'travaux@batisud.example',
    siret: '00000000600015',
    contracts: [
      {
        ref: 'AC-2023-06',
        name: 'Tous corps d’état',
        kind: 'framework',
        trades: [
          'masonry',
          'roofing',
          'painting',
          'flooring',
          'plumbing',
          'joinery',
          'glazing',
          'ventilation',
        ],
        limit: 700,
        rank: 2,
        capacity: 10,
        rates: [
          ...visit,
          ['MA01', 'Reprise d’enduit', 'm²', 58],
          ['PE01', 'Traitement et peinture d’un mur', 'm²', 34],
          ['TO01', 'Reprise d’étanchéité', 'm²', 96],
          ['SO01', 'Reprise de carrelage', 'm²', 88],
        ],
      },
    ],
  },
  {
    key: 'hygiene-med',
    name: 'Hygiène Méditerranée',
    phone: '04 68 70 20 70',
    email: 'interventions@hygiene-med.example',
    siret: '00000000700013',
    contracts: [
      {
        ref: 'HYG-2024',
        name: 'Lutte contre les nuisibles',
        kind: 'maintenance',
        trades: ['pest'],
        covers: ['pest'],
        limit: 250,
        capacity: 8,
        rates: visit,
      },
      {
        ref: 'NET-2024',
        name: 'Nettoyage, encombrants, espaces verts',
        kind: 'framework',
        trades: ['cleaning', 'waste', 'green'],
        limit: 350,
        capacity: 10,
        rates: [
          ...visit,
          ['NE01', 'Enlèvement d’encombrants', 'm³', 48],
          ['NE02', 'Effacement de tags', 'm²', 26],
        ],
      },
    ],
  },
]

export const allContracts = firms.flatMap((firm) =>
  firm.contracts.map((contract) => ({ firm, contract, agencies: [...everywhere] })),
)
