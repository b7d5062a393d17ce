import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serverConfig } from '../setup/database.ts'

/**
 * A role is added to a copy of the house, as docs/how-to/add-a-role.md tells it: the row alone, then all but the English, then all.
 * What the page leaves out would stand here as a fault of the copy; what it tells in vain, as a line that is not there.
 */
const root = resolve(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/how-to/add-a-role.md'), 'utf8')

/** What the page says of one file: the lines that stand (' '), go ('-') and come ('+'). */
type Part = { file: string; lines: string[] }
const parts = [...page.matchAll(/```diff\n(.*?)```/gs)].flatMap(([, block]) =>
  block!
    .trimEnd()
    .split(/\n(?=\w)/)
    .map((part): Part => {
      const [file, ...lines] = part.split('\n')
      return { file: file!, lines }
    }),
)

let copy: string
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'loge-role-'))
  for (const kept of ['src', 'seeds', 'tools', 'db', 'package.json', 'test/house', 'test/setup'])
    cpSync(join(root, kept), join(copy, kept), { recursive: true })
  for (const name of ['base', 'core', 'server', 'web'].map((program) => `tsconfig.${program}.json`))
    cpSync(join(root, name), join(copy, name))
  for (const name of ['vitest.config.ts', 'vite.config.ts']) cpSync(join(root, name), join(copy, name))
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

const write = ({ file, lines }: Part): void => {
  const path = join(copy, file)
  if (lines.every((line) => line.startsWith('+'))) {
    mkdirSync(dirname(path), { recursive: true })
    return writeFileSync(path, `${lines.map((line) => line.slice(1)).join('\n')}\n`)
  }
  let at = -1
  const text = readFileSync(path, 'utf8').split('\n')
  for (const [sign, said] of lines.map((line) => [line[0], line.slice(1)] as const)) {
    if (sign === '+') text.splice(++at, 0, said)
    else {
      at = text.indexOf(said)
      if (at < 0) throw new Error(`${file} has no line «${said.trim()}»`)
      if (sign === '-') text.splice(at--, 1)
    }
  }
  writeFileSync(path, text.join('\n'))
}

const run = (command: string, words: string[], env: NodeJS.ProcessEnv = {}): Promise<string> => {
  const { PATH, HOME } = process.env
  return new Promise((done) =>
    execFile(command, words, { cwd: copy, env: { PATH, HOME, ...env }, maxBuffer: 1e8 }, (_, out, err) =>
      done(out + err),
    ),
  )
}
const tool = (name: string): string => join(root, 'node_modules/.bin', name)

/** A busy machine compiles when it compiles. */
const patience = 600_000

/** The files that the compiler names, each once. */
const compiled = async (...programs: string[]): Promise<string[]> => {
  const said = await Promise.all(
    programs.map((program) =>
      run(tool('tsc'), ['--pretty', 'false', '--project', `tsconfig.${program}.json`]),
    ),
  )
  const named = said.flatMap((text) =>
    [...text.matchAll(/^(\S+)\(\d+,\d+\): error/gm)].map(([, file]) => file!),
  )
  return [...new Set(named)].toSorted()
}

/** The tests of the roles that fail on the copy. */
const failing = async (): Promise<string[]> => {
  const told = join(copy, 'told.json')
  await run(tool('vitest'), [
    'run',
    '--project=rules',
    '--reporter=json',
    `--outputFile=${told}`,
    'test/house/roles.test.ts',
  ])
  const { testResults } = JSON.parse(readFileSync(told, 'utf8')) as {
    testResults: { assertionResults: { status: string; title: string }[] }[]
  }
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .flatMap(({ status, title }) => (status === 'passed' ? [] : [title]))
}

const isEnglish = ({ file }: Part): boolean => file.endsWith('.en.ts')
const slices = ['bim', 'burden', 'contractors', 'estate', 'field', 'insight', 'notices', 'people', 'requests']

test(
  'with its row alone, the compiler and the tests name every place that must decide',
  async () => {
    write(parts[0]!)
    const [places, tests] = await Promise.all([compiled('core'), failing()])
    expect(places).toEqual([
      'src/bim/core/words/bcf.fr.ts',
      'src/contractors/core/words/firm.fr.ts',
      'src/estate/core/fields.ts',
      'src/people/core/menus.ts',
      'src/people/core/team/words.fr.ts',
      'src/people/core/words.fr.ts',
      'src/people/core/words.people.fr.ts',
      'src/requests/core/fields.ts',
      'src/requests/core/words/follow.fr.ts',
      'src/requests/core/words/telling.fr.ts',
    ])
    expect(tests).toEqual([
      'a list of roles in SQL means what rows of the table say',
      ...slices.map((slice) => `${slice} says of each role what it may do there, or that it does nothing`),
    ])
  },
  patience,
)

test(
  'what is said in French alone is asked for in English',
  async () => {
    for (const part of parts.slice(1).filter((part) => !isEnglish(part))) write(part)
    expect(await compiled('core')).toEqual(
      parts
        .filter(isEnglish)
        .map(({ file }) => file)
        .toSorted(),
    )
  },
  patience,
)

const entering = `
  import { openDoors } from './test/setup/doors.ts'
  import { slices } from './src/app/slices.ts'
  import { newId } from './src/kernel/server/record-ids.ts'
  import { sql } from './src/kernel/server/sql.ts'
  const w = await openDoors()
  const her = newId()
  await w.act('person.hire', her, { firstName: 'Léa', lastName: 'N’Diaye', role: 'letting', agencies: ['centre'], email: '' })
  await w.database.owner.run(sql\`insert into kernel.setting (key, value) values ('demo', 'true')\`)
  const desk = w.browser()
  const { body: came } = await desk.post('/api/session/demo', { persona: her })
  const { body: me } = await desk.ask('me')
  const { status } = await desk.ask('request.list')
  const [{ check }] = await w.database.owner.rows(sql\`
    select pg_get_constraintdef(oid) as check from pg_constraint where conname = 'staff_role_check'\`)
  console.log('told ' + JSON.stringify({ home: came.home, role: me.role, menus: me.menus, status, check }))
  await w.close()
`

test(
  'with its grants, its words and its migration, all compiles, and she enters and reads her page',
  async () => {
    for (const part of parts.filter(isEnglish)) write(part)
    writeFileSync(join(copy, 'enter.mjs'), entering)
    const { host, user, database, connectionString } = await serverConfig()
    const url = connectionString ?? `postgres://${user}@${encodeURIComponent(host!)}/${database}`
    const [places, entered] = await Promise.all([
      compiled('server', 'web'),
      run(process.execPath, ['enter.mjs'], { TEST_DATABASE_URL: url }),
    ])
    expect(places).toEqual([])
    const told = JSON.parse(/^told (.*)$/m.exec(entered)?.[1] ?? JSON.stringify(entered)) as { check: string }
    expect(told).toMatchObject({
      home: '/bureau',
      role: 'letting',
      menus: ['call', 'todo', 'places', 'posters', 'overview', 'account'],
      status: 200,
    })
    // As `npm run golden` prints it, from the database that she is hired in.
    const schema = join(copy, 'db/schema.sql')
    writeFileSync(
      schema,
      readFileSync(schema, 'utf8').replace(
        /(constraint staff_role_check ).*/,
        (_, name: string) => name + told.check,
      ),
    )
    expect(await failing()).toEqual([])
  },
  patience,
)
