import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Commands } from '../../core/device/device-contract.ts'
import { aboutOf, photosOf } from '../../core/device/quarantine.ts'

type NewDevice = { id: string; person: string; secret: string; name: string; at: string }

export const saveEnrol = async (db: Db, { id, person, secret, name, at }: NewDevice): Promise<void> => {
  await db.run(sql`
    insert into field.device (id, person, secret, name, made_at, seen_at)
    values (${id}, ${person}, ${secret}, ${name}, ${at}, ${at})`)
}

export const saveName = async (db: Db, id: string, name: string): Promise<void> => {
  await db.run(sql`update field.device set name = ${name} where id = ${id}`)
}

type RevokedDevice = { id: string; by: string; why: string; at: string }

export const saveRevoke = async (db: Db, { id, by, why, at }: RevokedDevice): Promise<void> => {
  await db.run(
    sql`update field.device set revoked_at = ${at}, revoked_by = ${by}, why = ${why}, session = null where id = ${id}`,
  )
}

/** A phone was here, with this session; written when that is news (admit-phone.ts). */
export const saveSeen = async (db: Db, id: string, session: string | null): Promise<void> => {
  await db.run(sql`
    update field.device set seen_at = now(), session = coalesce(${session}::uuid, session)
    where id = ${id} and revoked_at is null`)
}

type Act = Commands['held.keep']['act']

export const saveHeld = async (db: Db, device: { id: string; person: string }, act: Act): Promise<void> => {
  await db.run(sql`
    insert into field.quarantined_act (id, device, person, type, command, photos, about, at)
    values (${act.id}, ${device.id}, ${device.person}, ${act.type}, ${JSON.stringify(act)}::json, ${photosOf(act)}, ${aboutOf(act)}::uuid[], ${act.at})`)
}

type SettledAct = { act: string; by: string; how: 'sent' | 'dropped'; at: string }

export const saveSettled = async (db: Db, { act, by, how, at }: SettledAct): Promise<void> => {
  await db.run(
    sql`update field.quarantined_act set settled_at = ${at}, settled_by = ${by}, how = ${how} where id = ${act}`,
  )
}

export const saveOutcome = async (db: Db, { act, outcome, said }: Commands['held.settle']): Promise<void> => {
  await db.run(sql`update field.quarantined_act set outcome = ${outcome}, answer = ${said} where id = ${act}`)
}

/** Words of held acts that have served (`read` days after they were settled) or that nobody read (`unread` days). */
export const emptyHeld = async (
  db: Db,
  now: string,
  days: { read: number; unread: number },
): Promise<void> => {
  await db.run(sql`
    update field.quarantined_act set settled_at = ${now}, how = 'expired'
    where settled_at is null and received_at < ${now}::timestamptz - ${days.unread} * interval '1 day'`)
  await db.run(sql`
    update field.quarantined_act set command = null, photos = '{}'
    where command is not null and (how = 'expired' or settled_at < ${now}::timestamptz - ${days.read} * interval '1 day')`)
}

/** What phones said of a person who was erased. */
export const forgetHeldOf = (db: Db, person: string): Promise<number> =>
  db.run(sql`
    update field.quarantined_act set command = null, photos = '{}', answer = null,
      settled_at = coalesce(settled_at, now()), how = coalesce(how, 'expired')
    where person = ${person}`)

export const forgetNames = (db: Db, person: string): Promise<number> =>
  db.run(sql`update field.device set name = '' where person = ${person}`)
