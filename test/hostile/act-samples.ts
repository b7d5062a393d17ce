import type { Reach, Role } from '../../src/kernel/core/roles.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { Commands as Allocating } from '../../src/allocation/core/contract.ts'
import { grants as allocation } from '../../src/allocation/core/grants.ts'
import type { Commands as Inspecting } from '../../src/inspections/core/contract.ts'
import { grants as inspections } from '../../src/inspections/core/grants.ts'
import type { Commands as Letting } from '../../src/lettings/core/contract.ts'
import { grants as lettings } from '../../src/lettings/core/grants.ts'
import { centre, who } from '../setup/agency-corners.ts'
import type { MovedOut } from './moved-out.ts'

type Commands = Inspecting & Letting & Allocating
type Granted = Partial<Record<Role, Reach>>

/** One act as somebody may send it of Madame Le Goff's dwelling: its subject, what it says, and each grant of which one is enough. */
export type ActSample = { subject: string; data: unknown; granted: readonly Granted[] }

const at = new Date().toISOString()
const device = 'tablette-2'
const head = {
  on: at.slice(0, 10),
  place: { unit: centre.unit, ref: '', address: '', door: '', storey: null },
  landlord: { name: '', seat: '' },
  tenants: [],
  entryOn: null,
}
const strokes: [number, number, number][][] = [[[1, 2, 3]]]
const meter = { id: newId(), kind: 'gas' as const, index: 1, isChanged: false, photos: [] }
const surface = { surface: 'floor' as const, condition: 'bad' as const, isClean: false, flaws: [] }
const room = { room: newId(), place: 0, kind: 'bedroom', name: 'Chambre', photos: [], elements: [surface] }
const row = { element: 'a', name: 'a', life: 1, free: 0, yearly: 0, residual: 0 }

/**
 * Every act of inspections, lettings and allocation, once each: a new one without its row here does not compile. `day`: so many days from
 * today.
 */
