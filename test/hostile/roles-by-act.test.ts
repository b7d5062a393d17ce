import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Reach, type Role, roles } from '../../src/kernel/core/roles.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { type ActSample, actSamples } from './act-samples.ts'
import { type Knocking, type MovedOut, openMovedOut, secrets } from './moved-out.ts'

// Every role × every act of inspections, lettings and allocation, by the doors of the house: what the tables of grants say, and no more.
let left: MovedOut
let samples: ReturnType<typeof actSamples>
beforeAll(async () => {
  left = await openMovedOut()
  samples = actSamples(left)
})
afterAll(() => left.door.close())

/** What somebody is, and how far of what was told she stands. */
const standing: Readonly<Record<Knocking, { role: Role; within: readonly Reach[] }>> = {
  stranger: { role: 'visitor', within: [] },
  neighbour: { role: 'tenant', within: [] },
  'next tenant': { role: 'tenant', within: [] },
  'former tenant': { role: 'tenant', within: ['household'] },
  firm: { role: 'firm', within: ['firm'] },
  'another caretaker': { role: 'caretaker', within: ['all'] },
  'another technician': { role: 'technician', within: ['all'] },
  'another agency': { role: 'agent', within: ['all'] },
  'another manager': { role: 'manager', within: ['all'] },
  'call centre': { role: 'operator', within: ['all'] },
  caretaker: { role: 'caretaker', within: ['patch', 'all'] },
  technician: { role: 'technician', within: ['agency', 'all'] },
  agent: { role: 'agent', within: ['agency', 'all'] },
  manager: { role: 'manager', within: ['agency', 'all'] },
  letting: { role: 'letting', within: ['all'] },
  'head office': { role: 'hq', within: ['all'] },
}
const mayDo = (name: Knocking, { granted }: ActSample): boolean => {
  const { role, within } = standing[name]
  return granted.some((row) => row[role] !== undefined && within.includes(row[role]))
}

const slices = ['inspections', 'lettings', 'allocation']
/** Every row of the three slices, as text. */
const everyRow = async (): Promise<string> => {
  const { owner } = left.door.database
  const tables = await owner.rows<{ name: string }>(sql`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = any (${slices}::text[]) order by 1`)
  const rows = tables.map(({ name }) =>
    owner.rows(sql`select t::text as row from ${sql.raw(name)} t order by 1`),
  )
  return JSON.stringify(await Promise.all(rows))
}

test('every act of the three slices and every role but the house itself is in the table', () => {
  const acts = left.door.kernel.slices
    .filter(({ name }) => slices.includes(name))
    .flatMap(({ commands }) => Object.entries(commands ?? {}))
  expect(Object.keys(samples).toSorted()).toEqual(acts.map(([type]) => type).toSorted())
  for (const [type, { data }] of acts)
    expect([type, data.safeParse(samples[type as keyof typeof samples].data).success]).toEqual([type, true])
  const known = new Set(Object.values(standing).map(({ role }) => role))
  expect(roles.filter((role) => !known.has(role))).toEqual(['system'])
  expect(left.everybody.toSorted()).toEqual(Object.keys(standing).toSorted())
})

test('whoever has no grant, or has one elsewhere, changes nothing and learns nothing, not even whether it is there', async () => {
  const before = await everyRow()
  let tried = 0
  for (const name of left.everybody)
    for (const [type, sample] of Object.entries(samples)) {
      if (mayDo(name, sample)) continue
      tried++
      const { refused, text, status } = await left.send(name, type, sample.subject, sample.data as object)
      expect([name, type, refused, status < 500]).toEqual([
        name,
        type,
        expect.stringMatching(/^(not_yours|not_found|sign_in|unknown_place)$/),
        true,
      ])
      expect([name, type, secrets.exec(text)?.[0]]).toEqual([name, type, undefined])
    }
  expect(await everyRow()).toBe(before)
  expect(tried).toBeGreaterThan(600)
})

test('whoever has the grant is not turned away for who she is', async () => {
  for (const name of left.everybody)
    for (const [type, sample] of Object.entries(samples)) {
      if (!mayDo(name, sample)) continue
      const { refused, status } = await left.send(name, type, sample.subject, sample.data as object)
      expect([name, type, refused === 'not_yours' || refused === 'malformed', status < 500]).toEqual([
        name,
        type,
        false,
        true,
      ])
    }
})
