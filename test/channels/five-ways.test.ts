import { afterAll, beforeAll, expect, test } from 'vitest'
import { spellPaperCode } from '../../src/kernel/core/paper-code.ts'
import { textPresets } from '../../src/kernel/core/text-presets.ts'
import { dayOf } from '../../src/kernel/core/dates.ts'
import { secretOf } from '../../src/kernel/server/keyed-marks.ts'
import { markOfPaper } from '../../src/kernel/server/paper-mark.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/channels/core/contract.ts'
import { deliverMessage } from '../../src/channels/server/deliver-message.ts'
import { readPile } from '../../src/channels/server/letters/read-pile.ts'
import type { Proposal, Queries as RequestQueries } from '../../src/requests/core/contract.ts'
import { actorOf, centre, who } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { printLetters } from '../setup/letter-pages.ts'
import { hasPrograms } from '../setup/programs.ts'

const reads = hasPrograms('pdftoppm', 'tesseract')
const secret = 'a-long-secret-of-this-house'
const nadia = actorOf('agent')
const names = ['Muller', 'N’Diaye', 'D’Angelo', 'Benali', 'Maurin', 'Vidal'] as const
type Name = (typeof names)[number]
const homeOf = (name: Name) => {
  const i = names.indexOf(name)
  return {
    unit: derivedId('home', name),
    household: derivedId('household', name),
    person: derivedId('person', name),
    mail: `h${i}@exemple.fr`,
    phone: `+3361122330${i}`,
  }
}
let town: Doors
let cookie: string

beforeAll(async () => {
  town = await openDoors({
    set: {
      mailDoorToken: secret,
      textDoorToken: secret,
      callDoorToken: secret,
      textGateway: {
        ...textPresets.json,
        name: 'five',
        url: 'http://127.0.0.1:9/',
        from: '36180',
        user: '',
        secret: '',
        house: undefined,
      },
    },
  })
  for (const [i, name] of names.entries()) {
    const { unit, household, person, mail, phone } = homeOf(name)
    for (const statement of [
      sql`insert into estate.unit (id, kind, building, entrance, agency, ref, code, storey, door)
        values (${unit}, 'dwelling', ${centre.building}, ${centre.entrance}, 'centre', ${name}, ${`H${i}`}, ${i}, ${String(20 + i)})`,
      sql`insert into people.household (id, unit, building, agency) values (${household}, ${unit}, ${centre.building}, 'centre')`,
      sql`insert into people.tenancy (id, household, unit, starts) values (${newId()}, ${household}, ${unit}, '2019-04-01')`,
      sql`insert into people.person (id, kind, first_name, last_name, email, phone, agency, building, household, notices)
        values (${person}, 'tenant', 'Aïcha', ${name}, ${mail}, ${phone}, 'centre', ${centre.building}, ${household}, true)`,
    ])
      await town.database.owner.run(statement)
  }
  await town.send(nadia, 'line.set', who.nadia, { extension: '12' })
  cookie = await town.signIn(who.nadia)
})
afterAll(() => town.close())

const sent = async (...act: Parameters<Doors['send']>): Promise<void> => {
  const outcome = await town.send(...act)
  if (!outcome.ok) throw new Error(outcome.message)
}

