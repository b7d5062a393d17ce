import { type Reach, type Role, rolesWhere } from './roles.ts'

export type Lang = 'fr' | 'en'

/** A person at work, with what limits her reach. A signed link makes an actor too: then `matter` is all that it opens. */
export type Actor = {
  id: string
  role: Role
  name: string
  lang: Lang
  agencies: readonly string[]
  /** building ids of a caretaker's patch */
  buildings: readonly string[]
  households: readonly string[]
  firm?: string | undefined
  /** the only request that this actor's link opens */
  matter?: string | undefined
  /** when this person last showed that she is herself, by a password or a link; a signed link and a key never do */
  enteredAt?: string | undefined
  /** a directorate of head office */
  directorate?: string | undefined
  /** of a visitor alone: from which network she calls, as strangers' acts are counted */
  network?: string | undefined
}

/** The house acting by itself, under an id that says which part of it did. */
export const houseActor = (id: string, name = 'Loge'): Actor => ({
  id,
  role: 'system',
  name,
  lang: 'fr',
  agencies: [],
  buildings: [],
  households: [],
})

/** Minutes for which an entry is fresh: what would let somebody else in for good is then changed without asking anew. */
export const freshMinutes = 10

/** Whether the person showed within these minutes that she is herself. */
export const isFresh = ({ enteredAt }: { enteredAt?: string | undefined }, now: string): boolean =>
  enteredAt !== undefined && Date.parse(now) - Date.parse(enteredAt) <= freshMinutes * 60_000

/** Of a fact that the staff of each agency is to hear, for nobody knows yet whose it is. */
export const everyAgency = '*'

/** Where a thing stands, for the reach of an actor. */
export type Place = {
  agency?: string | null | undefined
  building?: string | null | undefined
  household?: string | null | undefined
  firms?: readonly string[] | undefined
  matter?: string | undefined
}

/** Who may do what, how far: one table a slice, read by rules and buttons (`can`) and by queries (row-level security). */
export type Grants<Act extends string> = Record<Act, Partial<Record<Role, Reach>>>

const isWithinReach: Record<Reach, (actor: Actor, place: Place) => boolean> = {
  public: () => true,
  household: (a, p) =>
    a.matter ? a.matter === p.matter : p.household != null && a.households.includes(p.household),
  patch: (a, p) => p.building != null && a.buildings.includes(p.building),
  agency: (a, p) => p.agency != null && a.agencies.includes(p.agency),
  firm: (a, p) => a.firm != null && (p.firms ?? []).includes(a.firm) && (!a.matter || a.matter === p.matter),
  all: () => true,
}

/** Whether this actor may do this act at this place. An act that is not in the table is nobody's. */
export const can = <Act extends string>(
  grants: Grants<Act>,
  act: Act,
  actor: Actor,
  place: Place,
): boolean => {
  const reach = grants[act]?.[actor.role]
  return reach !== undefined && isWithinReach[reach](actor, place)
}

/** Whether this actor may do this act somewhere: for menus, before a place is known. */
export const mayAnywhere = <Act extends string>(
  grants: Grants<Act>,
  act: Act,
  { role }: Pick<Actor, 'role'>,
): boolean => grants[act]?.[role] !== undefined

/** Whom a table lets do one of these acts somewhere: people alone, the house needs no asking. */
/* @__NO_SIDE_EFFECTS__ */
export const grantedTo = <Act extends string>(grants: Grants<Act>, ...acts: Act[]): readonly Role[] =>
  rolesWhere(({ side }) => side !== 'house').filter((role) =>
    acts.some((act) => mayAnywhere(grants, act, { role })),
  )
