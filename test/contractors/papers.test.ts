import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Queries } from '../../src/contractors/core/contract.ts'
import { lapseAll } from '../../src/contractors/server/order-tasks.ts'
import { makeLink, openLink } from '../../src/kernel/server/signed-links.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { openContracts, morning, signed, type Contracts } from './contracts.ts'

let w: Contracts
beforeAll(async () => {
  w = await openContracts()
})
afterAll(() => w.close())

const siret = '73282932000074'
const card = (who: Contracts['people']['hq'], id: string, now = morning) =>
  w.ask<Queries['firm.card']['output']>(who, 'firm.card', { id }, now)
const terms = (firm: string, more: object = {}) => {
  const { rates: _, capacity: __, ...rest } = signed(firm, newId())
  return { ...rest, ...more }
}
const hired = async (more: object = {}): Promise<{ firm: string; contract: string }> => {
  const [firm, contract] = [newId(), newId()]
  await w.act(w.people.hq, 'firm.know', firm, { name: 'Serrures de l’Erdre', email: 'a@erdre.example' })
  await w.act(w.people.hq, 'contract.sign', contract, { ...signed(firm, contract), ...more })
  return { firm, contract }
}

describe('a firm', () => {
  test('is known by the manager, mended without asking again what stands', async () => {
    const firm = newId()
    const first = { name: 'Vitrerie Atlantique', siret, phone: '02 40 00 00 09', trades: ['glazing'] }
    await w.act(w.people.manager, 'firm.know', firm, first)
    await w.act(w.people.manager, 'firm.know', firm, {
      name: 'Vitrerie Atlantique',
      onCall: '06 00 00 00 09',
    })
    expect(await card(w.people.manager, firm)).toMatchObject({
      ...first,
      onCall: '06 00 00 00 09',
      email: '',
    })
  })

  test.each([
    ['siret_wrong', { siret: '73282932000075' }],
    ['siret_taken', { siret }],
    ['trade_unknown', { trades: ['alchemy'] }],
    ['malformed', { siret: '732 829 320 00074' }],
    ['malformed', { email: 'atelier' }],
  ])('%s', async (code, more) => {
    const outcome = await w.send(w.people.hq, 'firm.know', newId(), { name: 'Autre vitrerie', ...more })
    expect(outcome).toMatchObject({ ok: false, refused: code })
  })

  test('is there once, though two make it known at one moment', async () => {
    const one = { name: 'Ascenseurs N’Diaye', siret: '55210055400005' }
    const outcomes = await Promise.all(
      Array.from({ length: 4 }, () => w.send(w.people.hq, 'firm.know', newId(), one)),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('a number that stands is not asked again of who mends a phone', async () => {
    const firm = newId()
    await w.act(w.people.hq, 'firm.know', firm, { name: 'Ancienne' })
    await w.database.owner.run(sql`update contractors.firm set siret = '11111111111111' where id = ${firm}`)
    await w.act(w.people.hq, 'firm.know', firm, { name: 'Ancienne', siret: '11111111111111', phone: '3008' })
  })
})

describe('who may', () => {
  test('a manager signs for her own agencies, and mends no contract that others share', async () => {
    const { firm, contract } = await hired({ agencies: ['centre', 'roches'] })
    const sign = (id: string, agencies: string[]) =>
      w.send(w.people.manager, 'contract.sign', id, terms(firm, { agencies }))
    expect(await sign(newId(), ['centre'])).toMatchObject({ ok: true })
    expect(await sign(newId(), ['centre', 'roches'])).toMatchObject({ refused: 'not_yours' })
    expect(await sign(contract, ['centre'])).toMatchObject({ refused: 'not_yours' })
    const lines = [{ code: 'A', label: 'a', unit: 'u', unitPrice: 100 }]
    expect(await w.send(w.people.manager, 'contract.price', contract, { lines })).toMatchObject({
      refused: 'not_yours',
    })
    expect(await w.send(w.people.manager, 'firm.know', firm, { name: 'X' })).toMatchObject({
      refused: 'firm_elsewhere',
    })
    expect((await card(w.people.manager, firm)).can).toEqual({
      know: 'firm_elsewhere',
      links: true,
      sign: true,
    })
  })

  test.each(['agent', 'technician', 'benali', 'leGoff', 'nicolas', 'oceane'] as const)(
    '%s changes nothing',
    async (who) => {
      const { firm, contract } = await hired()
      const lines = [{ code: 'A', label: 'a', unit: 'u', unitPrice: 100 }]
      for (const [type, subject, data] of [
        ['firm.know', firm, { name: 'X' }],
        ['firm.invite', firm, {}],
        ['firm.shut', firm, {}],
        ['contract.sign', contract, terms(firm)],
        ['contract.price', contract, { lines }],
        ['contract.price', newId(), { lines }],
      ] as const)
        expect(await w.send(w.people[who], type, subject, data), type).toMatchObject({ refused: 'not_yours' })
    },
  )

  test.each([
    ['agent', true],
    ['technician', true],
    ['manager', true],
    ['elsewhere', true],
    ['hq', true],
    ['benali', false],
    ['leGoff', false],
    ['nicolas', false],
    ['oceane', false],
  ] as const)('%s reads firms, contracts and prices: %s', async (who, reads) => {
    for (const [query, input] of [
      ['firm.list', {}],
      ['firm.card', { id: w.id.nicolas }],
      ['contract.card', { id: w.id.framework }],
      ['contract.list', {}],
    ] as const) {
      const answer = await w.ask<object>(w.people[who], query, input)
      if (reads) expect(answer, query).not.toHaveProperty('refused')
      else expect(answer, query).toMatchObject({ refused: 'not_yours' })
    }
  })

  test('what is not there is refused as what is, to whom may read neither', async () => {
    expect(await w.ask(w.people.benali, 'firm.card', { id: newId() })).toMatchObject({ refused: 'not_yours' })
    expect(await w.ask(w.people.nicolas, 'contract.card', { id: newId() })).toMatchObject({
      refused: 'not_yours',
    })
    expect(await w.ask(w.people.agent, 'firm.links', { firm: newId() })).toMatchObject({
      refused: 'not_yours',
    })
    expect(await w.ask(w.people.hq, 'firm.card', { id: newId() })).toMatchObject({ refused: 'not_found' })
  })

  test('a firm sees nothing of another, even where a question forgets to look', async () => {
    const seen = await w.database.as(w.people.nicolas, async (db) => ({
      firms: await db.rows<{ id: string }>(sql`select id from contractors.firm`),
      contracts: await db.rows<{ firm: string }>(sql`select distinct firm from contractors.contract`),
      rates: await db.rows<{ firm: string }>(sql`
        select distinct c.firm from contractors.rate_item i join contractors.contract c on c.id = i.contract`),
    }))
    expect(seen).toEqual({
      firms: [{ id: w.id.nicolas }],
      contracts: [{ firm: w.id.nicolas }],
      rates: [{ firm: w.id.nicolas }],
    })
  })
})

describe('a contract', () => {
  test.each([
    ['agencies_missing', { agencies: [] }],
    ['agency_unknown', { agencies: ['centre', 'lune'] }],
    ['trades_missing', { trades: [] }],
    ['trade_unknown', { trades: ['mediation'] }],
    ['covers_missing', { kind: 'maintenance' }],
    ['cover_unknown', { kind: 'maintenance', covers: ['plumbing.tap_leak', 'love'] }],
    ['malformed', { delays: { U1: 0 } }],
    ['malformed', { limit: -1 }],
  ])('%s', async (code, more) => {
    const outcome = await w.send(w.people.hq, 'contract.sign', newId(), terms(w.id.nicolas, more))
    expect(outcome).toMatchObject({ ok: false, refused: code })
  })

  test('keeps its firm, and what is not given', async () => {
    const { firm, contract } = await hired({ delays: { U3: 120 }, onCall: true, rank: 3, capacity: 2 })
    const again = { ...terms(firm), ref: contract, limit: 50_000 }
    expect(
      await w.send(w.people.hq, 'contract.sign', contract, { ...again, firm: w.id.oceane }),
    ).toMatchObject({
      refused: 'firm_fixed',
    })
    await w.act(w.people.hq, 'contract.sign', contract, again)
    const stands = await w.ask<Queries['contract.card']['output']>(w.people.hq, 'contract.card', {
      id: contract,
    })
    expect(stands).toMatchObject({ delays: { U3: 120 }, onCall: true, rank: 3, capacity: 2, limit: 50_000 })
    expect(stands.rates).toHaveLength(2)
  })

  test('a change says what it means for the orders in flight, and touches none of them', async () => {
    const { request, order } = await w.ordered(w.id.framework, {
      starts: '2026-01-20T07:00:00.000Z',
      ends: '2026-01-20T09:00:00.000Z',
    })
    const { rates: _, ...now } = signed(w.id.nicolas, w.id.framework)
    const wanted = { ...now, ends: '2026-01-15', limit: 10_000 }
    const ask = (id: string, who = w.people.hq) =>
      w.ask<Queries['contract.means']['output']>(who, 'contract.means', { id, terms: wanted })
    const means = await ask(w.id.framework)
    expect(means.map(({ key }) => key)).toEqual(['limit', 'ends', 'visits'])
    expect(means[0]).toMatchObject({ was: 40_000 })
    expect(await ask(w.id.framework, w.people.elsewhere)).toMatchObject({ refused: 'not_yours' })
    expect(await ask(newId())).toMatchObject({ refused: 'not_found' })
    await w.act(w.people.hq, 'contract.sign', w.id.framework, wanted)
    expect(await w.orderOf(order)).toMatchObject({ status: 'planned', fixed: 1 })
    const { spendLimit } = (await w.database.owner.row<{ spendLimit: number }>(
      sql`select spend_limit as "spendLimit" from contractors.work_order where id = ${order}`,
    ))!
    expect(spendLimit).toBe(40_000)
    await w.act(w.people.hq, 'contract.sign', w.id.framework, now)
    await w.act(w.people.agent, 'order.cancel', request, { order })
  })
})

describe('price lines', () => {
  const line = (code: string, unitPrice = 1000) => ({ code, label: `Ligne ${code}`, unit: 'u', unitPrice })
  const rates = async (contract: string) =>
    (await w.ask<Queries['contract.card']['output']>(w.people.hq, 'contract.card', { id: contract })).rates

  test('come, change and go; twice the same is once', async () => {
    const { contract } = await hired()
    const send = (data: object) => w.act(w.people.manager, 'contract.price', contract, data)
    const first = { lines: [line('A'), line('B', 1235)], drop: ['PL-01'] }
    expect((await send(first)).facts).toMatchObject([{ data: { changed: 2, dropped: 1 } }])
    expect((await send(first)).facts).toEqual([])
    expect((await rates(contract)).map(({ code, unitPrice }) => [code, unitPrice])).toEqual([
      ['A', 1000],
      ['B', 1235],
      ['PL-02', 1250],
    ])
    await send({ lines: [{ code: 'PL-01', label: 'Déplacement', unit: 'u', unitPrice: 4000 }] })
    expect((await rates(contract)).map(({ code }) => code)).toContain('PL-01')
  })

  test('one code twice is refused, and ten thousand lines are the most', async () => {
    const { contract } = await hired()
    const send = (data: object) => w.send(w.people.hq, 'contract.price', contract, data)
    expect(await send({ lines: [line('A'), line('A', 1100)] })).toMatchObject({ refused: 'line_twice' })
    expect(await send({ lines: [line('A')], drop: ['A'] })).toMatchObject({ refused: 'line_twice' })
    expect(await send({ lines: [{ ...line('A'), unitPrice: -1 }] })).toMatchObject({ refused: 'malformed' })
    for (let i = 0; i < 10; i++)
      expect(
        await send({ lines: Array.from({ length: i ? 1000 : 998 }, (_, n) => line(`${i}-${n}`)) }),
      ).toMatchObject({
        ok: true,
      })
    expect(await rates(contract)).toHaveLength(10_000)
    expect(await send({ lines: [line('one more')] })).toMatchObject({ refused: 'too_many_lines' })
  })

  test('a line that is offered no more stays for the order that bears it', async () => {
    const { firm, contract } = await hired()
    const worker = { ...w.people.nicolas, id: firm, firm }
    const { request, order } = await w.ordered(contract)
    await w.act(worker, 'order.accept', request, { order })
    const lines = await w.ask<Queries['order.rates']['output']>(worker, 'order.rates', { order })
    const report = { order, outcome: 'moreWork', lines: [{ item: lines[1]!.item, parts: 1_000_000 }] }
    await w.act(worker, 'order.report', request, report)
    await w.act(w.people.hq, 'contract.price', contract, { lines: [], drop: ['PL-01', 'PL-02'] })
    expect(
      (await w.ask<Queries['order.rates']['output']>(worker, 'order.rates', { order })).map(
        ({ code }) => code,
      ),
    ).toEqual(['PL-02'])
    await w.act(w.people.manager, 'order.approve', request, { order })
    const done = (item: string) =>
      w.send(worker, 'order.report', request, { order, outcome: 'done', lines: [{ item, parts: 10_000 }] })
    expect(await done(lines[0]!.item)).toMatchObject({ refused: 'line_unknown' })
    expect(await done(lines[1]!.item)).toMatchObject({ ok: true })
  })
})

describe('links', () => {
  let firm = ''
  beforeEach(async () => {
    firm = (await hired()).firm
  })
  const links = (who = w.people.manager) =>
    w.ask<Queries['firm.links']['output']>(who, 'firm.links', { firm }, new Date().toISOString())

  test('one is ended at once, the others open still', async () => {
    const [lost, kept] = [
      await makeLink(w.database.owner, { purpose: 'firm', firm, days: 120 }),
      await makeLink(w.database.owner, { purpose: 'firm', firm, days: 120 }),
    ]
    expect((await links()).links).toHaveLength(2)
    const { id } = (await w.database.owner.row<{ id: string }>(
      sql`select id from kernel.signed_link where firm = ${firm} order by made_at limit 1`,
    ))!
    const now = new Date().toISOString()
    await w.act(w.people.manager, 'firm.shut', firm, { link: id }, now)
    expect(await openLink(w.database.owner, lost)).toBe('expired')
    expect(await openLink(w.database.owner, kept)).toMatchObject({ firm })
    expect(await w.send(w.people.manager, 'firm.shut', firm, { link: id }, now)).toMatchObject({
      refused: 'link_over',
    })
    await w.act(w.people.hq, 'firm.shut', firm, {}, now)
    expect(await openLink(w.database.owner, kept)).toBe('expired')
    expect((await links()).links).toEqual([])
  })

  test('a manager sees and ends what opens orders of her own agencies, not the others’', async () => {
    const { request } = await w.ordered(w.id.framework)
    const mine = { purpose: 'firm', firm: w.id.nicolas, matter: request, days: 120 } as const
    const token = await makeLink(w.database.owner, mine)
    const now = new Date().toISOString()
    const of = (who: Contracts['people']['hq']) =>
      w.ask<Queries['firm.links']['output']>(who, 'firm.links', { firm: w.id.nicolas }, now)
    expect((await of(w.people.manager)).links).toMatchObject([{ order: expect.any(Number) }])
    expect(await of(w.people.elsewhere)).toMatchObject({ refused: 'not_yours' })
    await w.act(w.people.hq, 'contract.sign', newId(), terms(w.id.nicolas, { agencies: ['roches'] }))
    expect((await of(w.people.elsewhere)).links).toEqual([])
    expect(await w.send(w.people.elsewhere, 'firm.shut', w.id.nicolas, {}, now)).toMatchObject({
      refused: 'link_over',
    })
    expect(await openLink(w.database.owner, token)).toMatchObject({ matter: request })
  })

  test('a fresh one needs an address, and is in no answer', async () => {
    const outcome = await w.act(w.people.manager, 'firm.invite', firm, {})
    expect(outcome.facts).toEqual([{ type: 'firm.invited', data: {} }])
    await w.act(w.people.hq, 'firm.know', firm, { name: 'Serrures de l’Erdre', email: '' })
    expect(await w.send(w.people.manager, 'firm.invite', firm, {})).toMatchObject({
      refused: 'firm_unreachable',
    })
    expect(await w.send(w.people.hq, 'firm.invite', newId(), {})).toMatchObject({ refused: 'not_found' })
  })
})

test('what follows from work: open, late, kept, silent, refused; nobody typed it', async () => {
  const { firm, contract } = await hired({ delays: { U3: 24 } })
  const worker = { ...w.people.nicolas, id: firm, firm }
  const slot = { starts: '2026-01-14T07:00:00.000Z', ends: '2026-01-14T09:00:00.000Z' }
  const kept = await w.ordered(contract, slot)
  await w.act(worker, 'order.report', kept.request, { order: kept.order, outcome: 'done' }, slot.ends)
  await w.ordered(contract, slot)
  const refused = await w.ordered(contract)
  await w.act(worker, 'order.refuse', refused.request, { order: refused.order, reason: 'noCapacity' })
  const later = '2026-02-20T09:00:00.000Z'
  await lapseAll(w.kernel, later)
  const figures = { open: 1, late: 1, came: 1, visits: 2, refused: 1, placed: 3 }
  for (const who of [w.people.hq, w.people.manager])
    expect((await card(who, firm, later)).figures).toEqual(figures)
  expect((await card(w.people.elsewhere, firm, later)).figures).toMatchObject({
    open: 0,
    visits: 0,
    placed: 0,
  })
  const { inDelay } = await w.ask<Queries['contract.card']['output']>(
    w.people.hq,
    'contract.card',
    { id: contract },
    later,
  )
  expect(inDelay.of).toBeGreaterThan(0)
  const { rows } = await w.ask<Queries['firm.list']['output']>(w.people.hq, 'firm.list', {}, later)
  expect(rows.find(({ id }) => id === firm)).toMatchObject({ open: 1, late: 1, contracts: 1 })
})

describe('the list', () => {
  const list = (q: string, who = w.people.hq, now = morning) =>
    w.ask<Queries['firm.list']['output']>(who, 'firm.list', { q }, now)

  test.each(['nicola plomberi', 'NICOLAS', 'plomberie nicolas', 'océane chaufage', 'oceane'])(
    'finds with a slip: %s',
    async (typed) => {
      const { rows } = await list(typed)
      expect(rows[0]!.name).toMatch(/nicola/i.test(typed) ? /^Nicolas/ : /^Océane/)
    },
  )

  test('what nobody bears is found nowhere, and the list says that there are firms', async () => {
    expect(await list('zzzzzz')).toMatchObject({ rows: [], any: true, next: null })
    expect(await list('%')).toMatchObject({ any: true })
  })

  test('of contracts is read page after page, each once: the soonest end on top, what has ended below', async () => {
    const page = (more: object) =>
      w.ask<Queries['contract.list']['output']>(w.people.agent, 'contract.list', more)
    const whole = await page({})
    expect(whole.next).toBeNull()
    expect(whole.rows).toHaveLength(whole.all)
    const [running, over] = [true, false].map((is) =>
      whole.rows.filter(({ ends }) => ends >= '2026-01-13' === is).map(({ ends }) => ends),
    )
    expect(over!.length).toBeGreaterThan(0)
    expect(whole.rows.map(({ ends }) => ends)).toEqual([...running!.toSorted(), ...over!.toSorted()])
    const paged: string[] = []
    let after: string | null = null
    do {
      const { rows, next, all }: Queries['contract.list']['output'] = await page({
        limit: 2,
        ...(after ? { after } : {}),
      })
      expect(all).toBe(whole.all)
      paged.push(...rows.map(({ id }) => id))
      after = next
    } while (after)
    expect(paged).toEqual(whole.rows.map(({ id }) => id))
    expect(whole.rows.find(({ id }) => id === w.id.second)).toMatchObject({
      firm: { id: w.id.oceane, name: 'Océane Chauffage' },
      limit: signed(w.id.oceane, w.id.second).limit,
    })
    const found = await page({ q: 'OCEANE chauffage' })
    expect(found.rows.map(({ firm }) => firm.id)).toEqual([w.id.oceane, w.id.oceane, w.id.oceane])
    expect(await page({ q: 'zzzzzz' })).toMatchObject({ rows: [], next: null, all: 0 })
  })

  test('says where nobody is there after a contract, at the reader’s agencies', async () => {
    const { firm, contract } = await hired({
      trades: ['lift'],
      agencies: ['centre', 'roches'],
      ends: '2026-02-28',
    })
    const gaps = async (who: Contracts['people']['hq']) =>
      (await list('', who)).gaps.filter(({ trade }) => trade === 'lift')
    expect(await gaps(w.people.hq)).toMatchObject([
      { agencies: ['centre', 'roches'], from: '2026-03-01', last: { id: contract } },
    ])
    expect(await gaps(w.people.manager)).toMatchObject([{ agencies: ['centre'] }])
    const next = { trades: ['lift'], agencies: ['centre'], starts: '2026-03-01' }
    await w.act(w.people.hq, 'contract.sign', newId(), terms(firm, next))
    expect(await gaps(w.people.manager)).toEqual([])
    expect(await gaps(w.people.hq)).toMatchObject([{ agencies: ['roches'] }])
  })

  test('of firms goes on after its first page, and gives each once, whatever is typed', async () => {
    await w.database.owner.run(sql`
      insert into contractors.firm (id, name) select gen_random_uuid(), 'Peinture ' || n from generate_series(1, 230) n`)
    for (const q of ['', 'peinture']) {
      const first = await list(q)
      expect(first.rows).toHaveLength(200)
      const second = await w.ask<Queries['firm.list']['output']>(w.people.hq, 'firm.list', {
        q,
        after: first.next!,
      })
      expect(second.next).toBeNull()
      expect(second.gaps).toEqual([])
      const all = [...first.rows, ...second.rows]
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
      expect(all.filter(({ name }) => name.startsWith('Peinture '))).toHaveLength(230)
    }
  })
})
