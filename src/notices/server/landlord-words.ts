import type { Kernel, SaySentence } from '../../kernel/server/slice.ts'
import type { Db } from '../../kernel/server/sql.ts'
import type { Settings } from '../../kernel/server/settings.ts'
import { answeringOf } from '../core/answering-mail.ts'
import { compose, type Letter, type SayNotice } from '../core/compose-letter.ts'
import { ofLandlord } from '../core/mail-holes.ts'
import type { TellingFact } from '../core/notice-matter.ts'
import { type NoticeReach, withReach } from '../core/notice-reach.ts'
import { declaredLetters } from './declared-letters.ts'
import { ringingOf } from './danger-on-duty.ts'
import type { LetterOrigin } from './letter-origin.ts'
import { dropUnprinted, fromOf, saveLetter } from './store.ts'
import { readNoticeState } from './notice-state.ts'
import { saveToStranger } from './prove-mailbox.ts'

/** Says with the landlord’s own settings. */
export const saying =
  (settings: Settings, say: SaySentence): SayNotice =>
  (lang, key, holes) =>
    say(lang, key, { ...ofLandlord(settings), ...holes })

/** Writes what is to be told after a fact, from what stands now; each person once, however often this runs. */
export const tellIt = (kernel: Kernel, fact: TellingFact, now: string): Promise<void> =>
  kernel.database.transact(async (db) => {
    if (fact.type === 'request.withdrawn') await dropUnprinted(db, fact.subject)
    const { letters, from } = await lettersOn(kernel, db, fact, now)
    for (const letter of letters) {
      const origin = { ...from, answering: answeringOf(fact, letter.template) }
      await (letter.to.stranger ? saveToStranger(db, kernel, letter, origin) : saveLetter(db, letter, origin))
    }
  })

/** Letters that a fact calls for now. `not`: whom some ways do not reach, so that she is told by another. */
export const lettersOn = async (
  kernel: Kernel,
  db: Db,
  fact: TellingFact,
  now: string,
  not?: NoticeReach['not'],
): Promise<{ letters: Letter[]; from: LetterOrigin }> => {
  const reach = { texts: kernel.settings.textGateway !== undefined, not }
  const stands = withReach(
    {
      ...(await readNoticeState(db, fact, now)),
      ringing: await ringingOf(kernel, db, fact, now),
    },
    reach,
  )
  const say = saying(kernel.settings, await kernel.sayAs(db, stands.agency.id))
  return {
    from: fromOf(fact.id, stands, kernel.settings.publicUrl),
    letters: [
      ...compose(fact, stands, now, say),
      ...(await declaredLetters(kernel, db, { told: fact, stands, at: now, reach }, say)),
    ],
  }
}
