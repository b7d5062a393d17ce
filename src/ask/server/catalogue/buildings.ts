import { sql } from '../../../kernel/server/sql.ts'
import { type Measure, middleOf, number, measuresOver, type Relation, shareOf } from './measure-row.ts'

const cuts = {
  agency: sql`b.agency`,
  residence: sql`r.name`,
  commune: sql`b.commune`,
  built: sql`(b.built / 10 * 10)::text`,
  housing: sql`b.kind`,
} as const

const buildings: Relation = {
  from: sql`estate.site b left join estate.residence r on r.id = b.scheme`,
  cuts,
}
const residences: Relation = { from: sql`estate.residence r`, cuts: { commune: sql`r.commune` } }
const staircases: Relation = {
  from: sql`estate.staircase s join estate.site b on b.id = s.building left join estate.residence r on r.id = b.scheme`,
  cuts: { ...cuts, building: sql`b.name` },
}
const commons: Relation = {
  from: sql`estate.place p join estate.site b on b.id = p.building left join estate.residence r on r.id = b.scheme`,
  cuts: { ...cuts, building: sql`b.name`, part: sql`p.part` },
}

/** Buildings, their staircases and their common parts. */
export const buildingMeasures = (now: string): Measure[] => [
  ...measuresOver(buildings, [
    ['buildings', number, 'list', 'immeubles résidences bâtiments parc patrimoine nombre'],
    [
      'buildingsAge',
      middleOf(sql`b.built`, 'year'),
      'list',
      'année de construction âge moyen du parc ancienneté ancien vétuste datent',
    ],
    [
      'buildingsOld',
      number,
      'list',
      'construits avant 1975 anciens réglementation thermique âge',
      sql`b.built < 1975`,
    ],
    [
      'buildingsAsbestos',
      number,
      'list',
      'amiante permis de construire avant 1997 DTA repérage',
      sql`b.built < 1997`,
    ],
    [
      'buildingsLift',
      shareOf(sql`exists (select from estate.place p where p.building = b.id and p.part = 'lift')
      or exists (select from estate.equipment e where e.building = b.id and e.kind = 'lift' and e.gone_on is null)`),
      'list',
      'équipés ascenseur',
    ],
    [
      'buildingsModel',
      shareOf(sql`exists (select from estate.taken_delivery d where d.building = b.id)`),
      'list',
      'maquette numérique BIM modèle',
    ],
    [
      'buildingsPosition',
      shareOf(sql`exists (select from estate.standpoint p where p.building = b.id)`),
      'list',
      'carte position géolocalisés adresse',
    ],
    [
      'buildingsAccess',
      shareOf(sql`b.access <> ''`),
      'typing',
      'consignes accès digicode badge clés connues',
    ],
    [
      'buildingsCaretaker',
      shareOf(sql`exists (select from people.caretaking k where k.building = b.id
      and (k.starts is null or k.starts <= ${now}::date) and (k.ends is null or k.ends >= ${now}::date))`),
      'list',
      'avec gardien gardiennés couverts secteur',
    ],
    [
      'buildingsReceived',
      number,
      'list',
      'garantie parfait achèvement GPA réceptionnés neufs livrés cette année',
      sql`b.received_on > ${now}::date - interval '1 year'`,
    ],
    [
      'buildingsTenYears',
      number,
      'list',
      'garantie décennale en cours',
      sql`b.received_on > ${now}::date - interval '10 years'`,
    ],
    [
      'buildingsRegister',
      shareOf(sql`exists (select from estate.reference x where x.entity = b.id and x.kind = 'rpls')`),
      'list',
      'RPLS répertoire rattachés référence',
    ],
    [
      'buildingsLooked',
      shareOf(
        sql`exists (select from field.look k where k.building = b.id and k.at > ${now}::timestamptz - interval '30 days')`,
      ),
      'taps',
      'tournée visités passés contrôlés surveillance mois',
    ],
    [
      'buildingsWithoutCaretaker',
      number,
      'list',
      'sans gardien non gardiennés secteurs non couverts vacants',
      sql`not exists (select from people.caretaking k where k.building = b.id
      and (k.starts is null or k.starts <= ${now}::date) and (k.ends is null or k.ends >= ${now}::date))`,
    ],
    [
      'buildingsRecent',
      number,
      'list',
      'livrés réceptionnés depuis moins de trois ans neufs programmes récents livraisons',
      sql`b.received_on > ${now}::date - interval '3 years'`,
    ],
    [
      'buildingsGuaranteeEnds',
      number,
      'list',
      'garantie décennale se termine arrive à dix ans dans les douze mois échéance décennales',
      sql`b.received_on + interval '10 years' between ${now}::date and ${now}::date + interval '1 year'`,
    ],
    [
      'buildingsNotLooked',
      number,
      'taps',
      'pas vus en tournée depuis trente jours non visités sans passage',
      sql`not exists (select from field.look k where k.building = b.id and k.at > ${now}::timestamptz - interval '30 days')`,
    ],
    [
      'buildingsWithoutAccess',
      number,
      'typing',
      'consignes d’accès manquantes codes digicodes non renseignés',
      sql`b.access = ''`,
    ],
    [
      'buildingsWithoutRnb',
      number,
      'list',
      'identifiant RNB manquant référentiel national des bâtiments non rattachés',
      sql`not exists (select from estate.reference x where x.entity = b.id and x.kind = 'rnb')`,
    ],
    [
      'buildingsQuiet',
      number,
      'classes',
      'sans aucune demande depuis un an',
      sql`not exists (select from requests.matter m where m.building = b.id and m.filed_at > ${now}::timestamptz - interval '1 year')`,
    ],
    [
      'buildingsBusy',
      number,
      'classes',
      'plus de vingt demandes dans l’année résidences difficiles sensibles points noirs les plus de réclamations',
      sql`(select count(*) from requests.matter m where m.building = b.id and m.kind = 'single' and m.filed_at > ${now}::timestamptz - interval '1 year') > 20`,
    ],
    [
      'buildingsPoster',
      number,
      'list',
      'affiche en cours information hall',
      sql`exists (select from notices.current_poster n where n.building = b.id
      and n.taken_down_at is null and n.starts <= ${now}::timestamptz and n.ends > ${now}::timestamptz)`,
    ],
  ]),
  ...measuresOver(residences, [
    ['residences', number, 'list', 'résidences programmes ensembles groupes immobiliers parc nombre'],
  ]),
  ...measuresOver(staircases, [
    ['staircases', number, 'list', 'cages escalier entrées halls'],
    [
      'staircasesLabelled',
      shareOf(sql`exists (select from estate.code_label l where l.entrance = s.id)`),
      'typing',
      'étiquettes code QR posées imprimées',
    ],
  ]),
  ...measuresOver(commons, [
    [
      'commonParts',
      number,
      'list',
      'parties communes halls locaux poubelles caves parkings stationnement toitures espaces verts',
      sql`p.kind = 'common'`,
    ],
    ['binRooms', number, 'list', 'local poubelles ordures vide-ordures conteneurs', sql`p.part = 'bins'`],
    ['cellars', number, 'list', 'caves sous-sol', sql`p.part = 'cellar'`],
    ['parkings', number, 'list', 'parking stationnement garages places voitures', sql`p.part = 'parking'`],
    ['greenAreas', number, 'list', 'espaces verts abords extérieurs jardins', sql`p.part = 'outside'`],
    ['roofs', number, 'list', 'toiture terrasse couverture', sql`p.part = 'roof'`],
  ]),
]
