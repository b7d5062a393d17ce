import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse } from '../../src/app/house.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'
import { json, sql } from '../../src/kernel/server/sql.ts'
import { centre } from '../setup/agency-corners.ts'
import { actOn, build, openAgency } from '../setup/tell.ts'
import { until } from '../setup/until.ts'

const script = new URL('house.ts', import.meta.url).pathname
const { building } = centre

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'loge-kill-'))
})
afterAll(() => {
  for (const child of born) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})
const born: ChildProcess[] = []

type Running = { child: ChildProcess; port: number }

const start = async (): Promise<Running> => {
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, DATA_DIR: folder, DATABASE_URL: '', PORT: '0', RATE_PER_MINUTE: '1000000' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  born.push(child)
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, port: (JSON.parse(line.toString()) as { port: number }).port }
}

const kill = async ({ child }: Running): Promise<void> => {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

/** The postgres processes that hold this folder's database: they name it on their command line. */
const postgresHere = (): string[] =>
  readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes(folder)
      } catch {
        return false
      }
    })

const settle = async (): Promise<void> => {
  const house = await openHouse({ ...readSettings({ DATA_DIR: folder }) })
  const act = actOn(house.kernel)
  await openAgency(act, centre.agency)
  await build(act, centre)
  await house.close()
}

type Act = { id: string; subject: string; answer?: unknown }

const addressOf = (id: string): string =>
  ['10', ...[-6, -4, -2].map((at) => Number.parseInt(id.slice(at, at + 2 || undefined), 16))].join('.')

const post = async (port: number, act: Act): Promise<unknown> => {
  const response = await fetch(`http://127.0.0.1:${port}/api/commands`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'user-agent': 'trial',
      // Each stranger comes from a network of her own: many from one would have to wait to be confirmed.
      'x-forwarded-for': addressOf(act.id),
    },
    body: JSON.stringify([
      {
        id: act.id,
        type: 'request.file',
        subject: act.subject,
        data: {
          nature: 'lift.stopped',
          words: 'L’ascenseur est arrêté.',
          building,
          part: 'lift',
          channel: 'portal',
          requester: { name: 'Anne Le Goff', phone: '06 12 34 56 78' },
        },
        at: new Date().toISOString(),
      },
    ]),
  })
  return ((await response.json()) as unknown[])[0]
}

/** Four people report on and on; what the server answered is written beside each act, what was cut off is not. */
const report = (port: number, acts: Act[], night: { over: boolean }): Promise<void[]> =>
  Promise.all(
    Array.from({ length: 4 }, async () => {
      while (!night.over) {
        const act: Act = { id: newId(), subject: newId() }
        acts.push(act)
        const answer = await post(port, act).catch(() => undefined)
        if (answer === undefined) return
        act.answer = answer
      }
    }),
  )

const answered = (acts: Act[]): Act[] => acts.filter((act) => act.answer !== undefined)

describe('a server killed while people write', () => {
  test('loses nothing that it acknowledged, doubles nothing that is sent again, leaves no process behind', async () => {
    await settle()
    const acts: Act[] = []
    for (let round = 0; round < 2; round++) {
      const running = await start()
      const night = { over: false }
      const reports = report(running.port, acts, night)
      await until(() => answered(acts).length >= 20 * (round + 1))
      await kill(running)
      night.over = true
      await reports
    }
    await expect.poll(postgresHere).toEqual([])

    const again = await start()
    const known = answered(acts)
    const cutOff = acts.filter((act) => act.answer === undefined)
    expect(known.length).toBeGreaterThanOrEqual(40)
    expect(cutOff.length).toBeGreaterThan(0)
    for (const act of known.slice(-20)) expect(await post(again.port, act)).toEqual(act.answer)
    for (const act of cutOff) expect(await post(again.port, act)).toMatchObject({ id: act.id, ok: true })
    await kill(again)

    const house = await openHouse({ ...readSettings({ DATA_DIR: folder }) })
    const rows = await house.kernel.database.owner.rows<{
      subject: string
      filed: number
      kept: number
      words: number
    }>(sql`
      select a.subject,
        (select count(*) from kernel.fact f where f.subject = a.subject and f.type = 'request.filed') as filed,
        (select count(*) from requests.request r where r.id = a.subject) as kept,
        (select count(*) from requests.message w where w.request = a.subject) as words
      from jsonb_to_recordset(${json(acts.map(({ subject }) => ({ subject })))}) as a (subject uuid)`)
    const all = await house.kernel.database.owner.row<{ n: number }>(
      sql`select count(*) as n from requests.request`,
    )
    await house.close()
    expect(rows.filter((r) => r.filed !== 1 || r.kept !== 1 || r.words !== 1)).toEqual([])
    expect(all?.n).toBe(acts.length)
  })
})

describe('the embedded database', () => {
  test('that dies ends the process, so that whoever watches over it starts both anew', async () => {
    const { child } = await start()
    const gone = once(child, 'exit')
    const [postmaster] = readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')
    process.kill(Number(postmaster), 'SIGKILL')
    expect(await gone).toEqual([70, null])
  })
})
