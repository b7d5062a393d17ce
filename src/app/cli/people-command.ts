import { parseArgs } from 'node:util'
import { ofRole } from '../../kernel/core/roles.ts'
import { derivedId, newId } from '../../kernel/server/record-ids.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { commandLine } from './buildings-by-name.ts'

/** Those who work for the whole house: they need no agency. */
const isEverywhere = (role: string): boolean => ofRole(role).reach === 'all'

/**
 * `people import tenants`: see tenants-command.ts. `people hire --role R --email E --name "First Last" [--agency A[,B…]] [--job J] [--login L] [--lang fr|en]`: the first
 * person of a new house, through the bus like any other; the address is her mark, so that twice is once. Exit code: 0 she
 * may sign in, 1 refused, 2 the command was not understood.
 */
export const hirePeople = async (argv: string[], kernel: Kernel): Promise<number> => {
  if (argv[0] === 'import') return (await import('./tenants-command.ts')).tenants(argv.slice(1), kernel)
  const asked = readArgs(argv)
  if (!asked) {
    tell(kernel.say('fr', 'hire.usage'))
    return 2
  }
  const { email, name, agency, ...more } = asked
  const agencies = await agenciesFor(agency, more.role, kernel)
  if (!agencies) return 1
  const [firstName = '', ...rest] = name.split(/\s+/)
  const outcome = await kernel.send(commandLine, {
    id: newId(),
    type: 'person.hire',
    subject: derivedId('hired', email),
    data: { ...more, email, firstName, lastName: rest.join(' '), agencies },
    at: new Date().toISOString(),
  })
  tell(
    outcome.ok
      ? kernel.say('fr', 'hire.done', { name, email, url: `${kernel.settings.publicUrl}/entrer` })
      : outcome.message,
  )
  return outcome.ok ? 0 : 1
}

type HireOptions = {
  role: string
  email: string
  name: string
  agency: string[]
  job?: string
  login?: string
  lang?: string
}

const text = { type: 'string' } as const

const readArgs = (argv: string[]): HireOptions | undefined => {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { role: text, email: text, name: text, agency: text, job: text, login: text, lang: text },
    })
    const { role, email, name, agency = '', job, login, lang } = values
    if (positionals.join(' ') !== 'hire' || !role || !email || !name?.trim()) return undefined
    return {
      role,
      email: email.trim().toLowerCase(),
      name: name.trim(),
      agency: agency.split(',').filter((id) => id !== ''),
      ...(job ? { job } : {}),
      ...(login ? { login } : {}),
      ...(lang ? { lang } : {}),
    }
  } catch {
    return undefined
  }
}

// Without a word, the only agency there is; a house that has none yet begins with head office, or with its dwellings.
const agenciesFor = async (asked: string[], role: string, kernel: Kernel): Promise<string[] | undefined> => {
  if (asked.length || isEverywhere(role)) return asked
  const held = await kernel.database.owner.rows<{ id: string }>(
    sql`select id from estate.agency where kind <> 'hq' order by id`,
  )
  const ids = held.map(({ id }) => id)
  if (ids.length === 1) return ids
  tell(
    ids.length ? kernel.say('fr', 'hire.which', { agencies: ids.join(', ') }) : kernel.say('fr', 'hire.none'),
  )
  return undefined
}

const tell = (line: string): void => void process.stdout.write(`${line}\n`)
