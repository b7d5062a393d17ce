import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Commands, Proposal, Queries } from '../../src/requests/core/contract.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
const helene = actorOf('hq')
const nadia = actorOf('agent')
const sylvie = actorOf('manager')
type Preferences = Queries['firm.preferences']['output']
type Said = Commands['firm.prefer']
const second = derivedId('contract', 'second')

beforeAll(async () => {
  town = await openLandlord({ size: 2 })
  await town.send(helene, 'contract.sign', second, {
    firm: roches.firm,
    ref: 'second',
    name: 'Plomberie, rang 2',
    kind: 'framework',
    trades: ['plumbing'],
    agencies: [centre.agency, roches.agency],
    rank: 2,
    limit: 400,
    capacity: 6,
    starts: '2020-01-01',
    ends: '2035-01-01',
    covers: [],
    rates: [],
  })
})
afterAll(() => town.close())

const read = (who = sylvie, agency: string = centre.agency) =>
  town.kernel.ask(who, 'firm.preferences', { agency }) as Promise<Preferences>
const prefer = async (said: Partial<Said>, who = sylvie) => {
  const agency = said.agency ?? centre.agency
  const { id, said: before } = await read(helene, agency)
  const data: Said = {
    agency,
    sought: 'plumbing',
    building: null,
    firm: roches.firm,
    days: [],
    version: 0,
    ...said,
  }
  const last = before.find((b) => b.sought === data.sought && (b.building?.id ?? null) === data.building)
  return town.send(who, 'firm.prefer', id, { ...data, version: said.version ?? last?.version ?? 0 })
}
const proposed = (corner = centre, who = nadia, nature = 'plumbing.pipe_leak') =>
  town.kernel.ask(who, 'request.propose', { unit: corner.unit, nature }) as Promise<Proposal>
const firms = async (...asked: Parameters<typeof proposed>) =>
  (await proposed(...asked)).contracts.map(({ firm }) => firm.id)

describe('which firm an agency proposes first', () => {
  test('it comes first with its reason, and the other agency is untouched; given back, the contracts say the order', async () => {
    const other = actorOf('agent', roches)
    const before = [await firms(), await firms(roches, other)]
    expect(before[0]?.[0]).toBe(centre.firm)
    expect(await prefer({ days: ['2am', '4pm'] })).toMatchObject({ ok: true })
    const { contract, slots } = await proposed()
    expect(contract).toMatchObject({
      firm: { id: roches.firm },
      because: { key: 'proposal.because.preferred' },
    })
    expect(slots.length).toBeGreaterThan(0)
    expect(await firms(roches, other)).toEqual(before[1])
    expect(await read(helene)).toMatchObject({
      said: [{ firm: { id: roches.firm }, days: ['2am', '4pm'], by: 'Sylvie Lefèvre', version: 1 }],
    })
    expect(await prefer({ firm: null })).toMatchObject({ ok: true })
    expect(await firms()).toEqual(before[0])
    expect(await prefer({ firm: null })).toMatchObject({ ok: true, facts: [] })
  })

  test('for a danger the contract on call decides', async () => {
    await prefer({})
    const danger = (await town.kernel.ask(nadia, 'request.propose', {
      unit: centre.unit,
      nature: 'plumbing.pipe_leak',
      answers: { live_wire: true, flood: true },
    })) as Proposal
    expect(danger).toMatchObject({ urgency: 'U0', contract: { firm: { id: centre.firm } } })
    await prefer({ firm: null })
  })

  test('a firm without a contract for it is refused with its sentence', async () => {
    const no = await prefer({ sought: 'heating' })
    expect(no).toMatchObject({ refused: 'firm_without_contract' })
    expect((no as { message: string }).message).toMatch(/pas de contrat/)
  })

  test('two at once: the second reads who was first', async () => {
    const [last] = (await read()).said
    await prefer({ days: ['1am'] })
    expect(await prefer({ days: ['5pm'], version: last?.version ?? 0 }, helene)).toMatchObject({
      refused: 'preference_moved',
      params: { name: 'Sylvie Lefèvre' },
    })
    await prefer({ firm: null })
  })

  test('nobody else says it: another agency, a caretaker, a firm, a tenant; no building of another agency', async () => {
    for (const who of [actorOf('manager', roches), actorOf('caretaker'), actorOf('firm'), actorOf('tenant')])
      expect(await prefer({}, who)).toMatchObject({ refused: 'not_yours' })
    expect(await prefer({ building: roches.building })).toMatchObject({ refused: 'not_found' })
    expect(await prefer({ sought: 'matter.rent' })).toMatchObject({ refused: 'not_found' })
    for (const who of [actorOf('caretaker'), actorOf('firm')])
      await expect(
        town.database.as(who, (db) => db.rows(sql`select set_by from requests.preferred_firm`)),
      ).rejects.toThrow(/permission denied/)
  })
})
