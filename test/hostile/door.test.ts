import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeLink } from '../../src/kernel/server/signed-links.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { canary, centre, roches } from '../setup/agency-corners.ts'
import { type Answered, type Doors, openDoors } from '../setup/doors.ts'
import { furnish } from './homes.ts'
import { inPlainWords } from './plain-words.ts'
import type { Pools } from './shape-input.ts'

let door: Doors
let pools: Pools
let nadia: { person: string; cookie: string }
beforeAll(async () => {
  door = await openDoors()
  pools = await furnish(door)
  nadia = await door.hire('agent', ['centre'])
})
afterAll(() => door.close())

type Headers = Record<string, string>
const post = (payload: string | object, headers: Headers = {}): Promise<Answered> =>
  door.knock({
    method: 'POST',
    url: '/api/commands',
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  })
const asked = (query: string, input: unknown, headers: Headers = {}): Promise<Answered> =>
  door.knock({
    method: 'POST',
    url: `/api/ask/${query}`,
    headers: { 'content-type': 'application/json', ...headers },
    payload: JSON.stringify(input),
  })
const act = (more: object = {}) => ({
  id: newId(),
  type: 'request.say',
  subject: mine(),
  data: { words: 'Ça fuit.' },
  at: new Date().toISOString(),
  ...more,
})
const mine = (): string => pools.byKey['request']?.[0] as string
const theirs = (): string => pools.byKey['request']?.[1] as string
const byCookie = (): Headers => ({ cookie: nadia.cookie })

