import { expect, test } from 'vitest'
import { found, program } from './tree.ts'

/** What is said of today, or beside its year: the head of a day, its slots and what they are called, a letter's date. */
const near = ['core/dates.ts', 'SlotPicker.tsx', 'Ledger.tsx', 'Letter.tsx', 'letters.ts', 'page.ts']

test('a day on a screen is said beside today, so that another year is never left out', () => {
  const screens = program().filter(({ path }) => !near.some((name) => path.endsWith(`/${name}`)))
  expect(found(screens, /\bsayDay\((?!now,)[^,]+, lang\)/g)).toEqual([])
})
