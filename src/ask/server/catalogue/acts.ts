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

const looks: Relation = {
  from: sql`field.look k left join estate.site b on b.id = k.building`,
  ...cutsInTime(sql`k.at`, {
    agency: sql`k.agency`,
    residence: sql`(select r.name from estate.residence r where r.id = b.scheme)`,
    building: sql`b.name`,
  }),
}

const valueFrom = sql`estate.known_value s join estate.site b on b.id = s.building`
const valueCuts: Relation['cuts'] = { agency: sql`b.agency`, building: sql`b.name`, source: sql`s.source` }
const values: Relation = { from: valueFrom, ...cutsInTime(sql`s.at`, valueCuts) }
const waitingValues: Relation = { from: valueFrom, cuts: valueCuts }

const questions: Relation = {
  from: sql`requests.hq_question q join requests.matter m on m.id = q.request`,
  ...cutsInTime(sql`q.asked_at`, {
    directorate: sql`q.directorate`,
    agency: sql`m.agency`,
    nature: sql`m.nature`,
  }),
}
const openQuestions: Relation = {
  from: sql`requests.hq_question q join requests.matter m on m.id = q.request`,
  cuts: { directorate: sql`q.directorate`, agency: sql`m.agency` },
}

const answers: Relation = {
  from: sql`knowledge.known_answer p`,
  cuts: { directorate: sql`p.directorate`, nature: sql`p.nature`, trade: sql`p.trade` },
}

const mails: Relation = {
  from: sql`notices.known_mail n left join requests.matter m on m.id = n.request`,
  ...cutsInTime(sql`n.made_at`, { agency: sql`m.agency`, way: sql`n.via` }),
}

const measuredMonths: Relation = {
  from: sql`insight.counted_measure i cross join lateral generate_series(1, i.whole) as one (n)`,
  at: sql`i.month::timestamptz`,
  cuts: {
    agency: sql`i.agency`,
    month: sql`to_char(i.month, 'YYYY-MM')`,
    year: sql`to_char(i.month, 'YYYY')`,
  },
}
const isCounted = sql`one.n <= i.n`

const heldTime: Relation = {
  from: sql`insight.held_hours h`,
  at: sql`h.day::timestamptz`,
  cuts: {
    agency: sql`h.agency`,
    holder: sql`h.holder`,
    month: sql`to_char(h.day, 'YYYY-MM')`,
    year: sql`to_char(h.day, 'YYYY')`,
  },
}

/** What acts leave behind: rounds, what was said of the estate, questions to head office and their answers, what was sent, and whose hands. */
export const actMeasures = (now: string): Measure[] => [
  ...measuresOver(looks, [
    [
      'looks',
      number,
      'taps',
      'tournées passages contrôles points vus visites rondes surveillance gardiens effectués',
    ],
    [
      'looksWrong',
      shareOf(sql`k.result = 'wrong'`),
      'taps',
      'tournée passages anomalies relevées ça ne va pas constatées problèmes gardiens',
    ],
  ]),
  ...measuresOver(values, [
    [
      'corrections',
      number,
      'taps',
      'corrections constats relevés mises à jour du patrimoine fiche',
      sql`s.source in ('field', 'office')`,
    ],
    [
      'correctionsField',
      shareOf(sql`s.source = 'field'`),
      'taps',
      'corrections faites par les gardiens terrain part',
      sql`s.source in ('field', 'office')`,
    ],
  ]),
  ...measuresOver(waitingValues, [
    [
      'correctionsWaiting',
      number,
      'silence',
      'corrections proposées en attente de validation à trancher',
      sql`s.state = 'proposed'`,
    ],
    [
      'differences',
      number,
      'list',
      'différences écarts maquette fiche terrain contradictoires',
      sql`s.state = 'differs'`,
    ],
  ]),
  ...measuresOver(questions, [
    ['hqQuestions', number, 'silence', 'questions posées au siège directions sollicitations avis juridique'],
    [
      'hqQuestionsDelay',
      middleOf(daysBetween(sql`q.asked_at`, sql`q.answered_at`), 'days'),
      'early',
      'siège direction délai de réponse aux agences temps',
      sql`q.answered_at is not null`,
    ],
    [
      'hqQuestionsLate',
      shareOf(sql`coalesce(q.answered_at, ${now}::timestamptz) > q.due`),
      'early',
      'siège direction réponses en retard hors délai',
    ],
  ]),
  ...measuresOver(openQuestions, [
    [
      'hqQuestionsOpen',
      number,
      'early',
      'siège direction questions sans réponse en attente',
      sql`q.answered_at is null`,
    ],
  ]),
  ...measuresOver(answers, [
    [
      'answersKept',
      number,
      'silence',
      'réponses gardées connaissances savoir fiches base',
      sql`p.withdrawn_at is null and p.hides_at > ${now}::timestamptz`,
    ],
    [
      'answersToReview',
      number,
      'silence',
      'réponses à relire à confirmer cette année échéance de relecture',
      sql`p.withdrawn_at is null and p.review_on <= ${now}::date + 60`,
    ],
    [
      'answersDoubted',
      number,
      'silence',
      'réponses contestées plus vraies en doute périmées',
      sql`p.withdrawn_at is null and p.doubted_at is not null`,
    ],
  ]),
  ...measuresOver(mails, [
    [
      'lettersSent',
      number,
      'silence',
      'lettres courriers papier envoyés affranchissement timbres postaux poste locataires',
      sql`n.via = 'paper'`,
    ],
    [
      'outageMails',
      number,
      'silence',
      'messages avis envoyés aux locataires lors d’une coupure panne générale incident collectif prévenus information',
      sql`m.kind = 'outage' or m.outage is not null`,
    ],
    ['mailsSent', number, 'silence', 'messages avis courriels SMS lettres envoyés locataires'],
    [
      'mailsFailed',
      shareOf(sql`n.failed_at is not null`),
      'silence',
      'messages avis courriels non remis échoués retournés jamais arrivés à destination perdus rejetés',
    ],
  ]),
  ...measuresOver(measuredMonths, [
    [
      'toldFirst',
      shareOf(isCounted),
      'silence',
      'informés prévenus avant de demander nouvelles spontanées',
      sql`i.measure = 'toldFirst'`,
    ],
    [
      'cameBack',
      shareOf(isCounted),
      'visits',
      'travaux réparations à reprendre refaites mal faites revenus dans le mois récidive',
      sql`i.measure = 'cameBack'`,
    ],
    ['reopened', shareOf(isCounted), 'closing', 'rouvertes réouvertures', sql`i.measure = 'reopened'`],
    [
      'postponed',
      shareOf(isCounted),
      'dates',
      'échéance reportée repoussées délai rallongé',
      sql`i.measure = 'postponed'`,
    ],
    [
      'emptyWords',
      shareOf(isCounted),
      'silence',
      'messages creux sans contenu',
      sql`i.measure = 'emptyWords'`,
    ],
  ]),
  ...measuresOver(heldTime, [
    [
      'heldHours',
      sumOf(sql`h.hours`, 'hours'),
      'early',
      'temps d’attente heures jours entre les mains qui bloque cause où perdent siège entreprise agence locataire',
    ],
  ]),
]
