import { sql } from '../../../kernel/server/sql.ts'
import {
  cutsInTime,
  type Measure,
  measuresOver,
  middleOf,
  number,
  type Relation,
  shareOf,
  sumOf,
} from './measure-row.ts'
import { orderCuts, orderRows } from './orders.ts'

const endedOrders: Relation = { from: orderRows, ...cutsInTime(sql`o.ended_at`, orderCuts) }
const placedOrders: Relation = { from: orderRows, ...cutsInTime(sql`o.placed_at`, orderCuts) }
const paidOrders: Relation = { from: orderRows, ...cutsInTime(sql`o.paid_at`, orderCuts) }
const currentOrders: Relation = { from: orderRows, cuts: orderCuts }
const isDone = sql`o.status in ('done', 'followedUp')`
const stands = sql`o.ended_at is null and o.status not in ('refused', 'cancelled', 'done', 'followedUp')`
const atRates = sql`(select sum(round(l.quantity * l.price / 10000.0)) from contractors.billed_line l where l.work_order = o.id)`

/** What orders cost and where their money stands: bound, done, found to be done, billed, paid. Cents, without tax. */
export const orderMoneyMeasures = (now: string): Measure[] => [
  ...measuresOver(currentOrders, [
    [
      'ordersBound',
      sumOf(sql`coalesce(o.agreed_amount, o.spend_limit)`, 'cents'),
      'split',
      'montant engagé engagements bons de commande en cours plafond reste à réaliser euros',
      stands,
    ],
    [
      'ordersUnchecked',
      number,
      'dates',
      'service fait pas encore constaté à constater à valider bons réalisés factures bloquées',
      sql`o.status = 'done' and o.checked_at is null`,
    ],
    [
      'ordersLateVisit',
      number,
      'early',
      'bons acceptés par l’entreprise sans rendez-vous depuis plus de quinze jours',
      sql`${stands} and o.accepted_at < ${now}::timestamptz - interval '15 days' and not exists (
        select from contractors.visit v where v.work_order = o.id and v.starts > ${now}::timestamptz)`,
    ],
    [
      'ordersUnaccepted',
      number,
      'early',
      'bons sans réponse de l’entreprise pas encore acceptés',
      sql`${stands} and o.accepted_at is null`,
    ],
    [
      'ordersUnpaidAge',
      number,
      'dates',
      'factures de plus de trente jours pas encore payées en retard de paiement fournisseurs',
      sql`o.invoiced_at < ${now}::timestamptz - interval '30 days' and o.paid_at is null`,
    ],
  ]),
  ...measuresOver(placedOrders, [
    [
      'ordersFollowing',
      number,
      'visits',
      'bons de reprise seconds bons pour la même demande malfaçon',
      sql`o.follows is not null`,
    ],
    [
      'ordersMiddleLimit',
      middleOf(sql`coalesce(o.agreed_amount, o.spend_limit)`, 'cents'),
      'split',
      'montant médian d’un bon de commande plafond',
    ],
    [
      'ordersOverLimit',
      number,
      'split',
      'bons au-dessus du plafond dépassement devis supplémentaires accordés',
      sql`o.agreed_amount > o.spend_limit`,
    ],
  ]),
  ...measuresOver(endedOrders, [
    [
      'ordersNobodyHome',
      number,
      'visits',
      'passages pour rien déplacements inutiles locataire absent personne au rendez-vous accès impossible',
      sql`o.outcome in ('nobodyHome', 'noAccess')`,
    ],
    [
      'ordersSlow',
      shareOf(sql`o.ended_at - o.placed_at > interval '30 days'`),
      'early',
      'bons exécutés en plus de trente jours part retard entreprise',
      isDone,
    ],
    [
      'ordersSpotFailing',
      shareOf(sql`o.spot = 'failing'`),
      'dates',
      'contrôles sur place non conformes qualité malfaçons part',
      sql`o.spot in ('conforming', 'failing')`,
    ],
  ]),
  ...measuresOver(paidOrders, [
    [
      'ordersPaidAmount',
      sumOf(atRates, 'cents'),
      'dates',
      'montant payé réglé aux entreprises euros',
      isDone,
    ],
  ]),
]
