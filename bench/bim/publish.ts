import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runMigrations } from 'graphile-worker'
import { slices } from '../../src/app/slices.ts'
import { residence } from '../../seeds/bim/residence.ts'
import { inspect } from '../../src/ifc/core/inspect/inspect-model.ts'
import { readStep } from '../../src/ifc/core/step/read-step.ts'
import { processPool } from '../../src/bim/server/geometry/process-pool.ts'
import { idsOf } from '../../src/bim/server/publish/gather-delivery.ts'
import { deliver } from '../../src/bim/server/publish/delivery-route.ts'
import { practise } from '../../src/bim/server/publish/practise-reading.ts'
import { reader, readRevision } from '../../src/bim/server/publish/read-revision.ts'
import { houseActor } from '../../src/kernel/core/access.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { openDatabase } from '../../src/kernel/server/database.ts'
import { migrate } from '../../src/kernel/server/migrate.ts'
import { startPostgres } from '../../src/kernel/server/embedded-postgres.ts'
import { assemble } from '../../src/kernel/server/assemble-house.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { json, sql } from '../../src/kernel/server/sql.ts'
import { median, p95, print, say, timed } from '../figures.ts'
import { repeat } from './models.ts'

const house = houseActor(derivedId('bench', 'bim'))
const times = 5

/**
 * A delivery from its first byte to its rows, links, changes and plans, and what is safe accepted, against web-ifc that opens and
 * tessellates the same file in a process of its own. Then one building of 7 MB after the other, with the memory of the house.
 */
export const publish = async (all: Map<string, Buffer>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'loge-publish-'))
  const postgres = await startPostgres(join(folder, 'data'))
  await migrate(postgres.address)
  const database = openDatabase(postgres.address)
  await runMigrations({ pgPool: database.write })
  try {
    const settings = { ...readSettings({}), filesDir: folder, logLevel: 'silent' }
    const kernel = assemble(database, settings, slices)
    await database.owner.run(sql`insert into estate.agency (id, name) values ('bench', 'Bench')`)
    await database.owner.run(sql`
      insert into estate.scheme (id, name, agency, insee, commune) values (${scheme}, 'Bench', 'bench', '11262', 'Narbonne')`)
    await each(kernel, all, folder)
    await many(kernel, all, folder)
  } finally {
    await database.close()
    await postgres.stop()
    rmSync(folder, { recursive: true })
  }
}

const scheme = derivedId('bench', 'scheme')
const model = 'Maquette'

/** How the dwellings of a model are told. */
type Told = { rule: string; by: string; rooms: Record<string, string>; keys: string[] }

/**
 * By the model's own rule; else by hand, as somebody would say it once: rooms whose numbers begin alike are a dwelling, in each of
 * the houses that the file holds (the first number comes once in each).
 */
const toldOf = (bytes: Buffer): Told => {
  const { rule, dwellings, rooms } = inspect(readStep(bytes))
  if (rule) return { rule: rule.rule, by: rule.by, rooms: {}, keys: dwellings.map(({ key }) => key) }
  const houses = rooms.filter(({ number }) => number === rooms[0]!.number).length
  const houseOf = (i: number): number => 1 + Math.floor((i * houses) / rooms.length)
  const by = Object.fromEntries(rooms.map(({ id, number }, i) => [id, `${houseOf(i)}${number.slice(0, 1)}`]))
  return { rule: 'hand', by: '', rooms: by, keys: [...new Set(Object.values(by))] }
}

