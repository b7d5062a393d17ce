import { sayRefusal } from '../../kernel/server/outcome.ts'
import type { CodeUnder } from '../../kernel/core/words.ts'
import { createReadStream, statSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { derivedId, newId } from '../../kernel/server/record-ids.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { type RplsImport, load } from '../../estate/server/rpls/load-rpls.ts'
import { type RefusedLine, readRpls } from '../../estate/server/rpls/read-rpls.ts'
import { commandLine } from './buildings-by-name.ts'

const mostMegabytes = 128

/**
 * `estate carnet`: see carnet-command.ts. `estate import positions`: see positions-command.ts. `estate import rpls FILE.csv [--agency A[,B…]] [--json]`. Exit code: 0 the file was read (its report says which lines
 * could not be placed), 1 it could not be read, 2 the command was not understood.
 */
export const estate = async (argv: string[], kernel: Kernel): Promise<number> => {
  if (argv[0] === 'carnet') return (await import('./carnet-command.ts')).carnet(argv.slice(1), kernel)
  const [verb, kind, list] = argv
  if (verb === 'import' && kind === 'positions' && list)
    return (await import('./positions-command.ts')).positions(list, kernel)
  const asked = readArgs(argv)
  if (!asked) {
    tell(kernel.say('fr', 'import.usage'))
    return 2
  }
  const report = await importFile(asked, kernel)
  if (asked.json) process.stdout.write(`${JSON.stringify(asJson(report, kernel))}\n`)
  else process.stdout.write(asText(report, kernel))
  return report.refused[0]?.line === 0 ? 1 : 0
}

type ImportOptions = { file: string; agencies: string[]; json: boolean }

const readArgs = (argv: string[]): ImportOptions | undefined => {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { agency: { type: 'string' }, json: { type: 'boolean' } },
    })
    const [verb, kind, file, ...more] = positionals
    if (verb !== 'import' || kind !== 'rpls' || !file || more.length) return undefined
    const agencies = (values.agency ?? '').split(',').filter((id) => id !== '')
    return { file, agencies, json: values.json ?? false }
  } catch {
    return undefined
  }
}

const emptyImport: RplsImport = {
  rows: 0,
  placed: 0,
  dwellings: 0,
  unchanged: 0,
  buildings: 0,
  changed: 0,
  refused: [],
}

const importFile = async ({ file, agencies }: ImportOptions, kernel: Kernel): Promise<RplsImport> => {
  const no = (code: string, params: RefusedLine['params'] = {}): RplsImport => ({
    ...emptyImport,
    refused: [{ line: 0, code, params: { file, ...params } }],
  })
  const size = sizeOf(file)
  if (size === undefined) return no('no_file')
  if (size > mostMegabytes) return no('file_too_large', { size: Math.round(size), most: mostMegabytes })
  const read = await readRpls(createReadStream(file, { highWaterMark: 1 << 20 }))
  const [whole] = read.refused
  if (whole?.line === 0) return no(whole.code, whole.params)
  const among = await agenciesFor(agencies, kernel)
  if ('unknown' in among) return no('unknown_agency', { agency: among.unknown })
  return load(read, {
    batch: basename(file).slice(0, 200),
    agencyOf: ({ scheme }) => agencyByTurns(among.ids, scheme.key),
    send: (subject, data) =>
      kernel.send(commandLine, {
        id: newId(),
        type: 'estate.import',
        subject,
        data,
        at: new Date().toISOString(),
      }),
    progress: (done, all) => {
      if (done === all || done % 100 === 0) tell(kernel.say('fr', 'import.writing', { done, all }))
    },
  })
}

const sizeOf = (file: string): number | undefined => {
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat?.isFile() ? stat.size / 1e6 : undefined
}

// The same residence always goes to the same agency, whatever else the file holds.
const agencyByTurns = (agencies: readonly string[], scheme: string): string =>
  agencies[Number.parseInt(derivedId('share', scheme).slice(0, 8), 16) % agencies.length] as string

const agenciesFor = async (
  asked: readonly string[],
  kernel: Kernel,
): Promise<{ ids: readonly string[] } | { unknown: string }> => {
  const held = await kernel.database.owner.rows<{ id: string; name: string }>(
    sql`select id, name from estate.agency order by kind = 'agency' desc, id`,
  )
  const unknown = asked.find((id) => !held.some((agency) => agency.id === id))
  if (unknown !== undefined) return { unknown }
  if (asked.length) return { ids: asked }
  const [first] = held
  if (first) {
    tell(kernel.say('fr', 'import.defaulted', { agency: first.name }))
    return { ids: [first.id] }
  }
  return { ids: [await openFirst(kernel)] }
}

const openFirst = async (kernel: Kernel): Promise<string> => {
  const data = { id: 'agence', name: kernel.say('fr', 'agency.default.name') }
  const subject = derivedId('agency', data.id)
  const at = new Date().toISOString()
  await kernel.send(commandLine, { id: newId(), type: 'estate.openAgency', subject, data, at })
  tell(kernel.say('fr', 'import.opened', { agency: data.name }))
  return data.id
}

const asJson = ({ refused, ...counts }: RplsImport, kernel: Kernel) => ({
  ...counts,
  refused: refused.map(({ line, code, params }) => ({
    line,
    code,
    message: sayRefusal('fr', { refused: code, params }, kernel.say),
  })),
})

const asText = (
  { rows, placed, dwellings, buildings, changed, refused }: RplsImport,
  kernel: Kernel,
): string => {
  const say = (key: CodeUnder<'import'>, n: number): string => kernel.say('fr', `import.${key}`, { n })
  const lines = refused.map(({ line, code, params }) => {
    const where = line ? `${kernel.say('fr', 'import.line', { line: String(line) })} : ` : ''
    return `${where}${sayRefusal('fr', { refused: code, params }, kernel.say)} (${code})`
  })
  if (refused[0]?.line === 0) return `${lines.join('\n')}\n`
  const sum = [
    `${say('read', rows)}, ${say('placed', placed)} : ${say('buildings', buildings)}, ${say('dwellings', dwellings)}.`,
    `${say('changed', changed)}.`,
    ...(refused.length ? [`${say('refused', refused.length)}.`] : []),
  ]
  return `${[...lines, ...sum].join('\n')}\n`
}

const tell = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`)
}
