import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import {
  type Commands,
  firstDelays,
  type Proposal,
  type Queries,
  type Thread,
} from '../../src/requests/core/contract.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
const helene = actorOf('hq')
const nadia = actorOf('agent')
const karim = actorOf('caretaker')
const leGoff = actorOf('tenant')
const nicolas = actorOf('firm')
type Standing = Queries['urgency.delays']['output']
type Said = Commands['urgency.setDelays']
const first: Said = { U0: 60, U1: 4, U2: 24, U3: 5 }

beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

const standing = (who = nadia) => town.kernel.ask(who, 'urgency.delays', {}) as Promise<Standing>
const set = async (said: Partial<Said>, who = helene) =>
  town.send(who, 'urgency.setDelays', (await standing(helene)).id, { ...first, ...said })
beforeEach(async () => {
  await set({})
})

const filed = async (nature = 'power.none'): Promise<string> => {
  const id = newId()
  const outcome = await town.send(leGoff, 'request.file', id, {
    nature,
    unit: centre.unit,
    channel: 'portal',
    requester: { person: leGoff.id },
  })
  if (!outcome.ok) throw new Error(outcome.refused)
  return id
}
const thread = (id: string, who = nadia) => town.kernel.ask(who, 'request.thread', { id }) as Promise<Thread>
const hoursOf = ({ request: { due, filedAt } }: Thread) => (Date.parse(due) - Date.parse(filedAt)) / 3_600_000

