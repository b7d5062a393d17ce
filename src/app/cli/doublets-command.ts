import { isRefusal } from '../../kernel/core/command.ts'
import { sayRefusal } from '../../kernel/server/outcome.ts'
import { newId } from '../../kernel/server/record-ids.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import type { Queries } from '../../statutory/core/contract.ts'
import { type DoubletFile, readDoublets } from '../../statutory/core/rpls/read-doublets.ts'
import { commandLine } from './buildings-by-name.ts'
import { readTexts } from './read-texts.ts'
import type { RegisterOptions } from './register-options.ts'

type Settlement = Queries['register.doublets']['output']

/**
 * `rpls doublets FILE [--json]`: the numbers of the register are kept as those of its dwellings, and stand at position 1 of the next file. Told
 * twice, nothing changes. Exit code: 1 where a line contradicts what is held or cannot be read; the others are kept all the same.
 */
export const readDoubletsFile = async ({ file, json }: RegisterOptions, kernel: Kernel): Promise<number> => {
  const texts = await readTexts(file)
  const read = texts && readDoublets(texts)
  if (!read) {
    tell(texts ? kernel.say('fr', 'rpls.doublets.no_columns') : kernel.say('fr', 'rpls.no_file', { file }))
    return 1
  }
  const settled = await settleAll(read, kernel)
  if (typeof settled === 'string') {
    tell(settled)
    return 1
  }
  const sums = {
    added: settled.added,
    same: settled.same,
    waiting: read.faults.length + settled.conflicts.length,
  }
  if (json) print(JSON.stringify({ ...sums, faults: read.faults, conflicts: settled.conflicts }))
  else {
    for (const line of sayDoublets(read, settled, kernel)) print(line)
    print(kernel.say('fr', 'rpls.doublets.done', sums))
  }
  return sums.waiting ? 1 : 0
}

const linesOfQuestion = 500

/** What became of the lines; or the sentence of a refusal. */
const settleAll = async (
  { rows }: DoubletFile,
  kernel: Kernel,
): Promise<{ added: number; same: number; conflicts: Settlement['conflicts'] } | string> => {
  const sums = { added: 0, same: 0, conflicts: [] as Settlement['conflicts'] }
  for (let from = 0; from < rows.length; from += linesOfQuestion) {
    const said = await kernel.ask(commandLine, 'register.doublets', {
      rows: rows.slice(from, from + linesOfQuestion),
    })
    if (isRefusal(said)) return sayRefusal('fr', said, kernel.say)
    const { places, same, conflicts } = said as Settlement
    sums.same += same
    sums.conflicts.push(...conflicts)
    for (const { building, refs } of places) {
      const outcome = await kernel.send(commandLine, {
        id: newId(),
        type: 'estate.refer',
        subject: building,
        data: { refs },
        at: new Date().toISOString(),
      })
      if (!outcome.ok) return outcome.message
      sums.added += refs.length
    }
  }
  return sums
}

const sayDoublets = (
  { faults }: DoubletFile,
  { conflicts }: Pick<Settlement, 'conflicts'>,
  kernel: Kernel,
): string[] =>
  [
    ...faults.map(({ line, code }) => ({ line, said: kernel.say('fr', `rpls.doublet.${code}`) })),
    ...conflicts.map(({ line, code, ...about }) => ({
      line,
      said: kernel.say('fr', `rpls.doublet.${code}`, about),
    })),
  ]
    .toSorted((a, b) => a.line - b.line)
    .map(({ line, said }) => kernel.say('fr', 'rpls.doublet.line', { line, said }))

const tell = (sentence: string): void => void process.stderr.write(`${sentence}\n`)
const print = (words: string): void => void process.stdout.write(`${words}\n`)
