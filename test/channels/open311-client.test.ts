import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DossierList } from '../../src/channels/core/peer/dossier-contract.ts'
import { deliverMessage } from '../../src/channels/server/deliver-message.ts'
import { hearCities } from '../../src/channels/server/open311/hear-cities.ts'
import { tellCities } from '../../src/channels/server/open311/tell-cities.ts'
import { gatewayStates } from '../../src/kernel/server/gateway-state.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { openCityProgram } from '../setup/city-program.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { faultsOfXml, hasXmllint } from '../setup/read-xml.ts'

const key = 'a key that the city gave'
const schema = join(import.meta.dirname, '../fixtures/open311/georeport.rng')
const readsXml = hasXmllint()
const at = { lat: 43.1841, lon: 3.0031 }

// A city is played by a second house of our own program; where that cannot show the case, by a stand-in (test/setup/city-program.ts).
let city: Doors
let strict: Awaited<ReturnType<typeof openCityProgram>>
let town: Landlord
let cityUrl: string
beforeAll(async () => {
  city = await openDoors({
    set: {
      open311: JSON.stringify({
        jurisdiction: 'ville.example',
        partners: [
          {
            code: 'loge',
            name: 'Robine Habitat',
            key_sha256: createHash('sha256').update(key).digest('hex'),
          },
        ],
      }),
    },
  })
  await city.act('estate.locate', centre.building, at, actorOf('manager'))
  cityUrl = `${await city.listen()}/open311/v2/`
  strict = await openCityProgram(key)
  const insee = '11262'
  town = await openLandlord({
    set: {
      open311: JSON.stringify({
        cities: [
          {
            code: 'narbonne',
            name: 'Ville de Narbonne',
            insee: [insee],
            url: cityUrl,
            jurisdiction: 'ville.example',
            key,
            knowsAgain: true,
            services: { 'bins.full': 'bins.full', 'bins.bulky': 'no.such_service' },
          },
          {
            code: 'stricte',
            name: 'Ville stricte',
            insee: [insee],
            url: strict.url,
            key,
            services: { '*': 'VOIRIE' },
          },
        ],
      }),
    },
  })
  await town.database.owner.run(
    sql`update estate.building set insee = ${insee} where id = ${centre.building}`,
  )
  await town.act('estate.locate', centre.building, at, actorOf('manager'))
})
afterAll(async () => {
  await town.close()
  await city.close()
  await strict.close()
})

const nadia = actorOf('agent')
let n = 0

/** What is a city's to mend: told at the building, and oriented to a third party. */
const givenTo = async (nature = 'bins.full', oriented = true) => {
  const request = newId()
  expect(
    await town.send(actorOf('caretaker'), 'request.file', request, {
      nature,
      channel: 'field',
      building: centre.building,
      part: 'outside',
      words: `Le bac de la ville est cassé, ${++n}`,
    }),
  ).toMatchObject({ ok: true })
  if (oriented)
    expect(await town.send(nadia, 'request.orient', request, { to: 'third' })).toMatchObject({ ok: true })
  return request
}
const words = 'Le bac de la ville est cassé devant le hall.'
const open = (request: string, code: string, more: object = {}, actor = nadia) =>
  town.send(actor, 'dossier.open', newId(), { request, city: code, words, ...more })
const listOf = async (request: string, actor = nadia) =>
  (await town.kernel.ask(actor, 'dossier.list', { request })) as DossierList
const wordsIn = async (request: string) =>
  ((await town.kernel.ask(nadia, 'request.thread', { id: request })) as Thread).entries.flatMap(
    (entry) => entry.words ?? [],
  )
/** What a city said is put into its threads. */
const hear = async () => {
  await hearCities(town.kernel)
  const waiting = await town.database.owner.rows<{ id: string }>(
    sql`select id from channels.message where channel = 'open311' and state = 'received' order by received_at, id`,
  )
  for (const { id } of waiting) await deliverMessage(town.kernel, id)
}
/** What the second house has of ours. */
const kept = async () => {
  const rows = await city.database.owner.rows<{ id: string; bytes: Buffer }>(
    sql`select m.id, r.bytes from channels.message m join channels.raw r on r.message = m.id where m.channel = 'open311' order by m.received_at`,
  )
  for (const { id } of rows) await deliverMessage(city.kernel, id)
  return rows.map(({ bytes }) => bytes.toString())
}
const ours = (request: string) =>
  strict.reports.filter(({ fields }) => fields.get('description')?.includes(request))

