import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { deliverMessage } from '../../src/channels/server/deliver-message.ts'
import { requestOf } from '../../src/channels/server/said-message.ts'
import { readOpen311 } from '../../src/channels/server/open311/open311-settings.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { eraseHers } from '../setup/erase-person.ts'
import { faultsOfXml, hasXmllint } from '../setup/read-xml.ts'

// No program of a city runs here: what the house answers is held to the tables of GeoReport v2, and asked as FixMyStreet asks.
const schema = join(import.meta.dirname, '../fixtures/open311/georeport.rng')
const readsXml = hasXmllint()
const key = 'a key that the city keeps for itself'
const hashOf = (said: string) => createHash('sha256').update(said).digest('hex')
const open311 = JSON.stringify({
  jurisdiction: 'robine.example',
  partners: [
    { code: 'narbonne', name: 'Ville de Narbonne', key_sha256: hashOf(key) },
    { code: 'other', name: 'Autre ville', key_sha256: hashOf('another key') },
  ],
})
const at = { lat: 43.1841, lon: 3.0031 }

let town: Doors
beforeAll(async () => {
  town = await openDoors({ set: { open311 } })
  await town.act('estate.locate', centre.building, at, actorOf('manager'))
})
afterAll(() => town.close())

const nadia = actorOf('agent')

