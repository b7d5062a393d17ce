import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Lines as the registers write them: their own headings, invented places. */
const banHeader =
  'id;id_fantoir;numero;rep;nom_voie;code_postal;code_insee;nom_commune;code_insee_ancienne_commune;nom_ancienne_commune;x;y;lon;lat;type_position;alias;nom_ld;libelle_acheminement;nom_afnor;source_position;source_nom_voie;certification_commune;cad_parcelles'

type Address = {
  no: string
  street?: string
  postcode?: string
  insee?: string
  lat?: string
  /** the road’s number in its commune */
  road?: number
}

export const banLine = ({
  no,
  street = 'Rue Voltaire',
  postcode = '11100',
  insee = '11262',
  lat = '43.1842',
  road = 990,
}: Address): string => {
  const [numero = '', rep = ''] = no.split(' ')
  const fantoir = String(road).padStart(4, '0')
  const key = [insee, fantoir, numero.padStart(5, '0'), rep].filter(Boolean).join('_')
  return `${key};${insee}_${fantoir};${numero};${rep};${street};${postcode};${insee};Narbonne;;;702345.1;6231234.5;3.0036;${lat};entrée;;;NARBONNE;${street.toUpperCase()};commune;commune;1;${insee}000AB0123`
}

const quoted = (value: unknown): string => `"${JSON.stringify(value).replaceAll('"', '""')}"`

const rnbHeader = 'rnb_id;point;shape;status;ext_ids;addresses;plots;validated_by'

export const rnbLine = (key: string, bans: readonly string[], status = 'constructed'): string =>
  [
    key,
    '"SRID=4326;POINT(3.0036 43.1842)"',
    '"SRID=4326;MULTIPOLYGON(((3.0036 43.1842,3.0037 43.1842,3.0037 43.1843,3.0036 43.1842)))"',
    status,
    '[]',
    quoted(
      bans.map((ban) => ({
        cle_interop_ban: ban,
        street_number: '16',
        street_rep: null,
        street: 'rue voltaire',
        city_zipcode: '11100',
        city_name: 'Narbonne',
      })),
    ),
    quoted([{ id: '11262000AB0123', bdg_cover_ratio: 1.0000000000000002 }]),
    '[]',
  ].join(';')

const dpeHeader =
  "N°DPE;Date_établissement_DPE;Date_fin_validité_DPE;Etiquette_DPE;Etiquette_GES;Type_bâtiment;Surface_habitable_logement;N°_étage_appartement;Complément_d'adresse_logement;Adresse_(BAN);Code_postal_(BAN);Identifiant__BAN;ID_RNB"

type Diagnosis = {
  key: string
  energy: string
  surface?: string
  storey?: string
  words?: string
  on?: string
  until?: string
  ban?: string
  kind?: 'appartement' | 'immeuble'
  rnb?: string
}

export const dpeLine = ({
  key,
  energy,
  surface = '',
  storey = '',
  words = '',
  on = '2023-05-04',
  until = '2033-05-03',
  ban = '11262_0990_00016',
  kind = 'appartement',
  rnb = '',
}: Diagnosis): string =>
  `${key};${on};${until};${energy};C;${kind};${surface};${storey};${words};16 Rue Voltaire 11100 Narbonne;11100;${ban};${rnb}`

const headers = { ban: banHeader, rnb: rnbHeader, dpe: dpeHeader }

/** Writes a file of a register; its path. */
export const registerFile = (
  folder: string,
  register: keyof typeof headers,
  lines: readonly string[],
  name = `${register}-11.csv`,
): string => {
  const file = join(folder, name)
  writeFileSync(file, `${[headers[register], ...lines].join('\n')}\n`)
  return file
}
