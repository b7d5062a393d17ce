import { parseArgs } from 'node:util'
import type { Kernel } from '../../kernel/server/slice.ts'
import { registers, type Register } from '../../refs/core/register/register-record.ts'
import { linkReferences } from '../../refs/server/chain/link-references.ts'
import { proposePeople } from '../../refs/server/people/propose-people.ts'
import { tellRefs } from '../../refs/server/cli/tell-refs.ts'
import { importRegister } from '../../refs/server/register/import-register.ts'

/**
 * `refs import ban|rnb|dpe FILE [--anyway] [--json] [--lang en]`: a public register, of the landlord’s own postcodes alone, then the places
 * that are in it. Exit code: 0 the file was read (lines that could not be are told on standard error), 1 it was not taken and nothing
 * changed, 2 the command was not understood. `refs import people FILE`: a list of tenants, beside those whom the house has in each dwelling.
 */
export const importReferences = async (argv: string[], kernel: Kernel): Promise<number> => {
  const asked = readArgs(argv)
  if (!asked) {
    process.stderr.write(`${kernel.say('fr', 'pairs.usage')}\n`)
    return 2
  }
  const { register, file, anyway, json } = asked
  const tell = tellRefs(asked)
  if (register === 'people') {
    const said = await proposePeople(kernel.database, file, (problem) => tell.problem(file, problem))
    if (!said) return 1
    tell.sentence('refs.import.people', said)
    if (json) process.stdout.write(`${JSON.stringify(said)}\n`)
    return 0
  }
  const stop = new AbortController()
  const onStop = (): void => stop.abort()
  process.once('SIGINT', onStop)
  const report = await importRegister(kernel.database, register, file, {
    tell: (problem) => tell.problem(file, problem),
    progress: (rows, kept) => tell.sentence('refs.import.progress', { rows, kept }),
    signal: stop.signal,
    anyway,
  }).finally(() => process.off('SIGINT', onStop))
  if ('code' in report) {
    tell.problem(file, report)
    return 1
  }
  tell.sentence('refs.import.done', report)
  const linked = await linkReferences(kernel)
  tell.sentence('refs.import.linked', linked)
  if (json) process.stdout.write(`${JSON.stringify({ ...report, ...linked })}\n`)
  return 0
}

type ImportArguments = {
  register: Register | 'people'
  file: string
  anyway: boolean
  json: boolean
  lang: 'fr' | 'en'
}

const readArgs = (argv: string[]): ImportArguments | undefined => {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        anyway: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        lang: { type: 'string', default: 'fr' },
      },
    })
    const [name, file, ...more] = positionals
    const register = name === 'people' ? name : registers.find((each) => each === name)
    if (!register || !file || more.length) return undefined
    return { register, file, ...values, lang: values.lang === 'en' ? 'en' : 'fr' }
  } catch {
    return undefined
  }
}
