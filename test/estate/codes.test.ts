import { decodeQR } from 'qr/decode.js'
import { encodeQR } from 'qr'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { doorCode, readCode } from '../../src/estate/core/door-codes.ts'
import type { CodedPlace, Label, Labels } from '../../src/estate/core/contract.ts'
import { sheetPage } from '../../src/estate/core/labels/label-sheet.ts'
import { sizes } from '../../src/estate/core/labels/label-sizes.ts'
import { houseActor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'

let door: Doors
let karim: string
let nadia: string
let neighbour: string
let labels: readonly Label[]
const home = doorCode(centre.unit)
const elsewhere = doorCode(roches.unit)

beforeAll(async () => {
  door = await openDoors()
  const { owner } = door.database
  for (const at of [centre, roches]) {
    await owner.run(sql`update estate.unit set code = ${doorCode(at.unit)} where id = ${at.unit}`)
    const [stairs, lift] = [newId(), newId()]
    await owner.run(sql`
      insert into estate.unit (id, kind, building, entrance, agency, ref, code, part)
      values (${stairs}, 'common', ${at.building}, ${at.entrance}, ${at.agency}, ${stairs}, ${doorCode(stairs)}, 'stairs')`)
    await owner.run(sql`
      insert into estate.asset (id, building, agency, kind, name, code)
      values (${lift}, ${at.building}, ${at.agency}, 'lift', 'Ascenseur', ${doorCode(lift)})`)
    await owner.run(sql`select estate.add_labels(${at.building})`)
  }
  karim = await caretakerOf(centre.building)
  neighbour = await caretakerOf(roches.building)
  nadia = (await door.hire('agent', ['centre'])).cookie
  labels = ((await asked('place.labels', { building: centre.building }, nadia)).body as Labels).labels
})
afterAll(() => door.close())

const caretakerOf = async (building: string): Promise<string> => {
  const { person, cookie } = await door.hire('caretaker', [])
  await door.database.owner.run(
    sql`insert into people.patch (building, caretaker) values (${building}, ${person})`,
  )
  return cookie
}
const asked = (query: string, input: object, cookie = '') =>
  door.knock({
    method: 'POST',
    url: `/api/ask/${query}`,
    payload: input,
    headers: { cookie },
  })
const scanned = async (code: string, cookie = ''): Promise<string> => {
  const { status, text, headers } = await door.knock({
    method: 'GET',
    url: `/c/${code}`,
    headers: { cookie },
  })
  expect({ status, text }).toEqual({ status: 302, text: '' })
  return String(headers['location'])
}
const codeOf = (of: Label['of']): string => labels.find((label) => label.of === of)!.code

describe('every place of a building has a label', () => {
  test('its door, its stairs, its entrance, the landing of the door, its lift: each with a code of its own', () => {
    expect(labels.map(({ of, storey }) => [of, storey])).toEqual([
      ['entrance', null],
      ['common', null],
      ['dwelling', null],
      ['landing', 2],
      ['dwelling', 2],
      ['asset', null],
    ])
    const codes = labels.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const code of codes) expect(readCode(code)).toBe(code)
  })

  test('and each code leads back to what carries it', async () => {
    for (const { of, code } of labels)
      expect((await asked('place.byCode', { code })).body).toMatchObject({
        of,
        building: { id: centre.building },
      })
    const landing = (await asked('place.byCode', { code: codeOf('landing') })).body as CodedPlace
    expect(landing).toMatchObject({ storey: 2, unit: { part: 'stairs' }, entrance: { id: centre.entrance } })
  })

  test('typed into the box of the address, each code finds what carries it, a lift or a boiler too', async () => {
    for (const { of, code } of labels) {
      const { body } = await asked('place.find', { q: `${code.slice(0, 3)} ${code.slice(3).toLowerCase()}` })
      const [found, ...more] = body as unknown as { building: string; asset: { kind: string } | null }[]
      expect([of, found?.building, more]).toEqual([of, centre.building, []])
      expect([of, found?.asset !== null]).toEqual([of, of === 'asset'])
    }
  })

  test('the codes that the database draws are read as those that we draw', async () => {
    const { owner } = door.database
    const drawn = await owner.rows<{ code: string }>(
      sql`select estate.drawn_code(n::text, 0) as code from generate_series(1, 500) n`,
    )
    for (const { code } of drawn) expect(readCode(code)).toBe(code)
    expect(new Set(drawn.map(({ code }) => code)).size).toBe(drawn.length)
  })

  test('a storey that a correction brings gets its landing; nothing that is printed changes', async () => {
    const town = door
    const corrected = await town.send(actorOf('agent'), 'estate.correct', centre.building, {
      unit: { id: centre.unit, storey: 5 },
    })
    expect(corrected.ok).toBe(true)
    const { body } = await asked('place.labels', { building: centre.building }, nadia)
    const after = (body as Labels).labels
    expect(after.filter(({ of }) => of === 'landing').map(({ storey }) => storey)).toEqual([2, 5])
    expect(after.map(({ code }) => code)).toEqual(expect.arrayContaining(labels.map(({ code }) => code)))
  })

  test('a lift is one label, even where its landing doors are a part of the building of their own', async () => {
    const { owner } = door.database
    const lift = newId()
    const here = async () =>
      ((await asked('place.labels', { building: centre.building }, nadia)).body as Labels).labels
    expect((await here()).filter(({ of }) => of === 'asset')).toHaveLength(1)
    await owner.run(sql`
      insert into estate.unit (id, kind, building, entrance, agency, ref, code, part)
      values (${lift}, 'common', ${centre.building}, ${centre.entrance}, ${centre.agency}, 'L-lift', 'LIFT22', 'lift')`)
    const lifts = (await here()).filter(({ of, part }) => of === 'asset' || part === 'lift')
    expect(lifts.map(({ code }) => code)).toEqual(['LIFT22'])
    await owner.run(sql`delete from estate.unit where id = ${lift}`)
  })

  test('labels are for the staff of the place alone', async () => {
    const of = { building: centre.building }
    expect((await asked('place.labels', of, karim)).status).toBe(200)
    expect((await asked('place.labels', of, neighbour)).body.refused).toBe('not_found')
    expect((await asked('place.labels', of)).body.refused).toBe('sign_in')
  })
})

