import { randomBytes } from 'node:crypto'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod/mini'
import { shapes } from '../../src/bim/core/bcf/bcf-api.ts'
import { residence } from '../../seeds/bim/residence.ts'
import { columns } from '../../src/bim/core/cobie/sheets.ts'
import { readXml } from '../../src/ifc/core/xml/read-xml.ts'
import { openBcf } from '../../src/bim/server/bcf/open-bcf.ts'
import { maintainedModel, servedOf } from '../../src/bim/server/export/maintained-model.ts'
import { modelPath } from '../../src/bim/server/publish/keep-model.ts'
import { listZip, unzip, zipOf } from '../../src/kernel/server/zip.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { openSession } from '../../src/people/server/sign/session-store.ts'
import type { StaffRole } from '../setup/tell.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { faultsOf, schemas } from '../ifc/bcf-schema.ts'

const [storey, kitchen, boiler, model, revision, plan] = [
  'storey',
  'kitchen',
  'boiler',
  'model',
  'revision',
  'plan',
].map((key) => derivedId('experts', key)) as [string, string, string, string, string, string]
const globalId = '2O2Fr$t4X7Zf8NOew3FNr2'
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 440" text-anchor="middle"><g transform="translate(20 20)"><path class="r" data-id="${kitchen}" data-k="kitchen" d="M0 0h600v400h-600z"/><path class="e" data-id="${boiler}" data-k="boiler" d="M290 10h20v20h-20z"/><text class="t" data-id="${kitchen}" x="300" y="200" font-size="30">Cuisine</text></g></svg>`

let door: Doors
let staff: Record<string, { cookie: string }>
const [hers, other, noise] = [newId(), newId(), newId()]
beforeAll(async () => {
  door = await openDoors()
  const town = door
  const { owner } = town.database
  const { sha256, bytes } = (await town.kernel.files.draw(owner, [svg]))[0]!
  for (const statement of [
    sql`insert into estate.storey (id, building, agency, name, storey, z) values (${storey}, ${centre.building}, 'centre', 'R+2', 2, 5.6)`,
    sql`insert into estate.room (id, building, agency, storey, unit, kind, name, surface, outline)
      values (${kitchen}, ${centre.building}, 'centre', ${storey}, ${centre.unit}, 'kitchen', 'Cuisine', 8.4, '[[0,0],[6,0],[6,4],[0,4]]')`,
    sql`insert into estate.asset (id, building, unit, room, storey, agency, kind, name, code, maker, at)
      values (${boiler}, ${centre.building}, ${centre.unit}, ${kitchen}, ${storey}, 'centre', 'boiler', 'Chaudière', 'K7PQ2M', 'Frisquet', '[3, 0.2, 7]')`,
    sql`insert into estate.plan (id, building, agency, of, unit, storey, sha256, bytes, origin, at)
      values (${plan}, ${centre.building}, 'centre', 'dwelling', ${centre.unit}, ${storey}, ${sha256}, ${bytes}, 'model', '2026-03-01T09:00:00Z')`,
    sql`insert into bim.model (id, building, agency, name) values (${model}, ${centre.building}, 'centre', 'Architecte')`,
    sql`insert into bim.revision (id, model, building, agency, sha256, file_name, bytes, at, state, frame)
      values (${revision}, ${model}, ${centre.building}, 'centre', ${'ab'.repeat(32)}, 'bellevue.ifc', 10, '2026-03-01T09:00:00Z', 'taken', '{"angle":0,"x":100,"y":200}')`,
    sql`insert into bim.object_id (revision, object, family, global_id, express_id) values (${revision}, ${boiler}, 'asset', ${globalId}, 12)`,
  ])
    await owner.run(statement)
  const delivered = modelPath(town.kernel.settings.filesDir, 'ab'.repeat(32))
  await mkdir(dirname(delivered), { recursive: true })
  await writeFile(delivered, residence({ revision: 1, faults: false }))
  const file = (subject: string, at: typeof centre, nature = 'heating.none') =>
    town.send(actorOf('tenant', at), 'request.file', subject, {
      nature,
      unit: at.unit,
      channel: 'portal',
      words: 'Mon bébé a froid.',
    })
  for (const outcome of [
    await file(hers, centre),
    await file(other, roches),
    await file(noise, centre, 'noise.neighbour'),
  ])
    if (!outcome.ok) throw new Error(outcome.message)
  await owner.run(sql`update requests.request set asset = ${boiler} where id = ${hers}`)
  await town.send(actorOf('agent'), 'request.say', hers, {
    words: 'Bonjour Madame Le Goff-Anne, nous appelons le 06 12 34 56 78.',
  })
  const enter = async (role: StaffRole, agencies: string[] = []) => door.hire(role, agencies)
  staff = {
    agent: await enter('agent', ['centre']),
    technician: await enter('technician', ['centre']),
    manager: await enter('manager', ['centre']),
    operator: await enter('operator'),
    hq: await enter('hq'),
    neighbour: await enter('manager', ['roches']),
    caretaker: await enter('caretaker'),
    tenant: {
      cookie: `loge=${await openSession(owner, { person: centre.tenant, how: 'password', device: '' })}`,
    },
    visitor: { cookie: '' },
  }
})
afterAll(() => door.close())

