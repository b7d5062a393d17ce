import { readFileSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { outletShape } from '../../erp/core/back/outlet-shape.ts'
import type { BackWay, WayRefusal } from '../../erp/core/way-shape.ts'
import { type Delivery, deliverFiles, resendFrom } from '../../erp/server/back/deliver-files.ts'
import { findOutlet } from '../../erp/server/back/outlet-store.ts'
import type { AnswerReport } from '../../erp/server/back/hear-answers.ts'
import { takeAnswers } from '../../erp/server/back/take-answers.ts'
import { readWays } from '../../erp/server/read-ways.ts'
import { derivedId, newId } from '../../kernel/server/record-ids.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { commandLine } from './buildings-by-name.ts'

/** A verb of `erp` after its first word; nothing where the words are not understood. */
export type Verb = (source: string, rest: string[], kernel: Kernel) => Promise<number | undefined>

const tell = (sentence: string): number => {
  process.stderr.write(`${sentence}\n`)
  return 1
}
const print = (words: string): void => void process.stdout.write(`${words}\n`)

const setOutlet: Verb = async (outlet, [file = '', ...more], kernel) => {
  if (!file || more.length) return undefined
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    return tell(kernel.say('fr', 'erp.no_file', { file }))
  const shape = readShape(file)
  if ('why' in shape) return tell(kernel.say('fr', 'erp.bad_mapping', { file, why: shape.why }))
  const outcome = await kernel.send(commandLine, {
    id: newId(),
    type: 'outlet.set',
    subject: derivedId('outlet', outlet),
    data: { outlet, shape: shape.shape },
    at: new Date().toISOString(),
  })
  if (!outcome.ok) return tell(outcome.message)
  print(kernel.say('fr', 'erp.outlet_set', { outlet }))
  return 0
}

const readShape = (file: string): { shape: object } | { why: string } => {
  try {
    const read = outletShape.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    const issue = read.error?.issues[0]
    return read.success ? { shape: read.data } : { why: `${issue?.path.join('.')} ${issue?.message}` }
  } catch (bug) {
    return { why: bug instanceof Error ? bug.message : String(bug) }
  }
}

const sendBack: Verb = async (file, rest, kernel) => {
  const isJson = rest[0] === '--json'
  if (rest.length > (isJson ? 1 : 0)) return undefined
  const ways = waysBack(file, kernel)
  return typeof ways === 'string' ? tell(ways) : sendWays(ways, kernel, isJson)
}

/** Answers first: what they settle is known before more leaves. */
const sendWays = async (ways: readonly BackWay[], kernel: Kernel, isJson: boolean): Promise<number> => {
  const heard: AnswerReport[] = []
  const unheard: WayRefusal[] = []
  const sent: Delivery[] = []
  for (const way of ways) {
    const answers = await takeAnswers(kernel, way)
    heard.push(...answers.heard)
    if (answers.why) unheard.push(answers.why)
    sent.push(await deliverFiles(kernel, way))
  }
  if (isJson) print(JSON.stringify({ heard, unheard, sent }))
  else
    for (const line of [
      ...heard.flatMap((each) => sayHeard(each, kernel)),
      ...unheard.map((why) => kernel.say('fr', `erp.way.${why}`)),
      ...sent.flatMap((each) => saySent(each, kernel)),
    ])
      print(line)
  return unheard.length === 0 &&
    sent.every(({ why }) => !why) &&
    heard.every(({ faults }) => faults.length === 0)
    ? 0
    : 1
}

const sayHeard = ({ file, lines, taken, faults }: AnswerReport, { say }: Kernel): string[] => [
  say('fr', 'erp.heard', { file, taken, lines }),
  ...faults.map(({ line, code, value }) =>
    say('fr', 'erp.answer_line', { line, why: say('fr', `erp.answer.${code}`, { value }) }),
  ),
]

const saySent = ({ outlet, files, why }: Delivery, { say }: Kernel): string[] => [
  ...files.map(({ name, lines }) => say('fr', 'erp.sent', { n: lines, file: name })),
  ...(why ? [say('fr', why === 'no_outlet' ? 'erp.no_outlet' : `erp.way.${why}`, { outlet })] : []),
  ...(!why && files.length === 0 ? [say('fr', 'erp.sent_none', { outlet })] : []),
]

const resend: Verb = async (outlet, argv, kernel) => {
  const asked = readResend(argv)
  if (!asked) return undefined
  if (!(await findOutlet(kernel.database.owner, outlet)))
    return tell(kernel.say('fr', 'erp.no_outlet', { outlet }))
  const n = await resendFrom(kernel.database.owner, outlet, asked.from)
  print(kernel.say('fr', 'erp.resent', { n }))
  if (asked.file === undefined) return 0
  const ways = waysBack(asked.file, kernel)
  if (typeof ways === 'string') return tell(ways)
  return sendWays(
    ways.filter((way) => way.outlet === outlet),
    kernel,
    false,
  )
}

/** The ways out that a file says, or the sentence that says why it makes no sense. */
const waysBack = (file: string, { say }: Kernel): readonly BackWay[] | string => {
  const ways = readWays(file)
  if ('ways' in ways) return ways.back ?? []
  return say('fr', ways.why ? 'erp.bad_mapping' : 'erp.no_file', { file, why: ways.why })
}

const readResend = (argv: string[]): { from: number; file: string | undefined } | undefined => {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { from: { type: 'string' } },
    })
    const from = Number(values.from)
    if (!/^\d{1,9}$/.test(values.from ?? '') || positionals.length > 1) return undefined
    return { from, file: positionals[0] }
  } catch {
    return undefined
  }
}

/** `erp outlet NAME SHAPE.json` (src/erp/core/back/outlet-shape.ts), `erp send WAYS.json [--json]`, `erp resend OUTLET --from N [WAYS.json]`. */
export const backVerbs: Record<string, Verb> = { outlet: setOutlet, send: sendBack, resend }
