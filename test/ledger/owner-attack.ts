import type { Actor } from '../../src/kernel/core/access.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { unsealText } from '../../src/ledger/server/week-keys.ts'
import { openedEffort } from './opened-effort.ts'

/** What somebody who owns the database came to know of so many answers. */
export type OwnerAttack = {
  acts: number
  /** batches that some bytes of the database opened */
  unsealed: number
  /** lines of the log of the process that say who or how long */
  logged: number
  /** authors named rightly, even by somebody who had the key and no marks: by the order of rows, by the nearest transactions */
  rightByOrder: number
  rightByTransaction: number
}

/** Which act is sent, and the question that it tells the seconds of. */
type AttackedAct = { type: string; field: string }
const notice: AttackedAct = { type: 'notice.post', field: 'notice.title' }

/**
 * Sends `acts` acts of these people in turn, each of its own seconds, and then attacks as the owner of the database: the order of
 * rows and of transactions against the answers that are remembered under the name of who sent each act, every secret that lies in the database as a key, and what the process said meanwhile.
 */
export const attackAsOwner = async (
  kernel: Pick<Kernel, 'database' | 'settings'>,
  people: readonly Actor[],
  acts: number,
  post: (actor: Actor, effort: Record<string, number>) => Promise<unknown>,
  { type, field }: AttackedAct = notice,
): Promise<OwnerAttack> => {
  const { owner } = kernel.database
  const log = listen()
  for (let n = 0; n < acts; n++) await post(people[(n * 7) % people.length]!, { [field]: 10 + n / 10 })
  const said = log.end()
  const journal = await owner.rows<{ actor: string; tx: string }>(
    sql`select a.actor, a.xmin::text as tx from kernel.answer a where a.type = ${type} order by a.xmin::text::bigint`,
  )
  const author = (seconds: number): string => journal[Math.round((seconds - 10) * 10)]!.actor
  const rows = await openedEffort(kernel)
  const right = (guess: (n: number) => string): number =>
    rows.filter(({ seconds }, n) => guess(n) === author(seconds)).length
  const batches = await owner.rows<{ tx: string; sealed: Buffer }>(
    sql`select e.xmin::text as tx, e.sealed from ledger.sealed_effort e order by e.ctid`,
  )
  const keys = await secretsIn(kernel)
  return {
    acts: rows.length,
    unsealed: batches.filter(({ sealed }) => keys.some((key) => unsealText(key, sealed) !== undefined))
      .length,
    logged: said.filter((line) => line.includes(field) || line.includes('effort')).length,
    rightByOrder: Math.max(
      right((n) => journal[n]!.actor),
      right((n) => journal.at(-1 - n)!.actor),
    ),
    rightByTransaction: right((n) => before(batches, journal, n, rows.length)),
  }
}

// The batch in which a row may lie was written after these acts: the one just before it, and those before that.
const before = (
  batches: readonly { tx: string }[],
  journal: readonly { actor: string; tx: string }[],
  n: number,
  all: number,
): string => {
  const part = Math.floor((n * batches.length) / all)
  const written = Number(batches[part]!.tx)
  const past = journal.filter(({ tx }) => Number(tx) <= written)
  const first = Math.ceil((part * all) / batches.length)
  return (past.at(-1 - (n - first)) ?? journal[0]!).actor
}

// Whatever the database holds that could be a key: all its settings, and bytes of the right length in any of its columns.
const secretsIn = async ({ database: { owner } }: Pick<Kernel, 'database'>): Promise<Buffer[]> => {
  const settings = await owner.rows<{ value: string }>(
    sql`select s.value #>> '{}' as value from kernel.setting s where s.value #>> '{}' is not null`,
  )
  const columns = await owner.rows<{ table: string; name: string }>(sql`
    select quote_ident(c.table_schema) || '.' || quote_ident(c.table_name) as table, quote_ident(c.column_name) as name
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.data_type = 'bytea' and t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')`)
  const found: Buffer[] = settings.flatMap(({ value }) =>
    (['utf8', 'base64', 'base64url', 'hex'] as const).map((how) => Buffer.from(value, how)),
  )
  for (const { table, name } of columns) {
    const rows = await owner.rows<{ bytes: Buffer }>(
      sql`select ${sql.ref(name)} as bytes from ${sql.ref(table)} where length(${sql.ref(name)}) >= 32 limit 1000`,
    )
    for (const { bytes } of rows) found.push(bytes.subarray(0, 32), bytes.subarray(-32))
  }
  return found.filter(({ length }) => length === 32)
}

// What the process says on both its outputs.
const listen = (): { end: () => string[] } => {
  const lines: string[] = []
  const outputs = [process.stdout, process.stderr].map((stream) => {
    const write = stream.write.bind(stream)
    stream.write = (text: string | Uint8Array, ...rest: never[]) => {
      lines.push(String(text))
      return write(text, ...rest)
    }
    return { stream, write }
  })
  return {
    end: () => {
      for (const { stream, write } of outputs) stream.write = write
      return lines
    },
  }
}