const get = (url: string, who = 'agent') =>
  door.app.inject({ method: 'GET', url, headers: staff[who]!.cookie ? { cookie: staff[who]!.cookie } : {} })
const post = (bytes: Buffer, who = 'agent') =>
  door.app.inject({
    method: 'POST',
    url: '/api/bcf?name=retour.bcfzip',
    headers: { cookie: staff[who]!.cookie, 'content-type': 'application/octet-stream' },
    payload: bytes,
  })
const filesIn = (bytes: Buffer): Map<string, Buffer> => {
  const entries = listZip(bytes)
  if ('code' in entries) throw new Error(entries.code)
  return new Map(
    entries.map((entry) => {
      const file = unzip(bytes, entry, 1e7)
      if ('code' in file) throw new Error(file.code)
      return [entry.name, file]
    }),
  )
}

const project = `/api/bcf/3.0/projects/${centre.building}`
const topic = `${project}/topics/${hers}`
const doors = [
  `/api/bcf/requests/${hers}`,
  `/api/bcf/buildings/${centre.building}`,
  project,
  `${project}/extensions`,
  `${project}/topics`,
  topic,
  `${topic}/comments`,
  `${topic}/viewpoints`,
  `/api/bim/${centre.building}/cobie.xlsx`,
  `/api/bim/${centre.building}/cobie.zip`,
  `/api/bim/${centre.building}/maintained.ifc`,
  `/api/estate/units/${centre.unit}/carnet.pdf`,
]

describe.each(doors)('%s', (url) => {
  test('is open to the offices that it concerns, and to nobody else', async () => {
    const found = Object.fromEntries(
      await Promise.all(Object.keys(staff).map(async (who) => [who, (await get(url, who)).statusCode])),
    )
    expect(found).toEqual({
      agent: 200,
      technician: 200,
      manager: 200,
      operator: 200,
      hq: 200,
      neighbour: 404,
      caretaker: 403,
      tenant: 403,
      visitor: 401,
    })
  })

  test('tells nothing of who lives there', async () => {
    const { rawPayload } = await get(url)
    const isZip = rawPayload.subarray(0, 2).toString() === 'PK'
    const text = [...(isZip ? filesIn(rawPayload).values() : [rawPayload])].join('\n')
    for (const secret of ['Goff', 'Anne', 'bébé', '34 56', 'exemple.fr']) expect(text).not.toContain(secret)
  })
})

test('what does not exist is not found, and what is malformed is told', async () => {
  for (const url of doors)
    expect((await get(url.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, newId()))).statusCode).toBe(404)
  for (const url of doors.slice(0, 3))
    expect((await get(url.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "x'--"))).statusCode).toBe(404)
  expect((await get(`${doors[0]}?version=1.0`)).statusCode).toBe(400)
  expect((await get(`${project}/topics?$filter=x`)).json()).toMatchObject({ params: { field: '$filter' } })
})

