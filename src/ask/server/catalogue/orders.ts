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
  sumOf,
} from './measure-row.ts'
import { tradeOf } from './requests.ts'

/** By what orders are told. */
export const orderCuts: Relation['cuts'] = {
  agency: sql`o.agency`,
  firm: sql`o.firm_name`,
  building: sql`b.name`,
  residence: sql`(select r.name from estate.residence r where r.id = b.scheme)`,
  contract: sql`t.name`,
  nature: sql`m.nature`,
  trade: tradeOf(sql`m.nature`),
  commune: sql`b.commune`,
}
export const orderRows = sql`contractors.current_order o left join contractors.terms t on t.id = o.contract left join requests.matter m on m.id = o.request
  left join estate.site b on b.id = o.building`
const placedOrders: Relation = {
  from: orderRows,
  ...cutsInTime(sql`o.placed_at`, orderCuts),
}
const endedOrders: Relation = {
  from: orderRows,
  ...cutsInTime(sql`o.ended_at`, orderCuts),
}
const currentOrders: Relation = { from: orderRows, cuts: orderCuts }
const stands = sql`o.ended_at is null and o.status not in ('refused', 'cancelled', 'done', 'followedUp')`

const visits: Relation = {
  from: sql`contractors.visit v left join estate.site b on b.id = v.building`,
  ...cutsInTime(sql`v.starts`, {
    agency: sql`v.agency`,
    firm: sql`v.firm_name`,
    building: sql`b.name`,
    residence: sql`(select r.name from estate.residence r where r.id = b.scheme)`,
  }),
}
const wasDue = sql`v.state in ('kept', 'missed')`

const contracts: Relation = {
  from: sql`contractors.terms t`,
  cuts: { firm: sql`t.firm_name`, contract: sql`t.kind`, year: sql`to_char(t.ends, 'YYYY')` },
}
const trades: Relation = {
  from: sql`contractors.terms t cross join lateral unnest(t.trades) as trade`,
  cuts: { trade: sql`trade`, firm: sql`t.firm_name` },
}

