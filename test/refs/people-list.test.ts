import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/refs/core/contract.ts'
import { proposePeople } from '../../src/refs/server/people/propose-people.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { eraseHers, forgetOfTheNight } from '../setup/erase-person.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { build, moveIn } from '../setup/tell.ts'

// How much a name says is learnt from those who live here: two dozen neighbours, whom the list has as the house does.
const neighbours = Array.from({ length: 24 }, (_, i) => ({
  unit: derivedId('unit', 'list', i),
  ref: `V-${i}`,
  lastName: ['Benhaddou', 'Castel', 'Dumoulin', 'Escande', 'Ferrasse', 'Gayraud', 'Hamidi', 'Izard'][i % 8]!,
  firstName: ['Nour', 'Luce', 'Paulin', 'Odette', 'Yassine'][i % 5]!,
  phone: `06 40 ${10 + i} 20 ${30 + i}`,
}))

let w: Landlord
let folder: string
beforeAll(async () => {
  w = await openLandlord()
  await build(w.act, centre, { units: neighbours.map(({ unit, ref }) => ({ id: unit, ref })) })
  for (const { unit, lastName, firstName, phone } of neighbours)
    await moveIn(w.act, { household: derivedId('household', unit), unit }, [
      { person: derivedId('person', unit), lastName, firstName, phone },
      // Whom the list does not have, and who has the same name.
      { person: derivedId('spouse', unit), lastName, firstName: 'Marcelline' },
    ])
  folder = mkdtempSync(join(tmpdir(), 'loge-list-'))
})
afterAll(async () => {
  await w.close()
  rmSync(folder, { recursive: true, force: true })
})

const asHoused = neighbours.map(
  ({ ref, lastName, firstName, phone }, i) => `2${i};${ref};${lastName.toUpperCase()};${firstName};${phone};`,
)
const leGoff = '102372;000L-centre;LE GOFF;Annie;06 12 34 56 78;'
const lines = [
  leGoff,
  '102373;L-centre;N’DIAYE;Aminata;07 98 76 54 32;aminata@example.org',
  ';L-centre;SANS;Numéro;;',
  '102374;L-ailleurs;MARTIN;Paul;;',
  '102372;L-centre;LE GOFF;Anne;;',
  ...asHoused,
]
const propose = async (rows: readonly string[]) => {
  const file = join(folder, 'locataires.csv')
  writeFileSync(file, `NUM_LOCATAIRE;NUM_LOT;NOM;PRENOM;TELEPHONE;MAIL\n${rows.join('\n')}\n`)
  const told: string[] = []
  const report = await proposePeople(w.database, file, ({ code, line }) => void told.push(`${code} ${line}`))
  return { ...report, told }
}
const openTo = async (role: 'agent' | 'technician' | 'hq') =>
  (await w.kernel.ask(actorOf(role), 'pairs.open', { oneByOne: true })) as Queries['pairs.open']['output']
const hers = async () =>
  (await openTo('agent')).pairs.find(({ other }) =>
    other.fields.some(({ field, words }) => field === 'number' && words[0]?.text === '102372'),
  )
const strangers = () =>
  w.database.owner.rows<{ key: string }>(sql`select s.key from refs.stranger s order by s.key`)
test('a line that may be the tenant of its dwelling waits for a yes; of one that resembles nobody nothing is kept', async () => {
  expect(await propose(lines)).toMatchObject({
    rows: 29,
    asked: 25,
    known: 0,
    unread: 3,
    told: ['no_number 4', 'unknown_dwelling 5', 'key_doubled 6'],
  })
  expect((await strangers()).map(({ key }) => key)).not.toContain('102373')
})

test('those alone are asked who keep the leases of the dwelling', async () => {
  const pair = await hers()
  expect(pair).toMatchObject({ kind: 'person', source: 'list' })
  expect(pair!.why).toContain('téléphone identique')
  const told = (side: 'own' | 'other') =>
    pair![side].fields.find(({ field }) => field === 'firstName')?.words.map(({ text }) => text)
  expect([told('own'), told('other')]).toEqual([['Anne'], ['Annie']])
  for (const role of ['technician', 'hq'] as const) {
    expect((await openTo(role)).open).toBe(0)
    expect(await w.send(actorOf(role), 'pair.settle', pair!.id, { answer: 'same' })).toMatchObject({
      refused: 'not_yours',
    })
  }
})

test('a yes keeps the number of the list, changes nothing of her, and lets go of what the list said', async () => {
  const before = await w.database.owner.row(sql`
    select p.first_name, p.last_name, p.phone, p.email from people.person p where p.id = ${centre.tenant}`)
  const pair = await hers()
  await w.act('pair.settle', pair!.id, { answer: 'same' }, actorOf('agent'))
  expect(
    await w.database.owner.row(sql`
      select p.first_name, p.last_name, p.phone, p.email from people.person p where p.id = ${centre.tenant}`),
  ).toEqual(before)
  await forgetOfTheNight(w.kernel)
  expect((await strangers()).map(({ key }) => key)).not.toContain('102372')
  expect(await propose([leGoff, ...asHoused])).toMatchObject({ known: 1, asked: 24 })
  expect(await propose([leGoff])).toMatchObject({ known: 1, asked: 0 })
  expect(await strangers()).toEqual([])
})

test('one yes is enough for those of whom nothing is other, and it is taken back as one', async () => {
  const agent = actorOf('agent')
  await propose([leGoff, ...asHoused])
  const told = async () => (await w.kernel.ask(agent, 'pairs.open', {})) as Queries['pairs.open']['output']
  expect(await told()).toMatchObject({ open: 0, plain: 24 })
  expect(await w.send(actorOf('technician'), 'pair.settlePlain', newId(), {})).toMatchObject({
    refused: 'not_yours',
  })
  expect(await w.send(actorOf('agent', roches), 'pair.settlePlain', newId(), {})).toMatchObject({
    ok: true,
    facts: [],
  })
  const yes = await w.act('pair.settlePlain', newId(), {}, agent)
  expect(yes.facts).toMatchObject([{ type: 'pair.settledPlain', data: { n: 24 } }])
  expect(await told()).toMatchObject({ open: 0, plain: 0 })
  const { at } = yes.facts[0]!.data
  expect(await w.send(actorOf('manager'), 'pair.undoPlain', newId(), { at })).toMatchObject({ facts: [] })
  await w.act('pair.undoPlain', newId(), { at }, agent)
  expect(await told()).toMatchObject({ open: 0, plain: 24 })
})

test('erased, she is linked with no number any more', async () => {
  await eraseHers(w.kernel, centre.tenant)
  expect(
    await w.database.owner.row(sql`select p.id from refs.pair p where p.entity = ${centre.tenant}`),
  ).toBeUndefined()
})
