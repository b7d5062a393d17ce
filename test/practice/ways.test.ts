import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import type { AgencyChange } from '../../src/kernel/core/agency-change.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries as Letters } from '../../src/notices/core/contract.ts'
import type { TellingFact } from '../../src/notices/core/notice-matter.ts'
import { words as mailWords } from '../../src/notices/core/mail-words.ts'
import { tellIt } from '../../src/notices/server/landlord-words.ts'
import type { Queries } from '../../src/practice/core/contract.ts'
import { fr as natureFr } from '../../src/requests/core/nature/words.fr.ts'
import { en as natureEn } from '../../src/requests/core/nature/words.en.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

const nadia = actorOf('agent')
const sylvie = actorOf('manager')
const helene = actorOf('hq')
const elsewhere = actorOf('agent', roches)

type Listed = Queries['practice.list']['output']
type Way = Listed['rows'][number]

const listed = (who: Actor, input: object = {}): Promise<Listed> =>
  town.kernel.ask(who, 'practice.list', input) as Promise<Listed>
const wayOf = async (code: string, who: Actor = nadia, input: object = {}): Promise<Way> =>
  (await listed(who, input)).rows.find((row) => row.code === code)!
const change = async (
  who: Actor,
  code: string,
  fr: string,
  more: object = {},
  agency: string | null = centre.agency,
) => {
  const { id, version } = await wayOf(code, who, agency === centre.agency && who === nadia ? {} : { agency })
  return town.send(who, 'way.change', id, { agency, code, fr, en: '', version, ...more })
}
const saidTo = async (who: Actor, lang: 'fr' | 'en' = 'fr'): Promise<Record<string, string>> =>
  ((await town.kernel.ask(who, 'practice.words', { lang })) as Queries['practice.words']['output']).words

const visit = 'mail.ownVisit.move'
const visitWords = 'Ce moment ne vous va pas ? Dites-le à Karim, il repassera.'

test('Nadia says a sentence in the words of her agency, dated and signed, and asks nobody', async () => {
  expect(await change(nadia, visit, visitWords, { motive: 'Karim passe tous les jours.' })).toMatchObject({
    ok: true,
  })
  expect(await wayOf(visit)).toMatchObject({
    now: { fr: visitWords, en: '' },
    house: { fr: mailWords.fr[visit] },
    whose: 'agency',
    version: 1,
    set: { by: 'Nadia Ferrand', motive: 'Karim passe tous les jours.' },
  })
  expect((await wayOf(visit, elsewhere)).whose).toBe('house')
})

test('her tenant, her caretaker and her colleagues read it so, and nobody of another agency does', async () => {
  for (const who of [nadia, sylvie, actorOf('tenant'), actorOf('caretaker')])
    expect((await saidTo(who))[visit]).toBe(visitWords)
  for (const who of [elsewhere, actorOf('tenant', roches), actorOf('caretaker', roches), helene])
    expect((await saidTo(who))[visit]).toBeUndefined()
})

test('without English the house says its own, and the page says so', async () => {
  expect((await saidTo(nadia, 'en'))[visit]).toBeUndefined()
  expect(await wayOf(visit)).toMatchObject({ house: { en: mailWords.en[visit] } })
})

test('an agency comes before the landlord, and the landlord before the house', async () => {
  const code = 'mail.filed.keep'
  const all = 'Nous vous tenons au courant.'
  expect(await change(helene, code, all, { en: 'We keep you told.' }, null)).toMatchObject({ ok: true })
  for (const who of [nadia, elsewhere]) expect((await saidTo(who))[code]).toBe(all)
  await change(nadia, code, 'Vous saurez tout.')
  expect((await saidTo(nadia))[code]).toBe('Vous saurez tout.')
  expect((await saidTo(elsewhere))[code]).toBe(all)
  expect((await saidTo(nadia, 'en'))[code]).toBe('We keep you told.')
  const { id, version } = await wayOf(code)
  expect(await town.send(nadia, 'way.giveBack', id, { agency: centre.agency, code, version })).toMatchObject({
    ok: true,
  })
  expect((await saidTo(nadia))[code]).toBe(all)
})

