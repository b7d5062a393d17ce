import type { Entry } from './guard-types.ts'

/** Offences, intimate life, opinions, insults, judgements. */
export const conduct: readonly Entry[] = [
  {
    is: 'casier judiciaire, de taule, en taule, bracelet electronique, garde a vue, sort de prison, fait de la prison, en prison, repris de justice, ex detenu, ancien detenu, en detention',
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
    is: 'deja frappe, la bat, la frappe, les frappe, bat ses enfants, coups et blessures, a ete interpelle, connu de la police, connue de la police, connus de la police, connu des services de police',
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
    is: 'prostitu*, escort girl, adultere, sa maitresse, son amant, ses amants, couche avec son, couche avec sa, couche avec le voisin, trompe son mari, trompe sa femme, vie sexuelle, recoit des hommes, moeurs, fait le trottoir',
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
    is: 'militant, raciste, communiste*, gauchiste*, facho, fascist*, vote pour le, electeur du, vote rn, vote fn, extreme droite, extreme gauche, gilet jaune',
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
    is: 'capricieu*, penible, insupportable, desagreable, grincheu*, trop bete, est bete, bizarre, louche, chieu*, colerique, caracteriel*, hargneu*, vindicati*, revendicati*, rale tout le temps, toujours a se plaindre, jamais content, jamais contente, exigeant, ingerable, incapable, tres impoli, impolie, malpoli, malpolie',
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
