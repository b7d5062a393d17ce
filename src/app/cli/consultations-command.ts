import { parseArgs } from 'node:util'
import { csvOf } from '../../kernel/core/csv.ts'
import { listConsultations } from '../../kernel/server/consultations.ts'
import type { Kernel } from '../../kernel/server/slice.ts'

/**
 * `consulted [--reader ID] [--file ID]`: who opened which file on which day, as CSV on standard output. There is no page for it: it
 * is for whoever the landlord has named for data protection. Exit code: 0, or 2 for a command that was not understood.
 */
export const printConsulted = async (argv: string[], { database }: Kernel): Promise<number> => {
  const asked = readArgs(argv)
  if (!asked) return 2
  const opened = await listConsultations(database.owner, asked)
  const lines = opened.map(({ day, reader, name, file }) => [day, reader, name, file])
  process.stdout.write(csvOf([['day', 'reader', 'name', 'file'], ...lines], 'fr'))
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
