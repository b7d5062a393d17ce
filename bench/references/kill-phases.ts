import pg from 'pg'
import { setTimeout as pause } from 'node:timers/promises'

/** A moment of a night: whoever comes to write (or to read) a table for the n-th time stands still there, and is killed. */
export type KillPhase = {
  name: string
  /** which half of the night: extracts that come, or what goes back */
  half: 'fetch' | 'send'
  /** the table at whose door whoever writes stands; none: at a moment of its start */
  table?: string
  /** whoever reads stands there as well */
  reads?: true
  /** at most so many times it is let through before */
  most: number
}

export const killPhases: readonly KillPhase[] = [
  { name: 'starting', half: 'fetch', most: 1 },
  { name: 'comparing', half: 'fetch', table: 'erp.known', reads: true, most: 3 },
  { name: 'holding', half: 'fetch', table: 'erp.batch', most: 12 },
  { name: 'naming causes', half: 'fetch', table: 'erp.cause', most: 6 },
  { name: 'telling the house', half: 'fetch', table: 'kernel.answer', most: 16 },
  { name: 'linking people', half: 'fetch', table: 'erp.counterpart', most: 3 },
  { name: 'knowing what was said', half: 'fetch', table: 'erp.known', most: 4 },
  { name: 'landing what waits', half: 'fetch', table: 'erp.landed', most: 9 },
  { name: 'missing what is gone', half: 'fetch', table: 'erp.gone', most: 4 },
  { name: 'putting away', half: 'fetch', table: 'erp.look', most: 3 },
  { name: 'sealing a file', half: 'send', table: 'erp.sent_file', most: 2 },
  { name: 'marking what left', half: 'send', table: 'erp.outbox', most: 4 },
  { name: 'hearing answers', half: 'send', table: 'kernel.answer', most: 4 },
  { name: 'closing a file of answers', half: 'send', table: 'erp.answer_file', most: 1 },
]

/** Stands at the door of a table; `caught`: somebody came for the n-th time and waits there. `release`: the door is open again. */
export type Trap = { caught: Promise<true>; release: () => Promise<void> }

/**
 * Two sessions take turns: the one that has the door lets the other queue behind whoever waits, so that each is let through by itself and counted.
 */
export const setTrap = async (
  config: pg.PoolConfig,
  { table, reads }: Pick<KillPhase, 'table' | 'reads'>,
  nth: number,
): Promise<Trap> => {
  const keeper = (): pg.Client => new pg.Client({ ...config, application_name: 'keeper' })
  const keepers = [keeper(), keeper(), keeper()] as const
  for (const each of keepers) {
    each.on('error', () => {})
    await each.connect()
  }
  const [watcher, ...turns] = keepers
  const lock = `begin; lock table ${table} in ${reads ? 'access exclusive' : 'share row exclusive'} mode`
  let over = false
  const waits = async (): Promise<boolean> => {
    const { rows } = await watcher.query<{ n: number }>(
      `select count(*)::int as n from pg_locks l join pg_stat_activity a using (pid)
       where l.relation = $1::regclass and not l.granted and a.application_name <> 'keeper'`,
      [table],
    )
    return rows[0]!.n > 0
  }
  await turns[0].query(lock)
  const watch = async (): Promise<true> => {
    for (let n = 1; !over; ) {
      if (await waits()) {
        if (n === nth) return true
        const [has, next] = [turns[(n + 1) % 2]!, turns[n % 2]!]
        const queued = next.query(lock)
        await has.query('rollback')
        await queued
        n++
      } else await pause(3)
    }
    return new Promise(() => {})
  }
  return {
    caught: watch(),
    release: async () => {
      over = true
      await Promise.all(keepers.map((each) => each.end()))
    },
  }
}
