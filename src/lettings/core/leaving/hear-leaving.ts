import { plain } from '../../../kernel/core/fold-words.ts'

const home = '(?:logement|appartement|appart|studio|maison|lieux)'
const ours = '(?:le|mon|notre|l|cet|ce|ces|les|du|de mon|de notre|de l|de cet|de ce)'
const leaving = [
  // «je donne mon congé», «nous vous envoyons notre préavis», «prenez acte de mon congé»
  /\b(?:je|nous)\b.{0,30}\b(?:donn|pos|depos|envo|adress|notifi)[a-z]*\b.{0,12}\b(?:mon|notre|le|un) (?:conge|preavis)\b/,
  /\b(?:acte|voici|recevoir|reception) (?:de )?(?:mon|notre) (?:conge|preavis)\b/,
  // «je souhaite résilier mon bail», «résiliation de notre bail»
  /\bresili(?:er|e|ons|ation)\b.{0,15}\b(?:mon|notre|le|du|de) ?(?:mon |notre )?(?:bail|contrat de location)\b/,
  // «je quitte le logement», «nous allons libérer notre appartement», «je rends mon logement»
  new RegExp(`\\b(?:je|nous)\\b.{0,30}\\b(?:quitt|liber|rend)[a-z]*\\b.{0,4}\\b${ours} ${home}\\b`),
  new RegExp(`\\b(?:je|nous)\\b.{0,15}\\b(?:pars|partons|partir|partirai|partirons)\\b ${ours} ${home}\\b`),
  /\bgive (?:you )?(?:my|our) notice\b|\b(?:i am|i m|we are|we re) (?:leaving|moving out)\b/,
] as const
// «Je serai en congé lundi», «quand mon voisin a quitté le logement»
const holidays = /\ben conges?\b|\bconges? (?:annuel|paye|maladie|parental)/

/**
 * Whether somebody says in her own words that she leaves for good, which is no notice yet (loi 89-462, art. 15 I): a sentence in the first person, and none
 * about holidays or a neighbour.
 */
export const hearsLeaving = (said: string): boolean => {
  const sentences = said.split(/[.;!?\n]+/).map(plain)
  return sentences.some((each) => !holidays.test(each) && leaving.some((way) => way.test(each)))
}
