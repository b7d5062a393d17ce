import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { PeerChannel } from './peer-store.ts'

/** What somebody decided to tell a city or the State, with the dossier that it is of. Instants are ISO. */
export type Errand = {
  id: string
  what: string
  motif: string | null
  words: string
  notifies: boolean
  namesHer: boolean
  files: readonly string[]
  at: string
  triedAt: string | null
  peer: string
  house: string
  dossier: string | null
  handle: string
  request: string
}

/** Writes down what is to leave; told again it stands once. */
export const saveErrand = (
  db: Db,
  errand: Pick<Errand, 'id' | 'peer' | 'what' | 'words' | 'at'> &
    Partial<Pick<Errand, 'motif' | 'notifies' | 'namesHer' | 'files'>> & { by: string },
): Promise<number> => {
  const {
    id,
    peer,
    what,
    words,
    at,
    by,
    motif = null,
    notifies = false,
    namesHer = false,
    files = [],
  } = errand
  return db.run(sql`
    insert into channels.errand (id, peer, what, motif, words, by_person, at, notifies, names_her, files)
    values (${id}, ${peer}, ${what}, ${motif}, ${words}, ${by}, ${at}, ${notifies}, ${namesHer}, ${[...files]})
    on conflict do nothing`)
}

/** What waits to leave, in the order in which it was decided; fifty at most. Of several of one dossier, the first alone. */
export const waitingErrands = (db: Db, channel: PeerChannel, house: string): Promise<Errand[]> =>
  db.rows<Errand>(sql`
    select distinct on (p.id) e.id, e.what, e.motif, e.words, e.notifies, e.names_her as "namesHer", e.files, e.at, e.tried_at as "triedAt",
      p.id as peer, p.house, p.dossier, p.handle, coalesce(o.request, p.request) as request
    from channels.errand e join channels.peer p on p.id = e.peer left join channels.message o on o.id = p.message
    where e.told_at is null and e.refused is null and p.channel = ${channel} and p.house = ${house}
    order by p.id, e.at, e.id limit 50`)

/** From now on it may be there, whatever becomes of this process. */
export const saveTried = (db: Db, id: string, now: string): Promise<number> =>
  db.run(sql`update channels.errand set tried_at = coalesce(tried_at, ${now}) where id = ${id}`)

export const saveErrandTold = (db: Db, id: string, now: string): Promise<number> =>
  db.run(sql`update channels.errand set told_at = ${now} where id = ${id} and told_at is null`)

/** A no of theirs: why, in their sentence. */
export const saveErrandRefused = (db: Db, id: string, why: string): Promise<number> =>
  db.run(sql`update channels.errand set refused = ${why.slice(0, 1000)} where id = ${id} and told_at is null`)

/** How many wait to leave by this way. */
export const countWaitingErrands = async (db: Db, channel: PeerChannel, house: string): Promise<number> =>
  (
    await db.row<{ n: number }>(sql`
    select count(*)::int as n from channels.errand e join channels.peer p on p.id = e.peer
    where e.told_at is null and e.refused is null and p.channel = ${channel} and p.house = ${house}`)
  )?.n ?? 0

/** What waits says why: their service does not work, since when. */
export const saveFailing = (
  db: Db,
  { channel, house, fault, now }: { channel: PeerChannel; house: string; fault: string; now: string },
): Promise<number> =>
  db.run(sql`
    update channels.errand e set failing_since = coalesce(e.failing_since, ${now}), fault = ${fault}
    from channels.peer p where p.id = e.peer and p.channel = ${channel} and p.house = ${house} and e.told_at is null and e.refused is null`)

/** Words of ours that went to a dossier, or are on their way: by them what comes back is known. */
export const toldWords = (db: Db, peer: string): Promise<{ id: string; words: string; told: boolean }[]> =>
  db.rows(sql`
    select e.id, e.words, e.told_at is not null as told from channels.errand e
    where e.peer = ${peer} and e.words <> '' and e.refused is null order by e.at`)

/** After thirteen months the thread says what was done: the words that went there go here. */
export const forgetOldErrands = (db: Db, now: string): Promise<number> =>
  db.run(sql`
    update channels.errand set words = '', files = '{}', refused = case when refused is null then null else '' end, erased_at = ${now}
    where at < ${now}::timestamptz - interval '13 months' and erased_at is null`)
