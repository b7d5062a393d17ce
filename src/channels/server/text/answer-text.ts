import { dayOf } from '../../../kernel/core/dates.ts'
import type { TextQuestion } from '../../../kernel/core/mails.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Message } from '../../core/message-shape.ts'
import type { KnownSender } from '../../core/place-message.ts'
import { answerHours, readAnswer, type TextSaid } from '../../core/text/text-answers.ts'
import { actorOf, agencyOf, ofSender } from '../message-speaker.ts'
import type { Ending } from '../message-store.ts'
import { sendersAt } from '../read-findings.ts'
import { markWay } from '../way-store.ts'

type About = { id: string; at: string; message: Message }

/**
 * What a word or a digit that stands alone does: STOP ends text messages to the number, for all who have it; OUI, NON and 1 to 5
 * answer what was last asked there by a text, by the act that her page has. Nothing of anything else, of what was asked three days
 * ago, or where the act is refused: then it is words.
 */
export const answerText = async (kernel: Kernel, about: About): Promise<Ending | undefined> => {
  const said = readAnswer(about.message.words)
  if (!said) return undefined
  const { owner } = kernel.database
  const senders = await sendersAt(owner, about.message.sender, dayOf(about.at))
  if (said.kind === 'stop' || said.kind === 'start') return markAll(owner, senders, said.kind, about)
  const asked = await lastAsked(owner, about)
  const speaker = senders.find(({ id }) => id === asked?.person)
  const act = asked && actOf(said, asked, about.message.words)
  if (!asked || !speaker || !act) return undefined
  const { request } = asked
  const outcome = await kernel.send(
    { ...actorOf(speaker, ''), ...(request ? { matter: request } : {}) },
    { id: derivedId('answer', about.id), at: about.at, ...act },
  )
  if (!outcome.ok) return undefined
  // Whether somebody is content is for nobody who works here: that a message came is all that stays of it.
  if (!request) return { state: 'dismissed', why: 'answered', unsaid: true }
  return {
    state: 'placed',
    why: 'answered',
    request,
    ...ofSender(speaker),
    agency: await agencyOf(owner, request),
  }
}

const markAll = async (
  db: Db,
  senders: readonly KnownSender[],
  why: 'stop' | 'start',
  { message, at }: About,
): Promise<Ending | undefined> => {
  for (const { id } of senders)
    await markWay(db, id, {
      kind: 'sms',
      address: message.sender,
      state: why === 'stop' ? 'stopped' : 'works',
      since: at,
      why,
    })
  const [first] = senders
  return first ? { state: 'dismissed', why, ...ofSender(first) } : { state: 'dismissed', why }
}

type AskedText = { person: string } & (
  | {
      request: string
      asked: { what: 'slot'; order: string; slots: readonly string[] } | { what: 'repaired' }
    }
  | { request: null; asked: TextQuestion }
)

const lastAsked = (db: Db, { message, at }: About): Promise<AskedText | undefined> =>
  db.row<AskedText>(sql`
    select t.to_person as person, t.request, t.asked from notices.known_text t
    where t.number = ${message.sender} and (t.request is not null or t.asked ->> 'what' = 'opinion') and t.asked is not null and t.handed_at <= ${at}
      and t.handed_at > ${at}::timestamptz - ${answerHours} * interval '1 hour'
    order by t.handed_at desc limit 1`)

const actOf = (
  said: TextSaid,
  { request, asked }: AskedText,
  words: string,
): { type: string; subject: string; data: object } | undefined => {
  if (request === null)
    return said.kind === 'choice'
      ? { type: 'satisfaction.answer', subject: asked.question, data: { face: said.n } }
      : undefined
  if (asked.what === 'repaired') {
    if (said.kind === 'yes') return { type: 'request.confirm', subject: request, data: {} }
    return said.kind === 'no'
      ? { type: 'request.contest', subject: request, data: { words: words.trim() } }
      : undefined
  }
  const appointment = said.kind === 'choice' ? asked.slots[said.n - 1] : undefined
  return appointment === undefined
    ? undefined
    : { type: 'order.fixSlot', subject: request, data: { order: asked.order, appointment } }
}