test('the model as maintained is byte for byte what the command writes', async () => {
  const url = `/api/bim/${centre.building}/maintained.ifc`
  const { rawPayload, headers } = await get(`${url}?model=Architecte`)
  const served = (await servedOf(door.database.owner, centre.building))[0]!
  const made = await maintainedModel(door.kernel, centre.building, served)
  if ('problem' in made) throw new Error(made.problem.code)
  expect(rawPayload.equals(Buffer.concat(made.parts))).toBe(true)
  expect(headers['content-type']).toBe('application/x-step')
  expect(headers['content-disposition']).toContain('bellevue-entretenue.ifc')
  expect((await get(`${url}?model=Inconnue`)).json()).toMatchObject({ refused: 'not_found' })
  expect(await door.kernel.ask(actorOf('operator'), 'bim.served', { building: centre.building })).toEqual({
    models: [{ name: 'Architecte', added: made.added, missing: made.missing }],
  })
})

describe.each(['2.1', '3.0'] as const)('a request as BCF %s', (version) => {
  test('is sound, looks at the boiler from above, and shows it on the plan', async () => {
    const files = filesIn((await get(`/api/bcf/requests/${hers}?version=${version}`)).rawPayload)
    const faults = [...files]
      .filter(([name]) => !name.endsWith('.png'))
      .flatMap(([name, bytes]) => {
        const read = readXml(bytes.toString('utf8'))
        return 'code' in read ? [`${name}: ${read.code}`] : faultsOf(read, schemas[version])
      })
    expect(faults).toEqual([])
    const seen = files.get(`${hers}/viewpoint.bcfv`)!.toString('utf8')
    expect(seen).toContain(`IfcGuid="${globalId}"`)
    expect(seen).toContain('<X>103</X><Y>199.8</Y><Z>17</Z>')
    const picture = await sharp(files.get(`${hers}/snapshot.png`))
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect(Math.max(picture.info.width, picture.info.height)).toBe(1500)
    const red = (at: number) => picture.data[at]! > 150 && picture.data[at + 1]! < 70
    let reds = 0
    for (let at = 0; at < picture.data.length; at += picture.info.channels) if (red(at)) reds++
    expect(reds).toBeGreaterThan(500)
  })
})

test('what is about neighbours stays in the house, whoever asks', async () => {
  for (const url of [`/api/bcf/requests/${noise}`, `${project}/topics/${noise}`])
    expect((await get(url, 'hq')).statusCode).toBe(404)
  const found = z.parse(z.array(shapes.topic), (await get(`${project}/topics`, 'hq')).json())
  expect(found.map(({ guid }) => guid)).toEqual([hers])
})

test('the open requests of a building are one file', async () => {
  const opened = openBcf((await get(`/api/bcf/buildings/${centre.building}`)).rawPayload)
  expect(opened).toMatchObject({ topics: [{ guid: hers }], problems: [] })
})

