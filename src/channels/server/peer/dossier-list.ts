import { can, mayAnywhere } from '../../../kernel/core/access.ts'
import type { GatewayFault } from '../../../kernel/core/gateway-faults.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { type Answer, answer } from '../../../kernel/server/slice.ts'
import { type Db, isAmong, sql } from '../../../kernel/server/sql.ts'
import { queries as asked } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import type { DossierCard, DossierList, ToldErrand } from '../../core/peer/dossier-contract.ts'
import { standsThere } from '../../core/peer/dossier-standing.ts'
import { injunctionDue } from '../../core/state/state-delays.ts'
import { answersFor, standsOnceTold } from '../../core/state/state-reply.ts'
import { citiesFor, type CityTaker, type Open311, readOpen311 } from '../open311/open311-settings.ts'

const mostDossiers = 10
const mostErrands = 10

/** What others keep of a request, behind the reader’s wall. */
export const dossierQuestions: Record<string, Answer> = {
  'dossier.list': answer<{ request: string }>({
    ...asked['dossier.list'],
    answer: async ({ db, actor, settings }, { request }) => {
      if (!mayAnywhere(grants, 'readIntake', actor)) return refuse('not_yours')
      const said = readOpen311(settings)
      const matter = await matterAt(db, request)
      if (!matter) return { dossiers: [], cities: [] }
      const may = can(grants, 'answerDossier', actor, { agency: matter.agency })
      const rows = await dossiersOf(db, request)
      const dossiers = await cardsOf(db, rows, { may, cities: said?.cities ?? [] })
      return { dossiers, cities: may && said ? citiesToAsk(said, matter, rows, dossiers) : [] }
    },
  }),
}

type MatterAt = { agency: string; nature: string; insee: string | null; isGiven: boolean }

const matterAt = (db: Db, request: string): Promise<MatterAt | undefined> =>
  db.row<MatterAt>(sql`
    select m.agency, m.nature, s.insee, (m.handler = 'third' and m.closed_at is null and m.unit is null) is true as "isGiven"
    from requests.matter m left join estate.site s on s.id = m.building where m.id = ${request}`)

// What is a city's to mend, and is not there yet; what it refused may be given to it anew.
const citiesToAsk = (
  said: Open311,
  { nature, insee, isGiven }: MatterAt,
  rows: readonly DossierRow[],
  dossiers: readonly DossierCard[],
): DossierList['cities'] => {
  if (!isGiven || !insee) return []
  const there = rows
    .filter(({ channel }, i) => channel === 'open311' && !isRefused(dossiers[i]!))
    .map(({ house }) => house)
  return citiesFor(said, { insee, nature })
    .filter(({ code }) => !there.includes(code))
    .map(({ code, name }) => ({ code, name }))
}

const isRefused = ({ errands }: DossierCard): boolean => errands.some(({ refused }) => refused !== null)

type DossierRow = Pick<DossierCard, 'id' | 'channel' | 'side' | 'reference' | 'ended'> & {
  house: string
  stands: string
  status: string
  dossier: string | null
  depositedAt: string | null
  agency: string
}

const dossiersOf = (db: Db, request: string): Promise<DossierRow[]> =>
  db.rows<DossierRow>(sql`
    select p.id, p.channel, p.house, p.side, p.reference, p.dossier, p.stands, p.status, p.deposited_at as "depositedAt",
      p.ended_at is not null as ended, m.agency
    from channels.peer p left join channels.message o on o.id = p.message
      join requests.matter m on m.id = coalesce(o.request, p.request)
    where m.id = ${request} and (p.channel = 'state' or p.side = 'ours') order by p.opened_at, p.id limit ${mostDossiers}`)

const cardsOf = async (
  db: Db,
  rows: readonly DossierRow[],
  { may, cities }: { may: boolean; cities: readonly CityTaker[] },
): Promise<DossierCard[]> => {
  if (!rows.length) return []
  const errands = await errandsOf(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map(({ house, stands, status, dossier, depositedAt, agency: _, ...row }) => {
    const own = errands.filter(({ peer }) => peer === row.id)
    const waiting = own.filter(({ toldAt, refused }) => !toldAt && refused === null).map(({ what }) => what)
    const held = own.find(({ toldAt, refused, failingSince }) => !toldAt && refused === null && failingSince)
    return {
      ...row,
      name:
        row.channel === 'state'
          ? 'Signal-Logement'
          : (cities.find(({ code }) => code === house)?.name ?? house),
      stands: standsThere(row.channel, stands, dossier !== null),
      due: row.channel === 'state' ? injunctionDue(status, depositedAt) : null,
      errands: own.map(({ peer: __, failingSince: ___, fault: ____, ...errand }) => errand),
      failing: held?.failingSince ? { since: held.failingSince, fault: held.fault } : null,
      answers: may && row.channel === 'state' ? [...answersFor(standsOnceTold(stands, waiting), status)] : [],
    }
  })
}

type ErrandRow = ToldErrand & { peer: string; failingSince: string | null; fault: GatewayFault | null }

const errandsOf = (db: Db, peers: readonly string[]): Promise<ErrandRow[]> =>
  db.rows(sql`
    select n.id, n.peer, n.what, n.motif, n.words, n.notifies, n.files, n.at, n."toldAt", n.refused,
      n."failingSince", n.fault from (
      select e.id, e.peer, e.what, e.motif, e.words, e.notifies, cardinality(e.files) as files, e.at, e.told_at as "toldAt", e.refused,
        e.failing_since as "failingSince", e.fault,
        row_number() over (partition by e.peer order by e.at desc, e.id desc) as rank
      from channels.errand e where ${isAmong(sql`e.peer`, peers)}) n
    where n.rank <= ${mostErrands} order by n.at, n.id`)
