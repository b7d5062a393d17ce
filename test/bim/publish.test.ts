import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { residence } from '../../seeds/bim/residence.ts'
import { uuidOf } from '../../src/ifc/core/append/guid.ts'
import { inspect } from '../../src/ifc/core/inspect/inspect-model.ts'
import { modelOf } from '../../src/ifc/core/model/model.ts'
import { isInside } from '../../src/ifc/core/model/polygon.ts'
import { propertiesOf } from '../../src/ifc/core/model/model-properties.ts'
import { readStep } from '../../src/ifc/core/step/read-step.ts'
import { maintainedModel, servedOf } from '../../src/bim/server/export/maintained-model.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { centre, helene, makeModels, type Models, settleAmandiers, sylvie, who } from './world.ts'

let models: Models
let units: Awaited<ReturnType<typeof settleAmandiers>>
beforeAll(async () => {
  models = await makeModels()
  units = await settleAmandiers(models)
})
afterAll(() => models.close())

const counts = async () =>
  (
    await models.rows<Record<string, number>>(sql`
      select (select count(*)::int from estate.storey where gone_on is null) as storeys,
        (select count(*)::int from estate.room where gone_on is null) as rooms,
        (select count(*)::int from estate.room where gone_on is null and unit is not null) as "inDwellings",
        (select count(*)::int from estate.asset where gone_on is null) as assets,
        (select count(*)::int from estate.opening where gone_on is null) as openings,
        (select count(*)::int from estate.plan) as plans`)
  )[0]
const whole = { storeys: 5, rooms: 125, inDwellings: 120, assets: 210, openings: 180, plans: 30 }
const accept = (revision: string, changes: 'safe' | string[], actor = helene) =>
  models.send(actor, 'bim.accept', centre.building, { revision, changes })
const groups = async (revision: string) =>
  (await models.ask('bim.changes', { revision })).groups.map(({ kind, family, n, safe }) => [
    kind,
    family,
    n,
    safe,
  ])

