import { conduct } from './lexicon.fr.conduct.ts'
import { origin } from './lexicon.fr.origin.ts'
import type { Entry } from './guard-types.ts'

/**
 * French lexicon. First rows: the words of the CNIL's formal notice to Paris Habitat (2012). A row errs on the side of
 * repair words: what a plumber or a gardener writes every day must pass.
 */
export const lexicon: readonly Entry[] = [
  { is: 'seropositi*, =vih, =sida, hiv', kind: 'health', suggest: 'leave_out' },
  { is: 'alcooli*, alcoolique, alcoolo, ivrogne*, poivrot*', kind: 'health', suggest: 'exchange' },
  {
    is: 'violence* conjugal*, femme battue, bat sa femme, frappe sa femme',
    kind: 'offence',
    suggest: 'refer',
  },
  { is: 'nationalite', kind: 'origin', suggest: 'leave_out' },
  { is: 'pas de nationalite francaise, pas francais, pas francaise', kind: 'origin', suggest: 'leave_out' },
  { is: 'temperament*, procedurier*, querulen*', kind: 'judgement', suggest: 'letter' },
  { is: 'temperament agressi*', kind: 'judgement', suggest: 'visit_risk' },
  {
    is: 'agressi*',
    kind: 'judgement',
    suggest: 'visit_risk',
    unless: 'chien, chat, produit, odeur, eau, pigeon, goeland, guepe, frelon, animal, calcaire, detergent',
  },

  // health
  {
    is: 'cancer*, leucemi*, tumeur, chimio*, dialys*, cirrhos*, hepatit*, tubercul*',
    kind: 'health',
    suggest: 'need',
  },
  {
    is: 'diabet*, epilep*, asthm*, parkinson, sclerose, autis*, trisomi*, obese*',
    kind: 'health',
    suggest: 'need',
  },
  {
    is: 'alzheimer, senil*, dementi*, demence, handicapee mentale, handicape mental',
    kind: 'health',
    suggest: 'call_first',
  },
  {
    is: 'schizo*, bipolair*, parano*, psychotiq*, psychopath*, psychiatr*, hysteri*, mythoman*, nevros*',
    kind: 'health',
    suggest: 'exchange',
  },
  {
    is: 'toxicoman*, toxico, =drogue, =droguee, =drogues, =junkie, camee, came',
    kind: 'health',
    suggest: 'exchange',
    person: true,
  },
  {
    is: 'depressi*',
    kind: 'health',
    suggest: 'refer',
    unless: 'vmc, ventil*, air, pression, pascal*, chaudiere, extract*, caisson, conduit, hotte',
  },
  { is: 'suicid*, anorexi*, burn out, crise cardiaque, =avc', kind: 'health', suggest: 'refer' },
  {
    is: 'syndrome de diogene, diogene, syllogoman*',
    kind: 'health',
    suggest: 'clutter',
    unless: 'rue, avenue, residence, allee, square, place',
  },
  {
    is: 'malade, maladie',
    kind: 'health',
    suggest: 'need',
    person: true,
    unless:
      'arbre*, plante*, haie, platane*, marronnier*, pelouse, rosier*, sapin*, buis, orme*, frene*, legionell*, conge, arret',
  },
  { is: 'hospitalis*, est a l hopital, sort de l hopital', kind: 'health', suggest: 'need' },
  {
    is: '=alcool, bourre, ivre, saoul, soul, =boit, emprise de l alcool, sous alcool',
    kind: 'health',
    suggest: 'exchange',
    person: true,
    unless:
      'ascenseur, bruler, menager, nettoy*, lampe, joint, tuyau, siphon, filtre, produit, thermometre, chat, chien, eau',
  },
  {
    is: 'enceinte',
    kind: 'health',
    suggest: 'need',
    person: true,
    unless: 'mur, grille, immeuble, residence, portail, cloture, son, musique, bluetooth, haut',
  },
  {
    is: 'fou, folle, cingle, cinglee, tare, taree, dingue, timbre, timbree, detraque*',
    kind: 'insult',
    suggest: 'exchange',
    person: true,
    unless:
      'robinet*, vis, serrure, compteur, horloge, cle, poignee, lettre, courrier, enveloppe, fiscal, chasse, ascenseur, chaudiere, thermostat, minuterie, interphone',
  },
  {
    is: 'handicape, handicap',
    kind: 'health',
    suggest: 'need',
    person: true,
    unless: 'place, parking, stationnement, rampe, acces, toilette, wc, douche, norme, pmr, emplacement',
  },
  {
    is: 'infirme, invalide, paralyse, impotent*, boiteu*',
    kind: 'health',
    suggest: 'need',
    person: true,
    unless: 'badge, code, carte, meuble, table, chaise, volet, marche',
  },
  {
    is: 'sourd, aveugle, muet, muette',
    kind: 'health',
    suggest: 'need',
    person: true,
    unless:
      'bruit, choc, coup, son, fenetre, mur, facade, point, regard, interphone, alarme, detecteur, sonnette, sonnerie, couloir, porte, television',
  },
  { is: 'saturnisme', kind: 'health', suggest: 'leave_out' },
  {
    is: 'problemes psychologiques, problemes mentaux, pas bien dans sa tete, pas toute sa tete, perdu la boule, perd la boule, perdu la tete, pas tout sa tete, perd la tete, sous traitement, prend des medicaments',
    kind: 'health',
    suggest: 'call_first',
    unless: 'bois, eau, anti, punaise*, cafard*, insecte*',
  },
  ...origin,
  ...conduct,
]
