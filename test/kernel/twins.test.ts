import { expect, test } from 'vitest'
import { slices } from '../../src/app/slices.ts'
import type { Database } from '../../src/kernel/server/database.ts'
import { assemble } from '../../src/kernel/server/kernel.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'
import type { Slice } from '../../src/kernel/server/slice.ts'

const settings = readSettings({ DATA_DIR: '/nowhere' })
// Nothing is asked of a database while the house is put together.
const nowhere = {} as Database
const together = (house: readonly Slice[]) => () => assemble(nowhere, settings, house)

test('the house is put together from its own slices', () => {
  expect(together(slices)).not.toThrow()
})

test.each(['commands', 'queries', 'tasks'] as const)('two %s of one name keep the house shut', (kind) => {
  const [owner, name] = slices.flatMap((s) => Object.keys(s[kind] ?? {}).map((key) => [s, key] as const))[0]!
  const twin: Slice = { name: 'sensors', [kind]: { [name]: owner[kind]![name] } }
  expect(together([...slices, twin])).toThrow(`${kind}: ${name} is in two slices, ${owner.name} and sensors`)
})
