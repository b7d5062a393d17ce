import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { encodeQR } from 'qr'
import type { Labels } from '../../estate/core/contract.ts'
import { isWanted, type LabelChoice, labelChoices } from '../../estate/core/labels/say-label.ts'
import { sheetPage } from '../../estate/core/labels/label-sheet.ts'
import { sheetsOf, type Size, sizeOf, sizes, usualSize } from '../../estate/core/labels/label-sizes.ts'
import type { Lang } from '../../kernel/core/access.ts'
import type { T } from '../../kernel/core/words.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { buildingsLike, commandLine, severalNamed } from './buildings-by-name.ts'

type LabelOptions = { building: string; size: Size; only: LabelChoice; used: number; lang: Lang; out: string }

/**
 * `labels --building X [--size S] [--only dwellings|commons] [--used N] [--lang fr|en] [--out FILE]`: sheets of labels as a
 * page of HTML, to be opened and printed. Exit code: 0 written, 1 no such building, 2 the command was not understood.
 */
export const labels = async (argv: string[], kernel: Kernel): Promise<number> => {
  const asked = readArgs(argv)
  const t: T = (key, params) => kernel.say(asked?.lang ?? 'fr', key, params)
  if (!asked) {
    tell(t('labels.usage', { sizes: sizes.map(({ key }) => key).join(', ') }))
    return 2
  }
  const found = await buildingsLike(asked.building, kernel)
  const [building] = found
  if (!building || found.length > 1) {
    tell(
      t(building ? 'labels.several' : 'labels.nobuilding', {
        asked: asked.building,
        found: severalNamed(found),
      }),
    )
    return 1
  }
  const all = (await kernel.ask(commandLine, 'place.labels', { building: building.id })) as Labels
  const kept = { ...all, labels: all.labels.filter((label) => isWanted(label, asked.only)) }
  const { landlord } = (await kernel.ask(commandLine, 'request.help', {})) as { landlord: string }
  const { size, used, lang } = asked
  writeFileSync(asked.out, sheetPage(kept, { size, used, lang, t, landlord, square }))
  const count = t('labels.count', { n: kept.labels.length })
  const sheets = t('labels.sheets', { n: sheetsOf(kept.labels, size, used).length })
  tell(t('labels.written', { file: asked.out, count, sheets }))
  return 0
}

const square = (text: string): boolean[][] => encodeQR(text, 'raw', { ecc: 'medium', border: 2 })

const readArgs = (argv: string[]): LabelOptions | undefined => {
  try {
    const { values } = parseArgs({
      args: argv,
      options: {
        building: { type: 'string' },
        size: { type: 'string', default: usualSize },
        only: { type: 'string', default: 'all' },
        used: { type: 'string', default: '0' },
        lang: { type: 'string', default: 'fr' },
        out: { type: 'string', default: 'etiquettes.html' },
      },
    })
    const { building, out } = values
    const size = sizeOf(values.size)
    const only = labelChoices.find((which) => which === values.only)
    const lang = (['fr', 'en'] as const).find((one) => one === values.lang)
    const used = Number(values.used)
    if (!building || !size || !only || !lang || !Number.isInteger(used) || used < 0) return undefined
    return { building, size, only, used, lang, out }
  } catch {
    return undefined
  }
}

const tell = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`)
}
