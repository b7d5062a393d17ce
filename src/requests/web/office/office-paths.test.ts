import { expect, test } from 'vitest'
import { firstPathOf } from './office-paths.ts'

test.each([
  ['agent', null, '/bureau/a-faire'],
  ['technician', null, '/bureau/planning'],
  ['manager', null, '/bureau/chiffres'],
  ['operator', null, '/bureau'],
  ['hq', null, '/bureau/chiffres'],
  ['hq', 'technical', '/bureau/questions'],
] as const)('%s (%s) begins with %s', (role, directorate, path) =>
  expect(firstPathOf({ role, directorate })).toBe(path),
)