test('two change the same at once: the second reads both, and nothing of either is lost', async () => {
  const code = 'mail.said.button'
  const before = await wayOf(code)
  await change(nadia, code, 'Lire et répondre')
  const late = { agency: centre.agency, code, fr: 'Écrire', en: '', version: before.version }
  expect(await town.send(sylvie, 'way.change', before.id, late)).toMatchObject({
    refused: 'way_moved',
    params: { name: 'Nadia Ferrand' },
  })
  expect(await town.send(sylvie, 'way.change', before.id, { ...late, version: 1 })).toMatchObject({
    ok: true,
  })
  const { versions } = (await town.kernel.ask(nadia, 'practice.history', {
    agency: centre.agency,
    code,
  })) as Queries['practice.history']['output']
  expect(versions.map(({ version, fr }) => [version, fr])).toEqual([
    [2, 'Écrire'],
    [1, 'Lire et répondre'],
  ])
})

test('the same again is no version more', async () => {
  expect(await change(nadia, visit, visitWords)).toMatchObject({ ok: true, facts: [] })
})

test.each([
  ['an empty text', visit, '  ', 'way_empty', undefined],
  ['a text of 5,000 signs', visit, 'a'.repeat(5000), 'way_too_long', { length: 5000, most: 600 }],
  ['a script', visit, 'Bonjour <script>alert(1)</script>', 'way_markup', {}],
  [
    'a hole that went',
    'mail.filed.what',
    'Bien reçu : {nature}, {place}.',
    'way_hole_missing',
    { hole: '{n°}' },
  ],
  [
    'a hole that nobody fills',
    'mail.filed.what',
    'Bonjour {surnom} : n° {no}, {nature}, {place}.',
    'way_hole_unknown',
    { hole: '{surnom}' },
  ],
  [
    'a brace that was left behind',
    'mail.filed.what',
    'Reçu : n° {no}, {nature}, {place}. {',
    'way_hole_unknown',
    { hole: '{' },
  ],
  ['two lines in a heading', 'mail.said.button', 'Lire\nRépondre', 'way_one_line', {}],
])('%s is refused, and says why', async (_, code, fr, refused, params) => {
  const before = await wayOf(code)
  const no = await change(nadia, code, fr)
  expect(no).toMatchObject({ refused, ...(params ? { params } : {}) })
  expect((no as { message: string }).message).not.toMatch(/\{\w+\}(?<!\{surnom\})/)
  expect((await wayOf(code)).now).toEqual(before.now)
})

test('the hole of a text is kept in English too', async () => {
  const fr = 'Reçu : n° {no}, {nature}, {place}.'
  expect(await change(nadia, 'mail.filed.what', fr, { en: 'Received: {nature}, {place}.' })).toMatchObject({
    refused: 'way_hole_missing',
    params: { lang: 'en', hole: '{number}' },
  })
})

const closed = [
  'mail.line.danger',
  'mail.line.sign',
  'mail.declined.article',
  'mail.declined.disagree',
  'mail.closed.disagree',
  'mail.resolved.silence',
  'mail.next.oriented.notice',
  'mail.signin.what',
  'mail.given.code',
  'mail.alarm.what',
  'mail.orderPlaced.what',
  'nature.gas.smell',
  'nature.lift.stuck_person',
  'nature.danger.fire',
  'nature.ask.gas_smell',
  'nature.ask.stuck',
  'ask.gas.smell',
  'ask.danger.fire',
  'alert.max.dog',
  'alert.asbestos',
  'nature.ask.running',
  'urgency.name.U0',
  'delays.within',
  'spendLimit',
  'refused.not_yours',
  'constructor',
]

