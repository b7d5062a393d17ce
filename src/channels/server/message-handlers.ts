import { type Handler, handler } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { commands, type Commands } from '../core/contract.ts'
import type { Way } from '../core/message-shape.ts'
import { dismissByHand, openByHand, placeByHand } from '../core/settle-message.ts'
import { saveLikelySender, saveMessageSettled } from './message-store.ts'
import { noWords, requesterOf, requestOf, underName } from './said-message.ts'

type Waiting = {
  way: Way
  state: string
  agency: string | null
  words: string
  sender: string
  senderName: string
  photos: string[]
  sounds: string[]
  /** who may have written it, or whom it may be about */
  people: string[]
  noted: string | null
  /** the day of a letter; the rest was received when it reached us */
  cameOn: string | null
  receivedAt: string
}
type Opening = { message: Waiting | undefined; agency: string | undefined }

// Behind the actor's wall: a message of another agency is not there.
const waiting = (db: Db, id: string): Promise<Waiting | undefined> =>
  db.row<Waiting>(sql`
    select m.channel as way, m.state, m.agency, concat_ws(e'\n', nullif(m.subject, ''), nullif(m.words, '')) as words, m.sender,
      m.sender_name as "senderName", m.photos, m.sounds, m.people, m.came_on::text as "cameOn", m.received_at as "receivedAt",
      (select n.id from requests.told_by_message n where n.message = m.id) as noted
    from channels.message m where m.id = ${id}`)

/** What a person does with a message that waits: gather behind her wall, decide by the rule, save. */
export const handlers: Record<string, Handler> = {
  'message.place': handler<
    { message: Waiting | undefined; matter: { id: string; agency: string } | undefined },
    Commands['message.place']
  >({
    data: commands['message.place'],
    gather: async (db, { subject, data }) => ({
      message: await waiting(db, subject),
      matter: await db.row(sql`select m.id, m.agency from requests.matter m where m.id = ${data.request}`),
    }),
    decide: ({ message, matter }, { subject }, { actor }) =>
      placeByHand({ act: 'place', subject, message, actor }, matter),
    save: async (db, _, { matter }, { subject, data }, { actor, at }) => {
      await saveMessageSettled(
        db,
        subject,
        { state: 'placed', why: 'hand', request: data.request, agency: matter?.agency },
        { id: actor.id, at },
      )
      await saveLikelySender(db, subject, data.request)
    },
  }),
  'message.open': handler<Opening, Commands['message.open']>({
    data: commands['message.open'],
    gather: async (db, { subject, data }) => ({
      message: await waiting(db, subject),
      agency: await agencyAt(db, data.unit ?? data.building),
    }),
    decide: ({ message }, { subject, data }, { actor }) =>
      openByHand({ act: 'open', subject, message, actor }, requestOf(subject), filingOf(message, data)),
    save: async (db, _, { agency }, { subject, data: { person } }, { actor, at }) =>
      void (await saveMessageSettled(
        db,
        subject,
        { state: 'placed', why: 'opened', request: requestOf(subject), agency, person },
        { id: actor.id, at },
      )),
  }),
  'message.dismiss': handler<Waiting | undefined, Commands['message.dismiss']>({
    data: commands['message.dismiss'],
    gather: (db, { subject }) => waiting(db, subject),
    decide: (message, { subject }, { actor }) => dismissByHand({ act: 'dismiss', subject, message, actor }),
    save: async (db, _, __, { subject }, { actor, at }) =>
      void (await saveMessageSettled(db, subject, { state: 'dismissed', why: 'hand' }, { id: actor.id, at })),
  }),
}

const agencyAt = async (db: Db, place: string | undefined): Promise<string | undefined> =>
  place
    ? (
        await db.row<{ agency: string }>(sql`
          select coalesce((select h.agency from estate.home h where h.id = ${place}),
            (select s.agency from estate.site s where s.id = ${place})) as agency`)
      )?.agency
    : undefined

/** What a request is opened with; of what rings already without a place, only what is known better by now. */
const filingOf = (
  message: Waiting | undefined,
  { person, nature, ...place }: Commands['message.open'],
): object => {
  if (!message) return {}
  if (message.noted)
    return { ...place, ...(nature ? { nature } : {}), ...(person ? { requester: { person } } : {}) }
  return {
    ...place,
    nature: nature ?? 'other.repair',
    channel: message.way,
    received: message.cameOn ?? message.receivedAt,
    // Opened for whom it names, it says who wrote it.
    words: underName(
      person && message.way !== 'letter' && message.people.includes(person) ? message.senderName : '',
      message.words || noWords,
    ),
    ...(message.photos.length ? { photos: message.photos } : {}),
    ...(message.sounds.length ? { sounds: message.sounds } : {}),
    requester: person ? { person } : requesterOf(message),
  }
}
