import { staffRoles } from '../../../kernel/core/roles.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { daysBetween, type Measure, middleOf, number, measuresOver, type Relation } from './measure-row.ts'
import { isSingle, requestCuts, requestRows } from './requests.ts'

const openRequests: Relation = {
  from: requestRows,
  cuts: { ...requestCuts, status: sql`m.status`, holder: sql`m.ball` },
}

const isOpen = sql`${isSingle} and m.closed_at is null and m.resolved_at is null`

/** Requests that are open now, and in whose hands they are. */
export const openRequestMeasures = (now: string): Measure[] =>
  measuresOver(openRequests, [
    [
      'requestsOpen',
      number,
      'early',
      'en cours ouvertes en attente stock encours non traitées restent',
      isOpen,
    ],
    [
      'requestsLate',
      number,
      'early',
      'en retard hors délai dépassées échéance',
      sql`${isOpen} and m.due < ${now}::timestamptz`,
    ],
    [
      'requestsOpenAge',
      middleOf(daysBetween(sql`m.filed_at`, sql`${now}::timestamptz`), 'days'),
      'early',
      'ancienneté âge en cours depuis combien de temps stock',
      isOpen,
    ],
    [
      'requestsOverMonth',
      number,
      'early',
      'ouvertes depuis plus d’un mois trente jours anciennes',
      sql`${isOpen} and m.filed_at < ${now}::timestamptz - interval '30 days'`,
    ],
    [
      'requestsTwoMonths',
      number,
      'early',
      'ouvertes depuis plus de soixante jours 60 deux mois anciennes en souffrance',
      sql`${isOpen} and m.filed_at < ${now}::timestamptz - interval '60 days'`,
    ],
    [
      'requestsThreeMonths',
      number,
      'early',
      'ouvertes depuis plus de quatre-vingt-dix jours 90 trois mois anciennes en souffrance',
      sql`${isOpen} and m.filed_at < ${now}::timestamptz - interval '90 days'`,
    ],
    [
      'requestsDangerOpen',
      number,
      'classes',
      'dangers urgences graves en cours pas encore levés',
      sql`${isOpen} and m.urgency = 'U0'`,
    ],
    [
      'requestsAtAccess',
      number,
      'early',
      'en attente d’un accès au logement clés absent porte fermée refus de laisser entrer',
      sql`${isOpen} and m.waits_for = 'access'`,
    ],
    [
      'requestsAtPart',
      number,
      'early',
      'en attente d’une pièce détachée commandée',
      sql`${isOpen} and m.waits_for = 'part'`,
    ],
    [
      'requestsAtQuote',
      number,
      'early',
      'en attente d’un devis de l’entreprise',
      sql`${isOpen} and m.waits_for = 'quote'`,
    ],
    [
      'requestsAtThird',
      number,
      'early',
      'en attente d’un tiers syndic mairie concessionnaire opérateur',
      sql`${isOpen} and m.waits_for = 'thirdParty'`,
    ],
    [
      'requestsGuaranteeOpen',
      number,
      'classes',
      'réserves désordres non levés en cours garantie de parfait achèvement GPA biennale décennale constructeur',
      sql`${isOpen} and (m.handler = 'gpa' or m.liability in ('gpa', 'biennial', 'decennial'))`,
    ],
    [
      'requestsInsuredOpen',
      number,
      'classes',
      'sinistres en cours assurance assureur dossiers ouverts',
      sql`${isOpen} and (m.handler = 'insurance' or m.liability = 'insurance')`,
    ],
    [
      'requestsContestedOpen',
      number,
      'silence',
      'contestées non réparées locataire dit non à reprendre en cours',
      sql`${isSingle} and m.closed_at is null and m.status = 'contested'`,
    ],
    [
      'requestsWaiting',
      number,
      'early',
      'en attente suspendues pièce accès réponse bloquées',
      sql`${isOpen} and m.status = 'waiting'`,
    ],
    [
      'requestsAtHq',
      number,
      'early',
      'chez le siège direction en attente de réponse bloquées',
      sql`${isOpen} and m.ball = 'hq'`,
    ],
    [
      'requestsAtFirm',
      number,
      'early',
      'chez l’entreprise prestataire en attente',
      sql`${isOpen} and m.ball = 'firm'`,
    ],
    [
      'requestsAtTenant',
      number,
      'early',
      'chez le locataire en attente de sa réponse',
      sql`${isSingle} and m.closed_at is null and m.ball = 'tenant'`,
    ],
    [
      'requestsUnanswered',
      number,
      'silence',
      'ouvertes en cours depuis plus de dix 10 jours sans réponse écrite au locataire jamais répondu',
      sql`${isOpen} and m.filed_at < ${now}::timestamptz - interval '10 days' and not exists (
        select from kernel.fact f where f.subject = m.id and f.type = 'request.said' and f.audience in ('everyone', 'tenant')
          and f.role = any (${[...staffRoles]}::text[]))`,
    ],
    [
      'outagesOpen',
      number,
      'classes',
      'incidents collectifs pannes générales coupures en cours en ce moment actuellement chauffage eau chaude ascenseur résidences touchées',
      sql`m.kind = 'outage' and m.closed_at is null and m.resolved_at is null`,
    ],
    [
      'outagesOpenAge',
      middleOf(daysBetween(sql`m.filed_at`, sql`${now}::timestamptz`), 'days'),
      'classes',
      'incidents collectifs pannes générales coupures en cours depuis combien de temps jours chauffage eau chaude',
      sql`m.kind = 'outage' and m.closed_at is null and m.resolved_at is null`,
    ],
    [
      'requestsUnassigned',
      number,
      'early',
      'pas encore orientées non prises en charge',
      sql`${isOpen} and m.status = 'filed'`,
    ],
  ])
