import type { Actor } from '../../src/kernel/core/access.ts'
import type { Context } from '../../src/kernel/core/command.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { slice as ledger } from '../../src/ledger/server/slice.ts'
import { openHouseOfBench } from './open-house.ts'
import { tellAll } from './tell-figures.ts'

const acts = 5_000

/** What measuring costs the server, by act: processor time of the process, its writing included; the floor is a call that does nothing. */
export const measureCost = async (): Promise<void> => {
  const { kernel, close } = await openHouseOfBench()
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
  const spend = async (work: (n: number) => Promise<void>): Promise<number> => {
    turn += 1
    const before = process.cpuUsage()
    for (let n = 0; n < acts; n++) await work(n)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000 / acts
  }
  const floor = (): Promise<number> => spend(async (n) => void sent(n))
  const measured = (): Promise<number> =>
    spend((n) => ledger.effort!(kernel, sent(n), contexts[n % contexts.length]!))
  await measured()
  const [empty, whole] = [await floor(), await measured()]
  await close()
  tellAll({
    'processor of the server by act (ms)': whole,
    'of that, a call that does nothing (ms)': empty,
    'what measuring costs the server by act (ms)': whole - empty,
  })
}