describe('a BCF file that comes back', () => {
  const comment = (guid: string, words: string, more = '') =>
    `<Comment Guid="${guid}"><Date>2026-11-25T08:00:00Z</Date><Author>bet@thermique.fr</Author><Comment>${words}</Comment>${more}</Comment>`
  const markup = (guid: string, status: string, comments: string, modified = '2026-11-25T09:00:00Z') => ({
    name: `${guid}/markup.bcf`,
    bytes: `<Markup><Topic Guid="${guid}" TopicStatus="${status}"><Title>T</Title><ModifiedDate>${modified}</ModifiedDate><ModifiedAuthor>bet@thermique.fr</ModifiedAuthor></Topic>${comments}</Markup>`,
  })
  const back = (...files: { name: string; bytes: string }[]) => zipOf(files, '2026-11-25T09:00:00Z')
  const notes = async () =>
    (
      (await door.kernel.ask(actorOf('agent'), 'request.thread', { id: hers })) as {
        entries: { type: string; words: string; audience: string }[]
      }
    ).entries.filter(({ type }) => type === 'request.noted')
  const guid = 'a333fca8-1a31-4aac-a321-bb33abc84140'

  test('is a staff note of its thread, once, however often it is sent', async () => {
    const sent = back(markup(hers, 'Ouvert', comment(guid, 'Purger la colonne.')))
    expect((await post(sent)).json()).toMatchObject({ topics: [{ became: 'noted', notes: 1 }], problems: [] })
    expect((await post(sent)).json()).toMatchObject({ topics: [{ became: 'same', notes: 0 }] })
    expect((await post(sent, 'hq')).json()).toMatchObject({ topics: [{ became: 'same' }] })
    expect(await notes()).toMatchObject([
      { words: '[BCF] bet@thermique.fr : Purger la colonne.', audience: 'staff' },
    ])
  })

  test('may weigh more than a photo: our own has two hundred pictures', async () => {
    const heavy = { name: `${hers}/snapshot.png`, bytes: randomBytes(11e6) }
    const sent = zipOf(
      [markup(hers, 'Ouvert', comment(guid, 'Purger la colonne.')), heavy],
      '2026-11-25T09:00:00Z',
    )
    expect(sent.length).toBeGreaterThan(11e6)
    expect((await post(sent)).json()).toMatchObject({ topics: [{ became: 'same', notes: 0 }], problems: [] })
  })

  test('beyond a hundred megabytes is refused in a sentence, and nothing of it stays', async () => {
    const answer = await post(Buffer.alloc(100e6 + 1, 'PK'))
    expect(answer.statusCode).toBe(413)
    expect(answer.json()).toMatchObject({ refused: 'file_too_large' })
    expect(answer.json().message).toContain('100')
    expect((await post(Buffer.alloc(0))).json()).toMatchObject({ refused: 'malformed' })
    const left = await readdir(join(door.kernel.settings.filesDir, 'partial'))
    expect(left.filter((name) => name.endsWith('.bcf'))).toEqual([])
  })

  test('says the status that somebody proposes, and nothing when it merely grew old', async () => {
    const [first] = openOf(await get(`/api/bcf/requests/${hers}`))
    const old = markup(hers, 'Clos', '', first!.modified!)
    expect((await post(back(old))).json()).toMatchObject({ topics: [{ became: 'same' }] })
    expect((await post(back(markup(hers, 'Clos', '')))).json()).toMatchObject({ topics: [{ notes: 1 }] })
    expect((await notes()).at(-1)!.words).toBe(
      '[BCF] bet@thermique.fr : statut proposé : Clos'.replace('é :', 'é\u00a0:'),
    )
  })

  test('goes out again with its comment under its own name, and comes back as nothing new', async () => {
    const file = await get(`/api/bcf/requests/${hers}?version=2.1`)
    const [returned] = openOf(file)
    expect(returned!.comments.map((each) => each.guid)).toContain(guid)
    expect((await post(file.rawPayload)).json()).toMatchObject({ topics: [{ became: 'same' }] })
  })

  test('tells topics that are nobody’s, or another agency’s, alike, and makes nothing of them', async () => {
    const stranger = newId()
    const sent = back(
      markup(stranger, 'Open', comment(newId(), 'x')),
      markup(other, 'Open', comment(newId(), 'y')),
    )
    const { topics } = z.parse(shapes.taken, (await post(sent)).json())
    expect(topics.map(({ became, says }) => [became, says])).toEqual(
      topics.map(() => ['unknown', topics[0]!.says]),
    )
    expect(await door.database.owner.row(sql`select 1 from requests.request where id = ${stranger}`)).toBe(
      undefined,
    )
  })

  test('with more notes than anybody writes is not carried out', async () => {
    const before = (await notes()).length
    const many = Array.from({ length: 499 }, (_, n) => comment(newId(), `mot ${n}`)).join('')
    const sent = back(
      markup(hers, 'Ouvert', many),
      markup(hers, 'Ouvert', comment(newId(), 'un') + comment(newId(), 'deux')),
    )
    expect((await post(sent)).json()).toMatchObject({ topics: [{ became: 'noted' }, { became: 'refused' }] })
    expect((await notes()).length).toBe(before + 499)
  })

  test('is refused in a plain sentence when it is no such file', async () => {
    const said = async (bytes: Buffer) => (await post(bytes)).json<{ refused: string; message: string }>()
    expect(await said(Buffer.from('%PDF'))).toMatchObject({
      refused: 'not_bcf',
      message: expect.stringContaining('retour.bcfzip'),
    })
    expect(await said(back({ name: '../x', bytes: 'x' }))).toMatchObject({ refused: 'bcf_outside' })
    expect((await post(back(markup(hers, '', '')), 'tenant')).statusCode).toBe(403)
    expect((await post(back(markup(hers, '', '')), 'caretaker')).statusCode).toBe(403)
  })

  const openOf = ({ rawPayload }: { rawPayload: Buffer }) => {
    const opened = openBcf(rawPayload)
    if ('code' in opened) throw new Error(opened.code)
    return opened.topics
  }
})

