import { json, sql } from '../../../kernel/server/sql.ts'
import { natures } from '../../../requests/core/contract.ts'
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

const groups = Object.fromEntries(natures.map(({ code, group }) => [code, group]))
const trades = Object.fromEntries(natures.map(({ code, trade }) => [code, trade]))
/** The trade that a nature calls for. `of`: the column of the nature. */
export const tradeOf = (of: ReturnType<typeof sql>): ReturnType<typeof sql> =>
  sql`(${json(trades)} ->> ${of})`

export const requestCuts: Relation['cuts'] = {
  agency: sql`m.agency`,
  building: sql`b.name`,
  residence: sql`(select r.name from estate.residence r where r.id = b.scheme)`,
  commune: sql`b.commune`,
  family: sql`(${json(groups)} ->> m.nature)`,
  nature: sql`m.nature`,
  urgency: sql`m.urgency`,
  channel: sql`c.channel`,
  handler: sql`m.handler`,
  housing: sql`b.kind`,
  storey: sql`h.storey::text`,
  trade: tradeOf(sql`m.nature`),
  built: sql`(b.built / 10 * 10)::text`,
  energy: sql`h.energy`,
  waiting: sql`m.waits_for`,
}

export const requestRows = sql`requests.matter m left join requests.counted_matter c on c.id = m.id left join estate.site b on b.id = m.building
  left join estate.home h on h.id = m.unit`
const filedRequests: Relation = {
  from: requestRows,
  ...cutsInTime(sql`m.filed_at`, requestCuts),
}
const resolvedRequests: Relation = {
  from: requestRows,
  ...cutsInTime(sql`m.resolved_at`, requestCuts),
}
const closedRequests: Relation = {
  from: requestRows,
  ...cutsInTime(sql`m.closed_at`, { ...requestCuts, closure: sql`m.closure` }),
}

export const isSingle = sql`m.kind = 'single' and m.merged_into is null`
const hour = sql`extract(hour from m.filed_at at time zone 'Europe/Paris')`

