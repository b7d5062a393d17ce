import { plain } from '../src/kernel/core/fold-words.ts'
import { cents } from '../src/kernel/core/money.ts'
import { derivedId } from '../src/kernel/server/record-ids.ts'
import { first, last } from './names.ts'
import type { Random } from './random.ts'

/** Madame Le Goff, whom every test knows. */
export const leGoff = {
  key: 'le-goff',
  firstName: 'Annick',
  lastName: 'Le Goff',
  phone: '06 12 34 56 78',
  email: 'annick.legoff@example.org',
}

export type Lease = { household: string; person: string; data: Record<string, unknown> }

/** A lease for a dwelling: invented people, in the mixture of names that one meets in the halls of Narbonne. */
export const leaseOf = (r: Random, unit: string, starts: string, her?: typeof leGoff): Lease => {
  const household = derivedId('household', unit)
  const person = her ? derivedId('person', her.key) : derivedId('tenant', unit)
  const who = her ?? {
    firstName: r.pick(first),
    lastName: r.pick(last),
    phone: r.chance(0.94) ? phone(r) : '',
    email: '',
  }
  const email = her
    ? her.email
    : r.chance(0.72)
      ? `${fold(who.firstName)}.${fold(who.lastName)}${r.between(1, 99)}@example.org`
      : ''
  const main = {
    person,
    firstName: who.firstName,
    lastName: who.lastName,
    phone: who.phone || (email ? '' : phone(r)),
    email,
    lang: r.chance(0.04) ? 'en' : 'fr',
    notices: r.chance(0.8),
    toldBy: email ? 'mail' : r.chance(0.5) ? 'sms' : 'paper',
  }
  const other = r.chance(0.34)
    ? [
        {
          person: derivedId('tenant', unit, 2),
          firstName: r.pick(first),
          lastName: who.lastName,
          phone: phone(r),
        },
      ]
    : []
  const tenancy = { id: derivedId('tenancy', unit), starts, rent: cents(r.between(240, 560) * 100) }
  return { household, person, data: { unit, tenancy, occupants: [main, ...other] } }
}

const phone = (r: Random): string => {
  const two = (): string => String(r.between(0, 99)).padStart(2, '0')
  return `${r.chance(0.7) ? '06' : '07'} ${two()} ${two()} ${two()} ${two()}`
}

const fold = (name: string): string => plain(name).replaceAll(' ', '-')
