import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { z } from 'zod/mini'
import type { Actor } from '../core/access.ts'
import type { Command, Context, Fact, Outcome, Refusal } from '../core/command.ts'
import type { AskedField, PassingAnswer, PassingField, PassingKeys } from '../core/fields.ts'
import type { FieldDemand } from '../core/field-standing.ts'
import type { FactKind, Facts, FactType } from '../core/facts.ts'
import type { CodeUnder, Key, Params, T, Words } from '../core/words.ts'
import type { Database } from './database.ts'
import type { Figure } from './figures.ts'
import type { Files } from './photo-files.ts'
import type { Knows } from './identify.ts'
import type { Mails } from './mails.ts'
import type { SomeOffers } from './offers.ts'
import type { Pace } from './bound-pace.ts'
import type { Impersonal, Personal } from './personal.ts'
import type { Settings } from './settings.ts'
import type { Db, RawBuilder } from './sql.ts'

/**
 * What pages and programs of before still send of an act, and what it says today. It is read first; where it does not parse,
 * the act is of today. Its hash is that of what was sent, so that an act of before the upgrade has its answer still.
 */
export type Earlier<Data = never> = { data: z.ZodMiniType; today: (said: never) => Data }

type KeyOf<Data> = Data extends unknown ? keyof Data : never
/** A key of the data of some fact. */
export type DataKey = KeyOf<Facts[FactType]>

/**
 * How a command is carried out: gather (SQL) → decide (pure) → save (SQL).
 * `gather` runs behind the actor's row-level policies, unless the act must look further than the actor may (`beyond`):
 * then it says why, beside the flag.
 */
export type Handler<State = never, Data = never, Type extends FactType = FactType> = {
  data: z.ZodMiniType<Data>
  earlier?: Earlier<Data>
  beyond?: boolean
  /**
   * Asked fields that the act bears no answer to, with the refusal where they are still required: the schema lets them out, since a
   * question that nobody reads or defends is asked no more (kernel/core/field-standing.ts).
   */
  demands?: (data: Data) => readonly { field: string; no: Refusal }[]
  /** of its facts' data, what visitors and tenants are told in the answer: nothing unless it says so (outcome.ts) */
  tells?: readonly DataKey[]
  /** other matters that the act names and moves: held with its subject, from the beginning */
  holds?: (data: Data) => readonly string[]
  /**
   * What of the act is done all the same where one of its reactions says no: nothing, unless it says so. `notice` tells in the
   * answer what was not (`notice.<code>`, with the refusal’s own sentence as `why`).
   */
  without?: (data: Data) => { data: Data; notice: CodeUnder<'notice'> } | undefined
  /** several tell of one matter, each in an order of her own: hers are never dated before what she last told of it (core/act-time.ts) */
  inOwnOrder?: boolean
  /** what the act rests on, before which it cannot have been done (ISO): no hour that is said of it counts before that one */
  since?: (db: Db, command: Command<string, Data>, actor: Actor, offers: SomeOffers) => Promise<string | null>
  gather: (
    db: Db,
    command: Command<string, Data>,
    context: Context,
    offers: SomeOffers,
    settings: Settings,
  ) => Promise<State>
  decide: (state: State, command: Command<string, Data>, context: Context) => Fact<Type>[] | Refusal
  save: (
    db: Db,
    facts: readonly Fact<Type>[],
    state: State,
    command: Command<string, Data>,
    context: Context,
  ) => Promise<void>
}

/** Keeps the types of state, data and facts together, then forgets them for the registry. */
export const handler = <State, Data, Type extends FactType = FactType>(
  h: Handler<State, Data, Type>,
): Handler => h as unknown as Handler

/**
 * An act of which nothing may say who did it (unsigned-acts.ts). It goes past the bus: no answer is remembered under its id, no fact,
 * job or effort is written, no line of the log or of the security log names it, and nothing is saved while it is answered. So the
 * slice itself bounds it, and sees to it that the same act sent twice counts once. `take` tells why not, or nothing.
 */
export type UnsignedAct<Data = never> = {
  data: z.ZodMiniType<Data>
  take: (kernel: Kernel, data: Data, by: { actor: Actor; now: string }) => Promise<Refusal | undefined>
}

export type Asking = {
  db: Db
  actor: Actor
  now: string
  settings: Settings
  /** what the house is made of */
  slices: readonly Slice[]
  /** what slices above hold of what is asked here */
  offers: SomeOffers
  /** another question, as the same reader: a refusal comes back as a value */
  ask: (query: string, input: unknown) => Promise<unknown>
  /** what the house says, in the reader’s language: for words that another slice declares and no page loads */
  say: T
  /** the same in either language */
  sayIn: SaySentence
  /** as an agency says it */
  sayAs: SayAs
}

