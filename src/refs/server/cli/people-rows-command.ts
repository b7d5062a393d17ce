import { parseArgs } from 'node:util'
import type { Lang } from '../../../kernel/core/access.ts'
import type { PersonRow } from '../../core/people/find-pairs.ts'
import { linkPeople, type PersonLink } from '../../core/people/link-people.ts'
import { sayWeight } from '../../core/weigh/say-sign-weight.ts'
import { readTable } from '../read-table.ts'
import { sayRefs, type TellRefs, tellRefs } from './tell-refs.ts'
import { writeLinesTo } from './write-lines.ts'

/**
 * `refs people F.csv --fields NOM,PRENOM,NAISSANCE [--within LOGEMENT] [--least 0.5] [--json]`: rows that may be of one person, inside
 * each dwelling where its column is told. A line `{a,b,p,why}` a pair; nobody is merged with anybody. Exit codes as `refs same`.
 */
export const linkPeopleIn = async (argv: readonly string[]): Promise<number> => {
  const asked = readArguments(argv)
  if (!asked) return 2
  const tell = tellRefs(asked)
  const read = await readPeople(asked, tell)
  if (!read) return 1
  const out = writeLinesTo(1)
  let pairs = 0
  for (const link of linkPeople(read.people, asked.least)) {
    pairs += 1
    if (!out.write(lineOf(link, asked))) break
  }
  out.end()
  tell.sentence('refs.found', { n: pairs, rows: read.rows })
  return 0
}

type PeopleArguments = {
  file: string
  fields: readonly string[]
  within: string | undefined
  least: number
  json: boolean
  lang: Lang
}

const readArguments = (argv: readonly string[]): PeopleArguments | undefined => {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options })
    const [file, ...more] = positionals
    const fields = values.fields?.split(',').filter((field) => field.trim()) ?? []
    const least = Number(values.least)
    if (!file || more.length || fields.length < 2 || !(least > 0 && least <= 1)) return undefined
    const { within, json } = values
    return { file, fields, within, least, json, lang: values.lang === 'en' ? 'en' : 'fr' }
  } catch {
    return undefined
  }
}

const options = {
  fields: { type: 'string' },
  within: { type: 'string' },
  least: { type: 'string', default: '0.5' },
  json: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'fr' },
} as const

type People = { rows: number; people: PersonRow[] }

const readPeople = async (asked: PeopleArguments, tell: TellRefs): Promise<People | undefined> => {
  const { file, fields, within } = asked
  const read: People = { rows: 0, people: [] }
  for await (const reading of readTable(file, within ? [...fields, within] : fields)) {
    if (!('code' in reading)) {
      const cells = reading.cells.slice(0, fields.length)
      read.people.push({
        line: reading.row,
        fields: cells,
        within: within ? (reading.cells.at(-1) ?? '') : '',
      })
      read.rows = reading.row
      continue
    }
    tell.problem(file, reading)
    if (reading.line === 0) return undefined
  }
  return read
}

const lineOf = (link: PersonLink, { fields, json, lang }: PeopleArguments): string => {
  const { a, b, chance } = link
  const why = sayFields(link, fields, lang)
  if (json) return `{"a":${a},"b":${b},"p":${chance.toFixed(4)},"why":${JSON.stringify(why)}}`
  return sayRefs(lang, 'refs.person', { a: String(a), b: String(b), chance: Math.round(chance * 100), why })
}

/** «NOM identique +6,1, PRENOM presque identique +2,0, NAISSANCE différent −3,2». */
const sayFields = ({ levels, weights }: PersonLink, fields: readonly string[], lang: Lang): string =>
  levels
    .flatMap((level, f) =>
      level
        ? [sayRefs(lang, `refs.level.${level}`, { field: fields[f]!, weight: sayWeight(weights[f]!, lang) })]
        : [],
    )
    .join(', ')