describe('what the landlord promises by urgency', () => {
  test('is what every house begins with until head office changes it, and says since when and by whom', async () => {
    const before = await standing(helene)
    expect(before).toMatchObject({ delays: firstDelays, can: { set: true } })
    expect(await set({ U1: 6 })).toMatchObject({ ok: true })
    const after = await standing()
    expect(after).toMatchObject({
      delays: { ...firstDelays, U1: { minutes: 360 } },
      set: { by: 'Hélène Vidal' },
      can: { set: false },
    })
    expect(Date.parse(after.set!.at)).toBeGreaterThan(Date.parse('2026-01-01'))
    expect((await standing(karim)).set?.by ?? null).toBeNull()
  })

  test('a request that comes after a change is promised the new delay, and one that is open keeps its own', async () => {
    const open = await filed()
    expect(hoursOf(await thread(open))).toBe(4)
    await set({ U1: 2 })
    const next = await filed()
    expect(hoursOf(await thread(next))).toBe(2)
    expect(hoursOf(await thread(open))).toBe(4)
    expect([(await thread(open)).delay, (await thread(next)).delay]).toEqual([
      { minutes: 240 },
      { minutes: 120 },
    ])
  })

  test('an urgency that is said by hand brings the delay of that day', async () => {
    const id = await filed('inside.paint')
    expect((await thread(id)).delay).toEqual({ workingDays: 5 })
    await set({ U2: 12 })
    await town.send(nadia, 'request.classify', id, { urgency: 'U2' })
    const after = await thread(id)
    expect(after.delay).toEqual({ minutes: 720 })
    await set({ U2: 24 })
    await town.send(nadia, 'request.note', id, { words: 'Clés chez Karim.' })
    expect((await thread(id)).delay).toEqual({ minutes: 720 })
  })

  test('a danger that is heard later is due within the landlord’s own minutes', async () => {
    await set({ U0: 30 })
    const id = await filed('inside.paint')
    const before = Date.now()
    await town.send(leGoff, 'request.say', id, { words: 'Il y a une forte odeur de gaz dans la cuisine.' })
    const { request, delay } = await thread(id)
    expect(request.urgency).toBe('U0')
    expect(delay).toEqual({ minutes: 30 })
    expect(Date.parse(request.due) - before).toBeLessThanOrEqual(31 * 60_000)
  })

  test('the proposal, its reason and its free hours follow', async () => {
    await set({ U1: 6, U3: 1, U2: 24 })
    const p = (await town.kernel.ask(nadia, 'request.propose', {
      unit: centre.unit,
      nature: 'power.none',
    })) as Proposal
    expect(p.delays).toMatchObject({
      U0: { minutes: 60 },
      U1: { minutes: 360 },
      U2: { minutes: 1440 },
      U3: { workingDays: 1 },
    })
    expect(p.urgencyBecause).toEqual({ key: 'urgency.because.U1', params: { hours: 6 } })
    const everyday = (await town.kernel.ask(nadia, 'request.propose', {
      unit: centre.unit,
      nature: 'plumbing.tap_leak',
      answers: { drops: true },
    })) as Proposal
    const days = new Set(everyday.slots.map(({ starts }) => starts.slice(0, 10)))
    expect(days.size).toBeLessThanOrEqual(2)
  })

  test.each([
    [{ U0: 61 }, 'delay_too_slow', /60 minutes/],
    [{ U3: 31 }, 'delay_too_slow', /30 jours ouvrés/],
    [{ U1: 25 }, 'delays_backwards', /Rien n’a été changé/],
  ] as const)('%j is refused with a sentence, and nothing changes', async (said, refused, words) => {
    const no = await set(said)
    expect(no).toMatchObject({ refused })
    expect((no as { message: string }).message.replaceAll('\u00a0', ' ')).toMatch(words)
    expect((await standing()).delays).toEqual(firstDelays)
  })

  test.each([[{ U1: 0 }], [{ U1: 4.5 }], [{ U1: '4 h' }], [{ U3: null }]])('%j is no delay', async (said) => {
    expect(await set(said as Partial<Said>)).toMatchObject({ refused: 'malformed' })
  })

  test('whoever says it aloud reads it; nobody but head office writes it', async () => {
    for (const role of ['agent', 'technician', 'manager', 'operator', 'caretaker'] as const) {
      expect(await standing(actorOf(role))).toMatchObject({
        delays: firstDelays,
        can: { set: role === 'manager' },
      })
      expect(await set({ U1: 6 }, actorOf(role, roches))).toMatchObject({ refused: 'not_yours' })
    }
    for (const who of [leGoff, nicolas]) {
      expect(await town.kernel.ask(who, 'urgency.delays', {})).toMatchObject({ refused: 'not_yours' })
      expect(await set({ U1: 6 }, who)).toMatchObject({ refused: 'not_yours' })
    }
    expect((await standing()).delays).toEqual(firstDelays)
  })

  test('no role writes the table, and a tenant’s reads no name in it', async () => {
    for (const who of [leGoff, karim, nicolas, nadia, helene])
      await expect(
        town.database.as(who, (db) =>
          db.run(sql`update requests.delay set minutes = 1 where urgency = 'U0'`),
        ),
      ).rejects.toThrow(/permission denied/)
    for (const who of [leGoff, karim, nicolas])
      await expect(
        town.database.as(who, (db) => db.rows(sql`select set_by from requests.delay`)),
      ).rejects.toThrow(/permission denied/)
  })
})

