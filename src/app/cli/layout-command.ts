import { isRefusal } from '../../kernel/core/command.ts'
import { sayRefusal } from '../../kernel/server/outcome.ts'
import { derivedId, newId } from '../../kernel/server/record-ids.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { judgeLayout } from '../../statutory/core/rpls/judge-layout.ts'
import { type LayoutFile, layoutShape } from '../../statutory/core/rpls/layout-shape.ts'
import { commandLine } from './buildings-by-name.ts'
import { readTexts } from './read-texts.ts'
import type { RegisterOptions } from './register-options.ts'

/**
 * `rpls layout FILE`: the columns and controls of a year, as JSON. `rpls layout --year Y`: those that stand, printed as such a file, to be held
 * against what the ministry sent. Exit code: 1 where the file cannot be taken, each reason a line.
 */
export const bringLayout = async (asked: RegisterOptions, kernel: Kernel): Promise<number> =>
  asked.file ? takeLayout(asked.file, kernel) : printLayout(asked.year, kernel)

const printLayout = async (year: number, kernel: Kernel): Promise<number> => {
  const layout = await kernel.ask(commandLine, 'register.layout', { year })
  if (isRefusal(layout)) return tell(sayRefusal('fr', layout, kernel.say))
  const { confirmed: _, ...file } = layout as LayoutFile & { confirmed: boolean }
  process.stdout.write(`${JSON.stringify(file, null, 1)}\n`)
  return 0
}

const takeLayout = async (file: string, kernel: Kernel): Promise<number> => {
  const texts = await readTexts(file)
  if (!texts) return tell(kernel.say('fr', 'rpls.no_file', { file }))
  const read = layoutShape.safeParse(parseJson(texts.map(({ text }) => text).join('\n')))
  if (!read.success)
    return tell(
      ...read.error.issues.map(({ path }) =>
        kernel.say('fr', 'rpls.layout.shape', { where: path.join('.') || file }),
      ),
    )
  const { since, version, positions, controls } = read.data
  const faults = judgeLayout(read.data)
  if (faults.length)
    return tell(...faults.map(({ code, no, name }) => kernel.say('fr', `rpls.layout.${code}`, { no, name })))
  const outcome = await kernel.send(commandLine, {
    id: newId(),
    type: 'register.layDown',
    subject: derivedId('layout', `${since} ${version}`),
    data: read.data,
    at: new Date().toISOString(),
  })
  if (!outcome.ok) return tell(outcome.message)
  const sums = { since: String(since), version, positions: positions.length, controls: controls.length }
  process.stdout.write(`${kernel.say('fr', 'rpls.layout.kept', sums)}\n`)
  return 0
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const tell = (...sentences: string[]): 1 => {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`)
  return 1
}
