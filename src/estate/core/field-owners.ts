import { plain } from '../../kernel/core/fold-words.ts'

/**
 * Who may say what a place is: somebody in front of it, somebody at a desk, a building model, the ERP, the State’s register of dwellings, a
 * list of the landlord.
 */
export const speakers = ['field', 'office', 'model', 'erp', 'rpls', 'list'] as const
export type Speaker = (typeof speakers)[number]

type FieldOwner = {
  /** the first wins; who comes later may say it again over himself */
  order: readonly Speaker[]
  /** whether two values are one */
  isSame: (a: unknown, b: unknown) => boolean
}

const sameValue = (a: unknown, b: unknown): boolean => (a ?? null) === (b ?? null)
const wordsOf = (value: unknown): string => (typeof value === 'string' ? plain(value) : '')
const sameWords = (a: unknown, b: unknown): boolean => wordsOf(a) === wordsOf(b)
const sameWithin =
  (bound: number, share = 0) =>
  (a: unknown, b: unknown): boolean =>
    typeof a === 'number' && typeof b === 'number'
      ? Math.abs(a - b) <= Math.max(bound, share * Math.abs(b))
      : sameValue(a, b)

const people = ['field', 'office'] as const
const desk: FieldOwner = { order: [...people, 'erp', 'rpls', 'list', 'model'], isSame: sameWords }

/**
 * Which word counts of each field that several sources tell. Nobody’s word is undone by a list: a list that says otherwise stands beside it
 * until somebody answers. Printed as test/golden/field-owners.md.
 */
export const fieldOwners = {
  building: {
    name: desk,
    address: desk,
    postcode: { ...desk, isSame: sameValue },
    commune: desk,
    built: { order: [...people, 'rpls', 'erp', 'list', 'model'], isSame: sameWithin(1) },
  },
  entrance: { name: desk, address: desk },
  unit: {
    storey: { order: [...people, 'model', 'erp', 'rpls', 'list'], isSame: sameValue },
    door: { order: [...people, 'model', 'erp', 'rpls', 'list'], isSame: sameWords },
    rooms: { order: [...people, 'model', 'rpls', 'erp', 'list'], isSame: sameValue },
    surface: { order: [...people, 'rpls', 'model', 'erp', 'list'], isSame: sameWithin(0.5, 0.02) },
    energy: { order: [...people, 'rpls', 'erp', 'list', 'model'], isSame: sameValue },
  },
} as const satisfies Record<string, Record<string, FieldOwner>>

export type PlaceFamily = keyof typeof fieldOwners

/** The owner’s row of a field; nothing of one that an extract alone says. */
export const ownerOf = (family: PlaceFamily, field: string): FieldOwner | undefined =>
  (fieldOwners[family] as Record<string, FieldOwner>)[field]