describe('what an agency promises within it', () => {
  const sylvie = actorOf('manager')
  const at = (agency: string | null, who = sylvie) =>
    town.kernel.ask(who, 'urgency.delays', { agency }) as Promise<Standing>
  type Promises = Commands['urgency.setAgencyDelays']['promises']
  const promise = async (promises: Promises, who = sylvie, agency = centre.agency, version?: number) => {
    const { id, version: stands } = await at(agency, helene)
    return town.send(who, 'urgency.setAgencyDelays', id, {
      agency,
      promises,
      version: version ?? stands,
    })
  }
  beforeEach(async () => {
    await promise({})
  })

  test('the next request of the agency is promised it, the open one and the other agency keep theirs', async () => {
    const open = await filed()
    expect(await promise({ U1: 2 })).toMatchObject({ ok: true })
    const next = await filed()
    expect([(await thread(open)).delay, (await thread(next)).delay]).toEqual([
      { minutes: 240 },
      { minutes: 120 },
    ])
    expect(hoursOf(await thread(next))).toBe(2)
    expect((await at(roches.agency)).delays).toEqual(firstDelays)
    expect((await at(null, helene)).delays).toEqual(firstDelays)
    const p = (await town.kernel.ask(nadia, 'request.propose', {
      unit: centre.unit,
      nature: 'power.none',
    })) as Proposal
    expect(p.delays.U1).toEqual({ minutes: 120 })
    expect(p.urgencyBecause).toEqual({ key: 'urgency.because.U1', params: { hours: 2 } })
    expect(await standing(karim)).toMatchObject({ agency: centre.agency, delays: { U1: { minutes: 120 } } })
  })

  test('an urgency that is said by hand brings the agency’s delay, and head office reads it of that request', async () => {
    const id = await filed('inside.paint')
    await promise({ U2: 12 })
    await town.send(nadia, 'request.classify', id, { urgency: 'U2' })
    expect((await thread(id)).delay).toEqual({ minutes: 720 })
    const read = (await town.kernel.ask(helene, 'urgency.delays', { request: id })) as Standing
    expect(read).toMatchObject({ agency: centre.agency, delays: { U2: { minutes: 720 } } })
  })

  test.each([
    [{ U1: 5 }, 'delay_beyond_landlord', /jamais plus/],
    [{ U3: 6 }, 'delay_beyond_landlord', /jamais plus/],
    [{ rent: 6 }, 'delay_beyond_landlord', /jamais plus/],
    [{ U2: 3 }, 'delays_backwards', /plus urgent/],
  ] as const)('%j is refused with its sentence, and nothing changes', async (said, refused, words) => {
    const no = await promise(said)
    expect(no).toMatchObject({ refused })
    expect((no as { message: string }).message).toMatch(words)
    expect((await at(centre.agency)).delays).toEqual(firstDelays)
  })

  test('a danger is no agency’s to promise otherwise', async () => {
    expect(await promise({ U0: 30 } as Promises)).toMatchObject({ refused: 'malformed' })
    expect((await at(centre.agency)).delays.U0).toEqual({ minutes: 60 })
  })

  test('what the landlord tightens afterwards holds everywhere, and what is more urgent never comes later', async () => {
    await promise({ U1: 3, U2: 10, rent: 4 })
    await set({ U1: 2, U2: 8 })
    expect((await at(centre.agency)).delays).toMatchObject({
      U1: { minutes: 120 },
      U2: { minutes: 480 },
      rent: { workingDays: 4 },
    })
    await promise({ U2: 4 })
    await set({ U1: 6 })
    expect((await at(centre.agency)).delays).toMatchObject({ U1: { minutes: 240 }, U2: { minutes: 240 } })
  })

  test('it is dated, signed, and given back; two who change it at once read who was first', async () => {
    await promise({ U1: 2, rent: 3 })
    await promise({ U1: 2 })
    const now = await at(centre.agency)
    expect(now).toMatchObject({ own: { U1: 2 }, set: { by: 'Sylvie Lefèvre' }, can: { set: true } })
    expect(now.before[1]).toMatchObject({ own: { U1: 2, rent: 3 }, by: 'Sylvie Lefèvre' })
    expect(await promise({ U1: 1 }, helene, centre.agency, now.version - 1)).toMatchObject({
      refused: 'delays_moved',
      params: { name: 'Sylvie Lefèvre' },
    })
    expect(await promise({})).toMatchObject({ ok: true })
    expect(await at(centre.agency)).toMatchObject({ own: {}, delays: firstDelays })
    expect(await promise({})).toMatchObject({ ok: true, facts: [] })
  })

  test('who promises nothing here: an agent, a technician, a caretaker, a tenant, a firm, another agency', async () => {
    for (const who of [
      ...(['agent', 'technician', 'operator', 'caretaker', 'tenant', 'firm'] as const).map((role) =>
        actorOf(role),
      ),
      actorOf('manager', roches),
    ])
      expect(await promise({ U1: 2 }, who)).toMatchObject({ refused: 'not_yours' })
    expect(await promise({ U1: 2 }, helene, 'nowhere')).toMatchObject({ refused: 'not_found' })
    expect(await promise({ U1: 2 }, helene)).toMatchObject({ ok: true })
    for (const who of [leGoff, karim, nicolas])
      await expect(
        town.database.as(who, (db) => db.rows(sql`select set_by from requests.agency_delay`)),
      ).rejects.toThrow(/permission denied/)
  })
})
