/**
 * `npm run golden` prints what the house promises, from the code, into files that a reviewer reads first.
 * `npm run golden -- --check` says which of them are no longer true.
 */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Grants } from '../src/kernel/core/access.ts'
import { roles } from '../src/kernel/core/roles.ts'
import type { Slice } from '../src/kernel/server/slice.ts'
import { impersonalOf, personalOf } from '../src/kernel/server/personal.house.ts'
import { facts } from './facts.ts'
import { migrationHashes, recordedHashes } from './migrations.ts'
import { paths } from './paths.ts'
import { reads } from './reads.ts'
import { reports } from './reports.ts'
import { roleTable } from './roles.ts'
import { schema } from './schema.ts'

const root = resolve(import.meta.dirname, '..')
const slicesWith = (file: string): string[] => globSync(`src/*/core/${file}`, { cwd: root }).sort()
const load = async <T>(file: string): Promise<T> => (await import(pathToFileURL(join(root, file)).href)) as T

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

/** Act × role → how far. */
const grants = async (): Promise<string> => {
  const rows: string[][] = []
  for (const file of slicesWith('grants.ts')) {
    const { grants: granted } = await load<{ grants: Grants<string> }>(file)
    for (const act of Object.keys(granted).sort())
      rows.push([`${file.split('/')[1]}.${act}`, ...roles.map((role) => granted[act]?.[role] ?? '·')])
  }
  return `# Who may do what, how far\n\n${table(['act', ...roles], rows)}\n`
}

/** Every table that the life cycle is made of, a row a line. */
const lifecycle = async (): Promise<string | undefined> => {
  const file = 'src/requests/core/lifecycle.ts'
  if (!existsSync(join(root, file))) return undefined
  const tables = Object.entries(await load<Record<string, unknown>>(file)).filter(
    ([, value]) => typeof value === 'object',
  )
  return `# The life cycle of a request\n${tables.map(([name, value]) => `\n## ${name}\n\n${rowsOf(value)}\n`).join('')}`
}

const rowsOf = (value: unknown): string =>
  Object.entries(value as object)
    .map(([key, row]) => `- ${Array.isArray(value) ? '' : `${key}: `}${line(row)}`)
    .join('\n')

const line = (row: unknown): string =>
  typeof row === 'object' && row !== null && !Array.isArray(row)
    ? Object.entries(row)
        .map(
          ([key, cell]) =>
            `${key} ${Array.isArray(cell) ? cell.join('/') : typeof cell === 'object' ? JSON.stringify(cell) : String(cell)}`,
        )
        .join(' · ')
    : JSON.stringify(row)

/** Which source’s word counts, field by field. */
const fieldOwners = async (): Promise<string> => {
  type Owners = Record<string, Record<string, { order: readonly string[] }>>
  const { fieldOwners: owners } = await load<{ fieldOwners: Owners }>('src/estate/core/field-owners.ts')
  const rows = Object.entries(owners).flatMap(([family, of]) =>
    Object.entries(of).map(([field, { order }]) => [`${family}.${field}`, order.join(' · ')]),
  )
  return `# Whose word counts, the first first\n\n${table(['field', 'order'], rows)}\n`
}

/** What we ask of people, who wanted it, what for, and until when. */
const fields = async (): Promise<string> => {
  const rows: string[][] = []
  const { slices } = await load<{ slices: readonly Slice[] }>('src/app/slices.ts')
  for (const { fields: asked = [] } of slices) {
    for (const f of asked)
      rows.push([
        f.key,
        f.askedBy,
        f.purpose,
        f.legalBasis ?? '·',
        roles.filter((role) => f.askedOf.includes(role)).join(' '),
        f.essential ? 'always' : f.required ? 'yes' : 'no',
        f.since,
        f.reviewOn,
        f.readBy.join(' '),
      ])
  }
  const head = ['field', 'asked by', 'what for', 'law', 'asked of', 'required', 'since', 'review', 'read by']
  return `# The fields that we ask, and their owners\n\n${table(
    head,
    rows.toSorted((a, b) => a[0]!.localeCompare(b[0]!, 'en')),
  )}\n`
}

const openapi = async (): Promise<string | undefined> => {
  const file = 'src/app/openapi.ts'
  if (!existsSync(join(root, file))) return undefined
  const { openapi: print } = await load<{ openapi: () => unknown }>(file)
  return `${JSON.stringify(await print(), null, 2)}\n`
}

/** What the house holds of people: whose, where it is given to her, how it goes, until when; and what names nobody, and why. */
const personal = async (): Promise<string> => {
  const { slices } = await load<{ slices: Parameters<typeof personalOf>[0] }>('src/app/slices.ts')
  const rows = personalOf(slices).map(({ table: name, person, export: told, erase, eraseWords, keep }) => [
    name,
    Object.entries(person)
      .map(([column, whom]) => `\`${column}\` ${whom}`)
      .join('<br>'),
    typeof told === 'string' ? `no: ${told}` : 'ask' in told ? `**${told.kind}**` : `with ${told.in}`,
    typeof erase === 'string'
      ? `stays: ${erase}`
      : eraseWords
        ? 'goes; of what is long over, before'
        : 'goes',
    typeof keep === 'string' ? keep : `**goes by itself**: ${keep.until}`,
  ])
  const head = ['table', 'whom it names', 'in her file', 'when she is erased', 'kept']
  const none = Map.groupBy(impersonalOf(slices), ([, why]) => why)
  return `# What is held of people\n\n${table(head, rows)}\n\n## What could name somebody, and names nobody\n\n${[
    ...none,
  ]
    .map(([why, columns]) => `- ${why}: ${columns.map(([column]) => `\`${column}\``).join(' ')}`)
    .join('\n')}\n`
}

/** A recorded migration keeps its first hash: `npm run check` then says that it was edited. */
const migrations = (): string => `${JSON.stringify({ ...migrationHashes(), ...recordedHashes() }, null, 2)}\n`

const goldens: Record<string, () => string | undefined | Promise<string | undefined>> = {
  'test/golden/roles.md': roleTable,
  'test/golden/paths.md': paths,
  'test/golden/grants.md': grants,
  'test/golden/lifecycle.md': lifecycle,
  'test/golden/field-owners.md': fieldOwners,
  'test/golden/facts.md': facts,
  'test/golden/fields.md': fields,
  'test/golden/personal.md': personal,
  'test/golden/openapi.json': openapi,
  'test/golden/migrations.json': migrations,
  'db/schema.sql': schema,
  // After the schema, which says what is a table.
  'test/golden/reads.md': reads,
  'test/golden/reports.md': reports,
}

const checking = process.argv.includes('--check')

/** What is wrong with one file, or nothing. A part of the house that cannot be read does not hide the others. */
const settle = async (name: string): Promise<string | undefined> => {
  const file = join(root, name)
  const text = await goldens[name]!()
  if (text === undefined || (existsSync(file) && readFileSync(file, 'utf8') === text)) return undefined
  if (checking) return `${name} is no longer true: run npm run golden, and read the difference.`
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  console.log(`${name} printed.`)
  return undefined
}

const faults: string[] = []
for (const name of Object.keys(goldens)) {
  const fault = await settle(name).catch((error: unknown) => `${name} could not be printed: ${String(error)}`)
  if (fault) faults.push(fault)
}
for (const fault of faults) console.log(fault)
process.exit(faults.length > 0 ? 1 : 0)
