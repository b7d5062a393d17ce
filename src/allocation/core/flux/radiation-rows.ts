import type { Cell } from '../../../kernel/core/csv.ts'

/** A number to be struck off, with what the arrêté of 17 September 2012 asks of it. */
export type StruckNumber = {
  void: string
  uniqueNumber: string | null
  signedOn: string
  isTenant: boolean
  rpls: string | null
  hasDalo: boolean
  agreement: string | null
  contingent: string | null
  toldOn: string | null
}

/** Where a list of numbers goes: a file that somebody hands over, until a convention with the ministry opens the service of the SNE. */
export type RadiationPort = (siren: string, rows: readonly StruckNumber[]) => readonly (readonly Cell[])[]

/** The list as lines of a file, the first of them its headings. */
export const radiationFile: RadiationPort = (siren, rows) => [
  [
    'numero_unique',
    'siren_bailleur',
    'date_signature_bail',
    'deja_locataire',
    'identifiant_rpls',
    'dalo',
    'numero_convention',
    'contingent',
  ],
  ...rows.map((row): readonly Cell[] => [
    row.uniqueNumber,
    siren,
    { day: row.signedOn },
    row.isTenant ? 'O' : 'N',
    row.rpls,
    row.hasDalo ? 'O' : 'N',
    row.agreement,
    row.contingent,
  ]),
]
