import { readFileSync } from 'node:fs'
import { brotliDecompressSync, deflateRawSync } from 'node:zlib'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { residence } from '../../seeds/bim/residence.ts'
import { jobKey } from '../../src/bim/server/publish/await-reading.ts'
import { sayIn } from '../../src/bim/core/words/say-model.ts'
import { openModel } from '../../src/bim/server/open-model.ts'
import { exercises } from '../../src/bim/server/publish/practise-reading.ts'
import { progressOf, reportOfRevision } from '../../src/bim/server/publish/query.revision.ts'
import { reader, readRevision } from '../../src/bim/server/publish/read-revision.ts'
import { type ReadingNews, readDelivery } from '../../src/bim/server/publish/read-delivery.ts'
import { resume } from '../../src/bim/server/publish/resume-readings.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { roches } from '../setup/agency-corners.ts'
import { until } from '../setup/until.ts'
import { centre, helene, makeModels, type Models, settleAmandiers } from './world.ts'

const [exercise] = exercises
let models: Models
beforeAll(async () => {
  models = await makeModels()
  await settleAmandiers(models)
})
afterAll(() => models.close())

const model = (): string => residence({ revision: 1, faults: false })
const knock = async (
  who: string | undefined,
  building: string,
  bytes: Buffer | string,
  query = 'model=Architecte&name=a.ifc',
) => {
  const browser = models.browser()
  if (who) await browser.signIn(who)
  const answer = await models.app.inject({
    method: 'POST',
    url: `/api/bim/${building}?${query}`,
    payload: Readable.from([Buffer.from(bytes)]),
    cookies: Object.fromEntries(browser.jar),
    headers: { 'content-type': 'application/octet-stream' },
  })
  return {
    status: answer.statusCode,
    body: answer.json<{ revision?: string; refused?: string; message?: string }>(),
  }
}
const revisions = async () =>
  (await models.rows<{ n: number }>(sql`select count(*)::int as n from bim.revision`))[0]!.n

describe('who may not deliver is told so, and nothing is kept', () => {
  test.each([
    ['a visitor', undefined, centre.building, 'sign_in'],
    ['Karim, who keeps the building', 'karim', centre.building, 'not_yours'],
    ['Nadia, who answers the phone', 'nadia', centre.building, 'not_yours'],
    ['the manager of the agency', 'sylvie', centre.building, 'not_yours'],
    ['head office, of a building that is not', 'helene', '00000000-0000-4000-8000-000000000000', 'not_found'],
    ['head office, with no building', 'helene', 'un-immeuble', 'malformed'],
  ])('%s', async (_, who, building, refused) => {
    const { body } = await knock(who, building, model())
    expect(body.refused).toBe(refused)
    expect(await revisions()).toBe(0)
  })
  test('a model has a name', async () => {
    expect((await knock('helene', centre.building, model(), 'name=a.ifc')).body.refused).toBe('malformed')
  })
})

describe('that a model is about to come is said by who may deliver it', () => {
  // Another file may have been read before, by the same threads.
  beforeAll(async () => {
    reader.leave()
    await until(() => reader.holds() === 0)
  })
  const announce = async (who: string | undefined, building: string) => {
    const browser = models.browser()
    if (who) await browser.signIn(who)
    const answer = await models.app.inject({
      method: 'POST',
      url: `/api/bim/${building}/expect`,
      cookies: Object.fromEntries(browser.jar),
    })
    return answer.body ? answer.json<{ refused: string }>().refused : answer.statusCode
  }
  test.each([
    ['a visitor', undefined, centre.building, 'sign_in'],
    ['Karim, who keeps the building', 'karim', centre.building, 'not_yours'],
    ['head office, of a building that is not', 'helene', '00000000-0000-4000-8000-000000000000', 'not_found'],
    ['head office, with no building', 'helene', 'un-immeuble', 'not_found'],
  ])('not by %s', async (_, who, building, refused) => {
    expect(await announce(who, building)).toBe(refused)
    expect(reader.holds()).toBe(0)
  })
  test('who reads it practises meanwhile, on a house that nobody delivered, and is not disturbed by it', async () => {
    expect(exercises.map(({ path }) => textIn(path))).toEqual([model(), tower()])
    expect(await announce('helene', centre.building)).toBe(204)
    expect(await announce('helene', centre.building)).toBe(204)
    expect(reader.holds()).toBeGreaterThan(0)
    const fresh = await readDelivery(exercise)
    const practised = await reader.ask<object>(exercise)
    expect(practised).toEqual(fresh)
  })
})

const textIn = (path: string): string => {
  const opened = openModel(path)
  if ('problem' in opened) throw new Error(opened.problem.code)
  return Buffer.from(opened.step.bytes).toString()
}
const tower = (): string =>
  brotliDecompressSync(
    readFileSync(new URL('../fixtures/bim/bimwhale-TallBuilding.ifc.br', import.meta.url)),
  ).toString()