test('danger, law, limits, walls and ways in are nobody’s to change, whoever forges the act', async () => {
  const open = new Set((await listed(helene)).rows.map(({ code }) => code))
  for (const code of closed) {
    expect(open.has(code), code).toBe(false)
    for (const [who, agency] of [
      [nadia, centre.agency],
      [sylvie, centre.agency],
      [helene, null],
      [helene, centre.agency],
    ] as const)
      expect(
        await town.send(who, 'way.change', newId(), {
          agency,
          code,
          fr: 'Rien de grave.',
          en: '',
          version: 0,
        }),
        code,
      ).toMatchObject({ refused: 'way_closed' })
  }
  // Written into the table by hand it is still said by nobody.
  await town.database.owner.run(sql`
    insert into practice.way (id, version, agency, code, fr, en, set_at)
    values (${newId()}, 1, null, 'mail.line.danger', 'Rien de grave.', '', now())`)
  expect((await saidTo(nadia))['mail.line.danger']).toBeUndefined()
  const say = await town.kernel.sayAs(town.database.owner, centre.agency)
  expect(say('fr', 'mail.line.danger')).toBe(mailWords.fr['mail.line.danger'])
})

test('what may be changed keeps the holes that the house fills', async () => {
  const holes = (text: string): string[] =>
    [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, hole]) => hole!))].toSorted()
  const house: Record<string, string> = { ...mailWords.fr, ...natureFr }
  const english: Record<string, string> = { ...mailWords.en, ...natureEn }
  const { rows } = await listed(helene)
  expect(rows.length).toBeGreaterThan(150)
  for (const { code, holes: kept } of rows.filter(({ code }) => code in house))
    for (const said of [house[code]!, english[code]!]) expect(holes(said), code).toEqual(kept.toSorted())
})

test('who changes nothing here: a tenant, a firm, a caretaker, a technician, the call centre, another agency', async () => {
  const { id, version } = await wayOf(visit)
  const data = { agency: centre.agency, code: visit, fr: 'Autre chose.', en: '', version }
  for (const who of [
    ...(['tenant', 'firm', 'caretaker', 'technician', 'operator'] as const).map((role) => actorOf(role)),
    elsewhere,
  ])
    expect(await town.send(who, 'way.change', id, data)).toMatchObject({ refused: 'not_yours' })
  expect(await town.send(nadia, 'way.change', id, { ...data, agency: null })).toMatchObject({
    refused: 'not_yours',
  })
  for (const role of ['tenant', 'firm', 'caretaker'] as const)
    expect(await town.kernel.ask(actorOf(role), 'practice.list', {})).toMatchObject({ refused: 'not_yours' })
  expect(await listed(nadia, { agency: roches.agency })).toMatchObject({ refused: 'not_yours' })
})

test('who wrote it and why are the office’s to read: a tenant reads what is said alone', async () => {
  const read = (who: Actor, columns: ReturnType<typeof sql>) =>
    town.database.as(who, (db) => db.rows(sql`select ${columns} from practice.way where code = ${visit}`))
  expect(await read(nadia, sql`fr, set_by`)).toHaveLength(1)
  expect(await read(elsewhere, sql`fr, set_by`)).toEqual([])
  for (const who of [actorOf('tenant'), actorOf('caretaker'), actorOf('firm')]) {
    expect(await read(who, sql`fr`)).toHaveLength(1)
    await expect(read(who, sql`set_by`)).rejects.toThrow(/permission denied/)
    await expect(town.database.as(who, (db) => db.rows(sql`select id from practice.offer`))).rejects.toThrow(
      /permission denied/,
    )
  }
})