describe('a code gives context, never permission', () => {
  test('a stranger learns where the label is, and nothing of who lives there, lived there or will', async () => {
    const { owner } = door.database
    const inhabited = await asked('place.byCode', { code: home })
    expect(Object.keys(inhabited.body as CodedPlace).sort()).toEqual([
      'agency',
      'asset',
      'building',
      'entrance',
      'of',
      'storey',
      'unit',
    ])
    expect(Object.keys((inhabited.body as CodedPlace).unit!).sort()).toEqual([
      'code',
      'door',
      'id',
      'kind',
      'part',
      'storey',
    ])
    for (const word of ['Anne', 'Le Goff', '06 12', 'exemple.fr', centre.household, centre.tenant])
      expect(inhabited.text).not.toContain(word)
    const way = await scanned(home)
    await owner.run(sql`update people.tenancy set ends = '2020-01-01' where unit = ${centre.unit}`)
    await owner.run(sql`update people.household set unit = ${roches.unit} where unit = ${centre.unit}`)
    expect((await asked('place.byCode', { code: home })).text).toBe(inhabited.text)
    expect(await scanned(home)).toBe(way)
  })

  test('her telephone opens the public report at that place, whether the code is there or not', async () => {
    const absent = doorCode('nowhere')
    expect(await scanned(home)).toBe(`/signaler/${home}`)
    expect(await scanned(home.toLowerCase())).toBe(`/signaler/${home}`)
    expect(await scanned(absent)).toBe(`/signaler/${absent}`)
  })

  test('Karim and Luc, before the label, go straight to what is wrong there; Nadia to the card of the place', async () => {
    const luc = (await door.hire('technician', ['centre'])).cookie
    expect(await scanned(home, luc)).toBe(`/terrain/signaler?code=${home}`)
    expect(await scanned(home, karim)).toBe(`/terrain/signaler?code=${home}`)
    expect(await scanned(home, nadia)).toBe(`/bureau/lieu/${centre.unit}`)
    expect(await scanned(codeOf('entrance'), nadia)).toBe(`/bureau/lieu/${centre.building}`)
  })

  test('the caretaker of another agency is told whom to call, and can neither read nor file there', async () => {
    const { body } = await asked('place.byCode', { code: home }, neighbour)
    expect(body).toMatchObject({ agency: { name: 'Agence centre' }, building: { id: centre.building } })
    expect((await asked('place.card', { unit: centre.unit }, neighbour)).body.refused).toBe('not_found')
    for (const where of [{ unit: centre.unit }, { code: home }])
      expect(await filed(actorOf('caretaker', roches), where)).toMatchObject({ refused: 'not_yours' })
  })

  test('a label read without network is found on arrival, with the landing that it is on', async () => {
    const outcome = await filed(actorOf('caretaker'), { code: codeOf('landing') })
    expect(outcome).toMatchObject({ ok: true })
    const { rows } = (await door.kernel.ask(houseActor(newId()), 'request.list', {})) as {
      rows: { place: object }[]
    }
    expect(rows[0]?.place).toMatchObject({ building: centre.building, part: 'stairs', storey: 2 })
    expect(await filed(actorOf('caretaker'), { code: doorCode('nowhere') })).toMatchObject({
      refused: 'unknown_place',
    })
  })

  const filed = (actor: ReturnType<typeof actorOf>, where: object) =>
    door.send(actor, 'request.file', newId(), { nature: 'light.common', channel: 'field', ...where })
})

