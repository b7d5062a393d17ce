import type { Property } from '../model/model-properties.ts'

/** Under which names exporters hide what a landlord looks for: the first name that holds something wins. */
const names = {
  area: [
    'NetFloorArea',
    'SurfaceHabitable',
    'Surface habitable',
    'SHAB',
    'GrossFloorArea',
    'GSA BIM Area',
    'Surface',
    'Area',
    'Gemessene Fläche',
    'Netto-Grundfläche',
    'horizontal area',
    'Fläche',
    'NetArea',
  ],
  number: [
    'NumeroUG',
    'Numéro UG',
    'N° UG',
    'UG',
    'Numéro de logement',
    'NumeroLogement',
    'N° logement',
    'Lot',
  ],
  rpls: ['NumeroRPLS', 'Numéro RPLS', 'RPLS', 'Identifiant RPLS'],
  type: ['Typologie', 'Type de logement', 'Type logement'],
  dwelling: [
    'Logement',
    'Appartement',
    'Dwelling',
    'Apartment',
    'Apartment Number',
    'Unit Number',
    'Wohnung',
  ],
  maker: ['Manufacturer', 'Fabricant', 'Marque', 'Hersteller'],
  model: ['ModelReference', 'ModelLabel', 'Modèle', 'Model', 'Référence', 'ArticleNumber'],
  serial: ['SerialNumber', 'Serial Number', 'N° de série', 'Numéro de série', 'Seriennummer'],
  installed: [
    'InstallationDate',
    'Date de pose',
    'Date de mise en service',
    'AcquisitionDate',
    'ProductionYear',
  ],
  warranty: ['WarrantyEndDate', 'Fin de garantie', 'Date de fin de garantie'],
} as const

export type Alias = keyof typeof names

/** A property's name without case, blanks and dots. Names are few and come back with each thing: each is reduced once. */
const plain = (name: string): string => {
  const known = reducedNames.get(name) ?? name.toLowerCase().replaceAll(/[\s_.°-]/g, '')
  if (reducedNames.size < 10_000) reducedNames.set(name, known)
  return known
}
const reducedNames = new Map<string, string>()

/** The aliases that a reduced name stands for, with its rank in each. */
const aliasByName = new Map<string, [alias: Alias, rank: number][]>()
for (const [alias, list] of Object.entries(names) as [Alias, readonly string[]][])
  for (const [rank, name] of list.entries())
    aliasByName.set(plain(name), [...(aliasByName.get(plain(name)) ?? []), [alias, rank]])

/** Presence is no information: what exporters write when they have nothing to write. */
export const saysNothing = (value: string, name = ''): boolean =>
  /^(?:|n\/?a|n\.a\.|-+|\.+|\?+|0|none|null|undefined|unknown|inconnu|non renseign[eé]|à compléter|x+|<.*>)$/i.test(
    value.trim(),
  ) || plain(value) === plain(name)

/** What was found under each alias; `hollow`: aliases that are there, and say nothing. */
export type KnownProperties = { found: Map<Alias, Property>; hollow: Set<Alias> }

/** For each alias, the property under its best name that says something. */
export const readAliases = (properties: readonly Property[]): KnownProperties => {
  const found = new Map<Alias, Property>()
  const ranks = new Map<Alias, number>()
  const hollow = new Set<Alias>()
  for (const property of properties)
    for (const [alias, rank] of aliasByName.get(plain(property.name)) ?? [])
      if (saysNothing(String(property.value), property.name)) hollow.add(alias)
      else if (rank < (ranks.get(alias) ?? names[alias].length)) {
        ranks.set(alias, rank)
        found.set(alias, property)
      }
  for (const alias of found.keys()) hollow.delete(alias)
  return { found, hollow }
}

export const word = ({ found }: KnownProperties, alias: Alias): string | null => {
  const property = found.get(alias)
  return property ? String(property.value).trim() : null
}
