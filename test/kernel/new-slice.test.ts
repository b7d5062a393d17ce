import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Copy, copyHouse, orderOf, partsOf, patience } from '../setup/house-copy.ts'

/**
 * A slice is a folder. On a copy of the house docs/how-to/add-a-slice.md is done: one with a table, an act, a page of the office, one
 * on the phone, a figure and a mail. What it needs outside its folder is counted; it gets a field, a fact, a figure, a mail and a
 * screen more, as their pages tell; all that looks at slices finds it by itself, and it works from the page’s door to the mailbox.
 * Then it is removed, and the house is what it was. Its screens are compiled, not drawn: that would be a build of all pages.
 */
const order = orderOf('add-a-slice.md')
const name = order[1]!
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
  wrote = await copy.run(process.execPath, ['tools/new-slice.ts', ...order])
}, patience)
afterAll(() => copy.drop())

test('it needs three files outside its folder, of the four that it may', () => {
  expect(outside()).toEqual([expect.stringMatching(/^db\/migrations\/\d{4}_sightings\.sql$/), ...lists])
  expect(wrote).toContain('src/sightings/server/slice.ts')
})

test.each(['field', 'fact', 'figure', 'mail', 'screen'])('a %s is added to it as its page tells', (what) => {
  const before = new Set(outside())
  for (const part of partsOf(`add-a-${what}.md`)) copy.write(part)
  expect(outside().filter((file) => !before.has(file) && !file.startsWith('db/migrations/'))).toEqual([])
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
      [
        '| sightings.noted | · | notices | · | sightings → duty | sightings.list | · | · |',
        '| sightings.settled | · | notices | · | settled → author | sightings.list | · | · |',
      ].join('\n'),
    )
    for (const path of ['/bureau/sightings', '/bureau/sightings/:id', '/terrain/sightings'])
      expect(printed('paths.md')).toContain(`| ${path} | sightings |`)
    expect(printed('grants.md')).toContain('sightings.note |')
    expect(printed('fields.md')).toContain('| sightings.words |')
    expect(printed('fields.md')).toContain('| sightings.corner |')
    expect(printed('personal.md')).toContain('| sightings.note | `by_person` who noted it')
    expect(await copy.failing('rules', 'test/house')).toEqual([])
    expect(
      await copy.failing('ordinary', 'test/people/walls.test.ts', 'test/people/personal.test.ts'),
    ).toEqual([])
  },
  patience,
)

const living = `
  import { centre } from './test/setup/agency-corners.ts'
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
  const note = newId()
  const acts = [
    await nadia.send('sightings.note', note, { building: centre.building, words, corner: 'Hall' }),
    await nadia.send('sightings.settle', note, {}),
    await nadia.send('sightings.settle', note, {}),
    await helene.send('sightings.note', newId(), { building: centre.building, words }),
  ]
  const jobs = await w.database.owner.rows(sql\`
    select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = 'notices.tell'\`)
  const { tasks } = slices.find(({ name }) => name === 'notices')
  for (const { payload } of jobs) await tasks['notices.tell'](payload, w.kernel)
  const mails = await w.database.owner.rows(sql\`
    select m.to_address as "to", m.subject, m.body from notices.mail m where m.template in ('sightings', 'settled') order by m.template desc\`)
  const rows = await w.database.owner.rows(sql\`select n.words, n.corner, n.agency from sightings.note n\`)
  const { body: { fields } } = await helene.ask('ledger.fields')
  const { body: { more } } = await nadia.ask('overview.figures')
  const { body: pack } = await karim.ask('field.pack')
  const seen = async (browser) => (await browser.ask('sightings.list')).body.rows?.map((row) => row.words)
  console.log('told ' + JSON.stringify({
    acts: acts.map(([{ ok, refused }]) => refused ?? ok), rows, mails,
    figures: more.filter(({ page }) => page === '/bureau/sightings'),
    fields: fields.map(({ key }) => key).filter((key) => key.startsWith('sightings.')),
    packed: pack.also.find(({ name }) => name === 'sightings.list'),
    seen: [await seen(nadia), await seen(karim), await seen(helene)],
    neighbour: (await w.browser().ask('sightings.list')).body.refused,
  }))
  await w.close()
`

test(
  'from the page’s door it reaches its table, the mailbox, the figures and the phone, and no stranger',
  async () => {
    const words = 'L’ascenseur grince, dit M. D’Angelo.'
    const told = (await copy.told(living)) as { mails: { body: string }[] }
    expect(told).toMatchObject({
      acts: [true, true, 'wrong_moment', 'not_yours'],
      rows: [{ words, corner: 'Hall', agency: 'centre' }],
      mails: [
        { to: 'sylvie@robine-habitat.example', subject: 'Noté\u00a0: Bellevue A' },
        { to: 'nadia@robine-habitat.example', subject: 'C’est réglé, grâce à vous' },
      ],
      figures: [
        { n: 1, of: null, sentence: 'note dans les immeubles sur la période.' },
        { n: 1, of: 1, share: 1, detail: '1 sur 1, notées sur la période.' },
      ],
      fields: ['sightings.words', 'sightings.corner'],
      packed: { answer: { rows: [{ words, corner: 'Hall', building: { name: 'Bellevue A' } }] } },
      seen: [[words], [words], [words]],
      neighbour: 'sign_in',
    })
    expect(told.mails[0]!.body).toContain(words)
    expect(told.mails[0]!.body).toContain('/bureau/sightings')
  },
  patience,
)

test('without its folder, its migration and its lines, the house is what it was', () => {
  const migrations = outside().filter((file) => file.startsWith('db/migrations/'))
  rmSync(join(copy.at, `src/${name}`), { recursive: true })
  for (const file of migrations) rmSync(join(copy.at, file))
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
