import type { Entry } from './types.ts'

/**
 * French lexicon. First rows: the words of the CNIL's formal notice to Paris Habitat (2012). A row errs on the side of
 * repair words: what a plumber or a gardener writes every day must pass.
 */
export const lexicon: readonly Entry[] = [
  { is: 'seropositi*, =vih, =sida, hiv', kind: 'health', suggest: 'leave_out' },
  { is: 'alcooli*, alcoolo, ivrogne*, poivrot*', kind: 'health', suggest: 'exchange' },
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
    is: '=alcool, bourre, ivre, saoul, soul, =boit',
    kind: 'health',
    suggest: 'exchange',
    person: true,
    unless:
      'bruler, menager, nettoy*, lampe, joint, tuyau, siphon, filtre, produit, thermometre, chat, chien, eau',
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
      'bruit, choc, coup, son, fenetre, mur, facade, point, regard, interphone, alarme, detecteur, couloir, porte, television',
  },
  { is: 'saturnisme', kind: 'health', suggest: 'leave_out' },
  {
    is: 'problemes psychologiques, problemes mentaux, pas bien dans sa tete, pas toute sa tete, pas tout sa tete, perd la tete, sous traitement, prend des medicaments',
    kind: 'health',
    suggest: 'call_first',
    unless: 'bois, eau, anti, punaise*, cafard*, insecte*',
  },

  // origin
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
    is: 'immigre*, migrant, clandestin*, sans papiers',
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

  // offence
  {
    is: 'casier judiciaire, bracelet electronique, garde a vue, sort de prison, fait de la prison, en prison, repris de justice, ex detenu, ancien detenu, en detention',
    kind: 'offence',
    suggest: 'leave_out',
  },
  {
    is: 'delinquan*, dealer, dealeu*, trafiquan*, violeur*, pedophil*, voleu*, escroc, escroquer*, terrorist*, criminel*, proxenet*, cambrioleu*, recidivist*, voyou',
    kind: 'offence',
    suggest: 'fact',
  },
  {
    is: 'condamne',
    kind: 'offence',
    suggest: 'leave_out',
    person: true,
    unless:
      'porte, fenetre, wc, toilette, acces, cave, trappe, conduit, cheminee, escalier, local, passage, robinet, vide, entree, balcon, est condamnee, issue, colonne',
  },
  {
    is: 'trafic de drogue, trafic de stupefiants, vend de la drogue, point de deal, fait du trafic, deale',
    kind: 'offence',
    suggest: 'nuisance',
  },
  {
    is: 'deja frappe, coups et blessures, a ete interpelle, connu de la police, connue de la police, connus de la police, connu des services de police',
    kind: 'offence',
    suggest: 'visit_risk',
  },

  // intimate life
  {
    is: 'homosexu*, =gay, =gays, lesbienn*, =pede, =pedes, =tapette, transsexu*, travesti, travelo, bisexuel*, gouine',
    kind: 'sexLife',
    suggest: 'leave_out',
  },
  {
    is: 'prostitu*, escort girl, adultere, sa maitresse, son amant, ses amants, couche avec son, couche avec sa, couche avec le voisin, trompe son mari, trompe sa femme, vie sexuelle, recoit des hommes, moeurs',
    kind: 'sexLife',
    suggest: 'leave_out',
    unless: 'enduit, peinture, poutre',
  },

  // union and opinion
  {
    is: '=cgt, =cfdt, =cnt, syndicaliste*, syndique*, delegue syndical, deleguee syndicale',
    kind: 'union',
    suggest: 'leave_out',
  },
  {
    is: 'militant, communiste*, gauchiste*, facho, fascist*, vote pour le, electeur du, vote rn, vote fn, extreme droite, extreme gauche, gilet jaune',
    kind: 'union',
    suggest: 'leave_out',
  },

  // insults
  {
    is: '=con, =conne, =cons, =connes, connard*, connass*, salope*, =salaud, =salauds, pute, putain, emmerd*, casse couille*, casse pied*, =chiant, =chiante, enfoire*, abruti, batard, encul*, fdp, couillon*, =merdeux',
    kind: 'insult',
    suggest: 'exchange',
    unless: 'porte, appareil, mur',
  },
  {
    is: 'idiot, idiote, imbecile, debile*, cretin*, demeure mental, attarde*, bon a rien, cas soc*, cassos, racaille*, sale type, sale bonhomme, gros porc, grosse vache, vieille bique, clochard*, =clodo, minable*, ordure humaine, vraie ordure, belle ordure, sauvages',
    kind: 'insult',
    suggest: 'exchange',
  },
  { is: 'sale arabe, sale noir, sale juif, sale gitan', kind: 'insult', suggest: 'leave_out' },

  // judgements
  {
    is: 'violent',
    kind: 'judgement',
    suggest: 'visit_risk',
    person: true,
    unless: 'vent, coup, choc, bruit, orage, pluie, jet, odeur, courant, rafale*, impact, lumiere, pression',
  },
  {
    is: 'menteur, menteuse, malhonnete*, mauvaise foi, profiteu*, manipulat*, hypocrit*, fourbe',
    kind: 'judgement',
    suggest: 'fact',
    unless: 'appareil, cle, robinet, outil',
  },
  {
    is: 'faineant*, feignant*, feneant*, paresseu*, parasite de la societe, vit des allocs, vit des allocations, vit aux crochets, assiste social, ne travaille pas, ne travaillent pas, au chomage, =rsa',
    kind: 'judgement',
    suggest: 'leave_out',
    unless: 'conges, samedi, dimanche, lundi, matin, apres',
  },
  {
    is: 'mauvais payeur, mauvaise payeuse, paie jamais, paye jamais, mauvaise mere, mauvais pere, mal elevee, mal eleve, mal eleves, sans gene',
    kind: 'judgement',
    suggest: 'fact',
  },
  {
    is: 'capricieu*, penible, insupportable, lourd*, bizarre, louche, chieu*, colerique, caracteriel*, hargneu*, vindicati*, revendicati*, rale tout le temps, toujours a se plaindre, jamais content, jamais contente, exigeant, ingerable, incapable, tres impoli, impolie, malpoli, malpolie',
    kind: 'judgement',
    suggest: 'exchange',
    person: true,
    unless:
      'odeur, bruit, porte, meuble, ascenseur, chaudiere, robinet, eau, volet, chaleur, son, couleur, gout, fumee, chaudiere, temperature, grille, plaque, colis, charge, radiateur',
  },
  {
    is: 'sale, crade*, crasseu*, degueulass*, vit dans la crasse, hygiene douteuse, sent mauvais, pue',
    kind: 'judgement',
    suggest: 'clutter',
    person: true,
    unless:
      'hall, escalier, couloir, cage, local, cave, eau, mur, moquette, vitre, facade, palier, poubelle*, ascenseur, entree, filtre, bouche, vmc, siphon, evier, lavabo, wc, toilette, parking, sol, tapis, odeur, douche, baignoire, canalisation*, bac, cour, trottoir, communes, chasse, egout*, ventilation, chambre, cuisine, salle, placard, frigo, machine',
  },
]
