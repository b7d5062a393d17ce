import {
  type Handler,
  handler,
  type Jobs,
  type JobSpec,
  type Reactions,
  toEach,
} from '../../../kernel/server/slice.ts'
import { commands } from '../../core/contract.ts'
import { decideConfirm } from '../../core/publish/settle/decide-dwellings.ts'
import { decideDeliver } from '../../core/publish/read/deliver-model.ts'
import { decideHold } from '../../core/publish/read/hold-file.ts'
import { decideRemove } from '../../core/publish/read/remove-model.ts'
import { refusalOf } from '../../core/publish/building-fact.ts'
import { decideRequire } from '../../core/publish/read/require-rules.ts'
import { decideReading } from '../../core/publish/read/reading-outcome.ts'
import { ruleAfter } from '../../core/publish/read/dwelling-rule.ts'
import { settlingHandlers } from './settling-handlers.ts'
import { agencyOf, confirmationOf, deliveryOf, holdingOf, removingOf, toldOf } from './gather-delivery.ts'
import { jobKey } from './await-reading.ts'
import { authorOf } from './row-author.ts'
import { requiringOf, saveRequired } from './keep-requirements.ts'
import { removeModel, saveDelivery, saveHold, saveRule, saveStep } from './store.delivery.ts'
import { saveJoined } from './store.settling.ts'
import { saveFailure, saveReport } from './store.report.ts'

export const handlers: Record<string, Handler> = {
  'bim.deliver': handler({
    data: commands['bim.deliver'],
    gather: (db, { subject, data }) => deliveryOf(db, subject, data),
    decide: decideDeliver,
    save: async (db, facts, { agency, model, revision }, { subject, data }, context) => {
      if (!facts.length || !agency) return
      const it = { ...data, id: revision, modelId: model, at: context.now, by: authorOf(context) }
      await saveDelivery(db, { building: subject, agency }, it)
    },
  }),
  'bim.confirm': handler({
    data: commands['bim.confirm'],
    gather: (db, { subject, data }) => confirmationOf(db, subject, data),
    decide: decideConfirm,
    save: (db, _, { revision, rule }, { data }, context) =>
      saveRule(db, { model: data.model, revision }, ruleAfter(rule, data), {
        at: context.now,
        person: authorOf(context),
      }),
  }),
  ...settlingHandlers,
  'bim.hold': handler({
    data: commands['bim.hold'],
    gather: (db, { subject, data }) => holdingOf(db, subject, data.revision),
    decide: decideHold,
    save: async (db, facts, _, { data }, context) => {
      if (facts.length) await saveHold(db, data, { at: context.now, by: authorOf(context) })
    },
  }),
  'bim.remove': handler({
    data: commands['bim.remove'],
    gather: (db, { subject, data }) => removingOf(db, subject, data.model),
    decide: decideRemove,
    save: async (db, facts, _, { data }) => {
      if (facts.length) await removeModel(db, data.model)
    },
  }),
  'bim.require': handler({
    data: commands['bim.require'],
    gather: (db) => requiringOf(db),
    decide: decideRequire,
    save: async (db, facts, _, { id, data }, context) => {
      if (facts.length) await saveRequired(db, id, data, { at: context.now, by: authorOf(context) })
    },
  }),
  'bim.tell': handler({
    data: commands['bim.tell'],
    gather: (db, { subject, data }) => toldOf(db, subject, data.revision),
    decide: decideReading<'bim.tell', 'bim.told'>('bim.told', ({ step }) => ({ step })),
    save: (db, _, __, { data }, { now }) => saveStep(db, data, now),
  }),
  'bim.joinThing': handler({
    data: commands['bim.joinThing'],
    gather: async (db, { subject }) => ({ agency: await agencyOf(db, subject) }),
    decide: (state, { subject }, context) => refusalOf('tell', state, subject, context) ?? [],
    save: (db, _, __, { data }) => saveJoined(db, data),
  }),
  'bim.fail': handler({
    data: commands['bim.fail'],
    gather: (db, { subject, data }) => toldOf(db, subject, data.revision),
    decide: decideReading<'bim.fail', 'bim.failed'>('bim.failed', ({ problem }) => ({ code: problem.code })),
    save: (db, _, __, { data }, { now }) => saveFailure(db, data, now),
  }),
  'bim.found': handler({
    data: commands['bim.found'],
    gather: (db, { subject, data }) => toldOf(db, subject, data.revision),
    decide: decideReading<'bim.found', 'bim.found'>('bim.found', ({ changes }) => ({
      changes: changes.length,
      safe: changes.filter(({ safe }) => safe).length,
    })),
    save: async (db, _, { agency }, { subject, data }, { now }) => {
      if (agency) await saveReport(db, { building: subject, agency }, data, now)
    },
  }),
}

/** What was accepted enters the estate in the same transaction. */
export const reactions: Reactions = {
  'bim.accepted': ({ subject, private: its }) => [{ type: 'inventory.take', subject, data: its?.batch }],
  'estate.joined': ({ subject, data: { kept, ended } }) => [
    { type: 'bim.joinThing', subject, data: { kept, ended } },
  ],
  'estate.parted': ({ subject, data: { kept, ended } }) => [
    { type: 'bim.joinThing', subject, data: { kept, ended, apart: true } },
  ],
  'bim.takenBack': ({ subject, data }) => [
    { type: 'inventory.putBack', subject, data: { delivery: data.revision } },
  ],
}

const reading = (building: string, revision: string): JobSpec => ({
  task: 'bim.read',
  payload: { building, revision },
  key: jobKey(revision),
  queue: 'bim',
})

/** One delivery at a time is read: each takes a processor and some hundred megabytes. */
export const jobs: Jobs = {
  ...toEach(['bim.delivered', 'bim.confirmed', 'bim.matched'], ({ subject, data: { revision } }) =>
    revision ? [reading(subject, revision)] : [],
  ),
  'bim.accepted': ({ subject, data: { revision } }) => [
    { task: 'bim.locate', payload: { building: subject, revision } },
  ],
  'bim.takenBack': ({ subject, data: { next } }) => (next ? [reading(subject, next)] : []),
  'bim.required': () => [{ task: 'bim.recheck', payload: {}, key: 'bim.recheck' }],
}