let first: string
test('Les Amandiers is read against what the landlord asks, and nothing of it enters the estate by itself', async () => {
  first = await models.publish(residence({ revision: 1, faults: true }))
  expect(await models.stateOf(first)).toBe('read')
  expect(await counts()).toMatchObject({ storeys: 0, rooms: 0, assets: 0, plans: 0 })
  const report = await models.ask('bim.report', { revision: first })
  expect(report.counts).toMatchObject({ storeys: 5, rooms: 125 })
  expect(report.dwellings).toMatchObject({ rule: { rule: 'zone' }, confirmed: false })
  expect(report.dwellings.found.every(({ unit, sure }) => unit && sure)).toBe(true)
  expect(report.requirements.rules.filter(({ status }) => status === 'fail')).toMatchObject([
    { all: 125, bad: 1 },
    { all: 210, bad: 42 },
  ])
  expect(report.text).toContain('A-302 (Logement A-302)\u00a0: UG1302, reconnu par son numéro')
  const twice = report.doubts.find(({ code }) => code === 'duplicate_ids')
  expect(twice?.says).toMatch(
    /^Un identifiant est porté par plusieurs objets\u00a0: \S+ \(Radiateur #\d+, Radiateur #\d+\)\.$/,
  )
  expect(report.text).toContain(twice!.says)
})

test('one button takes all that is safe, with plans whose rooms and radiators are ours', async () => {
  expect(await accept(first, 'safe', sylvie)).toMatchObject({ ok: true })
  expect(await counts()).toEqual(whole)
  expect(await groups(first)).toEqual([])
  const unit = units.find(({ ref }) => ref === 'UG1302')!
  const [plan] = await models.rows<{ sha256: string }>(
    sql`select sha256 from estate.plan where unit = ${unit.id}`,
  )
  const svg = brotliDecompressSync((await models.kernel.files.openDrawing(plan!.sha256))!).toString()
  const shown = [...svg.matchAll(/data-id="([^"]+)"/g)].map(([, id]) => id)
  const [held] = await models.rows<{ n: number }>(sql`
    select count(*)::int as n from (select id from estate.room where unit = ${unit.id} union all
      select id from estate.asset where unit = ${unit.id}) o where id = any (${shown}::uuid[])`)
  expect(new Set(shown).size).toBeGreaterThan(10)
  expect(held!.n).toBe(new Set(shown).size)
  expect(svg).not.toContain('data-g')
})

test('each door and window is of the rooms that it opens, and of no dwelling beside', async () => {
  const [found] = await models.rows<{ rooms: number; strange: number; windows: number }>(sql`
    select count(*) filter (where cardinality(o.rooms) > 0)::int as rooms,
      count(*) filter (where not exists (select from estate.room r where r.id = any (o.rooms) and r.storey = o.storey))::int as strange,
      count(*) filter (where o.kind = 'window' and cardinality(o.rooms) = 1)::int as windows
    from estate.opening o`)
  expect(found).toEqual({ rooms: 180, strange: 0, windows: 50 })
})

test('the same file once more is the same revision, and asks nothing', async () => {
  expect(await models.bring(residence({ revision: 1, faults: true }))).toEqual({ revision: first })
  expect(await models.stateOf(first)).toBe('taken')
})

test('what was taken and is read again changes nothing', async () => {
  expect(await models.publish(residence({ revision: 1, faults: true }))).toBe(first)
  expect(await groups(first)).toEqual([])
})

let second: string
test('a second delivery tells what is new, gone, moved or otherwise, and no more', async () => {
  const before = await models.rows(sql`select id, at, room from estate.asset order by id`)
  second = await models.publish(residence({ revision: 2, faults: true }))
  expect(await models.rows(sql`select id, at, room from estate.asset order by id`)).toEqual(before)
  expect(await groups(second)).toEqual([
    ['new', 'asset', 1, 0],
    ['gone', 'asset', 2, 0],
    ['moved', 'asset', 3, 3],
    ['moved', 'opening', 3, 3],
    ['differs', 'opening', 1, 1],
    ['differs', 'plan', 5, 2],
    ['differs', 'room', 2, 2],
    ['differs', 'storey', 1, 1],
  ])
  const { rows } = await models.ask('bim.changes', { revision: second, limit: 500 })
  const says = rows.map((row) => row.says.replaceAll(/[\u00a0\u202f]/g, ' '))
  // Each drawing says of which storey it is.
  expect(says.filter((each) => each.startsWith('Plan d’étage'))).toEqual([
    'Plan d’étage, R+3 : nouveau dessin',
    'Plan d’étage, R+4 : nouveau dessin',
  ])
  expect(says).toContain('Étage « Niveau 2 » : nom « R+2 » devient « Niveau 2 »')
  expect(says).toContain('Radiateur, Séjour, UG1301, R+3 : n’est plus dans la maquette')
  expect(says).toContain('Évier, Cuisine, UG1401, R+4 : à 0,5 m de sa place connue')
  expect(rows.find(({ kind }) => kind === 'new')).toMatchObject({
    what: 'chaudière',
    why: expect.stringContaining('remplace'),
  })
})

test('what waits in the delivery before is out of date, and says so', async () => {
  expect(await accept(first, 'safe')).toMatchObject({ ok: false, refused: 'not_last' })
})

test('nothing leaves the estate without somebody who says so', async () => {
  await accept(second, 'safe')
  expect(await counts()).toEqual(whole)
  expect(
    (await models.rows<{ name: string }>(sql`select name from estate.storey where storey = 2`))[0]?.name,
  ).toBe('Niveau 2')
  const { rows } = await models.ask('bim.changes', { revision: second })
  const [radiator] = rows.filter(({ kind, what }) => kind === 'gone' && what === 'radiateur')
  const boiler = rows.filter(({ what }) => what === 'chaudière')
  expect(boiler).toHaveLength(2)
  await accept(second, [radiator!.id, ...boiler.map(({ id }) => id)])
  expect((await counts())?.['assets']).toBe(209)
  expect(await groups(second)).toEqual([])
  expect(await models.stateOf(first)).toBe('past')
  expect(await models.stateOf(second)).toBe('taken')
})

test('the model as maintained is the delivered file, with what people saw since, and not a record less', async () => {
  const [sink] = await models.rows<{ id: string; globalId: string }>(sql`
    select a.id, l.global_id as "globalId" from estate.asset a join bim.object_id l on l.object = a.id and l.revision = ${second}
    join estate.unit u on u.id = a.unit where a.kind = 'sink' and u.ref = 'UG1202'`)
  await models.database.owner.run(sql`
    insert into estate.statement (building, agency, object, family, field, value, source, at, by_person, state)
    values (${centre.building}, 'centre', ${sink!.id}, 'asset', 'maker', '"Évier d’Aude"', 'field', '2026-05-02T10:00:00Z', ${who.karim}, 'proposed')`)
  const [served] = await servedOf(models.database.owner, centre.building)
  expect(served).toMatchObject({ model: 'Architecte', revision: second })
  const made = await maintainedModel(models.kernel, centre.building, served!)
  if ('problem' in made) throw new Error(made.problem.code)
  const text = Buffer.concat(made.parts).toString()
  const before = new Set(residence({ revision: 2, faults: true }).split('\n'))
  const lines = text.split('\n')
  expect([...before].filter((line) => !lines.includes(line))).toEqual([])
  const added = lines.filter((line) => !before.has(line))
  expect(added.filter((line) => line.includes('IFCRELDEFINESBYPROPERTIES'))).toHaveLength(1)
  const seen = inspect(readStep(Buffer.from(text)))
  expect(seen.equipment.find(({ id }) => id === sink!.globalId)?.kind).toBe('sink')
  expect(
    propertiesOf(
      modelOf(readStep(Buffer.from(text))),
      seen.equipment.find(({ id }) => id === sink!.globalId)!.row,
    ),
  ).toContainEqual({ set: 'Loge_AsMaintained', name: 'Manufacturer', value: 'Évier d’Aude' })
})

test('a boiler that Karim noted in a kitchen goes into the model, says by whom and when, and comes back as itself', async () => {
  const unit = units.find(({ ref }) => ref === 'UG1302')!
  const [kitchen] = await models.rows<{ id: string; globalId: string }>(sql`
    select r.id, l.global_id as "globalId" from estate.room r join bim.object_id l on l.object = r.id and l.revision = ${second}
    where r.unit = ${unit.id} and r.kind = 'kitchen'`)
  const noted = newId()
  const says = { kind: 'smokeDetector', name: 'Détecteur', room: kitchen!.id, maker: 'Kidde' }
  expect(
    await models.send(sylvie, 'asset.correct', centre.building, {
      asset: noted,
      isNew: true,
      unit: unit.id,
      fields: says,
    }),
  ).toMatchObject({ ok: true })
  const [served] = await servedOf(models.database.owner, centre.building)
  const made = await maintainedModel(models.kernel, centre.building, served!)
  if ('problem' in made) throw new Error(made.problem.code)
  expect([made.added, made.missing]).toEqual([1, 0])
  expect(await models.ask('bim.served', { building: centre.building })).toMatchObject({
    models: [{ name: 'Architecte', added: 1, missing: 0 }],
  })
  const bytes = Buffer.concat(made.parts)
  const step = readStep(bytes)
  const [found] = inspect(step).equipment.filter(({ id }) => uuidOf(id) === noted)
  expect(found).toMatchObject({
    kind: 'smokeDetector',
    room: kitchen!.globalId,
    placed: 'model',
    maker: 'Kidde',
  })
  // Without a place of its own it stands in the middle of its room.
  const room = inspect(step).rooms.find(({ id }) => id === kitchen!.globalId)!
  expect(isInside(room.shape!.outlines[0]!, [found!.at![0], found!.at![1]])).toBe(true)
  expect(propertiesOf(modelOf(step), found!.row)).toEqual(
    expect.arrayContaining([
      { set: 'Loge_AsMaintained', name: 'AddedBy', value: 'dit au bureau' },
      { set: 'Loge_AsMaintained', name: 'AddedOn', value: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
    ]),
  )
  const back = await models.publish(bytes.toString('latin1'))
  const { rows } = await models.ask('bim.changes', { revision: back, limit: 500 })
  expect(rows.filter(({ kind }) => kind === 'new' || kind === 'gone')).toEqual([])
  expect(
    await models.rows(sql`select object from bim.object_id where revision = ${back} and object = ${noted}`),
  ).toHaveLength(1)
  // Nobody has accepted what came back: what is served does not hold it yet, and still tells of it.
  const [meanwhile] = await servedOf(models.database.owner, centre.building)
  expect(meanwhile!.revision).toBe(second)
  expect(await maintainedModel(models.kernel, centre.building, meanwhile!)).toMatchObject({ added: 1 })
  // What the field says is gone is told, and stays in the file.
  await models.send(sylvie, 'asset.correct', centre.building, { asset: noted, fields: { gone: true } })
  await models.send(helene, 'bim.accept', centre.building, { revision: back, changes: 'safe' })
  const [now] = await servedOf(models.database.owner, centre.building)
  const again = await maintainedModel(models.kernel, centre.building, now!)
  if ('problem' in again) throw new Error(again.problem.code)
  const after = readStep(Buffer.concat(again.parts))
  const still = inspect(after).equipment.find(({ id }) => uuidOf(id) === noted)!
  expect(propertiesOf(modelOf(after), still.row)).toContainEqual({
    set: 'Loge_AsMaintained',
    name: 'Removed',
    value: 'T',
  })
})

test('what Karim saw on the spot is not overruled by a third delivery in silence', async () => {
  await models.database.owner.run(sql`
    update estate.asset set maker = 'Évier d’Aude' where kind = 'sink' and unit = ${units.find(({ ref }) => ref === 'UG1202')!.id}`)
  const third = await models.publish(
    residence({ revision: 2, faults: true }).replaceAll('Gr\\X2\\00E8\\X0\\s du Midi', 'Sanitaires du Midi'),
  )
  const { rows } = await models.ask('bim.changes', {
    revision: third,
    kind: 'differs',
    family: 'asset',
    limit: 500,
  })
  const hers = rows.filter(
    ({ unit, what }) => what === 'évier' && unit === units.find(({ ref }) => ref === 'UG1202')!.id,
  )
  expect(hers).toMatchObject([
    { safe: false, fields: [{ field: 'maker', before: 'Évier d’Aude', source: 'field' }] },
  ])
  expect(rows.filter(({ safe }) => safe).length).toBeGreaterThan(50)
  await models.send(helene, 'bim.refuse', centre.building, {
    revision: third,
    changes: hers.map(({ id }) => id),
  })
  expect((await models.ask('bim.changes', { revision: third, safe: false })).rows).toEqual([])
  const again = await models.publish(
    residence({ revision: 2, faults: true })
      .replaceAll('Gr\\X2\\00E8\\X0\\s du Midi', 'Sanitaires du Midi')
      .replace('Loge', 'Loge 2'),
  )
  const asked = await models.ask('bim.changes', { revision: again, safe: false })
  expect(asked.rows).toEqual([])
})

test('a landlord’s own requirements are asked; when they cannot be read, the report says so', async () => {
  const own = join(models.files, 'exigences.ids')
  writeFileSync(own, 'Les pièces doivent avoir un nom.')
  const revision = await models.publish(residence({ revision: 1, faults: false }), { model: 'Notice' })
  rmSync(own)
  const { requirements, doubts, state } = await models.ask('bim.report', { revision })
  expect({ state, rules: requirements.rules }).toEqual({ state: 'read', rules: [] })
  expect(doubts.find(({ code }) => code === 'not_xml')?.says).toContain('exigences.ids')
})
