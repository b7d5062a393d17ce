import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { goBack } from '../../src/erp/server/back/back-tasks.ts'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { type ItemDesk, openDesk } from '../../test/setup/invented-erp/answer-items.ts'
import { inventPivoine, type Pivoine } from '../../test/setup/invented-erp/invent-pivoine.ts'
import { townOf } from '../../test/setup/invented-erp/invented-town.ts'
import { nextNight } from '../../test/setup/invented-erp/next-night.ts'
import { drawFrom } from '../../test/setup/invented-erp/pivoine-draw.ts'
import { print, say } from '../figures.ts'
import { openLarge } from '../large-database.ts'
import { differentTables, standOf, type TableStands } from './compare-stands.ts'
import { fetchTown } from './fetch-town.ts'
import { type KillPhase, killPhases, setTrap } from './kill-phases.ts'
import { agentOf, hq, openTown, pivoineShape, settleTown, type Town } from './open-town.ts'
import { answerFiles, homesOf, layExtracts, placeOrder, plumbing, releaseHeld } from './play-night.ts'

const nights = Number(process.env['NIGHTS'] ?? 50)
const outlet = 'retour'
/** Seconds after which a moment does not come any more. */
const mostSeconds = 20

type KillPlan = { phase: KillPhase; nth: number; byItself: boolean; share: number }

/**
 * Fifty nights, taken without harm by one house; the same nights by its twin, killed once in each and then begun again: by the command line, and
 * each third time as the house fetches by itself. `SEED=…` kills at the same moments again. Both must stand alike, table by table, and
 * so must PIVOINE; a last run must change nothing.
 */
export const measureErpKills = async (): Promise<void> => {
  const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31))
  const large = await openLarge(200, say, undefined, { dwellings: 2000, people: 4800 })
  try {
    const first = await firstNight(large.config)
    const still = await playNights(await large.twin('still'), first)
    const shaken = await playNights(await large.twin('shaken'), first, plansFrom(seed))
    const tables = differentTables(still.stand, shaken.stand)
    if (JSON.stringify(still.pivoine.tables) !== JSON.stringify(shaken.pivoine.tables))
      tables.push({ name: 'PIVOINE', onlyHere: [], onlyThere: [] })
    say(`SEED=${seed}`)
    for (const { name, onlyHere, onlyThere } of tables) {
      say(`otherwise: ${name}`)
      for (const row of onlyHere.slice(0, 3)) say(`  still  ${row.slice(0, 300)}`)
      for (const row of onlyThere.slice(0, 3)) say(`  killed ${row.slice(0, 300)}`)
    }
    for (const [name, n] of shaken.cut) say(`  ${n} killed while ${name}`)
    const cut = [...shaken.cut.values()].reduce((sum, n) => sum + n, 0)
    const figure = (name: string, value: number, unit: string, n: number, target?: string): void =>
      print({ bench: 'references', name, value, unit, n, ...(target ? { target } : {}) })
    figure(`ERP, nights under kill -9 that were cut off under way`, cut, 'kills', nights)
    figure('ERP, tables that stand otherwise after them', tables.length, 'tables', still.stand.size, '0')
    figure('ERP, commands of a last run after kills', shaken.again, 'commands', 1, '0')
  } finally {
    await large.stop()
  }
}

const plansFrom = (seed: number): KillPlan[] => {
  const draw = drawFrom(seed)
  return Array.from({ length: nights }, (_, night) => {
    const phase = killPhases[night % killPhases.length]!
    const byItself = phase.half === 'fetch' && night % 3 === 0
    return { phase, nth: 1 + draw.below(phase.most), byItself, share: draw.below(1000) / 1000 }
  })
}

const wayBack = (folders: Town['folders']): object => ({
  back: [{ outlet, folder: folders.out, answers: { folder: folders.answers, begins: 'ACQ_', done: 'lus' } }],
})

/** What both houses begin with: the sources set up, everything taken once. */
const firstNight = async (config: pg.PoolConfig): Promise<Pivoine> => {
  const town = openTown(config, wayBack)
  try {
    await settleTown(town)
    const kinds = ['orderPlaced', 'orderDone', 'orderChecked', 'orderEnded', 'contact', 'leaseEnd'] as const
    await town.act(hq, 'outlet.set', derivedId('outlet', outlet), { outlet, shape: pivoineShape([...kinds]) })
    const pivoine = inventPivoine(await townOf(town.database))
    layExtracts(town, pivoine)
    await fetchTown(town)
    await releaseHeld(town)
    await fetchTown(town)
    return pivoine
  } finally {
    await town.close()
  }
}

type Stand = { stand: TableStands; pivoine: Pivoine; again: number; cut: Map<string, number> }

const playNights = async (
  config: pg.PoolConfig,
  first: Pivoine,
  plans: readonly KillPlan[] = [],
): Promise<Stand> => {
  const town = openTown(config, wayBack)
  const cut = new Map<string, number>()
  const kill = async (plan: KillPlan | undefined, half: KillPhase['half']): Promise<void> => {
    if (plan?.phase.half !== half || !(await killOnce(town, plan))) return
    const name = plan.phase.name + (plan.byItself ? ', by itself' : '')
    cut.set(name, (cut.get(name) ?? 0) + 1)
  }
  try {
    const homes = await homesOf(town)
    const contract = await plumbing(town)
    let pivoine = first
    const began = performance.now()
    for (let night = 0; night < nights; night++) {
      if (night % 5 === 0) say(`night ${night} after ${Math.round((performance.now() - began) / 1000)} s`)
      const desk = openDesk(pivoine)
      const plan = plans[night]
      await actOf(town, homes, contract, night)
      if (plan?.phase.table?.includes('answer')) await sendOnce(town, desk)
      await kill(plan, 'send')
      await sendOnce(town, desk)
      await goBack(town.kernel)
      pivoine = nextNight(desk.pivoine(), {
        leases: 1,
        ends: 1,
        phones: 3,
        surfaces: 12,
        vanish: night % 10 === 7 ? 0.015 : 0.0005,
      })
      layExtracts(town, pivoine)
      await kill(plan, 'fetch')
      await fetchTown(town)
      if (await releaseHeld(town)) await fetchTown(town)
    }
    const stand = await standOf(town.database)
    const before = await answersOf(town)
    layExtracts(town, pivoine)
    await fetchTown(town)
    return { stand, pivoine, again: (await answersOf(town)) - before, cut }
  } finally {
    await town.close()
  }
}

