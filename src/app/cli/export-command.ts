import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { sayProblem as told } from '../../ifc/core/say-problem.ts'
import { sayIn } from '../../bim/core/words/say-model.ts'
import { maintainedModel, servedOf } from '../../bim/server/export/maintained-model.ts'
import type { Lang } from '../../kernel/core/access.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { buildingsLike, severalNamed } from './buildings-by-name.ts'

type ExportOptions = { building: string; model: string | undefined; out: string; lang: Lang }

/**
 * `bim export --building X [--model NAME] --out FILE [--lang en]`: the model as maintained, that is the delivered file with
 * property sets for what people have seen since, and the equipment that it never held. Exit code: 0 written, 1 no such building or model, 2 the command was not
 * understood.
 */
export const exportModel = async (argv: string[], kernel: Kernel): Promise<number> => {
  const asked = readArgs(argv)
  const say = sayIn(asked?.lang ?? 'fr')
  if (!asked) {
    write(say('export.usage'))
    return 2
  }
  const no = (sentence: string): number => {
    write(sentence)
    return 1
  }
  const found = await buildingsLike(asked.building, kernel)
  const [building] = found
  if (!building || found.length > 1) {
    const key = building ? 'labels.several' : 'labels.nobuilding'
    return no(kernel.say(asked.lang, key, { asked: asked.building, found: severalNamed(found) }))
  }
  const all = await servedOf(kernel.database.owner, building.id)
  const served = all.filter(({ model }) => asked.model === undefined || model === asked.model)
  const [one] = served
  if (!one) return no(say('export.none'))
  if (served.length > 1)
    return no(say('export.several', { names: served.map(({ model }) => model).join(', ') }))
  const made = await maintainedModel(kernel, building.id, one)
  if ('problem' in made) return no(told(made.problem, one.file, say))
  writeFileSync(asked.out, Buffer.concat(made.parts))
  write(say('export.written', { file: asked.out, n: made.known }))
  if (made.added > 0) write(say('export.added', { n: made.added }))
  if (made.missing > 0) write(say('export.missing', { n: made.missing }))
  for (const problem of made.problems) write(told(problem, one.file, say))
  return 0
}

const readArgs = (argv: string[]): ExportOptions | undefined => {
  try {
    const text = { type: 'string' } as const
    const { values } = parseArgs({
      args: argv,
      options: { building: text, model: text, out: text, lang: text },
    })
    const { building, model, out, lang = 'fr' } = values
    return building && out && (lang === 'fr' || lang === 'en') ? { building, model, out, lang } : undefined
  } catch {
    return undefined
  }
}

const write = (line: string): void => void process.stderr.write(`${line}\n`)