/** Requests: what was filed, resolved and closed in a period. */
export const requestMeasures = (now: string): Measure[] => [
  ...measuresOver(filedRequests, [
    [
      'requests',
      number,
      'classes',
      'demandes réclamations pannes signalements nombre volume reçues déposées motifs natures',
      isSingle,
    ],
    [
      'requestsUrgent',
      shareOf(sql`m.urgency in ('U0', 'U1')`),
      'classes',
      'urgentes très urgentes part',
      isSingle,
    ],
    [
      'requestsDanger',
      number,
      'classes',
      'danger grave sécurité gaz incendie astreinte',
      sql`${isSingle} and m.urgency = 'U0'`,
    ],
    [
      'requestsCommon',
      shareOf(sql`m.unit is null or m.household is null`),
      'classes',
      'parties communes part',
      isSingle,
    ],
    [
      'requestsOutOfHours',
      shareOf(
        sql`${hour} < 8 or ${hour} >= 18 or extract(isodow from m.filed_at at time zone 'Europe/Paris') > 5`,
      ),
      'channel',
      'soir nuit week-end hors horaires ouverture en dehors des heures appels arrivent fermeture',
      isSingle,
    ],
    [
      'requestsByCaretakers',
      shareOf(sql`c.channel = 'field'`),
      'channel',
      'signalées par les gardiens terrain proximité',
      isSingle,
    ],
    [
      'requestsOnline',
      shareOf(sql`c.channel = 'portal'`),
      'channel',
      'en ligne internet portail dématérialisation espace locataire numérique',
      isSingle,
    ],
    [
      'requestsByPhone',
      shareOf(sql`c.channel = 'phone'`),
      'channel',
      'par téléphone appels plateforme centre',
      isSingle,
    ],
    [
      'requestsAtCounter',
      shareOf(sql`c.channel = 'counter'`),
      'channel',
      'accueil guichet agence physique comptoir',
      isSingle,
    ],
    [
      'requestsReminded',
      shareOf(sql`coalesce(c.reminders, 0) >= 1`),
      'silence',
      'relancées relances insistance rappels plusieurs fois locataires nous relancer avant réponse',
      isSingle,
    ],
    [
      'requestsOfTenants',
      shareOf(sql`m.liability = 'tenant'`),
      'classes',
      'à la charge du locataire réparations locatives décret',
      isSingle,
    ],
    [
      'requestsOfContract',
      shareOf(sql`m.liability = 'contract'`),
      'classes',
      'couvertes par un contrat d’entretien maintenance',
      isSingle,
    ],
    [
      'requestsInOutage',
      shareOf(sql`m.outage is not null`),
      'classes',
      'rattachées à un incident collectif panne générale',
      isSingle,
    ],
    [
      'requestsInGuarantee',
      number,
      'classes',
      'garantie parfait achèvement GPA réserves constructeur promoteur dossiers relèvent',
      sql`${isSingle} and m.handler = 'gpa'`,
    ],
    [
      'requestsInsured',
      number,
      'classes',
      'assurance assureur sinistres transmises déclarées dossiers',
      sql`${isSingle} and m.handler = 'insurance'`,
    ],
    [
      'requestsInHouse',
      shareOf(sql`m.handler = 'inhouse'`),
      'classes',
      'régie interne interventions réparations faites par nos équipes ouvriers plutôt que par des entreprises',
      sql`${isSingle} and m.handler is not null`,
    ],
    [
      'requestsPhotographed',
      shareOf(sql`exists (select from requests.shown_photo p where p.request = m.id)`),
      'channel',
      'avec photo photos jointes image',
      isSingle,
    ],
    [
      'outages',
      number,
      'classes',
      'incidents collectifs pannes générales coupures générales chauffage eau chaude',
      sql`m.kind = 'outage'`,
    ],
    [
      'requestsLong',
      number,
      'early',
      'pannes de plus de 48 heures quarante-huit 24 heures arrêtés à l’arrêt longtemps longues non réparées',
      sql`${isSingle} and coalesce(m.resolved_at, m.closed_at, ${now}::timestamptz) - m.filed_at > interval '48 hours'`,
    ],
    [
      'requestsHomes',
      { kind: 'count' },
      'classes',
      'logements foyers ayant fait au moins une demande',
      sql`${isSingle} and m.household is not null and not exists (select from requests.matter o where o.household = m.household and o.filed_at > m.filed_at and o.filed_at <= ${now}::timestamptz and o.kind = 'single')`,
    ],
  ]),
  ...measuresOver(resolvedRequests, [
    ['requestsResolved', number, 'early', 'résolues réparées traitées nombre', isSingle],
    [
      'requestsDelay',
      middleOf(daysBetween(sql`m.filed_at`, sql`m.resolved_at`), 'days'),
      'early',
      'délai de traitement résolution réparation intervention temps durée moyen jours combien de temps met',
      isSingle,
    ],
    [
      'requestsTwoDays',
      shareOf(sql`m.resolved_at - m.filed_at <= interval '48 hours'`),
      'early',
      'réparées traitées résolues en moins de 48 heures quarante-huit deux jours durée longues',
      isSingle,
    ],
    [
      'requestsFifteen',
      shareOf(sql`m.resolved_at - m.filed_at <= interval '15 days'`),
      'early',
      'réparées traitées résolues en moins de 15 jours quinze deux semaines délai réclamations',
      isSingle,
    ],
    [
      'requestsKept',
      shareOf(sql`m.resolved_at <= m.due`),
      'early',
      'délai promis annoncé aux locataires tenu respecté dans les temps engagement',
      isSingle,
    ],
    [
      'requestsContested',
      shareOf(sql`m.contested > 0`),
      'silence',
      'contestées pas réparé insatisfait mal réparées reprises',
      isSingle,
    ],
    [
      'requestsProvisional',
      shareOf(sql`c.how = 'provisional'`),
      'early',
      'réparées provisoirement temporaire',
      isSingle,
    ],
    [
      'dangerDelay',
      middleOf(sql`extract(epoch from m.resolved_at - m.filed_at) / 3600`, 'hours'),
      'classes',
      'danger urgence délai mise en sécurité heures',
      sql`${isSingle} and m.urgency = 'U0'`,
    ],
    [
      'outageDelay',
      middleOf(sql`extract(epoch from m.resolved_at - m.filed_at) / 3600`, 'hours'),
      'early',
      'incidents collectifs pannes générales coupures chauffage eau chaude durée rétablissement',
      sql`m.kind = 'outage'`,
    ],
  ]),
  ...measuresOver(closedRequests, [
    ['requestsClosed', number, 'closing', 'closes clôturées fermées terminées nombre', isSingle],
    [
      'requestsNothingFound',
      shareOf(sql`m.closure = 'nothing_found'`),
      'closing',
      'rien constaté sans réparation déplacement inutile',
      isSingle,
    ],
    [
      'requestsWithdrawn',
      shareOf(sql`m.closure = 'withdrawn'`),
      'closing',
      'retirées abandonnées annulées par le locataire',
      isSingle,
    ],
    ['requestsDuplicate', shareOf(sql`m.closure = 'duplicate'`), 'closing', 'doublons', isSingle],
    [
      'requestsRefused',
      shareOf(sql`m.closure in ('works_refused', 'access_refused', 'absent_again')`),
      'closing',
      'refus d’accès absence travaux refusés porte close',
      isSingle,
    ],
    [
      'requestsTenantRepair',
      number,
      'closing',
      'renvoyées au locataire réparation locative refusées',
      sql`${isSingle} and m.closure = 'tenant_repair'`,
    ],
    [
      'requestsDone',
      shareOf(sql`m.closure in ('done', 'done_temporarily')`),
      'closing',
      'closes réparées réellement part',
      isSingle,
    ],
  ]),
]