// Answers lie there, and were not heard yet.
const sendOnce = async (town: Town, desk: ItemDesk): Promise<void> => {
  await goBack(town.kernel)
  answerFiles(desk, town, outlet.toUpperCase())
}

/** What people do in Loge in a day. */
const actOf = async (
  town: Town,
  homes: Awaited<ReturnType<typeof homesOf>>,
  contract: { id: string; firm: string },
  night: number,
): Promise<void> => {
  const home = (i: number) => homes[(night * 31 + i * 7) % homes.length]!
  for (const i of [0, 1]) await placeOrder(town, home(i), contract.id, `${night}-${i}`)
  const phone = `06 00 ${String(night).padStart(2, '0')} 00 01`
  await town.act(agentOf(home(2).agency), 'person.correct', home(2).person, { phone })
  await town.act(agentOf(home(3).agency), 'person.moveOut', home(3).household, { ends: '2027-01-31' })
}

const answersOf = async ({ database }: Town): Promise<number> =>
  (await database.owner.row<{ n: number }>(sql`select count(*)::int as n from kernel.answer`))!.n

/** Begins what the plan says, and kills it at its moment; false where it came to its end before. */
const killOnce = async (town: Town, plan: KillPlan): Promise<boolean> => {
  const { config } = town.database
  const child = plan.byItself ? await beginHouse(town) : beginCommand(town, plan.phase.half)
  const gone = once(child, 'exit')
  if (plan.byItself) await rest(town)
  else if (plan.phase.table) await Promise.race([untilAtWork(town), gone])
  const trap = plan.phase.table ? await setTrap(config, plan.phase, plan.nth) : undefined
  if (plan.byItself) await lookNow(town)
  const moment = trap?.caught ?? pause(plan.share * 1000).then(() => true as const)
  const idle = plan.byItself ? untilIdle(town) : new Promise<never>(() => {})
  const isCaught = (await Promise.race([moment, gone, idle, pause(mostSeconds * 1000)])) === true
  if (child.exitCode === null) child.kill('SIGKILL')
  await gone
  await trap?.release()
  return isCaught
}

const environment = ({ database: { config }, ways, kernel }: Town): NodeJS.ProcessEnv => ({
  ...process.env,
  DATABASE_URL: `postgres://${config.user}@${encodeURIComponent(String(config.host))}/${config.database}`,
  DATA_DIR: kernel.settings.filesDir,
  FILES_DIR: kernel.settings.filesDir,
  ERP_WAYS: ways,
})

const beginCommand = (town: Town, verb: KillPhase['half']): ChildProcess =>
  spawn(process.execPath, ['src/app/cli.ts', 'erp', verb, town.ways], {
    env: environment(town),
    stdio: ['ignore', 'ignore', 'inherit'],
  })

/** A house of its own, that looks for extracts at once. */
const beginHouse = async (town: Town): Promise<ChildProcess> => {
  const child = fork(new URL('../server.ts', import.meta.url).pathname, {
    env: {
      ...environment(town),
      BENCH_DATABASE: JSON.stringify(town.database.config),
      BENCH_JOBS: '1',
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await once(child, 'message')
  return child
}

/** Whoever was begun has come as far as the database of the house. */
const untilAtWork = async ({ database: { owner } }: Town): Promise<void> => {
  const [before] = await owner.rows<{ now: string }>(
    sql`select clock_timestamp() - interval '1 second' as now`,
  )
  const isHere = async (): Promise<boolean> =>
    (await owner.row<{ is: boolean }>(sql`
      select exists (select from pg_stat_activity a where a.datname = current_database() and a.application_name = 'loge'
        and a.backend_start > ${before!.now}::timestamptz) as is`))!.is
  while (!(await isHere())) await pause(3)
}

/** Nothing else is to be done by a house, and it has not looked for a day. */
const rest = async ({ database: { owner } }: Town): Promise<void> => {
  await owner.run(sql`delete from graphile_worker._private_jobs`)
  await owner.run(sql`delete from graphile_worker._private_job_queues`)
  await owner.run(sql`update erp.look set at = at - interval '1 day'`)
}

/** The house looks for extracts at once, and not at its next ten minutes. */
const lookNow = ({ database: { owner } }: Town): Promise<number> =>
  owner.run(sql`select graphile_worker.add_job('erp.look')`)

/** Nothing of the ERP is left to do. */
const untilIdle = async ({ database: { owner } }: Town): Promise<void> => {
  const open = async (): Promise<number> =>
    (await owner.row<{ n: number }>(
      sql`select count(*)::int as n from graphile_worker.jobs j where j.task_identifier like 'erp.%'`,
    ))!.n
  do await pause(50)
  while ((await open()) > 0)
}
