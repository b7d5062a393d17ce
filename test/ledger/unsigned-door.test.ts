import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { centre, who } from '../setup/agency-corners.ts'
import { openDoors } from '../setup/doors.ts'

let doors: Awaited<ReturnType<typeof openDoors>>
let files: string
const lines: string[] = []
beforeEach(async () => {
  files = mkdtempSync(join(tmpdir(), 'loge-door-'))
  lines.length = 0
  doors = await openDoors({
    set: { filesDir: files, logLevel: 'trace' },
    log: { write: (line) => void lines.push(line) },
  })
})
afterEach(async () => {
  await doors.close()
  rmSync(files, { recursive: true, force: true })
})

test('by the door of all acts, what nobody signs is answered, and is in no line of the log; what is signed beside it is', async () => {
  const cookie = await doors.signIn(who.karim)
  const at = new Date().toISOString()
  const act = (type: string, data: object) => ({ id: newId(), type, subject: newId(), data, at })
  const sent = [
    act('ledger.contest', { field: 'notice.ends', words: 'Le bureau le sait déjà.' }),
    act('ledger.vote', { field: 'notice.ends', choice: 'useless' }),
    act('ledger.contest', { field: 'notice.ends', words: 'Demandez à Madame Le Goff.' }),
    act('notice.post', {
      title: 'Eau coupée',
      words: 'Jeudi.',
      building: centre.building,
      starts: at,
      ends: new Date(Date.now() + 86_400_000).toISOString(),
    }),
  ]
  const answered = await doors.knock({
    method: 'POST',
    url: '/api/commands',
    headers: { cookie, 'content-type': 'application/json' },
    payload: JSON.stringify(sent),
  })
  expect(answered.body).toMatchObject([
    { id: sent[0]!.id, ok: true, facts: [] },
    { id: sent[1]!.id, ok: true },
    { id: sent[2]!.id, ok: false, refused: 'contest_names' },
    { id: sent[3]!.id, ok: true },
  ])
  const log = lines.join('')
  expect(log).toContain(sent[3]!.id)
  for (const { id } of sent.slice(0, 3)) expect(log).not.toContain(id)
  for (const told of ['ledger.contest', 'ledger.vote', 'contest_names', 'notice.ends'])
    expect(log).not.toContain(told)
})
