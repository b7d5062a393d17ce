/** How a column of PIVOINE is kept and printed: a key is padded with zeros, an amount has a decimal comma, a day is `jj/mm/aaaa`. */
export type ColumnKind = 'key' | 'text' | 'code' | 'whole' | 'decimal' | 'day' | 'instant'
export type PivoineColumn = { name: string; kind: ColumnKind; width: number }

/** A row by its columns: days as `yyyy-mm-dd`, instants as `yyyy-mm-dd hh:mm:ss`, both by the clock of PIVOINE. */
export type PivoineRow = Readonly<Record<string, string | number | null>>

const key = (name: string, width: number): PivoineColumn => ({ name, kind: 'key', width })
const text = (name: string, width: number): PivoineColumn => ({ name, kind: 'text', width })
const code = (name: string): PivoineColumn => ({ name, kind: 'code', width: 4 })
const whole = (name: string): PivoineColumn => ({ name, kind: 'whole', width: 6 })
const decimal = (name: string): PivoineColumn => ({ name, kind: 'decimal', width: 10 })
const day = (name: string): PivoineColumn => ({ name, kind: 'day', width: 10 })
const changedAt: PivoineColumn = { name: 'MODIF_LE', kind: 'instant', width: 19 }

/** The tables of an ERP that nobody sells. The first column of each is its key; `MODIF_LE` says when a row last changed. */
export const pivoineTables = {
  LOGEMENT: [
    key('NUM_LOT', 16),
    text('CODE_GROUPE', 8),
    text('ADRESSE', 60),
    text('CODE_POSTAL', 5),
    text('COMMUNE', 40),
    whole('ETAGE'),
    text('PORTE', 10),
    code('TYPLOG'),
    decimal('SURF'),
    code('DPE'),
    whole('ANNEE_CONST'),
    text('LIBELLE', 60),
    changedAt,
  ],
  BAIL: [
    key('NUM_BAIL', 10),
    key('NUM_LOT', 16),
    key('NUM_LOC', 8),
    text('NOM', 40),
    text('PRENOM', 40),
    key('NUM_LOC_2', 8),
    text('NOM_2', 40),
    text('PRENOM_2', 40),
    day('DATE_DEB'),
    day('DATE_FIN'),
    decimal('LOYER'),
    changedAt,
  ],
  LOCATAIRE: [
    key('NUM_LOC', 8),
    code('CIVILITE'),
    text('NOM', 40),
    text('PRENOM', 40),
    text('TEL', 20),
    text('MEL', 60),
    changedAt,
  ],
  FOURNISSEUR: [
    key('NUM_FOUR', 6),
    text('RAISON_SOCIALE', 60),
    text('SIRET', 14),
    code('CORPS_ETAT'),
    text('TEL', 20),
    text('MEL', 60),
    changedAt,
  ],
  BON: [
    text('NUM_BON', 12),
    key('NUM_LOT', 16),
    key('NUM_FOUR', 6),
    code('CORPS_ETAT'),
    text('OBJET', 80),
    decimal('MONTANT_HT'),
    day('DATE_CDE'),
    day('DATE_FIN'),
    code('ETAT'),
    text('REF_EXTERNE', 40),
    changedAt,
  ],
} as const satisfies Record<string, readonly PivoineColumn[]>

export type PivoineTable = keyof typeof pivoineTables
export const pivoineTableNames = Object.keys(pivoineTables) as readonly PivoineTable[]

/** Codes of PIVOINE, of which it prints no list; what each means is told to Loge as data. */
export const pivoineCodes = {
  TYPLOG: { T1: '1', T1B: '1', T2: '2', T3: '3', T4: '4', T5: '5', T6: '6', T7: '7', STU: '1', '??': '' },
  CORPS_ETAT: { PLB: 'plumbing', ELE: 'electricity', CHF: 'heating', SER: 'locks', ASC: 'lift' },
  DPE: { A: 'A', B: 'B', C: 'C', D: 'D', E: 'E', F: 'F', G: 'G', N: '' },
} as const

/** What it writes where a day is not known to end. */
export const noEnd = '9999-12-31'
