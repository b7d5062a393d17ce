import { publishMonth } from '../../src/ledger/core/publish/publish-month.ts'
import { keptPlace } from '../../src/ledger/core/publish/merge-places.ts'
import { variablesOf } from '../../test/ledger/attack-figures.ts'
import { boundsOf } from '../../test/ledger/bound-cells.ts'
import { askerOf, inventYear } from '../../test/ledger/invent-staff.ts'
import { tellAll } from './tell-figures.ts'

const plans = 500
const cellsOfMonth = 6

/**
 * How far what is withheld can be told from what is published, by linear programs: over the cells of fewest persons in each month
 * of random staffs, twelve months of joiners and leavers. A cell is narrow where it is known to less than half of itself either way.
 */
export const measureBounds = (): Promise<void> => {
  const sum = { cells: 0, narrow: 0, narrowOfFew: 0 }
  for (let seed = 1; seed <= plans; seed++) {
    const { months, parents } = inventYear(seed)
    for (const month of months) {
      const told = publishMonth(month.rows, askerOf, parents).filter(({ kind }) => kind !== 'pause')
      const variables = variablesOf(month, month.merged, parents)
      const withheld = variables
        .filter(({ field, place }) => !told.some((cell) => cell.item === field && cell.place === place))
        .toSorted((a, b) => a.people.size - b.people.size || a.seconds - b.seconds)
        .slice(0, cellsOfMonth)
      for (const { field, place, seconds, people } of withheld) {
        const cell = {
          kind: field.startsWith('act.') ? 'screen' : 'question',
          item: field,
          place: keptPlace(place, month.merged, parents),
        }
        const { least, most } = boundsOf(cell, variables, told, parents)
        const isNarrow = least > seconds * 0.5 && most < seconds * 1.5
        sum.cells += 1
        if (isNarrow) sum.narrow += 1
        if (isNarrow && people.size < 5) sum.narrowOfFew += 1
      }
    }
    if (seed % 10 === 0) process.stderr.write(`  bounds of ${seed} staffs\n`)
  }
  tellAll({
    'withheld cells whose bounds were computed': sum.cells,
    'known to less than half of themselves, either way': sum.narrow,
    'of these, of fewer than five persons': sum.narrowOfFew,
  })
  return Promise.resolve()
}