/** Work orders, visits and contracts. */
export const orderMeasures = (now: string): Measure[] => [
  ...measuresOver(placedOrders, [
    [
      'orders',
      number,
      'split',
      'bons de travaux commandes ordres de service OS passés émis confiés entreprises interventions nombre volume',
    ],
    [
      'ordersRefused',
      shareOf(sql`o.status = 'refused'`),
      'split',
      'refusés par les entreprises prestataires déclinés OS',
    ],
    ['ordersCancelled', shareOf(sql`o.status = 'cancelled'`), 'split', 'annulés'],
    [
      'ordersAcceptDelay',
      middleOf(sql`extract(epoch from o.accepted_at - o.placed_at) / 3600`, 'hours'),
      'early',
      'délai acceptation prise en charge entreprise réponse heures',
    ],
    [
      'ordersMoreWork',
      shareOf(sql`o.asked_amount is not null`),
      'split',
      'travaux supplémentaires devis accord demandé dépassement plafond',
    ],
  ]),
  ...measuresOver(endedOrders, [
    [
      'ordersDone',
      number,
      'split',
      'faits terminés réalisés exécutés interventions',
      sql`o.status in ('done', 'followedUp')`,
    ],
    [
      'ordersDelay',
      middleOf(daysBetween(sql`o.placed_at`, sql`o.ended_at`), 'days'),
      'early',
      'délai intervention entreprise exécution durée prestataire jours',
      sql`o.status in ('done', 'followedUp')`,
    ],
    [
      'ordersFirstVisit',
      shareOf(sql`o.visits = 1`),
      'visits',
      'du premier coup première visite résolus un seul passage',
      sql`o.status in ('done', 'followedUp')`,
    ],
    [
      'ordersFollowUp',
      shareOf(sql`o.status = 'followedUp'`),
      'visits',
      'suite à donner second passage à reprendre',
      sql`o.status in ('done', 'followedUp')`,
    ],
    [
      'ordersChecked',
      shareOf(sql`o.checked_at is not null`),
      'dates',
      'service fait contrôlé vérifié',
      sql`o.status = 'done'`,
    ],
    [
      'ordersSpotChecked',
      number,
      'dates',
      'contrôlés sur place tirés au sort échantillon',
      sql`o.spot is not null`,
    ],
    [
      'ordersAmount',
      sumOf(sql`coalesce(o.agreed_amount, 0)`, 'cents'),
      'split',
      'montant dépense coût budget euros engagés accordé travaux',
      sql`o.agreed_amount is not null`,
    ],
    [
      'ordersBilled',
      sumOf(
        sql`(select sum(round(l.quantity * l.price / 10000.0)) from contractors.billed_line l where l.work_order = o.id)`,
        'cents',
      ),
      'split',
      'montant facturé dépensé dépenses travaux d’entretien courant coût budget euros bordereaux commandes entreprises',
      sql`o.status in ('done', 'followedUp')`,
    ],
    [
      'ordersCost',
      middleOf(
        sql`(select sum(round(l.quantity * l.price / 10000.0)) from contractors.billed_line l where l.work_order = o.id)`,
        'cents',
      ),
      'split',
      'coût moyen prix moyen d’une intervention d’un dépannage d’un bon de travaux serrurerie plomberie euros',
      sql`o.status in ('done', 'followedUp')`,
    ],
    [
      'ordersPaymentDelay',
      middleOf(daysBetween(sql`o.invoiced_at`, sql`o.paid_at`), 'days'),
      'dates',
      'délai de paiement factures entreprises réglées payés dans les 30 jours',
      sql`o.paid_at is not null`,
    ],
    [
      'ordersUnbilled',
      number,
      'dates',
      'bons commandes ordres engagés terminés réalisés finis pas encore facturés non facturés factures non parvenues à recevoir clôture FNP',
      sql`o.status in ('done', 'followedUp') and o.invoiced_at is null`,
    ],
    [
      'ordersUnbilledAmount',
      sumOf(
        sql`(select sum(round(l.quantity * l.price / 10000.0)) from contractors.billed_line l where l.work_order = o.id)`,
        'cents',
      ),
      'dates',
      'montant des bons commandes engagés terminés pas encore facturés factures non parvenues à recevoir clôture FNP euros',
      sql`o.status in ('done', 'followedUp') and o.invoiced_at is null`,
    ],
    [
      'ordersUnpaid',
      number,
      'dates',
      'facturés impayés factures en attente de paiement',
      sql`o.invoiced_at is not null and o.paid_at is null`,
    ],
  ]),
  ...measuresOver(currentOrders, [
    ['ordersOpen', number, 'early', 'en cours ouverts non terminés chez l’entreprise', stands],
    [
      'ordersOverMonth',
      number,
      'early',
      'bons en cours depuis plus de 30 jours en retard traînent anciens entreprise ne vient pas',
      sql`${stands} and o.placed_at < ${now}::timestamptz - interval '30 days'`,
    ],
    [
      'ordersWaitingPart',
      number,
      'early',
      'en attente d’une pièce détachée',
      sql`${stands} and o.outcome = 'partNeeded'`,
    ],
    [
      'ordersApproval',
      number,
      'early',
      'en attente d’accord validation devis attendent à valider signer',
      sql`o.status = 'approval'`,
    ],
  ]),
  ...measuresOver(visits, [
    ['visitsKept', number, 'visits', 'rendez-vous tenus honorés passages', sql`v.state = 'kept'`],
    [
      'visitsMissed',
      shareOf(sql`v.state = 'missed'`),
      'visits',
      'rendez-vous manqués non honorés tenus absents porte close lapins taux locataire absent entreprises',
      wasDue,
    ],
    [
      'visitsChosen',
      shareOf(sql`v.fixed_by = 'tenant'`),
      'visits',
      'rendez-vous choisis par le locataire créneau en ligne',
      wasDue,
    ],
    [
      'visitsWait',
      middleOf(daysBetween(sql`v.at`, sql`v.starts`), 'days'),
      'dates',
      'délai rendez-vous attente avant passage',
      sql`v.state in ('kept', 'missed', 'fixed')`,
    ],
    [
      'visitsPlanned',
      number,
      'visits',
      'rendez-vous prévus à venir planifiés semaine',
      sql`v.state = 'fixed'`,
    ],
  ]),
  ...measuresOver(contracts, [
    [
      'contracts',
      number,
      'list',
      'contrats marchés en cours accords-cadres entretien',
      sql`t.starts <= ${now}::date and (t.ends is null or t.ends >= ${now}::date)`,
    ],
    [
      'contractsEnding',
      number,
      'list',
      'contrats marchés se terminent échéance expirent fin renouveler douze mois',
      sql`t.ends between ${now}::date and ${now}::date + interval '1 year'`,
    ],
    [
      'contractsEnd',
      middleOf(sql`extract(year from t.ends)`, 'year'),
      'list',
      'contrats marchés date de fin échéance année',
      sql`t.ends >= ${now}::date`,
    ],
  ]),
  ...measuresOver(trades, [
    [
      'tradeContracts',
      number,
      'list',
      'contrats par corps d’état métier plomberie électricité serrurerie couverts',
      sql`t.ends is null or t.ends >= ${now}::date`,
    ],
  ]),
  ...measuresOver({ from: sql`contractors.company f`, cuts: {} }, [
    ['firms', number, 'list', 'entreprises prestataires titulaires fournisseurs nombre'],
  ]),
]
