import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runMigrations } from 'graphile-worker'
import { slices } from '../../src/app/slices.ts'
import { deliver } from '../../src/bim/server/publish/door.ts'
import { readRevision } from '../../src/bim/server/publish/read.ts'
import { houseActor } from '../../src/kernel/core/access.ts'
import { derivedId, newId } from '../../src/kernel/server/ids.ts'
import { migrate, openDatabase } from '../../src/kernel/server/database.ts'
import { startPostgres } from '../../src/kernel/server/embedded.ts'
import { assemble } from '../../src/kernel/server/kernel.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { apart } from '../../src/bim/server/geometry/apart.ts'
import { median, p95, print, say, timed } from '../figures.ts'
import { repeat } from './models.ts'

const house = houseActor(derivedId('bench', 'bim'))
const times = 5

/**
 * A delivery from its first byte to its rows, links, changes and plans, and what is safe accepted, against web-ifc that opens and
 * tessellates the same file in a process of its own. Then one building of 5 MB after the other, with the memory of the house.
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

const building = async ({ database }: Kernel): Promise<string> => {
  const id = newId()
  await database.owner.run(sql`
    insert into estate.building (id, scheme, agency, name, kind, address, postcode, commune, insee)
    values (${id}, ${scheme}, 'bench', 'Bench', 'collective', '1 rue du Banc', '11100', 'Narbonne', '11262')`)
  return id
}

/** Delivers, reads and accepts. Answers when the first line of the report was there, in milliseconds. */
const whole = async (kernel: Kernel, bytes: Buffer): Promise<number> => {
  const id = await building(kernel)
  const began = performance.now()
  const pieces = (async function* (): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
  })()
  const delivered = await deliver(kernel, house, { building: id, model: 'Maquette', file: 'a.ifc' }, pieces)
  if (!('revision' in delivered)) throw new Error(JSON.stringify(delivered))
  const { revision } = delivered
  let first = 0
  const heard: Kernel = {
    ...kernel,
    send: async (actor, command) => {
      const outcome = await kernel.send(actor, command)
      if (command.type === 'bim.tell' && (command.data as { found?: object }).found)
        first ||= performance.now() - began
      return outcome
    },
  }
  await readRevision(heard, { building: id, revision })
  const data = { revision, changes: 'safe' }
  const at = new Date().toISOString()
  const outcome = await kernel.send(house, { id: newId(), type: 'bim.accept', subject: id, data, at })
  if (!outcome.ok) throw new Error(outcome.refused)
  return first
}

/** The models between two and ten megabytes. */
const each = async (kernel: Kernel, all: Map<string, Buffer>, folder: string): Promise<void> => {
  const sum = { ours: 0, floor: 0, n: 0 }
  const firsts: number[] = []
  for (const [name, bytes] of await sized(all, folder)) {
    const path = join(folder, 'floor.ifc')
    const floor = median(await timed(times, () => alone(path, bytes)))
    const ours = median(await timed(times, async () => void firsts.push(await whole(kernel, bytes))))
    say(`${name}: ${ours.toFixed(0)} ms, web-ifc in its own process ${floor.toFixed(0)} ms`)
    sum.ours += ours
    sum.floor += floor
    sum.n += times
  }
  const { ours, floor, n } = sum
  print({
    bench: 'bim',
    name: 'publish',
    value: ours,
    unit: 'ms',
    floor,
    ratio: ours / floor,
    n,
    target: '≤ 1.6 ×',
  })
  print({
    bench: 'bim',
    name: 'first line of the report, p95',
    value: p95(firsts),
    unit: 'ms',
    n,
    target: '≤ 1000',
  })
}

const sized = async (all: Map<string, Buffer>, folder: string): Promise<Map<string, Buffer>> => {
  const five = join(folder, 'five.ifc')
  await repeat(all.get('Duplex_A.ifc')!, 5e6, five)
  const kept = [...all].filter(([, bytes]) => bytes.length >= 2e6 && bytes.length <= 10e6)
  return new Map([...kept, ['5 MB', readFileSync(five)]])
}

const alone = async (path: string, bytes: Buffer): Promise<void> => {
  writeFileSync(path, bytes)
  const outcome = await apart(new URL('alone.ts', import.meta.url), [path])
  if ('problem' in outcome) throw new Error(outcome.problem.code)
}

/** One after the other; a thousand take as much longer. */
const buildings = 30

const many = async (kernel: Kernel, all: Map<string, Buffer>, folder: string): Promise<void> => {
  const bytes = (await sized(all, folder)).get('5 MB')!
  const rss: number[] = []
  const ms = await timed(buildings, async () => {
    await whole(kernel, bytes)
    rss.push(process.memoryUsage.rss() / 1e6)
  })
  const total = ms.reduce((sum, one) => sum + one, 0)
  const growth = median(rss.slice(-10)) - median(rss.slice(5, 15))
  const hours = (total / buildings / 3_600_000) * 1000
  print({
    bench: 'bim',
    name: '1,000 buildings of 5 MB, reckoned',
    value: hours,
    unit: 'h',
    n: buildings,
    target: '≤ 2',
  })
  print({ bench: 'bim', name: 'memory gained over the buildings', value: growth, unit: 'MB', n: buildings })
}
