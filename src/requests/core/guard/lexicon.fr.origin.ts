import type { Entry } from './guard-types.ts'

/** Origin and religion. */
export const origin: readonly Entry[] = [
  {
    is: 'arabe*, maghrebin*, africain*, antillais*, gitan*, tsigane*, tzigane*, manouche*, romanichel*, =rom, =roms, bougnoul*, negre*, rebeu*, beur, beurette',
    kind: 'origin',
    suggest: 'leave_out',
    unless: 'gomme, rue',
  },
  { is: 'gens du voyage', kind: 'origin', suggest: 'leave_out', unless: 'aire, terrain' },
  {
    is: 'algerien*, marocain*, tunisien*, senegalais*, malien*, ivoirien*, congolais*, camerounais*, comorien*, roumain*, bulgare*, albanais*, kosovar*, tchetchen*, afghan*, syrien*, kurde*, pakistanais*, sri lankais*, haitien*, turc, turcs',
    kind: 'origin',
    suggest: 'leave_out',
    unless: 'wc, toilette, consulat, ambassade, restaurant, epicerie, lampe, tapis',
  },
  {
    is: 'turque, portugais*, polonais*, chinois*, vietnamien*, espagnol*, italien*, russe*, ukrainien*, indien*',
    kind: 'origin',
    suggest: 'leave_out',
    person: true,
    unless:
      'wc, toilette, restaurant, carrelage, douche, robinet, chaudiere, marque, oeillet*, rue, prune, meuble, montagnes, fabrica*',
  },
  {
    is: 'immigre*, refugie*, migrant, clandestin*, sans papiers',
    kind: 'origin',
    suggest: 'leave_out',
    unless: 'branchement, raccordement, depot, decharge, passager, fuite',
  },
  {
    is: 'etranger, etrangere',
    kind: 'origin',
    suggest: 'leave_out',
    person: true,
    unless: 'corps, objet, odeur, element, numero, immeuble, residence, compte, plaque*, vehicule*',
  },
  { is: '=race', kind: 'origin', suggest: 'leave_out', unless: 'chien, chat, animal, pitbull, molosse' },
  {
    is: 'un noir, une noire, les noirs, des noirs, homme noir, femme noire, famille noire, locataire noir, dame noire, monsieur noir, jeune noir, jeunes noirs, un blanc, les blancs, homme blanc, famille blanche',
    kind: 'origin',
    suggest: 'leave_out',
    unless:
      'volet, mur, point, tache, joint, carrelage, fil, cable, meuble, robinet, total, complet, vide, spray, produit, dechets, metaux, bac, sac',
  },
  {
    is: 'couleur de peau, de couleur',
    kind: 'origin',
    suggest: 'leave_out',
    person: true,
    unless: 'eau, mur, peinture, robinet, facade, liquide, porte',
  },
  {
    is: 'parle mal francais, parle pas francais, parlent pas francais, parle pas le francais, comprend pas le francais, ne parle que',
    kind: 'origin',
    suggest: 'interpreter',
  },
  {
    is: 'titre de sejour, carte de sejour, origine etrangere, d origine, ces gens la, ces gens',
    kind: 'origin',
    suggest: 'leave_out',
    person: true,
    unless:
      'vice, peinture, equipement*, chaudiere, porte, carrelage, piece, fenetre, robinet*, serrure, installation, plan*, batiment, couleur, evier, lavabo, volet*, fuite, defaut, parquet',
  },

  // religion
  {
    is: 'musulman*, islam*, =juif, =juive, =juifs, =juives, judaisme, =catholique*, chretien, chretienne, protestant*, bouddhist*, evangeliste*, integrist*, temoin de jehovah, temoins de jehovah, djihad*, salafis*, ramadan, =careme, hijab, =niqab, burqa, kippa, djellaba',
    kind: 'religion',
    suggest: 'leave_out',
    unless: 'cimetiere, lycee, ecole, rue, secours, place, temple, college',
  },
  {
    is: 'voilee, =voile, porte le voile, femme voilee',
    kind: 'religion',
    suggest: 'leave_out',
    person: true,
    unless:
      'roue, porte, planche, jante, fenetre, panneau, volet, placard, battant, plaque, ombrage, rideau, plafond',
  },
  {
    is: 'femme voilee, dame voilee, porte le voile, porte un voile, locataire voilee',
    kind: 'religion',
    suggest: 'leave_out',
  },
  {
    is: 'tres religieu*, tres croyant*, pratiquant, sa religion, fait sa priere, tapis de priere, en priere',
    kind: 'religion',
    suggest: 'leave_out',
  },
]
