import type { Cents } from '../../../kernel/core/money.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import { handler } from '../../../kernel/server/slice.ts'
import { commands, type Commands } from '../../core/contract.ts'
import { earlier } from '../../core/earlier-orders.ts'
import { price, type Pricing } from '../../core/decide/set-prices.ts'
import { dropRates, gatherRates, type RateRow, ratesNamed, saveRates, termsRow } from './papers-store.ts'

type CodedRates = readonly {
  code: string
  label: string
  unit: string
  unitPrice: Cents
  renews?: string | undefined
}[]

/** Lines under ids that derive from contract and code. A line named twice counts as it was named last. */
export const ratesOf = (contract: string, rates: CodedRates): RateRow[] =>
  [...new Map(rates.map((rate) => [rate.code, rate])).values()].map(
    ({ code, label, unit, unitPrice, renews }) => ({
      item: derivedId(contract, 'rate', code),
      code,
      label,
      unit,
      unitPrice,
      renews: renews ?? null,
    }),
  )

type PricingLines = Pricing & { fresh: RateRow[]; gone: string[] }

export const rateCommands = {
  'contract.price': handler<PricingLines, Commands['contract.price']>({
    data: commands['contract.price'],
    earlier: earlier['contract.price'],
    gather: async (db, { subject, data }) => {
      const wanted = ratesOf(subject, data.lines)
      const standing = await ratesNamed(
        db,
        subject,
        wanted.map(({ code }) => code),
      )
      const fresh = wanted.filter((rate) => !standing.some((old) => isSame(old, rate)))
      const { count, named: gone } = await gatherRates(db, subject, data.drop ?? [])
      return {
        contract: await termsRow(db, subject),
        after: count + wanted.length - standing.length - gone.length,
        changed: fresh.length,
        dropped: gone.length,
        fresh,
        gone,
      }
    },
    decide: price,
    save: async (db, facts, { fresh, gone }, { subject }) => {
      if (!facts.length) return
      await saveRates(db, subject, fresh)
      await dropRates(db, subject, gone)
    },
  }),
}

const isSame = (a: RateRow, b: RateRow): boolean =>
  a.code === b.code &&
  a.label === b.label &&
  a.unit === b.unit &&
  a.unitPrice === b.unitPrice &&
  a.renews === b.renews
