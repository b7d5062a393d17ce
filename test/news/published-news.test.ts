import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { localDate, officeCalendar } from '../../src/kernel/core/calendar.ts'
import { cursorOfNow, hear } from '../../src/kernel/server/feed.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { NewsItem, Queries } from '../../src/news/core/contract.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { feedSettled } from '../setup/feed-settled.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 4 })
})
afterAll(() => town.close())
beforeEach(() => town.database.owner.run(sql`truncate news.item, news.version, news.question, news.debit`))

const helene = actorOf('hq', centre, { directorate: 'patrimoine' })
const maud = actorOf('hq', centre, { id: newId(), directorate: 'assurances' })
const sylvie = actorOf('manager')
const nadia = actorOf('agent')
const elsewhere = actorOf('agent', roches)
const karim = actorOf('caretaker')
const ali = actorOf('caretaker', roches, { id: newId() })
const ines = actorOf('operator')

const dayIn = (days: number): string =>
  localDate(officeCalendar, new Date(Date.now() + days * 86_400_000).toISOString())
const words = `${'mot '.repeat(99)}mot`
const told = {
  title: 'Nouvelle astreinte',
  words,
  families: ['caretaker', 'office'],
  agencies: [] as string[],
  endsOn: dayIn(10),
  danger: false,
}
const send = (data: object = {}, who: Actor = helene, subject = newId()) =>
  town.send(who, 'news.publish', subject, { ...told, ...data })
const publish = async (data: object = {}, who: Actor = helene): Promise<string> => {
  const subject = newId()
  expect(await send(data, who, subject)).toMatchObject({ ok: true })
  return subject
}
const rowsFor = async (who: Actor, now?: string): Promise<NewsItem[]> =>
  ((await town.kernel.ask(who, 'news.current', {}, now)) as Queries['news.current']['output']).rows
const readBy = async (who: Actor): Promise<string[]> => (await rowsFor(who)).map(({ id }) => id)
const archive = (who: Actor, input: Queries['news.archive']['input'], now?: string) =>
  town.kernel.ask(who, 'news.archive', input, now) as Promise<Queries['news.archive']['output']>
const debits = () =>
  town.database.owner.rows<{ place: string; words: number; readers: number; seconds: number }>(
    sql`select place, words, readers, seconds from news.debit order by seconds`,
  )

