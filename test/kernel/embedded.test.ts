import { chmodSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { socketOf, startPostgres } from '../../src/kernel/server/embedded-postgres.ts'

const made: string[] = []
afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true })
})
const dataDir = (): string => {
  const dir = mkdtempSync(join(tmpdir(), 'loge-embedded-'))
  made.push(dir)
  return dir
}

test('the folder of the socket is made for this user alone, and found again', () => {
  const cluster = join(dataDir(), 'postgres')
  const dir = socketOf(cluster)
  made.push(dir)
  expect(socketOf(cluster)).toBe(dir)
})

test.each<[string, (dir: string) => void]>([
  ['that others may write in', (dir) => chmodSync(dir, 0o777)],
  ['that others may read', (dir) => chmodSync(dir, 0o750)],
  [
    'that leads elsewhere',
    (dir) => {
      const elsewhere = dataDir()
      rmSync(dir, { recursive: true })
      symlinkSync(elsewhere, dir)
    },
  ],
])('a folder %s, waiting under that name, is not trusted', async (_, spoil) => {
  const data = dataDir()
  const dir = socketOf(join(data, 'postgres'))
  made.push(dir)
  spoil(dir)
  await expect(startPostgres(data)).rejects.toThrow('not a folder of this user alone')
})
