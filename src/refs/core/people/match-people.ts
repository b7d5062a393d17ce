import { type FoundPair, personFields, type PersonSigns } from '../chain/found-pair.ts'
import { leastAsked, leastSure } from '../chain/judge-chance.ts'
import { linkPeople, type PersonLink } from './link-people.ts'

/** Somebody as the house or a list has her, in a dwelling. */
export type ListedPerson = {
  unit: string
  lastName: string
  firstName: string
  phone: string
  email: string
}
export type KnownTenant = ListedPerson & { id: string; building: string; agency: string }
export type Stranger = ListedPerson & { key: string }

/**
 * Lines of a list that may be a tenant of their dwelling: each waits for somebody’s yes, however alike they are. How much a field says is
 * learnt from the list and the house together.
 */
export const matchPeople = (
  tenants: readonly KnownTenant[],
  strangers: readonly Stranger[],
): FoundPair<'person'>[] => {
  const rows = [...tenants, ...strangers].map((person, line) => ({
    line,
    within: person.unit,
    fields: personFields.map((field) => (field === 'phone' ? digitsOf(person.phone) : person[field])),
  }))
  const found: FoundPair<'person'>[] = []
  for (const link of linkPeople(rows, leastAsked)) {
    const [tenant, stranger] = [tenants[link.a], strangers[link.b - tenants.length]]
    if (!tenant || !stranger) continue
    found.push({
      kind: 'person',
      source: 'list',
      key: stranger.key,
      entity: tenant.id,
      building: tenant.building,
      agency: tenant.agency,
      chance: link.chance,
      levels: signsOf(link),
      state: 'asked',
    })
  }
  return withoutHouseholds(found)
}

/**
 * Whoever has somebody nearly sure is not taken for the others of the household: a couple has one name, and the first name tells them apart.
 */
const withoutHouseholds = (found: readonly FoundPair<'person'>[]): FoundPair<'person'>[] => {
  const likely = found.filter(isLikely)
  const [keys, entities] = [
    new Set(likely.map(({ key }) => key)),
    new Set(likely.map(({ entity }) => entity)),
  ]
  return found.filter((pair) => isLikely(pair) || !(keys.has(pair.key) || entities.has(pair.entity)))
}

const isLikely = ({ chance, levels }: FoundPair<'person'>): boolean =>
  chance >= leastSure && levels.some(({ field, level }) => field === 'firstName' && level !== 'differ')

const digitsOf = (phone: string): string => phone.replace(/^\s*(?:\+33|0033)/, '0').replace(/\D/g, '')

const signsOf = ({ levels, weights }: PersonLink): PersonSigns =>
  personFields.flatMap((field, f) => {
    const level = levels[f]
    return level ? [{ field, level, weight: weights[f] ?? 0 }] : []
  })