describe('what is a city’s to mend', () => {
  test('is offered to the cities of its commune once it is oriented to a third party, and leaves on a yes alone', async () => {
    const early = await givenTo('bins.full', false)
    expect((await listOf(early)).cities).toEqual([])
    const request = await givenTo()
    expect((await listOf(request)).cities.map(({ code }) => code)).toEqual(['narbonne', 'stricte'])
    await tellCities(town.kernel)
    expect(ours(request)).toEqual([])
    expect(await open(early, 'stricte')).toMatchObject({ ok: false, refused: 'wrong_moment' })
  })

  test('goes to a second house of ours, which files it, once, without anybody’s name', async () => {
    const request = await givenTo()
    const before = (await kept()).length
    expect(await open(request, 'narbonne')).toMatchObject({ ok: true })
    await tellCities(town.kernel)
    await tellCities(town.kernel)
    const [sent, ...more] = (await kept()).slice(before)
    expect(more).toEqual([])
    expect(sent).toContain('Le bac de la ville est cassé devant le hall.')
    expect(sent).not.toMatch(/Benali|karim|first_name|phone/i)
    const { dossiers, cities } = await listOf(request)
    expect(dossiers).toMatchObject([{ name: 'Ville de Narbonne', side: 'ours', stands: 'OPEN' }])
    expect(cities.map(({ code }) => code)).toEqual(['stricte'])
    expect(await wordsIn(request)).toContain(`À la ville (narbonne) :\n${words}`)
    expect(await open(request, 'narbonne')).toMatchObject({ ok: false, refused: 'wrong_moment' })
    if (!readsXml) return
    const { text } = await city.knock({ method: 'GET', url: '/open311/v2/requests.xml' })
    expect(faultsOfXml(text, schema)).toBe('')
  })

  test('names who asked where the agent ticks it', async () => {
    const request = newId()
    await town.send(nadia, 'request.file', request, {
      nature: 'bins.full',
      channel: 'counter',
      building: centre.building,
      part: 'outside',
      words: 'Un trou devant l’entrée',
      requester: { person: centre.tenant },
    })
    await town.send(nadia, 'request.orient', request, { to: 'third' })
    await open(request, 'stricte', { namesHer: true })
    await tellCities(town.kernel)
    expect(ours(request)[0]?.fields.get('last_name')).toContain('Goff')
  })

  test.each([
    ['tenant', 'not_yours'],
    ['operator', 'not_yours'],
  ] as const)('a %s gives nothing to a city', async (role, refused) => {
    expect(await open(await givenTo(), 'stricte', {}, actorOf(role))).toMatchObject({ ok: false, refused })
  })

  test('another agency sees none of it', async () => {
    const request = await givenTo()
    const other = actorOf('agent', roches)
    expect(await open(request, 'stricte', {}, other)).toMatchObject({ ok: false, refused: 'not_found' })
    expect(await listOf(request, other)).toEqual({ dossiers: [], cities: [] })
  })
})

