import type { AskedValue } from './asks/asked-values.ts'
import type { CampaignKind } from './campaign/sheet-form.ts'

/** What becomes true in this slice: years and counts. No rent, no financing stands in the journal, which others of head office read. */
export type StatutoryFacts = {
  /** the subject is the file that was read */
  'register.kept': { year: number; n: number }
  /** the subject is the handing over of some values */
  'register.told': { year: number; n: number }
  /** the subject is the batch of the source that said some values */
  'register.heard': { n: number }
  /** the subject is the building: somebody there told a value of a dwelling on that day (`yyyy-mm-dd`), or passed it over (null) */
  'register.answered': { unit: string; field: AskedValue; value: string | number | null; on: string }
  /** the columns of a year were brought: so many, from which year on, in which version */
  'register.laidDown': { since: number; version: string; n: number }
  /** a survey began: so many homes are asked. The subject is the campaign, here and in both below. No answer is here: a journal never forgets */
  'campaign.opened': { kind: CampaignKind; year: number; homes: number }
  'campaign.closed': Record<never, never>
  /** the State accepted the return on that day (`yyyy-mm-dd`): what was answered is gone */
  'campaign.accepted': { on: string }
  'campaign.formBrought': { kind: CampaignKind; since: number; version: string }
  /** the subject is the sheet: whoever has it wants help, and this request asks for it */
  'sheet.helpWanted': { request: string; unit: string; person: string }
  /** said by the house to itself, that a home is asked (0) or reminded; no journal keeps it. The subject is the sheet */
  'sheet.asked': { round: number }
}

declare module '../../kernel/core/facts.ts' {
  interface Facts extends StatutoryFacts {}
}
