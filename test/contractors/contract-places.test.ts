import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Queries } from '../../src/contractors/core/contract.ts'
import type { Proposal } from '../../src/requests/core/contract.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { openContracts, signed, type Contracts } from './contracts.ts'

let w: Contracts
const next = newId()
const [sink, bath, theirs] = [newId(), newId(), newId()]
beforeAll(async () => {
  w = await openContracts()
  const { owner } = w.database
  await owner.run(sql`
    insert into estate.building (id, scheme, agency, name, kind, address, postcode, commune, insee)
    values (${next}, ${w.id.scheme}, 'centre', 'Bellevue B', 'collective', '14 rue de Verdun', '44000', 'Nantes', '44109')`)
  await owner.run(sql`
    insert into estate.asset (id, building, agency, unit, kind, name, code)
    values (${sink}, ${w.id.building}, 'centre', ${w.id.unit}, 'sink', 'Évier', 'SINK01'),
      (${bath}, ${w.id.building}, 'centre', ${w.id.unit}, 'bath', 'Baignoire', 'BATH01'),
      (${theirs}, ${next}, 'centre', null, 'sink', 'Évier', 'SINK02')`)
})
afterAll(() => w.close())

const sign = (contract: string, only: object) =>
  w.send(w.people.hq, 'contract.sign', contract, { ...signed(w.id.oceane, contract), rank: 1, ...only })
const card = (id: string) =>
  w.ask<Queries['contract.card']['output']>(w.people.agent, 'contract.card', { id })
const proposed = async (asset?: string): Promise<string[]> => {
  const request = newId()
  await w.act(w.people.agent, 'request.file', request, {
    nature: 'plumbing.tap_broken',
    unit: w.id.unit,
    requester: { person: w.id.leGoff },
    channel: 'phone',
    ...(asset ? { asset } : {}),
  })
  const { contracts } = await w.ask<Proposal>(w.people.agent, 'request.propose', { request })
  return contracts.map(({ id }) => id)
}

describe('a contract that is for some places only', () => {
  test.each([
    [
      'a building of another agency',
      'building_elsewhere',
      () => ({ agencies: ['roches'], buildings: [next] }),
    ],
    ['a building that nobody knows', 'building_elsewhere', () => ({ buildings: [newId()] })],
    ['a thing of another building', 'thing_elsewhere', () => ({ buildings: [next], assets: [sink] })],
    ['a thing, and no building', 'thing_elsewhere', () => ({ assets: [sink] })],
  ])('%s is refused', async (_, refused, only) => {
    expect(await sign(newId(), only())).toMatchObject({ ok: false, refused })
  })

  test('says where by name; what is not given stays, and none takes it back to the whole agency', async () => {
    const contract = newId()
    await sign(contract, { buildings: [w.id.building], assets: [sink] })
    await sign(contract, { name: 'Évier' })
    expect(await card(contract)).toMatchObject({
      name: 'Évier',
      buildings: [{ id: w.id.building, name: 'Bellevue A' }],
      assets: [{ id: sink, building: w.id.building, kind: 'sink', name: 'Évier' }],
    })
    const row = async () =>
      (
        await w.ask<Queries['firm.card']['output']>(w.people.agent, 'firm.card', { id: w.id.oceane })
      ).contracts.find(({ id }) => id === contract)?.only
    expect(await row()).toBe(1)
    await sign(contract, { buildings: [], assets: [] })
    expect(await row()).toBe(0)
    expect(await card(contract)).toMatchObject({ buildings: [], assets: [] })
    await sign(contract, { ends: '2025-12-31' })
  })

  test('of another building it is not proposed, and no order goes there', async () => {
    const contract = newId()
    await sign(contract, { buildings: [next] })
    expect(await proposed()).not.toContain(contract)
    const request = newId()
    await w.act(w.people.agent, 'request.file', request, {
      nature: 'plumbing.tap_broken',
      unit: w.id.unit,
      requester: { person: w.id.leGoff },
      channel: 'phone',
    })
    expect(await w.send(w.people.agent, 'request.orient', request, { to: 'firm', contract })).toMatchObject({
      ok: false,
    })
    await sign(contract, { ends: '2025-12-31' })
  })

  test('of this building it is proposed first, though another is of a better rank', async () => {
    const contract = newId()
    await sign(contract, { buildings: [w.id.building], rank: 9 })
    expect((await proposed())[0]).toBe(contract)
    await sign(contract, { ends: '2025-12-31' })
  })

  test('of a thing it is proposed for that thing, and where nobody says which; not for its neighbour', async () => {
    const contract = newId()
    await sign(contract, { buildings: [w.id.building], assets: [sink], rank: 9 })
    expect((await proposed(sink))[0]).toBe(contract)
    expect((await proposed())[0]).toBe(contract)
    expect(await proposed(bath)).not.toContain(contract)
    await sign(contract, { ends: '2025-12-31' })
  })

  test('covers no agency: the trade that it alone does there is not told as covered, nor as a gap', async () => {
    const contract = newId()
    await sign(contract, { buildings: [w.id.building], trades: ['lift'], ends: '2026-01-20' })
    const { gaps } = await w.ask<Queries['firm.list']['output']>(w.people.agent, 'firm.list', {})
    expect(gaps.filter(({ trade }) => trade === 'lift')).toEqual([])
    expect((await card(contract)).gaps).toEqual([])
  })
})
