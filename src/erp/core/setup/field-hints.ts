import type { ConverterName } from '../converters.ts'
import { invoiceStates, orderStates } from '../order/order-states.ts'
import { entities, type Entity } from '../entities.ts'

/** How a field is recognised, and read. */
export type FieldHint = {
  /** the name of a column that tells of it, in plain letters, its words parted by spaces */
  named: RegExp
  /** how its cells may be read; what reads most of them is proposed */
  converters: readonly ConverterName[]
  /** what it can be, where the house has a list; a code of theirs gets one of these */
  options?: readonly string[]
  /** old systems write it in codes of their own */
  isCoded?: true
}

const text = ['text', 'key'] as const
const days = ['frenchDay', 'isoDay', 'compactDay'] as const
const key = ['key', 'text'] as const

const contractKinds = ['framework', 'maintenance'] as const

/** By what each field of an entity is recognised in somebody else’s extract; the first that fits is proposed, and a person says yes. */
const hints: Readonly<Record<string, Readonly<Record<string, FieldHint>>>> = {
  building: {
    dwelling: { named: /\b(lot|logement|ug)\b/, converters: key },
    postcode: { named: /postal|\bcp\b/, converters: text },
    commune: { named: /commune|ville/, converters: text },
    built: { named: /annee|construction|\bconst\b/, converters: ['year'] },
    address: { named: /adresse|voie|rue/, converters: text },
    name: { named: /nom|libelle|residence|immeuble/, converters: text },
  },
  scheme: {
    building: { named: /\b(bat|batiment|immeuble)\b/, converters: key },
    dwelling: { named: /\b(lot|logement|ug)\b/, converters: key },
    name: { named: /nom|libelle|programme|operation/, converters: text },
  },
  entrance: {
    building: { named: /\b(bat|batiment|immeuble)\b/, converters: key },
    dwelling: { named: /\b(lot|logement|ug)\b/, converters: key },
    address: { named: /adresse|voie|rue/, converters: text },
    name: { named: /nom|libelle|cage|entree/, converters: text },
  },
  unit: {
    entrance: { named: /entree|cage|escalier/, converters: key },
    storey: { named: /etage|niveau/, converters: ['wholeNumber'], isCoded: true },
    door: { named: /porte|appartement|\bappt?\b/, converters: text },
    rooms: {
      named: /typ ?log|typologie|type (de )?(log|bien)|piece/,
      converters: ['knownNumber', 'wholeNumber'],
      options: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
      isCoded: true,
    },
    surface: { named: /surf|\bm2\b|\bshab\b/, converters: ['surface'] },
    energy: {
      named: /\bdpe\b|energ|classe/,
      converters: ['text'],
      options: ['A', 'B', 'C', 'D', 'E', 'F', 'G'],
      isCoded: true,
    },
  },
  lease: {
    dwelling: { named: /\b(lot|logement|ug)\b/, converters: key },
    starts: { named: /deb|effet|entree|signature/, converters: days },
    ends: { named: /fin|sortie|resil|echeance/, converters: days },
    tenant2: { named: /\b(loc|locataire|tiers)( \w+)? ?2$/, converters: key },
    firstName2: { named: /prenom ?2$/, converters: text },
    lastName2: { named: /\bnom ?2$/, converters: text },
    tenant: { named: /\b(loc|locataire|tiers|client)\b/, converters: key },
    firstName: { named: /prenom/, converters: text },
    lastName: { named: /\bnom\b/, converters: text },
  },
  person: {
    lease: { named: /bail|contrat/, converters: key },
    dwelling: { named: /\b(lot|logement|ug)\b/, converters: key },
    firstName: { named: /prenom/, converters: text },
    lastName: { named: /\bnom\b/, converters: text },
    phone: { named: /tel|mobile|portable/, converters: ['phone'] },
    email: { named: /\bmel\b|mail|courriel/, converters: ['email'] },
    joins: { named: /date entree|arrivee/, converters: days },
  },
  declared: {
    financingOther: { named: /financ\w* autre|autre financ/, converters: text },
    financing: { named: /\bfinan/, converters: text, isCoded: true },
    conventionDay: { named: /dat\w* conv/, converters: days },
    conventionNo: { named: /num\w* conv|conv\w* num/, converters: text },
    convention: { named: /\bconv/, converters: ['yesNo'], isCoded: true },
    rentSurfaceKind: { named: /(mode|type) surf/, converters: text, isCoded: true },
    rentSurface: { named: /surf/, converters: ['wholeNumber', 'text'] },
    rentBoundApl: { named: /(max|plafond)\w* apl/, converters: ['euros'] },
    rentBoundCus: { named: /(max|plafond)\w* cus/, converters: ['euros'] },
    extraRent: { named: /\bacc\b|accessoire|annexe/, converters: ['euros'] },
    contribution: { named: /contrib/, converters: ['euros'] },
    rent: { named: /loyer/, converters: ['euros'] },
    agreement: { named: /\bcus\b/, converters: text, isCoded: true },
    sruUntil: { named: /sru (exp|fin|ech)/, converters: ['year'] },
    sruCase: { named: /sru/, converters: text, isCoded: true },
    manager: { named: /gestionnaire|\bges\b/, converters: text },
    segmentName: { named: /lib\w* seg/, converters: text },
    segment: { named: /seg/, converters: text },
  },
  supplier: {
    siret: { named: /siret/, converters: ['key', 'text'] },
    trades: { named: /corps|metier|activite/, converters: text, isCoded: true },
    phone: { named: /tel|mobile|portable/, converters: ['phone'] },
    email: { named: /\bmel\b|mail|courriel/, converters: ['email'] },
    name: { named: /raison|nom|societe/, converters: text },
  },
  contract: {
    supplier: { named: /\b(four|fournisseur|prestataire|tiers)\b/, converters: key },
    trades: { named: /corps|metier|activite|\blot\b/, converters: text, isCoded: true },
    agencies: { named: /agence|secteur|antenne/, converters: text, isCoded: true },
    buildings: { named: /\b(bat|batiment|immeuble|site)s?\b/, converters: text },
    covers: { named: /couvre|prestation/, converters: text, isCoded: true },
    kind: { named: /type|nature/, converters: text, options: contractKinds, isCoded: true },
    limit: { named: /plafond|seuil|\bmax/, converters: ['euros'] },
    starts: { named: /deb|effet/, converters: days },
    ends: { named: /fin|echeance/, converters: days },
    ref: { named: /\bref/, converters: text },
    name: { named: /nom|libelle|objet/, converters: text },
  },
  order: {
    loge: { named: /\b(ref|reference|num)\w* (ext|loge)/, converters: key },
    dwelling: { named: /\b(lot|logement|ug)\b/, converters: key },
    state: { named: /etat|statut/, converters: text, options: orderStates, isCoded: true },
  },
  invoice: {
    loge: { named: /\b(ref|reference|num)\w* (ext|loge)/, converters: key },
    order: { named: /\b(bon|commande|cde)\b/, converters: key },
    on: { named: /\bdate\b|\ble\b/, converters: days },
    state: { named: /etat|statut/, converters: text, options: invoiceStates, isCoded: true },
  },
}

