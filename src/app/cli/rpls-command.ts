import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isRefusal } from '../../kernel/core/command.ts'
import { sayRefusal } from '../../kernel/server/outcome.ts'
import { derivedId, newId } from '../../kernel/server/record-ids.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import type { Queries } from '../../statutory/core/contract.ts'
import { judgeLines, type LineFaults } from '../../statutory/core/rpls/judge-file.ts'
import type { RplsLayout } from '../../statutory/core/rpls/layouts.ts'
import { readLines, type RplsFile } from '../../statutory/core/rpls/read-lines.ts'
import { commandLine } from './buildings-by-name.ts'
import { readTexts } from './read-texts.ts'
import { type RegisterOptions, type Verb, verbNames } from './register-options.ts'

/**
 * `rpls export --year Y --out DIR [--send N]`: the file of a year. `rpls check FILE [--before FILE]`: its faults, one a line. `rpls import
 * FILE`: what was declared of a year, which fills the next. `rpls doublets FILE`: the numbers that the State sends back. `rpls layout FILE`:
 * the columns of a year as the ministry sends them; `rpls layout --year Y`: those that stand, as such a file. `--json`: the same as data.
 * Exit code: 0 done and nothing to mend, 1 the file cannot be read or has something to mend, 2 the command was not understood.
 */
export const rpls = async (argv: string[], kernel: Kernel): Promise<number> => {
  const asked = readArgs(argv)
  if (!asked) {
    process.stderr.write(`${kernel.say('fr', 'rpls.usage')}\n`)
    return 2
  }
  return verbs[asked.verb](asked, kernel)
}

const readArgs = (argv: string[]): RegisterOptions | undefined => {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        year: { type: 'string' },
        out: { type: 'string' },
        send: { type: 'string' },
        before: { type: 'string' },
        json: { type: 'boolean' },
      },
    })
    const [verb, file = '', ...more] = positionals
    const year = Number(values.year ?? Number.NaN)
    const isYear = Number.isInteger(year) && !file
    const isWhole = verb === 'export' ? isYear && !!values.out : !!file || (verb === 'layout' && isYear)
    if (!verbNames.includes(verb as Verb) || !isWhole || more.length) return undefined
    return {
      verb: verb as Verb,
      file,
      year,
      out: values.out ?? '',
      send: Number(values.send ?? 1),
      before: values.before,
      json: values.json ?? false,
    }
  } catch {
    return undefined
  }
}

const tell = (sentence: string): void => void process.stderr.write(`${sentence}\n`)
const print = (words: string): void => void process.stdout.write(`${words}\n`)

const exportFile = async ({ year, out, send, json }: RegisterOptions, kernel: Kernel): Promise<number> => {
  const said = await kernel.ask(commandLine, 'register.file', { year, send })
  if (isRefusal(said)) {
    tell(sayRefusal('fr', said, kernel.say))
    return 1
  }
  const { text, ...made } = said as Queries['register.file']['output']
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, made.name), text)
  print(
    json
      ? JSON.stringify(made)
      : kernel.say('fr', 'rpls.written', { name: made.name, lines: made.lines, ready: made.ready }),
  )
  return 0
}

// The years of the contract: of others no layout is asked.
const isRegisterYear = (year: number): boolean => year >= 2011 && year <= 2100

type ReadRegister = { read: RplsFile; year: number; layout: RplsLayout }

/** Nothing, and the reason told, where the file or its year cannot be read. */
const readRegister = async (file: string, kernel: Kernel): Promise<ReadRegister | undefined> => {
  const texts = await readTexts(file)
  if (!texts) {
    tell(kernel.say('fr', 'rpls.no_file', { file }))
    return undefined
  }
  const year = Number(/^(\d{4});/.exec(texts[0]?.text ?? '')?.[1] ?? Number.NaN)
  const layout = isRegisterYear(year) && (await kernel.ask(commandLine, 'register.layout', { year }))
  if (!layout || isRefusal(layout)) {
    tell(kernel.say('fr', 'rpls.no_year'))
    return undefined
  }
  const standing = layout as RplsLayout
  return { read: readLines(texts, standing.positions.length), year, layout: standing }
}

const checkFile = async ({ file, before, json }: RegisterOptions, kernel: Kernel): Promise<number> => {
  const now = await readRegister(file, kernel)
  const last = before ? await readRegister(before, kernel) : undefined
  if (!now || (before && !last)) return 1
  const { read, year, layout } = now
  const judged = judgeLines(read.lines, { year, layout, before: last?.read.lines })
  const all = judged.flatMap(({ faults }) => faults)
  const count = (grade: string): number => all.filter((fault) => fault.grade === grade).length
  const said = Number(read.header['lines'])
  const counted = said === read.lines.length
  const sums = { lines: read.lines.length, refused: count('refused'), justify: count('justify') }
  if (json) print(JSON.stringify({ ...sums, said, broken: read.broken, faults: judged }))
  else {
    for (const { line, code } of read.broken)
      print(kernel.say('fr', `rpls.broken.${code}`, { line, columns: layout.positions.length }))
    for (const line of sayFaults(judged, layout, kernel)) print(line)
    if (!counted) print(kernel.say('fr', 'rpls.wrong_count', { said: String(said), lines: sums.lines }))
    print(kernel.say('fr', 'rpls.checked', sums))
  }
  return sums.refused || read.broken.length || !counted ? 1 : 0
}

// The first line of the file is the landlord’s own: dwellings begin on the second.
const sayFaults = (judged: readonly LineFaults[], { positions }: RplsLayout, kernel: Kernel): string[] =>
  judged.flatMap(({ line, ownId, faults }) =>
    faults.map(({ no, code }) => {
      const why = kernel.say('fr', `rpls.fault.${code}`)
      return line === 0
        ? kernel.say('fr', 'rpls.lost.line', { ownId, why })
        : kernel.say('fr', 'rpls.line', { line: line + 1, ownId, no, name: positions[no - 1]!.name, why })
    }),
  )

const linesOfAct = 500

const importFile = async ({ file, json }: RegisterOptions, kernel: Kernel): Promise<number> => {
  const said = await readRegister(file, kernel)
  if (!said) return 1
  const { read, year, layout } = said
  for (const { line, code } of read.broken)
    tell(kernel.say('fr', `rpls.broken.${code}`, { line, columns: layout.positions.length }))
  for (let from = 0; from < read.lines.length; from += linesOfAct) {
    const outcome = await kernel.send(commandLine, {
      id: newId(),
      type: 'register.keep',
      subject: derivedId('register', `${year} ${from}`),
      data: { year, lines: read.lines.slice(from, from + linesOfAct) },
      at: new Date().toISOString(),
    })
    if (!outcome.ok) {
      tell(outcome.message)
      return 1
    }
  }
  const sums = { year, lines: read.lines.length, broken: read.broken.length }
  print(
    json ? JSON.stringify(sums) : kernel.say('fr', 'rpls.kept', { lines: sums.lines, year: String(year) }),
  )
  return 0
}

const verbs: Record<Verb, (asked: RegisterOptions, kernel: Kernel) => Promise<number>> = {
  export: exportFile,
  check: checkFile,
  import: importFile,
  doublets: async (asked, kernel) => (await import('./doublets-command.ts')).readDoubletsFile(asked, kernel),
  layout: async (asked, kernel) => (await import('./layout-command.ts')).bringLayout(asked, kernel),
}
