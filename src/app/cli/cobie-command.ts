import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { sayIn } from '../../bim/core/words/say-model.ts'
import { cobieFile, type Format, formats } from '../../bim/server/cobie/cobie-file.ts'
import type { Lang } from '../../kernel/core/access.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { buildingsLike, commandLine, severalNamed } from './buildings-by-name.ts'

type CobieOptions = { building: string; out: string; format: Format; lang: Lang }

/**
 * `bim cobie --building X --out FILE.xlsx|FILE.zip [--lang fr|en]`: a building as COBie, in a workbook or as tables. Exit code:
 * 0 written, 1 no such building, 2 the command was not understood.
 */
export const cobie = async (argv: string[], kernel: Kernel): Promise<number> => {
  const asked = readArgs(argv)
  const say = sayIn(asked?.lang ?? 'fr')
  const tell = (sentence: string): void => {
    process.stderr.write(`${sentence}\n`)
  }
  if (!asked) {
    tell(say('cobie.usage'))
    return 2
  }
  const found = await buildingsLike(asked.building, kernel)
  const [building] = found
  if (!building || found.length > 1) {
    const key = building ? 'labels.several' : 'labels.nobuilding'
    tell(kernel.say(asked.lang, key, { asked: asked.building, found: severalNamed(found) }))
    return 1
  }
  const file = await cobieFile(kernel, { ...commandLine, lang: asked.lang }, building.id, {
    format: asked.format,
    now: new Date().toISOString(),
  })
  if (!file) return 1
  writeFileSync(asked.out, file.bytes)
  tell(say('cobie.written', { file: asked.out, sheets: file.sheets, rows: file.rows }))
  return 0
}

const readArgs = (argv: string[]): CobieOptions | undefined => {
  try {
    const { values } = parseArgs({
      args: argv,
      options: {
        building: { type: 'string' },
        out: { type: 'string' },
        lang: { type: 'string', default: 'fr' },
      },
    })
    const { building, out } = values
    const lang = (['fr', 'en'] as const).find((one) => one === values.lang)
    const format = formats.find((ending) => out?.endsWith(`.${ending}`))
    return building && out && lang && format ? { building, out, format, lang } : undefined
  } catch {
    return undefined
  }
}
