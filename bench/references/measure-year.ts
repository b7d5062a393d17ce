import type { Queries } from '../../src/erp/core/contract.ts'
import { goBack } from '../../src/erp/server/back/back-tasks.ts'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { type ItemDesk, openDesk } from '../../test/setup/invented-erp/answer-items.ts'
import { inventPivoine } from '../../test/setup/invented-erp/invent-pivoine.ts'
import { townOf } from '../../test/setup/invented-erp/invented-town.ts'
import { changeTable, nextNight } from '../../test/setup/invented-erp/next-night.ts'
import { type PivoineServer, servePivoine } from '../../test/setup/invented-erp/serve-pivoine.ts'
import { print, say } from '../figures.ts'
import { type Large, openLarge } from '../large-database.ts'
import { compareSystems, type Lacking } from './compare-systems.ts'
import { fetchTown } from './fetch-town.ts'
import { openStaging, type Staging } from './open-staging.ts'
import { agentOf, hq, openTown, pivoineShape, settleTown, type Town } from './open-town.ts'
import { answerFiles, homesOf, layExtracts, placeOrder, plumbing, releaseHeld } from './play-night.ts'
import { actOfWeek, type TypedActs, type YearPlay } from './year-acts.ts'

const weeks = Number(process.env['WEEKS'] ?? 52)
const carriedTasks = ['request', 'order', 'workChecked', 'phone', 'mail', 'leaseEnd'] as const

/** By what goes back: orders by files, tenants over HTTP, ends of leases into a table. */
const outlets = {
  ordres: ['orderPlaced', 'orderDone', 'orderChecked', 'orderEnded'],
  contacts: ['contact'],
  baux: ['leaseEnd'],
} as const

/**
 * A year of a landlord and of her ERP, a week at a time: what people do is done in Loge alone, the outbox carries it, PIVOINE answers, and its
 * extracts say it again. What one has and the other lacks is what somebody must type a second time: the tables of both are compared,
 * whatever the board says. In one week more nothing leaves, and somebody types a telephone, the end of a lease and
 * an order in both: the board must name them.
 */
export const measureYear = async (): Promise<void> => {
  const large = await openLarge(100, say, undefined, { dwellings: 600, people: 1400 })
  try {
    const house = await openYear(large)
    try {
      await playYear(house)
      await typeInBoth(house)
    } finally {
      await house.close()
    }
  } finally {
    await large.stop()
  }
}

type House = {
  town: Town
  desk: ItemDesk
  served: PivoineServer
  staging: Staging
  play: YearPlay
  close: () => Promise<void>
}

const [token, password] = ['PIVOINE_TOKEN', 'PIVOINE_PASSWORD']

const openYear = async (large: Large): Promise<House> => {
  process.env[token] = 'jeton-de-pivoine'
  process.env[password] = 'unused'
  const columns = stagedColumns()
  const staging = await openStaging(await large.twin('pivoine'), columns, password)
  const seed = openTown(large.config, () => ({}))
  const desk = openDesk(inventPivoine(await townOf(seed.database)))
  await settleTown(seed)
  // Firms have their numbers by now: PIVOINE knows them.
  const known = inventPivoine(await townOf(seed.database))
  desk.turn(() => known)
  await seed.close()
  const served = await servePivoine(known, { token: process.env[token], desk })
  const town = openTown(large.config, ({ out, answers }) => ({
    back: [
      { outlet: 'ordres', folder: out, answers: { folder: answers, begins: 'ACQ_', done: 'lus' } },
      { outlet: 'contacts', http: { url: `${served.url}/ordres`, secretEnv: token, format: 'lines' } },
      { outlet: 'baux', sql: staging.door },
    ],
  }))
  for (const [outlet, kinds] of Object.entries(outlets))
    await town.act(hq, 'outlet.set', derivedId('outlet', outlet), { outlet, shape: pivoineShape([...kinds]) })
  const house: House = {
    town,
    desk,
    served,
    staging,
    play: { homes: [], contract: await plumbing(town), placed: [], done: [] },
    close: async () => {
      await town.close()
      await served.stop()
      await staging.close()
    },
  }
  await night(house)
  house.play = { ...house.play, homes: await homesOf(town) }
  return house
}

const stagedColumns = (): string[] =>
  (pivoineShape([...outlets.baux]) as { columns: { as: string }[] }).columns.map(({ as }) => as)

/** PIVOINE’s extracts of tonight are fetched; what waits for a yes gets it. */
const night = async ({ town, desk }: House): Promise<void> => {
  desk.turn((now) => nextNight(now, { surfaces: 2 }))
  layExtracts(town, desk.pivoine())
  await fetchTown(town)
  if (await releaseHeld(town)) await fetchTown(town)
}

/** What waits leaves by its way, is answered there, and the answers are heard. */
const exchange = async ({ town, desk, staging }: House): Promise<void> => {
  await goBack(town.kernel)
  answerFiles(desk, town, 'ORDRES')
  await staging.answer(desk)
  await goBack(town.kernel)
}

