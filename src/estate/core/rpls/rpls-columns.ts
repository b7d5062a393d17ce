/** What we read of an RPLS row, whatever its layout calls it. */
export type Field = keyof typeof aliases
export type Cells = Record<Field, string>

/**
 * Field → names of its column, the surest first. The layout of 2018 has codes alone (`FINAN`), that of 2023 has pairs
 * (`FINAN_CODE`, `FINAN_LIBELLE`); `DEPCOM_CODE` became `DEPCOM` again in 2025. `nb`: extracts summed by address.
 */
const aliases = {
  ident: ['IDENT_REP', 'IDENTREP', 'IDENT_RPLS', 'ID_RPLS'],
  insee: ['DEPCOM', 'DEPCOM_CODE', 'DEPCOM_ARM', 'COM_CODE', 'CODGEO', 'INSEE_COM', 'CODE_INSEE', 'COM'],
  postcode: ['CODEPOSTAL', 'CODE_POSTAL', 'CODEPOSTAL_CODE', 'CODPOSTAL', 'CP'],
  commune: ['LIBCOM', 'DEPCOM_LIBELLE', 'COM_LIBELLE', 'COMMUNE_LIBELLE', 'LIBELLE_COMMUNE', 'LIBCOMMUNE'],
  number: ['NUMVOIE', 'NUM_VOIE', 'NUMEROVOIE'],
  suffix: ['INDREP', 'IND_REP', 'INDREP_CODE'],
  streetType: ['TYPVOIE', 'TYPEVOIE', 'TYPVOIE_CODE', 'TYP_VOIE', 'TYPVOIE_LIBELLE'],
  street: ['NOMVOIE', 'NOM_VOIE', 'LIBVOIE', 'NOMVOIE_LIBELLE'],
  apartment: ['NUMAPPT', 'NUM_APPT', 'NUMAPPART'],
  mailbox: ['NUMBOITE', 'NUM_BOITE'],
  stair: ['ESC', 'ESCALIER'],
  corridor: ['COULOIR'],
  storey: ['ETAGE'],
  gate: ['ENTREE'],
  block: ['BAT', 'BATIMENT'],
  property: ['IMMEU', 'IMMEUBLE'],
  area: ['COMPLGEO', 'COMPL_GEO'],
  hamlet: ['LIEUDIT', 'LIEU_DIT'],
  construction: ['TYPECONST', 'TYPECONST_CODE', 'TYPECONST_LIBELLE'],
  rooms: ['NBPIECE', 'NB_PIECE', 'NBPIECES'],
  surface: ['SURFHAB', 'SURF_HAB'],
  built: ['CONSTRUCT', 'ANNEE_CONSTRUCT', 'ANCONST'],
  energy: ['DPEENERGIE', 'DPEENERGIE_CODE', 'DPE_ENERGIE'],
  count: ['NB', 'NB_LOGT', 'NBLOGT', 'NB_LOGEMENTS'],
} as const

const fields = Object.keys(aliases) as Field[]
const delimiters = [';', ',', '\t', '|'] as const

export type Layout = {
  year: '2018' | '2023'
  delimiter: string
  /** a row may stand for several dwellings */
  counted: boolean
  /** number of cells of a whole row */
  width: number
  /** cells of a row → what we read of it */
  pick: (row: readonly string[]) => Cells
}

/** Reads a line as the header of an RPLS file; `missing` says which columns it lacks, when it looks like one. */
export const layoutOf = (header: string): Layout | { missing: string[] } => {
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, names: header.replace('\ufeff', '').split(delimiter).map(nameOf) }))
    .map((guess) => ({ ...guess, at: places(guess.names) }))
    .sort((a, b) => Object.keys(b.at).length - Object.keys(a.at).length)
  const { delimiter, names, at } = best!
  const missing = lacking(at)
  if (missing.length) return { missing }
  const year = names.some((name) => /_(CODE|LIBELLE)$/.test(name)) ? '2023' : '2018'
  const pick = (row: readonly string[]): Cells =>
    ({
      ...Object.fromEntries(fields.map((field) => [field, cell(row, at[field])])),
      ...(at.count === undefined ? { count: '1' } : {}),
    }) as Cells
  return { year, delimiter, counted: at.count !== undefined, width: names.length, pick }
}

const nameOf = (cell: string): string => cell.trim().replace(/^"|"$/g, '').trim().toUpperCase()

const places = (names: readonly string[]): Partial<Record<Field, number>> =>
  Object.fromEntries(
    fields
      .map((field) => [field, aliases[field].map((name) => names.indexOf(name)).find((i) => i >= 0)] as const)
      .filter(([, i]) => i !== undefined),
  )

// Without a commune, a street and its number, no row can be placed.
const lacking = (at: Partial<Record<Field, number>>): string[] => [
  ...(at.insee === undefined && (at.postcode === undefined || at.commune === undefined) ? ['DEPCOM'] : []),
  ...(at.street === undefined ? ['NOMVOIE'] : []),
  ...(at.number === undefined ? ['NUMVOIE'] : []),
]

const cell = (row: readonly string[], i: number | undefined): string =>
  i === undefined ? '' : (row[i] ?? '').trim()