export type SaySentence = (lang: Actor['lang'], key: Key, params?: Params) => string

/** How an agency says it: in the words of its own that stand now, else as the house does. */
export type SayAs = (db: Db, agency: string) => Promise<SaySentence>

/** A question: its input is checked at the door; `beyond` reads as the owner, for what is public or narrower than a policy. */
export type Answer<Input = never> = {
  input: z.ZodMiniType<Input>
  output: z.ZodMiniType
  beyond?: boolean
  /** the file of somebody that an answer shows to a colleague: noted, with her name and the day (consultations.ts) */
  opens?: (input: Input) => string | undefined
  answer: (asking: Asking, input: Input) => Promise<unknown>
}

export const answer = <Input>(a: Answer<Input>): Answer => a as unknown as Answer

/** Work on the outside world, written in the commit of the facts that ask for it. `queue`: its jobs run one after the other. */
export type JobSpec = {
  task: string
  payload: Record<string, unknown>
  key?: string
  runAt?: string
  queue?: string
}

/** A fact as the journal keeps it. */
export type JournalFact<Type extends FactType = FactType> = Fact<Type> & {
  id: string
  command: string
  actor: string
  role: string
  at: string
}

/** What answers some facts, each with its own data. */
export type ByFact<Answer> = { [Type in FactType]?: (fact: JournalFact<Type>, context: Context) => Answer }

/** The same answer to each of several facts. */
export const toEach = <const Types extends readonly FactType[], Answer>(
  types: Types,
  answer: (fact: JournalFact<Types[number]>, context: Context) => Answer,
): ByFact<Answer> => Object.fromEntries(types.map((type) => [type, answer]))

/** Commands that a fact sets off; the bus gives them their ids. */
export type Reactions = ByFact<Omit<Command, 'id' | 'at'>[]>
export type Jobs = ByFact<JobSpec[]>

type Questions = Record<string, { input: unknown }>

/**
 * A question of the slice whose answer goes along on the phone of who walks from door to door: asked there with the same input it
 * is answered without network, as the house answered it. A reader who may not ask it goes without. `after`: the kinds of facts
 * after which it is asked again; without any, with the list of buildings: once a day, or when that changes. `moved`: whether its answer is
 * another since an instant (ISO), behind the reader’s wall, where what changes it stands in no building and a caretaker hears no fact of it.
 */
export type PackQuestion<Of extends Questions = Questions> = {
  [Query in keyof Of & string]: {
    query: Query
    input: Of[Query]['input']
    after: readonly FactKind[]
    moved?: (db: Db, since: string) => Promise<boolean>
  }
}[keyof Of & string]

/** After which facts something is written beside them, and what. */
export type FactRecord = {
  after: readonly FactType[]
  write: (db: Db, facts: readonly JournalFact[]) => Promise<void>
}

/** The jobs of a slice, in the house that it is part of. */
export const jobsOf = ({ jobs }: Slice, slices: readonly Slice[]): Jobs =>
  (typeof jobs === 'function' ? jobs(slices) : jobs) ?? {}

export type Task = (payload: Record<string, unknown>, kernel: Kernel) => Promise<void>

/** What is waited for until the process ends: `stop` lets what is in hand come to its end. */
export type Listening = { stop: () => Promise<void> }
export type ListeningLog = { error: (told: object, words: string) => void }

