import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { personal } from '../../src/requests/server/personal.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { docxThatSays, lockedPdf, pdfThatSays, shaOfPaper } from '../setup/papers.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 3 })
})
afterAll(() => town.close())

const nadia = actorOf('agent')
const leGoff = actorOf('tenant')
const karim = actorOf('caretaker')
const meant = 'application/octet-stream'
const keep = (bytes: Buffer): Promise<unknown> =>
  town.kernel.files.put(town.database.owner, shaOfPaper(bytes), bytes, meant)
// Each paper is other bytes, so that a test owes nothing to another.
let made = 0
const another = (): Buffer => pdfThatSays(`Attestation ${++made}`)
const paperOf = (bytes: Buffer, name = 'attestation.pdf') => ({
  sha256: shaOfPaper(bytes),
  name,
  bytes: bytes.length,
})

const filed = async (): Promise<string> => {
  const request = newId()
  await town.send(nadia, 'request.file', request, {
    nature: 'plumbing.tap_leak',
    unit: centre.unit,
    channel: 'phone',
    requester: { person: centre.tenant },
  })
  return request
}
const said = (who: Actor, request: string, bytes: Buffer, more: object = {}) =>
  town.send(who, 'request.say', request, { words: 'Voici.', papers: [paperOf(bytes)], ...more })
const shown = async (who: Actor, id: string) => {
  const thread = (await town.kernel.ask(who, 'request.thread', { id })) as Thread
  return (thread.entries ?? []).flatMap(({ papers = [] }) => papers)
}
const opens = (who: Actor, sha256: string): Promise<boolean> => {
  const requests = town.kernel.slices.find(({ name }) => name === 'requests')
  return town.database.as(who, async (db) => (await requests?.files?.(db, sha256)) ?? false)
}

test('Madame Le Goff sends a PDF, and who may read her words may read it', async () => {
  const bytes = another()
  const request = await filed()
  expect(await said(leGoff, request, bytes)).toMatchObject({ ok: true })
  expect(await shown(nadia, request)).toEqual([{ ...paperOf(bytes), media: null }])
  await keep(bytes)
  expect(await shown(nadia, request)).toEqual([{ ...paperOf(bytes), media: 'application/pdf' }])
  for (const reader of [nadia, leGoff, karim, actorOf('hq')])
    expect(await opens(reader, shaOfPaper(bytes))).toBe(true)
})

test('another tenant, another agency, its caretaker and a firm without an order there do not open it', async () => {
  const bytes = another()
  await keep(bytes)
  await said(leGoff, await filed(), bytes)
  for (const stranger of [
    actorOf('tenant', roches),
    actorOf('agent', roches),
    actorOf('caretaker', roches),
    actorOf('firm'),
    actorOf('firm', roches),
  ])
    expect(await opens(stranger, shaOfPaper(bytes))).toBe(false)
})

test('a neighbour who knows the hash does not open it by naming it in her own thread', async () => {
  const bytes = another()
  await keep(bytes)
  await said(leGoff, await filed(), bytes)
  const neighbour = actorOf('tenant', roches)
  const hers = newId()
  await town.send(neighbour, 'request.file', hers, {
    nature: 'plumbing.tap_leak',
    unit: roches.unit,
    channel: 'portal',
  })
  expect(await said(neighbour, hers, bytes)).toMatchObject({ ok: true })
  expect(await opens(neighbour, shaOfPaper(bytes))).toBe(false)
  expect(await shown(neighbour, hers)).toEqual([])
})

test('a paper in a note between the staff is nobody else’s', async () => {
  const bytes = another()
  await keep(bytes)
  const request = await filed()
  await town.send(nadia, 'request.note', request, { words: 'Voir le bail.', papers: [paperOf(bytes)] })
  expect(await shown(nadia, request)).toHaveLength(1)
  expect(await shown(leGoff, request)).toEqual([])
  expect(await opens(leGoff, shaOfPaper(bytes))).toBe(false)
})

test('a paper that weighs something else than was said is shown to nobody', async () => {
  const bytes = another()
  await keep(bytes)
  const request = await filed()
  await town.send(leGoff, 'request.say', request, {
    words: 'Voici.',
    papers: [{ ...paperOf(bytes), bytes: 1 }],
  })
  expect(await shown(nadia, request)).toEqual([])
  expect(await opens(nadia, shaOfPaper(bytes))).toBe(false)
})

test('thirty megabytes are refused with the words, which stay with their author', async () => {
  const request = await filed()
  const heavy = (n: number, bytes: number) =>
    Array.from({ length: n }, (_, i) => ({ sha256: String(i).repeat(64), name: 'plan.pdf', bytes }))
  const send = (papers: object[]) => town.send(leGoff, 'request.say', request, { words: 'Voici.', papers })
  expect(await send(heavy(1, 30 * 1024 * 1024))).toMatchObject({ ok: false, refused: 'paper_too_large' })
  expect(await send(heavy(3, 10 * 1024 * 1024))).toMatchObject({ ok: false, refused: 'papers_too_large' })
})

