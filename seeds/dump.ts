import { createReadStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream/promises'
import { brotliCompressSync, constants, createBrotliDecompress } from 'node:zlib'
import pg, { type PoolConfig } from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { localDay, msOf, offsetAt } from '../src/kernel/core/zone.ts'
import { dbOver } from '../src/kernel/server/sql.ts'
import { refreshVocabulary } from '../src/requests/server/store.ts'
import { fillTally } from '../src/requests/server/tally-store.ts'
import { storyNow } from './story.ts'

// In the order of their references; what a house makes for itself (sessions, links, jobs, answers) is not told, nor what every
// house begins with (the delays that it promises).
const schemas = [
  'estate',
  'people',
  'requests',
  'contractors',
  'notices',
  'ledger',
  'knowledge',
  'satisfaction',
]
const left = new Set([
  'people.session',
  'kernel.signed_link',
  'ledger.sealed_effort',
  'ledger.answer_trace',
  'requests.delay',
  'requests.tally',
  'requests.tally_folded',
])
const zone = 'Europe/Paris'

/** Prints a told house as one compressed file of COPY blocks, every instant in it relative to the story's own morning. */
export const printDump = async (config: PoolConfig, path: string | URL, stamp: string): Promise<void> => {
  const client = new pg.Client(config)
  await client.connect()
  const parts: string[] = [`-- ${stamp}\n`]
  for (const { name, columns } of await tablesOf(client)) {
    const lines: Buffer[] = []
    const expression =
      name === 'kernel.fact'
        ? columns.map((c) => (c === 'tx' ? '0' : c === 'received_at' ? 'at' : `"${c}"`))
        : columns.map((c) => `"${c}"`)
    for await (const part of client.query(
      copyTo(
        `copy (select ${expression.join(', ')} from ${name} order by ${columns.length > 1 ? '1, 2' : '1'}) to stdout`,
      ),
    ))
      lines.push(part as Buffer)
    if (lines.length)
      parts.push(
        `@ ${name} (${columns.map((c) => `"${c}"`).join(', ')})\n`,
        Buffer.concat(lines).toString('utf8'),
      )
  }
  await client.end()
  // Identifiers come again and again: a window over the whole file finds them.
  const text = Buffer.from(parts.join(''))
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  }
  await writeFile(path, brotliCompressSync(text, { params }))
}

const tablesOf = async (client: pg.Client): Promise<{ name: string; columns: string[] }[]> => {
  const { rows } = await client.query<{ name: string; columns: string[] }>(
    `
    select t.table_schema || '.' || t.table_name as name, array_agg(c.column_name::text order by c.ordinal_position) as columns
    from information_schema.tables t
    join information_schema.columns c on (c.table_schema, c.table_name) = (t.table_schema, t.table_name) and c.is_generated = 'NEVER'
    where t.table_type = 'BASE TABLE' and (t.table_schema = any ($1) or t.table_schema || '.' || t.table_name in ('kernel.fact', 'kernel.setting'))
    group by 1 order by 1`,
    [schemas],
  )
  return rows.filter(({ name }) => !left.has(name))
}

/**
 * Loads a dump into a migrated, empty database, moved by whole weeks so that the story's morning is this week's. Gives the days
 * that it was moved by.
 */
export const loadDump = async (config: PoolConfig, path: string | URL, now = new Date()): Promise<number> => {
  const weeks = Math.floor((localDay(zone, now.getTime()) - localDay(zone, msOf(storyNow))) / 7)
  const client = new pg.Client(config)
  await client.connect()
  try {
    // One transaction: a first start that is cut short leaves an empty house, not half a landlord.
    await client.query('begin')
    await client.query('set local session_replication_role = replica; set local synchronous_commit = off')
    for await (const { name, lines } of blocks(path, shifter(weeks * 7)))
      await pipeline(lines, client.query(copyFrom(`copy ${name} from stdin`)))
    await setSequences(client)
    await fillTally(dbOver(client))
    await client.query('commit')
    // The words in use are counted, not told: a typing mistake is forgiven from the first search on.
    await refreshVocabulary(dbOver(client))
    for (const schema of ['kernel', ...schemas]) {
      const { rows } = await client.query<{ name: string }>(
        `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = $1`,
        [schema],
      )
      for (const { name } of rows) await client.query(`analyze ${name}`)
    }
    return weeks * 7
  } finally {
    await client.end()
  }
}

async function* blocks(
  path: string | URL,
  shift: (line: string) => string,
): AsyncGenerator<{ name: string; lines: string[] }> {
  let block: { name: string; lines: string[] } | undefined
  for await (const line of createInterface({
    input: createReadStream(path).pipe(createBrotliDecompress()),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (line.startsWith('-- ')) continue
    if (line.startsWith('@ ')) {
      if (block) yield block
      block = { name: line.slice(2), lines: [] }
    } else block?.lines.push(`${shift(line)}\n`)
  }
  if (block) yield block
}

const instant = /\b(20[0-3]\d|199\d)-(\d\d)-(\d\d)(?:([T ])(\d\d:\d\d:\d\d(?:\.\d+)?)(Z|\+00(?::00)?))?/g

/**
 * Moves every day and instant in a line by whole days. A time of day is what a clock on the wall showed: 8 o'clock stays 8 o'clock
 * on the other side of a change of season.
 */
export const shifter = (days: number): ((line: string) => string) => {
  if (!days) return (line) => line
  return (line) =>
    line.replace(
      instant,
      (
        _,
        y: string,
        m: string,
        d: string,
        sep: string | undefined,
        time: string | undefined,
        end: string | undefined,
      ) => {
        if (!time)
          return new Date(Date.parse(`${y}-${m}-${d}`) + days * 86_400_000).toISOString().slice(0, 10)
        const was = Date.parse(`${y}-${m}-${d}T${time}Z`)
        const raw = was + days * 86_400_000
        const moved = new Date(raw + offsetAt(zone, was) - offsetAt(zone, raw)).toISOString()
        return `${moved.slice(0, 10)}${sep}${moved.slice(11, 23)}${end}`
      },
    )
}

/** Every column that counts by itself goes on after the last number that the dump brought. */
const setSequences = async (client: pg.Client): Promise<void> => {
  const { rows } = await client.query<{ name: string; column: string }>(
    `select format('%I.%I', c.table_schema, c.table_name) as name, c.column_name as column
    from information_schema.columns c
    where c.table_schema = any ($1) and pg_get_serial_sequence(format('%I.%I', c.table_schema, c.table_name), c.column_name) is not null`,
    [['kernel', ...schemas]],
  )
  for (const { name, column } of rows)
    await client.query(
      `select setval(pg_get_serial_sequence('${name}', '${column}'), coalesce((select max("${column}") from ${name}), 1))`,
    )
}
