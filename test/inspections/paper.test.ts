import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type GatewayState, gatewayStates } from '../../src/kernel/server/gateway-state.ts'
import type { Queries } from '../../src/inspections/core/contract.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, roches } from '../setup/agency-corners.ts'
import { hasProgram } from '../setup/has-program.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { makeSealKeys, openTimeAuthority, type SealKeys, type TimeAuthority } from '../setup/seal-keys.ts'
import { until } from '../setup/until.ts'
import { makePaper, paperOf, sendPictures, signInspection, takePictures } from './signed-inspection.ts'

const isHere = ['openssl', 'pdfsig', 'pdfdetach', 'pdffonts', 'pdfinfo', 'pdftotext', 'qpdf', 'mutool'].every(
  hasProgram,
)
let keys: SealKeys
let authority: TimeAuthority
let house: Landlord
beforeAll(async () => {
  if (!isHere) return
  keys = makeSealKeys()
  authority = await openTimeAuthority(keys)
  house = await openLandlord({ set: { seal: keys.texts('rsa', authority.url) } })
})
afterAll(async () => {
  await house?.close()
  await authority?.close()
  keys?.remove()
})

const says = (program: string, ...args: string[]): string => {
  const { stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  return `${stdout}${stderr}`
}
const onDisk = async (at: Landlord, sha256: string): Promise<string> => {
  const { bytes, media } = (await at.kernel.files.openPaper(sha256))!
  expect(media).toBe('application/pdf')
  const path = join(keys.folder, `${sha256}.pdf`)
  writeFileSync(path, bytes)
  return path
}
const papers = async (): Promise<string[]> =>
  (
    await house.database.owner.rows<{ sha256: string }>(
      sql`select sha256 from kernel.file where media = 'application/pdf' order by at`,
    )
  ).map(({ sha256 }) => sha256)

const standing = (id: string) => house.kernel.ask(actorOf('agent'), 'inspections.one', { id })
const gateway = async (): Promise<GatewayState | undefined> =>
  (await gatewayStates(house.database.owner)).find(({ name }) => name === 'seal')

describe.runIf(isHere)('the paper of an inspection', () => {
  test('waits for the last picture, is sealed once, and holds what was signed', async () => {
    const pictures = await takePictures(3)
    const { id, hash } = await signInspection(house, pictures)
    await sendPictures(house, pictures.slice(0, 2))
    await makePaper(house, id)
    expect(await paperOf(house, id)).toBeNull()
    // The agency is told for what it waits.
    expect(await standing(id)).toMatchObject({ row: { seal: 'photos' }, paper: null, waits: { photos: 1 } })
    await sendPictures(house, pictures.slice(2))
    await Promise.all([makePaper(house, id), makePaper(house, id)])
    const paper = (await paperOf(house, id))!
    expect(await standing(id)).toMatchObject({ row: { seal: 'sealed' }, paper, waits: null })
    await makePaper(house, id)
    expect(await paperOf(house, id)).toBe(paper)
    expect(await papers()).toEqual([paper])

    const path = await onDisk(house, paper)
    expect(says('pdfsig', '-nocert', path)).toContain('Signature Validation: Signature is Valid.')
    expect(says('mutool', 'sign', '-v', path)).toContain('The document is unchanged since signing.')
    expect(spawnSync('qpdf', ['--check', path]).status).toBe(0)
    // name, type, encoding, emb: of each, yes.
    const fonts = says('pdffonts', path).split('\n').slice(2).filter(Boolean)
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts) expect(font).toMatch(/ yes (?:yes|no) (?:yes|no) +\d+ +\d+$/)
    execFileSync('pdfdetach', ['-saveall', '-o', keys.folder, path])
    const record = readFileSync(join(keys.folder, 'etat-des-lieux.json'))
    expect(createHash('sha256').update(record).digest('hex')).toBe(hash)
    const signatures = JSON.parse(readFileSync(join(keys.folder, 'signatures.json'), 'utf8'))
    expect(signatures).toMatchObject([{ name: 'Anne Le Goff', party: 'tenant' }, { name: 'Karim Benali' }])
    expect(signatures[0].strokes[0][1]).toEqual([300, 120, 40])

    // A hash is longer than its column.
    const words = says('pdftotext', '-raw', path, '-').replaceAll(/\s+/g, '')
    for (const said of [
      'État des lieux de sortie',
      'Anne Le Goff',
      hash,
      'sceau électronique',
      'contradictoirement',
    ])
      expect(words).toContain(said.replaceAll(' ', ''))
    for (const one of pictures) expect(words).toContain(createHash('sha256').update(one).digest('hex'))
    const pieces = says('pdfinfo', '-struct-text', path)
    expect(pieces.match(/Figure/g)).toHaveLength(pictures.length + 2)
    expect(readFileSync(path, 'latin1').match(/\/Alt /g)).toHaveLength(pictures.length + 2)
  })

  test('an addendum has its own, sealed as the first, citing its hash; the first stays as it is', async () => {
    const pictures = await takePictures(1)
    const { id, hash } = await signInspection(house, [])
    await makePaper(house, id)
    const first = await paperOf(house, id)
    await house.database.owner.run(sql`update inspections.inspection set kind = 'entry' where id = ${id}`)
    const photo = createHash('sha256').update(pictures[0]!).digest('hex')
    const words = 'La fenêtre du séjour ferme mal.'
    const asked = { words, photos: [photo], heating: false }
    expect(await house.send(actorOf('tenant'), 'inspection.complete', id, asked)).toMatchObject({ ok: true })
    const one = async () => {
      const read = await house.kernel.ask(actorOf('tenant'), 'inspections.one', { id })
      return (read as Queries['inspections.one']['output']).addenda[0]!
    }
    const make = () =>
      house.kernel.slices.find(({ name }) => name === 'inspections')!.tasks!['inspections.addenda']!(
        { inspection: id },
        house.kernel,
      )
    const added = { addendum: (await one()).id, isAdded: true, words: 'Constaté.' }
    // What nobody has answered has no paper; what is added waits for its picture.
    await make()
    expect((await one()).paper).toBeNull()
    await house.send(actorOf('agent'), 'inspection.answerCompletion', id, added)
    await make()
    expect(await one()).toMatchObject({ paper: null, seal: 'photos', waits: { photos: 1 } })
    await sendPictures(house, pictures)
    // Who proves the hour does not answer: it is said here, and on the page of ways in and out.
    authority.answer('nonsense')
    await expect(make()).rejects.toThrow('time authority')
    expect(await one()).toMatchObject({ paper: null, seal: 'hour', waits: { photos: 0 } })
    expect(await gateway()).toMatchObject({ fault: 'refused', waiting: 1 })
    authority.answer('well')
    await house.database.owner.run(
      sql`update graphile_worker._private_jobs set run_at = now() + interval '6 hours' where key = ${`addenda:${id}`}`,
    )
    // A paper of another inspection is sealed first: whatever waited is made without waiting for its turn.
    await makePaper(house, (await signInspection(house, [])).id)
    expect(await gateway()).toMatchObject({ fault: null })
    expect(
      await house.database.owner.row(
        sql`select j.run_at <= now() as due from graphile_worker.jobs j where j.key = ${`addenda:${id}`}`,
      ),
    ).toEqual({ due: true })
    await Promise.all([make(), make()])
    const { paper, hash: own, seal, waits } = await one()
    expect([seal, waits]).toEqual(['sealed', null])
    await make()
    expect((await one()).paper).toBe(paper)
    expect(await paperOf(house, id)).toBe(first)
    const path = await onDisk(house, paper!)
    expect(says('pdfsig', '-nocert', path)).toContain('Signature Validation: Signature is Valid.')
    execFileSync('pdfdetach', ['-saveall', '-o', keys.folder, path])
    const text = readFileSync(join(keys.folder, 'complement.json'), 'utf8')
    expect(createHash('sha256').update(text).digest('hex')).toBe(own)
    expect(JSON.parse(text)).toMatchObject({ first: hash, words, wantedBy: 'tenant', answer: 'Constaté.' })
    expect(says('pdftotext', '-raw', path, '-').replaceAll(/\s+/g, '')).toContain(hash)
    const slice = house.kernel.slices.find(({ name }) => name === 'inspections')!
    const sees = (by: Parameters<Landlord['database']['as']>[0]) =>
      house.database.as(by, (as) => slice.files!(as, paper!))
    expect(await sees(actorOf('tenant'))).toBe(true)
    expect(await sees(actorOf('tenant', roches))).toBe(false)
  })

  test('is read by whoever may read the inspection, and by no neighbour', async () => {
    const { id } = await signInspection(house, [])
    await makePaper(house, id)
    const paper = (await paperOf(house, id))!
    const slice = house.kernel.slices.find(({ name }) => name === 'inspections')!
    const sees = (by: Parameters<Landlord['database']['as']>[0]) =>
      house.database.as(by, (as) => slice.files!(as, paper))
    expect(await sees(actorOf('tenant'))).toBe(true)
    expect(await sees(actorOf('caretaker'))).toBe(true)
    expect(await sees(actorOf('tenant', roches))).toBe(false)
    expect(await sees(actorOf('agent', roches))).toBe(false)
  })

  test('is not half made where the time authority does not answer', async () => {
    const { id } = await signInspection(house, [])
    const before = await papers()
    for (const how of ['not', 'too much', 'with another hour', 'nothing', 'half', 'nonsense'] as const) {
      authority.answer(how)
      await expect(makePaper(house, id)).rejects.toThrow('time authority')
    }
    expect(await standing(id)).toMatchObject({ row: { seal: 'hour' }, waits: { photos: 0 } })
    const failing = await gateway()
    expect(failing).toMatchObject({ fault: 'refused', waiting: 1 })
    expect(failing?.failingSince).not.toBeNull()

    // One that waits asks again every five minutes; once it is sealed, the others are made without waiting for their turn.
    const { id: other } = await signInspection(house, [])
    authority.answer('not')
    await expect(makePaper(house, other)).rejects.toThrow('time authority')
    authority.answer('well')
    expect([await paperOf(house, id), await papers()]).toEqual([null, before])
    await house.database.owner.run(
      sql`update graphile_worker._private_jobs set run_at = now() + interval '6 hours' where key like 'paper:%'`,
    )
    await makePaper(house, id)
    expect(await papers()).toEqual([...before, await paperOf(house, id)])
    expect(await gateway()).toMatchObject({ fault: null, failingSince: null })
    expect(
      await house.database.owner.row(
        sql`select j.run_at <= now() as due from graphile_worker.jobs j where j.key = ${`paper:${other}`}`,
      ),
    ).toEqual({ due: true })
    await makePaper(house, other)
  })

  test('of which a killed house was in the middle holds no other back, nor anything else that it was at', async () => {
    const { id } = await signInspection(house, [])
    const { owner } = house.database
    const key = `paper:${id}`
    const hold = (table: string, minutes: number, which: ReturnType<typeof sql>) =>
      owner.run(sql`
        update ${sql.raw(`graphile_worker.${table}`)} set locked_by = 'killed',
          locked_at = now() - ${`${minutes} minutes`}::interval where ${which}`)
    const holders = () =>
      owner.row(sql`
        select j.locked_by as paper, q.locked_by as queue, (select l.locked_by from graphile_worker._private_jobs l where l.key = 'a letter') as letter
        from graphile_worker._private_jobs j join graphile_worker._private_job_queues q on q.id = j.job_queue_id where j.key = ${key}`)
    const slice = house.kernel.slices.find(({ name }) => name === 'inspections')!
    const look = () => slice.tasks!['inspections.papers']!({}, house.kernel)
    const queue = sql`queue_name = 'inspections.paper'`
    await owner.run(sql`select graphile_worker.add_job('mail', job_key => 'a letter')`)
    await hold('_private_jobs', 9, sql`key in (${key}, 'a letter')`)
    await hold('_private_job_queues', 9, queue)
    await look()
    expect(await holders()).toEqual({ paper: null, queue: null, letter: 'killed' })

    // Done twice, by a house that stood still and by the next: whoever came last had no job to end, and held the queue for ever.
    await hold('_private_job_queues', 9, queue)
    await look()
    expect(await holders()).toMatchObject({ queue: null })

    // What somebody is at is left to him.
    await hold('_private_jobs', 1, sql`key = ${key}`)
    await hold('_private_job_queues', 1, queue)
    await look()
    expect(await holders()).toMatchObject({ paper: 'killed', queue: 'killed' })
    for (const table of ['_private_jobs', '_private_job_queues'])
      await owner.run(
        sql`update ${sql.raw(`graphile_worker.${table}`)} set locked_at = null, locked_by = null where locked_by = 'killed'`,
      )
    await makePaper(house, id)
  })

  test('says that it has no seal where the landlord has none', async () => {
    const { id } = await signInspection(house, [])
    const bare = { ...house.kernel, settings: { ...house.kernel.settings, seal: undefined } }
    await makePaper({ kernel: bare }, id)
    const path = await onDisk(house, (await paperOf(house, id))!)
    expect(says('pdftotext', path, '-')).toContain('n’est pas scellé')
    expect(says('pdfsig', '-nocert', path)).toContain('does not contain any signatures')
  })

  test('whose maker is killed between seal and keep is made once, and what he left goes in the night', async () => {
    const { id } = await signInspection(house, [])
    const before = await papers()
    // Whoever would write down that it is the paper of this inspection waits.
    let free = (): void => {}
    const held = house.database.transact(async (db) => {
      await db.run(sql`lock table inspections.inspection in exclusive mode`)
      await new Promise<void>((go) => (free = go))
    })
    const where = await house.database.owner.row<{
      host: string
      port: string
      database: string
      user: string
    }>(
      sql`select split_part(current_setting('unix_socket_directories'), ',', 1) as host, current_setting('port') as port,
        current_database() as database, current_user as user`,
    )
    const { filesDir, dataDir, seal } = house.kernel.settings
    const child = spawn(process.execPath, [new URL('make-paper.ts', import.meta.url).pathname], {
      env: { ...process.env, MADE: JSON.stringify({ where, filesDir, dataDir, seal, id }) },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    const left = await until(async () => {
      const [one] = (await papers()).filter((paper) => !before.includes(paper))
      return one && (await house.kernel.files.openPaper(one)) && one
    })
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
    // The database has heard what he asked last, and does it no more.
    await until(async () => {
      const [{ n } = { n: 0 }] = await house.database.owner.rows<{ n: number }>(sql`
        select count(pg_terminate_backend(pid))::int as n from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`)
      return n === 0
    })
    free()
    await held
    expect(await paperOf(house, id)).toBeNull()

    await makePaper(house, id)
    const paper = (await paperOf(house, id))!
    expect(paper).not.toBe(left)
    expect(await papers()).toEqual([...before, left, paper])
    await house.database.owner.run(sql`update kernel.file set at = now() - interval '3 days'`)
    const tidy = house.kernel.slices.find(({ name }) => name === 'requests')?.tasks?.['requests.tidy']
    await tidy?.({}, house.kernel)
    expect(await papers()).toEqual([...before, paper])
    expect(await house.kernel.files.openPaper(left)).toBeUndefined()
    expect(says('pdfsig', '-nocert', await onDisk(house, paper))).toContain('Signature is Valid.')
  })
})
