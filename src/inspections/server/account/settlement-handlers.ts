import { localDate, officeCalendar } from '../../../kernel/core/calendar.ts'
import { type Handler, handler } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import type { WearGridVersion } from '../../core/account/account-shapes.ts'
import {
  decideIssue,
  decideOpening,
  decidePayment,
  decidePrice,
  decideTakeBack,
  decideTerms,
  latenessOf,
  receiveInstalment,
  type OpeningState,
  type SettlementChange,
} from '../../core/account/decide-settlement.ts'
import type { WorksNow } from '../../core/account/order-works.ts'
import { type SettlementNow, settlementPlace } from '../../core/account/settlement-now.ts'
import { commands, type Commands } from '../../core/contract.ts'
import {
  saveChoice,
  saveIssued,
  saveOpened,
  savePaid,
  saveReceived,
  saveTakenBack,
  saveTerms,
} from './account-store.ts'
import { contestHandlers } from './contest-handlers.ts'
import { gridHandlers } from './grid-handlers.ts'
import { provisionHandlers } from './provision-handlers.ts'
import { readGrids } from './read-grids.ts'
import { knowsPriceLine, settlementNow } from './read-settlement.ts'
import { untouchedRequests, worksNow } from './read-works.ts'
import { statementOf } from './statement-text.ts'
import { saveWorks } from './works-handler.ts'

type Issuing = {
  settlement: (SettlementNow & { grid: WearGridVersion | null }) | undefined
  issued: ReturnType<typeof statementOf>
  hash: string
  works: WorksNow | undefined
}

/** How the last account of a lease is opened, reckoned, issued and paid. */
export const settlementHandlers: Record<string, Handler> = {
  ...gridHandlers,
  ...provisionHandlers,
  ...contestHandlers,
  'settlement.open': handler<OpeningState, Commands['settlement.open']>({
    data: commands['settlement.open'],
    // An id that is another agency’s is taken all the same; two who open the same at once would both find none.
    beyond: true,
    holds: ({ unit }) => [unit],
    gather: async (db, { subject, data: { unit, household } }) => ({
      dwelling: await db.row(sql`select h.id, h.building, h.agency from estate.home h where h.id = ${unit}`),
      hasLease:
        (await db.row(sql`
          select 1 from people.lease l where l.unit = ${unit} and l.household = ${household} limit 1`)) !==
        undefined,
      isTaken: (await settlementNow(db, subject)) !== undefined,
      opened: (
        await db.row<{ id: string }>(sql`
          select s.id from inspections.settlement s where s.unit = ${unit} and s.household = ${household}`)
      )?.id,
    }),
    decide: decideOpening,
    save: async (db, _, { dwelling }, { subject, data }, { at }) => {
      if (!dwelling) return
      const { building, agency } = dwelling
      await saveOpened(db, subject, { ...data, building, agency, at })
    },
  }),
  'settlement.setTerms': handler<SettlementChange & { knowsGrid: boolean }, Commands['settlement.setTerms']>({
    data: commands['settlement.setTerms'],
    gather: async (db, { subject, data: { terms } }) => ({
      settlement: await settlementNow(db, subject),
      knowsGrid:
        terms.grid === null ||
        (await readGrids(db)).some(({ id, isConfirmed }) => id === terms.grid && isConfirmed),
    }),
    decide: decideTerms,
    save: async (db, _, __, { subject, data }) => void (await saveTerms(db, subject, data)),
  }),
  'settlement.priceFlaw': handler<
    SettlementChange & { knowsLine: boolean },
    Commands['settlement.priceFlaw']
  >({
    data: commands['settlement.priceFlaw'],
    gather: async (db, { subject, data: { choice } }, { now }) => {
      const settlement = await settlementNow(db, subject)
      const today = localDate(officeCalendar, now)
      return {
        settlement,
        knowsLine: !settlement || (await knowsPriceLine(db, choice.priceLine, settlement, today)),
      }
    },
    decide: decidePrice,
    save: async (db, _, __, { subject, data: { choice } }, { actor, at }) =>
      void (await saveChoice(db, subject, choice, { by: actor.id, at })),
  }),
  'settlement.issue': handler<Issuing, Commands['settlement.issue']>({
    data: commands['settlement.issue'],
    gather: async (db, { id, subject, data: { months, firstOn, works } }, { at }) => {
      const settlement = await settlementNow(db, subject)
      const today = localDate(officeCalendar, at)
      const issued = statementOf(settlement, { today, months: months ?? 1, firstOn })
      const exit = works && settlement?.exit
      return {
        settlement,
        issued,
        hash: issued?.hash ?? '',
        works: exit
          ? await worksNow(
              db,
              { unit: settlement.unit, rooms: exit.rooms, place: settlementPlace(settlement) },
              { command: id, works },
            )
          : undefined,
      }
    },
    decide: decideIssue,
    save: async (db, _, { settlement, issued, works }, { subject, data }, { actor, at }) => {
      if (!issued) return
      await saveIssued(db, subject, issued, { by: actor.id, on: localDate(officeCalendar, at) })
      const inspection = settlement?.exit?.id
      if (data.works && works && inspection)
        await saveWorks(db, data.works, { now: works, inspection, settlement: subject, at })
    },
  }),
  'settlement.takeBack': handler<
    SettlementChange & { requests: readonly string[] },
    Commands['settlement.takeBack']
  >({
    data: commands['settlement.takeBack'],
    gather: async (db, { subject }) => ({
      settlement: await settlementNow(db, subject),
      requests: await untouchedRequests(db, subject),
    }),
    decide: decideTakeBack,
    save: async (db, _, __, { subject }, { actor, at }) => saveTakenBack(db, subject, { by: actor.id, at }),
  }),
  'settlement.pay': handler<SettlementChange & { issuedOn: string | null }, Commands['settlement.pay']>({
    data: commands['settlement.pay'],
    gather: async (db, { subject }) => ({
      settlement: await settlementNow(db, subject),
      issuedOn:
        (
          await db.row<{ on: string | null }>(
            sql`select s.issued_on::text as on from inspections.settlement s where s.id = ${subject}`,
          )
        )?.on ?? null,
    }),
    decide: decidePayment,
    save: async (db, _, { settlement }, { subject, data: { on } }) => {
      if (settlement) await savePaid(db, subject, on, latenessOf(settlement, on).amount)
    },
  }),
  'settlement.receive': handler<SettlementChange, Commands['settlement.receive']>({
    data: commands['settlement.receive'],
    gather: async (db, { subject }) => ({ settlement: await settlementNow(db, subject) }),
    decide: receiveInstalment,
    save: async (db, [fact], __, { subject, data }) =>
      saveReceived(db, subject, data, fact?.type === 'settlement.received' && fact.data.isLast),
  }),
}
