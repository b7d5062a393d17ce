import { tellAll } from './tell-figures.ts'
import { latticeOf } from '../../src/ledger/core/publish/month-lattice.ts'
import { publishMonth } from '../../src/ledger/core/publish/publish-month.ts'
import { leaks, variablesOf } from '../../test/ledger/attack-figures.ts'
import { askerOf, inventYear } from '../../test/ledger/invent-staff.ts'

const plans = 500

/** Groups of fewer than five that follow from what is told, by exact fractions: 500 random staffs, twelve months of joiners and leavers. */
export const measureLeaks = (): Promise<void> => {
  const sum = { leaks: 0, leaksOfFiveAlone: 0, told: 0, ofFiveAlone: 0, ms: 0 }
  for (let seed = 1; seed <= plans; seed++) {
    const { months, parents } = inventYear(seed)
    for (const month of months) {
      const began = performance.now()
      const told = publishMonth(month.rows, askerOf, parents)
      sum.ms += performance.now() - began
      const five = latticeOf(month.rows, askerOf, parents).cells.filter(
        ({ share, isOwn }) => share.persons >= 5 && !isOwn,
      )
      sum.told += told.length
      sum.ofFiveAlone += five.length
      sum.leaks += leaks(variablesOf(month, month.merged, parents), told, parents).length
      sum.leaksOfFiveAlone += leaks(variablesOf(month, month.merged, parents), five, parents).length
    }
    if (seed % 25 === 0) process.stderr.write(`  ${seed} staffs\n`)
  }
  tellAll({
    'groups of fewer than five that follow': sum.leaks,
    'the same of «five persons» alone, with merged places': sum.leaksOfFiveAlone,
    'figures told': sum.told,
    'figures of «five persons» alone': sum.ofFiveAlone,
    'publication of a month (ms)': sum.ms / plans / 12,
  })
  return Promise.resolve()
}
