import { checkAccounts } from '../../test/inspections/exact-account.ts'
import { print, say } from '../figures.ts'

const runs = 10_000

/** Ten thousand random accounts against fractions and a calendar that know nothing of ours: the first cent or day that differs is said. */
export const measureAccounts = async (): Promise<void> => {
  let differing = 0
  try {
    checkAccounts(runs)
  } catch (fault) {
    differing = 1
    say(fault instanceof Error ? fault.message.slice(0, 2000) : String(fault))
  }
  print({
    bench: 'inspections',
    name: 'random accounts that differ by a cent or a day',
    value: differing,
    unit: 'accounts',
    n: runs,
    target: '0',
  })
}
