import { type Cents, cents, sumOf } from '../../../kernel/core/money.ts'

/**
 * What a commissaire de justice asks for the record of a dwelling that is held without one of the parties (C. com., art. A444-27, since March 2024;
 * read on 29 November 2026): the act without tax by square metres, the registered letters and the way with tax. Each party pays half (loi 89-462, art. 3-2).
 */
export const officerTariff = {
  source: 'C. com., art. A444-27',
  asOf: '2024-03-01',
  acts: [
    { upTo: 50, amount: cents(11_068) },
    { upTo: 150, amount: cents(12_895) },
    { upTo: Number.POSITIVE_INFINITY, amount: cents(19_343) },
  ],
  letters: cents(1806),
  travel: cents(1128),
} as const

/** Value added tax of the act, in hundredths. */
const officerVat = 20

/** What both pay together for a dwelling of so many square metres, with tax. */
export const officerFee = (surface: number): Cents => {
  const { amount } = officerTariff.acts.find(({ upTo }) => surface <= upTo)!
  const withTax = cents(Math.floor((amount * (100 + officerVat) + 50) / 100))
  return sumOf([withTax, officerTariff.letters, officerTariff.travel])
}
