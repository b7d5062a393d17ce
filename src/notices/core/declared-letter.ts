import type { Mail, ToldFact } from '../../kernel/core/mails.ts'
import { sayCode, type T } from '../../kernel/core/words.ts'
import { frameLetter, type Letter, type SayNotice, wayOf } from './compose-letter.ts'
import { fillHoles, ofRequest } from './mail-holes.ts'
import { composeQuestion } from './text-words.ts'
import type { Addressee, NoticeState, TellingFact } from './notice-matter.ts'

/** One letter of another slice: its own sentences, filled by what it says that stands (`own`), within the frame of every letter. */
export const declaredLetter = (
  { template, lines, holes, opens, lease: leaseOf, text }: Mail,
  to: Addressee,
  fact: ToldFact,
  { own, now }: { own: unknown; now: NoticeState },
  at: string,
  say: SayNotice,
): Letter => {
  const paper = wayOf(to) === 'paper'
  const t: T = (key, params) => say(to.lang, key, params)
  const given = { now, fact: fact as TellingFact, at, to, paper, t }
  const filled = {
    ...fillHoles(ofRequest, given),
    ...holes?.(own as never, fact, { lang: to.lang, at, paper }),
  }
  const sentence = (key: string): string => sayCode(t, `mail.${template}`, key, filled)
  const keys = lines.flatMap((line) =>
    typeof line === 'string' ? [line] : line[1](own as never, fact) ? [line[0]] : [],
  )
  const lease = leaseOf?.(own as never)
  const way = lease ? 'lease' : opens ? 'office' : 'none'
  const letter = frameLetter(
    { template, to, way, page: pageOf(opens, own), lease },
    given,
    keys.map(sentence),
    sentence,
  )
  return text && letter.text
    ? {
        ...letter,
        text: {
          ...composeQuestion(sentence(lineOf(text.line, own)), text.asks?.(own as never) ?? null, given),
          leads: text.leads ?? false,
        },
      }
    : letter
}

const lineOf = (line: NonNullable<Mail['text']>['line'], own: unknown): string =>
  typeof line === 'function' ? line(own as never) : line

const pageOf = (opens: Mail['opens'], own: unknown): string | undefined =>
  typeof opens === 'function' ? opens(own as never) : opens === 'request' ? undefined : opens