test('its name is cleaned before anybody reads it, and the journal does not keep it', async () => {
  const bytes = another()
  const request = await filed()
  await town.send(leGoff, 'request.say', request, {
    words: 'Voici.',
    papers: [paperOf(bytes, '..\\Mme Le Goff\\Quittance de N’Diaye é\u202Efdp.pdf')],
  })
  expect(await shown(nadia, request)).toMatchObject([{ name: 'Quittance de N’Diaye éfdp.pdf' }])
  const kept = await town.database.owner.rows(sql`
    select f.id from kernel.fact f where f.subject = ${request} and f.data::text like '%Quittance de%'`)
  expect(kept).toEqual([])
})

const hasProgram = ((): boolean => {
  try {
    execFileSync('pdftoppm', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

test('page 1 of a PDF is drawn where the house has the program, and it says so where it has none', async () => {
  const bytes = another()
  await keep(bytes)
  const page = await town.kernel.files.firstPage(shaOfPaper(bytes))
  if (hasProgram) expect(Buffer.isBuffer(page) && page.subarray(0, 2).toString('hex')).toBe('ffd8')
  else expect(page).toBe('page_without_program')
})

test.runIf(hasProgram)('a PDF that is broken or locked has no picture, and is told so', async () => {
  const broken = Buffer.from('%PDF-1.7\nrien de lisible')
  await keep(broken)
  expect(await town.kernel.files.firstPage(shaOfPaper(broken))).toBe('page_unreadable')
  expect(await town.kernel.files.firstPage(shaOfPaper(broken))).toBe('page_unreadable')
})

test.runIf(hasProgram)(
  'a PDF with a password goes along as it is, and says why its page is not shown',
  async () => {
    const locked = await lockedPdf()
    await keep(locked)
    const request = await filed()
    expect(await said(leGoff, request, locked)).toMatchObject({ ok: true })
    expect(await shown(nadia, request)).toEqual([{ ...paperOf(locked), media: 'application/pdf' }])
    expect(await town.kernel.files.firstPage(shaOfPaper(locked))).toBe('page_locked')
  },
)

test('the papers of a dwelling stand on its page, for whoever may read the words', async () => {
  const bytes = another()
  await keep(bytes)
  const request = await filed()
  await said(leGoff, request, bytes)
  const listed = async (who: Actor) =>
    (
      (await town.kernel.ask(who, 'place.papers', { unit: centre.unit })) as { rows?: { sha256: string }[] }
    ).rows?.map(({ sha256 }) => sha256)
  expect(await listed(nadia)).toContain(shaOfPaper(bytes))
  expect(await listed(actorOf('agent', roches))).toEqual([])
  expect(await listed(leGoff)).toBeUndefined()
})

test('of a Word document no page is drawn', async () => {
  const bytes = docxThatSays('Bonjour')
  await keep(bytes)
  expect(await town.kernel.files.firstPage(shaOfPaper(bytes))).toBeUndefined()
})

// The papers of an access file, by their hashes, of a thread that stands.
const fileOf = async (person: string): Promise<string[]> => {
  const told = personal.find(({ table }) => table === 'requests.paper')?.export
  if (typeof told !== 'object' || !('ask' in told))
    throw new Error('no question lists the papers of a person')
  const rows = (await town.database.owner.rows(told.ask(person))) as { row: { sha256: string } }[]
  return rows.map(({ row }) => row.sha256)
}

test('it is erased with her, its bytes with it; and it stands in her file until then', async () => {
  const bytes = another()
  await keep(bytes)
  const request = await filed()
  await said(leGoff, request, bytes)
  // Of her own threads, what the agency enclosed too; of nobody else's, what a neighbour did.
  const ours = another()
  await keep(ours)
  await said(nadia, request, ours, { audience: 'tenant' })
  expect(await fileOf(leGoff.id)).toEqual(expect.arrayContaining([shaOfPaper(bytes), shaOfPaper(ours)]))
  await town.database.owner.run(sql`update kernel.file set at = now() - interval '3 days'`)
  const tasks = town.kernel.slices.flatMap((slice) => Object.entries(slice.tasks ?? {}))
  const run = (task: string, input: Record<string, unknown>) =>
    tasks.find(([name]) => name === task)?.[1](input, town.kernel)
  await run('requests.tidy', {})
  expect(await town.kernel.files.openPaper(shaOfPaper(bytes))).toMatchObject({ media: 'application/pdf' })
  await run('people.erase', { person: leGoff.id, at: new Date().toISOString() })
  expect(await shown(nadia, request)).toEqual([])
  expect(await town.kernel.files.openPaper(shaOfPaper(bytes))).toBeUndefined()
})
