import { isVoicemail } from './said-message.ts'
import { paperCodesIn } from '../../kernel/core/paper-code.ts'
import { secretOf } from '../../kernel/server/keyed-marks.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import { textNumber } from '../../kernel/core/phone.ts'
import { isMarkOf } from '../../kernel/server/reply-address.ts'
import { type Db, isAmong, sql } from '../../kernel/server/sql.ts'
import { threadDays } from '../core/text/text-answers.ts'
import type { Message } from '../core/message-shape.ts'
import type { Findings, KnownSender, NamedRequest } from '../core/place-message.ts'
import { likelySenders } from './letters/likely-senders.ts'

/**
 * What the house knows of where a message belongs. Read as the owner: nobody stands behind a message yet, and nothing of this is
 * told to who sent it.
 */
export const readFindings = async (db: Db, message: Message, at: string): Promise<Findings> => {
  const day = dayOf(at)
  const coded = await lettersCoded(db, message)
  const senders = [...(await sendersAt(db, message.sender, day)), ...(await sendersCoded(db, coded, day))]
  return {
    message,
    senders,
    named: [
      ...(await namedByText(db, message, senders, at)),
      ...(await requestsNamed(db, message, coded, senders, day)),
    ],
    // Who is known has said who she is.
    likely: senders.length ? [] : await likelySenders(db, message),
  }
}

/** Everybody who is reached at this address or this number, with where she lives now. */
export const sendersAt = async (db: Db, address: string, day: string): Promise<KnownSender[]> =>
  address
    ? db.rows<KnownSender>(sql`
        select p.id, case when p.kind = 'staff' then 'staff' else 'tenant' end as side, p.household, h.unit, coalesce(h.agency, p.agency) as agency
        from people.reachable p left join (${livingAt(day)}) h on h.household = p.household
        where ${isReachedAt(address)} and p.erased_at is null
        union all
        select f.id, 'firm', null, null, null from contractors.company f where ${isFirmAt(address)}`)
    : []

// A number is written down as people type it: 06…, +33 6…, 0033 6….
const isReachedAt = (address: string) => {
  const own = textNumber(address)?.slice(3)
  return own
    ? sql`p.digits in (${`0${own}`}, ${`33${own}`}, ${`0033${own}`}, ${`330${own}`})`
    : address.includes('@')
      ? sql`lower(p.email) = lower(${address})`
      : sql`p.digits = ${address.replace(/\D/g, '')}`
}

const isFirmAt = (address: string) =>
  address.includes('@') ? sql`lower(f.email) = lower(${address})` : sql`false`

// What was last sent to the number, while it is a week old at most, and who it was written to still has it.
const namedByText = async (
  db: Db,
  { sender }: Message,
  senders: readonly KnownSender[],
  at: string,
): Promise<NamedRequest[]> => {
  const last = await lastTextTo(db, sender, at)
  if (!last?.request || !senders.some(({ id }) => id === last.person)) return []
  const parties = await partiesOf(db, [last.request], dayOf(at))
  return [{ request: last.request, by: 'answer', party: parties.find(({ id }) => id === last.person) }]
}

const lastTextTo = async (
  db: Db,
  sender: string,
  at: string,
): Promise<{ person: string; request: string | null } | undefined> =>
  sender.startsWith('+')
    ? db.row(sql`
        select t.to_person as person, t.request from notices.known_text t
        where t.number = ${sender} and t.request is not null and t.handed_at <= ${at}
          and t.handed_at > ${at}::timestamptz - ${threadDays} * interval '1 day'
        order by t.handed_at desc limit 1`)
    : undefined

const livingAt = (day: string) => sql`
  select h.id as household, h.unit, h.agency from people.home h
  where exists (select from people.lease t where t.household = h.id and t.starts <= ${day}::date and (t.ends is null or t.ends >= ${day}::date))`

const requestsNamed = async (
  db: Db,
  message: Message,
  coded: readonly CodedLetter[],
  senders: readonly KnownSender[],
  day: string,
): Promise<NamedRequest[]> => [
  ...(await namedByAddress(db, message.clues.marks, day)),
  ...(await namedByCode(db, coded, day)),
  ...(await namedByAnswer(db, message.clues.answers, senders, day)),
  ...(await namedByNumber(db, message.clues.numbers, senders, day)),
  ...(isVoicemail(message) ? await onlyOpen(db, senders) : []),
]

type CodedLetter = { request: string | null; person: string }

/** Our letters of which it bears the code: in a square, or as she copied it. */
const lettersCoded = async (db: Db, { clues, subject, words }: Message): Promise<CodedLetter[]> => {
  const codes = [...new Set([...(clues.codes ?? []), ...paperCodesIn(`${subject}\n${words}`)])]
  return codes.length
    ? db.rows(sql`
        select distinct l.request, l.to_person as person from notices.coded_letter l
        where ${isAmong(sql`l.code`, codes)} and l.to_person is not null`)
    : []
}

