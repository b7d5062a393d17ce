import { type Handler, handler } from '../../kernel/server/slice.ts'
import {
  changeWay,
  endOffer,
  giveWayBack,
  type OfferState,
  offerWay,
  type WayState,
} from '../core/change-way.ts'
import { type Commands, commands } from '../core/contract.ts'
import { addOffer, addVersion, endOffers, offerNow, ownWords, standingOffer, wayState } from './way-store.ts'

/** How ways are changed, given back and offered: a version more each time. */
export const handlers: Record<string, Handler> = {
  'way.change': handler<WayState, Commands['way.change']>({
    data: commands['way.change'],
    gather: wayState,
    decide: changeWay,
    save: async (db, facts, _, { subject, data }, { now, actor }) => {
      if (!facts.length) return
      const { agency, code, fr, en, motive = '', version } = data
      await addVersion(db, {
        id: subject,
        version: version + 1,
        agency,
        code,
        fr,
        en,
        motive,
        givenBack: false,
        at: now,
        by: actor.id,
      })
    },
  }),
  'way.giveBack': handler<WayState, Commands['way.giveBack']>({
    data: commands['way.giveBack'],
    gather: wayState,
    decide: giveWayBack,
    save: async (db, facts, state, { subject, data }, { now, actor }) => {
      if (!facts.length || !state.now) return
      const { agency, code, version } = data
      const { fr, en } = state.now
      await addVersion(db, {
        id: subject,
        version: version + 1,
        agency,
        code,
        fr,
        en,
        motive: '',
        givenBack: true,
        at: now,
        by: actor.id,
      })
    },
  }),
  'way.offer': handler<OfferState, Commands['way.offer']>({
    data: commands['way.offer'],
    gather: async (db, { subject, data }) => ({
      said: await ownWords(db, data.from, data.code),
      standing: await standingOffer(db, data.code),
      isKnown: (await offerNow(db, subject)) !== undefined,
    }),
    decide: offerWay,
    save: async (db, facts, { said, standing }, { subject, data }, { now, actor }) => {
      if (!facts.length || !said) return
      await endOffers(db, standing ? [standing] : [], now)
      await addOffer(db, { id: subject, code: data.code, ...said, from: data.from, at: now, by: actor.id })
    },
  }),
  'way.endOffer': handler<{ now: Awaited<ReturnType<typeof offerNow>> }, Commands['way.endOffer']>({
    data: commands['way.endOffer'],
    gather: async (db, { subject }) => ({ now: await offerNow(db, subject) }),
    decide: endOffer,
    save: async (db, facts, _, { subject }, { now }) => {
      if (facts.length) await endOffers(db, [subject], now)
    },
  }),
}
