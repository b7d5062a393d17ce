import { mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { gatewayStates } from '../../../kernel/server/gateway-state.ts'
import { type Answer, answer } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { mostAhead } from '../../core/believe-time.ts'
import { queries as asked } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import type { SilentGateway, SkewedClock, Stranger, UnreadSample } from '../../core/heard/heard-contract.ts'

/** Lines of each list: who sees fifty has enough to begin with. */
const mostLines = 50

/** What hinders sensors from being heard, behind the reader’s wall. */
export const faultAnswers: Record<string, Answer> = {
  'sensors.faults': answer({
    ...asked['sensors.faults'],
    answer: async ({ db, actor }) => {
      if (!mayAnywhere(grants, 'readHealth', actor)) return refuse('not_yours')
      const lines = await gatewayStates(db)
      return {
        lines: lines
          .filter(({ name }) => name.startsWith('sensors.'))
          .map(({ name, lastSuccessAt, failingSince, fault }) => ({
            name,
            lastSuccessAt,
            failingSince,
            fault,
          })),
        gateways: await silentGateways(db),
        clocks: await skewedClocks(db),
        unread: await unreadSamples(db),
        strangers: await strangersHeard(db),
        strangersInAll: await countStrangers(db),
      }
    },
  }),
}

const silentGateways = (db: Db): Promise<SilentGateway[]> =>
  db.rows(sql`
    select a.gateway, a.spells -> -1 ->> 'from' as since, jsonb_build_object('id', b.id, 'name', b.name) as building,
      (select count(*)::int from sensors.device d where d.gateway = a.gateway and d.until is null) as devices
    from sensors.alarm a join estate.site b on b.id = a.building
    where a.kind = 'silent' and a.gateway is not null and a.closed_on is null order by a.opened_on, a.id limit ${mostLines}`)

const skewedClocks = (db: Db): Promise<SkewedClock[]> =>
  db.rows(sql`
    select d.id as device, d.address, jsonb_build_object('id', b.id, 'name', b.name) as building, m.seconds
    from sensors.device d join estate.site b on b.id = d.building
    cross join lateral (select percentile_disc(.5) within group (order by s)::int as seconds from unnest(d.delays) s) m
    where d.until is null and abs(m.seconds) > ${mostAhead} order by abs(m.seconds) desc, d.id limit ${mostLines}`)

const unreadSamples = (db: Db): Promise<UnreadSample[]> =>
  db.rows(sql`
    select u.way, nullif(u.address, '') as address, u.day::text, u.problem, u.messages, u.sample
    from sensors.unread_message u order by u.day desc, u.messages desc, u.way, u.address, u.problem limit ${mostLines}`)

const strangersHeard = (db: Db): Promise<Stranger[]> =>
  db.rows(sql`
    select s.address_kind as "addressKind", s.address, s.messages, app.iso(s.first_heard) as since, app.iso(s.heard) as heard
    from sensors.stranger s order by s.heard desc, s.address limit ${mostLines}`)

const countStrangers = async (db: Db): Promise<number> =>
  (await db.row<{ n: number }>(sql`select count(*)::int as n from sensors.stranger`))?.n ?? 0