const playYear = async (house: House): Promise<void> => {
  const since = new Date().toISOString()
  const typed: TypedActs = {}
  const before = marksOf(await compareSystems(house.town, house.desk.pivoine(), since))
  const lacking: Lacking[] = []
  for (let week = 0; week < weeks; week++) {
    const acts = await actOfWeek(house.town, house.play, week)
    for (const [task, n] of Object.entries(acts)) typed[task] = (typed[task] ?? 0) + n
    await exchange(house)
    await night(house)
    const found = await compareSystems(house.town, house.desk.pivoine(), since)
    lacking.push(...found.filter((each) => !before.has(markOf(each))))
    for (const each of found) before.add(markOf(each))
    if (week % 13 === 12) say(`week ${week + 1}: ${lacking.length} values lack in one of both`)
  }
  for (const each of lacking.slice(0, 10)) say(`  ${JSON.stringify(each)}`)
  const board = await boardOf(house.town)
  for (const task of carriedTasks) {
    const [n, twice] = [typed[task] ?? 0, lacking.filter((each) => each.task === task).length]
    figure(`a year of an invented ERP: ${task}, typed in both as the tables of both say`, twice, n, '0')
    figure(
      `a year of an invented ERP: ${task}, typed in both as the board says`,
      countOf(board, task),
      n,
      '0',
    )
  }
  const left = lacking.filter(({ task }) => task === 'lease').length
  const named = board.needed.filter(({ task }) => task === 'lease').reduce((sum, { n }) => sum + n, 0)
  figure('a year of an invented ERP: somebody joins a lease, typed in both as the tables say', left, left)
  figure('a year of an invented ERP: the same, named by the board', named, left, String(left))
}

const markOf = ({ task, key, field, ours, theirs }: Lacking): string =>
  `${task} ${key} ${field} ${ours} ${theirs}`
const marksOf = (all: readonly Lacking[]): Set<string> => new Set(all.map(markOf))

const figure = (name: string, value: number, n: number, target?: string): void =>
  print({ bench: 'references', name, value, unit: 'values', n, ...(target ? { target } : {}) })

type Board = Queries['erp.typed']['output']
const boardOf = async ({ kernel }: Town): Promise<Board> => (await kernel.ask(hq, 'erp.typed', {})) as Board
const countOf = ({ screens }: Board, task: string): number =>
  screens.find((each) => each.task === task)?.typed ?? 0

/** The counter-example: the ways out are shut for a week, and somebody types in PIVOINE what was typed here. */
const typeInBoth = async (house: House): Promise<void> => {
  const { town, desk, play } = house
  const [caller, leaver] = [play.homes[2]!, play.homes[3]!]
  const phone = '0612345678'
  await town.act(agentOf(caller.agency), 'person.correct', caller.person, { phone })
  await town.act(agentOf(leaver.agency), 'person.moveOut', leaver.household, { ends: '2027-03-31' })
  const lacking = await compareSystems(town, desk.pivoine(), new Date().toISOString())
  const seen = lacking.filter(({ ours }) => ours === phone || ours === '2027-03-31')
  if (seen.length !== 2) for (const each of seen) say(`  ${JSON.stringify(each)}`)
  figure(
    'a phone and the end of a lease while nothing leaves: lacking there, as the tables say',
    seen.length,
    2,
    '2',
  )
  const { order } = await placeOrder(town, caller, play.contract.id, 'typed in both')
  await writeOrder(house, order)
  const keys = await keysOf(town, [caller.person, leaver.household])
  desk.turn((now) =>
    changeTable(now, 'LOCATAIRE', (row) =>
      row['NUM_LOC'] === keys.get(caller.person) ? { TEL: phone } : undefined,
    ),
  )
  desk.turn((now) =>
    changeTable(now, 'BAIL', (row) =>
      row['NUM_BAIL'] === keys.get(leaver.household) ? { DATE_FIN: '2027-03-31' } : undefined,
    ),
  )
  await night(house)
  const board = await boardOf(town)
  for (const task of ['phone', 'leaseEnd', 'order'])
    figure(`${task} typed in both while nothing leaves, named by the board`, countOf(board, task), 1, '1')
}

/** Somebody writes an order of Loge into PIVOINE under its number. */
const writeOrder = async ({ town, desk }: House, order: string): Promise<void> => {
  const own = await town.database.owner.row<{ no: string; ref: string }>(sql`
    select o.no::text as no, u.ref from contractors.work_order o join estate.unit u on u.id = o.unit where o.id = ${order}`)
  desk.turn((now) => {
    const row = { ...now.tables.BON[0]!, NUM_BON: '2026-9001', NUM_LOT: own!.ref, REF_EXTERNE: own!.no }
    const typed = { ...row, OBJET: 'BON SAISI', ETAT: '10', MODIF_LE: now.now }
    return { ...now, tables: { ...now.tables, BON: [...now.tables.BON, typed] } }
  })
}

const keysOf = async (
  { database: { owner } }: Town,
  ids: readonly string[],
): Promise<Map<string, string>> => {
  const rows = await owner.rows<{ id: string; key: string }>(
    sql`select c.id, c.key from erp.counterpart c where c.id = any (${[...ids]}::uuid[])`,
  )
  return new Map(rows.map(({ id, key }) => [id, key]))
}
