import { sayRefusal } from '../../kernel/server/outcome.ts'
import { createReadStream, statSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { Queries } from '../../bim/core/contract.ts'
import { firstModel } from '../../bim/core/publish/read/first-model.ts'
import { sayProblem as told } from '../../ifc/core/say-problem.ts'
import { type SayModel, sayIn } from '../../bim/core/words/say-model.ts'
import { deliver } from '../../bim/server/publish/delivery-route.ts'
import { awaitReading } from '../../bim/server/publish/await-reading.ts'
import type { Lang } from '../../kernel/core/access.ts'
import { newId } from '../../kernel/server/record-ids.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { buildingsLike, commandLine, severalNamed } from './buildings-by-name.ts'

type PublishOptions = {
  path: string
  building: string
  model: string | undefined
  safe: boolean
  /** somebody looked, and it is the building */
  same: boolean
  json: boolean
  lang: Lang
}
type Report = Queries['bim.report']['output']

/**
 * `bim publish FILE --building X [--model NAME] [--accept safe] [--same-building] [--json] [--lang en]`: delivers a file, waits until it
 * is read, and accepts what is safe when asked; of a model that looks like another building's only where `--same-building` says that it is this one. Without a name it is a delivery of the building's only model, or of its first. Progress goes to stderr, the report to stdout. Stopped and begun again, it goes on from where
 * the house is. Exit code: 0 read, 1 not read or refused, 2 the command was not understood.
 */
export const publish = async (argv: string[], kernel: Kernel): Promise<number> => {
  const asked = readArgs(argv)
  const say = sayIn(asked?.lang ?? 'fr')
  if (!asked) {
    write(say('publish.usage'))
    return 2
  }
  const no = (sentence: string): number => {
    if (asked.json) process.stdout.write(`${JSON.stringify({ refused: sentence })}\n`)
    write(sentence)
    return 1
  }
  const file = basename(asked.path)
  if (!statSync(asked.path, { throwIfNoEntry: false })?.isFile())
    return no(told({ code: 'no_file', stop: true }, file, say))
  const found = await buildingsLike(asked.building, kernel)
  const [building] = found
  if (!building || found.length > 1) {
    const key = building ? 'labels.several' : 'labels.nobuilding'
    return no(kernel.say(asked.lang, key, { asked: asked.building, found: severalNamed(found) }))
  }
  const models = await modelsOf(building.id, kernel)
  if (!asked.model && models.length > 1) return no(say('publish.several', { names: models.join(', ') }))
  const model = asked.model ?? models[0] ?? firstModel
  if (!asked.model) write(say('publish.as', { model }))
  const pieces = createReadStream(asked.path, { highWaterMark: 1 << 20 })
  const delivered = await deliver(kernel, commandLine, { building: building.id, model, file }, pieces)
  if ('problem' in delivered) return no(told(delivered.problem, file, say))
  if ('refused' in delivered) return no(sayRefusal(asked.lang, delivered, kernel.say))
  const { revision } = delivered
  const ask = <Q extends keyof Queries>(query: Q): Promise<Queries[Q]['output']> =>
    kernel.ask({ ...commandLine, lang: asked.lang }, query, { revision }) as Promise<Queries[Q]['output']>
  await awaitReading(kernel, { building: building.id, revision }, async () =>
    write((await ask('bim.report')).progress.says),
  )
  const report = await ask('bim.report')
  if (report.state === 'failed') return no(report.problem?.says ?? '')
  const open = await ask('bim.changes')
  const accepted = asked.safe ? await acceptSafe(kernel, building.id, revision, asked.same) : 0
  if (typeof accepted === 'string') return no(accepted)
  const left = asked.safe ? await ask('bim.changes') : open
  process.stdout.write(
    asked.json
      ? `${JSON.stringify({ ...report, changes: open.groups, accepted, left: left.groups })}\n`
      : textOf(report, open.groups, asked.safe ? { accepted, left: left.groups } : undefined, say),
  )
  return 0
}

/** What the models of a building are called. */
const modelsOf = async (building: string, kernel: Kernel): Promise<string[]> =>
  ((await kernel.ask(commandLine, 'bim.models', { building })) as Queries['bim.models']['output']).models.map(
    ({ name }) => name,
  )

type Groups = Queries['bim.changes']['output']['groups']

const acceptSafe = async (
  kernel: Kernel,
  building: string,
  revision: string,
  same: boolean,
): Promise<number | string> => {
  const at = new Date().toISOString()
  const data = { revision, changes: 'safe', ...(same ? { building: true } : {}) }
  const outcome = await kernel.send(commandLine, {
    id: newId(),
    type: 'bim.accept',
    subject: building,
    data,
    at,
  })
  if (!outcome.ok) return outcome.message
  const done = outcome.facts.find(({ type }) => type === 'bim.accepted')
  return Number(done?.data['changes'] ?? 0)
}

const textOf = (
  report: Report,
  groups: Groups,
  done: { accepted: number; left: Groups } | undefined,
  say: SayModel,
): string => {
  const lines = (list: Groups): string => list.map(({ says }) => `\n  ${says}`).join('')
  const changes = groups.length > 0 ? `${say('publish.changes')}${lines(groups)}` : say('publish.same')
  const after = done
    ? `\n${say('publish.accepted', { n: done.accepted })}${done.left.length > 0 ? `\n${say('publish.left')}${lines(done.left)}` : ''}`
    : ''
  return `${report.text}${changes}${after}\n`
}

const readArgs = (argv: string[]): PublishOptions | undefined => {
  try {
    const text = { type: 'string' } as const
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        building: text,
        model: text,
        accept: text,
        lang: text,
        json: { type: 'boolean' },
        'same-building': { type: 'boolean' },
      },
    })
    const { building, model, accept, json = false, lang = 'fr', 'same-building': same = false } = values
    const [path, ...more] = positionals
    if (!path || more.length > 0 || !building || (accept !== undefined && accept !== 'safe')) return undefined
    if (lang !== 'fr' && lang !== 'en') return undefined
    return { path, building, model, safe: accept === 'safe', same, json, lang }
  } catch {
    return undefined
  }
}

const write = (line: string): void => void process.stderr.write(`${line}\n`)
