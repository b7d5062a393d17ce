import type { NatureCode } from './catalogue.ts'

/**
 * The words people use, folded (no accents, lower case): hints apart by commas, the terms of one hint joined by `+`,
 * `stem*` for what begins so. Vocabulary partly after the tree of disorders of Signal-Logement
 * (MIT, © 2022 Ministère de la Transition écologique et de la Cohésion des territoires).
 */
export const hints: Record<NatureCode, string> = {
  'plumbing.tap_leak':
    'robinet*+fui*, robinet*+goutt*, robinet*+coul*, mitigeur+fui*, mitigeur+goutt*, mitigeur+coul*, robinet+ferme*+mal, goutte*, robinet*, ploc, robinet+ferme+mal, robinet+pleure*, robinet+suint*, lavabo+goutt*+robinet',
  'plumbing.tap_broken':
    'robinet*+cass*, robinet*+bloqu*, robinet*+tourne*, robinet*+dur*, robinet*+ferm*+plus, mitigeur+cass*, mitigeur+bloqu*, mitigeur, robinet*, robinet*+rest*+main, robinet+grippe*, robinet+tourne+vide, tete+robinet',
  'plumbing.shower_hose': 'flexible+douche, pomme*+douche, pommeau, flexible+perc*, douchette',
  'plumbing.pipe_leak':
    'tuyau*+fui*, fui*+evier, fui*+sous+evier, fui*+lavabo, siphon+fui*, canalisation*+fui*, fui*+eau, fui*, tuyau*+perc*, eau+sous+evier, flaque, fui*+machine, tuyau+mouill*, meuble+mouill*, sous+evier+mouill*, ballon+pete, ballon+gicl*, flaque+evier, goutte+evier, raccord+fui*, colonne+fui*, filet+tuyau, tuyau+filet, machine+fui*',
  'plumbing.ceiling_leak':
    'plafond+fui*, eau+plafond, degat*+eau*, voisin*+dessus+eau, voisin*+dessus+fui*, inondation*+voisin*, coul*+plafond, goutte*+plafond, infiltration*+plafond, fui*+dessus, tache*+plafond, aureole*, dessus+gout*, dessus+prend+douche, dessus+prend+bain, plafond+coule*, plafond+pisse*, plafond+ventre, poche+eau, plafond+poche, aureole+plafond, plafonnier+goutt*, voisin+dessus+eau, goutte*+toilettes, ca+goutte+plafond, plafond+goutt*, plafond+mouill*, cloque+plafond',
  'plumbing.common_leak':
    'fui*+cave, fui*+couloir, fui*+hall, fui*+escalier*, fui*+gaine, eau+cave*, inond*+cave*, inond*+sous+sol, fui*+parking, fui*+colonne, flaque*+hall, fui*+palier, fui*+local, cave+eau, cave+flotte, cave+inond*, flaque+palier, flaque+hall, flaque+boites, colonne+palier, compteurs+eau, eau+parking, flaque+colonne, sous+sol+eau, hall+eau, inondation+cave, gaine+palier+eau',
  'plumbing.no_water':
    'plus+eau, pas+eau, coupure+eau, eau+coupee, aucune+eau, plus+eau+robinet*, pas+eau+courante, plus+goutte+eau, pu+eau, aucun+robinet, eau+coupe*, robinets+sec*, plus+flotte, pas+eau+voisine, pas+eau+chez, plus+goutte+robinet',
  'plumbing.low_pressure':
    'pression+eau, pression, debit+eau, debit+faible, filet+eau, eau+coule+peu, eau+coule+doucement, pas+assez+pression, douche+filet, filet+eau+douche, rincer+cheveux, pression+faible, coule+goutte+douche, jet+mou',
  'plumbing.water_colour':
    'eau+marron, eau+jaune, eau+rouille, eau+sale, eau+trouble, eau+marronnasse, eau+noire, eau+gout, eau+couleur, eau+potable, eau+rouge, eau+sort+jaune',
  'plumbing.stopcock':
    'robinet*+arret, vanne+eau, vanne, compteur+eau, robinet*+compteur, couper+arrivee+eau, compteur+fui*, arret+bloque, robinet+arret, vanne+bloque*, vanne+gripp*, compteur+eau+tourne, robinet+compteur, vanne+eau+fuit',
  'drain.sink_blocked':
    'evier+refoul*, lavabo+refoul*, evier+engorg*, lavabo+engorg*, evier+bouch*, lavabo+bouch*, evier+evacu*, lavabo+evacu*, eau+evier+remont*, evier+remont*, evier+vide+plus, lavabo+vide*, eau+stagn*+evier, siphon+bouch*, bouch*+cuisine, eau+part+plus, evier+deborde, evier+ecoul*, lavabo+ecoul*, evier+plein, lavabo+ventouse, evier+ventouse, lavabo+vide+pas, evacuation+evier',
  'drain.bath_blocked':
    'douche+bouch*, baignoire+bouch*, douche+evacu*, baignoire+evacu*, douche+deborde, eau+stagn*+douche, eau+douche+remont*, bac+douche+bouch*, bonde+bouch*, baignoire+vide*, douche+ecoul*, baignoire+ecoul*, receveur+plein, receveur+chevilles, bac+plein, douche+vide+pas, baignoire+vide+mal, bonde+douche, cheveux+douche, eau+stagne+douche',
  'drain.stack_blocked':
    'refoul*, canalisation*+bouch*, colonne+bouch*, egout*, remont*+egout*, eaux+usees, remontee*+eaux, bouch*+immeuble, canalisation*+refoul*, evacuation+bouch*, regard+deborde, remont*+toilettes, bouch*+voisin*, eaux+remont*, remplit+eau+grise, baignoire+remplit, eaux+sales+ressort*, ressort*+baignoire, chasse+ressort*, egout*+refoul*, remonte+baignoire, vident+machine+baignoire, remonte+evier',
  'drain.smell':
    'odeur*+egout*, odeur*+canalisation*, odeur*+evier, odeur*+siphon, sent+egout*, odeur*+douche, odeur*+evacuation*, mauvaise*+odeur*, pue, odeur*, odeur*+toilettes, odeur*+lavabo, sent+mauvais, remontee*+odeur*, oeuf+pourri, pue+egout*, pue+siphon, odeur+siphon, remontee+odeur, pue+lavabo, pue+douche, empeste+lavabo',
  'toilet.blocked':
    'eau+monte+wc, eau+monte+toilette*, eau+monte+chasse, wc+refoul*, wc+engorg*, toilette*+engorg*, wc+bouch*, toilette*+bouch*, cabinet*+bouch*, cuvette+bouch*, wc+debord*, toilette*+debord*, wc+evacu*, toilette*+evacu*, wc+remont*, toilette*+remont*, chiotte*+bouch*, wc+bouche*, toilettes+bouche*, wc+deborde*, cuvette+deborde*, wc+monte, chiottes+bouche*, toilettes+debord*',
  'toilet.flush_leak':
    'chasse+coul*, chasse+fui*, wc+coul*, toilette*+coul*, wc+fui*, toilette*+fui*, chasse+arrete+pas, reservoir+fui*, chasse+coul*+permanence, eau+coul*+cuvette, chasse+goutt*, reservoir+rempli*, wc+coule+toujours, reservoir+coule, chasse+filet, cuvette+coule, chasse+jour+nuit',
  'toilet.flush_broken':
    'chasse+marche*+plus, chasse+fonctionne*, chasse+cass*, chasse+eau, tirer+chasse, bouton+chasse, chasse+bloqu*, reservoir+cass*, chasse+panne, chasse+marche*+pas, mecanisme+chasse, bouton+wc, chasse+remplit+plus, chasse+seau, verse+seau, tirette+chasse, chasse+rien, reservoir+remplit+plus, bouton+enfonce',
  'toilet.bowl':
    'cuvette+cass*, cuvette+bouge*, wc+bouge*, wc+descell*, toilette*+bouge*, cuvette+fendu*, cuvette+fel*, abattant, lunette+wc, wc+cass*, toilette*+cass*, trone+boug*, trone+bascul*, cuvette+boug*, wc+boug*, wc+bascul*, trone, lunette, cuvette+fend*, cuvette+descell*',
  'heating.none':
    'plus+chauffage, pas+chauffage, chauffage+panne, chauffage+marche*+plus, chauffage+marche*+pas, chauffage+fonctionne*, radiateurs+froids, aucun+chauffage, chauffage+coupe, chauffage+arret*, radiateurs+marche*, froid+appartement, chauffage, sans+chauffage, radiateurs+chauff*+plus, degres, caille+pieces, pas+un+radiateur, tous+radiateurs+froid*, tous+radiateurs+gele*, tous+radiateurs+glac*, degres+toutes+pieces, aucun+radiateur, fait+12, fait+13, fait+14, gele*+radiateurs',
  'heating.weak':
    'chauffage+insuffisant, chauffe+mal, fait+froid, radiateurs+tiedes, il+fait+17, chauffage+faible, temperature+basse, chauffe+peu, froid, on+gele, degres, pas+assez+chauff*, radiateurs+tiede, depasse*+17, pas+depasser, monte+pas+degres, degres+sejour, degres+salon, tiedes+radiateurs',
  'heating.radiator_cold':
    'radiateur+froid, un+radiateur, radiateur+chambre, radiateur+chauff*+pas, radiateur+chauff*+plus, purg*+radiateur*, radiateur+salon, radiateur+marche*+pas, radiateur+marche*+plus, seul+radiateur, radiateur+glac*, radiateur+fonctionne*, radiateur+mort, radiateur+chauffe+pas, radiateur+chambre+marche, radiateur+bas+froid',
  'heating.radiator_leak':
    'radiateur*+fui*, radiateur*+goutt*, radiateur*+coul*, eau+radiateur*, radiateur*+perc*, flaque+radiateur*, radiateur+goutt*, radiateur+coule, radiateur+flaque',
  'heating.boiler':
    'chaudiere*, chaudiere+panne, chaudiere+defaut, chaudiere+code, chaudiere+allum*, chaudiere+eteint*, chaudiere+bruit, chaudiere+pression, chaudiere+coupe, chaudiere+securite, chaudiere+voyant, chaudiere+affiche, chaudiere+eteint, chaudiere+allume, chaudiere+demarre',
  'heating.thermostat':
    'thermostat*, robinet*+radiateur*, tete+thermostatique, vanne+radiateur, robinet*+thermostatique*, molette+radiateur, programmateur, regler+radiateur, regl*+chauffage, molette+grippe*, molette+tourne, robinet+thermostat*, molette, vanne+thermostat*, tete+thermostat*',
  'heating.too_hot':
    'trop+chauff*, chauffage+trop+fort, trop+chaud, radiateur*+brul*, etouff*, baisser+chauffage, eteindre+chauffage, chauffage+ete, chaleur, creve+chaud, crevons+chaud, degres+fenetres+ouvertes, etouffe+chaud, etouffe+chaleur, baisser+radiateur',
  'heating.building':
    'chauffage+immeuble, chauffage+collectif, chauffage+batiment, immeuble+froid, residence+chauffage, voisins+chauffage, chaufferie, plus+chauffage+immeuble, toute+cage+froide, tout+immeuble+froid, chaudiere+collective, cage+froide',
  'hotwater.none':
    'plus+eau+chaude, pas+eau+chaude, eau+froide, eau+chaude+panne, ballon+panne, cumulus+panne, chauffe+eau+panne, sans+eau+chaude, eau+chaude+marche*, eau+glac*, cumulus, chauffe+eau, eau+chaude, ballon+eau+chaude, cumulus+marche*, ballon+marche*, cumulus+chauff*, ballon+chauff*, douche+glac*, douche+froide, ballon+mort, eau+froide+seulement, cumulus+mort, chauffe+eau+marche, lave+eau+froide',
  'hotwater.weak':
    'eau+tiede, eau+brulante, eau+chaude+dur*, eau+chaude+met, eau+pas+assez+chaude, eau+chaude+longtemps, eau+chaude+peu, brul*+eau, eau+trop+chaude, eau+a+peine+chaude, tied*, eau+brulant*, laisser+couler+minutes, eau+chaude+dure, brulante+lavabo, jongler+froid, eau+bouillante+robinet',
  'hotwater.tank_leak':
    'flaque*+chauffe+eau, flaque*+cumulus, flaque*+ballon, eau+sous+ballon, eau+sous+cumulus, cumulus+fui*, ballon+fui*, chauffe+eau+fui*, cumulus+coul*, ballon+coul*, groupe+securite, cumulus+goutt*, ballon+goutt*, ballon+eau+fui*, ballon+perc*, chauffe+eau+gout*, ballon+gout*, cumulus+gout*, chauffe+eau+coule, ballon+coule',
  'hotwater.building':
    'eau+chaude+immeuble, eau+chaude+batiment, eau+chaude+voisins, eau+chaude+residence, plus+eau+chaude+immeuble, voisins+non+plus+eau+chaude, eau+chaude+collective, personne+eau+chaude, tout+immeuble+eau+chaude, eau+chaude+limmeuble, chaude+immeuble, chaude+etages, chaude+dernier+etage',
  'power.none':
    'plus+electricite, plus+courant, panne+electri*, coupure+electri*, coupure+courant, pas+electricite, panne+courant, panne+generale, plus+lumiere+appartement, dans+noir, electricite+coupee, plus+aucune+lumiere, pas+courant, plus+rien+electri*, compteur+linky, lumiere+frigo, plus+rien+marche+courant, voisins+courant, plus+jus, noir+complet, compteur+coupe*',
  'power.partial':
    'moitie+prises, prises+mortes, prises+marchent, plus+prise*+chambre, certaines+prises, electricite+chambre, electricite+moitie, courant+cuisine, prises+marchent+plus, plus+courant+cuisine, plus+courant+chambre, plus+electricite+piece, plusieurs+prises, electricite+partie, moitie+appartement, courant+salon, prises+fonctionnent, plus+electricite+cuisine, plus+electricite+salon, prises+plus+rien, prises+chambre*, prises+donnent, lumieres+salon',
  'power.trips':
    'disjonct*, plomb*+saut*, saute, ca+disjonct*, fusible*, tableau+electrique, differentiel, courant+saute, compteur+saute, electricite+saute, plombs, tout+saute, saute+machine, lever+bouton, plombs+saut*, saute+four, disjoncteur+tombe, machine+saute',
  'power.danger':
    'brul*+tableau, brul*+electri*, odeur+brul*, brul*, etincelle*, fil*+nu*, fils+denud*, court+circuit, brule+prise, odeur+brul*, prise+brul*, prise+fondu*, electrocut*, decharge*, coup+jus, chataigne, fils+electrique*, fume*+prise, prise+noirci*, fumee, prise+chauffe, fils+apparents, fils+pend*',
  'power.socket':
    'prise*+cass*, prise*+arrach*, prise*+descell*, prise*+marche*, prise*+electri*, prise*+mur, prise, prise*+bouge*, prise*+tient, prise*+fonctionne*, prise*+sort*, prise+descell*, prise+sort, prise+bouge, prise+cass*, prise+mur',
  'power.light':
    'interrupteur+cass*, interrupteur+marche*, interrupteur*, lumiere+salle, lumiere+cuisine, lampe+salle, plafonnier, ampoule+salle, neon+cuisine, lumiere+chambre, applique, lumiere+salon, douille, neon+salle, lumiere+wc, lumiere+marche*, lumiere+toilettes, ampoule+cuisine, ampoule+couloir+mon, globe, interrupteur+mou, douille+lampe, ampoule+brulee, ampoule+grillee, applique+salle',
  'power.smoke_alarm':
    'detecteur+fumee, daaf, alarme+fumee, detecteur+sonne, detecteur+bip*, detecteur, bip*+plafond, detecteur+pile*, detecteur+plafond, bip+minutes, detecteur+pile, detecteur+tomb*',
  'light.common':
    'eclairage, eclairage+entree, plafonnier+hall, lumiere+hall, lumiere+couloir, lumiere+escalier*, lumiere+palier, minuterie, ampoule+hall, ampoule+escalier*, ampoule+couloir, eclairage+commun, eclairage+cage, noir+escalier*, lumiere+cave*, lumiere+etage, lumiere+entree, ampoule+grill*, neon+couloir, eclairage+hall, eclairage+escalier*, lumiere+parties+communes, ampoule+palier, lumiere+cage, noir+cage, lumiere+immeuble, neon+cave*, couloir+noir, couloir+etage+noir, palier+lumiere, lumiere+devant+porte, lampe+palier, lampe+hall, lampe+escalier*, lampe+cage, montee+noir, lumiere+gare, lumiere+parking, lumiere+cave, lampe+entree, escalier+telephone, reste+allumee, hall+noir',
  'light.outside':
    'eclairage+autour, eclairage, projecteur, lampadaire*, eclairage+exterieur, lumiere+dehors, lumiere+parking, eclairage+parking, eclairage+allee, lumiere+exterieur*, reverbere*, noir+parking, lumiere+cour, eclairage+cour, lampe+dessus+porte, allee+noir, lampe+allumee+jour',
  'light.emergency':
    'eclairage+secours, bloc*+secours, issue+secours, baes, veilleuse*+secours, lumiere+secours, panneau+sortie, bloc+vert, boitier+vert, sortie+secours+eteint, secours+eteint, veilleuse+escalier, lumiere+verte',
  'gas.smell': 'odeur+gaz, sent+gaz, fui*+gaz, gaz+odeur, gaz, forte+odeur+gaz, senti*+gaz',
  'gas.carbon_monoxide':
    'monoxyde, intoxic*, co2+chaudiere, flamme+jaune, maux+tete, chaudiere+suie, detecteur+monoxyde, gaz+brules',
  'gas.hose':
    'tuyau+gaz, flexible+gaz, tuyau+gaziniere, tuyau+perime, flexible+perime, raccord+gaz, robinet+gaz, date+tuyau, flexible+gaziniere, remplacer+avant, flexible+date, marque+remplacer, flexible+cuisiniere',
  'gas.none':
    'plus+gaz, pas+gaz, gaz+coupe, coupure+gaz, gaziniere+allum*, compteur+gaz, gaz+arriv*, panne+gaz, ouvrir+gaz, arrivee+gaz, gaziniere+allume+plus, bruleur+allume+plus, rouvrir+arrivee',
  'lift.stuck_person':
    'bloqu*+ascenseur, coinc*+ascenseur, enferm*+ascenseur, quelqu+ascenseur, bloqu*+cabine, personne+bloqu*+ascenseur, coinc*+cabine, bloqu*+dans+ascenseur, prisonni*+ascenseur',
  'lift.stopped':
    'panne+ascenseur, ascenseur+panne, ascenseur+marche*+plus, ascenseur+fonctionne*, ascenseur+arret*, ascenseur+hors+service, ascenseur, ascenseur+hs, ascenseur+marche*+pas, plus+ascenseur, ascenseur+bloque, ascenseur+arret, ascenseur+arrete, ascenseur+personne+dedans, ascenseur+portes+ouvertes, ascenseur+mort, ascenseur+repart',
  'lift.fault':
    'ascenseur+bruit, ascenseur+secou*, ascenseur+niveau, ascenseur+saccad*, ascenseur+grinc*, ascenseur+arrete+entre, ascenseur+trembl*, ascenseur+tout+seul, ascenseur+dangereu*, ascenseur+bizarre, ascenseur+marche*+mal, ascenseur+arrete+mauvais, ascenseur+descend, porte+rouvre, porte+rouvre+fois, ascenseur+coup, ascenseur+centimetres, ascenseur+bas, ascenseur+cochon, ascenseur+grince, ascenseur+etage+trop, ascenseur+arrete+centimetres, ascenseur+referme',
  'lift.cabin':
    'ascenseur+bouton*, ascenseur+lumiere, ascenseur+porte*, ascenseur+miroir, ascenseur+noir, bouton+ascenseur+etage, porte*+ascenseur+ferm*, cabine+lumiere, ascenseur+sale, ascenseur+voyant, glace+ascenseur, cabine+glace, miroir+ascenseur, cabine+grave*, ascenseur+neon',
  'lock.landing_door':
    'serrure+cass*, serrure+bloqu*, cle+cass*, serrure+porte+entree, porte+ferme+plus+cle, peux+plus+entrer, cambriol*, cle+tourne+plus, serrure+tourne+plus, serrure+forc*, porte+entree+fermer, effraction, serrure, enfermee*+dehors, barillet, cle+dans+serrure, serrure+change*, porte+fractur*, rentrer+chez+moi, porte+claqu*, cle+barillet, cle+casse*+serrure, dehors+cle, porte+defonce*+pompiers, cambriole*+serrure, changer+serrure, porte+forcee, porte+ferme+plus, defonce*+porte+remplacer',
  'lock.lost_keys':
    'perdu+cle*, cle*+perdu*, cle*+vol*, cles, double+cle*, refaire+cle*, perte+cle*, vole*+cle*, perdu+trousseau, trousseau, clefs+perdu*, perdu+clefs, sac+vole+cles',
  'lock.stiff':
    'serrure+dur*, cle+accroche*, cle+tourne+mal, cle+coince*, serrure+accroche*, serrure+grippe*, serrure+force*, verrou, mal+fermer+cle, difficile+ouvrir+cle, serrure+coince*, difficile+tourner+cle, cle+rentre+mal',
  'door.landing':
    'porte+entree+abim*, porte+paliere, porte+appartement, porte+entree+ferme+mal, porte+gonfl*, porte+entree+frott*, porte+entree+cass*, porte+blind*, porte+entree+jour, porte+entree+appartement, porte+palier*, porte+defonce*, porte+pompiers, remplacer+porte, porte+defonc*+etage, porte+entree+voile*',
  'door.inner':
    'porte+chambre, porte+salle, porte+cuisine, poignee+porte, poignee+cass*, porte+interieur*, gond*, porte+grinc*, porte+salon, porte+wc, charniere*+porte, porte+toilettes, poignee+chambre, porte+frotte, porte+placard+tombe, poignee+main, porte+chambre+frotte, poignee+pendouill*, porte+bain+bloque*',
  'door.entrance':
    'porte+hall, porte+immeuble, porte+batiment, porte+ferme+plus+hall, groom, porte+entree+immeuble, porte+hall+cass*, porte+cave*, porte+local, porte+rue, ventouse+porte, porte+bas, porte+hall+ouverte, digicode+porte, porte+entree+batiment, porte+bas+dure, porte+coupe+feu, porte+claque, porte+hall+carreau, porte+bas+ouverte, porte+entree+claque, lourde+pousser',
  'door.garage':
    'portail, porte+garage, garage, barriere+parking, telecommande+parking, portail+bloqu*, bip+parking, portail+ouvre, barriere, rideau+parking, porte+parking, telecommande+portail, box, portail+bip, bip+portail, rideau+garage, portail+referme',
  'intercom.broken':
    'interphone*, visiophone, digicode, sonnette, interphone+marche*, interphone+sonne, interphone+entend*, interphone+ouvre, combine+interphone, sonnerie, combine, interphone+muet, entend+rien+interphone, descends+ouvrir, platine',
  'intercom.badge':
    'badge*, vigik, pass+immeuble, badge+marche*, badge+ouvre, badge+perdu, badge+demagnetis*, badge+hall, badge+fonctionne*, bip+ouvre+plus, badge+lecteur, badge+bip',
  'letterbox.broken':
    'ouvrir+boite, ma+boite, boite*+lettre*, courrier, boite+aux, boite*+lettre*+cass*, cle+boite+lettres, boite*+lettre*+forc*, serrure+boite+lettres, facteur, bal+cass*, boite+sans+porte, boites+arrache*, arrache*+boites, boite+lettre+porte, courrier+terre, boite+tordue',
  'window.broken_glass':
    'vitre*+cass*, carreau+cass*, vitre*+fel*, vitre*+bris*, vitrage+cass*, carreau, vitre*, fenetre*+cass*, vitre*+fendu*, caillou+vitre, bris+glace, carreau+fendu, vitre+fissur*, carreau+porte, vitre+panneau, vitre+eclat*, scotch+carreau, carreau+casse',
  'window.handle':
    'poignee+fenetre*, cremone*, poignee+baie, fenetre+poignee+cass*, espagnolette, poignee+porte+fenetre, fenetre*+bloqu*, fenetre*+ouvre*+plus',
  'window.draught':
    'courant*+air, fenetre*+ferme*+mal, fenetre*+ferme*+plus, air+passe, vent+passe, joint*+fenetre*, fenetre*+joint*, simple+vitrage, fenetre*+isol*, fenetre*+air, vent+fenetre*, fenetre*, fenetre*+ferm*, double+vitrage, fenetre*+pourri*, isolation, air+froid, fenetre*+vieille*, eau+fenetre*, pluie+fenetre*, baie+vitree, fenetre+siffle, air+froid+fenetre, vent+fenetre',
  'window.shutter':
    'volet*, volet*+roulant*, volet*+bloqu*, store*, sangle+volet, manivelle, persienne*, volet*+ferme*, volet*+cass*, lame*+volet*, volet*+remont*, volet*+descend*, jalousie*, sangle, volet+coince*, volet+gond, volet+pend, lame+volet, volet+tient, store+coince*, volet+balance',
  'window.railing':
    'garde+corps, balcon, rambarde*+balcon, rambarde*+fenetre*, balustrade*, balcon+bouge, garde+corps+descell*, balcon+fissur*, balcon+tomb*, barreau*+balcon, rambarde+bouge, barre+appui+fenetre, rambarde+descell*, garde+fou',
  'damp.mould':
    'moisi*, moisissure*, champignon*, tache*+noir*, noir+mur, taches+mur, moisissure*+chambre, salpetre, moisi*+salle, mur*+noir*, plafond+noir*, points+noirs, taches+vertes, taches+noires, noir+angle, noir+lit, noir+javel, noir+armoire, tousse+taches, javel+revient',
  'damp.wall':
    'mur*+humide*, infiltration*, eau+mur*, humidite+mur*, mur*+mouill*, facade+infiltr*, papier+decolle+humid*, infiltr*+facade, mur*+eau+pluie, mur*+suint*, humidite, trempe*+mur*, remontee*+capillaire*, mur*+gorge*, infiltr*, pluie+mur*, mur+trempe, salpetre, mur+cave*, pignon+trempe, papier+gondole, mur+pluie, mur+suinte, cote+pignon',
  'damp.condensation':
    'condensation, buee, vitres+mouill*, gouttelettes+fenetre*, fenetre*+ruissel*, eau+vitres+matin, humidite+salle, vitre*+buee, ruissel*, humidite+appartement, vitres+ruissel*, eponge+matin, fenetres+ruissel*, condensation+vitres',
  'ventilation.stopped':
    'vmc, ventilation, vmc+marche*, ventilation+panne, aspire+plus, bouche*+aeration, aeration, extract*, vmc+panne, grille*+aeration, vmc+arret*, air+circule, bouche*+ventilation, aspire, bouche+aeration+feuille, aspire+feuille, feuille+papier, vmc+morte, aeration+tient, bouche+aspire',
  'ventilation.noise':
    'vmc+bruit, ventilation+bruit, vmc+bruyant*, ventilation+bruyant*, vmc+siffle, bouche*+siffle, aeration+bruit, vmc+ronfle, vmc+vibr*, ventilation+siffle, vmc+fait+bruit, vmc+ronronn*',
  'inside.floor':
    'sol+decoll*, lino*, carrelage, parquet, carreaux+sol, sol+abim*, dalle*+sol, carrelage+cass*, parquet+gondol*, plancher, moquette, lino+decoll*, carrelage+decoll*, carrelage+fissur*, plinthe*, sol+souple, lames+sol, sol+gonfl*, sol+trou*, prend+pieds, lame*+parquet, carrelage+saute, sol+gondole, dalle+decoll*',
  'inside.paint':
    'peinture, papier+peint, repeindre, tapisserie, peinture+ecaill*, refaire+peinture*, peinture+cloqu*, trou*+mur, papier+decoll*, rafraichi*, tapisserie+decoll*, peinture+abim*, papier+peint+trou, trou+papier+peint, peinture+refaire, mur+trou, tapisserie+dechir*',
  'inside.ceiling':
    'plafond+effrit*, plafond+fissur*, plafond+tomb*, plafond+abim*, platre+tombe, plafond, morceau*+plafond, plafond+trou, faux+plafond, plafond+effondr*, plafond+cloqu*, plafond+affaiss*, plafond+gondole, faux+plafond+hall, plafond+platre, platre+plaques, plafond+ventre',
  'inside.crack':
    'fissure*, mur*+fissur*, fissure*+mur*, lezard*, crevasse, mur*+fendu*, mur*+bouge*, grosse*+fissure*, cloison+fissur*, fissure*+facade, lezarde*, fissure+mur+dehors, fissure+facade, fente+mur, fissure+longue',
  'inside.cupboard':
    'placard*, etagere*, porte*+placard*, tiroir, meuble+evier, placard+coulissant*, penderie, tablette*, meuble+cuisine, rail+placard, tiroir+coince*, charniere+placard, etagere+tomb*, tiroir+couverts',
  'inside.basin':
    'lavabo+cass*, evier+cass*, baignoire+cass*, baignoire+ecaill*, lavabo+fendu*, lavabo+descell*, bac+douche+cass*, bac+douche+fissur*, baignoire+fel*, evier+perc*, baignoire+perc*, lavabo+tombe*, lavabo+fel*, lavabo+bouge*, lavabo+fissur*, baignoire+fissur*, paroi+douche, email+baignoire, lavabo+decroch*',
  'inside.sealant':
    'joint*+douche, joint*+baignoire, joint*+evier, silicone, joint*+noir*, joint*+lavabo, joint*+moisi*, joint*+silicone, joint*+carrelage, joint*+decoll*, joints, silicone+noir, silicone+lambeaux, joint+baignoire, joint+lambeaux, silicone+bac',
  'pest.cockroach':
    'petite*+bete*, bete*+cuisine, bete*+placard*, bete*+noires, bete*+marron, cafard*, blatte*, cancrelat*, insecte*+cuisine, cafard*+cuisine, insecte*, bestiole*, desinsect*, cafards+partout, petites+betes+marron, betes+cafetiere, betes+courent+cuisine',
  'pest.bedbug':
    'piqure*, bete*+matelas, punaise*, punaise*+lit, piqu*+lit, piqu*+nuit, matelas, boutons+lit, bete*+lit, punaise*+matelas, insecte*+lit, bites+line, blood+spots+sheets, boutons+alignes, betes+matelas, couture+matelas, piqures+matin, traces+draps',
  'pest.rodent':
    'rat, souris, rongeur*, crotte*, deratis*, rat+cave, souris+cuisine, mulot*, rats+local, gratte*+mur*, crottes+noires, gratte+cloison, gratte+nuit, rat+creve, rat+cave*, petites+crottes, gratte+plafond',
  'pest.wasps':
    'guepe*, frelon*, nid+guepe*, nid+frelon*, fourmi*, abeille*, essaim, nid+volet, mites, puces, moustique*, termite*, cafard+jardin, nid+guepes, nid+toit, frelons+balcon, guepes+volet',
  'pest.pigeon':
    'pigeon*, fiente*, oiseau*, nid+pigeon*, goeland*, mouette*, pigeon*+balcon, corneille*, fientes, roucoul*, pigeons+nich*, pigeons+dessus, fientes+rebord',
  'bins.full':
    'bac+ordure*, bac*+vide, ordure*+vide*, poubelle*+vide*, bac*+debord*, poubelle*, local+poubelle*, poubelle*+debord*, ordure*, container*, conteneur*, vide*+poubelle*, poubelle*+ramass*, bac*+poubelle*, dechet*, poubelle*+plein*, tri+selectif, poubelle*+sorti*, bac+jaune, sacs+poubelle*, poubelles+debord*, camion+poubelles, local+dechets, conteneur*+plein, dechets+local',
  'bins.bulky':
    'matelas+jete*, matelas+devant, meuble*+jete*, jete*+devant, encombrant*, matelas+hall, canape+abandonn*, meuble*+abandonn*, meubles+trottoir, frigo+abandonn*, depot+sauvage, matelas+dehors, vieux+meubles, meuble*+cave*, depose+meuble*, meubles+devant, matelas+local, canape, canape+devant, frigo+devant, canape+frigo, frigo+vide, machine+abandonn*, depose*+devant',
  'bins.chute':
    'vide+ordure*, colonne+ordure*, vide+ordures+bouch*, trappe+ordure*, videordure*, gaine+ordure*, vide+ordure, ordure+bouche, trappe+rabat, vide+ordures+plein',
  'stairs.dirty':
    'menage, nettoy*, hall+sale, escalier*+sale*, parties+communes+sales, sale, salete, couloir+sale, urine, excrement*, entree+sale, femme+menage, pas+nettoy*, cage+sale, crasse*, vomi, pipi, propret*, menage+escalier*, palier+sale, serpilliere, passe+serpilliere, vomi+marches, sent+pisse, pisse+montee, pegue, lave+escalier, menage+passee, soda, degueulasse+terre, crade, renverse+lave, suie+local',
  'stairs.graffiti':
    'tag, graffiti*, tag+mur*, degradation*, vandalis*, mur*+tagu*, tagu*, graffiti*+hall, saccag*, boite*+degrad*, ecritures+mur*',
  'stairs.obstructed':
    'encombr*+palier, encombr*+couloir, velo*+hall, poussette*, affaires+palier, passage+bloqu*, passage+encombr*, scooter+hall, encombr*+cage, trottinette*, objets+couloir, meuble*+palier, encombr*+hall, encombr*+escalier*, chaussures+palier, issue+bloqu*, passe+profil, velos+poussettes, poussettes+velos, atteindre+caves',
  'fire.equipment':
    'extincteur*, desenfumage, trappe+fumee*, trappe+desenfum*, colonne+seche, porte+coupe+feu, bloc+porte+feu, plan+evacuation, alarme+incendie+cass*, materiel+incendie, robinet+incendie, extincteur*+disparu*, extincteur*+vole*, extincteur*+vide*',
  'stairs.step':
    'marche+cass*, marche+escalier*, rampe, main+courante, escalier+dangereu*, rambarde+escalier*, marche+descell*, nez+marche, marche+abim*, glissant*+escalier*, marches, rampe+escalier*, dalle+palier, rampe+bouge, rampe+arrach*, marche+rebique, nez+antiderapant, contremarche, marche+tremble',
  'roof.leak':
    'toit, toiture, fui*+toit*, tuile*, infiltration*+toit*, eau+toit*, grenier, fui*+toiture, dernier+etage+fui*, pleut+dans, velux, toit+terrasse, pleut+chambre, pleut+salon, comble*, pleut+fort, traverse+toit, lanterneau, plafond+dernier+palier, dernier+etage+pleut, pluie+palier, bassines+pleut',
  'roof.gutter':
    'pluie+evacu*, pleut+evacu*, pleut+gouttiere*, gouttiere*, cheneau*, descente+eau*, gouttiere*+bouch*, gouttiere*+debord*, eaux+pluvial*, gouttiere*+cass*, gouttiere*+perc*, gouttiere*+decroch*, gouttiere+debord*, doucher+sort, descente+pluvial*',
  'roof.falling':
    'tuile*+tomb*, facade+tomb*, morceau*+facade, beton+tomb*, menace*+tomber, crepi+tomb*, pierre*+tomb*, risque+tomber, ardoise*+tomb*, morceau*+beton, chute+pierre*, corniche, morceaux+balcon, gouttiere+tomber, risque+effondr*, tuile+tombe*, tuiles+gliss*, tuile+poussette, plaque+crepi, cheminee+penche, corniche+tomb*',
  'green.tree':
    'arbre*, branche*, elag*, arbre*+tomb*, branche*+cass*, branche*+fenetre*, racine*, sapin, arbre*+malade, peuplier*, branches+toit, pin+penche, platane, branches+vitres, racines+terre, arbre+penche',
  'green.upkeep':
    'pelouse*, haie*, herbe*, tond*, espace*+vert*, haute*+herbe*, tailler+haie*, jardin, ronces, mauvaise*+herbe*, buisson*, plante*, feuilles+mortes, broussaille*, haie+taille*, haie+lumiere, herbes+hautes',
  'outside.playground':
    'jeux+enfant*, aire+jeu*, toboggan, balancoire, banc, bancs, allee+trou*, nid+poule, trottoir, grillage, cloture, jeu+cass*, bac+sable, goudron, allee, portillon, verglas, neige',
  'outside.wreck':
    'voiture+abandonn*, epave*, voiture+ventouse, voiture+gar*, stationn*, voiture+place, voiture, parking+gar*, place+parking+occup*, camion+gar*, vehicule*, mal+gare*, ma+place, sans+roues, pneus+plat, voiture+araignee, ma+place+handicape, clio',
  'noise.neighbour':
    'bruit+voisin*, voisin*, tapage, musique, voisin*+bruit, bruit+nuit, voisin*+cri*, chien+aboie*, fete*, crie*, voisin*+musique, dispute*, bruit+dessus, nuisance*+sonore*, aboi*, talons, hurl*, voisin*+fait, voisin+hurle, dessus+talons, hurle+foot, perceuse, dame+dessus',
  'noise.equipment':
    'tape*+tuyau*, cogne*+tuyau*, cogne*+radiateur*, bruit+vmc+nuit, bruit+chaufferie, bruit+ascenseur+nuit, bruit+tuyau*, bruit+canalisation*, coup*+belier, bruit+pompe, bruit+machine, bruit+chauffage, claque*+tuyau*, bruit+radiateur*, bourdonn*, bruit+sourd, bruit, vibration*, bruit+local, siffl*+tuyau*, ascenseur+grince+nuit, bruit+machinerie, bourdonne+mur',
  'noise.gathering':
    'jeunes+hall, squat*+hall, squat*, dealer*, deal, trafic, rassemblement*, fume*+hall, jeunes, regroupement*, occup*+hall, drogue, attroup*, jeunes+cage, gens+hall, jeunes+escalier*, trainent+hall',
  'other.antenna':
    'antenne*, television, tele, tnt, fibre, parabole, chaine*+tele, prise+tele, internet, reception+tele, image+tele, box+internet, prise+fibre, telephone+ligne, tele+signal, chaines+signal, aucun+signal, tele+orage, signal+chaines',
  'other.adaptation':
    'barre+appui, adapt*+logement, adapt*+douche, fauteuil+roulant, remplacer+baignoire+douche, barre*+douche, handicap*, adapt*, mobilite+reduite, seuil+fauteuil, baignoire+douche+agee, rampe+fauteuil, pmr, siege+douche, baignoire+par+douche, deambulateur, douche+place+baignoire, fauteuil+douche, operation+douche',
  'other.repair': 'autre, renseignement*, question, demande',
  'matter.rent':
    'loyer*, prelevement*, apl, impaye*, virement*+loyer, rib, echeancier, dette*+loyer, payer+loyer, retard+loyer, relance+loyer, combien+dois, dois+argent, chomage+loyer, plusieurs+fois+payer, delai+paiement, dette, etal*+payer, compte+banque, surloyer, supplement+loyer, aide+loyer',
  'matter.charges':
    'charges, regularisation, provision*+charges, decompte*+charges, regul*+charges, justificatif*+charges, ascenseur+charges, eau+charges, trop+charges, detail+charges',
  'matter.certificate':
    'attestation*, quittance*, justificatif*+domicile, copie+bail, certificat*, prouv*+adresse, papier*+prefecture, prouv*+habite, papier*+adresse, papier*+habite, copie+contrat, renvoy*+bail, renvoy*+quittance*, a+jour+loyer*, carte+grise',
  'matter.notice':
    'preavis, conge*+bail, quitt*+logement, rend*+cles, resili*+bail, depart+logement, rendre+appart*, fin+bail, compte+partir, marche+suivre, partir+logement, partir+lettre, vais+partir, pars+fin, demenag*, ehpad+bail, deces+bail, rendre+cles, arret*+bail, lettre+recommandee+partir, rendre+appart, rendre+logement, mute+rend*',
  'matter.transfer':
    'mutation, chang*+logement, chang*+appartement, plus+grand+logement, trop+petit+logement, echang*+logement, changer+logement, appartement+petit, appartement+grand, appart+petit, appart+grand, rez+chaussee+jambes, rez+chaussee+voudrais, rapprocher, muter, quartier+partir, escalier*+changer',
  'matter.application':
    'demande+logement, cherche*+logement, numero+unique, dossier+logement, commission+attribution, inscri*+logement, proposition+appart*, proposition+logement, cherche+studio, cherche+appart*, hlm+demande, depos*+dossier, candidature, pieces+demande, attribution, renouvel*+demande, sans+logement, hotel+enfants',
  'matter.neighbour':
    'conflit*+voisin*, insult*+voisin*, mediation, probleme*+voisin*, voisinage, supporte+plus+voisin*, voisin*+histoires, voisin*+provoqu*, voisin*+menson*, voisin*+entend*+plus, voisin*+moqu*, voisin*+jett*, conflit',
  'matter.complaint':
    'reclamation*, plaindre+service*, plaindre+agence, raccroche*+nez, indemnis*, dedommag*, mediateur, mal+recu+accueil, moquez, parler+directeur, parler+responsable, personne+rappelle, repond+jamais, repondez+jamais, repondent+jamais, inadmissible, honteux, scandaleux, mal+parle+accueil, defenseur+droits, accueil+employe, geste+commercial, mecontent*',
  'matter.appointment':
    'annul*+rendez, annul*+rdv, decal*+rendez, decal*+rdv, deplac*+rendez, report*+intervention, report*+rdv, rdv, present+intervention, present+rendez, present+rdv, absent+rendez, absent+rdv, passage+plombier, passage+technicien, chang*+heure+rendez, chang*+rendez, chang*+rdv, oublie+passage, oublie+rendez, remettre+plombier, autre+jour+plombier, autre+jour+technicien, annul*+passage, annul*+visite, repouss*+rendez, repouss*+passage, pas+la+demain, serai+absent*, serai+pas+la',
  'matter.parking':
    'lou*+garage, lou*+parking, place*+parking+libre, badge+supplementaire, box+lou*, lou*+box, deuxieme+badge, place+garage, bip+supplementaire, garage+libre, location+garage, place+parking',
  'matter.question':
    'renseignement*, horaires, droit+avoir, puis+je, autorisation, chang*+nom, espace+locataire',
  'danger.fire':
    'incendie, flamme*, prend+feu, pris+feu, fumee+noire, fumee+escalier, feu+poubelle*, feu+cave, feu+local, feu+appartement',
  'danger.person':
    'inconscient*, malaise, secours, pas+relever, repond+plus+voisine, repond+plus+voisin, saigne*, pas+vu+voisin',
  'danger.violence': 'frappe+mari, agress*, couteau, menace+mort, coups+feu, bagarre',
}
