import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fr } from '../../src/channels/core/words.fr.ts'
import { deliverMessage } from '../../src/channels/server/deliver-message.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { type Doors, openDoors } from '../setup/doors.ts'

const token = 'a long secret of this house'
let town: Doors
beforeAll(async () => {
  town = await openDoors({ set: { mailDoorToken: token, mailBox: 'demandes@robine.example' } })
})
afterAll(() => town.close())

/** Mails that nobody here wrote; the licence of each folder lies in it. */
const folder = new URL('../fixtures/mails/real/', import.meta.url).pathname
const mailsIn = (name: string) =>
  readdirSync(join(folder, name))
    .filter((file) => file.endsWith('.eml'))
    .map((file) => [file, readFileSync(join(folder, name, file))] as const)

/** What became of it, asked of the door once or twice. */
const becomes = async (raw: Buffer) => {
  const ids = new Set<string>()
  for (let times = 0; times < 2; times++) {
    const { status, body } = await town.knock({
      method: 'POST',
      url: '/api/channels/mail',
      headers: { 'content-type': 'message/rfc822', authorization: `Bearer ${token}` },
      payload: raw,
    })
    expect(status).toBe(202)
    ids.add(body.id)
    await deliverMessage(town.kernel, body.id)
  }
  expect(ids.size).toBe(1)
  return (await town.database.owner.row<{ state: string; why: string }>(
    sql`select state, why from channels.message where id = ${[...ids][0]}`,
  ))!
}

describe('mails of the world each end where a person can name it', () => {
  test.each(mailsIn('odd'))('%s', async (_, raw) => {
    const { state, why } = await becomes(raw)
    expect(['intake', 'failed', 'machine']).toContain(state)
    if (state !== 'machine') expect(Object.keys(fr)).toContain(`intake.why.${why}`)
  })

  test.each(mailsIn('bounces'))('of a machine: %s', async (_, raw) => {
    expect((await becomes(raw)).state).toBe('machine')
  })
})
