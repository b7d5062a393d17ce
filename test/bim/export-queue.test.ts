import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeInChild } from '../../src/bim/server/export/export-queue.ts'
import type { ExportInput } from '../../src/bim/server/export/write-maintained.ts'
import { isTooBusy } from '../../src/kernel/server/work-limiter.ts'

test('one export is written and four wait; who comes beyond is asked to come back', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'loge-aside-'))
  // Of a file that is not there each child says so, in its turn.
  const wanted = { path: join(dir, 'nowhere.ifc') } as unknown as ExportInput
  const all = await Promise.all(
    Array.from({ length: 7 }, () =>
      writeInChild(wanted, dir).then(
        (made) => ('problem' in made ? 'told' : 'made'),
        (bug: unknown) => (isTooBusy(bug) ? 'away' : String(bug)),
      ),
    ),
  )
  expect(all).toEqual(['told', 'told', 'told', 'told', 'told', 'away', 'away'])
  rmSync(dir, { recursive: true })
})