test('what a file holds by its records is told before the rest is read', async () => {
  const heard: ReadingNews[] = []
  await readDelivery(exercise, (step) => void heard.push(step))
  expect(heard.map(({ step }) => step)).toEqual(['reading', 'checking', 'drawing', 'comparing'])
  const [first, second] = heard
  const { storeys, rooms, doors, windows } = second!.found!
  expect(first!.glance).toEqual({ storeys: storeys.length, rooms, doors, windows })
  const said = (lang: 'fr' | 'en') =>
    progressOf({ progress: { ...first!, at: '' }, report: null }, sayIn(lang)).says
  expect(said('fr')).toBe(
    `Dans le fichier\u00a0: 5 étages, 125 pièces, ${doors} portes, ${windows} fenêtres. Lecture des pièces et des équipements.`,
  )
  expect(said('en')).toContain('5 storeys, 125 rooms')
})

/** An archive that says of itself what it likes. */
const zip = (name: string, bytes: Buffer, says = bytes.length): Buffer => {
  const packed = deflateRawSync(bytes)
  const fixed = (sign: number, at: number): Buffer => {
    const head = Buffer.alloc(at === 0 ? 30 : 46)
    head.writeUInt32LE(sign, 0)
    const from = at === 0 ? 8 : 10
    head.writeUInt16LE(8, from)
    head.writeUInt32LE(packed.length, from + 10)
    head.writeUInt32LE(says, from + 14)
    head.writeUInt16LE(name.length, from + 18)
    return Buffer.concat([head, Buffer.from(name)])
  }
  const local = Buffer.concat([fixed(0x04034b50, 0), packed])
  const directory = fixed(0x02014b50, 1)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, directory, end])
}

const cutAt = (share: number): string => model().slice(0, Math.round(model().length * share))

describe('what is no model is refused at the door, in a sentence', () => {
  test.each([
    ['an empty file', '', 'empty_file', 'vide'],
    ['a PDF that is named .ifc', `%PDF-1.7 ${'x'.repeat(3000)}`, 'not_step_but', 'PDF'],
    ['a letter', 'Bonjour, voici la maquette.'.repeat(20), 'not_step', 'IFC'],
  ])('%s', async (_, bytes, code, word) => {
    const { status, body } = await knock('helene', centre.building, bytes)
    expect(status).toBe(422)
    expect(body.refused).toBe(code)
    expect(body.message).toContain(word)
    expect(await revisions()).toBe(0)
  })
})

describe('what cannot be read leaves what is served as it is', () => {
  let served: string
  beforeAll(async () => {
    served = await models.publish(model())
    await models.send(helene, 'bim.accept', centre.building, { revision: served, changes: 'safe' })
  })
  const estate = () => models.rows(sql`select of, unit, storey, sha256 from estate.plan order by sha256`)

  test.each([0.6, 0.0005])(
    'a file of which a share of %d arrived is told with the line where it stops',
    async (share) => {
      const revision = await models.publish(cutAt(share))
      const { problem } = await models.ask('bim.report', { revision })
      const line = cutAt(share).split('\n').length
      expect(problem?.says.replaceAll(/[\u00a0\u202f]/g, '')).toContain(`(ligne ${line})`)
      expect(problem?.says).toContain('Rien n’en a été retenu')
      expect(problem?.says).toContain('nouvel export')
      const { models: told } = await models.ask('bim.models', { building: centre.building })
      const rows = told.flatMap(({ revisions }) => revisions)
      expect(rows.find(({ id }) => id === revision)?.problem).toEqual(problem)
    },
  )

  test('what was told of one line is shown with it', () => {
    const said = reportOfRevision({ code: 'bad_record', line: 12 }, 'a.ifc', sayIn('fr'))
    expect(said?.says).toMatch(/^ligne 12/)
  })

  test.each([
    ['a file that was cut while it was sent', () => Buffer.from(cutAt(0.6)), 'unfinished'],
    ['a file of which only the head arrived', () => Buffer.from(cutAt(0.0005)), 'unfinished'],
    ['an archive that was cut', () => zip('a.ifc', Buffer.from(model())).subarray(0, 20_000), 'bad_zip'],
    [
      'an archive that unfolds beyond measure',
      () => zip('a.ifc', Buffer.alloc(50_000_000), 900_000_000),
      'zip_bomb',
    ],
    ['an archive that lies about its size', () => zip('a.ifc', Buffer.alloc(50_000_000), 1000), 'zip_bomb'],
    ['an archive of photos', () => zip('a.jpg', Buffer.from('x'.repeat(500))), 'zip_without_model'],
    [
      'a model of nothing',
      () =>
        Buffer.from(
          `${model().split('DATA;')[0]}DATA;\n#1=IFCPROJECT('a',$,$,$,$,$,$,$,$);\nENDSEC;\nEND-ISO-10303-21;\n`,
        ),
      'nothing_there',
    ],
  ])('%s', async (_, bytes, code) => {
    const before = await estate()
    const revision = await models.publish(bytes())
    const report = await models.ask('bim.report', { revision })
    expect(report).toMatchObject({ state: 'failed', problem: { code } })
    expect(report.problem?.says).toMatch(/[.)]$/)
    expect(report.problem?.says).not.toMatch(/problem\.|\{\w+\}/)
    expect(await models.stateOf(served)).toBe('taken')
    expect(await estate()).toEqual(before)
    // What failed took nobody's place.
    expect(
      await models.send(helene, 'bim.accept', centre.building, { revision: served, changes: 'safe' }),
    ).toMatchObject({ ok: true })
  })
})

