import type { Actor, Place } from '../../kernel/core/access.ts'
import { type Fact, type Refusal, refuse } from '../../kernel/core/command.ts'
import { sayDay } from '../../kernel/core/dates.ts'
import { say } from '../../kernel/core/words.ts'
import { formerDays } from '../../people/core/contract.ts'
import { bodyOf } from './html.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'

/** Whose address the office changed, and who answers for it. */
export type Moved = {
  name: string
  lang: Actor['lang']
  agency: { id: string; name: string; phone: string } | null
  place: Place
}

/** Only the house sends this, in the act that changed the address. */
export const tellFormer = (
  moved: Moved | undefined,
  { subject }: { subject: string },
  { actor }: { actor: Actor },
): Fact[] | Refusal => {
  if (actor.role !== 'system') return refuse('not_yours')
  if (!moved) return refuse('not_found')
  return [{ type: 'mail.formerTold', subject, data: {}, audience: 'staff', place: moved.place }]
}

/** What the former address is told: that there is another, whom to call, and until when it is still hers. */
export const formerLetter = (
  { name, lang, agency }: Moved,
  at: string,
): { subject: string; body: string } => {
  const until = new Date(Date.parse(at) + formerDays * 86_400_000).toISOString()
  const holes = {
    name,
    agency: agency?.name ?? '',
    phone: agency?.phone ?? '',
    until: sayDay(until, lang, at),
  }
  const sentence = (key: string): string => say(lang === 'en' ? en : fr, `mail.${key}`, holes, lang)
  const lines = [
    'line.hello',
    'former.what',
    'former.nothing',
    'former.call',
    ...(agency ? ['line.sign'] : []),
  ]
  return { subject: sentence('former.subject'), body: bodyOf(lines.map(sentence)) }
}
