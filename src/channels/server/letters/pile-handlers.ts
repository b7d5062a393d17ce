import { type Handler, handler } from '../../../kernel/server/slice.ts'
import { commands, type Commands } from '../../core/contract.ts'
import { agencyOfPile, dropPile, type KnownPile, turnPile } from '../../core/letters/pile-acts.ts'
import { knownPile, savePile, saveStopped } from './pile-store.ts'

/** What a person, a folder or a scanner does with a pile of letters. */
export const pileHandlers: Record<string, Handler> = {
  'pile.drop': handler<KnownPile, Commands['pile.drop']>({
    data: commands['pile.drop'],
    // Files that were put here for a pile are nobody's to read before it is told: they are counted alone.
    beyond: true,
    gather: (db, { subject }) => knownPile(db, subject),
    decide: (pile, { subject, data }, context) => dropPile(subject, data, pile, context),
    save: async (db, _, __, { subject, data }, { actor, at }) =>
      void (await savePile(db, subject, data, agencyOfPile(data, actor), { id: actor.id, at })),
  }),
  'pile.stop': handler<KnownPile, Commands['pile.stop']>({
    data: commands['pile.stop'],
    gather: (db, { subject }) => knownPile(db, subject),
    decide: (pile, { subject }, context) => turnPile('pile.stopped', subject, pile, context),
    save: async (db, _, __, { subject }, { at }) => void (await saveStopped(db, subject, at)),
  }),
  'pile.resume': handler<KnownPile, Commands['pile.resume']>({
    data: commands['pile.resume'],
    gather: (db, { subject }) => knownPile(db, subject),
    decide: (pile, { subject }, context) => turnPile('pile.resumed', subject, pile, context),
    save: async (db, _, __, { subject }) => void (await saveStopped(db, subject, null)),
  }),
}
