import type { Lang } from '../../kernel/core/access.ts'
import { sayAgo, sayDay, sayDue, sayDueOnPaper, saySlot, yearAlways } from '../../kernel/core/dates.ts'
import { sayPhone } from '../../kernel/core/say-figures.ts'
import { type Key, type Params, sayCode, type T } from '../../kernel/core/words.ts'
import { type Way as By, wayTo } from '../../people/core/contract.ts'
import { chargeLetter, isDanger, type DecreeLine, type NatureCode } from '../../requests/core/contract.ts'
import { type Addressee, offOf, slotOf, type Standing, type Told } from './state.ts'
import { type Tell, type To, tells } from './tells.ts'
import { shared, templates, type Way } from './templates.ts'

export type Say = (lang: Lang, key: Key, params?: Params) => string

/** What is to be written to one person; `link` is filled by who keeps it. */
export type Letter = {
  template: Tell['template']
  to: Addressee
  subject: string
  paragraphs: string[]
  way: Way
  /** words of the button */
  button: string
}

/** Letters that a fact calls for, from what stands now. Each person once. Nobody without a way to be told. */
export const compose = (fact: Told, now: Standing, at: string, say: Say): Letter[] => {
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
const comesTooLate = ({ template }: Tell, { phone }: Addressee, { matter }: Standing): boolean =>
  templates[template].mailOnly === true || (Boolean(phone) && matter !== null && isDanger(matter))

// What somebody typed as her name would be read as ours, by whoever has the mailbox that she typed.
const isNamed = (to: Addressee): boolean => to.name !== '' && !(to.stranger && wayOf(to) === 'mail')

/** How she is told; a letter needs the address of her home. */
export const wayOf = ({ toldBy, email, address }: Addressee): By =>
  wayTo({ toldBy, email, housed: address.length > 0 })

// What staff and firms say among themselves never reaches a tenant.
const mayHear = (to: To, { audience }: Told): boolean =>
  audience === 'everyone' || !['requester', 'caller', 'attached', 'stairwell'].includes(to)

const addressees: Record<To, (now: Standing) => readonly Addressee[]> = {
  requester: ({ matter }) => (matter?.requester ? [matter.requester] : []),
  caller: ({ matter }) => (matter?.caller ? [matter.caller] : []),
  attached: ({ attached }) => attached,
  // Whoever asked, or was attached, hears of it in her own thread.
  stairwell: ({ stairwell, attached, matter }) =>
    stairwell.filter(({ id }) => id !== matter?.requester?.id && !attached.some((other) => other.id === id)),
  firm: ({ order }) => (order ? [{ ...order.firm, toldBy: 'mail', address: [] }] : []),
  directorate: ({ directorate }) => directorate,
  asker: ({ asker }) => (asker ? [asker] : []),
  duty: ({ ringing }) => ringing?.duty ?? [],
}

/** One letter in the reader's language. On paper there is no button: the agency's phone takes its place. */
export const letter = (
  template: Tell['template'],
  to: Addressee,
  fact: Told,
  now: Standing,
  at: string,
  say: Say,
): Letter => {
  const holes = holesOf(now, fact, at, to, say)
  const { lines, way } = templates[template]
  const t: T = (key, params) => say(to.lang, key, params)
  const sentence = (key: string): string =>
    shared.has(key)
      ? sayCode(t, 'mail.line', key, holes)
      : sayCode(t, `mail.${template}`, nameOf(key, now), holes)
  const paper = wayOf(to) === 'paper'
  const keys = lines.flatMap((line) =>
    typeof line === 'string' ? [line] : line[1](now, fact) ? [line[0]] : [],
  )
  const charge = template === 'declined' ? chargeOf(now, to) : undefined
  if (charge) return { ...charge, template, to, way: paper ? 'none' : way, button: sentence('button') }
  return {
    template,
    to,
    subject: sentence('subject').replace(/\s+/g, (space) => (/[\r\n\t]/.test(space) ? ' ' : space)),
    paragraphs: [
      say(to.lang, isNamed(to) ? 'mail.line.hello' : 'mail.line.helloAll', holes),
      ...keys.map(sentence),
      ...(paper && way === 'thread' ? [say(to.lang, 'mail.line.call', holes)] : []),
      ...(now.agency.name
        ? [say(to.lang, now.agency.phone ? 'mail.line.sign' : 'mail.line.sign.bare', holes)]
        : []),
    ],
    way: paper ? 'none' : way,
    button: way === 'none' ? '' : sentence('button'),
  }
}

/** « À votre charge »: the letter that names the line of the decree, its exceptions and whom to turn to. */
const chargeOf = (
  { matter, agency }: Standing,
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

const isDecreeLine = (article: string): article is DecreeLine => /^[IVX]+(\.[a-z])?$/.test(article)

const holesOf = (now: Standing, fact: Told, at: string, to: Addressee, say: Say): Params => {
  const { data } = fact
  const { matter, order, notice, agency, said } = now
  const { lang } = to
  const t: T = (key, params) => say(lang, key, params)
  // A number that is cut in two at the end of a line is read wrong.
  const phone = agency.phone.replaceAll(' ', '\u00a0')
  const what = matter ?? now.ringing?.alarm
  const nature = what ? say(lang, `nature.${what.nature}`) : ''
  const off = offOf(fact) ?? matter?.off
  const slot = order?.fixed ?? slotOf(data) ?? matter?.off
  // A letter is read days later and kept for years: no «demain» in it, and no day without its year.
  const paper = wayOf(to) === 'paper'
  const year = paper ? yearAlways : at
  const sayBy = (due: string): string => (paper ? sayDueOnPaper(due, lang) : sayDue(due, at, lang))
  const late = matter !== null && matter.due < at
  const due = late ? say(lang, 'mail.line.late') : matter ? sayBy(matter.due) : ''
  return {
    ...alarmHoles(now, at, lang),
    name: to.name,
    agency: agency.name,
    phone,
    call: say(lang, agency.phone ? 'mail.line.calling' : 'mail.line.calling.bare', { phone }),
    no: matter ? String(matter.no) : '',
    place: matter?.place ?? notice?.place ?? (now.ringing ? say(lang, 'mail.alarm.nowhere') : ''),
    nature: small(nature),
    Nature: nature,
    due,
    next: matter ? sayCode(t, 'mail.next', stepOf(matter), { firm: order?.firm.name ?? '', due }) : '',
    off: off ? saySlot(off.starts, off.ends, lang, year) : '',
    offFirm: matter?.off?.firm ?? order?.firm.name ?? '',
    reason: matter?.closure ? small(say(lang, `closure.${matter.closure}`)) : '',
    article: matter?.article ? articleIn(lang, matter.article, say) : '',
    words: said ?? notice?.words ?? '',
    title: notice?.title ?? '',
    until: notice
      ? sayDay(notice.ends, lang, year)
      : 'until' in data && data.until
        ? sayDay(instantOf(data.until), lang, year)
        : '',
    count: 'count' in data ? String(data.count) : '',
    order: order ? String(order.no) : '',
    firm: order?.firm.name ?? '',
    slot: slot ? saySlot(slot.starts, slot.ends, lang, year) : '',
    slots: (order?.offered ?? [])
      .filter(({ starts }) => starts > at)
      .map(({ starts, ends }) => `– ${saySlot(starts, ends, lang, year)}`)
      .join('\n'),
    ready: order?.readyOn ? sayDay(`${order.readyOn}T12:00:00Z`, lang, year) : '',
    answerDue: 'answerDue' in data ? sayBy(data.answerDue) : due,
  }
}

// Whom to call, and since when nobody has answered.
const alarmHoles = ({ ringing }: Standing, at: string, lang: Lang): Params => {
  if (!ringing) return {}
  const { raisedAt, calls, firm } = ringing.alarm
  // Who telephoned may be elsewhere; who lives there may be the one who cannot answer.
  const who = [calls[0]?.rang, calls[0]?.caller].filter((one) => one?.phone)
  return {
    since: sayAgo(raisedAt, at, lang),
    caller: who
      .map((one) => [one?.name, sayPhone(one?.phone ?? '')].filter(Boolean).join(', '))
      .join('\u00a0; '),
    callFirm: firm ? [firm.name, sayPhone(firm.phone)].join(', ') : '',
  }
}

// A fact says a day, or an instant of it: both are told as a day.
const instantOf = (said: string): string => (said.length === 10 ? `${said}T12:00:00Z` : said)

// In the middle of a sentence a nature has no capital, unless it is an acronym.
const small = (words: string): string =>
  /^\p{Lu}[\p{Ll}’ ]/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words

// Why it waits is said to her, not to a desk. A danger without a place has no request to open yet.
const nameOf = (key: string, { matter, ringing }: Standing): string => {
  if (key === 'because' && matter?.waitsFor) return `because.${matter.waitsFor}`
  const isNowhere = ringing && !ringing.alarm.place.building
  return isNowhere && !['subject', 'caller'].includes(key) ? `${key}.nowhere` : key
}

// Once it is decided, who sees to it is what happens next.
const stepOf = ({ status, handler }: NonNullable<Standing['matter']>): string =>
  status === 'oriented' && handler && handler !== 'firm' ? `oriented.${handler}` : status

// A line of the decree (`IV.d`) is said in plain words; another article has its own.
const articleIn = (lang: Lang, article: string, say: Say): string => {
  const t: T = (key, params) => say(lang, key, params)
  return sayCode(t, isDecreeLine(article) ? 'decree' : 'article', article)
}
