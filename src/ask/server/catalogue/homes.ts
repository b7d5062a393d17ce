import { sql } from '../../../kernel/server/sql.ts'
import { type Measure, middleOf, number, measuresOver, type Relation, shareOf, sumOf } from './measure-row.ts'

const isLet = (now: string) => sql`exists (select from people.lease l where l.unit = h.id
  and l.starts <= ${now}::date and (l.ends is null or l.ends >= ${now}::date))`
// A dwelling that is built and never let has no such day.
const lastLeft = sql`(select max(l.ends) from people.lease l where l.unit = h.id)`
const has = (kind: string) =>
  sql`exists (select from estate.equipment e where e.unit = h.id and e.gone_on is null and e.kind = ${kind})`
const hasLift = sql`(exists (select from estate.place p where p.building = h.building and p.part = 'lift'
    and (p.entrance is null or h.entrance is null or p.entrance = h.entrance))
  or exists (select from estate.equipment e where e.building = h.building and e.kind = 'lift' and e.gone_on is null))`

const homes: Relation = {
  from: sql`estate.home h left join estate.site b on b.id = h.building left join estate.residence r on r.id = b.scheme`,
  cuts: {
    agency: sql`h.agency`,
    building: sql`b.name`,
    residence: sql`r.name`,
    commune: sql`b.commune`,
    rooms: sql`h.rooms::text`,
    energy: sql`h.energy`,
    built: sql`(b.built / 10 * 10)::text`,
    housing: sql`b.kind`,
    storey: sql`h.storey::text`,
  },
}

/** Dwellings, as the estate knows them today. */
export const homeMeasures = (now: string): Measure[] =>
  measuresOver(homes, [
    ['homes', number, 'list', 'parc patrimoine typologie type T1 T2 T3 T4 T5 pièces taille nombre effectif'],
    ['homesOccupied', number, 'list', 'loués habités bail en cours occupation', isLet(now)],
    [
      'homesVacant',
      number,
      'list',
      'vides inoccupés vacance sans locataire libres disponibles',
      sql`not ${isLet(now)}`,
    ],
    ['homesVacancyRate', shareOf(sql`not ${isLet(now)}`), 'list', 'taux de vacance vides inoccupés'],
    [
      'homesVacantLong',
      number,
      'list',
      'vides inoccupés vacance longue depuis plus de trois mois 3 mois sans locataire structurelle',
      sql`not ${isLet(now)} and ${lastLeft} < ${now}::date - interval '3 months'`,
    ],
    [
      'homesVacantDays',
      middleOf(sql`${now}::date - ${lastLeft}`, 'days'),
      'list',
      'vides inoccupés durée moyenne de vacance délai de relocation depuis combien de temps jours',
      sql`not ${isLet(now)} and ${lastLeft} is not null`,
    ],
    [
      'homesTurnover',
      shareOf(sql`exists (select from people.lease l where l.unit = h.id
        and l.ends > ${now}::date - interval '1 year' and l.ends <= ${now}::date)`),
      'list',
      'taux de rotation turnover annuel départs du parc locataires quittent',
    ],
    ['homesArea', sumOf(sql`h.surface`, 'area'), 'list', 'surface habitable totale mètres carrés m2'],
    ['homesMiddleArea', middleOf(sql`h.surface`, 'area'), 'list', 'surface moyenne taille mètres carrés m2'],
    [
      'homesWithEnergy',
      shareOf(sql`h.energy is not null`),
      'typing',
      'DPE diagnostic de performance énergétique connu renseigné sans étiquette manquant collecte parc',
    ],
    [
      'homesEnergyPoor',
      number,
      'typing',
      'passoires thermiques DPE E F G étiquette énergivores classe',
      sql`h.energy in ('E', 'F', 'G')`,
    ],
    [
      'homesEnergyWorst',
      number,
      'typing',
      'passoires thermiques DPE F et G étiquette énergivores classe classés interdits à la location décence loi climat',
      sql`h.energy in ('F', 'G')`,
    ],
    [
      'homesWorstLet',
      number,
      'typing',
      'passoires thermiques DPE F G occupés habités encore loués',
      sql`h.energy in ('F', 'G') and ${isLet(now)}`,
    ],
    [
      'homesIncomplete',
      number,
      'typing',
      'étage surface DPE étiquette vide manquant absent non renseigné incomplètes fiches à compléter',
      sql`h.storey is null or h.surface is null or h.energy is null`,
    ],
    [
      'homesEnergyGood',
      number,
      'typing',
      'DPE A B étiquette performants classe',
      sql`h.energy in ('A', 'B')`,
    ],
    [
      'homesGroundFloor',
      number,
      'list',
      'rez-de-chaussée accessibles plain-pied PMR handicap',
      sql`h.storey = 0`,
    ],
    [
      'homesUpWithoutLift',
      number,
      'list',
      'sans ascenseur pas desservis au-dessus étage élevé troisième accessibilité personnes âgées PMR',
      sql`h.storey >= 3 and not ${hasLift}`,
    ],
    ['homesWithLift', shareOf(hasLift), 'list', 'desservis par un ascenseur accessibilité'],
    ['homesHouses', number, 'list', 'maisons individuelles pavillons', sql`b.kind = 'individual'`],
    [
      'homesBoiler',
      number,
      'list',
      'chaudière individuelle mode de chauffage gaz individuel équipés',
      has('boiler'),
    ],
    ['homesWaterHeater', number, 'list', 'chauffe-eau ballon cumulus eau chaude équipés', has('waterHeater')],
    [
      'homesSmokeDetector',
      shareOf(has('smokeDetector')),
      'typing',
      'détecteur avertisseur de fumée DAAF équipés',
    ],
    [
      'homesRoomsKnown',
      shareOf(sql`exists (select from estate.space s where s.unit = h.id and s.gone_on is null)`),
      'typing',
      'pièces connues relevées inventaire',
    ],
    [
      'homesPlan',
      shareOf(sql`exists (select from estate.drawing d where d.unit = h.id)`),
      'typing',
      'plan dessiné croquis',
    ],
    [
      'homesThingsKnown',
      shareOf(sql`exists (select from estate.equipment e where e.unit = h.id and e.gone_on is null)`),
      'typing',
      'équipements connus relevés inventaire',
    ],
    [
      'homesSeen',
      // Gathered once, and not looked for anew at each of tens of thousands of homes.
      shareOf(sql`h.id in (
        with seen as materialized (select s.object from estate.known_value s
          where s.source = 'field' and s.state <> 'refused' and s.at >= ${now}::timestamptz - interval '24 months')
        select object from seen
        union select p.unit from seen join estate.space p on p.id = seen.object where p.unit is not null
        union select e.unit from seen join estate.equipment e on e.id = seen.object where e.unit is not null)`),
      'taps',
      'constaté sur place fraîcheur des données à jour vu visite récente',
    ],
    [
      'homesWithoutRegister',
      number,
      'list',
      'identifiant RPLS manquant sans numéro répertoire non rattachés codes',
      sql`not exists (select from estate.reference x where x.entity = h.id and x.kind = 'rpls')`,
    ],
    [
      'homesWithoutEnergy',
      number,
      'typing',
      'DPE manquant sans étiquette énergie à faire diagnostic absent',
      sql`h.energy is null`,
    ],
    [
      'homesLarge',
      number,
      'list',
      'grands logements T5 et plus cinq pièces familles nombreuses',
      sql`h.rooms >= 5`,
    ],
    ['homesDoors', shareOf(sql`h.door <> ''`), 'typing', 'porte numéro connu renseigné'],
  ])
