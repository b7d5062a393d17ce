import type { Actor } from '../../src/kernel/core/access.ts'
import type { Context } from '../../src/kernel/core/command.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { slice as ledger } from '../../src/ledger/server/slice.ts'
import { openHouseOfBench } from './open-house.ts'
import { postgresCpu } from './postgres-cpu.ts'
import { tellAll } from './tell-figures.ts'

const acts = 2_000
const rounds = 20

type Cost = { node: number; postgres: number }

/** What measuring costs the server, by act: processor time of the process and of its PostgreSQL; the floor is a call that does nothing. */
export const measureCost = async (): Promise<void> => {
  const { kernel, database, close } = await openHouseOfBench()
  const agent = (n: number): Actor => ({
    id: derivedId('bench agent', n),
    role: 'agent',
    name: `Agent ${n}`,
    lang: 'fr',
    agencies: ['centre'],
    buildings: [],
    households: [],
  })
  const now = new Date().toISOString()
  const people = Array.from({ length: 12 }, (_, n) => agent(n))
  const contexts: Context[] = people.map((actor) => ({ actor, now, at: now }))
  const opening = newId()
  const open = { consultedOn: '2026-01-02', reference: 'CSE' }
  await kernel.send(
    { ...agent(99), role: 'hq', agencies: [] },
    { id: opening, type: 'ledger.open', subject: opening, data: open, at: now },
  )
  const effort = {
    'request.words': 12.5,
    'request.answers': 3.1,
    'request.requester': 0,
    screen: 41.2,
    'screen.10': 33.4,
    'screen.60': 44.1,
    'screen.open': 52,
  }
  let turn = 0
  const sent = (n: number) => ({
    type: 'request.file',
    // Of matters that nobody told anything before, as most are.
    subject: derivedId('bench request', n, turn),
    data: { nature: 'plumbing.tap_broken', words: 'Le robinet fuit.', answers: { water: true } },
    effort,
  })
  const spend = async (work: (n: number) => Promise<void>): Promise<Cost> => {
    turn += 1
    const before = { node: process.cpuUsage(), postgres: await postgresCpu(database.owner) }
    for (let n = 0; n < acts; n++) await work(n)
    const { user, system } = process.cpuUsage(before.node)
    const postgres = (await postgresCpu(database.owner)) - before.postgres
    return { node: (user + system) / 1000 / acts, postgres: postgres / acts }
  }
  const measured: Cost[] = []
  const empty: Cost[] = []
  // In turn, and the least of each: whatever else the machine does makes the same work dearer. The first is to warm up.
  for (let round = 0; round <= rounds; round++) {
    empty[round] = await spend(async (n) => void sent(n))
    measured[round] = await spend((n) => ledger.effort!(kernel, sent(n), contexts[n % contexts.length]!))
  }
  await close()
  const least = (costs: readonly Cost[], what: keyof Cost): number =>
    Math.min(...costs.slice(1).map((one) => one[what]))
  const costOf = (what: keyof Cost): number => least(measured, what) - least(empty, what)
  tellAll({
    'what measuring costs the process of the house by act (ms)': costOf('node'),
    'what it costs PostgreSQL by act (ms)': costOf('postgres'),
    'what measuring costs the server by act (ms)': costOf('node') + costOf('postgres'),
  })
}
