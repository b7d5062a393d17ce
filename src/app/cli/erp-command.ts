import { readFileSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { codeLists, mappingShape } from '../../erp/core/mapping.ts'
import type { RowFault } from '../../erp/core/row-fault.ts'
import { type FetchedExtract, fetchExtracts } from '../../erp/server/fetch-extracts.ts'
import { isCompressed } from '../../erp/server/is-compressed.ts'
import { replayCause } from '../../erp/server/quarantine/replay-lines.ts'
import { readWays } from '../../erp/server/read-ways.ts'
import { type BatchReport, runBatch } from '../../erp/server/run-batch.ts'
import { saySum } from '../../erp/core/say-sum.ts'
import { findSource } from '../../erp/server/source-store.ts'
import { derivedId, newId } from '../../kernel/server/record-ids.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { commandLine } from './buildings-by-name.ts'
import { backVerbs, type Verb } from './erp-back-verbs.ts'

const tell = (sentence: string): void => void process.stderr.write(`${sentence}\n`)
const print = (words: string): void => void process.stdout.write(`${words}\n`)

/**
 * `erp set SOURCE MAPPING.json` (`{"mapping": …, "codes": …}`, src/erp/core/mapping.ts): sets a source up. `erp run SOURCE --file FILE
 * [--apply] [--json]`: a dry run, unless it applies. `erp code SOURCE LIST THEIRS OURS`: what a code of theirs means.
 * `erp replay CAUSE [--json]`: lines that wait for it are read again without their file (the ids of causes stand in the report). `erp fetch WAYS.json [--json]`
 * (src/erp/core/way-shape.ts): every whole file of each way, told and put away. Exit code: 0 done, 1 it
 * waits or cannot be read, 2 the command was not understood.
 */
export const erp = async (argv: string[], kernel: Kernel): Promise<number> => {
  const [verb = '', source = '', ...rest] = argv
  const run = source ? verbs[verb] : undefined
  const done = await run?.(source, rest, kernel)
  if (done !== undefined) return done
  tell(kernel.say('fr', 'erp.usage'))
  return 2
}

const sendHouse = async (
  kernel: Kernel,
  type: string,
  source: string,
  data: object,
): Promise<string | undefined> => {
  const subject = derivedId('source', source)
  const outcome = await kernel.send(commandLine, {
    id: newId(),
    type,
    subject,
    data: { source, ...data },
    at: new Date().toISOString(),
  })
  return outcome.ok ? undefined : outcome.message
}

const setUp: Verb = async (source, [file = '', ...more], kernel) => {
  if (!file || more.length) return undefined
  const said = readMapping(file)
  if ('why' in said) {
    tell(kernel.say('fr', said.why ? 'erp.bad_mapping' : 'erp.no_file', { file, why: said.why }))
    return 1
  }
  const no = await sendHouse(kernel, 'source.set', source, said)
  if (no) tell(no)
  else print(kernel.say('fr', 'erp.set', { source }))
  return no ? 1 : 0
}

const readMapping = (file: string): { mapping: unknown; codes: unknown } | { why: string } => {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return { why: '' }
  try {
    const { mapping, codes = {} } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
    const wrong = mappingShape.safeParse(mapping).error ?? codeLists.safeParse(codes).error
    return wrong ? { why: wrong.issues[0]?.path.join('.') || 'mapping' } : { mapping, codes }
  } catch (bug) {
    return { why: bug instanceof Error ? bug.message : String(bug) }
  }
}

const tellCode: Verb = async (source, rest, kernel) => {
  const [list, theirs, ours, ...more] = rest
  if (list === undefined || theirs === undefined || ours === undefined || more.length) return undefined
  const no = await sendHouse(kernel, 'code.tell', source, { list, theirs, ours })
  if (no) tell(no)
  else print(kernel.say('fr', 'erp.coded', { list, theirs }))
  return no ? 1 : 0
}

const runFile: Verb = async (name, rest, kernel) => {
  const asked = readOptions(rest)
  if (!asked) return undefined
  const { file, apply, json } = asked
  const source = await findSource(kernel.database.owner, name)
  const stat = statSync(file, { throwIfNoEntry: false })
  if (!source || !stat?.isFile()) {
    tell(
      source
        ? kernel.say('fr', 'erp.no_file', { file })
        : kernel.say('fr', 'erp.no_source', { source: name }),
    )
    return 1
  }
  if (await isCompressed(file)) {
    tell(kernel.say('fr', 'erp.way.compressed'))
    return 1
  }
  const report = await runBatch(kernel, source, { file, made: stat.mtime.toISOString(), apply })
  if (json) print(JSON.stringify(report))
  else for (const line of sayReport(report, kernel)) print(line)
  return report.state === 'held' || report.state === 'refused' ? 1 : 0
}

const readOptions = (argv: string[]): { file: string; apply: boolean; json: boolean } | undefined => {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { file: { type: 'string' }, apply: { type: 'boolean' }, json: { type: 'boolean' } },
    })
    if (!values.file || positionals.length) return undefined
    return { file: values.file, apply: values.apply ?? false, json: values.json ?? false }
  } catch {
    return undefined
  }
}

const sayReport = ({ state, holds, causes, ...counts }: BatchReport, { say }: Kernel): string[] => [
  saySum(counts, (key, params) => say('fr', key, params)),
  ...causes.map(({ lines, ...fault }) =>
    say('fr', 'erp.cause', { n: lines.length, why: sayFault(fault, say) }),
  ),
  ...holds.map((code) => say('fr', `erp.hold.${code}`)),
  say('fr', `erp.state.${state}`),
]

const sayFault = (
  { code, column, value }: Pick<RowFault, 'code' | 'column' | 'value'>,
  say: Kernel['say'],
): string => say('fr', `erp.fault.${code}`, { column, value })

const replay: Verb = async (cause, rest, kernel) => {
  const isJson = rest[0] === '--json'
  if (rest.length > (isJson ? 1 : 0)) return undefined
  const done = await replayCause(kernel, cause)
  if (isJson) print(JSON.stringify(done))
  else print(kernel.say('fr', done.lines ? 'erp.replayed' : 'erp.no_cause', { ...done, cause }))
  return done.lines && !done.waiting ? 0 : 1
}

const fetchAll: Verb = async (file, rest, kernel) => {
  const isJson = rest[0] === '--json'
  if (rest.length > (isJson ? 1 : 0)) return undefined
  const ways = readWays(file)
  if ('why' in ways) {
    tell(kernel.say('fr', ways.why ? 'erp.bad_mapping' : 'erp.no_file', { file, why: ways.why }))
    return 1
  }
  const fetched: FetchedExtract[] = []
  for (const way of ways.ways) fetched.push(...(await fetchExtracts(kernel, way)))
  if (isJson) print(JSON.stringify(fetched))
  else for (const each of fetched) for (const line of sayFetched(each, kernel)) print(line)
  return fetched.every((each) => 'report' in each && each.report.state === 'taken') ? 0 : 1
}

const sayFetched = (fetched: FetchedExtract, kernel: Kernel): string[] => {
  const { source, file } = fetched
  const head = kernel.say('fr', 'erp.file', { source, file })
  return 'report' in fetched
    ? [head, ...sayReport(fetched.report, kernel)]
    : [head, kernel.say('fr', `erp.way.${fetched.why}`)]
}

const verbs: Record<string, Verb> = {
  ...backVerbs,
  fetch: fetchAll,
  set: setUp,
  run: runFile,
  code: tellCode,
  replay,
}
