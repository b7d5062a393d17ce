import type { Lang } from '../../kernel/core/access.ts'
import { type Key, type Params, sayCode, type T } from '../../kernel/core/words.ts'
import { type NoticeWay as By, wayTo } from '../../people/core/contract.ts'
import { chargeLetter, isDanger, type NatureCode } from '../../requests/core/contract.ts'
import { fillHoles, type HoleInput, isDecreeLine, ofFrame } from './mail-holes.ts'
import type { Addressee, NoticeState, TellingFact } from './notice-matter.ts'
import { composeText, type TextMessage } from './text-words.ts'
import { type TellRow, type Audience, tells } from './tells.ts'
import { isShared, sharedLines, templates, type ButtonTarget } from './templates.ts'

export type SayNotice = (lang: Lang, key: Key, params?: Params) => string

/** What is to be written to one person; `link` is filled by who keeps it. */
export type Letter = {
  template: string
  to: Addressee
  subject: string
  paragraphs: string[]
  way: ButtonTarget
  /** words of the button */
  button: string
  /** what a text message says in its place, where that is how the addressee is told */
  text?: TextMessage | undefined
  /** of the office, where it opens another than the request’s */
  page?: string | undefined
  /** whose papers its link opens */
  lease?: string | undefined
  /** the agency that prints it, where it is about no request */
  agency?: string | undefined
}

/** Letters that a fact calls for, from what stands now. Each person once. Nobody without a way to be told. */
export const compose = (fact: TellingFact, now: NoticeState, at: string, say: SayNotice): Letter[] => {
  const told = new Set<string>()
  const letters: Letter[] = []
  for (const tell of tells.filter((t) => t.fact === fact.type && t.still(now, fact, at)))
    for (const to of tell.to.filter((who) => mayHear(who, fact)).flatMap((who) => addressees[who](now)))
      if (
        wayOf(to) !== 'none' &&
        !told.has(to.id) &&
        !(wayOf(to) === 'paper' && comesTooLate(tell, to, now))
      ) {
        told.add(to.id)
        letters.push(letter(tell.template, to, fact, now, at, say))
      }
  return letters
}

// A letter is printed and posted: it tells nobody of a danger who can be called.
const comesTooLate = ({ template }: TellRow, { phone }: Addressee, { matter }: NoticeState): boolean =>
  templates[template].mailOnly === true || (Boolean(phone) && matter !== null && isDanger(matter))

// What somebody typed as her name would be read as ours, by whoever has the mailbox that she typed.
const isNamed = (to: Addressee): boolean => to.name !== '' && !(to.stranger && wayOf(to) === 'mail')

/** How the addressee is told; a letter needs the address of her home. */
export const wayOf = ({ address, texts = false, stranger = false, ...to }: Addressee): By =>
  wayTo({ ...to, texts: texts && !stranger, housed: address.length > 0 })

// What staff and firms say among themselves never reaches a tenant.
const mayHear = (to: Audience, { audience }: TellingFact): boolean =>
  audience === 'everyone' ||
  (audience === 'tenant'
    ? to === 'requester'
    : !['requester', 'caller', 'attached', 'joined', 'stairwell'].includes(to))

const addressees: Record<Audience, (now: NoticeState) => readonly Addressee[]> = {
  requester: ({ matter }) => (matter?.requester ? [matter.requester] : []),
  caller: ({ matter }) => (matter?.caller ? [matter.caller] : []),
  attached: ({ attached }) => attached,
  joined: ({ joined }) => joined,
  // A requester, or one who was attached, hears of it in her own thread.
  stairwell: ({ stairwell, attached, matter }) =>
    stairwell.filter(({ id }) => id !== matter?.requester?.id && !attached.some((other) => other.id === id)),
  firm: ({ order }) => (order ? [{ ...order.firm, toldBy: 'mail', address: [] }] : []),
  directorate: ({ directorate }) => directorate,
  mentioned: ({ mentioned }) => mentioned,
  duty: ({ ringing }) => ringing?.duty ?? [],
}

/** One letter in the reader's language. On paper there is no button: the agency's phone takes its place. */
export const letter = (
  template: TellRow['template'],
  to: Addressee,
  fact: TellingFact,
  now: NoticeState,
  at: string,
  say: SayNotice,
): Letter => {
  const { lines, way, holes } = templates[template]
  const paper = wayOf(to) === 'paper'
  const t: T = (key, params) => say(to.lang, key, params)
  const given = { now, fact, at, to, paper, t }
  const own = fillHoles(holes, given)
  const sentence = (key: string): string =>
    isShared(key)
      ? sayCode(t, 'mail.line', key, fillHoles(sharedLines[key], given))
      : sayCode(t, `mail.${template}`, nameOf(key, now), own)
  const keys = lines.flatMap((line) =>
    typeof line === 'string' ? [line] : line[1](now, fact) ? [line[0]] : [],
  )
  const charge = template === 'declined' ? chargeOf(now, to) : undefined
  if (charge)
    return {
      ...charge,
      template,
      to,
      way: paper ? 'none' : way,
      button: sentence('button'),
      text: textTo(template, given),
    }
  return frameLetter({ template, to, way }, given, keys.map(sentence), sentence)
}

/** A letter around its sentences: the greeting, and the agency that signs. */
export const frameLetter = (
  { way, ...about }: Pick<Letter, 'template' | 'to' | 'way' | 'page' | 'lease'>,
  given: HoleInput & { to: Addressee },
  sentences: readonly string[],
  sentence: (key: 'subject' | 'button') => string,
): Letter => {
  const { now, to, paper, t } = given
  const frame = fillHoles(ofFrame, given)
  return {
    ...about,
    subject: sentence('subject').replace(/\s+/g, (space) => (/[\r\n\t]/.test(space) ? ' ' : space)),
    paragraphs: [
      t(isNamed(to) ? 'mail.line.hello' : 'mail.line.helloAll', frame),
      ...sentences,
      ...(paper && way === 'thread' ? [t('mail.line.call', frame)] : []),
      ...(now.agency.name ? [t(now.agency.phone ? 'mail.line.sign' : 'mail.line.sign.bare', frame)] : []),
    ],
    // Who has left types the short link of a letter: nothing else leads to her papers.
    way: paper && way !== 'lease' ? 'none' : way,
    button: way === 'none' ? '' : sentence('button'),
    text: textTo(about.template, given),
  }
}

/** « À votre charge »: the letter that names the line of the decree, its exceptions and whom to turn to. */
const chargeOf = (
  { matter, agency }: NoticeState,
  to: Addressee,
): Pick<Letter, 'subject' | 'paragraphs'> | undefined =>
  matter?.closure === 'tenant_repair' && matter.article && isDecreeLine(matter.article)
    ? chargeLetter(
        {
          ref: matter.no,
          nature: matter.nature as NatureCode,
          place: matter.place,
          agency,
          name: isNamed(to) ? to.name : undefined,
          filedAt: matter.filedAt,
          decree: matter.article,
        },
        to.lang,
      )
    : undefined

const textTo = (template: string, given: HoleInput & { to: Addressee }): TextMessage | undefined =>
  wayOf(given.to) === 'sms' ? composeText(template, given) : undefined

// Why it waits is said to the tenant, not to a desk. A danger without a place has no request to open yet.
const nameOf = (key: string, { matter, ringing }: NoticeState): string => {
  if (key === 'because' && matter?.waitsFor) return `because.${matter.waitsFor}`
  const isNowhere = ringing && !ringing.alarm.place.building
  return isNowhere && !['subject', 'caller'].includes(key) ? `${key}.nowhere` : key
}
