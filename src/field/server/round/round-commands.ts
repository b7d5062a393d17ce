import { mayAnywhere } from '../../../kernel/core/access.ts'
import { type Handler, handler } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { grants } from '../../core/grants.ts'
import { check, type Checking, setCheckpoint, type Setting } from '../../core/round/decide-check.ts'
import { commands, type Commands } from '../../core/round/round-contract.ts'
import { saveCheck, saveSetting } from './round-store.ts'
import { roundOf } from './round-state.ts'

type Check = Commands['round.check']

const checkingOf = async (db: Db, building: string, data: Check): Promise<Checking | undefined> => {
  const round = await roundOf(db, building)
  if (!round) return undefined
  const told = await db.rows<Checking['told'][number]>(sql`
    select p.id as point, c.at, c.result, c.request
    from unnest(${data.points}::uuid[]) p (id)
    cross join lateral (
      select k.at, k.result, k.request from field.round_check k where k.point = p.id order by k.at desc limit 3) c`)
  const requestHere =
    data.request !== undefined &&
    (await db.row(
      sql`select 1 from requests.matter r where r.id = ${data.request} and r.building = ${building}`,
    )) !== undefined
  return { agency: round.agency, points: round.points, told, requestHere }
}

/**
 * From when on somebody’s checks in a building may be: from the day on which it was given to her; and no telephone brings what was
 * done more than a day before any of hers was known to the house. Her first check follows no other of hers.
 */
const beganOn = async (db: Db, building: string, person: string): Promise<string | null> =>
  (
    await db.row<{ began: string | null }>(sql`
      select greatest(
        (select p.starts::timestamp at time zone 'Europe/Paris' from people.caretaking p where p.building = ${building} and p.caretaker = ${person}),
        (select min(d.made_at) - interval '1 day' from field.device d where d.person = ${person})) as began`)
  )?.began ?? null

const settingOf = async (
  db: Db,
  building: string,
  { entrance }: Commands['round.set'],
): Promise<Setting | undefined> => {
  const round = await roundOf(db, building)
  return (
    round && {
      agency: round.agency,
      points: round.points,
      entranceHere: !entrance || round.entrances.some((e) => e.id === entrance),
    }
  )
}

export const roundHandlers: Record<string, Handler> = {
  'round.check': handler<Checking | undefined, Check, 'round.checked'>({
    data: commands['round.check'],
    // Two walk one building apart; none of them goes back to a day on which he did not.
    inOwnOrder: true,
    since: (db, { subject }, { id }) => beganOn(db, subject, id),
    // Who may do this nowhere is not looked up: her role may not even read the tables.
    gather: async (db, { subject, data }, { actor }) =>
      mayAnywhere(grants, 'checkRound', actor) ? checkingOf(db, subject, data) : undefined,
    decide: check,
    save: async (db, facts, building, { id, subject }, { at }) => {
      for (const { data } of facts)
        await saveCheck(
          db,
          {
            command: id,
            building: subject,
            agency: building!.agency,
            at,
            points: data.points,
          },
          data,
        )
    },
  }),
  'round.set': handler<Setting | undefined, Commands['round.set']>({
    data: commands['round.set'],
    gather: async (db, { subject, data }, { actor }) =>
      mayAnywhere(grants, 'setRound', actor) ? settingOf(db, subject, data) : undefined,
    decide: setCheckpoint,
    save: async (db, facts, building, { subject, data }, { at }) => {
      if (!facts.length || !building) return
      const known = building.points.find((p) => p.id === data.point)
      await saveSetting(db, subject, building.agency, data, known, at)
    },
  }),
}
