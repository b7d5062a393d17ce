import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { makeLink, openLink } from '../../src/kernel/server/signed-links.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { sendLinks } from '../../src/people/server/sign/link-routes.ts'
import { centre, house } from '../setup/agency-corners.ts'
import { letKeysLeave } from './keys.ts'
import { type Doors, openDoors } from '../setup/doors.ts'

let w: Doors
beforeAll(async () => {
  w = await openDoors()
})
afterAll(() => w.close())
beforeEach(async () => {
  await w.database.owner.run(sql`delete from notices.mail`)
  await w.database.owner.run(sql`delete from graphile_worker._private_jobs`)
})

const visitor = { ...house, id: newId(), role: 'visitor' as const }
const filed = async (name: string, email: string): Promise<string> => {
  const request = newId()
  const requester = { name, email, toldBy: 'mail' }
  const filing = { nature: 'plumbing.tap_leak', channel: 'portal', unit: centre.unit, requester }
  await w.act('request.file', request, filing, visitor)
  return request
}
const linksTo = async (email: string) => {
  await w.database.owner.run(sql`delete from graphile_worker._private_jobs`)
  const answer = await w.browser().post('/api/session/link', { email })
  await sendLinks({ email: email.toLowerCase() }, w.kernel)
  await letKeysLeave(w)
  const mails = await w.database.owner.rows<{ to: string; body: string; template: string }>(
    sql`select to_address as "to", body, template from notices.mail where template in ('threadLink', 'signin', 'confirm') order by id`,
  )
  const opened = await Promise.all(
    mails.map(async ({ body }) => openLink(w.database.owner, /\/(?:t|in)#([\w-]{43})/.exec(body)![1]!)),
  )
  return { answer, mails, opened }
}

test('Sékou N’Diaye filed without an account, lost his link, and gets another one to his own thread', async () => {
  const request = await filed('Sékou N’Diaye', 'sekou@example.org')
  // Sékou had opened the first link.
  await makeLink(w.database.owner, { purpose: 'thread', matter: request, days: 1 })
  await w.database.owner.run(sql`update kernel.signed_link set used_at = now() where matter = ${request}`)
  const { answer, mails, opened } = await linksTo('Sekou@Example.org')
  expect(answer.body).toEqual({ sent: true })
  expect(mails.map(({ to, template }) => [to, template])).toEqual([['sekou@example.org', 'threadLink']])
  expect(mails[0]!.body).toMatch(/^Bonjour,/)
  expect(mails[0]!.body).not.toMatch(/[{}]/)
  expect(opened).toEqual([expect.objectContaining({ purpose: 'thread', matter: request })])
})

test('an address that nobody gave is answered alike, and nothing leaves', async () => {
  const { answer, mails } = await linksTo('personne@example.org')
  expect([answer.status, answer.body, mails]).toEqual([200, { sent: true }, []])
})

test('however many she filed, three links leave, for those that are not over', async () => {
  const all: string[] = []
  for (const _ of [1, 2, 3, 4, 5]) all.push(await filed('Lucia D’Angelo', 'lucia@example.org'))
  const old = sql`update requests.request set closed_at = now() - interval '70 days', status = 'closed' where id = ${all[4]}`
  await w.database.owner.run(old)
  const { opened } = await linksTo('lucia@example.org')
  const matters = opened.map((link) => (typeof link === 'string' ? link : link.matter))
  expect(matters).toHaveLength(3)
  expect(matters).not.toContain(all[4])
})

test('whoever has an account enters by it, and gets no thread beside', async () => {
  const { mails } = await linksTo('anne.legoff@example.org')
  expect(mails.map(({ template }) => template)).toEqual(['signin'])
})
