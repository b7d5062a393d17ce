import { newId } from '../../src/kernel/server/record-ids.ts'
import { json, sql } from '../../src/kernel/server/sql.ts'
import type { Stop } from '../../src/field/core/contract.ts'
import { makeDoor } from '../hostile/door.ts'
import { centre, type Corner, roches } from '../requests/town.ts'
import { until } from '../setup/until.ts'

type Outcome = { ok: boolean; refused?: string; facts?: { type: string; data: Record<string, unknown> }[] }

/** Bellevue with its hall, its stairs and its bins, in two agencies; and people with their cookies, who knock at the doors. */
export const openRounds = async () => {
  const door = await makeDoor()
  const { owner } = door.town.database
  for (const corner of [centre, roches])
    await owner.run(sql`
      insert into estate.unit (id, kind, building, entrance, agency, ref, code, part)
      select p.id::uuid, 'common', ${corner.building}, case when p.part <> 'bins' then ${corner.entrance}::uuid end, ${corner.agency},
        p.id, p.id, p.part
      from jsonb_to_recordset(${json(['hall', 'stairs', 'bins'].map((part) => ({ id: newId(), part })))}) p (id text, part text)`)
  // Who writes in another database of the same server holds the feed of this one back for a moment.
  const settled = async (): Promise<void> => {
    const behind = sql`select from kernel.fact where tx >= pg_snapshot_xmin(pg_current_snapshot())::text::bigint limit 1`
    await until(async () => (await owner.rows(behind)).length === 0)
  }
  const hire = async (role: string, at: Corner) => {
    const { person, cookie } = await door.hire(role, [at.agency])
    if (role === 'caretaker')
      await owner.run(sql`insert into people.patch (building, caretaker) values (${at.building}, ${person})`)
    return speaker(cookie, person)
  }
  const speaker = (cookie: string, person: string) => {
    const send = async (
      type: string,
      subject: string,
      data: object,
      more: { id?: string; at?: string } = {},
    ): Promise<Outcome> => {
      const act = { id: newId(), type, subject, data, at: new Date().toISOString(), ...more }
      const { body } = await door.knock({
        method: 'POST',
        url: '/api/commands',
        headers: { cookie },
        payload: [act],
      })
      return body[0] as Outcome
    }
    const ask = async (query: string, input: object = {}): Promise<any> => {
      if (query === 'field.pack') await settled()
      const url = `/api/ask/${query}?q=${encodeURIComponent(JSON.stringify(input))}`
      return (await door.knock({ method: 'GET', url, headers: { cookie } })).body
    }
    return { person, send, ask, round: async (): Promise<Stop[]> => (await ask('round.today')).stops }
  }
  const looks = async (point: string): Promise<{ result: string; request: string | null }[]> =>
    owner.rows(sql`select result, request from field.round_check where point = ${point} order by at`)
  return {
    hire,
    looks,
    speaker,
    send: door.town.kernel.send,
    stranger: speaker('', ''),
    owner,
    knock: door.knock,
    close: door.close,
  }
}
export type Rounds = Awaited<ReturnType<typeof openRounds>>
export type Speaker = Awaited<ReturnType<Rounds['hire']>>