describe('a line that breaks', () => {
  test('its answer lost, a report is found by its address in the city’s list, and is there once', async () => {
    const request = await givenTo()
    await open(request, 'stricte')
    strict.cutNext()
    await tellCities(town.kernel)
    await tellCities(town.kernel)
    expect(ours(request)).toHaveLength(1)
    expect((await listOf(request)).dossiers[0]).toMatchObject({ reference: ours(request)[0]!.id })
  })

  test('killed before it was written down, the second house knows it again', async () => {
    const request = await givenTo()
    const before = (await kept()).length
    await open(request, 'narbonne')
    await tellCities(town.kernel)
    await town.database.owner.run(sql`
      update channels.errand set told_at = null where peer in (select id from channels.peer where request = ${request})`)
    await tellCities(town.kernel)
    expect((await kept()).slice(before)).toHaveLength(1)
  })

  test('a city that is away holds up nobody else, and what is for it waits', async () => {
    const away = {
      ...town.kernel,
      settings: {
        ...town.kernel.settings,
        open311: town.kernel.settings.open311!.replace(cityUrl, 'http://127.0.0.1:1/'),
      },
    }
    const request = await givenTo()
    await open(request, 'narbonne')
    await open(request, 'stricte')
    await tellCities(away)
    expect(ours(request)).toHaveLength(1)
    const state = (await gatewayStates(town.database.owner)).find(
      ({ name }) => name === 'open311.out.narbonne',
    )
    expect(state).toMatchObject({ fault: 'unreachable', waiting: 1 })
    await tellCities(town.kernel)
    expect((await listOf(request)).dossiers.every(({ errands }) => errands[0]!.toldAt)).toBe(true)
  })

  test('a no of the city is a sentence in the thread, and it may be given anew', async () => {
    const request = await givenTo('bins.bulky')
    await open(request, 'narbonne')
    await tellCities(town.kernel)
    expect((await wordsIn(request)).at(-1)).toEqual(
      expect.stringMatching(
        /^Ville de Narbonne n’a pas pris ce signalement\s: service_code\s: nous ne connaissons pas ce service\.$/,
      ),
    )
    expect(await open(request, 'narbonne')).toMatchObject({ ok: true })
  })
})

describe('what the city says later', () => {
  test('a token becomes a number once the city has one', async () => {
    const request = await givenTo()
    await open(request, 'stricte')
    await tellCities(town.kernel)
    expect((await listOf(request)).dossiers[0]).toMatchObject({ stands: 'waits', reference: '' })
    strict.setReady()
    await tellCities(town.kernel)
    expect((await listOf(request)).dossiers[0]).toMatchObject({
      stands: 'OPEN',
      reference: ours(request)[0]!.id,
    })
  })

  test('stands in the thread in its words, once, and closed is not repaired', async () => {
    strict.setReady()
    const request = await givenTo()
    await open(request, 'stricte')
    await tellCities(town.kernel)
    await tellCities(town.kernel)
    const { id } = ours(request)[0]!
    strict.tell(id, 'closed', 'Nos services sont passés.')
    strict.tell('another', 'fixed', 'D’un autre')
    await hear()
    await hear()
    const said = (await wordsIn(request)).filter((one) => one.startsWith('Ville stricte'))
    expect(said).toEqual([
      'Ville stricte :\nLa ville l’a clos, sans dire si c’est réparé.\nNos services sont passés.',
    ])
    expect((await listOf(request)).dossiers[0]).toMatchObject({ stands: 'CLOSED', ended: true })
    const thread = (await town.kernel.ask(nadia, 'request.thread', { id: request })) as Thread
    expect(thread.request.status).not.toBe('closed')
  })

  test('is heard although the city wrote it down late', async () => {
    const request = await givenTo()
    await open(request, 'stricte')
    await tellCities(town.kernel)
    await tellCities(town.kernel)
    await hear()
    strict.tell(ours(request)[0]!.id, 'fixed', 'Réparé hier.', new Date(Date.now() - 3_600_000))
    await hear()
    expect((await listOf(request)).dossiers[0]).toMatchObject({ stands: 'FIXED' })
  })

  test('a second house of ours tells where it is, and not that it is repaired before it is', async () => {
    const request = await givenTo()
    await open(request, 'narbonne')
    await tellCities(town.kernel)
    await kept()
    const [{ reference } = { reference: '' }] = (await listOf(request)).dossiers
    await city.send(nadia, 'request.orient', reference, { to: 'inhouse' })
    await hear()
    expect((await listOf(request)).dossiers[0]).toMatchObject({ stands: 'IN_PROGRESS', ended: false })
    await city.send(nadia, 'request.close', reference, { reason: 'nothing_found', words: 'Rien vu' })
    await hear()
    expect((await listOf(request)).dossiers[0]).toMatchObject({ stands: 'NO_FURTHER_ACTION', ended: true })
  })
})