/** What a slice gives to the house. Everything is optional. */
export type Slice = {
  name: string
  commands?: Record<string, Handler>
  /** the slice's acts tell of matters of which each has one history: none is dated before what was last told of it (core/act-time.ts) */
  hasHistories?: boolean
  /** acts that leave no trace of who did them (unsigned-acts.ts) */
  unsigned?: Record<string, UnsignedAct>
  /** what forms and acts ask of a field that the house asks, on a day `yyyy-mm-dd` */
  demandOf?: (
    house: Pick<Kernel, 'database' | 'slices'>,
    field: string,
    today: string,
  ) => Promise<FieldDemand>
  queries?: Record<string, Answer>
  /** which of them the phone takes along: `[…] satisfies Packed<Queries>[]` */
  pack?: readonly PackQuestion[]
  /** relations that slices below read, as they declared them */
  offers?: SomeOffers
  /** facts of others → commands of ours, pure; ids are derived by the bus */
  reactions?: Reactions
  /** facts → work on the outside world, written in their commit; of others’ facts too, where they say what they want of it */
  jobs?: Jobs | ((slices: readonly Slice[]) => Jobs)
  /**
   * Rows of the slice's own tables that some facts leave in their very commit, where a job would cost a landlord who wants none of it. What
   * is written decides nothing and refuses nothing: it is one statement, as the owner, over what the act has saved.
   */
  records?: readonly FactRecord[]
  tasks?: Record<string, Task>
  /** graphile-worker cron lines: `{ task: '0 3 * * *' }` */
  cron?: Record<string, string>
  words?: { fr: Words; en: Words }
  /** words that an agency has put in the place of the house’s, by key; those of one language alone leave the other to the house */
  localWords?: (db: Db, agency: string) => Promise<{ fr: Words; en: Words }>
  /** what it asks of people, who wanted it and why: the ledger of time reads it (core/fields.ts) */
  fields?: readonly AskedField[]
  /** what it asks of people for some weeks, beside these: a question of head office that is in the rounds */
  fieldsNow?: (db: Db, which?: PassingKeys) => Promise<readonly PassingField[]>
  /** to which of these an act is an answer: what it cost is that question’s, if it was asked when the act was done */
  answersNow?: (act: Pick<Command, 'type' | 'subject' | 'data'>) => PassingAnswer | undefined
  /** what it counts of what people did, for the page of figures and its CSV (figures.ts) */
  figures?: readonly Figure[]
  /** what it has written to people once something is true (mails.ts) */
  mails?: Mails
  /** what its tables hold of people: the file of an access request, erasure and retention read it (personal.ts) */
  personal?: readonly Personal[]
  /** columns of its tables that could name somebody, and name nobody: by reason */
  impersonal?: Impersonal
  /** which files (`f`, of kernel.file) it still needs: a condition. What no slice needs goes in the night */
  needsFile?: RawBuilder<unknown>
  /** whether the actor may see a file: asked behind her row-level policies; by no actor, where the house asks as the owner whether it is shown anywhere */
  files?: (db: Db, sha256: string, actor?: Actor) => Promise<boolean>
  /** a drawing that follows from what the slice holds, made again when its file is not there: asked as the owner, after `files` */
  draws?: (db: Db, sha256: string) => Promise<string | undefined>
  /** an act of this type and the seconds that it cost, told once it stands: its transaction is over, and would name its author */
  effort?: (
    house: Pick<Kernel, 'database' | 'slices' | 'settings'>,
    act: Pick<Command, 'type' | 'subject' | 'data' | 'effort'>,
    context: Context,
  ) => Promise<void>
  /** a question that somebody was answered; nothing of it is written down here and now */
  noteRead?: (house: Pick<Kernel, 'database' | 'slices'>, query: string) => void
  /** asked at every door of /api before anything is read, and while the feed stays open: a refusal lets nobody in */
  admit?: (request: FastifyRequest, kernel: Kernel) => Promise<Refusal | undefined>
  /** how the caller of each line that stays open is known now: asked for all at once, now and then, and after these facts */
  stands?: {
    after: readonly FactType[]
    ask: (db: Db, requests: readonly FastifyRequest[]) => Promise<readonly (string | null)[]>
  }
  /** what waits in the memory of a process alone is written down before that process ends */
  leaves?: (kernel: Kernel) => Promise<void>
  /** whether the caller is a phone that the slice knows: its clock is compared with ours, and its hours are believed */
  isKnownPhone?: (request: FastifyRequest) => boolean
  /** what the slice waits for outside (a mailbox, a folder), in a process that does the house's jobs; nothing where nothing is set */
  listens?: (kernel: Kernel, log: ListeningLog) => Listening | undefined
  /** `knows`: who knocks at a door */
  routes?: (app: FastifyInstance, kernel: Kernel, knows: Knows) => Promise<void> | void
}

/** The running house, as routes, tasks and the command line see it. */
export type Kernel = {
  database: Database
  settings: Settings
  files: Files
  slices: readonly Slice[]
  /** what slices give to those below */
  offers: SomeOffers
  /** how often each person, or each address of visitors, may knock */
  pace: Pace
  /** carries out one command: see bus.ts */
  send: (actor: Actor, command: Command, now?: string) => Promise<Outcome>
  ask: (actor: Actor, query: string, input: unknown, now?: string) => Promise<unknown>
  say: SaySentence
  sayAs: SayAs
}
