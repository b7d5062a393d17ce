import { plain } from '../../kernel/core/fold-words.ts'
import { streetKind } from '../../kernel/core/street-kinds.ts'

/**
 * Who may say what a place, a lease or a person is: somebody in front of it, somebody at a desk, a building model, the ERP, the State’s
 * register of dwellings, a list of the landlord; the person herself; the national registers of addresses, of buildings and of energy papers;
 * the finance directorate, and the State’s register of conventions.
 */
export const speakers = [
  'field',
  'office',
  'model',
  'erp',
  'rpls',
  'list',
  'self',
  'ban',
  'rnb',
  'dpe',
  'buildingDpe',
  'finance',
  'apilos',
] as const
export type Speaker = (typeof speakers)[number]

type FieldOwner = {
  /** the first wins; who comes later may say it again over himself */
  order: readonly Speaker[]
  /** whether two values are one */
  isSame: (a: unknown, b: unknown) => boolean
  /** whose spelling is taken of a value that is the same */
  spelledBy?: Speaker
}

const sameValue = (a: unknown, b: unknown): boolean => (a ?? null) === (b ?? null)
const wordsOf = (value: unknown): string => (typeof value === 'string' ? plain(value) : '')
const sameWords = (a: unknown, b: unknown): boolean => wordsOf(a) === wordsOf(b)
/** «16 R VOLTAIRE» and «16 Rue Voltaire» are one address: kinds of streets are read whole. */
const sameAddress = (a: unknown, b: unknown): boolean => wholeWords(a) === wholeWords(b)
const wholeWords = (value: unknown): string =>
  wordsOf(value)
    .split(' ')
    .map((word) => plain(streetKind(word) ?? word))
    .join(' ')
/** Whether two values are spelled alike, capitals and accents aside. */
export const isSpelledAlike = sameWords
const sameWithin =
  (bound: number, share = 0) =>
  (a: unknown, b: unknown): boolean =>
    typeof a === 'number' && typeof b === 'number'
      ? Math.abs(a - b) <= Math.max(bound, share * Math.abs(b))
      : sameValue(a, b)

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim().toLowerCase() : '')
/** «06 12 34 56 78» and «+33 6 12 34 56 78» are one number. */
const digitsOf = (value: unknown): string =>
  textOf(value)
    .replace(/\D/g, '')
    .replace(/^(?:0033|33)(?=\d{9}$)/, '0')
const sameDigits = (a: unknown, b: unknown): boolean => digitsOf(a) === digitsOf(b)
const sameMail = (a: unknown, b: unknown): boolean => textOf(a) === textOf(b)

const people = ['field', 'office'] as const
const ofLease = { order: ['erp', 'office', 'list'], isSame: sameValue } as const satisfies FieldOwner
const ofPerson = { order: ['self', 'office', 'erp', 'list'] } as const
const ofMoney = { order: ['finance', 'apilos', 'rpls', 'erp', 'list'], isSame: sameValue } as const
const desk: FieldOwner = { order: [...people, 'erp', 'rpls', 'list', 'model'], isSame: sameWords }
const ofAddress: FieldOwner = { order: ['ban', ...desk.order], isSame: sameAddress, spelledBy: 'ban' }

/**
 * Which word counts of each field that several sources tell. Nobody’s word is undone by a list: a list that says otherwise stands beside it
 * until somebody answers. Printed as test/golden/field-owners.md.
 */
export const fieldOwners = {
  building: {
    name: desk,
    address: ofAddress,
    postcode: { order: ['ban', ...desk.order], isSame: sameValue },
    commune: { ...desk, order: ['ban', ...desk.order] },
    built: { order: [...people, 'rpls', 'erp', 'rnb', 'list', 'model'], isSame: sameWithin(1) },
  },
  entrance: { name: desk, address: ofAddress },
  unit: {
    storey: { order: [...people, 'model', 'erp', 'rpls', 'list'], isSame: sameValue },
    door: { order: [...people, 'model', 'erp', 'rpls', 'list'], isSame: sameWords },
    rooms: { order: [...people, 'model', 'rpls', 'erp', 'list'], isSame: sameValue },
    surface: { order: [...people, 'rpls', 'model', 'erp', 'list'], isSame: sameWithin(0.5, 0.02) },
    // Who told a class may hold a newer diagnosis than the file that was brought: both are shown, and one answer settles them.
    energy: { order: [...people, 'dpe', 'rpls', 'erp', 'buildingDpe', 'list', 'model'], isSame: sameValue },
    financing: ofMoney,
    convention: ofMoney,
  },
  lease: { number: ofLease, unit: ofLease, people: ofLease, starts: ofLease, ends: ofLease },
  person: {
    firstName: { ...ofPerson, isSame: sameWords },
    lastName: { ...ofPerson, isSame: sameWords },
    phone: { ...ofPerson, isSame: sameDigits },
    email: { ...ofPerson, isSame: sameMail },
  },
} as const satisfies Record<string, Record<string, FieldOwner>>

export type OwnedFamily = keyof typeof fieldOwners
export type PlaceFamily = 'building' | 'entrance' | 'unit'

/** The owner’s row of a field; nothing of one that an extract alone says. */
export const ownerOf = (family: OwnedFamily, field: string): FieldOwner | undefined =>
  (fieldOwners[family] as Record<string, FieldOwner>)[field]
