import { type Db, sql } from '../../kernel/server/sql.ts'
import type { AgendaOwner, AgendaState } from '../core/decide-agenda.ts'

/** The addresses of an owner that are open, and whether this id or this secret is anybody’s: asked beyond her wall, nothing of it is told. */
export const agendaState = async (
  db: Db,
  { firm, person }: AgendaOwner,
  { subject, hash }: { subject: string; hash?: string },
): Promise<AgendaState> => {
  // An owner does not read what the house keeps of a secret: only who opens one asks.
  const isSecret = hash === undefined ? sql`false` : sql`a.secret_hash = ${hash}`
  const rows = await db.rows<{ id: string; open: boolean; own: boolean; secret: boolean }>(sql`
    select a.id, a.closed_at is null as open, (a.firm = ${firm}::uuid or a.person = ${person}::uuid) is true as own,
      ${isSecret} as secret
    from planning.agenda a
    where a.id = ${subject} or ${isSecret} or (a.closed_at is null and (a.firm = ${firm}::uuid or a.person = ${person}::uuid))`)
  return {
    open: rows.filter(({ open, own }) => open && own).map(({ id }) => id),
    isKnown: rows.some(({ id, secret }) => id === subject || secret),
  }
}

export const addAgenda = (
  db: Db,
  id: string,
  { firm, person }: AgendaOwner,
  hash: string,
  at: string,
): Promise<number> =>
  db.run(sql`
    insert into planning.agenda (id, firm, person, secret_hash, opened_at) values (${id}, ${firm}, ${person}, ${hash}, ${at})`)

export const endAgendas = (db: Db, ids: readonly string[], at: string): Promise<number> =>
  db.run(
    sql`update planning.agenda set closed_at = ${at} where id = any (${[...ids]}::uuid[]) and closed_at is null`,
  )

/** A person who is erased has no address left. */
export const forgetAgendasOf = (db: Db, person: string): Promise<number> =>
  db.run(sql`delete from planning.agenda where person = ${person}`)

/** Lets go of addresses that were closed thirty days ago. */
export const forgetClosedAgendas = (db: Db, now: string): Promise<number> =>
  db.run(sql`delete from planning.agenda where closed_at < ${now}::timestamptz - interval '30 days'`)

/** Whose visits an open address shows: a firm, or a caretaker who works here, with the buildings that she keeps on this day (`2026-12-01`). */
export const agendaReader = (
  db: Db,
  hash: string,
  today: string,
): Promise<
  { id: string; firm: string | null; person: string | null; name: string; buildings: string[] } | undefined
> =>
  db.row(sql`
    select a.id, a.firm, a.person, coalesce(f.name, p.name) as name, array(
      select k.building from people.caretaking k where k.caretaker = a.person
        and (k.starts is null or k.starts <= ${today}::date) and (k.ends is null or k.ends >= ${today}::date)) as buildings
    from planning.agenda a left join contractors.company f on f.id = a.firm left join people.reachable p on p.id = a.person
    where a.secret_hash = ${hash} and a.closed_at is null and (a.firm is not null or exists (
      select from people.colleague c where c.person = a.person and c.active and c.role = 'caretaker'))`)
