import { departmentOf, type ReadRecord } from './register-record.ts'

/**
 * Columns of the ADEME’s diagnoses of existing dwellings (Licence Ouverte). Capitals, accents and names of its headings changed over the
 * years: «N°DPE» and «numero_dpe» are one.
 */
export const dpeColumns = [
  'numero_dpe|n°dpe|n°_dpe',
  'etiquette_dpe',
  '?etiquette_ges',
  'date_etablissement_dpe',
  'date_fin_validite_dpe',
  'identifiant_ban',
  'code_postal_ban|code_postal_(ban)',
  '?adresse_ban|adresse_(ban)',
  '?type_batiment',
  '?surface_habitable_logement',
  '?numero_etage_appartement|n°_etage_appartement',
  "?complement_adresse_logement|complement_d'adresse_logement",
  '?numero_dpe_remplace|n°_dpe_remplace',
  '?id_rnb',
] as const

/** A line of the ADEME. Left out: `bad_number`, `bad_class`, `bad_day`; nothing where no address is known. */
export const readDpe = (cells: readonly string[]): ReadRecord<'dpe'> => {
  const [key = '', energy = '', ghg = '', made = '', end = '', ban = '', postcode = '', ...more] = cells
  const [address = '', kind = '', surface = '', storey = '', complement = '', replaces = '', rnb = ''] = more
  if (!/^\d{4}[A-Z]\d{7}[A-Z]$/.test(key)) return { fault: 'bad_number', value: key }
  if (!/^[A-G]$/.test(energy)) return { fault: 'bad_class', value: energy }
  if (ghg && !/^[A-G]$/.test(ghg)) return { fault: 'bad_class', value: ghg }
  const [madeOn, until] = [dayIn(made), dayIn(end)]
  if (!madeOn || !until) return { fault: 'bad_day', value: madeOn ? end : made }
  if (!ban) return undefined
  return {
    key,
    department: departmentOf(ban),
    postcode,
    address,
    lat: null,
    lon: null,
    says: {
      ban,
      rnb,
      energy,
      ghg,
      madeOn,
      until,
      isOfDwelling: kind !== 'immeuble',
      surface: figureIn(surface),
      storey: figureIn(storey),
      complement,
      replaces,
    },
  }
}

/** `yyyy-mm-dd`, of that or of `dd/mm/yyyy`; nothing of a day that the calendar has not. */
const dayIn = (said: string): string | undefined => {
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(said) ?? []
  const iso = year ? `${year}-${month}-${day}` : said.slice(0, 10)
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return undefined
  const made = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(made.getTime()) && made.toISOString().startsWith(iso) ? iso : undefined
}

const figureIn = (said: string): number | null => {
  const figure = Number(said.replace(',', '.'))
  return said.trim() === '' || Number.isNaN(figure) ? null : figure
}
