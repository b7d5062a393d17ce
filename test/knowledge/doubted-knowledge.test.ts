import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/knowledge/core/contract.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 3 })
})
afterAll(() => town.close())

const nadia = actorOf('agent')
const karim = actorOf('caretaker')
const elsewhere = actorOf('agent', roches)
const helene = actorOf('hq', centre, { directorate: 'patrimoine' })
const maud = actorOf('hq', centre, { id: newId(), directorate: 'assurances' })

type Answered = { question: string; request: string }
type Whole = Queries['knowledge.piece']['output']

const words = { asked: 'Qui change les bouches ?', reply: 'L’entreprise de ventilation.', forFirms: false }

/** An answer of Hélène that is kept, of a tap that drips unless told. */
const keptAnswer = async (more: object = {}): Promise<Answered> => {
  const request = newId()
  await town.act(
    'request.file',
    request,
    {
      nature: 'plumbing.tap_leak',
      unit: centre.unit,
      channel: 'phone',
      words: 'Ça goutte.',
      requester: { person: centre.tenant },
    },
    nadia,
  )
  const asked = await town.act('request.askHq', request, { directorate: 'patrimoine', words: 'Qui ?' }, nadia)
  const question = String(asked.facts[0]!.data['question'])
  await town.act('request.answerHq', request, { question, words: 'L’entreprise.' }, helene)
  await town.act(
    'knowledge.keep',
    question,
    { ...words, about: { nature: 'plumbing.tap_leak' }, ...more },
    helene,
  )
  return { question, request }
}
const ask = <Name extends keyof Queries>(
  who: Actor,
  name: Name,
  input: Queries[Name]['input'],
  now?: string,
): Promise<Queries[Name]['output'] & { refused?: string }> =>
  town.kernel.ask(who, name, input, now) as Promise<Queries[Name]['output'] & { refused?: string }>
const whole = (question: string, who: Actor = helene, now?: string): Promise<Whole & { refused?: string }> =>
  ask(who, 'knowledge.piece', { id: question }, now)
const send = (who: Actor, type: string, question: string, data: object = {}) =>
  town.send(who, type, question, data)
const later = (iso: string, days: number): string =>
  new Date(Date.parse(iso) + days * 86_400_000).toISOString()

