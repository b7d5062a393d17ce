import { can, mayAnywhere } from '../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../kernel/core/command.ts'
import { holdMatters } from '../../kernel/server/locks.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import { type Handler, handler } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { type Commands, commands } from '../core/contract.ts'
import { askDiagnostics, type AskingDiagnostics } from '../core/diagnostics/ask-diagnostics.ts'
import { recordDiagnostic, type Recording } from '../core/diagnostics/record-diagnostic.ts'
import { type Act, grants } from '../core/grants.ts'
import {
  disputeCause,
  moveVoid,
  planStep,
  priceVoid,
  resumeVoid,
  settleCause,
  stepBack,
  stopVoid,
  type VoidState,
} from '../core/void/decide-void.ts'
import { dropVoid, type Keeping, letVoid, openVoid } from '../core/void/keep-void.ts'
import { answerRemark, remark, tellFeature } from '../core/void/speak-for-agency.ts'
import { heardHandlers } from './heard-handlers.ts'
import {
  failingOf,
  indecentAt,
  nextLease,
  openVoidOf,
  papersOf,
  voidPlace,
  voidRecords,
  voidState,
} from './void-state.ts'
import { newcomerHandler } from './newcomer-handler.ts'
import { saveRemark, saveRemarkAnswer, saveVoid, saveVoidFacts } from './void-store.ts'

type Decide<Data> = (state: VoidState, command: Command<string, Data>, context: Context) => Fact[] | Refusal

/** An act on the open void of a dwelling, by those who may do it somewhere. `isTaken`: whether an id that it brings is another’s, anywhere. */
const onVoid = <Data>(
  data: Handler<VoidState, Data>['data'],
  acts: readonly [Act, ...Act[]],
  decide: Decide<Data>,
  isTaken?: (db: Db, data: Data) => Promise<boolean>,
): Handler => {
  const may = ({ actor }: Context): boolean => acts.some((act) => mayAnywhere(grants, act, actor))
  const nothing: VoidState = { place: undefined, open: undefined, papers: [] }
  // Who looks for an id beyond the wall learns of no dwelling there.
  const isHers = ({ place }: VoidState, { actor }: Context): boolean =>
    place !== undefined && can(grants, acts[0], actor, place)
  return handler<VoidState, Data>({
    data,
    beyond: isTaken !== undefined,
    gather: async (db, command, context) => {
      // Two acts on one dwelling come after each other: the second sees what the first has done.
      if (may(context)) await holdMatters(db, [command.subject])
      const state = may(context) ? await voidState(db, command, context) : nothing
      if (!isTaken) return state
      return isHers(state, context) ? { ...state, isTaken: await isTaken(db, command.data) } : nothing
    },
    decide: (state, command, context) =>
      may(context) ? decide(state, command, context) : refuse('not_yours'),
    save: (db, facts, _, __, { actor, at }) => saveVoidFacts(db, facts, { at, by: actor.id }),
  })
}

/** The same, with words that stand in a table of their own. */
const withWords = (
  its: Handler,
  keep: (db: Db, said: never, author: { at: string; by: string }) => Promise<unknown>,
): Handler => ({
  ...its,
  save: async (db, facts, _, { data }: { data: object }, { actor, at }) => {
    for (const fact of facts) await keep(db, { ...fact.data, ...data } as never, { at, by: actor.id })
  },
})

type KeptData = { household?: string; leaseEnds?: string; starts?: string; isDemanded?: boolean }

const keeping = async (db: Db, { id, subject, data }: Command<string, KeptData>): Promise<Keeping> => {
  const open = await openVoidOf(db, subject)
  const all = open && (await voidRecords(db, [open]))
  return {
    place: await voidPlace(db, subject),
    open: open && {
      id: open.id,
      household: open.household,
      leaseEnds: open.leaseEnds,
      allocation: all?.moves.findLast(({ track }) => track === 'allocation')?.step ?? 'none',
      owesAnswer: all?.remarks.some(({ answeredAt }) => answeredAt === null) ?? false,
    },
    fresh: derivedId('void', id),
    next: data.leaseEnds ? await nextLease(db, subject, data.leaseEnds) : null,
    papers: await papersOf(db, [subject]),
    failing: failingOf({ stops: all?.stops ?? [], indecent: await indecentAt(db, [subject]) }),
  }
}

