import { type Draw, drawFrom } from './pivoine-draw.ts'
import { noEnd, pivoineCodes, type PivoineRow, type PivoineTable } from './pivoine-tables.ts'
import type { Town } from './invented-town.ts'

/** The whole of an ERP on one night: what its tables hold, and the numbers that it gives next. */
export type Pivoine = {
  /** the clock of PIVOINE, at the end of the night’s work: `yyyy-mm-dd hh:mm:ss` */
  now: string
  seed: number
  tables: Readonly<Record<PivoineTable, readonly PivoineRow[]>>
  next: { lease: number; tenant: number; order: number }
}

/** A town as PIVOINE keeps it: in capitals, by its own numbers, with its own codes. The same seed invents the same ERP. */
export const inventPivoine = (town: Town, { night = '2026-11-29', seed = 1 } = {}): Pivoine => {
  const draw = drawFrom(seed)
  const now = `${night} 02:00:00`
  const tenants: PivoineRow[] = []
  const leases = inventLeases(town, draw).map(({ ref, starts, ends, people }, i): PivoineRow => {
    const [first, second] = people.slice(0, 2).map((person) => {
      const row = tenantRow(person, 30_000 + tenants.length, draw, now)
      tenants.push(row)
      return row
    })
    return leaseRow({
      no: 500_000 + i,
      ref,
      starts,
      ends,
      first: first!,
      second,
      rent: 280 + draw.below(400),
      now,
    })
  })
  const firms = town.firms.map((firm, i) => firmRow(firm, i, now))
  return {
    now,
    seed,
    tables: {
      LOGEMENT: town.dwellings.map((dwelling) => dwellingRow(dwelling, now)),
      BAIL: leases,
      LOCATAIRE: tenants,
      FOURNISSEUR: firms,
      BON: inventOrders(town, firms, draw, now),
    },
    next: { lease: 500_000 + leases.length, tenant: 30_000 + tenants.length, order: 4000 },
  }
}

const firstNames = [
  'AMINATA',
  'JEAN-PIERRE',
  'ZÉPHYRINE',
  'KARIM',
  'ANNE',
  'LOÏC',
  'FATOU',
  'CHLOË',
  'MARIE-ÈVE',
  'TAHAR',
]
const lastNames = [
  'N’DIAYE',
  'LE GOFF',
  'BENALI',
  'D’ANGELO',
  'PRAT',
  'MÜLLER',
  'LEFÈVRE',
  'EL AMRANI',
  'ROUX',
  'NGUYEN',
]

export const inventPerson = (draw: Draw): Town['leases'][number]['people'][number] => ({
  first: draw.one(firstNames),
  last: draw.one(lastNames),
  phone: `06${String(10_000_000 + draw.below(89_999_999))}`,
  email: '',
})

// Where a town says nothing of who lives there, nine dwellings in ten have somebody.
const inventLeases = (town: Town, draw: Draw): Town['leases'] =>
  town.leases.length
    ? town.leases
    : town.dwellings
        .filter(() => draw.below(10) > 0)
        .map(({ ref }) => ({
          ref,
          starts: `${2004 + draw.below(22)}-${pad(1 + draw.below(12), 2)}-01`,
          ends: null,
          people: Array.from({ length: 1 + draw.below(2) }, () => inventPerson(draw)),
        }))

const pad = (n: number, width: number): string => String(n).padStart(width, '0')

const dwellingRow = (d: Town['dwellings'][number], now: string): PivoineRow => ({
  NUM_LOT: d.ref,
  CODE_GROUPE: d.building.toUpperCase().slice(0, 8),
  ADRESSE: d.address.toUpperCase(),
  CODE_POSTAL: d.postcode,
  COMMUNE: d.commune.toUpperCase(),
  ETAGE: d.storey,
  PORTE: d.door.toUpperCase(),
  TYPLOG: d.rooms ? `T${Math.min(d.rooms, 7)}` : '??',
  SURF: d.surface ?? 0,
  DPE: d.energy ?? 'N',
  ANNEE_CONST: d.built ?? 0,
  LIBELLE: `Appartement à l’étage ${d.storey ?? 0} – n° ${d.door}`,
  MODIF_LE: now,
})

// The same number, as it was typed at each counter.
const phoneWays: readonly ((digits: string) => string)[] = [
  (digits) => digits,
  (digits) => digits.replace(/(..)(?=.)/g, '$1 '),
  (digits) => digits.replace(/(..)(?=.)/g, '$1.'),
  (digits) => digits.replace(/^0/, '+33 '),
]

type TenantOf = Town['leases'][number]['people'][number]
export const tenantRow = (person: TenantOf, no: number, draw: Draw, now: string): PivoineRow => ({
  NUM_LOC: String(no),
  CIVILITE: draw.one(['M', 'MME']),
  NOM: person.last.toUpperCase(),
  PRENOM: person.first.toUpperCase(),
  TEL: draw.one(phoneWays)(person.phone.replace(/[\s.]/g, '').replace(/^\+33/, '0')),
  MEL: person.email.toUpperCase(),
  MODIF_LE: now,
})

type LeaseOf = {
  no: number
  ref: string
  starts: string
  ends: string | null
  first: PivoineRow
  second?: PivoineRow | undefined
  rent: number
  now: string
}
export const leaseRow = ({ no, ref, starts, ends, first, second, rent, now }: LeaseOf): PivoineRow => ({
  NUM_BAIL: String(no),
  NUM_LOT: ref,
  NUM_LOC: first['NUM_LOC']!,
  NOM: first['NOM']!,
  PRENOM: first['PRENOM']!,
  NUM_LOC_2: second?.['NUM_LOC'] ?? null,
  NOM_2: second?.['NOM'] ?? null,
  PRENOM_2: second?.['PRENOM'] ?? null,
  DATE_DEB: starts,
  DATE_FIN: ends ?? noEnd,
  LOYER: rent + 0.55,
  MODIF_LE: now,
})

const trades = Object.entries(pivoineCodes.CORPS_ETAT)

const firmRow = (firm: Town['firms'][number], i: number, now: string): PivoineRow => ({
  NUM_FOUR: String(710 + i),
  RAISON_SOCIALE: firm.name.toUpperCase(),
  SIRET: firm.siret,
  CORPS_ETAT: trades.find(([, ours]) => firm.trades.includes(ours))?.[0] ?? 'DIV',
  TEL: firm.phone,
  MEL: firm.email,
  MODIF_LE: now,
})

// One dwelling in thirty has an order of PIVOINE’s own, placed before Loge was there.
const inventOrders = (town: Town, firms: readonly PivoineRow[], draw: Draw, now: string): PivoineRow[] =>
  firms.length === 0
    ? []
    : draw.some(town.dwellings, Math.ceil(town.dwellings.length / 30)).map(({ ref }, i) => {
        const firm = draw.one(firms)
        return {
          NUM_BON: `2026-${3000 + i}`,
          NUM_LOT: ref,
          NUM_FOUR: firm['NUM_FOUR']!,
          CORPS_ETAT: firm['CORPS_ETAT']!,
          OBJET: draw.one([
            'FUITE SOUS EVIER',
            'SERRURE A REPRENDRE',
            'PRISE DESCELLÉE',
            'MITIGEUR DOUCHE H.S.',
          ]),
          MONTANT_HT: 60 + draw.below(400) + 0.5,
          DATE_CDE: `2026-${pad(1 + draw.below(11), 2)}-12`,
          DATE_FIN: noEnd,
          ETAT: draw.one(['10', '20', '30']),
          REF_EXTERNE: '',
          MODIF_LE: now,
        }
      })