describe('«Ce n’est plus vrai»', () => {
  test('starts one clock, whoever says it again; past it the answer is doubtful, then nowhere', async () => {
    const { question, request } = await keptAnswer()
    const said = await send(elsewhere, 'knowledge.doubt', question, { words: 'Le contrat a changé.' })
    expect(said).toMatchObject({ ok: true, facts: [{ type: 'knowledge.doubted' }] })
    expect(await send(nadia, 'knowledge.doubt', question)).toMatchObject({ ok: true, facts: [] })
    const { piece, doubt } = await whole(question)
    expect(piece.standing).toBe('contested')
    expect(doubt).toMatchObject({ words: 'Le contrat a changé.' })
    const due = piece.answerDue!
    expect((await whole(question, helene, due)).piece.standing).toBe('doubtful')
    const found = await ask(nadia, 'knowledge.match', { request }, due)
    expect(found.rows).toMatchObject([{ id: question, standing: 'doubtful' }])
    const gone = await ask(nadia, 'knowledge.match', { request }, later(due, 15))
    expect(gone.rows.map(({ id }) => id)).not.toContain(question)
    expect((await whole(question, helene, later(due, 15))).piece.standing).toBe('hidden')
  })

  test('its directorate alone says that it is still true, and it stands for a year more', async () => {
    const { question, request } = await keptAnswer()
    await send(karim, 'knowledge.doubt', question)
    for (const who of [nadia, karim, maud])
      expect(await send(who, 'knowledge.confirm', question, { version: 1 })).toMatchObject({
        refused: 'not_yours',
      })
    expect(await send(helene, 'knowledge.confirm', question, { version: 1 })).toMatchObject({ ok: true })
    expect((await whole(question)).piece).toMatchObject({ standing: 'stands', answerDue: null })
    expect((await ask(nadia, 'knowledge.match', { request })).rows.map(({ id }) => id)).toContain(question)
    expect(await send(helene, 'knowledge.confirm', question, { version: 1 })).toMatchObject({ facts: [] })
  })

  test('whoever doubted takes it back, and nobody for her', async () => {
    const { question } = await keptAnswer()
    await send(nadia, 'knowledge.doubt', question)
    expect(await send(elsewhere, 'knowledge.endDoubt', question)).toMatchObject({ refused: 'not_yours' })
    expect(await send(nadia, 'knowledge.endDoubt', question)).toMatchObject({ ok: true })
    expect(await send(nadia, 'knowledge.endDoubt', question)).toMatchObject({ ok: true, facts: [] })
    expect((await whole(question)).piece).toMatchObject({ standing: 'stands', answerDue: null })
  })

  test('names nobody either, and is short', async () => {
    const { question } = await keptAnswer()
    expect(await send(nadia, 'knowledge.doubt', question, { words: 'Mme Durand dit non.' })).toMatchObject({
      refused: 'knowledge_names',
    })
    expect(await send(nadia, 'knowledge.doubt', question, { words: 'a'.repeat(10_000) })).toMatchObject({
      refused: 'knowledge_long',
    })
    expect((await whole(question)).piece.standing).toBe('stands')
  })

  test('its directorate reads how many wait, and no other', async () => {
    const { question } = await keptAnswer()
    const n = async (who: Actor) => (await ask(who, 'knowledge.waiting', {})).n
    const before = await n(helene)
    await send(nadia, 'knowledge.doubt', question)
    expect(await n(helene)).toBe(before + 1)
    expect(await n(maud)).toBe(0)
    await send(helene, 'knowledge.confirm', question, { version: 1 })
    expect(await n(helene)).toBe(before)
  })

  test('the directorate is written to', async () => {
    const { question } = await keptAnswer()
    const outcome = await send(nadia, 'knowledge.doubt', question)
    expect(outcome).toMatchObject({ ok: true })
    const jobs = await town.database.owner.rows<{ task: string }>(sql`
      select j.task_identifier as task from graphile_worker.jobs j where j.task_identifier = 'notices.tell'`)
    expect(jobs.length).toBeGreaterThan(0)
  })
})

describe('an answer that replaces another', () => {
  test('is a version more; what was said before stays, and the doubt ends', async () => {
    const { question } = await keptAnswer()
    await send(nadia, 'knowledge.doubt', question)
    const told = { ...words, reply: 'Le gardien, depuis mars.', about: { nature: 'plumbing.tap_leak' } }
    expect(await send(helene, 'knowledge.change', question, { ...told, version: 1 })).toMatchObject({
      ok: true,
    })
    const { piece, versions } = await whole(question)
    expect(piece).toMatchObject({ reply: told.reply, version: 2, standing: 'stands' })
    expect(versions.map(({ version, reply }) => [version, reply])).toEqual([
      [2, told.reply],
      [1, words.reply],
    ])
    expect(await send(helene, 'knowledge.change', question, { ...told, version: 2 })).toMatchObject({
      facts: [],
    })
  })

  test('two windows: the second reads what the first said, and writes over nothing', async () => {
    const { question } = await keptAnswer()
    const told = (reply: string) => ({ ...words, reply, about: { nature: 'plumbing.tap_leak' }, version: 1 })
    const outcomes = await Promise.all(
      ['Le gardien.', 'L’agence.'].map((reply) => send(helene, 'knowledge.change', question, told(reply))),
    )
    expect(outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.refused)).toSorted()).toEqual([
      'knowledge_moved',
      'ok',
    ])
    expect((await whole(question)).piece.version).toBe(2)
    expect(await send(helene, 'knowledge.withdraw', question, { version: 1 })).toMatchObject({
      refused: 'knowledge_moved',
    })
  })

  test('may come from a newer answer, whose thread becomes its source', async () => {
    const { question } = await keptAnswer()
    const newer = await keptAnswer({ about: { trade: 'plumbing' } })
    const told = { ...words, reply: 'Le gardien.', about: { nature: 'plumbing.tap_leak' }, version: 1 }
    await town.act('knowledge.change', question, { ...told, question: newer.question }, helene)
    expect((await whole(question)).piece.source?.id).toBe(newer.request)
  })

  test('is offered to be kept once, to whoever gave it, until it is kept or has replaced another', async () => {
    const { question } = await keptAnswer()
    const request = newId()
    const filing = { nature: 'plumbing.tap_leak', unit: centre.unit, channel: 'phone', words: 'Encore.' }
    await town.act('request.file', request, { ...filing, requester: { person: centre.tenant } }, nadia)
    const asked = await town.act(
      'request.askHq',
      request,
      { directorate: 'patrimoine', words: 'Qui ?' },
      nadia,
    )
    const newer = String(asked.facts[0]!.data['question'])
    const open = async (who: Actor) => (await ask(who, 'knowledge.offer', { request })).open
    expect(await open(helene)).toEqual([])
    await town.act('request.answerHq', request, { question: newer, words: 'Le gardien.' }, helene)
    expect(await open(helene)).toEqual([newer])
    expect(await open(maud)).toEqual([])
    const told = { ...words, reply: 'Le gardien.', about: { nature: 'plumbing.tap_leak' }, version: 1 }
    await town.act('knowledge.change', question, { ...told, question: newer }, helene)
    expect(await open(helene)).toEqual([])
    expect(await town.kernel.ask(nadia, 'knowledge.offer', { request })).toMatchObject({
      refused: 'not_yours',
    })
  })

  test('set aside it is found nowhere, and comes back as it was', async () => {
    const { question, request } = await keptAnswer()
    const ids = async () => (await ask(nadia, 'knowledge.match', { request })).rows.map(({ id }) => id)
    expect(await send(helene, 'knowledge.withdraw', question, { version: 1 })).toMatchObject({ ok: true })
    expect(await send(helene, 'knowledge.withdraw', question, { version: 1 })).toMatchObject({ facts: [] })
    expect(await ids()).not.toContain(question)
    expect(await send(nadia, 'knowledge.doubt', question)).toMatchObject({ refused: 'not_found' })
    await town.act('knowledge.confirm', question, { version: 1 }, helene)
    expect(await ids()).toContain(question)
  })
})

