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

/** Of tenants fewer than these are never told: one would be known by her language or her address. */
const fewestTenants = 5

/** A mean over fewer would tell what one of them has in charge. */
const fewestCaretakers = 5

const tenants: Relation = {
  from: sql`people.reachable p left join people.home h on h.id = p.household left join estate.site b on b.id = h.building`,
  cuts: { agency: sql`h.agency`, lang: sql`p.lang`, way: sql`p.told_by` },
}
const isTenant = sql`p.kind = 'tenant' and p.erased_at is null`

const leaseFrom = sql`people.lease l join estate.home u on u.id = l.unit left join estate.site b on b.id = u.building`
const leaseCuts: Relation['cuts'] = {
  agency: sql`u.agency`,
  commune: sql`b.commune`,
  rooms: sql`u.rooms::text`,
  housing: sql`b.kind`,
  residence: sql`(select r.name from estate.residence r where r.id = b.scheme)`,
}
const leasesBy = (at: ReturnType<typeof sql>): Relation => ({
  from: leaseFrom,
  ...cutsInTime(at, leaseCuts),
})

const staff: Relation = {
  from: sql`people.colleague s left join lateral unnest(s.agencies) as place on true`,
  cuts: { agency: sql`place`, role: sql`s.role`, directorate: sql`s.directorate` },
}

const onCallTurns: Relation = { from: sql`people.on_call t`, cuts: { agency: sql`t.agency` } }

const alerts: Relation = { from: sql`people.caution c`, cuts: { agency: sql`c.agency` } }

