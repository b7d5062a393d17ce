import type { ReportDraft } from './report-draft.ts'

export type ReportStep =
  | 'gate'
  | 'danger'
  | 'words'
  | 'where'
  | 'door'
  | 'thing'
  | 'what'
  | 'detail'
  | 'known'
  | 'reach'
  | 'when'
  | 'check'

/** What the house knows already, and never asks: the place or its address (the code on a label), who she is (signed in); `plan`: her dwelling, when it has a plan to point at; `here`: others have reported it already. */
export type HouseKnowledge = {
  place: boolean
  address?: boolean
  person: boolean
  plan?: string | undefined
  here?: boolean
}

/** The screens in order; those whose answer is known or means nothing here are not there. */
const screens = (
  draft: ReportDraft,
  known: HouseKnowledge,
): readonly (readonly [step: ReportStep, there: boolean])[] => [
  ['gate', true],
  ['danger', draft.danger !== undefined && !draft.read],
  ['words', true],
  ['danger', draft.danger !== undefined && draft.read !== undefined],
  ['where', !known.place && !known.address],
  ['door', !known.place && draft.address !== undefined],
  ['thing', known.plan !== undefined && draft.danger === undefined && draft.spot?.unit === known.plan],
  // In danger the gate's answer says it.
  ['what', draft.danger === undefined],
  ['detail', nextQuestion(draft) !== undefined || Object.keys(draft.answers).length > 0],
  // Before the tenant types who she is: she may have nothing to say any more.
  ['known', known.here === true && draft.danger === undefined && draft.nature !== undefined],
  ['reach', !known.person],
  // A danger waits for nobody to open.
  ['when', draft.spot?.kind === 'dwelling' && draft.danger === undefined],
  ['check', true],
]

/** The screens of this report, in order. */
export const stepsOf = (draft: ReportDraft, known: HouseKnowledge): ReportStep[] =>
  screens(draft, known).flatMap(([step, there]) => (there ? [step] : []))

/** Whether a screen has what it asks for. */
const has: Record<ReportStep, (draft: ReportDraft) => boolean> = {
  gate: () => true,
  // A danger read in the tenant's words is said before anything else is asked.
  danger: (d) => !d.read || d.told === d.danger,
  words: (d) => d.words.trim() !== '' || d.photos.length > 0 || d.danger !== undefined,
  where: (d) => d.spot !== undefined || d.address !== undefined,
  door: (d) => d.spot !== undefined,
  // The broken thing may be nothing that stands on a plan.
  thing: () => true,
  what: (d) => d.nature !== undefined,
  detail: (d) => nextQuestion(d) === undefined,
  known: (d) => d.heard === matterOfDraft(d),
  // A danger leaves without a name.
  reach: (d) =>
    d.danger !== undefined ||
    (d.name.trim() !== '' && (d.phone.trim() !== '' || d.email.trim() !== '' || d.paper)),
  when: () => true,
  check: () => false,
}

/** What it is and where: another of either is to be compared anew with what is known. */
export const matterOfDraft = ({ spot, nature }: ReportDraft): string =>
  [spot?.building, spot?.part, nature?.code].filter(Boolean).join(' ')

/** The next question about the nature that has no answer. One yes is enough: the most urgent one is asked first. */
export const nextQuestion = ({
  nature,
  answers,
}: ReportDraft): NonNullable<ReportDraft['nature']>['asks'][number] | undefined =>
  nature?.asks.some(({ code }) => answers[code])
    ? undefined
    : nature?.asks.find(({ code }) => answers[code] === undefined)

/**
 * Which of the questions about the nature is shown (from 0): the one that the address says (`n`), if those before it are answered;
 * else the first without an answer, or the last that was asked.
 */
export const questionAt = (draft: ReportDraft, said: string | null): number => {
  const asks = draft.nature?.asks ?? []
  const next = nextQuestion(draft)
  const open = next ? asks.indexOf(next) : asks.findLastIndex(({ code }) => draft.answers[code] !== undefined)
  const last = Math.max(0, open)
  return said === null || !/^\d$/.test(said) ? last : Math.min(Number(said), last)
}

/** One question answered anew: those that come after it are asked again, or not at all. */
export const answering = (draft: ReportDraft, n: number, yes: boolean): Record<string, boolean> =>
  Object.fromEntries(
    (draft.nature?.asks ?? [])
      .slice(0, n + 1)
      .map(({ code }, i) => [code, i === n ? yes : (draft.answers[code] ?? false)]),
  )

/** The questions that were answered, as they are told back. */
export const answersGiven = ({
  nature,
  answers,
}: ReportDraft): { words: string; yes: boolean; n: number }[] =>
  (nature?.asks ?? []).flatMap(({ code, words }, n) =>
    answers[code] === undefined ? [] : [{ words, yes: answers[code], n }],
  )

export const firstMissing = (draft: ReportDraft, known: HouseKnowledge): ReportStep =>
  stepsOf(draft, known).find((step) => !has[step](draft)) ?? 'check'

/**
 * The screen that is shown where the address says `asked`. One that turns out to mean nothing here gives way to the next one, which
 * is asked all the same; to the first that is missing where she changes one answer, or where an answer before it is not there yet.
 */
export const shownStep = (
  asked: string | null,
  draft: ReportDraft,
  known: HouseKnowledge,
  revising: boolean,
): ReportStep => {
  const steps = stepsOf(draft, known)
  const missing = firstMissing(draft, known)
  const all = screens(draft, known)
  const later = all.slice(all.findIndex(([step]) => step === asked)).find(([, there]) => there)?.[0]
  const step = steps.find((each) => each === (asked ?? 'gate')) ?? (revising ? missing : (later ?? missing))
  return steps.indexOf(step) <= steps.indexOf(missing) ? step : missing
}

/** The screen after this one; when she came back from the summary to change one answer, what is still missing, or the summary. */
export const stepAfter = (
  step: ReportStep,
  draft: ReportDraft,
  known: HouseKnowledge,
  revising: boolean,
): ReportStep => {
  if (step === 'detail' && nextQuestion(draft)) return 'detail'
  const steps = stepsOf(draft, known)
  const later = steps.slice(steps.indexOf(step) + 1)
  const unanswered = later.find((s) => !has[s](draft))
  return (revising ? unanswered : later[0]) ?? 'check'
}

export const stepBefore = (
  step: ReportStep,
  draft: ReportDraft,
  known: HouseKnowledge,
): ReportStep | undefined => {
  const steps = stepsOf(draft, known)
  return steps[steps.indexOf(step) - 1]
}

/** «Question 2 sur 5»: the door belongs to the place, a detail to what it is, and the summary asks nothing new. */
export const progressOf = (
  step: ReportStep,
  draft: ReportDraft,
  known: HouseKnowledge,
): { at: number; of: number } => {
  const steps = stepsOf(draft, known)
  const within: Partial<Record<ReportStep, ReportStep>> = {
    detail: 'what',
    known: 'what',
    thing: 'what',
    // An address that a label told was not asked: then the door stands for the place.
    ...(steps.includes('where') ? { door: 'where' } : {}),
  }
  const counted = steps.filter((s) => !['gate', 'danger'].includes(s) && !within[s])
  const whole = counted.includes('when') || draft.spot || draft.danger ? counted : [...counted, 'when']
  return { at: counted.indexOf(within[step] ?? step) + 1, of: whole.length }
}
