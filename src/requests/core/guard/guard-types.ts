import type { fr } from './words.fr.ts'

export type GuardKind =
  | 'health'
  | 'origin'
  | 'religion'
  | 'offence'
  | 'insult'
  | 'union'
  | 'sexLife'
  | 'judgement'

type Suggestion = keyof typeof fr extends infer K ? (K extends `guard.suggest.${infer S}` ? S : never) : never

/** A row of a lexicon. Words are folded (no accents); `stem*`, `=exact`, several in a row apart by spaces. */
export type Entry = {
  /** patterns apart by commas */
  is: string
  kind: GuardKind
  /** the neutral wording, `guard.suggest.<suggest>` */
  suggest?: Suggestion
  /** only when somebody is spoken of nearby */
  person?: true
  /** not when one of these stands nearby */
  unless?: string
}

/** `span` in characters of the text, end excluded. */
export type Warning = {
  span: [start: number, end: number]
  kind: GuardKind
  word: string
  suggest?: `guard.suggest.${Suggestion}`
}