export const actSamples = ({ ids, day }: MovedOut): Readonly<Record<keyof Commands, ActSample>> => {
  const { unit, household, building, tenancy } = centre
  const act = <Type extends keyof Commands>(
    _: Type,
    subject: string,
    data: Commands[Type],
    ...granted: readonly Granted[]
  ): ActSample => ({ subject, data, granted })
  const { hold, plan, settle, reckon } = inspections
  const works = [
    { contract: centre.contract, lines: [{ flaw: newId(), item: newId(), parts: 10_000 as never }] },
  ]
  const leaving = { household, way: 'hand' as const, receivedOn: day(0) }
  const told = { name: 'X', size: 1 }
  const terms = {
    keysBackOn: day(0),
    deposit: 0 as never,
    monthlyRent: 0 as never,
    monthlyCharges: 0 as never,
    paidUntil: null,
    arrears: 0 as never,
    isCollective: false,
    provision: null,
    accountsApprovedOn: null,
    commissaire: null,
    grid: null,
  }
  const house = lettings.keepVoid
  // Karim holds the exit himself.
  const holder = { caretaker: 'patch' } as const
  const { allocate, keepDelays } = allocation
  const { exit, account, notice, applicant, commission, convention } = ids
  const signed = { party: 'landlord' as const, name: 'X', ended: 'signed' as const, strokes, at }
  return {
    'inspection.plan': act('inspection.plan', newId(), { unit, kind: 'entry', at, by: who.karim }, plan),
    'inspection.move': act('inspection.move', exit, { at, by: who.karim }, plan),
    'inspection.callOff': act('inspection.callOff', exit, {}, plan),
    'inspection.start': act('inspection.start', exit, { device, head, rooms: [] }, hold),
    'inspection.letGo': act('inspection.letGo', exit, {}, inspections.letGo, holder),
    'inspection.seeRoom': act(
      'inspection.seeRoom',
      exit,
      { device, room: { ...room, asBefore: false } },
      hold,
    ),
    'inspection.dropRoom': act('inspection.dropRoom', exit, { device, room: room.room }, hold),
    'inspection.readMeter': act('inspection.readMeter', exit, { device, meter }, hold),
    'inspection.countKeys': act('inspection.countKeys', exit, { device, keys: [] }, hold),
    'inspection.tryDetector': act(
      'inspection.tryDetector',
      exit,
      { device, detector: { isThere: true } },
      hold,
    ),
    'inspection.tellAddress': act(
      'inspection.tellAddress',
      exit,
      { device, address: { line: 'x', postcode: '11000', commune: 'x' } },
      hold,
    ),
    'inspection.reserve': act('inspection.reserve', exit, { device, words: 'non' }, hold),
    'inspection.sign': act(
      'inspection.sign',
      exit,
      { device, hash: 'a'.repeat(64), signatures: [signed] },
      hold,
    ),
    'inspection.complete': act(
      'inspection.complete',
      exit,
      { words: 'non', photos: [], heating: false },
      inspections.complete,
      inspections.askCompletion,
    ),
    'inspection.answerCompletion': act(
      'inspection.answerCompletion',
      exit,
      { addendum: newId(), isAdded: true },
      inspections.complete,
    ),
    'inspection.bookOfficer': act(
      'inspection.bookOfficer',
      exit,
      { at, letterOn: day(0), officer: 'X', surface: 62 },
      inspections.bookOfficer,
    ),
    'inspection.orderWorks': act('inspection.orderWorks', exit, { works }, inspections.orderWorks),
    'heating.date': act('heating.date', building, { starts: '10-20' }, inspections.dateHeating),
    // A grid is of no place: whoever leads any agency brings one.
    'grid.import': act(
      'grid.import',
      newId(),
      { name: 'x', source: 'x', asOf: '2020-01-01', rows: [row] },
      { ...inspections.confirmGrid, manager: 'all' },
    ),
    'grid.confirm': act(
      'grid.confirm',
      newId(),
      { agreement: 'x', starts: '2020-01-01' },
      { ...inspections.confirmGrid, manager: 'all' },
    ),
    'settlement.open': act('settlement.open', newId(), { unit, household }, settle),
    'settlement.setTerms': act('settlement.setTerms', account, { terms }, settle),
    'settlement.priceFlaw': act('settlement.priceFlaw', account, { choice: { flaw: newId() } }, reckon),
    'settlement.issue': act('settlement.issue', account, { balance: 1 }, settle),
    'settlement.takeBack': act('settlement.takeBack', account, {}, settle),
    'settlement.pay': act('settlement.pay', account, { on: day(0) }, settle),
    'settlement.contest': act('settlement.contest', account, { words: 'non' }, inspections.contest),
    'settlement.answerContest': act(
      'settlement.answerContest',
      account,
      { contest: newId(), isCorrected: false, words: 'non' },
      settle,
    ),
    'lease.nameProxy': act(
      'lease.nameProxy',
      tenancy,
      { person: newId(), firstName: '', lastName: 'X', email: 'x@example.org' },
      inspections.nameProxy,
    ),
    'lease.endProxy': act('lease.endProxy', tenancy, { person: newId() }, inspections.nameProxy),
    'lease.forward': act('lease.forward', tenancy, { way: 'cheque' }, inspections.forward),
    'settlement.receive': act('settlement.receive', account, { nth: 0, on: day(0) }, settle),
    'settlement.approveAccounts': act('settlement.approveAccounts', account, { on: day(0) }, settle),
    'settlement.returnProvision': act(
      'settlement.returnProvision',
      account,
      { on: day(0), kept: 0 as never },
      settle,
    ),
    'leaving.give': act('leaving.give', newId(), leaving, lettings.recordLeaving),
    'leaving.correct': act('leaving.correct', notice, leaving, lettings.recordLeaving),
    'leaving.withdraw': act(
      'leaving.withdraw',
      notice,
      { household, agreedOn: day(0) },
      lettings.recordLeaving,
    ),
    'void.open': act('void.open', unit, { household, leaseEnds: day(9) }, house),
    'void.drop': act('void.drop', unit, { household }, house),
    'void.let': act('void.let', unit, { starts: day(9), isDemanded: true }, house),
    'void.hearInspection': act('void.hearInspection', unit, { kind: 'exit', on: day(0), household }, house),
    'void.hearOrder': act('void.hearOrder', newId(), { order: newId(), state: 'checked' }, house),
    'void.move': act('void.move', unit, { step: 'visited' }, lettings.moveWorks),
    'void.back': act('void.back', unit, { step: 'none', reason: 'withdrew' }, lettings.moveAllocation),
    'void.plan': act('void.plan', unit, { step: 'ready', day: day(9) }, lettings.planStep),
    'void.stop': act('void.stop', unit, { why: 'claim' }, lettings.stopVoid),
    'void.resume': act('void.resume', unit, { why: 'claim' }, lettings.stopVoid),
    'void.price': act('void.price', unit, { daily: 1 as never }, lettings.priceVoid),
    'void.dispute': act(
      'void.dispute',
      unit,
      { dispute: newId(), starts: day(-1), ends: day(0), cause: 'held' },
      lettings.disputeCause,
    ),
    'void.settle': act('void.settle', unit, { dispute: newId(), cause: 'held' }, lettings.settleCause),
    'void.tellFeature': act('void.tellFeature', unit, { code: 'noLift', holds: true }, lettings.tellFeature),
    'void.remark': act('void.remark', unit, { remark: newId(), words: 'x' }, lettings.remark),
    'void.answerRemark': act(
      'void.answerRemark',
      unit,
      { remark: newId(), words: 'x' },
      lettings.answerRemark,
    ),
    'void.visitNewcomer': act('void.visitNewcomer', unit, { wrong: [] }, lettings.visitNewcomer),
    'diagnostic.ask': act('diagnostic.ask', unit, {}, lettings.recordDiagnostic),
    'diagnostic.record': act(
      'diagnostic.record',
      unit,
      { diagnostic: newId(), kind: 'dpe', doneOn: day(-1), found: 'A' },
      lettings.recordDiagnostic,
    ),
    'applicant.record': act('applicant.record', applicant, told, allocate),
    'applicants.import': act(
      'applicants.import',
      newId(),
      { rows: [{ applicant: newId(), ...told }] },
      allocate,
    ),
    'applicant.forget': act('applicant.forget', applicant, {}, allocate),
    'candidates.propose': act(
      'candidates.propose',
      unit,
      { candidates: [{ applicant, rank: 1 }], few: 'too_few' },
      allocate,
    ),
    'candidate.withdraw': act('candidate.withdraw', unit, { applicant }, allocate),
    'proposal.end': act('proposal.end', unit, {}, allocate),
    'candidates.decide': act(
      'candidates.decide',
      unit,
      {
        commission,
        decisions: [{ applicant, decision: 'a', order: 1, votesFor: 4, votesAgainst: 0 }],
      },
      allocate,
    ),
    'paper.bring': act('paper.bring', unit, { applicant, broughtOn: day(0) }, allocate),
    'paper.miss': act('paper.miss', unit, { applicant }, keepDelays),
    'offer.make': act('offer.make', unit, {}, allocate),
    'offer.receive': act('offer.receive', unit, { offer: newId(), receivedOn: day(0) }, allocate),
    'offer.answer': act('offer.answer', unit, { offer: newId(), answer: 'accepted' }, allocate),
    'offer.lapse': act('offer.lapse', unit, { offer: newId() }, keepDelays),
    'dwelling.orient': act('dwelling.orient', unit, { convention }, allocate),
    'number.strike': act('number.strike', unit, {}, keepDelays),
    'number.keep': act('number.keep', unit, {}, keepDelays),
    'radiations.tell': act('radiations.tell', newId(), { voids: [newId()], toldOn: day(0) }, allocate),
    'commission.call': act('commission.call', newId(), { heldOn: day(0), place: 'x' }, allocate),
    'commission.seat': act('commission.seat', commission, { seats: [] }, allocate),
    'commission.close': act('commission.close', commission, {}, allocate),
    'convention.record': act(
      'convention.record',
      convention,
      { reservee: 'collectivity', name: 'x', year: 2026, share: 1 },
      allocate,
    ),
  }
}
