import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/sensors/core/contract.ts'
import { monthBefore, monthsFrom } from '../../src/sensors/core/notes/note-days.ts'
import { forgetStudies } from '../../src/sensors/server/studies/study-store.ts'
import { publishStudies } from '../../src/sensors/server/studies/publish-studies.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { build, moveIn } from '../setup/tell.ts'

const token = 'a long secret of this house'
const secret = 'un-long-secret-de-la-metropole'
const today = daysFromToday()
const { first: month } = monthBefore(today(0))
/** The tenth of this month, on which the sums of the last one are made. */
const tenth = `${monthsFrom(month, 1).slice(0, 8)}10T08:00:00.000Z`
const households = Array.from({ length: 7 }, () => ({
  household: newId(),
  unit: newId(),
  lease: newId(),
  person: newId(),
}))
const hq = actorOf('hq')
const study = newId()
const rival = newId()

/** An instant so many days ago. */
const ago = (days: number): string =>
  new Date(Date.now() - days * 86_400_000).toISOString().replace(/\.\d+/, '')

let town: Doors
beforeAll(async () => {
  town = await openDoors({
    size: 2,
    set: {
      sensorDoorToken: token,
      sensorPartners: `# partners\nmetropole-eau ${secret}\nlabo-chaleur other-secret`,
    },
  })
  await build(town.act, centre, {
    units: [
      { id: centre.unit, ref: 'L-centre', storey: 2, door: '12' },
      { id: centre.empty, ref: 'L-centre-2' },
      ...households.map(({ unit }, i) => ({ id: unit, ref: `E-${i}`, door: `${i + 20}` })),
    ],
  })
  for (const [i, { household, unit, lease, person }] of households.entries()) {
    await moveIn(town.act, { household, unit }, [{ person, email: `${person}@example.org` }], { id: lease })
    const address = { wmbus: `0076300${i}` }
    await town.act(
      'device.pair',
      newId(),
      { address, kind: 'waterMeter', unit, since: ago(3) },
      actorOf('caretaker'),
    )
  }
  await town.knock({
    method: 'POST',
    url: '/api/sensors/wmbus',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
    payload: households
      .map((_, i) =>
        JSON.stringify({ _: 'telegram', media: 'water', id: `0076300${i}`, total_m3: 5, timestamp: ago(1) }),
      )
      .join('\n'),
  })
  // What meters told of last month, as the sums of the night hold it: readings of more than 45 days are taken no more.
  for (const [i, { lease }] of households.entries())
    await town.database.owner.run(sql`
      insert into sensors.month (lease, metric, month, total, known, hours) values (${lease}, 'water', ${month}::date, ${3000 + i * 100}, 720, 720)`)
})
afterAll(() => town.close())

const her = (i: number) =>
  actorOf('tenant', centre, { id: households[i]!.person, households: [households[i]!.household] })
const declared = (code: string, more: object = {}) => ({
  code,
  partner: 'Grand Narbonne',
  purpose: 'Savoir combien d’eau un immeuble utilise en été.',
  purposeEnglish: 'Know how much water a building uses in summer.',
  metrics: ['water'],
  level: 'building',
  first: month,
  until: today(200),
  ...more,
})
const choose = (act: 'curve.allow' | 'curve.end', i: number, of = study) =>
  town.send(her(i), act, households[i]!.unit, { purpose: 'study', study: of })
/** Who said yes, said it before the month ended. */
const allow = async (i: number, of = study): Promise<void> => {
  expect(await choose('curve.allow', i, of)).toMatchObject({ ok: true })
  await town.database.owner.run(sql`update sensors.consent set at = ${month}::date where study is not null`)
}
const read = (code = 'metropole-eau', shown = secret, query = '') =>
  town.knock({
    method: 'GET',
    url: `/api/sensors/studies/${code}${query}`,
    headers: { authorization: `Bearer ${shown}` },
  })
const publish = () => publishStudies(town.database, tenth)