const get = async (path: string) => {
  const answer = await town.knock({ method: 'GET', url: `/open311/v2/${path}` })
  if (readsXml && answer.text.startsWith('<?xml')) expect(faultsOfXml(answer.text, schema)).toBe('')
  return answer
}
const post = async (path: string, said: Record<string, string>, headers = {}) => {
  const answer = await town.knock({
    method: 'POST',
    url: `/open311/v2/${path}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: new URLSearchParams(said).toString(),
  })
  if (readsXml) expect(faultsOfXml(answer.text, schema)).toBe('')
  return answer
}
const inside = (text: string, element: string) =>
  new RegExp(`<${element}>([^<]*)</${element}>`).exec(text)?.[1]

let pages = 0
const report = (said: Record<string, string> = {}, words = 'Le local à poubelles déborde') => ({
  api_key: key,
  service_code: 'bins.full',
  lat: String(at.lat + 0.0002),
  long: String(at.lon),
  first_name: 'Lise',
  last_name: 'Rouxeville',
  email: 'lise@example.net',
  phone: '0611223344',
  description: `title: ${words}\n\ndetail: ${words}\n\nurl: https://fms.example/report/${pages++}\n\nSubmitted via FixMyStreet\n`,
  ...said,
})

const messageOf = async (request: string) =>
  (await town.database.owner.row<{ id: string; state: string; person: string | null }>(sql`
    select m.id, m.state, m.person from channels.message m join channels.peer p on p.message = m.id where p.dossier = ${request}`))!

/** Sent, kept, and put where it belongs: the number under which the city knows it. */
const arrive = async (said: Record<string, string>) => {
  const { status, text } = await post('requests.xml', said)
  expect(status).toBe(200)
  const id = inside(text, 'service_request_id')!
  await deliverMessage(town.kernel, (await messageOf(id)).id)
  return id
}
const threadOf = async (id: string) => (await town.kernel.ask(nadia, 'request.thread', { id })) as Thread
const said = async (id: string) => (await threadOf(id)).entries.flatMap(({ words }) => words ?? [])

describe('what a city may ask', () => {
  test('what the house is, and which services it has, in French', async () => {
    expect(inside((await get('discovery.xml')).text, 'url')).toMatch(/\/open311\/v2$/)
    const { text, headers } = await get('services.xml')
    expect(headers['content-type']).toBe('text/xml; charset=utf-8')
    expect(text).toContain('<service_code>bins.full</service_code><service_name>')
    expect(text).not.toMatch(/matter\.|noise\./)
    const { body } = await get('services.json')
    expect(body[0]).toMatchObject({ metadata: false, type: 'realtime' })
  })

  test('one service, and none that there is not', async () => {
    expect(inside((await get('services/bins.full.xml')).text, 'service_code')).toBe('bins.full')
    const { status, text } = await get('services/nothing.xml')
    expect([status, inside(text, 'code')]).toEqual([404, '404'])
  })

  test.each([
    ['requests/nothing.xml', 404],
    ['requests/00000000-0000-4000-8000-000000000000.xml', 404],
    ['tokens/nothing.xml', 404],
    ['elsewhere.xml', 404],
    ['services.xml?jurisdiction_id=elsewhere.example', 404],
    ['requests.xml?status=fixed', 400],
    ['requests.xml?start_date=yesterday', 400],
    ['servicerequestupdates.xml?start_date=2026-02-01T00:00:00Z&end_date=2026-01-01T00:00:00Z', 400],
  ])('%s is said to be wrong, in the form that its programs read', async (path, code) => {
    const { status, text } = await get(path)
    expect([status, inside(text, 'code')]).toEqual([code, String(code)])
    expect((await get(path.replace('.xml', '.json'))).body).toMatchObject([{ code }])
  })
})

describe('who writes', () => {
  test.each([
    ['without a key', { api_key: '' }],
    ['with another', { api_key: 'guessed' }],
  ])('%s is refused, and nothing is kept', async (_, said) => {
    const before = await countKept()
    const { status, text } = await post('requests.xml', report(said))
    expect([status, inside(text, 'code')]).toEqual([403, '403'])
    expect(await countKept()).toBe(before)
  })

  test('the key of a city stands nowhere', async () => {
    const id = await arrive(report())
    const kept = await town.database.owner.row<{ bytes: Buffer }>(
      sql`select r.bytes from channels.raw r where r.message = ${(await messageOf(id)).id}`,
    )
    expect(kept!.bytes.toString()).not.toContain(key)
    expect(() =>
      readOpen311({ open311: `{"partners":[{"code":"x","name":"y","key_sha256":"${key}"}]}` }),
    ).toThrow(/^OPEN311_FILE: partners\.0\.code, partners\.0\.key_sha256$/)
  })
})

const countKept = async () =>
  (await town.database.owner.row<{ n: number }>(sql`select count(*)::int as n from channels.message`))!.n

describe('a report', () => {
  test('is a request at the nearest building, of its nature, and says so to the city', async () => {
    const id = await arrive(report())
    const { request } = await threadOf(id)
    expect(request).toMatchObject({
      channel: 'open311',
      nature: 'bins.full',
      place: { building: centre.building },
    })
    const { text } = await get(`requests/${id}.xml`)
    expect([inside(text, 'status'), inside(text, 'service_notice')]).toEqual([
      'open',
      `Demande n° ${request.no}`,
    ])
    expect(inside((await get(`tokens/${id}.xml`)).text, 'service_request_id')).toBe(id)
  })

  test('sent again is the same one; ten at once are one', async () => {
    const twice = report({}, 'La rampe branle')
    const id = await arrive(twice)
    expect(await arrive(twice)).toBe(id)
    const often = report({}, 'La vitre du hall est fendue')
    const answers = await Promise.all(Array.from({ length: 10 }, () => post('requests.xml', often)))
    const ids = new Set(answers.map(({ text }) => inside(text, 'service_request_id')))
    expect(ids.size).toBe(1)
    const { id: message } = await messageOf([...ids][0]!)
    await Promise.all(Array.from({ length: 10 }, () => deliverMessage(town.kernel, message)))
    expect(await said([...ids][0]!)).toHaveLength(1)
  })

  test('killed after it was filed and before that was written down, it is filed once', async () => {
    const id = await arrive(report({}, 'La porte du local est forcée'))
    const { id: message } = await messageOf(id)
    await town.database.owner.run(
      sql`update channels.message set state = 'received', request = null where id = ${message}`,
    )
    await deliverMessage(town.kernel, message)
    expect(await messageOf(id)).toMatchObject({ state: 'placed' })
    expect(await said(id)).toHaveLength(1)
  })

  test('farther than forty metres it is not ours; by its address it may be', async () => {
    const { status, text } = await post('requests.xml', report({ lat: String(at.lat + 0.0005) }))
    expect([status, inside(text, 'description')]).toEqual([
      400,
      'lat, long : aucun de nos immeubles à moins de 40 m.',
    ])
    const nowhere = { lat: '', long: '' }
    await town.database.owner.run(
      sql`update estate.building set address = '14 rue Molière' where id = ${centre.building}`,
    )
    expect(
      (await post('requests.xml', report({ ...nowhere, address_string: '14 rue Molière' }))).status,
    ).toBe(400)
    const id = await arrive(report({ ...nowhere, address_string: '14, RUE MOLIERE, 11100 Narbonne' }))
    expect((await threadOf(id)).request.place.building).toBe(centre.building)
  })

  test('a danger in its words rings, whatever its service', async () => {
    const id = await arrive(report({}, 'Ça sent le gaz très fort dans le hall'))
    expect((await threadOf(id)).request.urgency).toBe('U0')
  })

  test('with its photo in the form', async () => {
    const photo = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
      'base64',
    )
    const form = new FormData()
    for (const [name, value] of Object.entries(report({}, 'Encombrants devant la porte')))
      form.set(name, value)
    form.set('photo1', new File([photo], 'p.png', { type: 'image/png' }))
    const sent = new Response(form)
    const { text } = await town.knock({
      method: 'POST',
      url: '/open311/v2/requests.xml',
      headers: { 'content-type': sent.headers.get('content-type')! },
      payload: Buffer.from(await sent.arrayBuffer()),
    })
    const id = inside(text, 'service_request_id')!
    await deliverMessage(town.kernel, (await messageOf(id)).id)
    expect((await threadOf(id)).photos).toHaveLength(1)
  })

  test('a picture of an address inside the house is not fetched; where it was is said', async () => {
    const id = await arrive(report({ media_url: 'https://127.0.0.1/secret.png' }, 'Tag dans le hall'))
    expect((await threadOf(id)).photos).toHaveLength(0)
    expect((await said(id))[0]).toContain('Photo : https://127.0.0.1/secret.png')
  })
})

