import { type Handler, handler } from '../../../kernel/server/slice.ts'
import { withAlarm } from '../../core/alarm/danger-ringing.ts'
import { writeNote } from '../../core/decide/write-in-thread.ts'
import { findMentions, type Mentionable, refusedMention } from '../../core/own-desk/find-mentions.ts'
import { commands, type Commands } from '../../core/request-commands.ts'
import { refusalOf, type Matter } from '../../core/request-matter.ts'
import { matterOf } from '../read-matter.ts'
import { mentionable, saveMentions } from './mention-store.ts'

type Noting = { m: Matter | undefined; colleagues: readonly Mentionable[] }

/** A note, with the colleagues whom it names by «@»: all may read it, or it is not sent. `save`: as of any note. */
export const noteHandler = (save: Handler<Matter | undefined, Commands['request.note']>['save']): Handler =>
  handler<Noting, Commands['request.note']>({
    data: commands['request.note'],
    gather: async (db, { subject, data }, context) => {
      const m = await matterOf(db, subject)
      const names = m && !refusalOf('note', m, context) && data.words.includes('@')
      return { m, colleagues: names ? await mentionable(db, m) : [] }
    },
    decide: ({ m, colleagues }, command, context) =>
      refusedMention(findMentions(command.data.words, colleagues)) ??
      withAlarm(m, writeNote(m, command, context), context),
    save: async (db, facts, { m, colleagues }, command, context) => {
      await save(db, facts, m, command, context)
      if (m) await saveMentions(db, m.id, findMentions(command.data.words, colleagues), command, context)
    },
  })
