import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { triage } from '../../src/app/cli/triage-command.ts'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Proposal } from '../../src/requests/core/contract.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'

let town: Doors
beforeEach(async () => {
  town = await openDoors()
})
afterEach(() => town.close())

const days = 86_400_000
const homes = 400
const ago = (n: number): string => new Date(Date.now() - n * days).toISOString()

type Closed = { words: string; nature: string; home?: number; erased?: boolean }

/** Closed requests, one after the other over so many days, of homes by turns. */
const close = async (from: number, to: number, all: readonly Closed[]): Promise<void> => {
  const rows = all.map(({ words, nature, home, erased = false }, i) => ({
    id: derivedId('closed', from, i),
    household: derivedId('home', home ?? i % homes),
    nature,
    at: ago(from - ((from - to) * i) / all.length),
    words: erased ? '' : words,
    erased,
  }))
  const told = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    as t (id uuid, household uuid, nature text, at timestamptz, words text, erased boolean)`
  await town.database.owner.run(sql`
    insert into requests.request (id, kind, status, ball, ball_since, nature, urgency, due, liability, channel, agency, building,
      household, filed_at, moved_at, closed_at, closure)
    select t.id, 'single', 'closed', 'nobody', t.at, t.nature, 'U3', t.at, 'landlord', 'portal', b.agency, b.id, t.household,
      t.at, t.at, t.at, 'done'
    from ${told}, (select id, agency from estate.building where id = ${centre.building}) b`)
  await town.database.owner.run(sql`
    insert into requests.message (id, request, author_role, body, at, erased_at)
    select gen_random_uuid(), t.id, 'tenant', t.words, t.at, case when t.erased then t.at end from ${told}`)
}

const run = async (...argv: string[]): Promise<{ code: number; out: string }> => {
  let out = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((out += String(text))))
  const code = await triage(argv, town.kernel)
  vi.restoreAllMocks()
  return { code, out }
}

const firstOf = async (words: string): Promise<string | undefined> => {
  const told = (await town.kernel.ask(actorOf('operator'), 'request.propose', {
    unit: centre.unit,
    words,
  })) as Proposal
  return told.natures[0]?.code
}

/** What this landlord’s tenants call a heating valve, and nobody else does. */
const own = 'la clarinette du séjour ne va plus'
const pattern = (n: number): Closed[] =>
  Array.from({ length: n }, (_, i) =>
    i % 2
      ? {
          words: `Bonjour, la clarinette ${rooms[i % rooms.length]} ne va plus`,
          nature: 'heating.thermostat',
        }
      : { words: `le robinet ${rooms[i % rooms.length]} goutte`, nature: 'plumbing.tap_leak' },
  )
const rooms = ['du séjour', 'de la cuisine', 'de la chambre', 'du couloir', 'de l’entrée']

test('what its own closed requests teach is kept, said with its figures, read when filing, and undone by one command', async () => {
  await close(400, 31, pattern(2100))
  await close(29, 1, pattern(160))
  expect(await firstOf(own)).not.toBe('heating.thermostat')
  const { code, out } = await run('learn')
  expect(out).toContain('Appris de 2\u202f100 demandes closes, vérifié sur les 160 du dernier mois')
  expect(out).toMatch(/La bonne nature en premier\u00a0: \d+[^\n]* avant, 100\s*% après/)
  expect(out).toContain('c’est gardé')
  expect(code).toBe(0)
  expect(await firstOf(own)).toBe('heating.thermostat')
  expect((await run('undo')).code).toBe(0)
  expect(await firstOf(own)).not.toBe('heating.thermostat')
  expect((await run('undo')).code).toBe(1)
})

test('learnt twice from the same requests, it is the same', async () => {
  await close(400, 31, pattern(2100))
  await close(29, 1, pattern(160))
  const kept = async () => {
    await run('learn')
    return town.database.owner.row(
      sql`select weights::text as weights from requests.learnt_nature where kept and undone_at is null`,
    )
  }
  const first = await kept()
  expect(first).toBeDefined()
  expect(await kept()).toEqual(first)
})

test('what reads the last month worse is refused, and changes nothing', async () => {
  const wrong = pattern(2100).map((one) => ({
    ...one,
    nature: one.nature === 'plumbing.tap_leak' ? 'heating.thermostat' : 'plumbing.tap_leak',
  }))
  await close(400, 31, wrong)
  await close(
    29,
    1,
    pattern(320).filter(({ nature }) => nature === 'plumbing.tap_leak'),
  )
  const { code, out } = await run('learn')
  expect(code).toBe(1)
  expect(out).toContain('rien n’a été changé')
  expect(await firstOf('le robinet de la cuisine goutte')).toBe('plumbing.tap_leak')
  expect(
    await town.database.owner.row(sql`select kept, weights, judged from requests.learnt_nature`),
  ).toEqual({ kept: false, weights: null, judged: 160 })
})

test('too few closed requests teach nothing', async () => {
  await close(400, 31, pattern(300))
  expect(await run('learn')).toMatchObject({ code: 1, out: expect.stringContaining('(300 ici)') })
})

test('words that were erased, and what one home alone says again and again, are not learnt', async () => {
  const name = (home: number, erased: boolean): Closed[] =>
    Array.from({ length: 60 }, () => ({
      words: 'Zylberstejnowicz la clarinette ne va plus',
      nature: 'heating.thermostat',
      home,
      erased,
    }))
  const learnt = async (): Promise<string> => {
    await run('learn')
    const row = await town.database.owner.row<{ weights: string }>(
      sql`select weights::text as weights from requests.learnt_nature where kept and undone_at is null`,
    )
    return row!.weights
  }
  await close(400, 31, pattern(2100))
  await close(29, 1, pattern(160))
  await close(300, 31, name(1, true))
  await close(301, 32, name(2, false))
  const weights = JSON.parse(await learnt()) as { weights: string }
  const traits = new Set(weights.weights.split(' ').map((row) => row.slice(0, row.lastIndexOf('='))))
  const { slotsIn } = await import('../../src/requests/core/nature/own-likeness.ts')
  expect(slotsIn('clarinette').some(({ trait }) => traits.has(trait))).toBe(true)
  expect(slotsIn('Zylberstejnowicz').filter(({ trait }) => traits.has(trait))).toEqual([])
})