/** Whom we wrote to about no request: she has shown who she is, and not what it is about. */
const sendersCoded = async (db: Db, coded: readonly CodedLetter[], day: string): Promise<KnownSender[]> => {
  const people = coded.flatMap(({ request, person }) => (request ? [] : person))
  return people.length
    ? db.rows<KnownSender>(sql`
        select p.id, 'tenant' as side, p.household, h.unit, coalesce(h.agency, p.agency) as agency
        from people.reachable p left join (${livingAt(day)}) h on h.household = p.household
        where ${isAmong(sql`p.id`, people)} and p.erased_at is null and p.kind <> 'staff'`)
    : []
}

const namedByCode = async (db: Db, coded: readonly CodedLetter[], day: string): Promise<NamedRequest[]> => {
  const parties = await partiesOf(
    db,
    coded.flatMap(({ request }) => request ?? []),
    day,
  )
  return coded.flatMap(({ request, person }) =>
    request
      ? [
          {
            request,
            by: 'code' as const,
            party: parties.find((one) => one.request === request && one.id === person),
          },
        ]
      : [],
  )
}

// What somebody said to a switchboard answers nothing: it is about the one matter that is open of hers, where there is one.
const onlyOpen = async (db: Db, senders: readonly KnownSender[]): Promise<NamedRequest[]> => {
  const [sender, other] = senders
  if (!sender || other || sender.side !== 'tenant') return []
  const open = await db.rows<{ id: string }>(sql`
    select m.id from requests.matter m
    where m.closed_at is null and (m.requester = ${sender.id} or m.household = ${sender.household}::uuid) limit 2`)
  const [matter] = open
  return matter && open.length === 1 ? [{ request: matter.id, by: 'number', party: sender }] : []
}

type Party = KnownSender & { request: string; no: number }

/** Who has a part in these requests: the household's people, who called for them, the firms that were sent. */
const partiesOf = (db: Db, requests: readonly string[], day: string): Promise<Party[]> =>
  requests.length
    ? db.rows<Party>(sql`
        with matter as (select m.id, m.no, m.household, m.requester, m.agency from requests.matter m where ${isAmong(sql`m.id`, requests)})
        select m.id as request, m.no, p.id, 'tenant' as side, p.household, h.unit, m.agency
        from matter m join people.reachable p on p.erased_at is null and (p.household = m.household or p.id = m.requester)
          left join (${livingAt(day)}) h on h.household = p.household
        union
        select m.id, m.no, c.person, 'tenant', null, null, m.agency from matter m join requests.told_caller c on c.request = m.id
        union
        select m.id, m.no, o.firm, 'firm', null, null, m.agency from matter m join contractors.current_order o on o.request = m.id
        where o.status not in ('refused', 'cancelled')`)
    : Promise.resolve([])

const matterNumbered = (db: Db, numbers: readonly number[]): Promise<{ id: string; no: number }[]> =>
  numbers.length
    ? db.rows(
        sql`select m.id, m.no::int as no from requests.matter m where m.no = any (${[...numbers]}::bigint[])`,
      )
    : Promise.resolve([])

const namedByAddress = async (
  db: Db,
  marks: Message['clues']['marks'],
  day: string,
): Promise<NamedRequest[]> => {
  const found = await matterNumbered(
    db,
    marks.map(({ no }) => no),
  )
  const parties = await partiesOf(
    db,
    found.map(({ id }) => id),
    day,
  )
  const secret = marks.length ? await secretOf(db) : ''
  return marks.flatMap(({ no, mark }) => {
    const matter = found.find((one) => one.no === no)
    const party = parties.find((one) => one.request === matter?.id && isMarkOf(secret, mark, no, one.id))
    return matter ? [{ request: matter.id, by: 'address' as const, party }] : []
  })
}

// A mail of ours, or one of theirs that stands in a thread. Who answers from the address that we wrote to is a party.
const namedByAnswer = async (
  db: Db,
  answers: readonly string[],
  senders: readonly KnownSender[],
  day: string,
): Promise<NamedRequest[]> => {
  if (!answers.length) return []
  const ours = answers.flatMap((name) => /^([0-9a-f-]{36})@/i.exec(name)?.[1] ?? [])
  const found = await db.rows<{ name: string; request: string }>(sql`
    select m.id::text as name, m.request from notices.known_mail m where m.request is not null and ${isAmong(sql`m.id`, ours)}
    union all
    select m.external, m.request from channels.message m
    where m.channel = 'mail' and m.request is not null and m.external = any (${[...answers]}::text[])`)
  const inOrder = answers.flatMap((name) =>
    found.filter((one) => name === one.name || name.startsWith(`${one.name}@`)),
  )
  return nameRequests(
    db,
    inOrder.map(({ request }) => request),
    'answer',
    senders,
    day,
  )
}

const namedByNumber = async (
  db: Db,
  numbers: readonly number[],
  senders: readonly KnownSender[],
  day: string,
): Promise<NamedRequest[]> =>
  nameRequests(
    db,
    (await matterNumbered(db, numbers)).map(({ id }) => id),
    'number',
    senders,
    day,
  )

const nameRequests = async (
  db: Db,
  requests: readonly string[],
  by: NamedRequest['by'],
  senders: readonly KnownSender[],
  day: string,
): Promise<NamedRequest[]> => {
  const parties = await partiesOf(db, requests, day)
  return requests.map((request) => ({
    request,
    by,
    party:
      parties.find((one) => one.request === request && senders.some(({ id }) => id === one.id)) ??
      senders.find(({ side }) => side === 'staff'),
  }))
}
