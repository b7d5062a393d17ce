import { type Handler, handler, type Reactions } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { commands, type Commands } from '../../core/contract.ts'
import { type AnsweringLeak, answerLeak } from '../../core/telling/answer-leak.ts'
import type { FollowedAlarm } from '../../core/telling/followed-alarm.ts'
import { followAlarm, type FollowFact } from '../../core/telling/follow-alarm.ts'
import { type JudgedAlarm, judgeAlarm } from '../../core/telling/leak-outcome.ts'
import { setWaterPrice } from '../../core/telling/water-price.ts'
import { followedAlarms } from './followed-alarms.ts'
import type { Lang } from '../../../kernel/core/access.ts'
import { en } from '../../core/words.alarms.en.ts'
import { fr } from '../../core/words.alarms.fr.ts'
import { hashOfLeakKey } from './leak-keys.ts'
import { saveLeakAnswer, saveOutcome, savePrice, saveStep, takesNotice } from './telling-store.ts'

const alarmNow = async (db: Db, id: string, now: string, texts = false): Promise<FollowedAlarm | undefined> =>
  (await followedAlarms(db, sql`a.id = ${id}`, { now, texts }))[0]

/** How alarms of dwellings are told, answered and learnt from. */
export const leakHandlers: Record<string, Handler> = {
  'alarm.follow': handler<FollowedAlarm | undefined, Commands['alarm.follow'], FollowFact>({
    data: commands['alarm.follow'],
    gather: (db, { subject, data: { texts } }, { now }) => alarmNow(db, subject, now, texts),
    decide: followAlarm,
    save: async (db, facts, alarm, _, { now }) => {
      if (alarm) for (const fact of facts) await saveStep(db, fact.type, alarm, now)
    },
  }),
  'alarm.answer': handler<AnsweringLeak, Commands['alarm.answer'], 'alarm.answered' | 'alarm.filed'>({
    data: commands['alarm.answer'],
    // Whoever holds the key of a link is known by nothing else: the rule asks for it.
    beyond: true,
    gather: async (db, { subject, data: { key } }, { now }) => ({
      alarm: await alarmNow(db, subject, now),
      link: (await takesNotice(db, subject))?.link,
      given: key === undefined ? undefined : hashOfLeakKey(key),
    }),
    decide: answerLeak,
    save: async (db, facts, { alarm }, { data: { answer } }, { at, now }) => {
      if (!alarm) return
      await saveLeakAnswer(db, alarm.id, answer, at)
      for (const { type } of facts) if (type === 'alarm.filed') await saveStep(db, type, alarm, now)
    },
  }),
  'alarm.outcome': handler<JudgedAlarm | undefined, Commands['alarm.outcome'], 'alarm.judged'>({
    data: commands['alarm.outcome'],
    // A firm sees no alarm: the rule asks whether it was sent there.
    beyond: true,
    gather: (db, { subject }) =>
      db.row<JudgedAlarm>(sql`
        select a.id, a.agency, a.building, a.request, a.closed_on is null as "isOpen",
          array(select o.firm from contractors.current_order o where o.request = a.request) as firms
        from sensors.alarm a where a.id = ${subject} for update of a`),
    decide: judgeAlarm,
    save: (db, _, __, { subject, data: { outcome } }, { at }) => saveOutcome(db, subject, outcome, at),
  }),
  'waterPrice.set': handler<null, Commands['waterPrice.set'], 'waterPrice.set'>({
    data: commands['waterPrice.set'],
    gather: async () => null,
    decide: setWaterPrice,
    save: (db, _, __, { subject, data }, { actor, at }) =>
      savePrice(db, { id: subject, ...data, by: actor.id, at }),
  }),
}

/** An alarm that becomes a request is filed in the same breath, with all that is known of it. */
export const leakReactions: Reactions = {
  'alarm.filed': ({ data: { request, nature, unit, person, lang, former } }) => [
    {
      type: 'request.file',
      subject: request,
      data: {
        nature,
        channel: 'sensor',
        calm: true,
        ...(former ? { words: sayAgain(lang, former) } : {}),
        ...(unit ? { unit } : {}),
        ...(lang ? { lang } : {}),
        ...(person ? { requester: { person } } : {}),
      },
    },
  ],
  'alarm.runsOn': ({ data: { how, request } }) =>
    how === 'reopened' ? [{ type: 'request.contest', subject: request, data: { meter: true } }] : [],
}

const sayAgain = (lang: Lang | undefined, no: number): string =>
  (lang === 'en' ? en : fr)['alarm.words.again'].replace('{no}', String(no))
