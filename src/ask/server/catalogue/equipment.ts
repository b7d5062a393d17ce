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

const years = (now: string) => sql`extract(epoch from ${now}::timestamptz - e.installed_on) / 31557600`

const cutsAt = (now: string): Relation['cuts'] => ({
  agency: sql`e.agency`,
  building: sql`b.name`,
  residence: sql`(select r.name from estate.residence r where r.id = b.scheme)`,
  thing: sql`e.kind`,
  maker: sql`nullif(e.maker, '')`,
  age: sql`(floor(${years(now)} / 5) * 5)::int::text`,
  commune: sql`b.commune`,
})

const equipmentRows = sql`estate.equipment e left join estate.site b on b.id = e.building`
// Requests that name what broke.
const failureRows = sql`requests.matter m join estate.equipment e on e.id = m.asset left join estate.site b on b.id = e.building`
const openings: Relation = {
  from: sql`estate.passage d join estate.site b on b.id = d.building`,
  cuts: {
    agency: sql`b.agency`,
    building: sql`b.name`,
    residence: sql`(select r.name from estate.residence r where r.id = b.scheme)`,
  },
}
const stands = sql`e.gone_on is null and e.joined_into is null`

/** Equipment that stands, and what was taken away. */
export const equipmentMeasures = (now: string): Measure[] => [
  ...measuresOver({ from: equipmentRows, cuts: cutsAt(now) }, [
    ['equipment', number, 'list', 'équipements appareils inventaire nombre marque fabricant', stands],
    ['equipmentAge', middleOf(years(now), 'years'), 'typing', 'âge ancienneté vétusté vieux', stands],
    [
      'equipmentOld',
      number,
      'typing',
      'plus de quinze ans à remplacer vétustes âgés fin de vie renouvellement',
      sql`${stands} and ${years(now)} >= 15`,
    ],
    [
      'equipmentTenYears',
      number,
      'typing',
      'plus de dix ans à remplacer âgés',
      sql`${stands} and ${years(now)} >= 10`,
    ],
    [
      'equipmentDated',
      shareOf(sql`e.installed_on is not null`),
      'typing',
      'date de pose installation connue renseignée',
      stands,
    ],
    [
      'equipmentMaker',
      shareOf(sql`e.maker <> ''`),
      'typing',
      'marque fabricant modèle connus renseignés',
      stands,
    ],
    ['equipmentSerial', shareOf(sql`e.serial <> ''`), 'typing', 'numéro de série connu', stands],
    [
      'equipmentWarranty',
      number,
      'list',
      'sous garantie couverts fabricant constructeur',
      sql`${stands} and e.warranty_until >= ${now}::date`,
    ],
    [
      'equipmentWarrantyEnds',
      number,
      'list',
      'garantie se termine expire dans l’année fin',
      sql`${stands} and e.warranty_until between ${now}::date and ${now}::date + interval '1 year'`,
    ],
    ['lifts', number, 'list', 'ascenseurs nombre appareils', sql`${stands} and e.kind = 'lift'`],
    ['boilers', number, 'list', 'chaudières nombre parc', sql`${stands} and e.kind = 'boiler'`],
    [
      'boilersAge',
      middleOf(years(now), 'years'),
      'typing',
      'chaudières âge ancienneté',
      sql`${stands} and e.kind = 'boiler'`,
    ],
    [
      'extinguishers',
      number,
      'list',
      'extincteurs sécurité incendie',
      sql`${stands} and e.kind = 'extinguisher'`,
    ],
    [
      'intercoms',
      number,
      'list',
      'interphones visiophones contrôle d’accès',
      sql`${stands} and e.kind = 'intercom'`,
    ],
    [
      'equipmentTwentyYears',
      number,
      'typing',
      'plus de vingt ans 20 à remplacer vétustes renouvellement',
      sql`${stands} and ${years(now)} >= 20`,
    ],
    [
      'equipmentFailedShare',
      shareOf(
        sql`exists (select from requests.matter m where m.asset = e.id and m.filed_at > ${now}::timestamptz - interval '1 year' and m.filed_at <= ${now}::timestamptz)`,
      ),
      'classes',
      'taux de panne équipements tombés en panne dans l’année fiabilité part marque modèle',
      stands,
    ],
    [
      'equipmentUnplaced',
      number,
      'typing',
      'sans emplacement non localisés pas placés sur le plan',
      sql`${stands} and e.is_unplaced`,
    ],
    [
      'equipmentUndated',
      number,
      'typing',
      'date de pose année inconnue manquante à compléter',
      sql`${stands} and e.installed_on is null`,
    ],
    ['equipmentTwins', number, 'taps', 'doublons fusionnés en double réunis', sql`e.joined_into is not null`],
    [
      'heatingRooms',
      number,
      'list',
      'chaufferies sous-stations collectives',
      sql`${stands} and e.kind = 'boiler' and e.unit is null`,
    ],
    [
      'meters',
      number,
      'list',
      'compteurs eau électricité gaz points de livraison',
      sql`${stands} and e.kind = 'meter'`,
    ],
    [
      'equipmentFailing',
      number,
      'classes',
      'équipements les plus souvent en panne pannes répétées récurrentes tombent renouvellement',
      sql`${stands} and (select count(*) from requests.matter m
      where m.asset = e.id and m.filed_at > ${now}::timestamptz - interval '1 year') >= 2`,
    ],
  ]),
  ...measuresOver(
    {
      from: equipmentRows,
      ...cutsInTime(sql`e.gone_on::timestamptz`, cutsAt(now)),
    },
    [
      [
        'equipmentReplaced',
        number,
        'list',
        'remplacés retirés déposés changés renouvelés',
        sql`e.gone_on is not null and e.joined_into is null`,
      ],
    ],
  ),
  ...measuresOver(
    {
      from: equipmentRows,
      ...cutsInTime(sql`e.installed_on::timestamptz`, cutsAt(now)),
    },
    [
      [
        'equipmentInstalled',
        number,
        'typing',
        'posés installés neufs mis en service',
        sql`${stands} and e.installed_on is not null`,
      ],
    ],
  ),
  ...measuresOver({ from: failureRows, ...cutsInTime(sql`m.filed_at`, cutsAt(now)) }, [
    [
      'equipmentRequests',
      number,
      'classes',
      'pannes arrêts ascenseur chaudière porte de garage date durée',
      sql`m.kind = 'single' and m.merged_into is null`,
    ],
    [
      'equipmentRequestsDelay',
      middleOf(sql`extract(epoch from m.resolved_at - m.filed_at) / 3600`, 'hours'),
      'early',
      'durée des pannes d’équipements remise en service ascenseur chaudière immobilisation heures',
      sql`m.kind = 'single' and m.merged_into is null and m.resolved_at is not null`,
    ],
  ]),
  ...measuresOver(openings, [
    ['doors', number, 'typing', 'portes connues nombre métré', sql`d.kind = 'door' and d.gone_on is null`],
    [
      'windows',
      number,
      'typing',
      'fenêtres menuiseries connues nombre métré',
      sql`d.kind = 'window' and d.gone_on is null`,
    ],
  ]),
  ...measuresOver({ from: equipmentRows, cuts: cutsAt(now) }, [
    [
      'equipmentDown',
      number,
      'classes',
      'hors service HS à l’arrêt ce jour ascenseurs portes portails chaudières en panne',
      sql`${stands} and exists (select from requests.matter m where m.asset = e.id and m.closed_at is null and m.resolved_at is null)`,
    ],
  ]),
]