const byMail = async (name: Name, words: string): Promise<void> => {
  const mail = [
    `From: Aïcha ${name} <${homeOf(name).mail}>`,
    'Subject: Bonjour',
    `Message-ID: <${derivedId(name, words)}@exemple.fr>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    words,
  ].join('\r\n')
  const { body } = await town.knock({
    method: 'POST',
    url: '/api/channels/mail',
    headers: { 'content-type': 'message/rfc822', authorization: `Bearer ${secret}` },
    payload: mail,
  })
  await deliverMessage(town.kernel, body.id)
}

const byText = async (name: Name, text: string): Promise<void> => {
  const said = new URLSearchParams({ from: homeOf(name).phone, to: '36180', text, id: name })
  await town.knock({ method: 'GET', url: `/api/channels/sms/${secret}?${said}` })
  await deliverMessage(town.kernel, derivedId('message', 'sms', `five:${name}`))
}

/** An answer to a letter of ours about nothing in particular, whose code it bears. */
const byLetter = async (name: Name, words: string): Promise<void> => {
  const [letter, { person }] = [newId(), homeOf(name)]
  const code = markOfPaper(await secretOf(town.database.owner), letter, person)
  await town.database.owner.run(sql`
    insert into notices.mail (id, template, to_person, to_address, lang, subject, body, agency, via, code)
    values (${letter}, 'given', ${person}, '', 'fr', 'Bonjour', 'Bonjour', 'centre', 'paper', ${code})`)
  const pile = newId()
  const bytes = await printLetters([{ from: [`Aïcha ${name}`], to: [], words, square: spellPaperCode(code) }])
  await town.knock({
    method: 'PUT',
    url: `/api/channels/piles/${pile}/0?name=scan.pdf`,
    headers: { cookie, 'content-type': 'application/octet-stream' },
    payload: bytes,
  })
  await sent(nadia, 'pile.drop', pile, { came: dayOf(new Date().toISOString()), files: 1 })
  await readPile(town.kernel, pile)
  for (const { id } of await town.database.owner.rows<{ id: string }>(
    sql`select id from channels.message where pile = ${pile}`,
  ))
    await deliverMessage(town.kernel, id)
}

const byTelephone = (name: Name, words: string): Promise<void> =>
  sent(nadia, 'request.file', newId(), {
    nature: 'heating.none',
    unit: homeOf(name).unit,
    requester: { person: homeOf(name).person },
    channel: 'phone',
    words,
  })

const tenant = (name: Name) =>
  actorOf('tenant', centre, { id: homeOf(name).person, households: [homeOf(name).household] })

const byPortal = (name: Name, words: string): Promise<void> =>
  sent(tenant(name), 'request.file', newId(), {
    nature: 'heating.none',
    unit: homeOf(name).unit,
    channel: 'portal',
    words,
  })

type Standing = { id: string; channel: string; kind: string; status: string; outage: string | null }
const standing = () =>
  town.database.owner.rows<Standing>(sql`
    select r.id, r.channel, r.kind, r.status, r.outage from requests.request r where r.building = ${centre.building} order by r.no`)
const noticed = async () =>
  ((await town.kernel.ask(nadia, 'outage.noticed', {})) as RequestQueries['outage.noticed']['output']).outages

/** The work that was asked for, done: of these tasks, each once. */
const work = async (...tasks: readonly string[]): Promise<void> => {
  const jobs = await town.database.owner.rows<{
    id: string
    task: string
    payload: Record<string, unknown>
  }>(sql`
    select j.id::text as id, t.identifier as task, j.payload from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = any (${[...tasks]}::text[]) order by j.id`)
  for (const { task, payload } of jobs)
    await town.kernel.slices.find((slice) => slice.tasks?.[task])!.tasks![task]!(payload, town.kernel)
  await town.database.owner.rows(
    sql`select id from graphile_worker.complete_jobs(${jobs.map(({ id }) => id)}::bigint[])`,
  )
}

test.skipIf(!reads)(
  'the heating of a building fails: five homes say so by five ways, and it is one incident by itself; who comes after is told; it is taken apart again',
  async () => {
    await byMail('Muller', 'Bonjour, nous n’avons plus de chauffage depuis ce matin.')
    await byText('N’Diaye', 'Plus de chauffage du tout, il fait 14 degrés')
    await byLetter('D’Angelo', 'Madame, Monsieur,\n\nJe n’ai plus de chauffage depuis hier soir.')
    await byTelephone('Benali', 'Plus de chauffage, dit-elle.')
    expect(await noticed()).toMatchObject([{ kind: 'heating', homes: 4, outage: null }])
    await work('requests.gather')
    expect((await standing()).map(({ kind }) => kind)).toEqual(['single', 'single', 'single', 'single'])
    await byPortal('Maurin', 'Chauffage arrêté')
    await work('requests.gather')

    const [incident] = (await standing()).filter(({ kind }) => kind === 'outage')
    const all = await standing()
    expect(all.map(({ channel }) => channel).toSorted()).toEqual(['letter', 'mail', 'phone', 'portal', 'sms'])
    expect(all.filter(({ outage }) => outage === incident!.id)).toHaveLength(4)
    expect(await noticed()).toMatchObject([
      { homes: 5, outage: { id: incident!.id, nature: 'heating.building' } },
    ])

    // Each who told it is written to once, whoever’s request the incident was made of too; so is their neighbour who said nothing.
    await work('notices.tell')
    const told = await town.database.owner.rows<{ to: string; template: string }>(sql`
      select m.to_address as to, m.template from notices.mail m where m.template in ('filed', 'attached', 'outageOpen') and m.via = 'mail'`)
    const addresses = told.map(({ to }) => to)
    expect(addresses.toSorted()).toEqual(names.map((name) => homeOf(name).mail))

    // Who rings now is known to ring from there; whoever files it is told before, on the telephone and on her page.
    await town.knock({
      method: 'POST',
      url: `/api/channels/calls/${secret}`,
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({
        event: 'newCall',
        callId: 'c1',
        direction: 'in',
        from: homeOf('Vidal').phone,
        to: '0468000000',
        'user[]': ['12'],
      }),
    })
    const { rings } = (await town.kernel.ask(nadia, 'call.ringing', {})) as Queries['call.ringing']['output']
    expect(rings[0]?.people).toMatchObject([
      {
        id: homeOf('Vidal').person,
        open: 0,
        known: [{ id: incident!.id, nature: 'heating.building', since: expect.any(String) }],
      },
    ])
    const proposal = (await town.kernel.ask(nadia, 'request.propose', {
      unit: homeOf('Vidal').unit,
      words: 'Je n’ai plus de chauffage',
    })) as Proposal
    expect(proposal.outage?.id).toBe(incident!.id)
    expect(
      await town.kernel.ask(tenant('Vidal'), 'request.known', {
        building: centre.building,
        nature: 'heating.none',
      }),
    ).toMatchObject({ incident: { id: incident!.id } })
    await byMail('Vidal', 'Plus de chauffage chez moi non plus.')
    expect((await standing()).filter(({ outage }) => outage === incident!.id)).toHaveLength(5)

    // Of a home that told it herself, her page says so before she tells it again.
    expect(
      await town.kernel.ask(tenant('N’Diaye'), 'request.known', {
        building: centre.building,
        nature: 'heating.none',
      }),
    ).toMatchObject({ own: [{ cameBy: 'par SMS', no: expect.any(Number) }] })
    expect(
      await town.kernel.ask(actorOf('visitor'), 'request.known', {
        building: centre.building,
        nature: 'heating.none',
      }),
    ).not.toHaveProperty('own')

    await sent(nadia, 'request.scatter', incident!.id, {})
    expect((await standing()).map(({ kind, outage }) => ({ kind, outage }))).toEqual(
      Array.from({ length: 6 }, () => ({ kind: 'single', outage: null })),
    )
    expect(await noticed()).toEqual([])
  },
)
