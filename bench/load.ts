/** A child process that writes by several connections: acts through HTTP, or the rows of a filed request by the floor's own SQL. */
import { Agent, request as ask } from 'node:http'
import pg from 'pg'
import { type Act, filingOf, sayingOf, words } from './act.ts'
import type { Unit } from './house.ts'

type Job = {
  how: 'http' | 'floor'
  seconds: number
  port: number
  cookie: string
  config: pg.PoolConfig
  units: Unit[]
  connections?: number
  /** threads to write into, instead of filing */
  threads?: string[]
}
const done = {
  done: 0,
  ms: [] as number[],
  seconds: 0,
  unanswered: [] as Act[],
  acknowledged: [] as Act[],
}

process.on('disconnect', () => process.exit())
process.once('message', (job: Job) => void run(job))

const run = async (job: Job): Promise<void> => {
  const began = performance.now()
  const until = began + job.seconds * 1000
  let next = Math.floor(Math.random() * job.units.length)
  const writer = async (): Promise<void> => {
    const write = job.how === 'http' ? byHttp(job) : await bySql(job)
    while (performance.now() < until) {
      const at = performance.now()
      const n = next++
      const act = job.threads
        ? sayingOf(job.threads[n % job.threads.length]!)
        : filingOf(job.units[n % job.units.length]!)
      const ok = await write(job.units[n % job.units.length]!, act)
      if (ok === undefined) {
        done.unanswered.push(act)
        return
      }
      if (!ok) throw new Error('an act was refused: the figure would be of something else')
      done.acknowledged.push(act)
      done.ms.push(performance.now() - at)
      done.done++
    }
  }
  await Promise.all(Array.from({ length: job.connections ?? 8 }, writer))
  process.send?.({ ...done, seconds: (performance.now() - began) / 1000 })
}

type Write = (unit: Unit, act: Act) => Promise<boolean | undefined>

const byHttp = ({ port, cookie }: Job): Write => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  return (_, act) =>
    new Promise((tell) => {
      const body = JSON.stringify([act])
      const sent = ask(
        {
          port,
          agent,
          method: 'POST',
          path: '/api/commands',
          headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), cookie },
        },
        (answer) => {
          let text = ''
          answer.setEncoding('utf8')
          answer.on('data', (part: string) => (text += part))
          answer.on('end', () => {
            const said = JSON.parse(text) as { ok?: boolean }[]
            if (said[0]?.ok !== true) process.stderr.write(`${text}\n`)
            tell(said[0]?.ok === true)
          })
          answer.on('error', () => tell(undefined))
        },
      )
      sent.on('error', () => tell(undefined))
      sent.end(body)
    })
}

/** The floor: the rows that a filed request leaves, each by its own written-out statement, in one transaction. */
const bySql = async ({ config }: Job): Promise<Write> => {
  const client = new pg.Client(config)
  await client.connect()
  const row = (name: string, text: string, values: unknown[]) => client.query({ name, text, values })
  return async (u, { id }) => {
    const now = new Date().toISOString()
    const data = JSON.stringify({
      kind: 'single',
      nature: 'plumbing.tap_broken',
      urgency: 'U3',
      due: now,
      liability: 'landlord',
      article: null,
      decency: null,
      channel: 'phone',
      lang: 'fr',
      unit: u.unit,
      entrance: u.entrance,
      requester: u.person,
      household: u.household,
      status: 'filed',
      ball: 'agency',
      words: id,
    })
    await client.query('begin')
    await row(
      'r',
      `insert into requests.request (id, kind, status, ball, ball_since, nature, urgency, due, liability, channel, lang, agency, building,
        entrance, unit, household, requester, filed_at, moved_at)
       values ($1, 'single', 'filed', 'agency', $2, 'plumbing.tap_broken', 'U3', $2, 'landlord', 'phone', 'fr', $3, $4, $5, $6, $7, $8, $2, $2)`,
      [id, now, u.agency, u.building, u.entrance, u.unit, u.household, u.person],
    )
    await row(
      'w',
      `insert into requests.message (id, request, author, author_role, body, lang, at) values ($1, $1, $2, 'agent', $3, 'fr', $4)`,
      [id, u.person, words, now],
    )
    await row(
      'f',
      `insert into kernel.fact (id, type, subject, command, actor, role, audience, at, data, agency, building, household)
       values ($1, 'request.filed', $1, $1, $2, 'agent', 'everyone', $3, $4, $5, $6, $7)`,
      [id, u.person, now, data, u.agency, u.building, u.household],
    )
    await row('j', `select graphile_worker.add_job('notices.tell', payload => $1::json, max_attempts => 8)`, [
      JSON.stringify({ fact: id }),
    ])
    await row(
      'a',
      `insert into kernel.answer (id, actor, type, hash, outcome) values ($1, $2, 'request.file', 'mnx5s0JkZq1Zr6dVYl2Gq0Q3m4y2v1cZt9bC8kQ7w2E', $3)`,
      [
        id,
        u.person,
        JSON.stringify({ id, ok: true, facts: [{ type: 'request.filed', data: JSON.parse(data) }] }),
      ],
    )
    await client.query('commit')
    return true
  }
}
