import { z } from 'zod/mini'
import { isPhone } from '../../../kernel/core/phone.ts'
import { name, contactFields } from '../person-shapes.ts'
import type { Cells } from './tenant-columns.ts'
import { plain } from '../../../kernel/core/fold-words.ts'

/** How a line names the dwelling: a number (RPLS, the landlord's own, the code on the door), or an address and a door. */
export type RowPlace = { ref: string } | { address: string; door: string }

/** What a line says of one person and her lease; what it leaves empty is not said. */
export type TenantRow = {
  line: number
  place: RowPlace
  firstName: string
  lastName: string
  ways: { phone?: string; email?: string; lang?: 'fr' | 'en'; toldBy?: 'mail' | 'sms' | 'paper' }
  starts: string
  ends?: string
  /** the tenant joined later a lease that had begun */
  joins?: string
}

export type NoRow = { refused: string; value: string }

/** Reads the cells of a line. Refused: no_dwelling, no_name, bad_phone, bad_email, bad_lang, bad_way, bad_date, dates_backwards. */
export const readTenant = (cells: Cells, line: number): TenantRow | NoRow => {
  const read = meantBy(cells)
  for (const [refused, wrong] of checks) {
    const value = wrong(read)
    if (value !== undefined) return { refused, value }
  }
  return tenantOf(read, line)
}

/** What the cells of a line mean: nothing where nothing is said, null for a word or a day that nobody knows. */
type ReadCells = {
  cells: Cells
  lang: 'fr' | 'en' | undefined | null
  toldBy: 'mail' | 'sms' | 'paper' | undefined | null
  starts: string | undefined | null
  ends: string | undefined | null
  joins: string | undefined | null
}

const meantBy = (cells: Cells): ReadCells => ({
  cells,
  lang: wordIn(langs, cells.lang),
  toldBy: wordIn(tellings, cells.toldBy),
  starts: dayIn(cells.starts),
  ends: dayIn(cells.ends),
  joins: dayIn(cells.joins),
})

/** What may be wrong with a line, in the order in which it is told: the value that is refused, or nothing. */
const checks: readonly (readonly [refused: string, wrong: (read: ReadCells) => string | undefined])[] = [
  ['no_dwelling', ({ cells: { dwelling, address, door } }) => unless(dwelling || (address && door), '')],
  [
    'no_name',
    ({ cells: { lastName, firstName } }) =>
      unless(lastName && isName(lastName) && isName(firstName), lastName || firstName),
  ],
  ['bad_phone', ({ cells: { phone } }) => unless(!phone || isPhone(phone), phone)],
  [
    'bad_email',
    ({ cells: { email } }) => unless(!email || z.safeParse(contactFields.email, email).success, email),
  ],
  ['bad_lang', ({ lang, cells }) => unless(lang !== null, cells.lang)],
  ['bad_way', ({ toldBy, cells }) => unless(toldBy !== null, cells.toldBy)],
  ['bad_date', ({ starts, cells }) => unless(starts, cells.starts)],
  ['bad_date', ({ ends, cells }) => unless(ends !== null, cells.ends)],
  ['bad_date', ({ joins, cells }) => unless(joins !== null, cells.joins)],
  ['dates_backwards', ({ starts, ends }) => unless(inOrder(starts, ends), '')],
  ['dates_backwards', ({ starts, joins }) => unless(inOrder(starts, joins), '')],
  ['dates_backwards', ({ joins, ends }) => unless(inOrder(joins, ends), '')],
]

const unless = (right: unknown, value: string): string | undefined => (right ? undefined : value)

const inOrder = (first: string | undefined | null, then: string | undefined | null): boolean =>
  !first || !then || first <= then

const tenantOf = ({ cells, lang, toldBy, starts, ends, joins }: ReadCells, line: number): TenantRow => {
  const { dwelling, address, door, firstName, lastName, email, phone } = cells
  return {
    line,
    place: dwelling ? { ref: dwelling } : { address, door },
    firstName,
    lastName,
    ways: {
      ...(phone ? { phone } : {}),
      ...(email ? { email } : {}),
      ...(lang ? { lang } : {}),
      ...(toldBy ? { toldBy } : {}),
    },
    starts: starts!,
    ...(ends ? { ends } : {}),
    ...(joins && joins > starts! ? { joins } : {}),
  }
}

const isName = (words: string): boolean => z.safeParse(name, words).success

type CellsSaid<T> = Record<string, T>
const langs: CellsSaid<'fr' | 'en'> = {
  fr: 'fr',
  francais: 'fr',
  french: 'fr',
  en: 'en',
  anglais: 'en',
  english: 'en',
}
const tellings: CellsSaid<'mail' | 'sms' | 'paper'> = {
  mail: 'mail',
  email: 'mail',
  'e mail': 'mail',
  courriel: 'mail',
  sms: 'sms',
  paper: 'paper',
  papier: 'paper',
  lettre: 'paper',
  courrier: 'paper',
  letter: 'paper',
}

// Nothing said is nothing; a word that nobody knows is null.
const wordIn = <T>(said: CellsSaid<T>, typed: string): T | undefined | null =>
  typed ? (Object.hasOwn(said, plain(typed)) ? said[plain(typed)] : null) : undefined

// Nothing said is nothing; what is no day is null.
const dayIn = (typed: string): string | undefined | null => (typed ? (dayOf(typed) ?? null) : undefined)

// 2026-11-26 or 26/11/2026, of a day that exists, in living memory.
const dayOf = (typed: string): string | undefined => {
  const [, year, month, day] =
    /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed) ??
    (/^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(typed) ?? [])
      .map((part) => part.padStart(2, '0'))
      .map((part, i, all) => (i === 0 ? part : (all[4 - i] as string)))
  if (!year || !month || !day) return undefined
  const at = new Date(`${year}-${month}-${day}T00:00:00Z`)
  const said = `${year}-${month}-${day}`
  const exists = !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === said
  return exists && year >= '1900' && year <= '2199' ? said : undefined
}