test('head office sees what was changed where, offers a good one to all, and an agency adopts it by itself', async () => {
  const overview = (await town.kernel.ask(
    helene,
    'practice.overview',
    {},
  )) as Queries['practice.overview']['output']
  expect(overview.agencies.map(({ name }) => name)).toEqual(
    overview.agencies.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'fr')),
  )
  expect(overview.agencies.find(({ id }) => id === centre.agency)?.changed['visit']).toBe(1)
  const offer = newId()
  expect(await town.send(helene, 'way.offer', offer, { code: visit, from: centre.agency })).toMatchObject({
    ok: true,
  })
  expect(await town.send(nadia, 'way.offer', newId(), { code: visit, from: centre.agency })).toMatchObject({
    refused: 'not_yours',
  })
  const there = await wayOf(visit, elsewhere)
  expect(there).toMatchObject({ whose: 'house', offer: { id: offer, fr: visitWords } })
  const taken = { agency: roches.agency, code: visit, fr: there.offer!.fr, en: there.offer!.en, version: 0 }
  expect(await town.send(elsewhere, 'way.change', there.id, taken)).toMatchObject({ ok: true })
  expect((await saidTo(actorOf('tenant', roches)))[visit]).toBe(visitWords)
  expect(await town.send(helene, 'way.endOffer', offer, {})).toMatchObject({ ok: true })
  expect((await wayOf(visit, elsewhere)).offer).toBeNull()
  expect((await saidTo(elsewhere))[visit]).toBe(visitWords)
  expect(await town.kernel.ask(nadia, 'practice.overview', {})).toMatchObject({ refused: 'not_yours' })
})

test('head office reads what was changed, from what to what, as each owner says it', async () => {
  const changes = async (query: string, lang = 'fr') =>
    ((await town.kernel.ask(helene, query, { lang })) as { changes: AgencyChange[] }).changes
  const { ways } = (await town.kernel.ask(
    helene,
    'practice.overview',
    {},
  )) as Queries['practice.overview']['output']
  expect(ways.find(({ agency, code }) => agency === centre.agency && code === visit)).toMatchObject({
    before: { fr: mailWords.fr[visit] },
    now: { fr: visitWords },
    by: 'Nadia Ferrand',
  })
  const template = newId()
  const written = { agency: centre.agency, name: 'Vélos', en: '' }
  await town.send(nadia, 'template.write', template, { ...written, fr: 'Le local est ouvert.' })
  await town.send(nadia, 'template.write', template, { ...written, fr: 'Le local ferme à 20 h.' })
  expect(await changes('template.changes')).toMatchObject([
    {
      agency: centre.agency,
      what: 'Vélos',
      before: 'Le local est ouvert.',
      after: 'Le local ferme à 20 h.',
      by: 'Nadia Ferrand',
    },
  ])
  await town.send(nadia, 'template.withdraw', template, {})
  expect(await changes('template.changes', 'en')).toMatchObject([
    { before: 'Le local ferme à 20 h.', after: null },
  ])
  const promised = async (promises: object) => {
    const { id, version } = (await town.kernel.ask(sylvie, 'urgency.delays', {})) as {
      id: string
      version: number
    }
    return town.send(sylvie, 'urgency.setAgencyDelays', id, { agency: centre.agency, promises, version })
  }
  expect(await promised({ U3: 4 })).toMatchObject({ ok: true })
  expect(await changes('urgency.changes')).toMatchObject([
    { agency: centre.agency, what: 'Courant', before: '5\u00a0jours ouvrés', after: '4\u00a0jours ouvrés' },
  ])
  await promised({})
  expect(await changes('urgency.changes')).toEqual([])
  for (const query of ['template.changes', 'urgency.changes', 'round.changes'])
    for (const who of [nadia, sylvie, actorOf('caretaker'), actorOf('tenant')])
      expect(await town.kernel.ask(who, query, { lang: 'fr' }), query).toMatchObject({ refused: 'not_yours' })
})

