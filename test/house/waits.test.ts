import { expect, test } from 'vitest'
import { found, read } from './tree.ts'

/** What waits for a time, here or in a page. A clock that a test turns itself (`vi.useFakeTimers`, `page.clock`) is no wait. */
const waits = /\bset(?:Timeout|Interval)\b|\bwaitForTimeout\b|\bnetworkidle\b|\bpg_sleep\b|\bsleep\(/g

/** The one place that pauses, between two looks at a fact; and this file, which names what it forbids. */
const allowed = new Set(['test/setup/until.ts', 'test/house/waits.test.ts'])

const tests = read('test/**/*.ts', 'src/**/*.test.{ts,tsx}').filter(({ path }) => !allowed.has(path))

test('tests wait for facts, never for time', () => {
  expect(found(tests, waits)).toEqual([])
})

test('what is forbidden is found where it stands', () => {
  expect(found(read('test/setup/until.ts'), waits)).not.toEqual([])
})