describe('what Hélène tells by place', () => {
  test('costs words at 200 a minute, times the people who work there, at her directorate’s account', async () => {
    const choice = { families: told.families, agencies: [] }
    const { readers } = (await town.kernel.ask(helene, 'news.readers', choice)) as { readers: number }
    // Two caretakers, and Nadia, Luc and Sylvie.
    expect(readers).toBe(5)
    await publish()
    expect(await debits()).toEqual([
      { place: 'directorate@patrimoine', words: 102, readers: 5, seconds: 155 },
    ])
    const months = await town.database.owner.rows(sql`select place, seconds from news.reading_time`)
    expect(months).toEqual([{ place: 'directorate@patrimoine', seconds: 155 }])
    expect(await rowsFor(karim)).toMatchObject([{ readers: 5, seconds: 155, agencies: null }])
  })

  test('is read by those families at those places, and by nobody else', async () => {
    const here = await publish({ agencies: ['centre'], families: ['caretaker'] })
    const offices = await publish({ families: ['office'] })
    const desk = await publish({ families: ['call_centre'] })
    expect(await readBy(karim)).toEqual([here])
    expect(await readBy(ali)).toEqual([])
    expect(await readBy(nadia)).toEqual([offices])
    expect(await readBy(elsewhere)).toEqual([offices])
    expect(await readBy(ines)).toEqual([desk])
    expect(await readBy(helene)).toEqual([])
    // The wall is one of places: what is told to caretakers of the centre is nothing at the rocks, searched or not.
    const found = await archive(elsewhere, { part: 'current' })
    expect(found.rows.map(({ id }) => id).toSorted()).toEqual([offices, desk].toSorted())
  })

  test('is heard at once by an open phone where it is read, as in the office, and nowhere else', async () => {
    const from = await cursorOfNow(town.database.owner)
    const here = await publish({ agencies: ['centre'], families: ['caretaker'] })
    const own = new Set([here])
    // While another writes, a phone may hear once more what it heard before.
    const heardBy = async (who: Actor): Promise<string[]> => {
      await feedSettled(town.database)
      const facts = await hear(town.database, who, from)
      return facts
        .filter(({ type, subject }) => type.startsWith('news.') && own.has(subject))
        .map(({ subject }) => subject)
    }
    // As sign-in makes them: caretakers of an agency.
    const [ofCentre, ofRoches] = [
      { ...karim, agencies: ['centre'] },
      { ...ali, agencies: ['roches'] },
    ]
    expect(await heardBy(ofCentre)).toEqual([here])
    expect(await heardBy(nadia)).toEqual([here])
    expect(await heardBy(ofRoches)).toEqual([])
    expect(await heardBy(elsewhere)).toEqual([])
    expect(await heardBy(actorOf('tenant'))).toEqual([])
    const everywhere = await publish()
    own.add(everywhere)
    expect(await heardBy(ofRoches)).toEqual([everywhere])
    expect(await heardBy(ofCentre)).toEqual([here, everywhere])
  })

  test('is read by who holds such equipment, such a contract, such a trade', async () => {
    await town.database.owner.run(sql`
      insert into estate.asset (id, building, agency, kind, name, code)
      values (${newId()}, ${centre.building}, 'centre', 'lift', 'Ascenseur', 'AS-1')`)
    const lifts = await publish({ thing: 'lift' })
    const firm = await publish({ contract: roches.contract })
    const trade = await publish({ trade: 'plumbing' })
    expect((await readBy(karim)).toSorted()).toEqual([lifts, trade].toSorted())
    expect((await readBy(ali)).toSorted()).toEqual([firm, trade].toSorted())
    expect((await rowsFor(karim)).find(({ id }) => id === lifts)).toMatchObject({
      readers: 4,
      agencies: [{ id: 'centre' }],
    })
    expect(await send({ thing: 'dragon' })).toMatchObject({ refused: 'unknown_thing' })
    expect(await send({ contract: newId() })).toMatchObject({ refused: 'unknown_contract' })
    expect(await send({ trade: 'alchemy' })).toMatchObject({ refused: 'unknown_contract' })
    expect(await send({ agencies: ['mars'] })).toMatchObject({ refused: 'unknown_agency' })
    expect(await send({ agencies: ['roches'], thing: 'lift' })).toMatchObject({ refused: 'news_unread' })
  })

  test('a danger comes first and costs nobody', async () => {
    const danger = await publish({ danger: true })
    await publish()
    expect((await readBy(karim))[0]).toBe(danger)
    expect((await debits()).map(({ seconds }) => seconds)).toEqual([0, 155])
    expect(await send({ danger: true, endsOn: dayIn(20) })).toMatchObject({
      refused: 'news_ends',
      params: { days: 14 },
    })
  })

  test('a manager tells her own agency, at its account', async () => {
    const own = await publish({ agencies: ['centre'] }, sylvie)
    expect(await readBy(nadia)).toEqual([own])
    expect(await readBy(elsewhere)).toEqual([])
    expect(await debits()).toMatchObject([{ place: 'office@centre', readers: 4 }])
    for (const other of [
      { agencies: [] },
      { agencies: ['roches'] },
      { agencies: ['centre', 'roches'] },
      { agencies: ['centre'], families: ['call_centre'] },
    ])
      expect(await send(other, sylvie)).toMatchObject({ refused: 'not_yours' })
    expect(await town.kernel.ask(sylvie, 'news.readers', { ...told, agencies: ['roches'] })).toMatchObject({
      refused: 'not_yours',
    })
  })
})

