import { expect, test } from 'vitest'
import type { Gateway } from '../core/arrivals-contract.ts'
import { kindOf, nameWithin } from './gateway-kind.ts'

const named = (name: string): Gateway => ({
  name,
  lastSuccessAt: null,
  failingSince: null,
  fault: null,
  waiting: 0,
})

test.for([
  ['mail.in', 'mail.in', ''],
  ['sms.kannel', 'sms', 'kannel'],
  ['open311.narbonne', 'open311', 'narbonne'],
  ['seal', 'seal', ''],
  ['smsx', 'other', 'smsx'],
  ['fax', 'other', 'fax'],
] as const)('%s is of the kind %s', ([name, kind, within]) => {
  expect(kindOf(named(name))).toBe(kind)
  expect(nameWithin(named(name))).toBe(within)
})
