import { addHours, addWorkingDays, addWorkingMinutes, officeCalendar } from '../src/kernel/core/calendar.ts'
import type { Actor } from '../src/kernel/core/access.ts'
import type { Command, Outcome } from '../src/kernel/core/command.ts'
import { derivedId } from '../src/kernel/server/record-ids.ts'
import { isNatureCode, natureOf } from '../src/requests/core/nature/catalogue.ts'
import { mayCloseAs } from '../src/requests/core/nature/closure.ts'
import type { Random } from './random.ts'
import * as said from './said.ts'
import { storyEnd } from './story.ts'

/** What a life of a request asks of the world: who acts there, and what the house proposes. */
export type World = {
  r: Random
  agentAt: (agency: string) => Actor
  technicianAt: (agency: string) => Actor
  managerAt: (agency: string) => Actor
  hq: (directorate: string) => Actor
  caretakerOf: (building: string) => Actor | undefined
  operator: () => Actor
  firm: (id: string) => Actor
  house: Actor
  /** the contract of all trades, that finishes what another began */
  finishing: { id: string; firm: { id: string } }
  ask: (actor: Actor, query: string, input: unknown, now: string) => Promise<unknown>
}

export type Spot = {
  agency: string
  building: string
  unit?: string
  part?: string
  tenant?: Actor
  /** the thing that broke */
  asset?: string
}
export type Step = { at: string; actor: Actor; command: Command }
export type Life = AsyncGenerator<Step, void, Outcome>
/** What is asked or looked for beside a request before its desk moves; gives the hour at which the desk goes on. */
export type Aside = (at: string, request: string) => AsyncGenerator<Step, string, Outcome>

type Slot = { starts: string; ends: string }
type Offered = Slot & { id: string }
type Visited = {
  end: boolean
  done: boolean
  at: string
  offer: readonly Offered[]
  owed?: boolean
  next?: 'firm' | 'inhouse'
}

const offerOf = (outcome: Outcome): readonly Offered[] =>
  (outcome.ok
    ? (outcome.facts.find((f) => f.type === 'order.slotsOffered')?.data['slots'] as Offered[] | undefined)
    : undefined) ?? []

type Proposal = {
  to: string
  liability: string
  article: string | null
  contract: { id: string; firm: { id: string } } | null
  urgency: string
}

const work = (at: string, minutes: number): string => addWorkingMinutes(officeCalendar, at, minutes)

type Pace = { desk: readonly [number, number]; firm: readonly [number, number]; onCall: boolean }

/** Minutes until the desk, then the firm, moves. The on-call answers a danger and a breakdown of four hours at any hour. */
const paces: Record<string, Pace> = {
  U0: { desk: [1, 4], firm: [1, 4], onCall: true },
  U1: { desk: [3, 20], firm: [3, 15], onCall: true },
  U2: { desk: [4, 50], firm: [4, 30], onCall: false },
  U3: { desk: [6, 260], firm: [20, 400], onCall: false },
}

/** What is due within a day is the on-call's too, in the course of the next hours, where the desks stay closed. */
const weekend: Pace = { desk: [60, 300], firm: [20, 90], onCall: true }

const paceOf = (urgency: string, filedAt: string): Pace =>
  urgency === 'U2' && work(filedAt, 60) > addHours(filedAt, 15) ? weekend : (paces[urgency] ?? paces['U3']!)

const later = ({ onCall }: Pace, at: string, minutes: number): string =>
  onCall ? addHours(at, minutes / 60) : work(at, minutes)

/** Who waits for somebody's own hand has waited for some days, never for a year. */
const forgottenFrom = '2026-11-12'