test('a forged code, or one of another landlord, is a plain sentence and no fault', async () => {
  const swapped = home.slice(0, 5) + (home.endsWith('A') ? 'B' : 'A')
  for (const code of [swapped, doorCode('nowhere'), 'O0I1L!', "'; drop table estate.label --", '']) {
    const { status, body } = await asked('place.byCode', { code })
    expect({ status, refused: body.refused }).toEqual({ status: 422, refused: 'unknown_code' })
    expect(body.message).toBe(
      'Ce code n’est celui d’aucun de nos lieux. Vérifiez les six caractères de l’étiquette.',
    )
  }
  for (const typed of ['%3Cscript%3E', '..%2F..%2Fbureau', 'x'.repeat(150), '%0d%0aset-cookie:a'])
    for (const cookie of ['', karim, nadia])
      expect(await scanned(typed, cookie)).toMatch(/^\/(terrain\/)?signaler/)
  expect(elsewhere).not.toBe(home)
})

test('every square of a printed sheet is read back, at the size of the smallest label', async () => {
  const size = sizes[0]!
  const html = sheetPage(
    { building: { id: centre.building, name: 'Bellevue', address: '16 rue Voltaire' }, labels: [...labels] },
    {
      size,
      landlord: 'Robine Habitat',
      lang: 'fr',
      t: (key) => key,
      square: (text) => encodeQR(text, 'raw', { ecc: 'medium', border: 2 }),
    },
  )
  const squares = html.match(/<svg .*?<\/svg>/gs) ?? []
  expect(squares).toHaveLength(labels.length)
  for (const [i, square] of squares.entries()) {
    // As a telephone sees it: some 160 pixels, on the white of the film.
    const { data, info } = await sharp(
      Buffer.from(square.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')),
    )
      .resize(160, 160)
      .extend({ top: 12, bottom: 12, left: 12, right: 12, background: '#fff' })
      .flatten({ background: '#fff' })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect(decodeQR({ data, width: info.width, height: info.height })).toBe(labels[i]?.says)
  }
})

test('whoever reads a label a second is slowed down, and can report all the same', async () => {
  const ways = []
  for (let i = 0; i < 61; i++) ways.push(await scanned(doorCode(`guess ${i}`)))
  expect(ways.at(-1)).toBe('/signaler')
  expect((await asked('place.byCode', { code: home })).body.refused).toBe('too_fast')
})
