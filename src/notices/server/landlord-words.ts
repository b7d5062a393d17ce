import type { Kernel, SaySentence } from '../../kernel/server/slice.ts'
import type { Settings } from '../../kernel/server/settings.ts'
import { compose, type SayNotice } from '../core/compose-letter.ts'
import { ofLandlord } from '../core/mail-holes.ts'
import type { TellingFact } from '../core/notice-matter.ts'
import { declaredLetters } from './declared-letters.ts'
import { ringingOf } from './danger-on-duty.ts'
import { dropUnprinted, fromOf, saveLetter } from './store.ts'
import { readNoticeState } from './notice-state.ts'
import { saveToStranger } from './prove-mailbox.ts'

/** Says with the landlord’s own settings. */
export const saying =
  (settings: Settings, say: SaySentence): SayNotice =>
  (lang, key, holes) =>
    say(lang, key, { ...ofLandlord(settings), ...holes })

/**
 * Writes what is to be told after a fact, from what stands now; each person once, however often this runs. `again`: the one to whom it is
 * told once more, for it did not reach her.
 */
export const tellIt = (kernel: Kernel, fact: TellingFact, now: string, again?: string): Promise<void> =>
  kernel.database.transact(async (db) => {
    const stands = {
      ...(await readNoticeState(db, fact, now)),
      ringing: await ringingOf(kernel, db, fact, now),
    }
    if (fact.type === 'request.withdrawn') await dropUnprinted(db, fact.subject)
    const from = { ...fromOf(fact.id, stands, kernel.settings.publicUrl), again: again !== undefined }
    const say = saying(kernel.settings, await kernel.sayAs(db, stands.agency.id))
    const letters = compose(fact, stands, now, say)
    const declared = await declaredLetters(kernel, db, fact, stands, now, say)
    for (const letter of [...letters, ...declared].filter(({ to }) => !again || to.id === again))
      await (letter.to.stranger ? saveToStranger(db, kernel, letter, from) : saveLetter(db, letter, from))
  })
