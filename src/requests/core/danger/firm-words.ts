import { bare } from '../../../kernel/core/fold-words.ts'
import { type Danger, dangersIn } from './dangers-in-words.ts'

/**
 * The dangers in the words of a firm, which tells of what it has mended as often as of what it found: `mended` where the whole of
 * it lies in sentences that say what was done about it. What it tells beside that is heard as from anybody.
 */
export const dangersToldByFirm = (words: string): (Danger & { mended?: true })[] => {
  const beside = dangersIn(withoutMended(words))
  if (beside[0] && !beside[0].weak) return beside
  const whole = dangersIn(words)
  if (whole[0] && !whole[0].weak) return whole.map((danger) => ({ ...danger, mended: true }))
  return beside.length ? beside : whole
}

/** The one that is said first. */
export const dangerToldByFirm = (words: string): (Danger & { mended?: true }) | undefined =>
  dangersToldByFirm(words)[0]

// A sentence ends where another subject begins, too: « par contre », « mais », « et ça… ».
const sentence = /(?<=[.!?;\n]|\b(?:mais|par contre|en revanche|attention|cependant|but|however)\b)/i
const clause = /(?<=,)|(?= et (?:ça|ca|il|elle|on|je|j|y|le|la|les|un|une|des|the|there|it)\b)|(?=\bça\b)/i

const withoutMended = (words: string): string =>
  words
    .split(sentence)
    .map((said) => withoutMendedParts(said.split(clause), isWork(words)))
    .join(' ')

// « Prise brûlée, remplacée » ; « j’ai changé le robinet, ça sent le gaz » tells of no deed about the gas.
const withoutMendedParts = (clauses: readonly string[], tellsWork: boolean): string =>
  clauses
    .filter((told, i) => {
      const after = clauses.slice(i + 1)
      return !(isWork(told) || after.some(isAboutBefore) || (tellsWork && isPast(told)))
    })
    .join(' ')

const isWork = (told: string): boolean => {
  const flat = bare(told)
  return work.test(flat) && !notDone.test(flat)
}

/** « elle est remplacée », « isolés »: a deed that names nothing of its own is about what stood before it. */
const isAboutBefore = (told: string): boolean => isWork(told) && !ofItsOwn.test(bare(told))

const ofItsOwn =
  /\b(ai|a|avons|ont|have|has|we|i) \w+(e|i|u|is|it|ed|d|s) (le|la|l|les|un|une|des|du|mon|the|a)\b/
const isPast = (told: string): boolean => past.test(bare(told))
const past = /\b(fais|et|av|sent|coul|fuy|gresill|fum|chauff|crepit|gout|goutt)ai(t|ent)\b|\bwas\b|\bwere\b/

const work = new RegExp(
  String.raw`\b(${[
    '(remplac|chang|repar|resserr|depann|colmat|securis|condamn|liber|desincarcer|degag|evacu|purg|rebouch|refix|consign|neutralis|bach|isol|raccord|soud|resorb|pomp)(e|ee|es|ees)',
    '(repris|refait|resolu|refermee?)e?s?',
    'remplacement|changement|reparation|degagement|resserrage|mise en securite|mis en securite|remise? en (service|etat|place)',
    '(vanne|robinet|gaz|eau|courant|compteur|alimentation|arrivee|boite|boitier|coffret) (\\w+ )?(ferme|coupe)e?s?',
    '(feu|incendie|poubelle|chaudiere|appareil) (\\w+ )?(eteint|arrete)e?',
    'essais? ok|test ok|rien trouve|controle ok|plus (de|d) (fuite|odeur|risque|danger)',
    'replaced|repaired|fixed|made safe|freed|switched off|isolated',
  ].join('|')})\b`,
)
const notDone =
  /\b(pas|jamais|non|not|never|ni) (\w+ ){0,2}(remplac|chang|repar|securis|fait|repris|fixed|repaired|replaced)|\b(a|pour|avant|faut|faudra|devis|prevoir|necessaire|demande) (\w+ )?(remplace|change|repara|reparer|prevoir|mise en)/
