import { expect, test } from 'vitest'
import { found, program } from './tree.ts'

/** What is said of today, or beside its year: the head of a day, its slots and what they are called, a letter's date. */
const near = [
  'core/dates.ts',
  'SlotPicker.tsx',
  'Ledger.tsx',
  'Letter.tsx',
  'write-letters.ts',
  'access-page.ts',
]

test('a day on a screen is said beside today, so that another year is never left out', () => {
  const screens = program().filter(({ path }) => !near.some((name) => path.endsWith(`/${name}`)))
  expect(found(screens, /\bsayDay\((?!now,)[^,]+, lang\)/g)).toEqual([])
})

/** Cut by their signs for a reason of their own: what makes a day, ten rooms of a list, what is told in Paris’ time already, what a file says of itself. */
const byTheirSigns = [
  'kernel/core/zone.ts',
  'estate/core/room-kinds.ts',
  'estate/web/office/draw/DrawTools.tsx',
  'field/core/round/task-hours.ts',
  'ifc/core/inspect/inspection-text.ts',
  'bim/core/publish/read/revision-report.ts',
  'people/core/tenants/tenant-row.ts',
  'refs/core/register/read-dpe.ts',
]

test('a day is one of Paris: no instant is cut by its first ten signs, which are Greenwich’s', () => {
  const others = program().filter(({ path }) => !byTheirSigns.some((name) => path === `src/${name}`))
  expect(found(others, /\S+\.slice\(0, ?10\)/g)).toEqual([])
})

test('nor is the day of the database’s own zone asked for', () => {
  expect(found(program(), /\bcurrent_date\b|\b\w+\.(?:at|\w+_at)::date\b/g)).toEqual([])
})
