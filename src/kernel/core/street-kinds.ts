import { plain } from './fold-words.ts'

// The kinds of streets, with what the files write for them (FANTOIR's abbreviations, and what is met beside).
const kinds: Record<string, string> = {
  allée: 'all allee allees ale',
  avenue: 'av ave aven avn',
  boulevard: 'bd bld bvd boul blvd',
  carrefour: 'car carr',
  chemin: 'che chem ch chm',
  chaussée: 'chs chaussee',
  cité: 'cite cit',
  clos: 'clo',
  corniche: 'cor corn',
  cour: '',
  cours: 'crs',
  domaine: 'dom',
  descente: 'dsc',
  écart: 'eca',
  esplanade: 'esp espl',
  faubourg: 'fg fbg faub',
  'grande rue': 'gr grande-rue',
  hameau: 'ham',
  halle: 'hle',
  impasse: 'imp ip',
  lotissement: 'lot lots',
  mail: '',
  montée: 'mte montee',
  passage: 'pas pass psg',
  place: 'pl plc',
  placette: '',
  plaine: 'pln',
  plateau: 'plt',
  promenade: 'pro prom',
  parvis: 'prv',
  quartier: 'qua quart',
  quai: 'qu q',
  résidence: 'res residence rsd',
  ruelle: 'rle',
  rocade: 'roc',
  'rond-point': 'rpt rdpt',
  route: 'rte rt',
  rue: 'r',
  sente: 'sen',
  sentier: 'snt sent',
  square: 'sq squ',
  'terre-plein': 'tpl',
  traverse: 'tra',
  venelle: 'ven',
  villa: 'vla',
  village: 'vlge',
  voie: 'voi',
}

const kindByAbbreviation = new Map(
  Object.entries(kinds).flatMap(([kind, short]) =>
    [plain(kind), ...short.split(' ')].filter((name) => name !== '').map((name) => [name, kind] as const),
  ),
)

/** «AV» → «avenue»; nothing when the word is not a kind of street. */
export const streetKind = (word: string): string | undefined => kindByAbbreviation.get(plain(word))

// In a name only whole words are trusted: «R» or «PAS» may be anything there.
const whole = new Set(Object.keys(kinds).map(plain))

/** «RUE DU COMMERCE» → `['rue', 'DU COMMERCE']`, when a name carries its own kind. */
export const splitStreet = (name: string): [kind: string, rest: string] | undefined => {
  const [first = '', ...rest] = name.trim().split(/\s+/)
  const kind = whole.has(plain(first)) ? streetKind(first) : undefined
  return kind && rest.length ? [kind, rest.join(' ')] : undefined
}