describe('what is no act', () => {
  const bodies: Record<string, [string | object, string]> = {
    'no JSON': ['{"id":', 'not_json'],
    nothing: ['', 'not_json'],
    'a sentence': ['"Bonjour"', 'malformed'],
    'an act that is not in a list': [{ id: 1 }, 'malformed'],
    'an empty list': [[], 'malformed'],
    'a list of a hundred and one': [Array.from({ length: 101 }, () => ({})), 'malformed'],
    'ten megabytes': [`[{"id":"${'x'.repeat(10 * 1024 * 1024)}"}]`, 'too_large'],
    'brackets a hundred thousand deep': [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'malformed'],
    'a prototype to poison': ['[{"__proto__":{"role":"hq"},"id":"x"}]', 'not_json'],
    'numbers for words': [[{ id: 1, type: 2, subject: 3, data: 4, at: 5 }], 'malformed'],
  }
  for (const [what, [body, code]] of Object.entries(bodies))
    test(`${what} is told so in French and in English`, async () => {
      for (const lang of ['fr', 'en'])
        inPlainWords(await post(body, { 'x-loge-lang': lang, ...byCookie() }), code, lang)
    })

  test('deep data inside an act is malformed, and a form is no act', async () => {
    const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`
    inPlainWords(await post(JSON.stringify([act()]).replace('"Ça fuit."', deep), byCookie()), 'malformed')
    inPlainWords(await post('a=b', { 'content-type': 'application/x-www-form-urlencoded' }), 'not_json')
  })

  test('an unknown command, question or page is told so', async () => {
    inPlainWords(await post([act({ type: 'request.destroy' })], byCookie()), 'unknown_command')
    inPlainWords(await post([act({ type: '__proto__' })], byCookie()), 'unknown_command')
    for (const query of ['request.everything', '__proto__', 'constructor', 'toString', 'x'.repeat(150)])
      inPlainWords(await asked(query, {}, byCookie()), 'not_found')
    inPlainWords(
      await door.knock({ method: 'GET', url: '/api/ask/request.list?q={', headers: byCookie() }),
      'not_json',
    )
    inPlainWords(await asked('request.list', { limit: 'many' }, byCookie()), 'malformed')
    inPlainWords(await asked('request.list', { since: 'hier' }, byCookie()), 'malformed')
    inPlainWords(await door.knock({ method: 'GET', url: '/api/nothing', headers: byCookie() }), 'not_found')
    inPlainWords(
      await door.knock({ method: 'DELETE', url: '/api/commands', headers: byCookie() }),
      'not_found',
    )
    inPlainWords(
      await door.knock({
        method: 'GET',
        url: '/api/feed?once&after=1;drop',
        headers: { cookie: 'loge=forged' },
      }),
      'sign_in',
    )
  })
})

describe('an act', () => {
  const one = async (command: object, headers = byCookie()): Promise<any> =>
    (await post([command], headers)).body[0]

  test('sent twice gets its answer twice; with other words, or by another, it is told so', async () => {
    const said = act()
    const first = await one(said)
    expect(first).toMatchObject({ ok: true })
    expect(await one(said)).toEqual(first)
    inPlainWords(await post([{ ...said, data: { words: 'Autre chose.' } }], byCookie()), 'id_reused')
    const luc = await door.hire('technician', ['centre'])
    inPlainWords(await post([said], { cookie: luc.cookie }), 'id_taken')
  })

  test('of a clock that is a year off is taken, dated now, and the clock is told', async () => {
    for (const days of [365, -365]) {
      const said = act({ at: new Date(Date.now() + days * 86_400_000).toISOString() })
      expect(await one(said)).toMatchObject({ ok: true, notice: { code: 'clock_off' } })
      const row = await door.database.owner.row<{ off: number }>(
        sql`select abs(extract(epoch from now() - f.at))::float8 as off from kernel.fact f where f.command = ${said.id}`,
      )
      expect(row?.off).toBeLessThan(60)
    }
  })

  test('keeps harmful words as words: NUL left out, half an emoji whole, markup and SQL untouched', async () => {
    const words = ["'); drop table requests.request; --", '<script>alert(1)</script>', '{prix} %s', 'أهلا 🏠']
    for (const said of words) expect(await one(act({ data: { words: said } }))).toMatchObject({ ok: true })
    expect(await one(act({ data: { words: 'avant\u0000après' } }))).toMatchObject({ ok: true })
    expect(await one(act({ data: { words: 'coupé \ud83d' } }))).toMatchObject({ ok: true })
    inPlainWords(await post([act({ data: { words: '\u0000' } })], byCookie()), 'malformed')
    const { body } = await asked('request.thread', { id: mine() }, byCookie())
    const kept = body.entries.map((entry: { words: string | null }) => entry.words)
    for (const said of [...words, 'avantaprès', 'coupé \ufffd']) expect(kept).toContain(said)
  })

  test('with a number beyond all numbers, or a year beyond the calendar, is malformed; an effort that is none is not counted', async () => {
    const raw = JSON.stringify([act({ effort: { 'request.words': 1 } })])
    inPlainWords(
      await post(raw.replace('"request.words":1', '"request.words":1e400'), byCookie()),
      'malformed',
    )
    expect((await post(raw.replace('"request.words":1', '"request.words":-1'), byCookie())).status).toBe(200)
    inPlainWords(await post([act({ at: '9999-99-99T00:00:00Z' })], byCookie()), 'malformed')
    const long = act({ type: 'request.wait', data: { reason: 'part', until: '9999-12-31T23:59:59+23:59' } })
    expect((await post([long], byCookie())).status).toBeLessThan(500)
    inPlainWords(await post([act({ type: 'request.confirm', subject: 'moi' })], byCookie()), 'malformed')
  })

  test('in a list with bad ones is done, and each has its own answer', async () => {
    const { status, body } = await post(
      [act(), act({ type: 'nothing.at_all' }), act({ data: {} }), act()],
      byCookie(),
    )
    expect(status).toBe(200)
    expect(body.map((o: { ok: boolean; refused?: string }) => o.refused ?? o.ok)).toEqual([
      true,
      'unknown_command',
      'malformed',
      true,
    ])
  })
})

describe('a link', () => {
  const link = (token: string): Headers => ({ authorization: `Link ${token}` })

  test('of somebody else opens her matter alone, and no word of it elsewhere', async () => {
    const token = await makeLink(door.database.owner, {
      purpose: 'thread',
      person: roches.tenant,
      matter: theirs(),
      days: 30,
    })
    expect(await asked('request.thread', { id: theirs() }, link(token))).toMatchObject({ status: 200 })
    inPlainWords(await asked('request.thread', { id: mine() }, link(token)), 'not_found')
    inPlainWords(await post([act({ subject: mine() })], link(token)), 'not_found')
    const { text } = await asked('request.list', {}, byCookie())
    expect(text).not.toContain(canary)
  })

  test('that expired, was revoked, was never made or only signs in, is told so', async () => {
    const { owner } = door.database
    const expired = await makeLink(owner, {
      purpose: 'thread',
      person: centre.tenant,
      matter: mine(),
      days: -1,
    })
    const signIn = await makeLink(owner, { purpose: 'signin', person: centre.tenant, days: 1 })
    for (const lang of ['fr', 'en']) {
      const more = { 'x-loge-lang': lang }
      inPlainWords(
        await asked('request.thread', { id: mine() }, { ...link(expired), ...more }),
        'link_expired',
        lang,
      )
      inPlainWords(
        await asked('request.thread', { id: mine() }, { ...link(signIn), ...more }),
        'link_expired',
        lang,
      )
      inPlainWords(await post([act()], { ...link('a'.repeat(43)), ...more }), 'link_unknown', lang)
      inPlainWords(await post([act()], { ...link("' or 1=1"), ...more }), 'link_unknown', lang)
    }
  })

  test('of a firm shows its orders alone', async () => {
    const token = await makeLink(door.database.owner, { purpose: 'firm', firm: centre.firm, days: 30 })
    const [own, other] = pools.byKey['order'] as string[]
    expect(await asked('order.card', { id: own }, link(token))).toMatchObject({ status: 200 })
    inPlainWords(await asked('order.card', { id: other }, link(token)), 'not_found')
    expect((await asked('order.day', {}, link(token))).text).not.toContain(canary)
  })
})

describe('a session', () => {
  test('whose person changes role, agency or leaves is another from the next call on', async () => {
    const ali = await door.hire('agent', ['centre'])
    const headers = { cookie: ali.cookie }
    const { owner } = door.database
    expect((await post([act()], headers)).body[0]).toMatchObject({ ok: true })
    await owner.run(sql`update people.staff set role = 'caretaker' where person = ${ali.person}`)
    inPlainWords(await post([act()], headers), 'not_found')
    await owner.run(
      sql`update people.staff set role = 'agent', agencies = '{roches}' where person = ${ali.person}`,
    )
    inPlainWords(await asked('request.thread', { id: mine() }, headers), 'not_found')
    await owner.run(sql`update people.staff set active = false where person = ${ali.person}`)
    inPlainWords(await asked('request.list', {}, headers), 'sign_in')
  })

  test('that was forged or left out is a visitor’s', async () => {
    for (const cookie of ['loge=forged', 'loge=%00', `loge=${'x'.repeat(3000)}`, ''])
      inPlainWords(await asked('request.list', {}, { cookie }), 'sign_in')
    inPlainWords(await post([act()], {}), 'sign_in')
  })
})
