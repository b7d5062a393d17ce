import { parseArgs } from 'node:util'
import { consulted } from '../../kernel/server/consulted.ts'
import type { Kernel } from '../../kernel/server/slice.ts'

/**
 * `consulted [--reader ID] [--file ID]`: who opened which file on which day, as CSV on standard output. There is no page for it: it
 * is for whoever the landlord has named for data protection. Exit code: 0, or 2 for a command that was not understood.
 */
export const printConsulted = async (argv: string[], { database }: Kernel): Promise<number> => {
  const asked = readArgs(argv)
  if (!asked) return 2
  process.stdout.write('day;reader;name;file\n')
  for (const { day, reader, name, file } of await consulted(database.owner, asked))
    process.stdout.write(`${day};${reader};"${name.replaceAll('"', '""')}";${file}\n`)
  return 0
}

const isId = (said: string | undefined): boolean => said === undefined || /^[0-9a-f-]{36}$/i.test(said)

const readArgs = (argv: string[]): { reader?: string; file?: string } | undefined => {
  try {
    const { values } = parseArgs({
      args: argv,
      options: { reader: { type: 'string' }, file: { type: 'string' } },
    })
    return isId(values.reader) && isId(values.file) ? { ...values } : undefined
  } catch {
    return undefined
  }
}
