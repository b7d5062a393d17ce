import {
  type Jobs,
  type JobSpec,
  type JournalFact,
  type Slice,
  type Task,
  toEach,
} from '../../kernel/server/slice.ts'
import type { TellingFact } from '../core/notice-matter.ts'
import { heldFor, tellsNobody, toldFacts } from '../core/tells.ts'
import { inviteFirm, signIn } from './sign-in-links.ts'
import { send } from './send-mail.ts'
import { sendText } from './send-text.ts'
import { replaceUnheard, takeReport, type TextReport } from './text-reports.ts'
import { remindOfMentions } from './remind-of-mentions.ts'
import { remindAll } from './remind-of-visits.ts'
import { warnOfYears } from './warn-of-builder-years.ts'
import { codeUnprinted, takeDownEnded } from './store.ts'
import { tellIt } from './landlord-words.ts'
import { tellAgain } from './tell-again.ts'
import { askForHeld } from './prove-mailbox.ts'

/** A fact older than this tells nothing any more: the thread says it, and seeds replay years of them. */
const freshDays = 3

/** `others`: facts of which another slice has something to tell, whatever this one says. */
const tellingBeside =
  (others: ReadonlySet<string>) =>
  (fact: JournalFact): JobSpec[] => {
    const { id, type, subject, command, role, at, data, audience = 'everyone' } = fact
    const told = { id, type, subject, command, role, at, data, audience } as TellingFact
    if (tellsNobody(told) && !others.has(type)) return []
    const held = heldFor(told)
    const wait = held ? { runAt: new Date(Date.now() + held).toISOString() } : {}
    return [{ task: 'notices.tell', payload: told, key: `tell:${id}`, ...wait }]
  }

/** Work that a fact asks for, in its own commit. */
export const jobs = (slices: readonly Slice[]): Jobs => {
  const others = slices.flatMap(({ mails }) => mails?.rows ?? []).map(({ fact }) => fact)
  return {
    ...toEach([...toldFacts, ...others], tellingBeside(new Set(others))),
    ...ownJobs,
  }
}

const ownJobs: Jobs = {
  'firm.invited': ({ id, subject }) => [{ task: 'notices.firm', payload: { firm: subject, fact: id } }],
  'request.held': ({ id, subject, data: { way } }) =>
    way === 'mail' ? [{ task: 'notices.ask', payload: { request: subject, fact: id } }] : [],
}

const tell: Task = async (payload, kernel) => {
  const fact = payload as TellingFact
  const now = new Date().toISOString()
  if (Date.parse(now) - Date.parse(fact.at) > freshDays * 86_400_000) return
  await tellIt(kernel, fact, now)
}

/** Everything that leaves, and what is tidied: see core/tells.ts for who is told what. */
export const tasks: Record<string, Task> = {
  'notices.tell': tell,
  'notices.mail': signIn,
  'notices.firm': inviteFirm,
  'notices.ask': askForHeld,
  'notices.remind': async (_, kernel) => {
    const now = new Date().toISOString()
    await remindAll(kernel, now)
    await warnOfYears(kernel, now)
  },
  'notices.mentions': async (_, kernel) => remindOfMentions(kernel, new Date().toISOString()),
  'notices.send': ({ mail }, kernel) => send(kernel, String(mail)),
  'notices.again': tellAgain,
  'notices.text': ({ mail }, kernel) => sendText(kernel, String(mail), new Date().toISOString()),
  'notices.unheard': ({ mail }, kernel) => replaceUnheard(kernel, String(mail), new Date().toISOString()),
  'notices.reported': (payload, kernel) => takeReport(kernel, payload as TextReport),
  'notices.tidy': async (_, { database: { owner } }) => {
    await takeDownEnded(owner)
    await codeUnprinted(owner)
  },
}
