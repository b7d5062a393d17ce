/**
 * Words of French addresses and how they are shortened: kinds of streets, titles and signs of a part. Chosen from libpostal's French
 * lists (`street_types`, `personal_titles`, `qualifiers`, `unit_types_numbered`; MIT License, copyright 2015 openvenues) and completed
 * with what landlords write. Each row is the whole word, then its short ways, without accents and capitals.
 */
const rowsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [whole = '', ...short] = row.trim().split('|')
        return [whole, ...short].map((word) => [word, whole] as const)
      }),
  )

/** Words of a text, each once. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** What a way is: a word that opens a street's name. Those that are rather names of places («porte», «faubourg», «bois») are left out. */
export const streetKinds = rowsOf(`
  allee|all|allees|alls|al
  avenue|av|ave|aven|avn|avs
  boulevard|bd|bld|blv|blvd|boul|bvd|bvld
  carrefour|carf|carref|car
  chaussee|chs|chee
  chemin|ch|che|chem|chemins
  cite|cites
  cour|cours|crs
  esplanade|esp
  galerie|gal
  hameau|ham
  impasse|imp|impasses
  lotissement
  mail
  montee|mte
  parvis|prv
  passage|pas|psg|pass
  place|pl|pla|placette
  promenade|prom
  quai|qu
  residence|res|resid
  rond point|rpt
  route|rt|rte
  rue|r
  ruelle|rle
  sente|sentier|sen|sent
  square|sq|squ
  traverse|tra|trav
  venelle|ven
  villa|vla
  voie|voi
`)

/** Kinds that are rather a group of homes: a street only where a number stands before. */
export const groupKinds: ReadonlySet<string> = wordSet('residence lotissement')

/** Kinds that are as well a word of a name: they open a street only where a number stands before, or nothing. */
export const doubtfulKinds: ReadonlySet<string> = wordSet('cite cour galerie hameau mail villa voie')

/** Shortened words of a name, said whole. */
export const nameWords = rowsOf(`
  amiral|am
  capitaine|capt|capte|cne
  colonel|col|cel
  commandant|cdt|cmdt
  docteur|dr
  faubourg|fg|fbg|faub|faubg
  general|gal|gen
  grand|gd
  grande|gde
  lieutenant|lt
  madame|mme
  mademoiselle|mlle
  marechal|mal
  monseigneur|mgr
  notre dame|nd
  petit|pt
  petite|pte
  president|pdt
  professeur|prof|pr
  saint|st
  sainte|ste
`)

/** Words that many names have and that tell none from another: GENERAL ROQUES is not GENERAL GROSSETTI. */
export const titles: ReadonlySet<string> = wordSet(
  'abbe amiral capitaine cardinal colonel commandant comte docteur faubourg frere freres ' +
    'general grand grande lieutenant madame mademoiselle marechal monseigneur notre dame pere ' +
    'petit petite president professeur sergent',
)

/** What joins words and tells nothing. */
export const particles: ReadonlySet<string> = wordSet('de du des d l a au aux')

/** Articles: they go with the particle before them («de la Chapelle»), and stay where none is («La Fayette»). */
export const articles: ReadonlySet<string> = wordSet('la le les')

/** Signs of a part of a programme, by what they part: a lot of land, or a body of a building. */
export const partWords: ReadonlyMap<string, 'lot' | 'bat'> = new Map([
  ...Array.from(wordSet('lot lots ilot ilots tranche parcelle pole'), (word) => [word, 'lot'] as const),
  ...Array.from(
    wordSet('bat batiment bats batiments bt esc escalier entree hall'),
    (word) => [word, 'bat'] as const,
  ),
])

/** How a number is repeated. */
export const suffixes: ReadonlyMap<string, string> = new Map([
  ['bis', 'b'],
  ['ter', 't'],
  ['quater', 'q'],
  ['quinquies', 'c'],
])

export const months: ReadonlySet<string> = wordSet(
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
)
