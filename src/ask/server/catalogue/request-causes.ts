import { staffRoles } from '../../../kernel/core/roles.ts'
import { sql } from '../../../kernel/server/sql.ts'
import {
  cutsInTime,
  daysBetween,
  type Measure,
  measuresOver,
  middleOf,
  number,
  type Relation,
  shareOf,
} from './measure-row.ts'
import { isSingle, requestCuts, requestRows } from './requests.ts'

const filedRequests: Relation = { from: requestRows, ...cutsInTime(sql`m.filed_at`, requestCuts) }
const closedRequests: Relation = {
  from: requestRows,
  ...cutsInTime(sql`m.closed_at`, { ...requestCuts, closure: sql`m.closure` }),
}

// The first words that somebody of the staff wrote to whoever asked.
const firstWords = sql`(select min(f.at) from kernel.fact f where f.subject = m.id and f.type = 'request.said'
  and f.audience in ('everyone', 'tenant') and f.role = any (${[...staffRoles]}::text[]))`
// Who took it in hand first, whatever was written.
const firstMove = sql`(select min(f.at) from kernel.fact f where f.subject = m.id and f.type in ('request.oriented', 'request.declined', 'request.resolved', 'request.closed'))`
const homesWithMore = (least: number, now: string) => sql`${isSingle} and m.household is not null
  and not exists (select from requests.matter o where o.household = m.household and o.filed_at > m.filed_at and o.filed_at <= ${now}::timestamptz and o.kind = 'single')
  and (select count(*) from requests.matter o where o.household = m.household and o.kind = 'single' and o.merged_into is null
    and o.filed_at > ${now}::timestamptz - interval '1 year' and o.filed_at <= ${now}::timestamptz) >= ${least}`

/** Requests by what became of them: first answers, guarantees, insurers, doors that stayed shut, homes that ask again and again. */
export const requestCauseMeasures = (now: string): Measure[] => [
  ...measuresOver(filedRequests, [
    [
      'requestsFirstWords',
      middleOf(sql`extract(epoch from ${firstWords} - m.filed_at) / 3600`, 'hours'),
      'silence',
      'délai de première réponse écrite au locataire premier contact accusé de réception',
      isSingle,
    ],
    [
      'requestsFirstMove',
      middleOf(sql`extract(epoch from ${firstMove} - m.filed_at) / 3600`, 'hours'),
      'early',
      'délai de prise en charge qualification orientation par l’agence avant la première action',
      isSingle,
    ],
    [
      'requestsDecennial',
      number,
      'classes',
      'garantie décennale biennale dommages ouvrage désordres constructeur',
      sql`${isSingle} and m.liability in ('decennial', 'biennial')`,
    ],
    [
      'requestsOfInsurers',
      number,
      'classes',
      'sinistres dégât des eaux assurance assureur relèvent déclarés nombre',
      sql`${isSingle} and (m.handler = 'insurance' or m.liability = 'insurance')`,
    ],
    [
      'requestsThirdParty',
      number,
      'classes',
      'relèvent d’un tiers syndic copropriété ville mairie concessionnaire',
      sql`${isSingle} and (m.handler = 'third' or m.liability = 'thirdParty')`,
    ],
    [
      'requestsTakenByCaretakers',
      number,
      'classes',
      'petites réparations faites par les gardiens eux-mêmes',
      sql`${isSingle} and m.handler = 'caretaker'`,
    ],
    [
      'requestsOutOfHoursCount',
      number,
      'channel',
      'appels d’astreinte nuit soir week-end jours fériés nombre hors horaires',
      sql`${isSingle} and (extract(hour from m.filed_at at time zone 'Europe/Paris') < 8
        or extract(hour from m.filed_at at time zone 'Europe/Paris') >= 18 or extract(isodow from m.filed_at at time zone 'Europe/Paris') > 5)`,
    ],
    [
      'requestsTenDays',
      number,
      'early',
      'plus de dix jours sans réparation longues privés privation trouble de jouissance',
      sql`${isSingle} and coalesce(m.resolved_at, m.closed_at, ${now}::timestamptz) - m.filed_at > interval '10 days'`,
    ],
    [
      'homesAskingAgain',
      number,
      'classes',
      'foyers logements avec trois demandes ou plus dans l’année multi-réclamants récurrents répétées',
      homesWithMore(3, now),
    ],
    [
      'homesInOutage',
      number,
      'classes',
      'logements foyers touchés privés par une coupure panne générale incident collectif',
      sql`m.kind = 'single' and m.outage is not null and m.household is not null`,
    ],
  ]),
  ...measuresOver(closedRequests, [
    [
      'requestsAccessRefused',
      number,
      'closing',
      'refus d’accès locataire n’ouvre pas ne laisse pas entrer porte close mises en demeure nombre de cas',
      sql`${isSingle} and m.closure in ('access_refused', 'absent_again')`,
    ],
    [
      'requestsUnrepaired',
      shareOf(sql`m.closure not in ('done', 'done_temporarily')`),
      'closing',
      'closes sans suite sans réparation classées part',
      isSingle,
    ],
    [
      'requestsClosedDelay',
      middleOf(daysBetween(sql`m.filed_at`, sql`m.closed_at`), 'days'),
      'closing',
      'durée totale jusqu’à la clôture délai de clôture dossiers',
      isSingle,
    ],
  ]),
]
