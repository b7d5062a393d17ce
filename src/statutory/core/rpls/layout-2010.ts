import type { Form, Knower, Need, Position } from './position.ts'

const codes = (...values: string[]): Form => ({ codes: values })
const oneOr2 = codes('1', '2')
const letters = codes('A', 'B', 'C', 'D', 'E', 'F', 'G')
const span = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => String(from + i))

type Row = readonly [no: number, name: string, most: number, form: Form, knower: Knower, need?: Need]

/**
 * The 64 positions of a line: arrêté du 5 janvier 2010, articles 2 and 3 and annex, in the text before 2017. Position 22 asked for the
 * ZUS, and asks for the QPV since; the arrêtés of 20 October 2017 and 26 January 2022 changed others, and their tables were not at hand.
 * Names are those of the files that the State publishes of the register; 62 is the month in which a dwelling was last put up to be let.
 */
const rows: readonly Row[] = [
  [1, 'IDENT_REP', 10, 'text', 'state'],
  [2, 'IDENT_INT', 100, 'text', 'dwelling', 'always'],
  [3, 'DROIT', 1, codes(...span(1, 5)), 'heritage', 'in_stock'],
  [4, 'DEPCOM', 5, 'text', 'address', 'always'],
  [5, 'CODEPOSTAL', 5, 'text', 'address', 'always'],
  [6, 'LIBCOM', 50, 'text', 'address', 'always'],
  [7, 'NUMVOIE', 5, 'text', 'address'],
  [8, 'INDREP', 5, 'text', 'address'],
  [9, 'TYPVOIE', 15, 'text', 'address'],
  [10, 'NOMVOIE', 60, 'text', 'address', 'always'],
  [11, 'NUMAPPT', 5, 'text', 'dwelling'],
  [12, 'NUMBOITE', 5, 'text', 'dwelling'],
  [13, 'ESC', 3, 'text', 'dwelling'],
  [14, 'COULOIR', 3, 'text', 'dwelling'],
  [15, 'ETAGE', 2, 'text', 'dwelling'],
  [16, 'COMPLIDENT', 50, 'text', 'dwelling'],
  [17, 'ENTREE', 3, 'text', 'dwelling'],
  [18, 'BAT', 50, 'text', 'address'],
  [19, 'IMMEU', 50, 'text', 'address'],
  [20, 'COMPLGEO', 100, 'text', 'address'],
  [21, 'LIEUDIT', 60, 'text', 'address'],
  [22, 'QPV', 1, oneOr2, 'heritage', 'always'],
  [23, 'TYPECONST', 1, codes('C', 'I'), 'heritage', 'always'],
  [24, 'NBPIECE', 1, codes(...span(1, 9)), 'dwelling', 'always'],
  [25, 'SURFHAB', 3, 'whole', 'dwelling', 'always'],
  [26, 'CONSTRUCT', 4, 'year', 'heritage', 'always'],
  [27, 'LOCAT', 4, 'year', 'heritage', 'always'],
  [28, 'PATRIMOINE', 4, 'year', 'heritage', 'always'],
  [29, 'ORIGINE', 1, codes(...span(1, 4)), 'heritage', 'always'],
  [30, 'RSEXPRO', 100, 'text', 'heritage'],
  [31, 'SIRETEXPRO', 14, 'siret', 'heritage'],
  [32, 'FINAN', 2, codes(...span(10, 17), '49', ...span(50, 55), '99'), 'finance', 'always'],
  [33, 'FINANAUTRE', 30, 'text', 'finance'],
  [34, 'CONV', 1, oneOr2, 'finance', 'always'],
  [35, 'NUMCONV', 35, 'text', 'finance'],
  [36, 'DATCONV', 10, 'day', 'finance'],
  [37, 'SORTIEPATRIM', 1, codes(...span(1, 5), '9'), 'sales', 'always'],
  [38, 'OLDLOGT', 1, oneOr2, 'sales'],
  [39, 'NEWLOGT', 1, oneOr2, 'sales'],
  [40, 'MODE', 1, codes(...span(1, 5), '9'), 'leases', 'always'],
  [41, 'BAIL', 7, 'month', 'leases'],
  [42, 'MODESURF', 1, codes('1', '2', '3', '9'), 'finance'],
  [43, 'SURFMODE', 3, 'whole', 'finance'],
  [44, 'LOYERPRINC', 4, 'whole', 'finance'],
  [45, 'LOYERACC', 3, 'whole', 'finance'],
  [46, 'CONTRIB', 3, 'whole', 'finance'],
  [47, 'CUS', 2, codes('11', '13', '14', '16'), 'finance'],
  [48, 'DPEDATE', 7, 'month', 'energy', 'always'],
  [49, 'DPEENERGIE', 1, letters, 'energy'],
  [50, 'DPESERRE', 1, letters, 'energy'],
  [51, 'SRU_EXPIR', 4, 'year', 'finance'],
  [52, 'SRU_ALINEA', 1, codes('1', '2', '3'), 'finance'],
  [53, 'IDENTGES', 9, 'text', 'heritage'],
  [54, 'CODSEGPATRIM', 20, 'text', 'heritage'],
  [55, 'LIBSEGPATRIM', 50, 'text', 'heritage'],
  [56, 'LOYERMAXAPL', 4, 'whole', 'finance'],
  [57, 'LOYERMAXCUS', 4, 'whole', 'finance'],
  [58, 'QUALACQ', 2, codes(...span(1, 9).map((code) => `0${code}`), '10'), 'sales'],
  [59, 'MISCOMMERCIAL', 1, oneOr2, 'sales'],
  [60, 'PRIXVENTE', 7, 'whole', 'sales'],
  [61, 'PRODFIN', 6, 'whole', 'sales'],
  [62, 'REMLOCDATE', 7, 'month', 'leases'],
  [63, 'CONTRESLOG', 1, codes(...span(1, 7)), 'leases'],
  [64, 'COMMENT', 200, 'text', 'heritage'],
]

export const positions2010: readonly Position[] = rows.map(
  ([no, name, most, form, knower, need = 'free']) => ({
    no,
    name,
    most,
    form,
    knower,
    need,
  }),
)