describe('who reads what', () => {
  test('an agency of elsewhere reads what is the whole landlord’s, and not the thread that it comes from', async () => {
    const { question, request } = await keptAnswer()
    expect((await whole(question, nadia)).piece.source?.id).toBe(request)
    const theirs = await whole(question, elsewhere)
    expect(theirs.piece).toMatchObject({ reply: words.reply, source: null })
    expect(JSON.stringify(theirs)).not.toContain(request)
    expect(theirs.can).toEqual({ keep: false, doubt: true, endDoubt: false })
    const listed = (await ask(elsewhere, 'knowledge.list', {})).rows.find(({ id }) => id === question)
    expect(listed).toMatchObject({ source: null })
  })

  test('of a building, who has it in reach: its agency, its caretaker, its page', async () => {
    const { question } = await keptAnswer({ about: { building: centre.building } })
    expect(await whole(question, elsewhere)).toMatchObject({ refused: 'not_found' })
    expect((await ask(elsewhere, 'knowledge.list', {})).rows.map(({ id }) => id)).not.toContain(question)
    expect(await send(elsewhere, 'knowledge.doubt', question)).toMatchObject({ refused: 'not_found' })
    const there = { building: centre.building }
    for (const who of [nadia, karim])
      expect((await ask(who, 'knowledge.about', there)).rows.map(({ id }) => id)).toContain(question)
    expect((await ask(elsewhere, 'knowledge.about', there)).rows).toEqual([])
    // A caretaker who has left the building reads no more of it than anybody elsewhere.
    const gone = actorOf('caretaker', centre, { buildings: [] })
    expect(await whole(question, gone)).toMatchObject({ refused: 'not_found' })
    expect((await ask(gone, 'knowledge.pack', {})).rows.map(({ id }) => id)).not.toContain(question)
  })

  test('a tenant, a visitor and a firm are told nothing of the lists', async () => {
    const { question } = await keptAnswer({ forFirms: true })
    for (const who of [actorOf('tenant'), actorOf('visitor'), actorOf('firm'), actorOf('firm', roches)])
      for (const [name, input] of [
        ['knowledge.list', {}],
        ['knowledge.pack', {}],
        ['knowledge.piece', { id: question }],
        ['knowledge.about', { building: centre.building }],
      ] as const)
        expect(await town.kernel.ask(who, name, input)).toHaveProperty('refused')
  })

  test('a firm reads what is fit for firms on an order of its own that it fits, and nothing else', async () => {
    const fit = await keptAnswer({ reply: 'Posez un mitigeur NF.', forFirms: true })
    const inside = await keptAnswer({ reply: 'Attendez notre accord.' })
    const { request } = await keptAnswer({
      reply: 'Pour la chaudière.',
      about: { nature: 'heating.boiler' },
      forFirms: true,
    })
    await town.act('request.orient', request, { to: 'firm', contract: centre.contract }, nadia)
    const { orders } = (await town.kernel.ask(nadia, 'request.thread', { id: request })) as Thread
    const order = orders[0]!.id
    const mine = await ask(actorOf('firm'), 'knowledge.order', { order })
    const ids = mine.rows.map(({ id }) => id)
    expect(ids).toContain(fit.question)
    expect(ids).not.toContain(inside.question)
    expect(mine.rows.every(({ forFirms, source }) => forFirms && source === null)).toBe(true)
    expect(JSON.stringify(mine)).not.toContain('chaudière')
    expect(await ask(actorOf('firm', roches), 'knowledge.order', { order })).toMatchObject({
      refused: 'not_found',
    })
    expect(await ask(nadia, 'knowledge.order', { order })).toMatchObject({ refused: 'not_yours' })
    // Behind the firm's wall the tables say no more than the page.
    const seen = await town.database.as(actorOf('firm', roches), (db) =>
      db.rows(sql`select p.id from knowledge.piece p`),
    )
    expect(seen).toEqual([])
    await expect(
      town.database.as(actorOf('firm'), (db) => db.rows(sql`select p.request from knowledge.piece p`)),
    ).rejects.toThrow(/permission denied/)
  })

  test('what a thing is known for is shown where such a thing stands', async () => {
    await town.database.owner.run(sql`
      insert into estate.asset (id, building, unit, agency, kind, name, code, maker, model)
      values (${newId()}, ${centre.building}, ${centre.unit}, 'centre', 'boiler', 'Chaudière', 'CH-2', 'Atlantic', 'Naia 25')`)
    const { question } = await keptAnswer({ about: { thing: 'boiler', maker: 'Atlantic', model: 'Naia 25' } })
    const about = (more: object) =>
      ask(karim, 'knowledge.about', { building: centre.building, thing: 'boiler', ...more })
    const ids = async (more: object) => (await about(more)).rows.map(({ id }) => id)
    expect(await ids({ maker: 'Atlantic', model: 'Naia 25' })).toContain(question)
    expect(await ids({ maker: 'Atlantic', model: 'Naia 30' })).not.toContain(question)
    expect(await ids({ thing: 'lift' })).not.toContain(question)
    // The thing is gone: what is known of its model stays, for the others.
    await town.database.owner.run(sql`update estate.asset set gone_on = '2026-01-01' where code = 'CH-2'`)
    expect(await ids({ maker: 'Atlantic', model: 'Naia 25' })).toContain(question)
  })

  test('the phone takes along its buildings’ first, and a bounded lot', async () => {
    const own = await keptAnswer({ about: { building: centre.building } })
    await town.database.owner.run(sql`
      insert into knowledge.piece (id, directorate, nature, for_firms, asked, reply, version, request, kept_at, review_on, doubtful_at, hides_at)
      select gen_random_uuid(), 'patrimoine', 'damp.mould', false, 'Question ' || n, repeat('x', 1500), 1, ${own.request}, now(),
        '2030-01-01', '2030-01-01', '2030-03-01' from generate_series(1, 200) n`)
    const { rows } = await ask(karim, 'knowledge.pack', {})
    expect(rows[0]).toMatchObject({ about: { building: { id: centre.building } } })
    expect(rows.length).toBeLessThanOrEqual(60)
    expect(rows.reduce((sum, { asked, reply }) => sum + asked.length + reply.length, 0)).toBeLessThanOrEqual(
      40_000,
    )
    await town.database.owner.run(sql`delete from knowledge.piece where asked like 'Question %'`)
  })
})
