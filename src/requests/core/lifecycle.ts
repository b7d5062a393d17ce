import type { FactType, Facts } from '../../kernel/core/facts.ts'
import type { Act } from './grants.ts'
import type { Ball, RequestHandler, Status } from './status.ts'

/**
 * The life of a request, as a table (field.md §1.2). `from` lists where the act is possible; `to` where it leads
 * (`same`: the status stays). Buttons, the API's `can` and tests are read from here; who may do it is in grants.ts.
 */
export type Step = { act: Act; from: readonly Status[]; to: Status | 'same' }

const beforeOrder: readonly Status[] = ['filed', 'oriented', 'contested']
const atWork: readonly Status[] = ['approval', 'ordered', 'taken', 'planned', 'underway', 'waiting']
// What a crew is at already is finished by it; the rest may still follow an incident.
const gatherable: readonly Status[] = [...beforeOrder, 'approval', 'ordered', 'taken', 'planned', 'waiting']
const alive: readonly Status[] = [...beforeOrder, ...atWork, 'resolved', 'attached']

export const steps: readonly Step[] = [
  { act: 'classify', from: [...beforeOrder, ...atWork], to: 'same' },
  { act: 'calm', from: [...beforeOrder, ...atWork, 'resolved'], to: 'same' },
  { act: 'orient', from: [...beforeOrder, ...atWork], to: 'oriented' },
  { act: 'plan', from: [...beforeOrder, 'planned', 'waiting'], to: 'planned' },
  { act: 'callOff', from: ['planned'], to: 'oriented' },
  { act: 'takeOver', from: beforeOrder, to: 'oriented' },
  { act: 'takeCharge', from: alive, to: 'same' },
  { act: 'giveCharge', from: alive, to: 'same' },
  { act: 'leaveCharge', from: alive, to: 'same' },
  { act: 'decline', from: [...beforeOrder, 'waiting'], to: 'closed' },
  {
    act: 'wait',
    from: [...beforeOrder, 'ordered', 'taken', 'planned', 'underway', 'waiting'],
    to: 'waiting',
  },
  { act: 'chase', from: ['waiting'], to: 'waiting' },
  { act: 'resume', from: ['waiting'], to: 'oriented' },
  { act: 'handBack', from: ['oriented', 'waiting'], to: 'oriented' },
  { act: 'resolve', from: [...beforeOrder, ...atWork], to: 'resolved' },
  { act: 'confirm', from: ['resolved'], to: 'closed' },
  { act: 'contest', from: ['resolved', 'closed'], to: 'contested' },
  { act: 'close', from: alive, to: 'closed' },
  { act: 'reopen', from: ['closed'], to: 'contested' },
  { act: 'followOn', from: ['closed'], to: 'filed' },
  {
    act: 'withdraw',
    from: [...beforeOrder, 'approval', 'ordered', 'taken', 'planned', 'waiting', 'attached'],
    to: 'closed',
  },
  { act: 'attach', from: gatherable, to: 'attached' },
  { act: 'detach', from: ['attached'], to: 'filed' },
  { act: 'gather', from: [...beforeOrder, ...atWork], to: 'same' },
  { act: 'scatter', from: [...beforeOrder, ...atWork], to: 'same' },
  { act: 'merge', from: [...beforeOrder, ...atWork], to: 'same' },
  { act: 'separate', from: ['closed'], to: 'filed' },
  { act: 'link', from: [...alive, 'closed'], to: 'same' },
  { act: 'say', from: [...alive, 'closed'], to: 'same' },
  { act: 'heed', from: [...alive, 'closed'], to: 'same' },
  { act: 'note', from: [...alive, 'closed'], to: 'same' },
  { act: 'addPhoto', from: [...alive, 'closed'], to: 'same' },
  { act: 'remind', from: alive, to: 'same' },
  { act: 'askHq', from: alive, to: 'same' },
  { act: 'answerHq', from: [...alive, 'closed'], to: 'same' },
  { act: 'takeStep', from: alive, to: 'same' },
  { act: 'splitOff', from: [...alive, 'closed'], to: 'same' },
  { act: 'archive', from: ['closed'], to: 'same' },
]

export const stepOf = (act: Act): Step | undefined => steps.find((step) => step.act === act)

/** Acts possible from a status, whoever asks. */
export const stepsFrom = (status: Status): readonly Step[] =>
  steps.filter((step) => step.from.includes(status))

/** Who has the ball when a request enters a status; `waiting` is told by its reason, `oriented` by its handler. */
export const ballOf: Record<Exclude<Status, 'waiting' | 'oriented'>, Ball> = {
  filed: 'agency',
  approval: 'agency',
  ordered: 'firm',
  taken: 'tenant',
  planned: 'firm',
  underway: 'firm',
  resolved: 'tenant',
  contested: 'agency',
  attached: 'outage',
  closed: 'none',
}

