import { ofRole } from '../../kernel/core/roles.ts'
import type { Command, Context, Fact } from '../../kernel/core/command.ts'
import { holdMatters } from '../../kernel/server/locks.ts'
import { type Handler, handler } from '../../kernel/server/slice.ts'
import type { Db } from '../../kernel/server/sql.ts'
import { commands, type Commands } from '../core/request-commands.ts'
import { leaveCharge, takeCharge } from '../core/charge/charge-rules.ts'
import { chase } from '../core/decide/chase-waiting.ts'
import {
  callOff,
  decline,
  handBack,
  orient,
  plan,
  resume,
  takeOver,
  wait,
} from '../core/decide/direct-request.ts'
import {
  archive,
  close,
  confirm,
  contest,
  followOn,
  reopen,
  resolve,
  withdraw,
} from '../core/decide/end-request.ts'
import { follow } from '../core/decide/follow-order.ts'
import { attach, detach, gather, type Gathering } from '../core/decide/group-requests.ts'
import type { Decision, Rule } from '../core/decide/request-rule.ts'
import {
  addPhoto,
  answerHq,
  askHq,
  markHandled,
  remind,
  writeMessage,
} from '../core/decide/write-in-thread.ts'
import { type Pair, withTwin } from '../core/decide/name-twin.ts'
import { takeStep } from '../core/matter/take-step.ts'
import type { Matter } from '../core/request-matter.ts'
import { withAlarm } from '../core/alarm/danger-ringing.ts'
import { noteHandler } from './own-desk/note-handler.ts'
import { calmHandler, classifyHandler } from './classify-handler.ts'
import { chargeHandlers } from './charge/charge-handlers.ts'
import { fileHandler } from './file-handler.ts'
import { joinThingHandler } from './join-thing.ts'
import { outageHandlers } from './outage/outage-handlers.ts'
import { placeHandler } from './place-handler.ts'
import { linkHandlers } from './link/link-handlers.ts'
import { mergeHandlers } from './merge/merge-handlers.ts'
import { splitHandler } from './matter/split-handler.ts'
import { dismissHandler, vouchHandler } from './unconfirmed-reports.ts'
import { withPaperNames } from './misnamed-paper.ts'
import { matterOf, mattersOf } from './read-matter.ts'
import { recordHandler } from './record-handler.ts'
import { authorOf, type MessageDraft, saveSaid } from './messages.ts'
import { remindedAt, saveAnswer, saveArchived, saveMoves, saveQuestion } from './store.ts'

type Name = keyof Commands

/** Words and photos of any command; who may read them follows the fact that speaks of them. */
const saveWhatWasSaid = async (
  db: Db,
  command: Command,
  facts: readonly Fact[],
  context: Context,
): Promise<void> => {
  const { words, photos, sounds, papers } = command.data as Pick<
    MessageDraft,
    'words' | 'photos' | 'sounds' | 'papers'
  >
  if (!words && !photos && !sounds && !papers) return
  const audience = staffOnly.has(command.type) ? 'staff' : (facts[0]?.audience ?? 'everyone')
  await saveSaid(db, command.subject, authorOf(context), {
    id: command.id,
    words,
    photos,
    sounds,
    papers,
    audience,
  })
}

// Everybody may know that head office was asked; what colleagues wrote to each other is theirs.
const staffOnly = new Set([
  'request.askHq',
  'request.answerHq',
  'request.handBack',
  'request.note',
  'request.takeStep',
])

// What ends with an incident is held before anything is written: nobody leaves it while it closes, and the journal tells
// each matter in the order in which it happened.
const withAttached = async (db: Db, { subject }: Command): Promise<Matter | undefined> => {
  const m = await matterOf(db, subject)
  if (!m?.attached.length) return m
  await holdMatters(db, m.attached)
  return matterOf(db, subject)
}

const simple = <N extends Name>(
  name: N,
  rule: (m: Matter | undefined, command: { id: string; data: Commands[N] }, context: Context) => Decision,
  also?: (
    db: Db,
    m: Matter,
    facts: readonly Fact[],
    command: Command<string, Commands[N]>,
    context: Context,
  ) => Promise<unknown>,
): Record<string, Handler> => ({
  [name]: handler<Matter | undefined, Commands[N]>({
    data: commands[name] as never,
    gather: withAttached,
    decide: (m, command, context) => withAlarm(m, rule(m, command, context), context),
    save: async (db, facts, m, command, context) => {
      if (!m || !facts.length) return
      await saveWhatWasSaid(db, command, facts, context)
      await saveMoves(db, m, facts, context)
      await also?.(db, m, facts, command, context)
    },
  }),
})

