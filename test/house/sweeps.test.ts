import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { sweeps } from '../setup/sweeps.ts'

test('every sweep that is left out by its name stands under it', () => {
  const root = resolve(import.meta.dirname, '../..')
  expect(sweeps.filter((file) => !existsSync(resolve(root, file)))).toEqual([])
})
