import { plain } from '../../kernel/core/fold-words.ts'
import { synonyms } from './synonyms.ts'

// How much a word that nothing here has weighs beside the rarest that we know.
const unknownWeight = 0.6

/** Something that may answer a question: its title, and other words by which people ask for it. */
export type Findable = { code: string; title: string; said: string }
export type FoundFact = { code: string; score: number }

/** Below this what is found answers something else. */
export const leastScore = 0.42

/**
 * What answers a question that is asked in somebody's own words, the closest first. Accents, endings and the words of everyday count for
 * nothing; synonyms are data; a word that few titles have says more than one that all have. Pure, without network.
 */
export const findFacts = (asked: string, among: readonly Findable[], most = 3): FoundFact[] => {
  const wanted = stemsOf(asked)
  if (wanted.every((stem) => shapes.has(stem))) return []
  const rows = among.map(({ code, title, said }) => ({
    code,
    title: new Set(stemsOf(title)),
    all: new Set(stemsOf(`${title} ${said}`)),
  }))
  const weigh = weightsIn(rows.map(({ all }) => all))
  const asks = sum(wanted, weigh)
  return rows
    .map(({ code, title, all }) => {
      const common = wanted.filter((stem) => all.has(stem))
      const inTitle = [...title].filter((stem) => wanted.includes(stem))
      const score = (3 * sum(common, weigh)) / asks + sum(inTitle, weigh) / (sum([...title], weigh) || 1)
      return { code, score: score / 4 }
    })
    .filter(({ score }) => score >= leastScore)
    .toSorted((a, b) => b.score - a.score || a.code.localeCompare(b.code))
    .slice(0, most)
}

type Weigh = (stem: string) => number

const sum = (stems: readonly string[], weigh: Weigh): number =>
  stems.reduce((total, stem) => total + weigh(stem), 0)

// A word that nothing here has still says that something else is asked.
const weightsIn = (rows: readonly ReadonlySet<string>[]): Weigh => {
  const times = new Map<string, number>()
  for (const row of rows) for (const stem of row) times.set(stem, (times.get(stem) ?? 0) + 1)
  const rarest = Math.log(1 + rows.length)
  return (stem) => {
    const found = times.get(stem)
    if (shapes.has(stem)) return 0.3
    return found === undefined ? rarest * unknownWeight : Math.log(1 + rows.length / found)
  }
}

/** The words that say something, each once: folded, cut to their stem, and under the first of their synonyms. */
export const stemsOf = (words: string): string[] => [
  ...new Set(
    plain(words)
      .split(' ')
      .filter((word) => word && !everyday.has(word))
      .map(stemOf)
      .map((stem) => alike.get(stem) ?? stem),
  ),
]

// Six signs tell French words apart and let their endings go; «courriel» and «courrier» need eight.
const stemOf = (word: string): string =>
  /\d/.test(word) ? word : word.replace(/[sx]$/, '').slice(0, word.startsWith('courrie') ? 8 : 6)

const alike: ReadonlyMap<string, string> = new Map(
  synonyms.flatMap((line) => {
    const stems = line.split(' ').map((word) => stemOf(word.replaceAll('-', '')))
    return stems.map((stem) => [stem, stems[0]!] as const)
  }),
)

// A number, a share, a mean: how it is counted says little of what is.
const shapes: ReadonlySet<string> = new Set(['nombre', 'part', 'moyen', 'total', 'median'])

const everyday: ReadonlySet<string> = new Set(
  `a afin ai ainsi alors apres au aucun aussi autre aux avant avec avez avoir avons bien c ca car ce cela ces cet cette ceux chaque chez ci comme
  comment connaitre d dans de deja depuis des dernier derniere derniers dernieres deux doit donc dont du elle elles en encore entre est et etaient
  etait ete etes etre eu eux faire fait faut hui ici il ils j je jour l la le les leur leurs lors lui m ma mais me meme mes mieux moi moins mois mon
  n ne ni nos notre nous o on ont ou oui par parmi pas pendant peu peut plus pour pourquoi pourrait pouvez pouvoir pres qu quand que quel quelle
  quelles quels qui quoi quelque quelques s sa sans savoir se ses sera seraient si son sont sous sur t ta te tel tous tout toute toutes toujours
  tres trop tu un une vers voir vos votre vous vouloir voudrais voulons y aujourd existe existent actuellement actuel actuelle notamment
  question liste donner donnez indiquer merci bonjour svp recenser remonter remontee reste restent rester compte comptons passe passent dispose
  disposons gere gerons entretenons entretenir concerne concernes concernees trouve trouver situe situes possede possedons realise realises
  effectue effectuees recense enregistre enregistrees arrive arrivent faites faits eues recu recues recus agence agences an ans annee annees mois
  jour jours semaine trimestre prochain prochaine douze derniers passee passes cette aujourdhui frequent frequents frequente principaux lieu lieux
  tombe tombent tomber souvent met mettre mettent chiffre chiffres situation point donnee donnees connu connus connue connues reel reelle savons
  how many much what which the of our we do does have has is are in on for to by per and or with without there their that this it`.split(
    /\s+/,
  ),
)
