import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { sayIn } from '../../core/words/say-model.ts'
import { drawPlans } from '../geometry/draw-plans.ts'
import { style } from '../geometry/drawing-style.ts'
import { refuseFile, writeOut } from './read-arguments.ts'

type PlanOptions = { path: string; out: string; json: boolean; lang: 'fr' | 'en' }

/**
 * `bim plan FILE --out DIR [--json] [--lang en]`: an SVG for each storey, dwelling and landing. Exit code: 0 drawn, 1 the file
 * cannot be read or drawn, 2 the command was not understood.
 */
export const plan = async (argv: string[]): Promise<number> => {
  const wanted = wantedOf(argv)
  if (!wanted) return 2
  const { path, out, json } = wanted
  const say = sayIn(wanted.lang)
  const result = await drawPlans(path, style)
  if ('problem' in result) return refuseFile(result.problem, basename(path), json, say)
  const { storeys, dwellings, contours, openContours } = result.value
  mkdirSync(out, { recursive: true })
  const names = fileNames([
    ...storeys.map(({ name }, i) => `storey-${i}-${name}`),
    ...dwellings.map(({ key, landing }, i) => (landing ? `landing-${i}` : `dwelling-${key}`)),
  ])
  const files = [...storeys, ...dwellings].map(({ svg }, i) => write(join(out, names[i]!), svg))
  writeOut(
    json
      ? `${JSON.stringify({ files, contours, openContours })}\n`
      : `${files.map((file) => `${file}\n`).join('')}${say('plan.drawn', { n: files.length, contours, open: openContours })}\n`,
  )
  return 0
}

const wantedOf = (argv: string[]): PlanOptions | undefined => {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { out: { type: 'string' }, json: { type: 'boolean' }, lang: { type: 'string' } },
    })
    const [path, ...more] = positionals
    if (!path || more.length > 0 || !values.out) return undefined
    return { path, out: values.out, json: values.json ?? false, lang: values.lang === 'en' ? 'en' : 'fr' }
  } catch {
    return undefined
  }
}

/**
 * Names come from the model: nothing of them but letters, digits and hyphens reaches the disk. Those that are alike then (`A.1`, `A-1`),
 * or to a disk that takes capitals for small letters, are counted.
 */
const fileNames = (names: readonly string[]): string[] => {
  const taken = new Set<string>()
  return names.map((name) => {
    const plain = name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)
    let free = plain
    for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${plain}-${n}`
    taken.add(free.toLowerCase())
    return `${free}.svg`
  })
}

const write = (file: string, svg: string): string => {
  writeFileSync(file, svg)
  return file
}