describe('who reported it', () => {
  test('is in no answer, hears nothing of the house, and has no part in the thread', async () => {
    const id = await arrive(report({}, 'La lampe du hall clignote'))
    expect((await threadOf(id)).requester).toBeNull()
    const told = await Promise.all([
      get('requests.xml'),
      get(`requests/${id}.json`),
      get('servicerequestupdates.xml'),
    ])
    for (const { text } of told) expect(text).not.toMatch(/Lise|Rouxeville|lise@|0611223344|clignote/)
    expect(
      await town.database.owner.row(sql`select 1 from notices.mail where to_address = 'lise@example.net'`),
    ).toBeUndefined()
  })

  test('goes with her words when she is forgotten', async () => {
    const id = await arrive(report({}, 'Une phrase à oublier'))
    const { id: message, person } = await messageOf(id)
    await eraseHers(town.kernel, person!)
    expect(
      await town.database.owner.row(sql`select words, sender from channels.message where id = ${message}`),
    ).toEqual({
      words: '',
      sender: '',
    })
    expect(
      await town.database.owner.row(sql`select 1 from channels.raw where message = ${message}`),
    ).toBeUndefined()
    expect(await said(id)).toEqual([])
  })
})

describe('closed is one thing, fixed another', () => {
  const close = (id: string, reason: string) =>
    town.send(nadia, 'request.close', id, { reason, words: 'Voilà' })

  test.each([
    ['third_party', 'NOT_COUNCILS_RESPONSIBILITY'],
    ['nothing_found', 'NO_FURTHER_ACTION'],
  ])('%s is told as %s', async (reason, status) => {
    const id = await arrive(report({}, `À clore par ${reason}`))
    expect(await close(id, reason)).toMatchObject({ ok: true })
    const { text } = await get(`requests/${id}.xml`)
    expect(inside(text, 'status')).toBe(status)
    expect(text).not.toMatch(/<status>closed|FIXED/)
    const updates = (await get('servicerequestupdates.json')).body.filter(
      (one: { service_request_id: string }) => one.service_request_id === id,
    )
    expect(updates).toMatchObject([{ status }])
    expect(
      (await get('requests.json?status=closed')).body.map(
        (one: { service_request_id: string }) => one.service_request_id,
      ),
    ).toContain(id)
  })

  test('repaired is fixed once that is confirmed; each step is told once, under its own number, within the window', async () => {
    const id = await arrive(report({}, 'Le robinet de la cour goutte'))
    const before = new Date(Date.now() - 60_000).toISOString()
    await town.send(nadia, 'request.orient', id, { to: 'inhouse' })
    await town.send(nadia, 'request.resolve', id, { how: 'done' })
    const asked = async (from: string, until: string) =>
      (
        await get(
          `servicerequestupdates.json?start_date=${encodeURIComponent(from)}&end_date=${encodeURIComponent(until)}`,
        )
      ).body.filter((one: { service_request_id: string }) => one.service_request_id === id)
    const soon = new Date(Date.now() + 60_000).toISOString()
    expect((await asked(before, soon)).map((one: { status: string }) => one.status)).toEqual(['IN_PROGRESS'])
    await town.send(nadia, 'request.confirm', id, {})
    const [first, last, ...more] = await asked(before, soon)
    expect([last.status, more]).toEqual(['FIXED', []])
    expect(await asked(before, soon)).toEqual([first, last])
    expect(await asked('2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z')).toEqual([])
    expect(inside((await get(`requests/${id}.xml`)).text, 'status')).toBe('FIXED')
  })
})

