import { readdirSync, readFileSync } from 'node:fs'
import { type Db, sql } from '../../src/kernel/server/sql.ts'

// A hundredth of a second, whatever the kernel: what /proc counts in (USER_HZ).
const tickMs = 10

/** What the processor has spent on the PostgreSQL behind a connection until now (ms): the server, those it serves, those that left. */
export const postgresCpu = async (db: Db): Promise<number> => {
  const backend = await db.row<{ pid: number }>(sql`select pg_backend_pid() as pid`)
  const server = readProcess(backend!.pid)!.parent
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const its = all.flatMap((pid) => readProcess(Number(pid)) ?? []).filter(({ parent }) => parent === server)
  const own = readProcess(server)!
  return its.reduce((sum, { ticks }) => sum + ticks, own.ticks + own.ended) * tickMs
}

const readProcess = (pid: number): { parent: number; ticks: number; ended: number } | undefined => {
  try {
    // The name stands in brackets, and may hold anything.
    const said = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ').map(Number)
    const [user, system, childUser, childSystem] = said.slice(11, 15) as [number, number, number, number]
    return { parent: said[1]!, ticks: user + system, ended: childUser + childSystem }
  } catch {
    // The program ended meanwhile.
    return undefined
  }
}
