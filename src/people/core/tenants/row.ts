import { z } from 'zod/mini'
import { isPhone } from '../../../kernel/core/phone.ts'
import { name, ways } from '../shapes.ts'
import type { Cells } from './columns.ts'
import { plain } from '../../../kernel/core/plain.ts'

/** How a line names the dwelling: a number (RPLS, the landlord's own, the code on the door), or an address and a door. */
export type Place = { ref: string } | { address: string; door: string }

/** What a line says of one person and her lease; what it leaves empty is not said. */
export type TenantRow = {
  line: number
  place: Place
  firstName: string
  lastName: string
  ways: { phone?: string; email?: string; lang?: 'fr' | 'en'; toldBy?: 'mail' | 'sms' | 'paper' }
  starts: string
  ends?: string
  /** she joined later a lease that had begun */
  joins?: string
}

export type NoRow = { refused: string; value: string }

/** Reads the cells of a line. Refused: no_dwelling, no_name, bad_phone, bad_email, bad_lang, bad_way, bad_date, dates_backwards. */
export const readTenant = (cells: Cells, line: number): TenantRow | NoRow => {
  const no = (refused: string, value = ''): NoRow => ({ refused, value })
  const { dwelling, address, door, lastName, firstName, email, phone } = cells
  if (!dwelling && !(address && door)) return no('no_dwelling')
  if (!lastName || !isName(lastName) || !isName(firstName)) return no('no_name', lastName || firstName)
  if (phone && !isPhone(phone)) return no('bad_phone', phone)
  if (email && !z.safeParse(ways.email, email).success) return no('bad_email', email)
  const lang = wordIn(langs, cells.lang)
  if (lang === null) return no('bad_lang', cells.lang)
  const toldBy = wordIn(tellings, cells.toldBy)
  if (toldBy === null) return no('bad_way', cells.toldBy)
  const [starts, ends] = [dayOf(cells.starts), cells.ends ? dayOf(cells.ends) : undefined]
  if (!starts || (cells.ends && !ends)) return no('bad_date', starts ? cells.ends : cells.starts)
  const joins = cells.joins ? dayOf(cells.joins) : undefined
  if (cells.joins && !joins) return no('bad_date', cells.joins)
  if ((ends && ends < starts) || (joins && (joins < starts || (ends && joins > ends))))
    return no('dates_backwards')
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
    starts,
    ...(ends ? { ends } : {}),
    ...(joins && joins > starts ? { joins } : {}),
  }
}

const isName = (words: string): boolean => z.safeParse(name, words).success

type Said<T> = Record<string, T>
const langs: Said<'fr' | 'en'> = {
  fr: 'fr',
  francais: 'fr',
  french: 'fr',
  en: 'en',
  anglais: 'en',
  english: 'en',
}
const tellings: Said<'mail' | 'sms' | 'paper'> = {
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
const wordIn = <T>(said: Said<T>, typed: string): T | undefined | null =>
  typed ? (Object.hasOwn(said, plain(typed)) ? said[plain(typed)] : null) : undefined

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