describe('words', () => {
  test.each([
    ['Anne Le Goff ne répond plus.', 'news_names'],
    ['Zéphyrine Prat a déménagé.', 'news_names'],
    ['Passez chez Madame Durand.', 'news_names'],
    ['Ne sonnez plus appartement 12.', 'news_names'],
    ['Appelez le 06 12 34 56 78.', 'news_names'],
    ['Écrivez à anne.legoff@example.org.', 'news_names'],
    ['Tout est sur https://exemple.fr/doc', 'news_link'],
    ['Voyez www.exemple.fr', 'news_link'],
    ['javascript:alert(1)', 'news_link'],
    ['', 'news_empty'],
    ['x'.repeat(4001), 'news_long'],
  ])('«%.40s»: %s', async (said, refused) => {
    expect(await send({ words: said })).toMatchObject({ refused })
  })

  test('a colleague, an office, its number and a page of the house may be named', async () => {
    await publish({ words: 'Nadia Ferrand répond au 04 68 90 10 10, 3 rue Voltaire. Voir /bureau/temps' })
  })

  test('an end is required and near', async () => {
    expect(await send({ endsOn: dayIn(-1) })).toMatchObject({ refused: 'news_ends' })
    expect(await send({ endsOn: dayIn(91) })).toMatchObject({ refused: 'news_ends', params: { days: 90 } })
    expect(await send({ endsOn: undefined })).toMatchObject({ refused: 'malformed' })
  })
})

describe('its life', () => {
  test('ten at once, and the same act again, are published and debited once', async () => {
    const subject = newId()
    const act = newId()
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        town.send(helene, 'news.publish', subject, told, n < 5 ? act : newId()),
      ),
    )
    const answers = outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.refused)).toSorted()
    expect([1, 5]).toContain(answers.filter((each) => each === 'ok').length)
    expect(new Set(answers)).toEqual(new Set(['ok', 'published_already']))
    expect(await debits()).toHaveLength(1)
    expect(await town.send(maud, 'news.publish', subject, told)).toMatchObject({
      refused: 'published_already',
    })
  })

  test('a correction keeps what was said, and debits what is longer to read', async () => {
    const item = await publish()
    const longer = { title: told.title, words: `${words} ${words}`, endsOn: dayIn(12), version: 1 }
    expect(await town.send(maud, 'news.correct', item, longer)).toMatchObject({ refused: 'not_yours' })
    expect(await town.send(sylvie, 'news.correct', item, longer)).toMatchObject({ refused: 'not_yours' })
    expect(await town.send(helene, 'news.correct', item, longer)).toMatchObject({ ok: true })
    expect(await town.send(helene, 'news.correct', item, { ...longer, words: 'Court.' })).toMatchObject({
      refused: 'news_moved',
    })
    expect(
      await town.send(helene, 'news.correct', item, { ...longer, words: 'Court.', version: 2 }),
    ).toMatchObject({
      ok: true,
    })
    // 102 words: 31 s; 202: 61 s. What was said shorter gives nothing back.
    expect((await debits()).map(({ seconds }) => seconds)).toEqual([150, 155])
    const [row] = await rowsFor(karim)
    expect(row).toMatchObject({ version: 3, words: 'Court.', seconds: 305 })
    expect(row!.earlier.map(({ version }) => version)).toEqual([2, 1])
  })

  test('withdrawn or over, it is nobody’s line any more, and stays in the archive for 24 months', async () => {
    const [gone, over] = [await publish(), await publish({ title: 'Congés de Noël', endsOn: dayIn(1) })]
    await town.act('news.withdraw', gone, { version: 1 }, helene)
    const later = new Date(Date.now() + 3 * 86_400_000).toISOString()
    expect(await readBy(karim)).toEqual([over])
    expect(await rowsFor(karim, later)).toEqual([])
    expect((await archive(karim, { part: 'over' }, later)).n).toBe(2)
    expect((await archive(karim, { part: 'over', words: 'noël' }, later)).rows.map(({ id }) => id)).toEqual([
      over,
    ])
    const far = new Date(Date.now() + 740 * 86_400_000).toISOString()
    expect((await archive(karim, { part: 'over' }, far)).n).toBe(0)
    const ask = { words: 'Trop tard ?' }
    expect(await town.send(karim, 'news.ask', gone, ask)).toMatchObject({ refused: 'news_over' })
    expect(await town.send(helene, 'news.correct', gone, { ...told, version: 1 })).toMatchObject({
      refused: 'news_over',
    })
  })

  test('six hundred are read fifty at a time, each once', async () => {
    await town.database.owner.run(sql`
      insert into news.item (id, author, place, title, words, danger, families, version, published_at, said_at, ends_on, ends_at, moved_at, readers)
      select gen_random_uuid(), ${helene.id}, 'directorate@patrimoine', 'Titre ' || n, 'Texte', false, '{caretaker}', 1,
        now() - n * interval '1 minute', now(), current_date + 5, now() + interval '5 days', now(), 2 from generate_series(1, 600) n`)
    const seen = new Set<string>()
    let after: string | undefined
    for (let page = 0; page < 12; page++) {
      const { rows, n } = await archive(karim, { part: 'current', ...(after ? { after } : {}) })
      expect([n, rows.length]).toEqual([600, 50])
      for (const { id } of rows) seen.add(id)
      after = rows.at(-1)!.id
    }
    expect(seen.size).toBe(600)
    const line = (await town.kernel.ask(karim, 'news.current', {})) as Queries['news.current']['output']
    expect([line.rows.length, line.more]).toEqual([20, 580])
  })
})

