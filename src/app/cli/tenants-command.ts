import { sayRefusal } from '../../kernel/server/outcome.ts'
import type { CodeUnder } from '../../kernel/core/words.ts'
import { createReadStream, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { localDate, officeCalendar } from '../../kernel/core/calendar.ts'
import { houseActor } from '../../kernel/core/access.ts'
import { derivedId, newId } from '../../kernel/server/record-ids.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { dwellingsAt, leasesIn } from '../../people/server/tenants/known-leases.ts'
import { type TenantImport, loadTenants } from '../../people/server/tenants/load-tenants.ts'
import { type RefusedRow, readTenants } from '../../people/server/tenants/read-tenants.ts'

/** Who acts when a list is read: what somebody says of herself afterwards stands before it. */
const list = houseActor(derivedId('loge', 'tenants'))

const mostMegabytes = 64

/**
 * `people import tenants FILE.csv [--json]`. Exit code: 0 the file was read (its report says which lines could not be
 * placed), 1 it could not be read, 2 the command was not understood.
 */
export const tenants = async (argv: string[], kernel: Kernel): Promise<number> => {
  const asked = readArgs(argv)
  if (!asked) {
    tell(kernel.say('fr', 'tenants.usage'))
    return 2
  }
  const report = await importFile(asked.file, kernel)
  process.stdout.write(
    asked.json
      ? `${JSON.stringify(asJson(asked.file, report, kernel))}\n`
      : asText(asked.file, report, kernel),
  )
  return report.refused[0]?.line === 0 ? 1 : 0
}

const readArgs = (argv: string[]): { file: string; json: boolean } | undefined => {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { json: { type: 'boolean' } },
    })
    const [kind, file, ...more] = positionals
    return kind === 'tenants' && file && !more.length ? { file, json: values.json ?? false } : undefined
  } catch {
    return undefined
  }
}

const importFile = async (file: string, kernel: Kernel): Promise<TenantImport> => {
  const no = (code: string, params: RefusedRow['params'] = {}): TenantImport => ({
    rows: 0,
    placed: 0,
    changed: 0,
    refused: [{ line: 0, code, params }],
  })
  const stat = statSync(file, { throwIfNoEntry: false })
  if (!stat?.isFile()) return no('no_file')
  const size = Math.round(stat.size / 1e6)
  if (size > mostMegabytes) return no('file_too_large', { size, most: mostMegabytes })
  const read = await readTenants(createReadStream(file, { highWaterMark: 1 << 20 }))
  if (read.refused[0]?.line === 0) return no(read.refused[0].code, read.refused[0].params)
  const db = kernel.database.owner
  return loadTenants(read, {
    find: (places) => dwellingsAt(db, places),
    held: (units) => leasesIn(db, units, list.id),
    send: ({ type, subject, data }) =>
      kernel.send(list, { id: newId(), type, subject, data, at: new Date().toISOString() }),
    today: localDate(officeCalendar, new Date().toISOString()),
    progress: (done, all) => {
      if (done === all || done % 500 === 0) tell(kernel.say('fr', 'tenants.writing', { done, all }))
    },
  })
}

const sayNo = (file: string, { code, params }: RefusedRow, kernel: Kernel): string =>
  sayRefusal('fr', { refused: code, params: { file, ...params } }, kernel.say)

const asJson = (file: string, { refused, ...counts }: TenantImport, kernel: Kernel) => ({
  ...counts,
  refused: refused.map((no) => ({ line: no.line, code: no.code, message: sayNo(file, no, kernel) })),
})

const asText = (file: string, { rows, placed, changed, refused }: TenantImport, kernel: Kernel): string => {
  const say = (key: CodeUnder<'tenants'>, n: number): string => kernel.say('fr', `tenants.${key}`, { n })
  const lines = refused.map((no) => {
    const where = no.line ? `${kernel.say('fr', 'import.line', { line: String(no.line) })} : ` : ''
    return `${where}${sayNo(file, no, kernel)} (${no.code})`
  })
  if (refused[0]?.line === 0) return `${lines.join('\n')}\n`
  const sum = [
    `${say('read', rows)}, ${say('placed', placed)}.`,
    `${say('changed', changed)}.`,
    ...(refused.length ? [`${say('refused', refused.length)}.`] : []),
  ]
  return `${[...lines, ...sum].join('\n')}\n`
}

const tell = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`)
}