const closing = <N extends 'request.close' | 'request.decline'>(
  name: N,
  rule: Rule<Commands[N]>,
): Record<string, Handler> => ({
  [name]: handler<Pair, Commands[N]>({
    data: commands[name],
    // Two that are closed as the double of each other at one moment would both be gone.
    holds: (data) => [(data as { duplicateOf?: string }).duplicateOf].filter((id) => id !== undefined),
    gather: async (db, command) => {
      const { duplicateOf } = command.data as { duplicateOf?: string }
      return {
        m: await withAttached(db, command),
        twin: duplicateOf ? await matterOf(db, duplicateOf) : undefined,
      }
    },
    decide: (pair, command, context) =>
      withAlarm(pair.m, withTwin<Commands[N]>(rule)(pair, command, context), context),
    save: async (db, facts, { m }, command, context) => {
      if (!m) return
      await saveWhatWasSaid(db, command, facts, context)
      await saveMoves(db, m, facts, context)
    },
  }),
})

const attachHandler = handler<
  { matter: Matter | undefined; outage: Matter | undefined },
  Commands['request.attach']
>({
  data: commands['request.attach'],
  // The incident must not end between our look at it and our writing: both are held.
  holds: ({ outage }) => [outage],
  gather: async (db, { subject, data }) => ({
    matter: await matterOf(db, subject),
    outage: await matterOf(db, data.outage),
  }),
  decide: attach,
  save: async (db, facts, { matter, outage }, _, context) => {
    for (const m of [matter, outage])
      if (m) {
        const its = facts.filter(({ subject }) => subject === m.id)
        if (its.length) await saveMoves(db, m, its, context)
      }
  },
})

const gatherHandler = handler<Gathering, Commands['request.gather']>({
  data: commands['request.gather'],
  holds: ({ requests }) => requests,
  gather: async (db, { subject, data }) => ({
    m: await matterOf(db, subject),
    others: await mattersOf(db, data.requests),
  }),
  decide: gather,
  save: async (db, facts, { m }, _, context) => {
    if (m) await saveMoves(db, m, facts, context)
  },
})

const remindHandler = handler<
  { m: Matter | undefined; last: string | undefined },
  Commands['request.remind']
>({
  data: commands['request.remind'],
  gather: async (db, { subject }, { actor }) => ({
    m: await matterOf(db, subject),
    last: ofRole(actor.role).reach === 'household' ? await remindedAt(db, subject) : undefined,
  }),
  decide: ({ m, last }, command, context) => withAlarm(m, remind(last)(m, command, context), context),
  save: async (db, facts, { m }, command, context) => {
    if (!m) return
    await saveWhatWasSaid(db, command, facts, context)
    await saveMoves(db, m, facts, context)
  },
})

// As of any act of the thread: the words, then the request.
const noting: Handler<Matter | undefined, Commands['request.note']>['save'] = async (
  db,
  facts,
  m,
  command,
  context,
) => {
  if (!m || !facts.length) return
  await saveWhatWasSaid(db, command, facts, context)
  await saveMoves(db, m, facts, context)
}

/** Every command about requests: see core/contract.ts for what each takes and refuses. */
export const handlers: Record<string, Handler> = {
  'request.file': fileHandler,
  'request.vouch': vouchHandler,
  'request.dismiss': dismissHandler,
  'request.place': placeHandler,
  'request.classify': classifyHandler,
  'request.calm': calmHandler,
  'request.attach': attachHandler,
  'request.gather': gatherHandler,
  ...mergeHandlers,
  ...outageHandlers,
  ...linkHandlers,
  'request.remind': remindHandler,
  'request.record': recordHandler,
  'request.joinThing': joinThingHandler,
  'request.splitOff': splitHandler,
  ...simple('request.orient', orient),
  ...simple('request.plan', plan),
  ...simple('request.callOff', callOff),
  ...simple('request.takeOver', takeOver),
  ...simple('request.takeCharge', takeCharge),
  ...simple('request.leaveCharge', leaveCharge),
  ...chargeHandlers,
  ...closing('request.decline', decline),
  ...simple('request.wait', wait),
  ...simple('request.chase', chase),
  ...simple('request.resume', resume),
  ...simple('request.handBack', handBack),
  ...simple('request.resolve', resolve),
  ...simple('request.confirm', confirm),
  ...simple('request.contest', contest),
  ...closing('request.close', close),
  ...simple('request.reopen', reopen),
  ...simple('request.followOn', followOn),
  ...simple('request.withdraw', withdraw),
  ...simple('request.detach', detach),
  ...withPaperNames(simple('request.say', writeMessage)),
  ...simple('request.heed', markHandled),
  ...withPaperNames(simple('request.takeStep', takeStep)),
  ...withPaperNames({ 'request.note': noteHandler(noting) }),
  ...simple('request.addPhoto', addPhoto),
  ...simple('request.follow', follow),
  ...simple('request.askHq', askHq, async (db, m, facts, _, context) => {
    for (const fact of facts)
      if (fact.type === 'request.hqAsked') await saveQuestion(db, m.id, authorOf(context), fact.data)
  }),
  ...simple('request.answerHq', answerHq, (db, _, __, command, context) =>
    saveAnswer(db, command.data.question, authorOf(context)),
  ),
  ...simple('request.archive', archive, (db, m, _, __, context) => saveArchived(db, m.id, context.at)),
}