describe('a reply is a question to the author', () => {
  const asked = async (item: string, who = karim): Promise<string> => {
    const outcome = await town.act('news.ask', item, { words: 'Et le dimanche ?' }, who)
    return String(outcome.facts[0]!.data['question'])
  }
  const waitsFor = async (who: Actor): Promise<number> =>
    ((await town.kernel.ask(who, 'news.waiting', {})) as { n: number }).n

  test('she sees it among hers, with who asked; others read it without a name, and her answer', async () => {
    const item = await publish()
    const question = await asked(item)
    expect([await waitsFor(helene), await waitsFor(maud), await waitsFor(sylvie)]).toEqual([1, 0, 0])
    const [hers] = (await archive(helene, { part: 'own' })).rows
    expect(hers!.questions).toMatchObject([{ asker: 'Karim Benali', isOwn: false, answeredAt: null }])
    const [his] = await rowsFor(karim)
    expect(his!.questions).toMatchObject([{ asker: null, isOwn: true }])
    const [theirs] = await rowsFor(nadia)
    expect(JSON.stringify(theirs)).not.toContain('Karim')
    const answer = { question, words: 'Le dimanche aussi.' }
    for (const other of [maud, sylvie, nadia, karim])
      expect(await town.send(other, 'news.answer', item, answer)).toMatchObject({ refused: 'not_yours' })
    expect(await town.send(helene, 'news.answer', item, answer)).toMatchObject({ ok: true })
    expect(await town.send(helene, 'news.answer', item, answer)).toMatchObject({ refused: 'question_closed' })
    expect((await rowsFor(nadia))[0]!.questions).toMatchObject([{ reply: 'Le dimanche aussi.' }])
    expect(await waitsFor(helene)).toBe(0)
  })

  test('three wait at most, once each, and only of what one reads', async () => {
    const item = await publish({ agencies: ['centre'] })
    const act = newId()
    for (let n = 0; n < 3; n++)
      expect(await town.send(karim, 'news.ask', item, { words: 'Et moi ?' }, act)).toMatchObject({ ok: true })
    await asked(item)
    await asked(item)
    expect(await town.send(karim, 'news.ask', item, { words: 'Encore ?' })).toMatchObject({
      refused: 'news_asked',
    })
    expect(await town.send(elsewhere, 'news.ask', item, { words: 'Et nous ?' })).toMatchObject({
      refused: 'not_found',
    })
    expect(await town.send(nadia, 'news.ask', item, { words: 'Pour Anne Le Goff ?' })).toMatchObject({
      refused: 'news_names',
    })
  })
})

