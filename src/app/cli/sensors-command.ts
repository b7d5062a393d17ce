import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { CodeUnder } from '../../kernel/core/words.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { describeDevices } from '../../sensors/server/types/describe-devices.ts'
import { commandLine } from './buildings-by-name.ts'
import { judgeAgain } from '../../sensors/server/judge-again.ts'
import { readMeterFile, type ReaderReport } from '../../sensors/server/reader/read-meter-file.ts'

/**
 * `sensors judge --from DAY --to DAY`: days are judged once more. `sensors read FILE.csv [--number C] [--index C] [--at C] [--unit-column C]
 * [--unit m3] [--json]`: a meter reader’s file. `sensors type FILE.json`: what devices of a profile or kind say. Exit code: 0 done, 1 a file
 * could not be read, 2 the command was not understood.
 */
export const sensors = async (argv: string[], kernel: Kernel): Promise<number> => {
  const asked = readArgs(argv)
  const run = asked && verbs[asked.verb]
  if (!run) {
    process.stderr.write(`${kernel.say('fr', 'sensorCommands.usage')}\n`)
    return 2
  }
  return run(asked, kernel)
}

type SensorArguments = {
  verb: string
  file: string
  values: { readonly [option in Option]?: string } & { json?: boolean }
}
type Verb = (asked: SensorArguments, kernel: Kernel) => Promise<number>

const options = ['from', 'to', 'number', 'index', 'at', 'unit-column', 'unit'] as const
type Option = (typeof options)[number]

const readArgs = (argv: string[]): SensorArguments | undefined => {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        from: { type: 'string' },
        to: { type: 'string' },
        number: { type: 'string' },
        index: { type: 'string' },
        at: { type: 'string' },
        'unit-column': { type: 'string' },
        unit: { type: 'string' },
        json: { type: 'boolean' },
      },
    })
    const [verb = '', file = '', ...more] = positionals
    return more.length ? undefined : { verb, file, values }
  } catch {
    return undefined
  }
}

const tell = (
  kernel: Kernel,
  key: CodeUnder<'sensorCommands'>,
  params: Record<string, string | number> = {},
): void => void process.stdout.write(`${kernel.say('fr', `sensorCommands.${key}`, params)}\n`)

const day = /^\d{4}-\d\d-\d\d$/

const judge: Verb = async ({ file, values: { from = '', to = '' } }, kernel) => {
  if (file || !day.test(from) || !day.test(to) || from > to) {
    tell(kernel, 'usage')
    return 2
  }
  const days = await judgeAgain(kernel.database, { from, to, now: new Date().toISOString() })
  tell(kernel, 'judged', { days })
  return 0
}

// As it is written: UTF-8, else what old spreadsheets write.
const textOf = (file: string): string | undefined => {
  try {
    const bytes = readFileSync(file)
    return isUtf8(bytes) ? bytes.toString('utf8') : new TextDecoder('windows-1252').decode(bytes)
  } catch {
    return undefined
  }
}

const readFile: Verb = async ({ file, values }, kernel) => {
  const text = textOf(file)
  if (text === undefined) {
    tell(kernel, 'noFile', { file })
    return 1
  }
  const { number, index, at, unit, 'unit-column': ofUnit } = values
  const columns = {
    ...(number ? { number } : {}),
    ...(index ? { index } : {}),
    ...(at ? { at } : {}),
    ...(ofUnit ? { unit: ofUnit } : {}),
  }
  const report = await readMeterFile(
    kernel.database,
    { text, columns, ...(unit ? { unit } : {}) },
    { heard: Math.floor(Date.now() / 1000), lateDays: kernel.settings.sensorsLateDays },
  )
  if (values.json) process.stdout.write(`${JSON.stringify(report)}\n`)
  else tellReport(report, kernel)
  return report.ok ? 0 : 1
}

const tellReport = (report: ReaderReport, kernel: Kernel): void => {
  if (!report.ok) return tell(kernel, report.code, { column: report.column })
  const { kept, doubled, conflicts, refused, late } = report.taken
  tell(kernel, 'read', { rows: report.rows, kept, doubled, conflicts, refused: refused + late })
  for (const { line, number, problem } of report.untaken) tell(kernel, problem, { line, number })
}

const type: Verb = async ({ file }, kernel) => {
  const text = textOf(file)
  if (text === undefined) {
    tell(kernel, 'noFile', { file })
    return 1
  }
  const told = await describeDevices(kernel, commandLine, text, { file, now: new Date().toISOString() })
  tell(kernel, told.code, { why: told.why })
  return told.code === 'described' ? 0 : 1
}

const verbs: Readonly<Record<string, Verb>> = { judge, read: readFile, type }