test('a tool walks through BCF-API 3.0 from the projects to the picture', async () => {
  const walk = async <T>(shape: z.ZodMiniType<T>, url: string): Promise<T> =>
    z.parse(shape, (await get(url)).json())
  const { versions } = await walk(shapes.versions, '/api/bcf/versions')
  expect(versions.map(({ api_id, version_id }) => [api_id, version_id])).toEqual([
    ['foundation', '1.0'],
    ['bcf', '3.0'],
  ])
  expect(await walk(shapes.auth, '/api/foundation/1.0/auth')).toMatchObject({ http_basic_supported: true })
  expect(await walk(shapes.user, '/api/bcf/3.0/current-user')).toMatchObject({ name: 'Nadia Ferrand' })
  expect(await walk(z.array(shapes.information), `${project}/files_information`)).toMatchObject([
    { file: { filename: 'bellevue.ifc' } },
  ])
  expect(await walk(z.array(z.object({})), `${project}/documents`)).toEqual([])
  const projects = await walk(z.array(shapes.project), '/api/bcf/3.0/projects')
  expect(projects.map(({ project_id }) => project_id)).toEqual([centre.building])
  expect(await walk(z.array(shapes.project), '/api/bcf/3.0/projects?$skip=1')).toEqual([])
  const lists = await walk(shapes.extensions, `${project}/extensions`)
  const [found] = await walk(z.array(shapes.topic), `${project}/topics?$top=1`)
  expect(lists.topic_status).toContain(found!.topic_status)
  expect(lists.priority).toContain(found!.priority)
  for (const label of found!.labels) expect(lists.topic_label).toContain(label)
  expect((await walk(z.array(shapes.comment), `${topic}/comments`)).length).toBeGreaterThan(1)
  expect(await walk(z.array(shapes.file), `${topic}/files`)).toMatchObject([{ filename: 'bellevue.ifc' }])
  expect(await walk(z.array(shapes.related), `${topic}/related_topics`)).toEqual([])
  const [viewpoint] = await walk(z.array(shapes.viewpoint), `${topic}/viewpoints`)
  expect(viewpoint).toMatchObject({ orthogonal_camera: { view_to_world_scale: 4 } })
  const at = `${topic}/viewpoints/${viewpoint!.guid}`
  expect(await walk(shapes.selection, `${at}/selection`)).toEqual({ selection: [{ ifc_guid: globalId }] })
  await walk(shapes.visibility, `${at}/visibility`)
  const picture = await get(`${at}/snapshot`)
  expect(picture.headers['content-type']).toBe('image/png')
  expect((await get(`${topic}/viewpoints/${newId()}/snapshot`)).statusCode).toBe(404)
})

test('a building as COBie is a workbook, or an archive of tables, with the boiler in its kitchen', async () => {
  const tables = filesIn((await get(`/api/bim/${centre.building}/cobie.zip`)).rawPayload)
  expect([...tables.keys()]).toEqual(Object.keys(columns).map((name) => `${name}.csv`))
  expect(tables.get('Component.csv')!.toString('utf8')).toMatch(
    /Chaudière K7PQ2M,.*,chaudière Frisquet,L-centre Cuisine,Chaudière,IFC,IfcElement,2O2Fr\$t4X7Zf8NOew3FNr2/,
  )
  const book = await get(`/api/bim/${centre.building}/cobie.xlsx`)
  expect(book.headers['content-disposition']).toContain('cobie-Bellevue-A.xlsx')
  expect(filesIn(book.rawPayload).has('xl/workbook.xml')).toBe(true)
})

test('the carnet of a dwelling is a PDF with its plan; a common part has none', async () => {
  const pdf = await get(`/api/estate/units/${centre.unit}/carnet.pdf`)
  expect(pdf.headers['content-type']).toBe('application/pdf')
  expect(pdf.rawPayload.toString('latin1')).toContain('/S /Figure')
})
