import { expect, test } from 'vitest'
import { found, program } from './tree.ts'

// Whoever holds a telephone opens its keyboard with a finger: it would lie over what was just asked.
test('no field takes the focus by itself but through the one function that asks for a keyboard', () => {
  const others = program().filter(({ path }) => path !== 'src/kernel/web/take-focus.ts')
  expect(found(others, /const \w+ = \(element[^)]*\): void => \{?[^}]*?\.focus\(\)/g)).toEqual([])
  expect(found(others, /if \((?:props\.)?(?:autoFocus|focus)\) .*\.focus\(\)/g)).toEqual([])
})
