import type { MachineMessage } from '../message-shape.ts'
import { headText, type MailHead, namesIn, readHead, valueOf } from './mail-head.ts'

type Machine = MachineMessage['machine']

/** What the house knows of its own mails by their name alone. */
export type IsOurs = (name: string) => boolean

/**
 * What kind of machine wrote it, by its head (RFC 3834 and what mail servers do beside it); nothing where a person did. `encloses`: a
 * whole mail is in it.
 */
export const machineOf = (head: MailHead, isOurs: IsOurs, encloses = false): Machine | undefined =>
  signs.find(({ shows }) => shows(head, isOurs))?.machine ??
  (encloses && noReply.test(valueOf(head, 'from')) ? 'bounce' : undefined)

const noReply = /\b(?:no-?reply|ne-?pas-?repondre)@/i

/** The first sign decides what kind of machine it is. */
const signs: readonly { machine: Machine; shows: (head: MailHead, isOurs: IsOurs) => boolean }[] = [
  { machine: 'loop', shows: (head, isOurs) => namesIn(valueOf(head, 'message-id')).some(isOurs) },
  { machine: 'report', shows: (head) => /feedback-report|disposition-notification/i.test(kindOf(head)) },
  { machine: 'bounce', shows: (head) => /^multipart\/report|delivery-status/i.test(kindOf(head)) },
  { machine: 'bounce', shows: (head) => valueOf(head, 'x-failed-recipients') !== '' },
  { machine: 'bounce', shows: (head) => mailServers.test(valueOf(head, 'from')) },
  { machine: 'bounce', shows: (head) => failures.test(valueOf(head, 'subject')) && isBare(head) },
  { machine: 'automatic', shows: (head) => /^(?!no\b)\S/i.test(valueOf(head, 'auto-submitted')) },
  { machine: 'automatic', shows: (head) => answering.some((name) => valueOf(head, name) !== '') },
  {
    machine: 'automatic',
    shows: (head) => /^auto_reply\b/i.test(valueOf(head, 'precedence')),
  },
  {
    machine: 'automatic',
    shows: (head) => /^(?:bulk|junk)\b/i.test(valueOf(head, 'precedence')) && !isOfList(head),
  },
  { machine: 'report', shows: (head) => complaints.test(valueOf(head, 'subject')) },
  { machine: 'automatic', shows: (head) => away.test(valueOf(head, 'subject')) },
  { machine: 'bounce', shows: (head) => /^<\s*>/.test(valueOf(head, 'return-path')) },
]

const kindOf = (head: MailHead): string => valueOf(head, 'content-type')

const answering = [
  'x-auto-response-suppress',
  'x-autoreply',
  'x-autorespond',
  'x-autoreply-from',
  // Notifications of a cloud; a list that answers by itself.
  'x-amz-sns-message-id',
  'x-mlserver',
] as const

/** What people write to a list is theirs, and many lists call it bulk. */
const isOfList = (head: MailHead): boolean =>
  ['list-id', 'list-post', 'list-unsubscribe', 'mailing-list', 'x-mailing-list', 'list-help'].some(
    (name) => valueOf(head, name) !== '',
  )

const complaints = /^complaint about message from \d/i

const mailServers =
  /\b(?:mailer-daemon|mail-daemon|mailerdaemon|postmaster)@|\b(?:mail delivery (?:sub)?system|mail delivery service|mailer-daemon)\b/i

const failures =
  /^(?:undeliver(?:able|ed)|delivery (?:status notification|failure|has failed|failed|notification)|mail delivery (?:failed|failure|system)|mail (?:system error|could not be delivered)|returned mail|failure notice|failed mail|non[- ]remis|non délivré|échec de (?:la )?remise|échec d[’']envoi|message non distribué)/i

/** Nobody answers a failure by hand without naming the mail. */
const isBare = (head: MailHead): boolean => valueOf(head, 'in-reply-to') === ''

/** «Absence de chauffage» is a tenant's: an absence counts where it is of an office or of a message. */
const away =
  /^(?:réponse automatique|message d[’']absence|notification d[’']absence|absence du bureau|absent\(?e?\)? du bureau|je suis absent|automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out[- ]of[- ](?:the[- ])?office|abwesenheits?notiz|automatische antwort|respuesta automática|risposta automatica)\b/i

/** What a machine tells of one of our mails: its name, whom it did not reach, and why (RFC 3463). */
export type BounceNews = Pick<MachineMessage, 'about' | 'status' | 'recipient' | 'delayed'>

/**
 * Read in the report (RFC 3464) and in the mail that it encloses, else in what the other server wrote. `body`: all that stands below the
 * head, decoded where it was encoded.
 */
export const readTold = (head: MailHead, body: string, isOurs: IsOurs): BounceNews => {
  const field = (name: string): string =>
    new RegExp(`^[ \\t>]*${name}[ \\t]*:[ \\t]*(?:\\r?\\n[ \\t]+)?(.+)$`, 'im').exec(body)?.[1]?.trim() ?? ''
  const named = [
    field('original-message-id'),
    ...[...body.matchAll(/^[ \t>]*message-id[ \t]*:[ \t]*(?:\r?\n[ \t]+)?(.+)$/gim)].map(([, name]) => name!),
    valueOf(head, 'in-reply-to'),
    valueOf(head, 'references'),
  ].flatMap(namesIn)
  const status =
    /^[245]\.\d{1,3}\.\d{1,3}/.exec(field('status'))?.[0] ??
    /\b[45]\d\d[ -]#?([45]\.\d{1,3}\.\d{1,3})\b/.exec(body)?.[1] ??
    /[(#\s]([45]\.\d{1,3}\.\d{1,3})[)\s:]/.exec(body)?.[1]
  const about = named.find(isOurs) ?? named[0]
  const recipient = addressIn(
    field('final-recipient') || field('original-recipient') || valueOf(head, 'x-failed-recipients'),
  )
  return {
    ...(about ? { about } : {}),
    ...(status ? { status } : {}),
    ...(recipient ? { recipient } : {}),
    ...(/^delayed\b/i.test(field('action')) ? { delayed: true } : {}),
  }
}

const addressIn = (value: string): string | undefined =>
  /[^\s<>;,"]+@[^\s<>;,"]+/.exec(value)?.[0]?.toLowerCase()

/** The head of a mail that is given whole. */
export const headOfMail = (mail: string): MailHead => readHead(headText(mail))