/** A building with its dwellings, and the rule of its model confirmed: without them no plan of a dwelling is pressed nor kept. */
const building = async ({ database }: Kernel, { keys, ...rule }: Told): Promise<string> => {
  const id = newId()
  await database.owner.run(sql`
    insert into estate.building (id, scheme, agency, name, kind, address, postcode, commune, insee)
    values (${id}, ${scheme}, 'bench', 'Bench', 'collective', '1 rue du Banc', '11100', 'Narbonne', '11262')`)
  const units = keys.map((key) => ({ id: newId(), key }))
  await database.owner.run(sql`
    insert into estate.unit (id, kind, building, agency, ref, code)
    select u.id, 'dwelling', ${id}, 'bench', u.id::text, u.id::text from jsonb_to_recordset(${json(units)}) as u (id uuid)`)
  const dwellings = Object.fromEntries(units.map((unit) => [unit.key, unit.id]))
  await database.owner.run(sql`
    insert into bim.model (id, building, agency, name, rule, confirmed_at)
    values (${idsOf(id, { model, sha256: '' }).model}, ${id}, 'bench', ${model}, ${json({ ...rule, dwellings })}, now())`)
  return id
}

/** Delivers, reads and accepts. Answers when the first line of the report was there, in milliseconds. */
const whole = async (kernel: Kernel, bytes: Buffer, id: string): Promise<number> => {
  const began = performance.now()
  const pieces = (async function* (): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
  })()
  const delivered = await deliver(kernel, house, { building: id, model, file: 'a.ifc' }, pieces)
  if (!('revision' in delivered)) throw new Error(JSON.stringify(delivered))
  const { revision } = delivered
  let first = 0
  const heard: Kernel = {
    ...kernel,
    send: async (actor, command) => {
      const outcome = await kernel.send(actor, command)
      if (command.type === 'bim.tell' && (command.data as { glance?: object }).glance)
        first ||= performance.now() - began
      return outcome
    },
  }
  await readRevision(heard, { building: id, revision })
  const data = { revision, changes: 'safe', building: true }
  const at = new Date().toISOString()
  const outcome = await kernel.send(house, { id: newId(), type: 'bim.accept', subject: id, data, at })
  if (!outcome.ok) throw new Error(outcome.refused)
  return first
}

/**
 * Each building between two and ten megabytes, several times. `first`: the first delivery of a house, as somebody makes it, who
 * opened the page of models some seconds before (what reads has practised meanwhile). `unannounced`: the same by a script, whose
 * process begins with the file. Both against web-ifc in a process that begins with the file (the start of Node and of web-ifc
 * are within). `one more`: read by the process that read the one before, against web-ifc in a process that read one before too; and, to be told
 * beside it, against one that begins. Buildings have their dwellings and the rule is confirmed before the clock runs.
 */
const each = async (kernel: Kernel, all: Map<string, Buffer>, folder: string): Promise<void> => {
  const firsts: number[] = []
  for (const [name, bytes] of await sized(all, folder)) {
    const path = join(folder, 'floor.ifc')
    writeFileSync(path, bytes)
    const told = toldOf(bytes)
    const ready: string[] = []
    for (let i = 0; i < 3 * times; i++) ready.push(await building(kernel, told))
    const publishing = async (): Promise<void> => void firsts.push(await whole(kernel, bytes, ready.pop()!))
    const web = (): Promise<void> => alone(path)
    // In turn: whatever else the machine does meanwhile weighs on all of them alike.
    const [floor, unannounced, first, next, kept] = await inTurn(times, [
      [web, webIfc.leave],
      [publishing, reader.leave],
      [publishing, () => announced(bytes)],
      [publishing],
      [web],
    ])
    const row = (what: string, value: number, against: number, target = {}): void =>
      print({
        bench: 'bim',
        name: `publish, ${what}: ${name}, ${(bytes.length / 1e6).toFixed(1)} MB`,
        value,
        unit: 'ms',
        floor: against,
        ratio: value / against,
        n: times,
        ...target,
      })
    row('first', first, floor, { target: '≤ 1.6 ×' })
    row('unannounced', unannounced, floor, { target: '≤ 1.6 ×' })
    row('one more, both kept', next, kept, { target: '≤ 1.6 ×' })
    row('one more, web-ifc begun anew', next, floor)
    say(`${name}: ${(await plansKept(kernel)).toFixed(0)} plans and shapes of dwellings kept`)
  }
  print({
    bench: 'bim',
    name: 'first line of the report, p95',
    value: p95(firsts),
    unit: 'ms',
    n: firsts.length,
    target: '≤ 1000',
  })
}