export const ballOfHandler: Record<RequestHandler, Ball> = {
  firm: 'firm',
  caretaker: 'caretaker',
  inhouse: 'agency',
  gpa: 'hq',
  insurance: 'hq',
  third: 'third',
  desk: 'agency',
  hq: 'hq',
}

/** What was seen of work, as the fact of its order says it: done or not, after what its firm had said; as it should be or not. */
export type Observation = Partial<
  Pick<Facts['order.witnessed'], 'done' | 'said'> & Pick<Facts['order.spotChecked'], 'conforming' | 'back'>
>

/** A fact of the contractors' slice; of one that means several things, which of them (`when`). */
export type OfOrder = { fact: Extract<FactType, `order.${string}`>; when?: (seen: Observation) => boolean }

/**
 * What happens to an order moves its request; `waits` is a reason of nature/waiting-reasons.ts.
 * A request never waits in silence: each row says who has the ball. `from`: it moves only what stands there, for the
 * house or a caretaker spoke without knowing what others had said.
 */
export type Follow = OfOrder & {
  to: Status
  ball: Ball
  waits?: 'access' | 'part' | 'news' | 'notDone' | 'report'
  from?: readonly Status[]
}

const atVisit: readonly Status[] = ['planned', 'underway', 'waiting']

export const follows: readonly Follow[] = [
  { fact: 'order.placed', to: 'ordered', ball: 'firm' },
  { fact: 'order.approvalAsked', to: 'approval', ball: 'agency' },
  { fact: 'order.accepted', to: 'taken', ball: 'tenant' },
  { fact: 'order.refused', to: 'oriented', ball: 'agency' },
  { fact: 'order.slotsOffered', to: 'taken', ball: 'tenant' },
  { fact: 'order.slotFixed', to: 'planned', ball: 'firm' },
  { fact: 'order.slotDropped', to: 'taken', ball: 'firm' },
  { fact: 'order.onTheWay', to: 'underway', ball: 'firm' },
  { fact: 'order.done', to: 'resolved', ball: 'tenant' },
  { fact: 'order.nobodyHome', to: 'waiting', ball: 'tenant', waits: 'access' },
  { fact: 'order.noAccess', to: 'waiting', ball: 'agency', waits: 'access' },
  { fact: 'order.partNeeded', to: 'waiting', ball: 'firm', waits: 'part' },
  { fact: 'order.followOn', to: 'oriented', ball: 'agency' },
  { fact: 'order.moreWork', to: 'approval', ball: 'agency' },
  { fact: 'order.approved', to: 'taken', ball: 'firm' },
  { fact: 'order.rejected', to: 'oriented', ball: 'agency' },
  { fact: 'order.cancelled', to: 'oriented', ball: 'agency' },
  { fact: 'order.lapsed', to: 'waiting', ball: 'agency', waits: 'news', from: ['planned'] },
  { fact: 'order.unheard', to: 'waiting', ball: 'agency', waits: 'news', from: ['underway'] },
  // Before its firm has told of the visit.
  {
    fact: 'order.witnessed',
    when: ({ said, done }) => !said && done === true,
    to: 'waiting',
    ball: 'firm',
    waits: 'report',
    from: atVisit,
  },
  {
    fact: 'order.witnessed',
    when: ({ said, done }) => !said && !done,
    to: 'waiting',
    ball: 'agency',
    waits: 'notDone',
    from: atVisit,
  },
]

/**
 * What somebody saw of work that its firm has said to be done: it is (`verified`), it is not (`denied`), or the same firm comes
 * again (`recalled`).
 */
export type Check = OfOrder & { finds: 'verified' | 'denied' | 'recalled' }

export const checks: readonly Check[] = [
  { fact: 'order.witnessed', when: ({ said, done }) => said === 'done' && done === true, finds: 'verified' },
  { fact: 'order.witnessed', when: ({ said, done }) => said === 'done' && !done, finds: 'denied' },
  { fact: 'order.spotChecked', when: ({ conforming }) => conforming === true, finds: 'verified' },
  {
    fact: 'order.spotChecked',
    when: ({ conforming, back }) => !conforming && back === true,
    finds: 'recalled',
  },
  { fact: 'order.recalled', finds: 'recalled' },
]

/** The row of a table that a fact of an order is about, by what was seen; nothing when it moves no request. */
export const rowOf = <Row extends OfOrder>(
  rows: readonly Row[],
  fact: string,
  seen: Observation,
): Row | undefined => rows.find((row) => row.fact === fact && (row.when?.(seen) ?? true))