/** One request from its first word to its end, as commands of the people who would send them. */
export async function* live(
  w: World,
  key: string,
  at: string,
  spot: Spot,
  { aside, ...filing }: { nature: string; words: string; outage?: boolean; aside?: Aside },
): Life {
  const { r } = w
  const subject = derivedId('seed request', key)
  let n = 0
  const step = (when: string, actor: Actor, type: string, data: unknown): Step => ({
    at: when,
    actor,
    command: { id: derivedId('seed', key, n++), type, subject, data, at: when },
  })

  const caretaker = w.caretakerOf(spot.building)
  const byCaretaker = !spot.tenant && caretaker !== undefined
  const roll = r.next()
  const channel = byCaretaker
    ? 'field'
    : spot.tenant && roll < 0.42
      ? 'portal'
      : roll < 0.8
        ? 'phone'
        : 'counter'
  const filer = byCaretaker
    ? caretaker
    : channel === 'portal'
      ? (spot.tenant as Actor)
      : channel === 'phone'
        ? w.operator()
        : w.agentAt(spot.agency)
  const requester = spot.tenant && channel !== 'portal' ? { requester: { person: spot.tenant.id } } : {}
  const place = spot.unit ? { unit: spot.unit } : { building: spot.building, part: spot.part }
  const asset = spot.asset ? { asset: spot.asset } : {}
  const filed = yield step(at, filer, 'request.file', {
    ...filing,
    ...place,
    ...asset,
    ...requester,
    channel,
  })
  if (!filed.ok) return

  if (r.chance(0.05))
    yield step(work(at, r.between(10, 200)), w.agentAt(spot.agency), 'request.note', {
      words: r.pick(said.notes),
    })
  const told = isNatureCode(filing.nature) ? natureOf(filing.nature).urgency : 'U3'
  const answers = natureOf(filing.nature).matter?.answers
  const pace = paceOf(told, at)
  let now = later(pace, at, r.between(...pace.desk))
  if (spot.tenant && told === 'U3' && r.chance(0.04)) {
    // Some are left without a word, and have to ask.
    now = work(at, r.between(900, 1900))
    yield step(
      new Date((Date.parse(at) + Date.parse(now)) / 2).toISOString(),
      spot.tenant,
      'request.remind',
      { words: r.pick(said.reminders) },
    )
  }
  if (aside) now = yield* aside(now, subject)
  // What is no repair is answered by its desk, and closed by the answer.
  if (answers) {
    if (now > forgottenFrom && r.chance(0.3)) return
    const answeredAt = work(now, r.between(240, 1900))
    const reason = r.pick(answers.filter((one) => mayCloseAs('agent', filing.nature).includes(one)))
    yield step(answeredAt, w.agentAt(spot.agency), 'request.close', { reason, words: said.explained[reason] })
    return
  }
  const proposal = (await w.ask(
    w.agentAt(spot.agency),
    'request.propose',
    { request: subject },
    now,
  )) as Proposal
  if (proposal.liability === 'tenant' && r.chance(0.8)) {
    yield step(now, w.agentAt(spot.agency), 'request.decline', {
      reason: 'tenant_repair',
      article: proposal.article ?? undefined,
      words: r.pick(said.yours),
    })
    return
  }
  if (told === 'U3' && r.chance(0.04)) now = yield* askHq(now)
  if (proposal.to === 'caretaker' && caretaker) return yield* byHand(caretaker, 'caretaker', now)
  if (proposal.to !== 'firm' || !proposal.contract) {
    const to = proposal.to === 'firm' || proposal.to === 'caretaker' ? 'inhouse' : proposal.to
    return yield* byHand(w.technicianAt(spot.agency), to, now)
  }
  const oriented = yield step(now, w.agentAt(spot.agency), 'request.orient', {
    to: 'firm',
    contract: proposal.contract.id,
  })
  if (!oriented.ok) return
  yield* withFirm(now, oriented, proposal)

  async function* askHq(from: string): AsyncGenerator<Step, string, Outcome> {
    const directorate = r.pick(['patrimoine', 'assurances', 'juridique', 'proximite'])
    const asked = yield step(from, w.agentAt(spot.agency), 'request.askHq', {
      directorate,
      words: r.pick(said.toHq),
    })
    if (!asked.ok) return from
    const question = (asked.facts[0]?.data['question'] as string) ?? ''
    const back = work(from, r.between(200, 2800))
    yield step(back, w.hq(directorate), 'request.answerHq', { question, words: r.pick(said.fromHq) })
    return work(back, r.between(20, 300))
  }

  async function* byHand(actor: Actor, to: string, from: string): Life {
    yield step(from, w.agentAt(spot.agency), 'request.orient', { to })
    if (from > forgottenFrom && r.chance(0.3)) return
    const done = work(from, pace.onCall ? 30 : told === 'U2' ? r.between(60, 400) : r.between(240, 1900))
    yield step(done, actor, 'request.resolve', { how: 'done', words: r.pick(said.doneByHand) })
    yield* after(done)
  }

  async function* withFirm(from: string, outcome: Outcome & { ok: true }, p: Proposal): Life {
    const placed = outcome.facts.find((f) => f.type === 'order.placed')
    const order = (placed?.data['order'] as string | undefined) ?? ''
    const firm = w.firm((p.contract as NonNullable<Proposal['contract']>).firm.id)
    let when = later(paceOf(p.urgency, at), from, r.between(...paceOf(p.urgency, at).firm))
    if (r.chance(0.03)) {
      yield step(when, firm, 'order.refuse', {
        order,
        reason: r.pick(['noCapacity', 'outOfContract']),
        words: r.pick(said.refused),
      })
      const next = work(when, r.between(30, 300))
      const again = (await w.ask(
        w.agentAt(spot.agency),
        'request.propose',
        { request: subject },
        next,
      )) as Proposal
      if (again.to !== 'firm' || !again.contract)
        return yield* byHand(w.technicianAt(spot.agency), 'inhouse', next)
      const second = yield step(next, w.agentAt(spot.agency), 'request.orient', {
        to: 'firm',
        contract: again.contract.id,
      })
      return second.ok ? yield* withFirm(next, second, again) : undefined
    }
    let offer = offerOf(yield step(when, firm, 'order.accept', { order }))
    for (let visits = 0; visits < 4; visits++) {
      if (visits === 0 && paceOf(p.urgency, at).onCall) {
        const seen = yield* visit(
          { starts: addHours(when, r.between(5, p.urgency === 'U0' ? 12 : 25) / 60), ends: when },
          order,
          firm,
          p,
        )
        if (seen.end) return yield* ended(seen, order, firm)
        ;[when, offer] = [seen.at, seen.offer]
        continue
      }
      const slot = yield* appointment(when, order, firm, p, offer)
      if (!slot) return
      const outcomeOf = yield* visit(slot, order, firm, p, visits)
      if (outcomeOf.end) return yield* ended(outcomeOf, order, firm)
      when = outcomeOf.at
      offer = outcomeOf.offer
    }
  }

  async function* ended(seen: Visited, order: string, firm: Actor): Life {
    if (seen.done) yield* after(seen.at, order, seen.owed ? firm : undefined)
    else if (seen.next) yield* goesOn(seen.at, seen.next)
    // Nobody was there three times: the agency waits for her to call, then closes and writes why.
    else
      yield step(work(seen.at, r.between(2000, 6000)), w.agentAt(spot.agency), 'request.close', {
        reason: 'absent_again',
        words: r.pick(said.absentAgain),
      })
  }

  async function* appointment(
    from: string,
    order: string,
    firm: Actor,
    p: Proposal,
    offer: readonly Offered[],
  ): AsyncGenerator<Step, Slot | undefined, Outcome> {
    const contract = (p.contract as NonNullable<Proposal['contract']>).id
    if (!spot.tenant || p.urgency !== 'U3') {
      const at2 = later(paceOf(p.urgency, at), from, 3)
      const slots = (await w.ask(
        w.agentAt(spot.agency),
        'order.slots',
        { contract, urgency: p.urgency },
        at2,
      )) as Slot[]
      const [slot] = Array.isArray(slots) ? slots : []
      if (!slot) return undefined
      const fixed = yield step(at2, firm, 'order.fixSlot', { order, slot })
      return fixed.ok ? slot : undefined
    }
    if (r.chance(0.05))
      yield step(addHours(from, r.between(1, 9)), spot.tenant, 'request.remind', {
        words: r.pick(said.reminders),
      })
    const at2 = addHours(from, r.between(1, 12) * (p.urgency === 'U3' ? 3 : 1))
    const still = offer.filter((slot) => Date.parse(slot.starts) > Date.parse(at2) + 3_600_000)
    const chosen = still[Math.min(still.length - 1, r.between(0, 2))]
    if (chosen) {
      const fixed = yield step(at2, spot.tenant, 'order.fixSlot', { order, appointment: chosen.id })
      return fixed.ok ? chosen : undefined
    }
    // None of the times will do any more: the firm offers others, and she takes the first.
    const slots = (await w.ask(
      w.agentAt(spot.agency),
      'order.slots',
      { contract, urgency: 'U3' },
      at2,
    )) as Slot[]
    const again = Array.isArray(slots) ? slots.slice(1, 5) : []
    if (!again.length) return undefined
    const [first] = offerOf(yield step(at2, firm, 'order.offerSlots', { order, slots: again }))
    if (!first) return undefined
    const fixed = yield step(addHours(at2, 1), spot.tenant, 'order.fixSlot', { order, appointment: first.id })
    return fixed.ok ? first : undefined
  }

  async function* visit(
    slot: Slot,
    order: string,
    firm: Actor,
    p: Proposal,
    visits = 0,
  ): AsyncGenerator<Step, Visited, Outcome> {
    const report = (at2: string, data: object): Step => step(at2, firm, 'order.report', { order, ...data })
    const arrives = new Date(
      Date.parse(slot.starts) + r.between(0, paceOf(p.urgency, at).onCall ? 0 : 50) * 60_000,
    ).toISOString()
    const stay = p.urgency === 'U0' ? r.between(12, 30) : r.between(20, 70)
    const leaves = addHours(arrives, stay / 60)
    // Whoever reads the story days later must find nobody on the way since then.
    if (leaves <= storyEnd) yield step(arrives, firm, 'order.onTheWay', { order })
    const roll2 = paceOf(p.urgency, at).onCall ? 1 : r.next()
    if (spot.tenant && roll2 < 0.05) {
      const offer = offerOf(yield report(leaves, { outcome: 'nobodyHome', words: r.pick(said.nobody) }))
      return { end: visits >= 2, done: false, at: addHours(leaves, r.between(1, 10)), offer }
    }
    if (roll2 < 0.09 && visits === 0) {
      const ready = addWorkingDays(officeCalendar, leaves, r.between(3, 9))
      const offer = offerOf(
        yield report(leaves, {
          outcome: 'partNeeded',
          readyOn: ready.slice(0, 10),
          words: r.pick(said.part),
        }),
      )
      return { end: false, done: false, at: work(ready, 30), offer }
    }
    if (roll2 < 0.13 && visits === 0) {
      yield report(leaves, {
        outcome: 'moreWork',
        amount: r.between(9, 28) * 10_000,
        words: r.pick(said.more),
      })
      const decided = work(leaves, r.between(120, 1400))
      const yes = r.chance(0.85)
      yield step(decided, w.managerAt(spot.agency), yes ? 'order.approve' : 'order.reject', {
        order,
        words: r.pick(yes ? said.approved : said.rejected),
      })
      if (!yes) return { end: true, done: false, at: decided, offer: [], next: 'inhouse' }
      return { end: false, done: false, at: work(decided, r.between(30, 400)), offer: [] }
    }
    if (roll2 < 0.145) {
      yield report(leaves, { outcome: 'followOn', words: r.pick(said.followOn) })
      return { end: true, done: false, at: leaves, offer: [], next: 'firm' }
    }
    const price = r.chance(0.5) ? { amount: r.between(40, 240) * 100 } : {}
    const report2 = yield report(leaves, { outcome: 'done', words: r.pick(said.done), ...price })
    return { end: true, done: report2.ok, at: leaves, offer: [], owed: 'amount' in price }
  }

  // What is left to do goes to another trade, or is taken over by the landlord's own crew.
  async function* goesOn(from: string, next: 'firm' | 'inhouse'): Life {
    const at2 = work(from, r.between(60, 900))
    if (next === 'inhouse') return yield* byHand(w.technicianAt(spot.agency), 'inhouse', at2)
    const p: Proposal = {
      to: 'firm',
      liability: 'landlord',
      article: null,
      urgency: 'U3',
      contract: w.finishing,
    }
    const again = yield step(at2, w.agentAt(spot.agency), 'request.orient', {
      to: 'firm',
      contract: w.finishing.id,
    })
    if (again.ok) yield* withFirm(at2, again, p)
  }

  async function* after(from: string, order?: string, firm?: Actor): Life {
    const confirmAt = addHours(from, r.between(2, 60))
    const roll3 = r.next()
    if (spot.tenant && roll3 < 0.06) {
      yield step(confirmAt, spot.tenant, 'request.contest', { words: r.pick(said.contested) })
      const back = work(confirmAt, r.between(60, 700))
      const again = yield step(back, w.technicianAt(spot.agency), 'request.resolve', {
        how: 'done',
        words: r.pick(said.doneByHand),
      })
      if (again.ok) yield step(addHours(back, r.between(4, 40)), spot.tenant, 'request.confirm', {})
    } else if (!spot.tenant && order && caretaker && roll3 < 0.6)
      yield step(work(confirmAt, 5), caretaker, 'request.confirm', {})
    else if (spot.tenant && roll3 < 0.55) yield step(confirmAt, spot.tenant, 'request.confirm', {})
    // What nobody filed for herself and was done by hand is closed already; else silence confirms.
    else if (spot.tenant || order)
      yield step(work(addWorkingDays(officeCalendar, from, 8), 5), w.house, 'request.confirm', {})
    if (!order || !firm) return
    const checked = work(from, r.between(400, 2400))
    const accepted = yield step(checked, w.technicianAt(spot.agency), 'order.check', { order })
    if (!accepted.ok) return
    const invoiced = work(checked, r.between(900, 5000))
    const bill = yield step(invoiced, firm, 'order.invoice', { order, ref: `F-${1000 + r.between(0, 8999)}` })
    if (bill.ok) yield step(work(invoiced, r.between(3000, 9000)), w.hq('patrimoine'), 'order.pay', { order })
  }
}
