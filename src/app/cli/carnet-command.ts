import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { carnetFile } from '../../bim/server/carnet/carnet-file.ts'
import { unitNamed } from '../../bim/server/carnet/gather-carnet.ts'
import { sayIn } from '../../bim/core/words/say-model.ts'
import type { Lang } from '../../kernel/core/access.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { commandLine } from './buildings-by-name.ts'

/**
 * `estate carnet --unit REF --out FILE.pdf [--lang fr|en]`: the carnet d'information of a dwelling, by its reference, its label's
 * code or its id. Exit code: 0 written, 1 no such dwelling, 2 the command was not understood.
 */
export const carnet = async (argv: string[], kernel: Kernel): Promise<number> => {
  const asked = readArgs(argv)
  const say = sayIn(asked?.lang ?? 'fr')
  const tell = (sentence: string): void => {
    process.stderr.write(`${sentence}\n`)
  }
  if (!asked) {
    tell(say('carnet.usage'))
    return 2
  }
  const actor = { ...commandLine, lang: asked.lang }
  const unit = await unitNamed(kernel, actor, asked.unit)
  const file = unit && (await carnetFile(kernel, actor, unit, new Date().toISOString()))
  if (!file) {
    tell(say('carnet.unknown', { unit: asked.unit }))
    return 1
  }
  writeFileSync(asked.out, file.bytes)
  tell(say('carnet.written', { file: asked.out, ref: file.ref }))
  return 0
}

const readArgs = (argv: string[]): { unit: string; out: string; lang: Lang } | undefined => {
  try {
    const { values } = parseArgs({
      args: argv,
      options: {
        unit: { type: 'string' },
        out: { type: 'string' },
        lang: { type: 'string', default: 'fr' },
      },
    })
    const { unit, out } = values
    const lang = (['fr', 'en'] as const).find((one) => one === values.lang)
    return unit && out && lang ? { unit, out, lang } : undefined
  } catch {
    return undefined
  }
}
