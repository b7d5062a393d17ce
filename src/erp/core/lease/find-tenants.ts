import { isCalledSame, mayBeSame, type NamedPerson } from '../person/resemble-person.ts'
import type { ToldTenant } from './lease-row.ts'

export type HeldPerson = NamedPerson & { id: string }

/** What is settled of who is who: `known`, their numbers of our persons; `others`, «number person» of whom somebody said that they are two. */
export type Answers = { known: ReadonlyMap<string, string>; others: ReadonlySet<string> }

/** A tenant of theirs among those of ours in the dwelling. `unsure`: she may be `person`, and nobody has said so. */
export type FoundTenant = {
  told: ToldTenant
  state: 'same' | 'unsure' | 'new'
  person: string | undefined
}

/** Each told tenant: the one of ours who has her number, who bears her name, who may be her, or nobody. None of ours is taken twice. */
export const findTenants = (
  told: readonly ToldTenant[],
  people: readonly HeldPerson[],
  { known, others }: Answers,
): FoundTenant[] => {
  const taken = new Set(told.flatMap(({ key }) => known.get(key) ?? []))
  const ids = new Set(people.map(({ id }) => id))
  const take = (person: HeldPerson | undefined): string | undefined => {
    if (person) taken.add(person.id)
    return person?.id
  }
  const free = (): HeldPerson[] => people.filter(({ id }) => !taken.has(id))
  const first = told.map((one) => {
    const own = known.get(one.key)
    if (own !== undefined && ids.has(own)) return own
    return own === undefined ? take(free().find((person) => isCalledSame(person, one))) : undefined
  })
  return told.map((one, i): FoundTenant => {
    if (first[i] !== undefined) return { told: one, state: 'same', person: first[i] }
    if (known.has(one.key)) return { told: one, state: 'new', person: undefined }
    const like = free().find((person) => mayBeSame(person, one) && !others.has(`${one.key} ${person.id}`))
    return like
      ? { told: one, state: 'unsure', person: take(like) }
      : { told: one, state: 'new', person: undefined }
  })
}
