import { type Fact, refuse } from '../../kernel/core/command.ts'
import { handler } from '../../kernel/server/slice.ts'
import type { Role } from '../../kernel/core/roles.ts'
import { withAlarm } from '../core/alarm/danger-ringing.ts'
import { commands, type Commands } from '../core/request-commands.ts'
import { alarm } from '../core/decide/danger-of-filing.ts'
import { type Matter, placeOf } from '../core/request-matter.ts'
import { matterOf } from './read-matter.ts'
import { authorOf, saveSaid } from './messages.ts'
import { saveMoves } from './store.ts'

/** Words and photos that came with a fact of another slice: they belong to the thread. Only the house sends this. */
export const recordHandler = handler<Matter | undefined, Commands['request.record']>({
  data: commands['request.record'],
  gather: (db, { subject }) => matterOf(db, subject),
  decide: (m, { id, data }, context) => {
    const { actor } = context
    if (!m) return refuse('not_found')
    if (actor.role !== 'system') return refuse('not_yours')
    const fact: Fact = {
      type: 'request.recorded',
      subject: m.id,
      data: {
        about: data.about,
        ...(data.words ? { words: id } : {}),
        ...(data.photos?.length ? { photos: data.photos } : {}),
        ...(data.sounds?.length ? { sounds: data.sounds } : {}),
      },
      audience: data.audience,
      place: placeOf(m),
    }
    const speaker = { ...context, actor: { ...actor, role: data.by as Role } }
    return withAlarm(
      m,
      [fact, ...alarm(m, data.words, speaker, { answer: data.danger, audience: data.audience })],
      context,
    )
  },
  save: async (db, facts, m, { id, data }, context) => {
    if (!m) return
    await saveSaid(
      db,
      m.id,
      { ...authorOf(context), role: data.by },
      { id, words: data.words, photos: data.photos, sounds: data.sounds, audience: data.audience },
    )
    if (facts.length > 1) await saveMoves(db, m, facts, context)
  },
})
