/**
 * `npm run new -- slice sensors --fr Capteurs [--en Sensors]` writes a slice to begin with: one table with its wall, one command,
 * one page of the office, one page of the phone, one figure and one mail, from the files of tools/new-slice. Outside its folder it
 * writes the migration, and its lines where slices are listed. To remove it: its folder, its migration, those lines.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

const root = resolve(import.meta.dirname, '..')
const templates = join(import.meta.dirname, 'new-slice')
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { fr: { type: 'string' }, en: { type: 'string' } },
})
const [what, name = ''] = positionals

const say = (words: string): never => {
  console.error(words)
  process.exit(2)
}
if (what !== 'slice' || !values.fr)
  say('npm run new -- slice sensors --fr Capteurs [--en Sensors]: its name, and what people call it.')
if (!/^[a-z]{3,20}$/.test(name)) say(`«${name}» is no name of a slice: small letters alone.`)
if (existsSync(join(root, 'src', name))) say(`src/${name} is there already.`)

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const dayIn = (years: number): string => {
  const now = new Date()
  return new Date(Date.UTC(now.getUTCFullYear() + years, now.getUTCMonth(), now.getUTCDate()))
    .toISOString()
    .slice(0, 10)
}
// What people typed may hold a quote: it stands in a string.
const quoted = (words: string): string => words.replaceAll("'", '’')
const filled = (text: string): string =>
  text
    .replace(/trial/g, name)
    .replace(/Trial/g, capital(name))
    .replaceAll('{{fr}}', quoted(values.fr!))
    .replaceAll('{{en}}', quoted(values.en ?? capital(name)))
    .replaceAll('{{today}}', dayIn(0))
    .replaceAll('{{review}}', dayIn(1))

const written: string[] = []
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
  written.push(file)
}

for (const file of globSync('{core,server,web}/*.txt', { cwd: templates }))
  write(
    `src/${name}/${filled(file).replace(/\.txt$/, '')}`,
    filled(readFileSync(join(templates, file), 'utf8')),
  )

const last = globSync('db/migrations/*.sql', { cwd: root }).sort().at(-1)!
const next = String(Number(/\d{4}/.exec(last)![0]) + 1).padStart(4, '0')
write(`db/migrations/${next}_${name}.sql`, filled(readFileSync(join(templates, 'migration.sql.txt'), 'utf8')))

/** A line more after the last import of a list of slices, and its word at the end of each list. */
const enlist = (file: string, imported: string, words: Record<string, string>): void => {
  const text = readFileSync(join(root, file), 'utf8')
  const at = text.lastIndexOf('\nimport ')
  const end = text.indexOf('\n', at + 1)
  let more = `${text.slice(0, end)}\n${imported}${text.slice(end)}`
  for (const [list, word] of Object.entries(words))
    more = more.replace(
      new RegExp(`(export const ${list}: [^=]*= \\[)([^\\]]*?),?\\s*\\]`),
      (_, head: string, inside: string) => `${head}${inside}, ${word}]`,
    )
  write(file, more)
}
enlist('src/app/slices.ts', `import { slice as ${name} } from '../${name}/server/slice.ts'`, { slices: name })
enlist('src/app/web/slices.ts', `import * as ${name} from '../../${name}/web/slice.ts'`, {
  office: `${name}.office`,
  field: `${name}.field`,
})

execFileSync(
  join(root, 'node_modules/.bin/biome'),
  ['format', '--write', ...written.filter((file) => /\.tsx?$/.test(file))],
  { cwd: root },
)
for (const file of written) console.log(file)
console.log(
  '\nRead what was written, change it into what you want, then: npm run golden, npm run format, npm run check.',
)
