import { z } from 'zod/mini'

/** Surveys that the law asks of who lives there: occupation of social dwellings, and resources. */
export const campaignKinds = ['ops', 'sls'] as const
export type CampaignKind = (typeof campaignKinds)[number]

/** Whether a question is asked of the home once, or of each person who lives in it. */
export const questionSides = ['home', 'person'] as const
/** How an answer is written. `euros`: whole, without cents. */
export const questionForms = ['words', 'year', 'euros', 'choice'] as const
/** What the house knows itself, for a column of the file that is sent. */
export const knownCells = [
  'ref',
  'address',
  'door',
  'postcode',
  'commune',
  'insee',
  'leaseFrom',
  'answeredOn',
  'persons',
  'minors',
] as const
export type KnownCell = (typeof knownCells)[number]

const key = z.string().check(z.regex(/^[a-z][A-Za-z0-9]{1,29}$/))
const words = z.string().check(z.trim(), z.minLength(2), z.maxLength(300))

const question = z.object({
  key,
  side: z.enum(questionSides),
  form: z.enum(questionForms),
  fr: words,
  en: words,
  /** the text that asks for it */
  law: z.string().check(z.maxLength(200)),
  required: z.boolean(),
  choices: z.optional(
    z
      .array(z.object({ code: z.string().check(z.regex(/^[a-z0-9_]{1,20}$/)), fr: words, en: words }))
      .check(z.minLength(2), z.maxLength(20)),
  ),
})
export type SheetQuestion = z.infer<typeof question>

const heading = z.string().check(z.trim(), z.minLength(1), z.maxLength(60))
const column = z.union([
  z.object({ heading, known: z.enum(knownCells) }),
  z.object({ heading, home: key }),
  /** `nth`: of the first person, of the second… */
  z.object({ heading, person: key, nth: z.int().check(z.minimum(1), z.maximum(15)) }),
])
export type SheetColumn = z.infer<typeof column>

/** Questions and columns as the landlord brings them. `since`: the first year that they tell of. */
export const formShape = z.object({
  kind: z.enum(campaignKinds),
  since: z.int().check(z.minimum(2020), z.maximum(2100)),
  version: z.iso.date(),
  law: z.string().check(z.trim(), z.minLength(3), z.maxLength(200)),
  questions: z.array(question).check(z.minLength(1), z.maxLength(40)),
  columns: z.array(column).check(z.minLength(1), z.maxLength(120)),
})
export type FormFile = z.infer<typeof formShape>

/** The same as it stands: the house's own has no version, and nobody held it against what the State sent. */
export type SheetForm = Omit<FormFile, 'version'> & { version: string | null; confirmed: boolean }

/** Questions as they are shown. */
export const shownQuestions = z.array(question)

/** The form of a year: the newest that was brought of its kind, else the house's own. */
export const formOfYear = (
  kind: CampaignKind,
  year: number,
  brought: readonly SheetForm[],
  own: readonly SheetForm[],
): SheetForm | undefined =>
  [...brought, ...own]
    .filter((form) => form.kind === kind && form.since <= year)
    .toSorted((a, b) => b.since - a.since || (b.version ?? '').localeCompare(a.version ?? ''))[0]
