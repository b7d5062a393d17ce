import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { destroyPeriodKeys, periodKey } from './period-keys.ts'

let files: string
beforeEach(() => {
  files = mkdtempSync(join(tmpdir(), 'loge-keys-'))
})
afterEach(() => rmSync(files, { recursive: true, force: true }))

test('ten who need the key of a quarter at once have one key, which its owner alone reads', async () => {
  const keys = await Promise.all(Array.from({ length: 10 }, () => periodKey(files, 'contests', '2026-Q4')))
  expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(1)
  expect(keys[0]).toHaveLength(32)
  const folder = join(files, 'period-keys', 'contests')
  expect(readdirSync(folder)).toEqual(['2026-Q4'])
  expect(statSync(join(folder, '2026-Q4')).mode & 0o077).toBe(0)
})

test('each period and each use has its own, and those that are over are destroyed', async () => {
  const old = await periodKey(files, 'contests', '2026-Q3')
  const now = await periodKey(files, 'contests', '2026-Q4')
  const other = await periodKey(files, 'ballots', '2026-Q3')
  expect(old.equals(now) || old.equals(other)).toBe(false)
  await destroyPeriodKeys(files, 'contests', '2026-Q4')
  expect((await periodKey(files, 'contests', '2026-Q4')).equals(now)).toBe(true)
  expect((await periodKey(files, 'ballots', '2026-Q3')).equals(other)).toBe(true)
  expect((await periodKey(files, 'contests', '2026-Q3')).equals(old)).toBe(false)
  await destroyPeriodKeys(files, 'nothing', '2026-Q4')
})