/** What the house does when a lease ends, goes on after all, or begins: nobody else. */
const byHouse = <Data extends KeptData>(
  data: Handler<Keeping, Data>['data'],
  decide: (state: Keeping, command: Command<string, Data>, context: Context) => Fact[] | Refusal,
): Handler => {
  const may = ({ actor }: Context): boolean => mayAnywhere(grants, 'keepVoid', actor)
  const nothing: Keeping = {
    place: undefined,
    open: undefined,
    fresh: '',
    next: null,
    papers: [],
    failing: 0,
  }
  return handler<Keeping, Data>({
    data,
    gather: async (db, command, context) => (may(context) ? keeping(db, command) : nothing),
    decide: (state, command, context) =>
      may(context) ? decide(state, command, context) : refuse('not_yours'),
    save: async (db, facts, { place }, command, { actor, at }) => {
      await saveVoidFacts(db, facts, { at, by: actor.id })
      for (const fact of facts)
        if (fact.type === 'void.opened' && place)
          await saveVoid(db, {
            ...place,
            id: fact.data.void,
            household: command.data.household ?? null,
            leaseEnds: fact.data.leaseEnds,
            at,
          })
    },
  })
}

const isKnown = async (db: Db, where: Parameters<Db['row']>[0]): Promise<boolean> =>
  (await db.row(where)) !== undefined

/** All that is done with voids. */
export const voidHandlers: Record<string, Handler> = {
  'void.open': byHouse(commands['void.open'], openVoid),
  'void.drop': byHouse(commands['void.drop'], dropVoid),
  'void.let': byHouse(commands['void.let'], letVoid),
  'void.move': onVoid(commands['void.move'], ['moveWorks', 'moveAllocation'], moveVoid),
  'void.back': onVoid(commands['void.back'], ['moveWorks', 'moveAllocation'], stepBack),
  'void.plan': onVoid(commands['void.plan'], ['planStep'], planStep),
  'void.stop': onVoid(commands['void.stop'], ['stopVoid'], stopVoid),
  'void.resume': onVoid(commands['void.resume'], ['stopVoid'], resumeVoid),
  'void.price': onVoid(commands['void.price'], ['priceVoid'], priceVoid),
  'void.dispute': onVoid(commands['void.dispute'], ['disputeCause'], disputeCause, (db, { dispute }) =>
    isKnown(db, sql`select 1 from lettings.dispute d where d.id = ${dispute}`),
  ),
  'void.settle': onVoid(commands['void.settle'], ['settleCause'], settleCause),
  'void.tellFeature': onVoid(commands['void.tellFeature'], ['tellFeature'], tellFeature),
  'void.remark': withWords(
    onVoid(commands['void.remark'], ['remark'], remark, (db, { remark: id }) =>
      isKnown(db, sql`select 1 from lettings.remark r where r.id = ${id}`),
    ),
    saveRemark,
  ),
  'void.answerRemark': withWords(
    onVoid(commands['void.answerRemark'], ['answerRemark'], answerRemark),
    saveRemarkAnswer,
  ),
  'void.visitNewcomer': newcomerHandler,
  ...heardHandlers,
  'diagnostic.ask': handler<AskingDiagnostics, Commands['diagnostic.ask']>({
    data: commands['diagnostic.ask'],
    gather: async (db, { id, subject }, { actor }) => {
      const nothing = { place: undefined, open: undefined, papers: [], wanted: null, asked: [], request: '' }
      if (!mayAnywhere(grants, 'recordDiagnostic', actor)) return nothing
      const open = await openVoidOf(db, subject)
      const all = open && (await voidRecords(db, [open]))
      return {
        place: await voidPlace(db, subject),
        open,
        papers: await papersOf(db, [subject]),
        wanted: all?.wanted.find(({ step }) => step === 'signed' || step === 'entered')?.day ?? null,
        asked: all?.asked.map(({ kind }) => kind) ?? [],
        request: derivedId('diagnostics asked', id),
      }
    },
    decide: (state, command, context) =>
      mayAnywhere(grants, 'recordDiagnostic', context.actor)
        ? askDiagnostics(state, command, context)
        : refuse('not_yours'),
    save: (db, facts, _, __, { actor, at }) => saveVoidFacts(db, facts, { at, by: actor.id }),
  }),
  'diagnostic.record': handler<Recording, Commands['diagnostic.record']>({
    data: commands['diagnostic.record'],
    // An id that is another agency’s is taken all the same.
    beyond: true,
    gather: async (db, { subject, data }, { actor }) => {
      if (!mayAnywhere(grants, 'recordDiagnostic', actor)) return { place: undefined, taken: false }
      return {
        place: await voidPlace(db, subject),
        taken: await isKnown(db, sql`select 1 from lettings.diagnostic d where d.id = ${data.diagnostic}`),
      }
    },
    decide: recordDiagnostic,
    save: async (db, _, { place }, { data }, { actor, at }) => {
      if (!place) return
      const { diagnostic, kind, doneOn, found } = data
      await db.run(sql`
        insert into lettings.diagnostic (id, unit, building, agency, kind, done_on, found, at, by_person)
        values (${diagnostic}, ${place.unit}, ${place.building}, ${place.agency}, ${kind}, ${doneOn}, ${found}, ${at}, ${actor.id})`)
    },
  }),
}