/** The medians of works that are done one after the other, so many times; before each, what it begins with. */
const inTurn = async <const Works extends readonly [work: () => Promise<void>, before?: () => unknown][]>(
  rounds: number,
  works: Works,
): Promise<{ [K in keyof Works]: number }> => {
  const taken = works.map((): number[] => [])
  for (let i = 0; i < rounds; i++)
    for (const [k, [work, before]] of works.entries()) taken[k]!.push(...(await timed(1, work, before)))
  return taken.map(median) as { [K in keyof Works]: number }
}

/**
 * The page of models was opened, and a file is being chosen. Its sender has read it when it is sent: memory that nobody has touched
 * for seconds may have to be fetched again, and that is not ours to pay.
 */
const announced = async (bytes: Buffer): Promise<void> => {
  reader.leave()
  reader.ready(practise)
  await sleep(5000)
  createHash('sha256').update(bytes).digest()
}

/** So many pictures and shapes of dwellings lie in the estate: none would mean that nothing of them was measured. */
const plansKept = async ({ database }: Kernel): Promise<number> => {
  const { n } = (await database.owner.row<{ n: number }>(sql`
    select (select count(*)::int from estate.plan where of = 'dwelling')
      + (select count(*)::int from bim.shape where unit is not null) as n`))!
  if (n === 0) throw new Error('no dwelling was drawn')
  return n
}

/** Those of the tree; what stands between them and ten megabytes is made: the same duplex thrice in a row, and an invented residence of 400 dwellings. */
const sized = async (all: Map<string, Buffer>, folder: string): Promise<Map<string, Buffer>> => {
  const kept = [...all].filter(([, bytes]) => bytes.length >= 2e6 && bytes.length <= 10e6)
  const large = Buffer.from(residence({ revision: 1, faults: false, stairs: 20 }))
  return new Map([...kept, ['three in a row', await three(all, folder)], ['400 dwellings', large]])
}

const three = async (all: Map<string, Buffer>, folder: string): Promise<Buffer> => {
  const path = join(folder, 'three.ifc')
  await repeat(all.get('Duplex_A.ifc')!, 5e6, path)
  return readFileSync(path)
}

const webIfc = processPool(new URL('tessellate-child.ts', import.meta.url))

const alone = async (path: string): Promise<void> => {
  const outcome = await webIfc.ask({ path })
  if ('problem' in outcome) throw new Error(outcome.problem.code)
}

/** One after the other; a thousand take as much longer. */
const buildings = 30

const many = async (kernel: Kernel, all: Map<string, Buffer>, folder: string): Promise<void> => {
  const bytes = await three(all, folder)
  const told = toldOf(bytes)
  const ready: string[] = []
  for (let i = 0; i < buildings; i++) ready.push(await building(kernel, told))
  const house: number[] = []
  const reads: number[] = []
  const taken = await timed(buildings, async () => {
    await whole(kernel, bytes, ready.pop()!)
    house.push(process.memoryUsage.rss() / 1e6)
    reads.push(reader.holds())
  })
  const total = taken.reduce((sum, one) => sum + one, 0)
  const growth = (rss: readonly number[]): number => median(rss.slice(-10)) - median(rss.slice(5, 15))
  const hours = (total / buildings / 3_600_000) * 1000
  const rows: [name: string, value: number, unit: string, target: string][] = [
    ['1,000 buildings of 7 MB, reckoned', hours, 'h', '≤ 2'],
    ['memory gained over the buildings, the house', growth(house), 'MB', '≤ 50'],
    ['memory gained over the buildings, the reader', growth(reads), 'MB', '≤ 100'],
    ['memory of the reader, at most', Math.max(...reads), 'MB', '≤ 700'],
  ]
  for (const [name, value, unit, target] of rows)
    print({ bench: 'bim', name, value, unit, n: buildings, target })
}