/** Tenants (five at least), leases, and posts of those who work here. */
export const peopleMeasures = (now: string): Measure[] => {
  const stands = sql`l.starts <= ${now}::date and (l.ends is null or l.ends >= ${now}::date)`
  return [
    ...measuresOver(
      tenants,
      [
        ['tenants', number, 'list', 'locataires titulaires occupants personnes nombre', isTenant],
        [
          'tenantsMail',
          shareOf(sql`p.email <> ''`),
          'typing',
          'adresse courriel mail électronique connue joignables',
          isTenant,
        ],
        [
          'tenantsPhone',
          shareOf(sql`p.phone <> ''`),
          'typing',
          'téléphone portable mobile numéros en base connus équipés joignables',
          isTenant,
        ],
        [
          'tenantsByPaper',
          shareOf(sql`p.told_by = 'paper'`),
          'typing',
          'courrier papier lettre postale prévenus préfèrent',
          isTenant,
        ],
        ['tenantsBySms', shareOf(sql`p.told_by = 'sms'`), 'typing', 'SMS texto prévenus préfèrent', isTenant],
        [
          'tenantsForeignSpeakers',
          number,
          'typing',
          'langue parlée langues étrangères anglais traduction francophones',
          sql`${isTenant} and p.lang <> 'fr'`,
        ],
        [
          'tenantsWithMail',
          number,
          'typing',
          'adresse courriel mail valide nombre newsletter numérique combien ont un mail',
          sql`${isTenant} and p.email <> ''`,
        ],
        [
          'tenantsWithoutWay',
          number,
          'typing',
          'sans téléphone ni courriel coordonnées manquantes injoignables',
          sql`${isTenant} and p.email = '' and p.phone = ''`,
        ],
        [
          'tenantsUnreachable',
          number,
          'typing',
          'injoignables adresse perdue NPAI retour',
          sql`${isTenant} and cardinality(p.lost) > 0`,
        ],
      ],
      fewestTenants,
    ),
    ...measuresOver({ from: leaseFrom, cuts: leaseCuts }, [
      ['leases', number, 'list', 'baux en cours contrats de location ménages foyers', stands],
      [
        'leasesAge',
        middleOf(sql`extract(epoch from ${now}::timestamptz - l.starts) / 31557600`, 'years'),
        'list',
        'ancienneté des locataires durée d’occupation occupent leur logement depuis combien de temps moyenne',
        stands,
      ],
      [
        'leasesRecent',
        number,
        'list',
        'nouveaux locataires entrés depuis moins de trois mois arrivés récemment',
        sql`${stands} and l.starts > ${now}::date - interval '3 months'`,
      ],
      [
        'leasesEnding',
        number,
        'list',
        'baux qui prennent fin dans les trois mois sorties prévues',
        sql`l.starts <= ${now}::date and l.ends between ${now}::date and ${now}::date + interval '3 months'`,
      ],
      [
        'leasesLong',
        number,
        'list',
        'locataires depuis plus de vingt ans anciens',
        sql`${stands} and l.starts < ${now}::date - interval '20 years'`,
      ],
    ]),
    ...measuresOver(leasesBy(sql`l.starts::timestamptz`), [
      [
        'leasesStarted',
        number,
        'list',
        'entrées de locataires emménagements attributions nouveaux arrivées relocations baux signés',
      ],
    ]),
    ...measuresOver(leasesBy(sql`l.ends::timestamptz`), [
      [
        'leasesEnded',
        number,
        'list',
        'départs de locataires logements libérés sorties déménagements congés préavis résiliations de bail baux résiliés reçus',
        sql`l.ends is not null`,
      ],
    ]),
    ...measuresOver(staff, [
      ['staff', number, 'list', 'effectifs salariés collègues personnel postes équipe agents', sql`s.active`],
      [
        'staffInactive',
        number,
        'list',
        'comptes fermés désactivés droits retirés agents partis',
        sql`not s.active`,
      ],
      [
        'caretakers',
        number,
        'list',
        'gardiens employés d’immeuble proximité effectif',
        sql`s.active and s.role = 'caretaker'`,
      ],
    ]),
    ...measuresOver(onCallTurns, [
      [
        'onCallTurns',
        number,
        'list',
        'tours d’astreinte prévus planning tableau d’astreinte semaines à venir',
        sql`t.week >= date_trunc('week', ${now}::date)::date`,
      ],
    ]),
    ...measuresOver(
      alerts,
      [
        [
          'alertsOnHomes',
          number,
          'taps',
          'alertes précautions signalées chien venir à deux logements ou personnes visite prudence',
          sql`c.until >= ${now}::date`,
        ],
      ],
      fewestTenants,
    ),
    ...measuresOver(
      {
        from: sql`people.caretaking k join estate.home h on h.building = k.building`,
        cuts: { agency: sql`h.agency` },
      },
      [
        [
          'homesKept',
          number,
          'list',
          'logements gardiennés confiés à un gardien secteur charge',
          sql`(k.starts is null or k.starts <= ${now}::date) and (k.ends is null or k.ends >= ${now}::date)`,
        ],
      ],
    ),
    ...measuresOver(
      {
        from: sql`(select k.caretaker, h.agency, count(*) as homes from people.caretaking k join estate.home h on h.building = k.building
          where (k.starts is null or k.starts <= ${now}::date) and (k.ends is null or k.ends >= ${now}::date)
          group by k.caretaker, h.agency) g`,
        cuts: {},
      },
      [
        [
          'homesPerCaretaker',
          middleOf(sql`g.homes`, 'homes'),
          'list',
          'ratio nombre moyen de logements par gardien en charge chacun secteur',
        ],
      ],
      fewestCaretakers,
    ),
    ...measuresOver({ from: sql`people.absent a`, cuts: {} }, [
      [
        'absencesLong',
        number,
        'list',
        'absences longues de plus d’un mois remplacements',
        sql`${now}::date between a.starts and a.ends and a.ends - a.starts > 30`,
      ],
      [
        'absencesToCome',
        number,
        'list',
        'absences congés prévus annoncés à venir dans les deux mois remplaçants',
        sql`a.starts > ${now}::date and a.starts <= ${now}::date + 60`,
      ],
      [
        'absences',
        number,
        'list',
        'absences remplacements congés aujourd’hui',
        sql`${now}::date between a.starts and a.ends`,
      ],
    ]),
  ]
}