test('a study is declared by head office alone, with who, what for and until when', async () => {
  expect(
    await town.send(actorOf('manager'), 'study.declare', study, declared('metropole-eau')),
  ).toMatchObject({
    refused: 'not_yours',
  })
  expect(
    await town.send(hq, 'study.declare', study, declared('metropole-eau', { until: today(-1) })),
  ).toMatchObject({
    refused: 'bad_study_days',
  })
  expect(await town.send(hq, 'study.declare', study, declared('metropole-eau'))).toMatchObject({ ok: true })
  expect(await town.send(hq, 'study.declare', rival, declared('metropole-eau'))).toMatchObject({
    refused: 'study_code_taken',
  })
  const offered = (await town.kernel.ask(her(0), 'dwelling.use', {})) as Queries['dwelling.use']['output']
  expect(offered.studies).toMatchObject([{ partner: 'Grand Narbonne', isAllowed: false }])
})

test('four homes are nothing; five are a sum, made once', async () => {
  for (const i of [0, 1, 2, 3]) await allow(i)
  expect(await publish()).toBe(0)
  expect((await read()).body).toMatchObject({ partner: 'Grand Narbonne', rows: [] })
  expect((await town.kernel.ask(hq, 'study.list', {})) as Queries['study.list']['output']).toMatchObject({
    rows: [{ homes: null, sums: 0, hasSecret: true }],
  })
  await allow(4)
  expect(await publish()).toBe(1)
  // 3,000 to 3,400 litres, to a cubic metre.
  expect((await read()).body.rows).toEqual([
    { month, metric: 'water', unit: 'L', agency: 'centre', building: 'Bellevue A', homes: 5, total: 16_000 },
  ])
  expect((await read(undefined, undefined, '?format=csv')).text).toContain(month.slice(0, 7))
})

test('a home that comes later changes no sum that was shown, nor is told by another study beside it', async () => {
  await allow(5)
  expect(await publish()).toBe(0)
  expect((await read()).body.rows).toMatchObject([{ homes: 5 }])
  expect(await town.send(hq, 'study.declare', rival, declared('labo-chaleur'))).toMatchObject({ ok: true })
  for (const i of [0, 1, 2, 3, 4, 5]) await allow(i, rival)
  expect(await publish()).toBe(0)
  expect((await read('labo-chaleur', 'other-secret')).body.rows).toEqual([])
})

test('a yes that is taken back takes the sum away, and none is made without that home', async () => {
  expect(await choose('curve.end', 2)).toMatchObject({ ok: true })
  expect((await read()).body.rows).toEqual([])
  await allow(6)
  expect(await publish()).toBe(0)
  expect((await read()).body.rows).toEqual([])
})

test('who has another secret learns of no study; who has none neither', async () => {
  expect((await read('metropole-eau', 'other-secret')).status).toBe(404)
  expect((await read('no-such-study')).status).toBe(404)
  expect((await read('metropole-eau', '')).status).toBe(404)
})

test('what its question cost is the partner’s, in the ledger of who asks what', async () => {
  const fields = await town.kernel.slices.find(({ name }) => name === 'sensors')!.fieldsNow!(
    town.database.owner,
  )
  expect(fields.find(({ key }) => key === `study.${study}`)).toMatchObject({
    askedBy: 'Grand Narbonne',
    askedOf: ['tenant'],
    reviewOn: today(200),
  })
})

test('past its last day nothing is read, and no home joins; ended, each yes is gone', async () => {
  await town.database.owner.run(sql`update sensors.study set until = current_date - 1 where id = ${study}`)
  const over = await read()
  expect(over.status).toBe(422)
  expect(over.body).toMatchObject({ refused: 'study_over', message: expect.stringMatching(/terminée/) })
  expect(await choose('curve.allow', 2)).toMatchObject({ refused: 'study_over' })
  expect(await town.send(hq, 'study.end', rival, {})).toMatchObject({ ok: true })
  expect((await read('labo-chaleur', 'other-secret')).body).toMatchObject({ refused: 'study_over' })
  await forgetStudies(town.database.owner, new Date().toISOString())
  expect(await town.database.owner.rows(sql`select 1 from sensors.consent`)).toEqual([])
})

test('the impact study prints itself for head office alone, of what is set', async () => {
  const read = async (cookie?: string) =>
    town.knock({ method: 'GET', url: '/api/sensors/impact.pdf', headers: cookie ? { cookie } : {} })
  const hers = await read((await town.hire('hq', [])).cookie)
  expect(hers.status).toBe(200)
  expect(hers.text.startsWith('%PDF-1.7')).toBe(true)
  expect((await read()).status).toBe(401)
  expect((await read((await town.hire('manager', ['centre'])).cookie)).status).toBe(403)
})