test('who lives here, who comes to repair and who passes by are told nothing, and say nothing', async () => {
  const item = await publish()
  for (const role of ['tenant', 'firm', 'visitor'] as const) {
    const outside = actorOf(role)
    for (const query of ['news.current', 'news.choices', 'news.waiting'])
      expect(await town.kernel.ask(outside, query, {})).toHaveProperty('refused')
    expect(await town.kernel.ask(outside, 'news.archive', { part: 'over' })).toHaveProperty('refused')
    expect(await town.kernel.ask(outside, 'news.own', { id: item })).toHaveProperty('refused')
    for (const [type, data] of [
      ['news.ask', { words: 'Qui ?' }],
      ['news.withdraw', { version: 1 }],
      ['news.publish', told],
      ['news.correct', { ...told, version: 1 }],
    ] as const)
      expect(await town.send(outside, type, type === 'news.publish' ? newId() : item, data)).toMatchObject({
        ok: false,
      })
  }
  for (const who of [nadia, karim, ines]) {
    expect(await send({}, who)).toMatchObject({ refused: 'not_yours' })
    expect(await town.kernel.ask(who, 'news.own', { id: item })).toMatchObject({ refused: 'not_yours' })
    expect(await town.send(who, 'news.withdraw', item, { version: 1 })).toMatchObject({
      refused: 'not_yours',
    })
  }
  expect(await readBy(karim)).toEqual([item])
})

test('a phone that is away takes along what was told since, and lets go of what was withdrawn', async () => {
  const pack = async (after?: string) =>
    (await town.kernel.ask(karim, 'field.pack', after ? { after } : {})) as {
      cursor: string
      also: { name: string; answer: { rows: NewsItem[] } }[]
    }
  const newsIn = ({ also }: Awaited<ReturnType<typeof pack>>) =>
    also.find(({ name }) => name === 'news.current')?.answer.rows.map(({ id }) => id)
  const first = await pack()
  expect(newsIn(first)).toEqual([])
  const item = await publish({ agencies: ['centre'] })
  const second = await pack(first.cursor)
  expect(newsIn(second)).toEqual([item])
  await town.act('news.withdraw', item, { version: 1 }, helene)
  expect(newsIn(await pack(second.cursor))).toEqual([])
})

test('nobody is told who has read: no row of any table is another after ten readers have', async () => {
  await publish()
  await publish({ danger: true })
  const before = await everything()
  for (const who of [karim, nadia, ali, elsewhere, sylvie]) {
    await rowsFor(who)
    await archive(who, { part: 'current', words: 'astreinte' })
  }
  expect(await everything()).toEqual(before)
  const columns = await town.database.owner.rows<{ name: string }>(sql`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'news' and column_name ~ '(seen|read|open|view)' order by 1`)
  expect(columns.map(({ name }) => name)).toEqual(['debit.readers', 'item.readers'])
})

/** Every table of the house, with all that stands in it, shortened. */
const everything = async (): Promise<Record<string, string>> => {
  const { owner } = town.database
  const tables = await owner.rows<{ name: string }>(sql`
    select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema)' order by 1`)
  const told: Record<string, string> = {}
  for (const { name } of tables) {
    const [row] = await owner.rows<{ mark: string }>(
      sql`select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as mark from ${sql.raw(name)} t`,
    )
    told[name] = row!.mark
  }
  return told
}
