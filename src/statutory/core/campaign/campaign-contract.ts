import { z } from 'zod/mini'
import { campaignKinds, formShape, shownQuestions } from './sheet-form.ts'
import { sheetStates, typedWays } from './sheet-states.ts'

const id = z.uuid()
const year = z.int().check(z.minimum(2020), z.maximum(2100))
const day = z.iso.date()
/** what stands behind `#` in the link of a mail */
const linkKey = z.string().check(z.regex(/^[\w-]{43}$/))
/** drawn by the page and kept by nobody: without it the hash under which an act is remembered would tell a small sum to whoever tries all */
const salt = z.string().check(z.regex(/^[\w-]{22,64}$/))
const row = z.record(z.string().check(z.maxLength(30)), z.string().check(z.maxLength(120)))
const answers = { home: row, people: z.array(row).check(z.maxLength(15)) }

/** What may be sent about surveys of occupation and resources. */
export const campaignCommands = {
  /**
   * Subject: the campaign's new id. Each home whose lease is in force today gets a sheet; `without`: references of dwellings that are not
   * asked. `due`: the last day, a month from now at least; `remindOn`: two days at most. Refused: not_yours, campaign_exists, campaign_short,
   * reminder_outside, dwelling_unknown, no_home_asked, no_layout.
   */
  'campaign.open': z.object({
    kind: z.enum(campaignKinds),
    year,
    due: day,
    remindOn: z.array(day).check(z.maxLength(2)),
    without: z.array(z.string().check(z.trim(), z.minLength(1), z.maxLength(60))).check(z.maxLength(5000)),
  }),
  /** Subject: the campaign. Nobody answers any more. Refused: not_yours, not_found. */
  'campaign.close': z.object({}),
  /**
   * Subject: the campaign. The State accepted the return on this day: sheets and answers are erased, numbers by agency stay. Refused:
   * not_yours, not_found, campaign_running, day_to_come.
   */
  'campaign.accept': z.object({ on: day }),
  /** Subject: the form. Questions and columns of a survey as the landlord brings them. Refused: not_yours, form_wrong. */
  'campaign.bringForm': formShape,
  /**
   * Subject: the sheet. What a home answers, by the key of its link; sent again, the last one counts. Refused: no_sheet, campaign_closed,
   * sheet_ended, sheet_empty, sheet_wrong, person_wrong.
   */
  'sheet.answer': z.object({ key: linkKey, salt, ...answers }),
  /** Subject: the sheet. Somebody of the agency types what was written or said. Refused: as above. */
  'sheet.type': z.object({ cameBy: z.enum(typedWays), salt, ...answers }),
  /** Subject: the sheet. She lives there no more, or wants help with it. With the key of its link. Refused: no_sheet, campaign_closed, sheet_ended. */
  'sheet.tell': z.object({ key: linkKey, tells: z.enum(['gone', 'help']) }),
} as const

export type CampaignCommands = { [K in keyof typeof campaignCommands]: z.infer<(typeof campaignCommands)[K]> }

/** A sheet to be sheetShape in: what the house knows, and what only who lives there knows. */
const sheetShape = z.object({
  id,
  kind: z.enum(campaignKinds),
  year: z.number(),
  law: z.string(),
  due: z.string(),
  /** who holds the lease, or lives there as far as the house knows */
  names: z.array(z.string()),
  address: z.string(),
  leaseFrom: z.string(),
  answeredOn: z.nullable(z.string()),
  hasLeft: z.boolean(),
  isHelped: z.boolean(),
  questions: shownQuestions,
})
export type FilledSheet = z.infer<typeof sheetShape>

const counts = {
  asked: z.number(),
  answered: z.number(),
  /** homes that nothing reaches */
  unreached: z.number(),
  /** homes whose message has yet to leave */
  unasked: z.number(),
  gone: z.number(),
  reminded: z.number(),
}
const campaignRow = z.object({
  id,
  kind: z.enum(campaignKinds),
  year: z.number(),
  due: z.string(),
  remindOn: z.array(z.string()),
  closedOn: z.nullable(z.string()),
  acceptedOn: z.nullable(z.string()),
  ...counts,
  agencies: z.array(z.object({ id: z.string(), name: z.string(), ...counts })),
})
export type CampaignRow = z.infer<typeof campaignRow>

const sheetRow = z.object({
  id,
  names: z.string(),
  address: z.string(),
  ref: z.string(),
  state: z.enum(sheetStates),
  askedOn: z.nullable(z.string()),
  reminded: z.number(),
  answeredOn: z.nullable(z.string()),
})
export type SheetRow = z.infer<typeof sheetRow>

export const campaignQueries = {
  /** The sheet that a link leads to, for whoever holds its key. Refused: no_sheet, campaign_closed, sheet_ended. */
  'sheet.open': { input: z.object({ key: linkKey }), output: sheetShape },
  /** The same at a desk, by its id or by the code of its letter (`R-7K3P-9QXDM`). Never what was answered. Refused: not_yours, no_sheet, campaign_closed, sheet_ended. */
  'sheet.desk': {
    input: z.object({ sheet: z.optional(id), code: z.optional(z.string().check(z.maxLength(40))) }),
    output: sheetShape,
  },
  /** Campaigns, the latest first, with numbers of the reader's agencies. Refused: not_yours. */
  'campaign.list': {
    input: z.object({}),
    output: z.object({
      campaigns: z.array(campaignRow),
      can: z.object({ run: z.boolean(), type: z.boolean() }),
    }),
  },
  /** Sheets of a campaign, fifty a page, in the order of their addresses. `words`: of a name, a reference or an address. Refused: not_yours. */
  'campaign.sheets': {
    input: z.object({
      campaign: id,
      agency: z.optional(z.string().check(z.maxLength(40))),
      state: z.optional(z.enum(sheetStates)),
      words: z.optional(z.string().check(z.trim(), z.maxLength(80))),
      from: z.int().check(z.minimum(0), z.maximum(1_000_000)),
    }),
    output: z.object({ total: z.number(), rows: z.array(sheetRow) }),
  },
  /** The file of a campaign, by the columns of its form: `;`, CR LF, UTF-8. Refused: not_yours, not_found, campaign_over. */
  'campaign.file': {
    input: z.object({ kind: z.enum(campaignKinds), year }),
    output: z.object({
      name: z.string(),
      text: z.string(),
      lines: z.number(),
      answered: z.number(),
      confirmed: z.boolean(),
    }),
  },
} as const