test('a letter is shown as it would be written, on a real request of the agency, in both languages', async () => {
  const request = newId()
  await town.send(nadia, 'request.file', request, {
    nature: 'plumbing.tap_leak',
    unit: centre.unit,
    channel: 'phone',
    requester: { person: centre.tenant },
  })
  const preview = (who: Actor, agency: string, said: object, more: object = {}) =>
    town.kernel.ask(who, 'letter.preview', { agency, words: said, ...more }) as Promise<
      Letters['letter.preview']['output']
    >
  const shown = await preview(nadia, centre.agency, {
    code: 'mail.filed.keep',
    fr: 'Vous saurez tout.',
    en: '',
  })
  expect(shown.of).toMatchObject({ request })
  expect(shown.letters?.fr.paragraphs).toContain('Vous saurez tout.')
  expect(shown.letters?.en.paragraphs).toContain('We keep you told.')
  const named = await preview(
    nadia,
    centre.agency,
    { code: 'nature.plumbing.tap_leak', fr: 'Robinet qui pleure', en: '' },
    { nature: 'plumbing.tap_leak' },
  )
  expect(named.letters?.fr.subject).toContain('robinet qui pleure')
  expect(await preview(nadia, roches.agency, { code: 'mail.filed.keep', fr: 'x', en: '' })).toMatchObject({
    refused: 'not_yours',
  })
  expect(
    await preview(actorOf('tenant'), centre.agency, { code: 'mail.filed.keep', fr: 'x', en: '' }),
  ).toMatchObject({
    refused: 'not_yours',
  })
  expect(await preview(helene, roches.agency, { code: 'mail.filed.keep', fr: 'x', en: '' })).toEqual({
    letters: null,
    of: null,
  })
})

test('an agency asks one question more, hangs its own words in its halls and proposes its own ends', async () => {
  await change(nadia, 'ask.lift.stopped', 'C’est l’ascenseur pair ou impair ?')
  await change(nadia, 'poster.lift.mind', 'La gardienne monte vos courses : sonnez à la loge.')
  await change(nadia, 'alert.usual.dog', '30')
  expect(await saidTo(nadia, 'en')).toMatchObject({
    // A hall reads French.
    'poster.lift.mind': 'La gardienne monte vos courses : sonnez à la loge.',
    'alert.usual.dog': '30',
  })
  expect((await saidTo(actorOf('caretaker')))['ask.lift.stopped']).toBe('C’est l’ascenseur pair ou impair ?')
  expect(await wayOf('alert.usual.dog', elsewhere)).toMatchObject({ now: { fr: '90' }, whose: 'house' })
  for (const days of ['1095', '12', 'toujours'])
    expect(await change(nadia, 'alert.usual.dog', days)).toMatchObject({ refused: 'way_no_choice' })
  expect((await wayOf('alert.usual.dog')).choices).not.toContain('730')
})

test('an agency sets its own days between the steps of a conflict of neighbours, and nobody the court’s', async () => {
  await change(nadia, 'neighbour.days.meeting', '8')
  expect((await saidTo(nadia))['neighbour.days.meeting']).toBe('8')
  expect(await wayOf('neighbour.days.meeting', elsewhere)).toMatchObject({
    now: { fr: '15' },
    whose: 'house',
  })
  expect(await change(nadia, 'neighbour.days.meeting', '300')).toMatchObject({ refused: 'way_no_choice' })
  expect(await wayOf('neighbour.days.court')).toBeUndefined()
})

test('a mail that leaves says it in the words of the agency, and the name that it gave to what is wrong', async () => {
  await change(nadia, 'mail.filed.keep', 'Vous saurez tout.')
  await change(nadia, 'nature.plumbing.tap_leak', 'Robinet qui pleure')
  const request = newId()
  await town.send(nadia, 'request.file', request, {
    nature: 'plumbing.tap_leak',
    unit: centre.unit,
    channel: 'phone',
    requester: { person: centre.tenant },
  })
  const fact = (await town.database.owner.row<TellingFact>(sql`
    select id, type, subject, command, role, app.iso(at) as at, data, audience from kernel.fact
    where subject = ${request} and type = 'request.filed'`))!
  await tellIt(town.kernel, fact, new Date().toISOString())
  const mail = (await town.database.owner.row<{ subject: string; body: string }>(
    sql`select subject, body from notices.mail where request = ${request} and template = 'filed'`,
  ))!
  expect(mail.subject).toContain('robinet qui pleure')
  expect(mail.body).toContain('Vous saurez tout.')
})
