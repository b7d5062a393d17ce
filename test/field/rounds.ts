import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Stop } from '../../src/field/core/contract.ts'
import { openDoors } from '../setup/doors.ts'
import { centre, type Corner, roches } from '../setup/agency-corners.ts'
import { build, entrust, type StaffRole } from '../setup/tell.ts'
import { feedSettled } from '../setup/feed-settled.ts'

type Outcome = { ok: boolean; refused?: string; facts?: { type: string; data: Record<string, unknown> }[] }

/** Bellevue with its hall, its stairs and its bins, in two agencies; and people with their cookies, who knock at the doors. */
export const openRounds = async () => {
  const door = await openDoors()
  const { owner } = door.database
  for (const corner of [centre, roches])
    await build(door.act, corner, {
      units: (['hall', 'stairs', 'bins'] as const).map((part) => ({
        id: newId(),
        kind: 'common',
        part,
        entrance: part === 'bins' ? null : corner.entrance,
      })),
    })
  const hire = async (role: StaffRole, at: Corner) => {
    const { person, cookie } = await door.hire(role, [at.agency])
    if (role === 'caretaker') await entrust(door.act, person, at.building)
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
      if (query === 'field.pack') await feedSettled({ owner })
      const url = `/api/ask/${query}?q=${encodeURIComponent(JSON.stringify(input))}`
      return (await door.knock({ method: 'GET', url, headers: { cookie } })).body
    }
    return { person, send, ask, round: async (): Promise<Stop[]> => (await ask('round.today')).stops }
  }
  const looks = async (point: string): Promise<{ result: string; request: string | null }[]> =>
    owner.rows(sql`select result, request from field.round_check where point = ${point} order by at`)
  return {
    hire,
    enter: async (person: string) => speaker(await door.signIn(person), person),
    looks,
    speaker,
    send: door.kernel.send,
    stranger: speaker('', ''),
    owner,
    knock: door.knock,
    close: door.close,
  }
}
export type Rounds = Awaited<ReturnType<typeof openRounds>>
export type Speaker = Awaited<ReturnType<Rounds['hire']>>
