type NoData = Record<never, never>

/** What becomes true of what leaves. Words and addresses are in erasable tables. */
export type NoticeFacts = {
  /** the subject is the sheet */
  'notice.posted': { building: string; entrance?: string; request?: string; starts: string; ends: string }
  'notice.takenDown': { building: string }
  'letter.printed': NoData
  /** a former address was told of another, a first one was written of to the dwelling, head office was told of a colleague */
  'mail.formerTold': NoData
  'mail.givenTold': NoData
  'mail.hiredTold': NoData
}

declare module '../../kernel/core/facts.ts' {
  interface Facts extends NoticeFacts {}
}