/** The name of the column that numbers the lines of an entity, and of the file that they come in. */
const keyHints: Readonly<Record<string, { named: RegExp; file: RegExp }>> = {
  building: { named: /bat|immeuble|groupe|residence/, file: /bat|immeuble|groupe/ },
  scheme: { named: /programme|operation/, file: /programme|operation/ },
  entrance: { named: /entree|cage|escalier/, file: /entree|cage|escalier/ },
  unit: { named: /\b(lot|logement|ug|local|module)\b/, file: /logement|lots?\b/ },
  lease: { named: /bail|contrat/, file: /bail|baux|contrat/ },
  person: { named: /\b(loc|locataire|tiers|client)\b/, file: /locataire|tiers|occupant/ },
  declared: { named: /\b(lot|logement|ug|local|module)\b/, file: /loyer|financ|convention/ },
  contract: { named: /marche/, file: /marche/ },
  order: { named: /\b(bon|commande|cde)\b/, file: /\bbons?\b|commande/ },
  invoice: { named: /facture/, file: /facture/ },
  supplier: { named: /\b(four|fournisseur|prestataire|tiers)\b/, file: /fournisseur|prestataire/ },
}

const otherwise: FieldHint = { named: /(?!)/, converters: ['text', 'key', 'wholeNumber', ...days] }
const noKey = { named: /(?!)/, file: /(?!)/ }

/** The fields of an entity in their order. */
export const entityFieldNames = (entity: Entity): readonly string[] => entities[entity].fields
export const hintOf = (entity: Entity, field: string): FieldHint => hints[entity]?.[field] ?? otherwise
export const keyHintOf = (entity: Entity): { named: RegExp; file: RegExp } => keyHints[entity] ?? noKey

/** The fields of an entity in the order in which a name is held against them: what is told by more words comes first. */
export const hintedFields = (entity: Entity): readonly string[] => {
  const told = Object.keys(hints[entity] ?? {})
  return entityFieldNames(entity).toSorted((a, b) => told.indexOf(a) - told.indexOf(b))
}
