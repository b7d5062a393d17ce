import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Copy, copyHouse, patience } from '../setup/house-copy.ts'

/**
 * A slice is a folder. On a copy of the house `npm run new` writes one that has a table, an act, a page of the office, one on the
 * phone, a figure and a mail; what it needs outside its folder is counted, all that looks at slices finds it by itself, and it works
 * from the page’s door to the mailbox. Then it is removed, and the house is what it was. The pages are compiled, not drawn.
 */
const name = 'lettings'
const lists = ['src/app/slices.ts', 'src/app/web/slices.ts']
const folders = ['src', 'db', 'seeds', 'tools', 'test', 'bench', 'docs']
/** What `npm run golden` prints: nobody writes it. */
const isPrinted = (file: string): boolean => file.startsWith('test/golden/') || file === 'db/schema.sql'
const outside = (): string[] =>
  copy.changed(...folders).filter((file) => !file.startsWith(`src/${name}/`) && !isPrinted(file))

let copy: Copy
let wrote: string
beforeAll(async () => {
  copy = copyHouse()
  wrote = await copy.run(process.execPath, [
    'tools/new-slice.ts',
    'slice',
    name,
    '--fr',
    'Remises en location',
    '--en',
    'Lettings',
  ])
}, patience)
afterAll(() => copy.drop())

test('it needs three files outside its folder, of the four that it may', () => {
  expect(outside()).toEqual([expect.stringMatching(/^db\/migrations\/\d{4}_lettings\.sql$/), ...lists])
  expect(wrote).toContain('src/lettings/server/slice.ts')
})

test(
  'it compiles, it is laid out as the house is, and its imports go where they may',
  async () => {
    const [places, format, layers] = await Promise.all([
      copy.compiled('core', 'server', 'web'),
      copy.run(copy.tool('biome'), ['format', `src/${name}`, ...lists]),
      copy.run(process.execPath, ['tools/layers.ts']),
    ])
    expect(places).toEqual([])
    expect(format).not.toContain('Formatter would have printed')
    expect(layers).toMatch(/^\d+ modules and \d+ imports read, \d+ modules in src\.\s*$/)
  },
  patience,
)

test(
  'what is printed of the house tells of it, and the rules of the house hold',
  async () => {
    await copy.run(process.execPath, ['tools/golden.ts'])
    const printed = (file: string): string => readFileSync(join(copy.at, 'test/golden', file), 'utf8')
    expect(printed('facts.md')).toContain(
      '| lettings.noted | · | notices | · | lettings → duty | lettings.list | · | · |',
    )
    expect(printed('grants.md')).toContain('lettings.note |')
    expect(printed('fields.md')).toContain('| lettings.words |')
    expect(printed('personal.md')).toContain('| lettings.note | `by_person` who noted it')
    expect(await copy.failing('rules', 'test/house')).toEqual([])
    expect(await copy.failing('server', 'test/people/walls.test.ts', 'test/people/personal.test.ts')).toEqual(
      [],
    )
  },
  patience,
)

const living = `
  import { centre } from './test/setup/corners.ts'
  import { openDoors } from './test/setup/doors.ts'
  import { slices } from './src/app/slices.ts'
  import { newId } from './src/kernel/server/record-ids.ts'
  import { sql } from './src/kernel/server/sql.ts'
  const w = await openDoors()
  const entered = async (login) => {
    const browser = w.browser()
    await browser.signIn(login)
    return browser
  }
  const [nadia, karim, helene] = [await entered('nadia'), await entered('karim'), await entered('helene')]
  const words = 'L’ascenseur grince, dit M. D’Angelo.'
  const [{ ok }] = await nadia.send('lettings.note', newId(), { building: centre.building, words })
  const [{ refused }] = await helene.send('lettings.note', newId(), { building: centre.building, words })
  const jobs = await w.database.owner.rows(sql\`
    select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = 'notices.tell'\`)
  const { tasks } = slices.find(({ name }) => name === 'notices')
  for (const { payload } of jobs) await tasks['notices.tell'](payload, w.kernel)
  const mails = await w.database.owner.rows(sql\`
    select m.to_address as "to", m.subject, m.body from notices.mail m where m.template = 'lettings'\`)
  const rows = await w.database.owner.rows(sql\`select n.words, n.agency from lettings.note n\`)
  const { body: { more } } = await nadia.ask('overview.figures')
  const { body: pack } = await karim.ask('field.pack')
  const seen = async (browser) => (await browser.ask('lettings.list')).body.rows?.map((row) => row.words)
  console.log('told ' + JSON.stringify({
    ok, refused, rows, mails,
    figure: more.find(({ name }) => name === 'lettings'),
    packed: pack.also.find(({ name }) => name === 'lettings.list'),
    seen: [await seen(nadia), await seen(karim), await seen(helene)],
    neighbour: (await w.browser().ask('lettings.list')).body.refused,
  }))
  await w.close()
`

test(
  'from the page’s door it reaches its table, the mailbox, the figures and the phone, and no stranger',
  async () => {
    const words = 'L’ascenseur grince, dit M. D’Angelo.'
    const told = (await copy.told(living)) as { mails: { body: string }[] }
    expect(told).toMatchObject({
      ok: true,
      refused: 'not_yours',
      rows: [{ words, agency: 'centre' }],
      mails: [{ to: 'sylvie@robine-habitat.example', subject: 'Noté\u00a0: Bellevue A' }],
      figure: {
        n: 1,
        of: null,
        sentence: 'note dans les immeubles sur la période.',
        page: '/bureau/lettings',
      },
      packed: { answer: { rows: [{ words, building: { name: 'Bellevue A' } }] } },
      seen: [[words], [words], [words]],
      neighbour: 'sign_in',
    })
    expect(told.mails[0]!.body).toContain(words)
    expect(told.mails[0]!.body).toContain('/bureau/lettings')
  },
  patience,
)

test('without its folder, its migration and its lines, the house is what it was', () => {
  const [migration] = outside()
  rmSync(join(copy.at, `src/${name}`), { recursive: true })
  rmSync(join(copy.at, migration!))
  for (const file of lists) {
    const path = join(copy.at, file)
    const kept = readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => !line.includes(name))
    writeFileSync(path, kept.join('\n'))
  }
  // A list that fits on a line again stands on one.
  return copy.run(copy.tool('biome'), ['format', '--write', ...lists]).then(() => {
    expect(outside()).toEqual([])
    expect(copy.changed('src')).toEqual([])
  })
})
