import { parseArgs } from 'node:util'
import type { CodeUnder } from '../../kernel/core/words.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { type LearningReport, learnFromClosed, undoLearnt } from '../../requests/server/learnt-natures.ts'

/**
 * `triage learn [--json]`: the nature is learnt from the landlord's own closed requests, and kept where the last month is read better.
 * `triage undo`: what was kept is let go of. Exit code: 0 done, 1 nothing was learnt or kept, 2 the command was not understood.
 */
export const triage = async (argv: string[], kernel: Kernel): Promise<number> => {
  const asked = readArgs(argv)
  const say = (key: CodeUnder<'triage'>, params: Record<string, number | string> = {}): string =>
    kernel.say('fr', `triage.${key}`, params)
  const now = new Date().toISOString()
  if (!asked) {
    process.stderr.write(`${say('usage')}\n`)
    return 2
  }
  if (asked.verb === 'undo') {
    const isUndone = await undoLearnt(kernel.database.owner, now)
    process.stdout.write(`${say(isUndone ? 'undone' : 'nothing')}\n`)
    return isUndone ? 0 : 1
  }
  const report = await learnFromClosed(kernel.database.owner, now)
  process.stdout.write(asked.json ? `${JSON.stringify(report)}\n` : `${textOf(report, say)}\n`)
  return report.state === 'kept' ? 0 : 1
}

const textOf = (
  report: LearningReport,
  say: (key: CodeUnder<'triage'>, params?: Record<string, number | string>) => string,
): string => {
  const { lessons, judged } = report
  if (report.state === 'too_few') return say('few', { lessons, judged })
  const { first, three } = report
  return [
    say('learnt', { lessons, judged }),
    say('first', { before: share(first.before, judged), after: share(first.after, judged) }),
    say('three', { before: share(three.before, judged), after: share(three.after, judged) }),
    say(report.state),
  ].join('\n')
}

const share = (part: number, whole: number): string =>
  (part / whole).toLocaleString('fr-FR', { style: 'percent', maximumFractionDigits: 1 })

const readArgs = (argv: string[]): { verb: 'learn' | 'undo'; json: boolean } | undefined => {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { json: { type: 'boolean' } },
    })
    const [verb, ...more] = positionals
    return (verb === 'learn' || verb === 'undo') && !more.length
      ? { verb, json: values.json ?? false }
      : undefined
  } catch {
    return undefined
  }
}
