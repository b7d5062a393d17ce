import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listZip, unzip } from '../../src/kernel/server/zip.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { htmlOf } from '../../src/notices/core/mail-html.ts'
import type { Queries } from '../../src/requests/core/contract.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

/** Last names as they are borne, and as fingers and imports leave them. `alike`: other ways in which one types them. */
const names: Record<string, string[]> = {
  'N’Diaye': ["n'diaye", 'N’DIAYE', 'n diaye'],
  "D'Angelo": ['D’Angelo', "D'ANGELO"],
  'O’Brien-Le Goff': ["O'Brien Le Goff", 'o’brien', 'LE GOFF'],
  Æbeltoft: ['aebeltoft', 'AEBELTOFT'],
  Lecœur: ['Lecoeur', 'LECŒUR', 'le coeur'],
  Œuvrard: ['oeuvrard'],
  İlkay: ['ilkay', 'ILKAY'],
  Weiß: ['weiss', 'WEISS'],
  Ly: ['LY', 'ly'],
  'Prat (veuve': ['prat veuve'],
  'Pra\\tique': ['pra tique'],
  'Dubois $& $1': ['dubois'],
  "Le <b>Gras</b> & 'fils'": ['gras'],
  'Fleur 🌸': ['fleur'],
  'Nguyễn\u0301': ['nguyen'],
}

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 4 })
  await town.database.owner.run(sql`
    insert into people.person (id, kind, first_name, last_name, phone, agency, building, household)
    values (${neighbour}, 'tenant', 'Claire', 'Prudhomme', '06 11 22 33 44', ${centre.agency}, ${centre.building}, null)`)
})
afterAll(() => town.close())

const neighbour = newId()
const agent = actorOf('agent')
const manager = actorOf('manager')
const task = (slice: string, name: string, payload: Record<string, unknown>) =>
  town.kernel.slices.find((s) => s.name === slice)!.tasks![name]!(payload, town.kernel)
const searched = async (q: string): Promise<string[]> =>
  ((await town.kernel.ask(agent, 'search.box', { q })) as Queries['search.box']['output']).people.map(
    ({ id }) => id,
  )
const act = async (who: typeof agent, type: string, subject: string, data: object): Promise<void> => {
  const outcome = await town.send(who, type, subject, data)
  if (!outcome.ok) throw new Error(`${type}: ${outcome.refused}`)
}

describe.each(Object.entries(names))('a tenant whose name is «%s»', (name, alike) => {
  beforeAll(() =>
    town.database.owner.run(
      sql`update people.person set last_name = ${name}, first_name = 'Awa', erased_at = null where id = ${centre.tenant}`,
    ),
  )

  test('is found, however it is typed', async () => {
    for (const q of [name, ...alike, `${name} Awa`])
      expect([q, await searched(q)]).toEqual([q, [centre.tenant]])
  })

  test('is written to by that name, in words and in the page of a mail', async () => {
    const request = newId()
    await act(agent, 'request.file', request, {
      nature: 'plumbing.tap_leak',
      unit: centre.unit,
      words: `Mme ${name} dit que le robinet goutte.`,
      channel: 'phone',
      requester: { person: centre.tenant },
    })
    const fact = await town.database.owner.row<{ id: string; type: string }>(
      sql`select id, type, subject, command, actor, role, at, audience, data from kernel.fact where subject = ${request} and type = 'request.filed'`,
    )
    await task('notices', 'notices.tell', fact!)
    const mail = await town.database.owner.row<{ subject: string; body: string }>(
      sql`select subject, body from notices.mail where request = ${request}`,
    )
    expect(mail!.body).toContain(name)
    const page = htmlOf(mail!.subject, mail!.body, 'https://loge.test', 'fr')
    expect(page).not.toContain('<b>')
    expect(page.replaceAll(/&(#39|lt|gt|amp);/g, (_, code: string) => signs[code]!)).toContain(name)
    await act(manager, 'request.note', request, { words: `Vu avec Mme ${name}, puis avec Claire Prudhomme.` })
  })

  test('stops nothing of a neighbour’s rights, and is not told in them', async () => {
    const request = newId()
    await act(agent, 'request.file', request, {
      nature: 'plumbing.tap_leak',
      building: centre.building,
      words: 'On entend couler.',
      channel: 'phone',
      requester: { person: neighbour },
    })
    await act(manager, 'request.note', request, { words: `La voisine Mme ${name} entend couler.` })
    const file = newId()
    await act(manager, 'access.prepare', file, { person: neighbour })
    await task('people', 'people.gather', { file })
    const made = await town.database.owner.row<{ ready: boolean; bytes: Buffer }>(
      sql`select ready_at is not null and failed_at is null as ready, bytes from people.access where id = ${file}`,
    )
    expect(made!.ready).toBe(true)
    const entries = listZip(made!.bytes)
    if (!Array.isArray(entries)) throw new Error(entries.code)
    const data = unzip(made!.bytes, entries.find((e) => e.name === 'donnees.json')!, 10_000_000)
    const said = (data as Buffer).toString('utf8')
    expect(said).toContain('La voisine [une autre personne] entend couler.')
  })

  test('stops nothing of the right to be forgotten', async () => {
    const named = await town.database.owner.row<{ names: boolean }>(
      sql`select requests.names(${`Vu avec Mme ${alike[0] ?? name}`}, ${name}, '', '') as names`,
    )
    expect(typeof named!.names).toBe('boolean')
  })
})

const signs: Record<string, string> = { '#39': "'", lt: '<', gt: '>', amp: '&' }