describe('what a city says later', () => {
  const update = (id: string, more = {}) => ({
    api_key: key,
    service_request_id: id,
    update_id: '77',
    updated_datetime: '2026-11-28T10:00:00+01:00',
    status: 'OPEN',
    description: 'C’est toujours plein',
    first_name: 'Lise',
    ...more,
  })
  const arriveLater = async (said: Record<string, string>) => {
    const { status, text } = await post('servicerequestupdates.xml', said)
    expect(status).toBe(200)
    await deliverMessage(town.kernel, inside(text, 'update_id')!)
    return inside(text, 'update_id')
  }

  test('stands in its thread, with the city’s name, once', async () => {
    const id = await arrive(report({}, 'Les poubelles encore'))
    expect(await arriveLater(update(id))).toBe(await arriveLater(update(id)))
    expect((await said(id)).filter((words) => words.includes('toujours plein'))).toEqual([
      'Ville de Narbonne :\nC’est toujours plein',
    ])
  })

  test('a danger rings', async () => {
    const id = await arrive(report({}, 'Une trappe'))
    await arriveLater(update(id, { update_id: '78', description: 'Il y a le feu dans le local' }))
    expect((await threadOf(id)).request.urgency).toBe('U0')
  })

  test('of another’s report, or of one of the house’s own, there is nothing', async () => {
    const id = await arrive(report({}, 'Une lampe'))
    expect((await post('servicerequestupdates.xml', update(id, { api_key: 'another key' }))).status).toBe(404)
    const own = newId()
    await town.send(actorOf('tenant'), 'request.file', own, {
      nature: 'plumbing.tap_leak',
      channel: 'portal',
      unit: centre.unit,
      words: 'Fuite',
    })
    expect((await post('servicerequestupdates.xml', update(own))).status).toBe(404)
    expect((await get(`requests/${own}.xml`)).status).toBe(404)
  })
})

describe('what is no form', () => {
  test.each([
    ['nothing', 'application/x-www-form-urlencoded', ''],
    [
      'half a form',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="api_key"\r\n\r\n',
    ],
    ['no boundary', 'multipart/form-data', 'x'],
    ['broken JSON', 'application/json', '{"api_key":'],
    ['a list', 'application/json', '[[[[[]]]]]'],
    ['null', 'application/json', 'null'],
    ['a thousand fields', 'application/x-www-form-urlencoded', 'a=1&'.repeat(1000)],
    ['signs that no text holds', 'application/x-www-form-urlencoded', 'api_key=%00%ff&description=%00'],
    ['an unknown kind', 'application/octet-stream', '\u0000\u0001'],
  ])('%s is answered by a no, and never by a fault', async (_, type, payload) => {
    const { status } = await town.knock({
      method: 'POST',
      url: '/open311/v2/requests.xml',
      headers: { 'content-type': type },
      payload,
    })
    expect([400, 403]).toContain(status)
  })

  test('nor does what stands in a proper one bring the house down', async () => {
    const odd = report({
      description: `${'é'.repeat(60_000)}\u0000\u202e`,
      email: '<x',
      first_name: '\u0000',
      'attribute[x]': '\u0000',
    })
    const { status, text } = await post('requests.xml', odd)
    expect(status).toBe(200)
    const id = inside(text, 'service_request_id')!
    await deliverMessage(town.kernel, (await messageOf(id)).id)
    expect((await messageOf(id)).state).toBe('placed')
  })
})

test('without its file there is no door', async () => {
  const closed = await openDoors()
  const { status } = await closed.knock({ method: 'GET', url: '/open311/v2/services.xml' })
  await closed.close()
  expect(status).toBe(404)
})

test('a report keeps the number that it would have, whoever opens it by hand', async () => {
  const id = await arrive(report({}, 'Une grille'))
  expect(requestOf((await messageOf(id)).id)).toBe(id)
})