describe('what lacks something is read, and says what', () => {
  const line = (type: string): RegExp => new RegExp(`^#\\d+=${type}\\(.*\\n`, 'gm')
  test.each([
    ['without a storey', (text: string) => text.replace(line('IFCBUILDINGSTOREY'), ''), 'no_storey'],
    ['without a room', (text: string) => text.replace(line('IFCSPACE'), ''), 'no_room'],
    [
      'without a unit of length',
      (text: string) => text.replace(/^#\d+=IFCSIUNIT\(\*,\.LENGTHUNIT.*\n/m, ''),
      'no_length_unit',
    ],
    ['with identifiers borne twice', () => residence({ revision: 1, faults: true }), 'duplicate_ids'],
  ])('%s', async (name, change, code) => {
    const revision = await models.publish(change(model()), { model: name, building: roches.building })
    const report = await models.ask('bim.report', { revision })
    expect(report.state).toBe('read')
    expect(report.doubts.map((doubt) => doubt.code)).toContain(code)
    const outcome = await models.send(helene, 'bim.accept', roches.building, {
      revision,
      changes: 'safe',
      building: true,
    })
    expect(outcome).toMatchObject({ ok: true })
  })
})

describe('a reader that hangs or fills the memory ends alone', () => {
  test.each([
    ['in no time', { seconds: 0.05, megabytes: 4000 }, /^read_hung$/],
    ['in no memory', { seconds: 60, megabytes: 20 }, /^read_(?:memory|crashed)$/],
  ])('%s', async (name, limits, code) => {
    const delivered = await models.bring(model(), { model: name })
    if (!('revision' in delivered)) throw new Error('not delivered')
    await readRevision(models.kernel, { building: centre.building, revision: delivered.revision }, limits)
    const { state, problem } = await models.ask('bim.report', { revision: delivered.revision })
    expect(state).toBe('failed')
    expect(problem?.code).toMatch(code)
    // The same file, sent again, is read again: all that it says stands already.
    expect(await models.publish(model(), { model: name })).toBe(delivered.revision)
    expect(await models.stateOf(delivered.revision)).toBe('taken')
  })
})

describe('a house that was killed while it read', () => {
  const aged = (state: string, revision: string) =>
    models.database.owner.run(sql`
      update bim.revision set state = ${state}, progress = '{"step": "reading", "at": "2026-01-01T00:00:00Z"}' where id = ${revision}`)

  test('gives its readings back, and the queue behind them', async () => {
    const delivered = await models.bring(model(), { model: 'Killed' })
    if (!('revision' in delivered)) throw new Error('not delivered')
    await aged('reading', delivered.revision)
    const old = sql`now() - interval '1 hour'`
    await models.database.owner.run(sql`
      update graphile_worker._private_jobs set locked_at = ${old}, locked_by = 'killed', attempts = 1 where key = ${jobKey(delivered.revision)}`)
    await models.database.owner.run(sql`
      update graphile_worker._private_job_queues set locked_at = ${old}, locked_by = 'killed' where queue_name = 'bim'`)
    await resume(models.kernel)
    const [job] = await models.rows(sql`
      select j.locked_by as job, q.locked_by as queue from graphile_worker.jobs j, graphile_worker._private_job_queues q
      where j.key = ${jobKey(delivered.revision)} and q.queue_name = 'bim'`)
    expect(job).toEqual({ job: null, queue: null })
    expect(await models.stateOf(delivered.revision)).toBe('reading')
  })

  test('says of what was tried too often that it failed', async () => {
    const delivered = await models.bring(model(), { model: 'Tried' })
    if (!('revision' in delivered)) throw new Error('not delivered')
    await aged('reading', delivered.revision)
    await models.database.owner.run(sql`
      update graphile_worker._private_jobs set attempts = max_attempts where key = ${jobKey(delivered.revision)}`)
    await resume(models.kernel)
    expect(await models.ask('bim.report', { revision: delivered.revision })).toMatchObject({
      state: 'failed',
      problem: { code: 'read_crashed' },
    })
  })
})
