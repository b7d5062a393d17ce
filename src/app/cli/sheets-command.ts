import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isRefusal } from '../../kernel/core/command.ts'
import { sayRefusal } from '../../kernel/server/outcome.ts'
import { newId } from '../../kernel/server/record-ids.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { commands, type Queries } from '../../statutory/core/contract.ts'
import { commandLine } from './buildings-by-name.ts'

type Kind = Queries['campaign.file']['input']['kind']
type SheetOptions = { verb: 'export' | 'form'; file: string; year: number; out: string; json: boolean }

/**
 * `ops export --year Y --out DIR [--json]`: the file of a survey, made anew each time. `ops form FILE.json`: its questions and columns, as
 * the State asks for them. The same for `sls`. Exit code: 0 done, 1 refused or unreadable, 2 the command was not understood.
 */
export const exportSheets = async (kind: Kind, argv: string[], kernel: Kernel): Promise<number> => {
  const asked = readArgs(argv)
  if (!asked) return tell(kernel.say('fr', 'ops.usage'), 2)
  return asked.verb === 'export' ? writeFile(kind, asked, kernel) : bringForm(kind, asked, kernel)
}

const readArgs = (argv: string[]): SheetOptions | undefined => {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { year: { type: 'string' }, out: { type: 'string' }, json: { type: 'boolean' } },
    })
    const [verb, file = '', ...more] = positionals
    const year = Number(values.year ?? Number.NaN)
    const said = { file, year, out: values.out ?? '', json: values.json ?? false }
    if (more.length) return undefined
    if (verb === 'export' && !file && Number.isInteger(year) && said.out) return { verb, ...said }
    return verb === 'form' && file ? { verb, ...said } : undefined
  } catch {
    return undefined
  }
}

const tell = (sentence: string, code: number): number => {
  process.stderr.write(`${sentence}\n`)
  return code
}
const print = (words: string): void => void process.stdout.write(`${words}\n`)

const writeFile = async (kind: Kind, { year, out, json }: SheetOptions, kernel: Kernel): Promise<number> => {
  const said = await kernel.ask(commandLine, 'campaign.file', { kind, year })
  if (isRefusal(said)) return tell(sayRefusal('fr', said, kernel.say), 1)
  const { text, ...made } = said as Queries['campaign.file']['output']
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, made.name), text, { mode: 0o600 })
  const { name, lines, answered } = made
  print(json ? JSON.stringify(made) : kernel.say('fr', 'ops.written', { name, lines, answered }))
  if (!made.confirmed && !json) print(kernel.say('fr', 'ops.unconfirmed'))
  return 0
}

/** Nothing where the file is not there, or is no JSON. */
const readJson = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

const bringForm = async (kind: Kind, { file }: SheetOptions, kernel: Kernel): Promise<number> => {
  const read = commands['campaign.bringForm'].safeParse(readJson(file))
  if (!read.success || read.data.kind !== kind) return tell(kernel.say('fr', 'ops.no_file', { file }), 1)
  const outcome = await kernel.send(commandLine, {
    id: newId(),
    type: 'campaign.bringForm',
    subject: newId(),
    data: read.data,
    at: new Date().toISOString(),
  })
  if (!outcome.ok) return tell(outcome.message, 1)
  print(kernel.say('fr', 'ops.kept'))
  return 0
}
