import type { Lang } from './access.ts'
import type { Audience } from './command.ts'
import type { Facts, FactType } from './facts.ts'
import type { Key, Params } from './words.ts'

/** A fact as a mail reads it when it leaves: what stands then may be something else. */
export type ToldFact<Type extends FactType = FactType> = {
  [Each in Type]: {
    id: string
    type: Each
    subject: string
    command: string
    role: string
    at: string
    data: Facts[Each]
    audience: Audience
  }
}[Type]

/** Who is written to: a person (`at`: where she lives now, where that is no more at home), those of a directorate, those on duty for an agency, each by its id. */
export type Recipients =
  | { person: string; at?: readonly string[] }
  | { directorate: string }
  | { duty: string }

/** Who reads it, and when: on `paper` days later, so that no day is «tomorrow» and none is without its year. */
export type Reading = { lang: Lang; at: string; paper: boolean }

/** Mails that have a subject in some dictionary, and the sentences of one: what is in none does not compile. */
type Template = Key extends infer Said ? (Said extends `mail.${infer Name}.subject` ? Name : never) : never
type LineOf<Name extends string> = Key extends infer Said
  ? Said extends `mail.${Name}.${infer Line}`
    ? Line
    : never
  : never

/** What a text message asks that is no matter of a request: a digit in answer to it is one. */
export type TextQuestion = { what: 'opinion'; question: string }

type Condition<State, Type extends FactType> = (now: State, fact: ToldFact<Type>) => boolean

/**
 * One mail: on which fact, to whom, what it says, if it still stands. Words: `mail.<template>.subject`, one of each line in their
 * order, `.button` where it opens something. They may say what `holes` fills, and of a request its {no}, {nature} and {place}.
 */
export type Mail<State = never, Type extends FactType = FactType, Name extends string = string> = {
  fact: Type
  /** addressees, among what stands, that are written to */
  to: readonly WhomIn<State>[]
  template: Name
  /** a pair is said only when its condition holds */
  lines: readonly (LineOf<Name> | readonly [line: LineOf<Name>, when: Condition<State, Type>])[]
  /** whether there is still something to say; always, unless it says so */
  still?: Condition<State, Type>
  holes?: (now: State, fact: ToldFact<Type>, reading: Reading) => Params
  /** where its button leads: to the request that the fact is about, to a page of the office, or where what stands says */
  opens?: 'request' | `/${string}` | ((now: State) => `/${string}`)
  /** the lease whose papers its link opens, without an account: for who may have left since */
  lease?: (now: State) => string | undefined
  /** what a text message says in its place, for who is told by those, and what it asks; `leads`: the page that `opens` follows it. Without it, none leaves */
  text?: {
    line: LineOf<Name> | ((now: State) => LineOf<Name>)
    asks?: (now: State) => TextQuestion
    leads?: true
  }
}

type WhomIn<State> = {
  [Name in keyof State & string]: State[Name] extends readonly Recipients[] ? Name : never
}[keyof State & string]

/** A mail of a slice that knows `State` when it leaves: `const mail = mailsAbout<Standing>()`. */
export const mailsAbout =
  <State>() =>
  <Type extends FactType, Name extends Template>(
    fact: Type,
    rest: Omit<Mail<State, Type, Name>, 'fact'>,
  ): Mail<State> =>
    ({ fact, ...rest }) as unknown as Mail<State>
