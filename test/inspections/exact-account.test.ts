import { test } from 'vitest'
import { checkAccounts } from './exact-account.ts'

// Ten thousand at once, with no cent and no day off, take half a minute.
test('random accounts agree to the cent and to the day with fractions and a calendar that know nothing of ours', () => {
  checkAccounts(400)
})
