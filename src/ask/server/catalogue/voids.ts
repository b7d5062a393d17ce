import { sql } from '../../../kernel/server/sql.ts'
import {
  cutsInTime,
  type Measure,
  measuresOver,
  middleOf,
  number,
  type Relation,
  shareOf,
} from './measure-row.ts'

const placeCuts: Relation['cuts'] = {
  agency: sql`b.agency`,
  residence: sql`(select r.name from estate.residence r where r.id = b.scheme)`,
  building: sql`b.name`,
  commune: sql`b.commune`,
  rooms: sql`h.rooms::text`,
  energy: sql`h.energy`,
  housing: sql`b.kind`,
}
const atHome = (unit: ReturnType<typeof sql>, building: ReturnType<typeof sql>) =>
  sql`left join estate.home h on h.id = ${unit} left join estate.site b on b.id = ${building}`

const voidRows = sql`lettings.counted_void v ${atHome(sql`v.unit`, sql`v.building`)}`
const voids: Relation = { from: voidRows, cuts: placeCuts }
const closedVoids: Relation = { from: voidRows, ...cutsInTime(sql`v.closed_at`, placeCuts) }
const stoppedVoids: Relation = {
  from: sql`lettings.counted_stop s join lettings.counted_void v on v.id = s.void ${atHome(sql`v.unit`, sql`v.building`)}`,
  cuts: { ...placeCuts, stop: sql`s.why` },
}
const moves: Relation = {
  from: sql`lettings.counted_move m join lettings.counted_void v on v.id = m.void ${atHome(sql`v.unit`, sql`v.building`)}`,
  ...cutsInTime(sql`m.at`, placeCuts),
}
const movesBack: Relation = { ...moves, cuts: { ...moves.cuts, reason: sql`m.reason` } }
const notices: Relation = {
  from: sql`lettings.counted_notice n ${atHome(sql`n.unit`, sql`n.building`)}`,
  ...cutsInTime(sql`n.received_on::timestamptz`, { ...placeCuts, notice: sql`n.months::text` }),
}
const standingNotices: Relation = { from: notices.from, cuts: { ...placeCuts, notice: sql`n.months::text` } }
const inspections: Relation = {
  from: sql`inspections.counted_inspection i ${atHome(sql`i.unit`, sql`i.building`)}`,
  ...cutsInTime(sql`i.at`, { ...placeCuts, inspection: sql`i.kind` }),
}

// Where a void stands on one of its ways: the last step that was told of it.
const stepOn = (track: 'works' | 'allocation') =>
  sql`(select m.step from lettings.counted_move m where m.void = v.id and m.track = ${track} order by m.nth desc limit 1)`

/** From a notice to the keys of whoever comes next: notices, voids by where they stand, and inspections. */
export const voidMeasures = (now: string): Measure[] => {
  const isEmpty = sql`v.closed_at is null and v.lease_ends < ${now}::date and (v.next_starts is null or v.next_starts > ${now}::date)`
  return [
    ...measuresOver(voids, [
      ['voids', number, 'dates', 'relocation en cours à relouer remise en location vacance', isEmpty],
      [
        'voidsReady',
        number,
        'dates',
        'prêts à visiter à louer relouer disponibles tout de suite travaux finis remis en état',
        sql`${isEmpty} and ${stepOn('works')} = 'ready'`,
      ],
      [
        'voidsInWorks',
        number,
        'dates',
        'travaux remise en état vacance technique relocation',
        sql`${isEmpty} and ${stepOn('works')} = 'works'`,
      ],
      [
        'voidsProposed',
        number,
        'dates',
        'candidat proposé en cours d’attribution désigné en attente de la commission',
        sql`${isEmpty} and ${stepOn('allocation')} in ('proposed', 'decided', 'offered', 'accepted')`,
      ],
      [
        'voidsLong',
        number,
        'dates',
        'vides depuis plus de trois mois relocation vacance longue durée quatre-vingt-dix jours',
        sql`${isEmpty} and v.lease_ends < ${now}::date - 90`,
      ],
      [
        'voidsUnproposed',
        number,
        'dates',
        'sans candidat pas encore proposés pas de candidat vacance commerciale',
        sql`${isEmpty} and coalesce(${stepOn('allocation')}, 'none') = 'none'`,
      ],
      [
        'voidsAge',
        middleOf(sql`${now}::date - v.lease_ends`, 'days'),
        'dates',
        'durée de vacance en cours depuis combien de jours relocation commerciale technique',
        isEmpty,
      ],
    ]),
    ...measuresOver(closedVoids, [
      [
        'voidsLet',
        number,
        'dates',
        'logements reloués remis en location relocations réalisées',
        sql`v.closed_at is not null and v.next_starts is not null`,
      ],
      [
        'voidsDelay',
        middleOf(sql`v.next_starts - v.lease_ends`, 'days'),
        'dates',
        'délai de relocation durée de vacance entre le départ d’un locataire et l’entrée du suivant deux locataires jours remise en location',
        sql`v.closed_at is not null and v.next_starts is not null`,
      ],
    ]),
    ...measuresOver(stoppedVoids, [
      [
        'voidsStopped',
        number,
        'dates',
        'gelés bloqués neutralisés démolition vente réhabilitation sinistre hors relocation motif de vacance',
        sql`v.closed_at is null and s.ends is null`,
      ],
    ]),
    ...measuresOver(movesBack, [
      [
        'offersRefused',
        number,
        'dates',
        'refus de candidats motifs raisons de refus désistements proposition de logement vacant refusée candidat refuse',
        sql`m.track = 'allocation' and m.back and m.reason <> 'told_wrong'`,
      ],
    ]),
    ...measuresOver(moves, [
      [
        'keysLate',
        shareOf(sql`(m.at at time zone 'Europe/Paris')::date > v.lease_ends`),
        'dates',
        'clés rendues avant après la fin du bail date retard restitution des clés sortie remise',
        sql`m.track = 'works' and m.step = 'returned' and not m.back`,
      ],
    ]),
    ...measuresOver(notices, [
      [
        'noticesReceived',
        number,
        'dates',
        'congés reçus préavis de départ départs annoncés locataires donné congé résiliation durée un mois trois mois',
        sql`n.withdrawn_on is null`,
      ],
      [
        'noticesShort',
        shareOf(sql`n.months = 1`),
        'dates',
        'congés préavis réduit à un mois part zone tendue motif',
        sql`n.withdrawn_on is null`,
      ],
    ]),
    ...measuresOver(standingNotices, [
      [
        'noticesRunning',
        number,
        'dates',
        'logements qui vont se libérer bientôt libres futurs départs préavis en cours libération prochaine à venir',
        sql`n.withdrawn_on is null and n.ends >= ${now}::date`,
      ],
    ]),
    ...measuresOver(inspections, [
      [
        'inspectionsDone',
        number,
        'taps',
        'états des lieux réalisés signés entrée sortie visites conseil pré-état',
        sql`i.state in ('signed', 'away')`,
      ],
      [
        'inspectionsContradictory',
        shareOf(sql`i.is_contradictory`),
        'taps',
        'états des lieux contradictoires signés par les deux parties part',
        sql`i.state in ('signed', 'away')`,
      ],
      [
        'inspectionsAlone',
        shareOf(sql`i.state = 'away'`),
        'taps',
        'états des lieux sans le locataire absent non contradictoires commissaire de justice',
        sql`i.state in ('signed', 'away')`,
      ],
    ]),
  ]
}
