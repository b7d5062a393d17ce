import { dayOf } from '../../../kernel/core/dates.ts'
import { type Handler, handler, type Reactions } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { answerSheet, type AnsweringSheet, readSheet, tellOfSheet } from '../../core/campaign/answer-sheet.ts'
import { bringForm } from '../../core/campaign/bring-form.ts'
import {
  acceptCampaign,
  closeCampaign,
  openCampaign,
  type OpeningCampaign,
  type StandingCampaign,
} from '../../core/campaign/campaign-rules.ts'
import { isRefusal } from '../../../kernel/core/command.ts'
import { type Commands, commands } from '../../core/contract.ts'
import { fr } from '../../core/words.sheet-told.fr.ts'
import {
  campaignNow,
  type HomeToAsk,
  homesOn,
  saveAcceptance,
  saveCampaign,
  saveClosing,
} from './campaign-store.ts'
import { formIn, saveForm } from './form-store.ts'
import { hashOfSheetKey } from './sheet-keys.ts'
import { saveAnswers, saveTold, sheetWhere } from './sheet-store.ts'

type Standing = StandingCampaign | undefined
type Opening = OpeningCampaign & { asked: readonly HomeToAsk[] }

const openingOf = async (
  db: Db,
  { kind, year, without }: Commands['campaign.open'],
  day: string,
): Promise<Opening> => {
  const all = await homesOn(db, day)
  const left = new Set(without)
  const known = new Set(
    (
      await db.rows<{ ref: string }>(
        sql`select u.ref from estate.place u where u.ref = any (${without}::text[])`,
      )
    ).map(({ ref }) => ref),
  )
  const asked = all.filter(({ ref }) => !left.has(ref))
  const taken = await db.row(
    sql`select 1 from statutory.campaign c where c.kind = ${kind} and c.year = ${year}`,
  )
  return {
    asked,
    homes: asked.length,
    unknown: without.find((ref) => !known.has(ref)),
    isTaken: taken !== undefined,
  }
}

const answeringOf = async (db: Db, id: string, now: string, key?: string): Promise<AnsweringSheet> => {
  const sheet = await sheetWhere(db, sql`s.id = ${id} for update of s`, now)
  return {
    sheet,
    form: sheet && (await formIn(db, sheet.kind, sheet.year)),
    link: key === undefined ? undefined : hashOfSheetKey(key),
  }
}

/** How a campaign is run. */
export const campaignHandlers: Record<string, Handler> = {
  'campaign.open': handler<Opening, Commands['campaign.open'], 'campaign.opened'>({
    data: commands['campaign.open'],
    gather: (db, { data }, { at }) => openingOf(db, data, dayOf(at)),
    decide: openCampaign,
    save: (db, facts, { asked }, { subject, data }, { at }) =>
      facts.length
        ? saveCampaign(db, subject, data, { day: dayOf(at), at, homes: asked })
        : Promise.resolve(),
  }),
  'campaign.close': handler<Standing, Commands['campaign.close'], 'campaign.closed'>({
    data: commands['campaign.close'],
    gather: (db, { subject }) => campaignNow(db, subject),
    decide: closeCampaign,
    save: (db, facts, _, { subject }, { at }) =>
      facts.length ? saveClosing(db, subject, at) : Promise.resolve(),
  }),
  'campaign.accept': handler<Standing, Commands['campaign.accept'], 'campaign.accepted'>({
    data: commands['campaign.accept'],
    gather: (db, { subject }) => campaignNow(db, subject),
    decide: acceptCampaign,
    save: (db, facts, _, { subject, data: { on } }) =>
      facts.length ? saveAcceptance(db, subject, on) : Promise.resolve(),
  }),
  'campaign.bringForm': handler<null, Commands['campaign.bringForm']>({
    data: commands['campaign.bringForm'],
    gather: async () => null,
    decide: bringForm,
    save: async (db, _, __, { data }, { actor, at }) => void (await saveForm(db, data, actor.id, at)),
  }),
  'sheet.answer': handler<AnsweringSheet, Commands['sheet.answer']>({
    data: commands['sheet.answer'],
    // Whoever holds the key of a link is known by nothing else: the rule asks for it.
    beyond: true,
    gather: (db, { subject, data: { key } }, { now }) => answeringOf(db, subject, now, key),
    decide: answerSheet,
    save: async (db, _, state, { subject: id, data }, context) => {
      const kept = readSheet(state, data, context)
      if (!isRefusal(kept)) await saveAnswers(db, kept, { id, cameBy: 'link', at: context.at })
    },
  }),
  'sheet.type': handler<AnsweringSheet, Commands['sheet.type']>({
    data: commands['sheet.type'],
    // The row is held while it is written, which no reach may: the rule asks whose agency it is.
    beyond: true,
    gather: (db, { subject }, { now }) => answeringOf(db, subject, now),
    decide: answerSheet,
    save: async (db, _, state, { subject: id, data }, context) => {
      const kept = readSheet(state, data, context)
      if (!isRefusal(kept)) await saveAnswers(db, kept, { id, cameBy: data.cameBy, at: context.at })
    },
  }),
  'sheet.tell': handler<AnsweringSheet, Commands['sheet.tell'], 'sheet.helpWanted'>({
    data: commands['sheet.tell'],
    // As of an answer by a link.
    beyond: true,
    gather: (db, { subject, data: { key } }, { now }) => answeringOf(db, subject, now, key),
    decide: tellOfSheet,
    save: async (db, _, __, { subject, data: { tells } }, { at }) =>
      void (await saveTold(db, subject, tells, at)),
  }),
}

/** Help with a sheet is asked of the agency like anything else: in words that say nothing of what anybody earns. */
export const campaignReactions: Reactions = {
  'sheet.helpWanted': ({ data: { request, unit, person } }) => [
    {
      type: 'request.file',
      subject: request,
      data: {
        nature: 'matter.question',
        channel: 'portal',
        unit,
        words: fr['sheet.help.words'],
        apart: true,
        calm: true,
        requester: { person },
      },
    },
  ],
}
