import type { MachineMessage, Message, ReadMessage, Way } from '../core/message-shape.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import { type Db, json, sql } from '../../kernel/server/sql.ts'

/** A message as it lies here before it is read. */
export type RawMessage = {
  id: string
  way: Way
  receivedAt: string
  bytes: Buffer
  /** of a letter: the day on which it came (yyyy-mm-dd), and the number of its registered post */
  cameOn: string | null
  registered: string | null
}

/** The id of a message: what bears the same name on the same channel is the same message. */
export const messageId = (way: Way, external: string): string => derivedId('message', way, external)

/**
 * Keeps the bytes and asks for their reading, in one commit: a process that dies afterwards has lost nothing. Sent again, it is
 * kept once. `receivedAt`: when it reached the landlord, where that was before the house kept it (ISO; core/date-reception.ts).
 */
export const keepMessage = async (
  db: Db,
  way: Way,
  external: string,
  bytes: Buffer,
  receivedAt?: string,
): Promise<string> => {
  const id = messageId(way, external)
  await db.run(sql`
    with kept as (
      insert into channels.message (id, channel, external, received_at) values (${id}, ${way}, ${external},
        date_trunc('milliseconds', coalesce(${receivedAt ?? null}::timestamptz, now())))
      on conflict do nothing returning id),
    raw as (insert into channels.raw (message, bytes) select kept.id, ${bytes} from kept returning message)
    select graphile_worker.add_job('channels.place', payload => json_build_object('message', raw.message), max_attempts => 8,
      job_key => ${`message:${id}`}::text) from raw`)
  return id
}

/** A message that was kept and not placed yet; nothing where that is done. */
export const unreadMessage = (db: Db, id: string): Promise<RawMessage | undefined> =>
  db.row<RawMessage>(sql`
    select m.id, m.channel as way, m.received_at as "receivedAt", m.came_on::text as "cameOn", m.registered, r.bytes
    from channels.message m join channels.raw r on r.message = m.id where m.id = ${id} and m.state = 'received'`)

/** How a message ends: where it stands, or why somebody is to look at it. */
export type Ending = {
  state: 'placed' | 'intake' | 'held' | 'machine' | 'failed' | 'dismissed'
  why: string
  agency?: string | null | undefined
  person?: string | undefined
  firm?: string | undefined
  request?: string | undefined
  candidates?: readonly string[]
  danger?: boolean
  /** people who may have sent it */
  likely?: readonly string[] | undefined
  /** what it says is kept nowhere: it was counted, and names nobody */
  unsaid?: true
  /** of a machine: the mail of ours that it tells of, whom it did not reach, and why */
  bounce?: { about: string; recipient: string; status: string | null }
}

/** Writes down what was read and where it went, once. */
export const saveRead = (db: Db, id: string, read: ReadMessage, ending: Ending): Promise<number> => {
  const { photos, sounds, papers, unkept, words, senderName } = read.kind === 'message' ? read : noneOf
  return db.run(sql`
    update channels.message set state = ${ending.state}, why = ${ending.why}, sender = ${read.sender}, sender_name = ${senderName},
      subject = ${read.subject}, words = ${words}, whole = ${read.whole}, photos = ${[...photos]}, sounds = ${[...sounds]},
      papers = ${json(papers)}, unkept = ${json(unkept)}, agency = coalesce(${ending.agency ?? null}, agency), people = ${[...(ending.likely ?? [])]}::uuid[], person = ${ending.person ?? null},
      firm = ${ending.firm ?? null}, request = ${ending.request ?? null}, candidates = ${[...(ending.candidates ?? [])]}::uuid[],
      danger = ${ending.danger ?? false}, about = ${ending.bounce?.about ?? null}, recipient = ${ending.bounce?.recipient ?? null},
      status = ${ending.bounce?.status ?? null}
    where id = ${id} and state = 'received'`)
}

const noneOf: Pick<Message, 'photos' | 'sounds' | 'papers' | 'unkept' | 'words' | 'senderName'> = {
  photos: [],
  sounds: [],
  papers: [],
  unkept: [],
  words: '',
  senderName: '',
}

/** What could not be read goes before a person, with its bytes. */
export const saveUnreadable = (db: Db, id: string): Promise<number> =>
  db.run(
    sql`update channels.message set state = 'failed', why = 'unreadable' where id = ${id} and state = 'received'`,
  )

/** The mail of a scanner is a pile of letters now: each is a message of its own. */
export const saveScanned = (db: Db, id: string): Promise<number> =>
  db.run(
    sql`update channels.message set state = 'machine', why = 'scanner' where id = ${id} and state = 'received'`,
  )

/** Of a machine: which of our mails it tells of is in its `why`. */
export const whyOfMachine = ({ machine, status }: MachineMessage): string =>
  status ? `${machine} ${status}` : machine

/** Somebody said where it belongs, or that it belongs nowhere. */
export const saveMessageSettled = (
  db: Db,
  id: string,
  to: {
    state: 'placed' | 'dismissed'
    why: string
    request?: string | undefined
    agency?: string | null | undefined
    person?: string | undefined
  },
  by: { id: string; at: string },
): Promise<number> =>
  db.run(sql`
    update channels.message set state = ${to.state}, why = ${to.why}, request = ${to.request ?? null},
      agency = coalesce(${to.agency ?? null}, agency), person = coalesce(${to.person ?? null}, person), settled_by = ${by.id}, settled_at = ${by.at}
    where id = ${id}`)

/** Of those who may have written a letter, the one of the home that its thread is about: she speaks there. */
export const saveLikelySender = (db: Db, id: string, request: string): Promise<number> =>
  db.run(sql`
    update channels.message m set person = p.id, sender_name = p.name
    from requests.matter r, people.reachable p
    where m.id = ${id} and m.person is null and m.channel = 'letter' and r.id = ${request} and p.id = any (m.people)
      and (p.id = r.requester or p.household = r.household)`)

/** Empties what a person sent, bytes included: that something came stays countable. */
export const eraseMessagesOf = async (db: Db, person: string, at: string): Promise<void> => {
  await db.run(
    sql`delete from channels.raw using channels.message m where m.id = raw.message and m.person = ${person}`,
  )
  await db.run(sql`
    update channels.message set sender = '', sender_name = '', subject = '', words = '', whole = '', photos = '{}', sounds = '{}',
      papers = '[]', unkept = '[]', external = id::text, recipient = null, registered = null, people = '{}', erased_at = ${at}
    where person = ${person} and erased_at is null`)
  await db.run(
    sql`update channels.message set people = array_remove(people, ${person}::uuid) where ${person}::uuid = any (people)`,
  )
}

/** After thirteen months the thread says what was said: the bytes and the words here go. */
export const forgetOldMessages = async (db: Db, now: string): Promise<number> => {
  await db.run(sql`
    delete from channels.raw using channels.message m
    where m.id = raw.message and m.received_at < ${now}::timestamptz - interval '13 months'`)
  return db.run(sql`
    update channels.message set sender = '', sender_name = '', subject = '', words = '', whole = '', photos = '{}', sounds = '{}',
      papers = '[]', unkept = '[]', external = id::text, recipient = null, registered = null, people = '{}', erased_at = ${now}
    where received_at < ${now}::timestamptz - interval '13 months' and erased_at is null`)
}
