/** As people say it (weigh.ts): nature and place, then sentences apart by « / ». */
export const heating = `
heating.none dwelling: plus de chauffage / le chauffage ne marche pas / pas de chauffage chez moi / aucun
  radiateur ne chauffe / les radiateurs sont tous froids / tous les radiateurs sont glacés / chauffage en
  panne / on a froid, le chauffage est arrêté / il fait 12 degrés dans l'appartement / je n'ai pas de
  chauffage depuis samedi / chofage mar pa / le chauffage ne s'est pas allumé cette année / no heating /
  heating not working at all / all radiators are cold / convecteurs électriques qui ne chauffent plus du
  tout / les enfants dorment avec leurs manteaux, pas de chauffage / on est gelés / radiateurs éteints
  partout chez moi / le chauffage au sol ne chauffe plus / chauffage coupé / rien ne chauffe / sans
  chauffage depuis une semaine avec un nourrisson / chauffage hs / tous mes convecteurs sont morts / quand
  est-ce que vous remettez le chauffage / il fait un froid de canard chez moi, radiateurs froids / le
  chofage marche plu on a froi / on est en manteau sur le canapé, les radiateurs sont de marbre / chez la
  voisine il fait bon, chez moi rien ne chauffe / pas un radiateur tiède dans tout l'appart depuis le retour
  des vacances / j'ai un nouveau-né et zéro chauffage / le chauffage a lâché cette nuit, 11 degrés au réveil
  / the heating stopped and the whole flat is freezing / ma mère de 88 ans est sous trois couvertures, son
  chauffage ne marche plus / on a plus de chauffage et vous répondez pas / tous mes radiateurs électriques
  sont éteints / i fé frwa, chofaj i march pa ditou / le plancher chauffant est froid partout / c'est quand
  que ça se rallume chez nous, on se gèle / pas chauffage enfants froid / radiateurs tous froids moi /
  chauffage mort / chofage marche pa / pas un degré de chauffage ici / aucune chaleur dans les radiateurs du
  logement / plus rien ne chauffe, ni chambres ni salon / chauffage inexistant depuis l'emménagement / on
  vit avec un radiateur soufflant, le vôtre ne marche plus / ma fille de 3 mois est dans une pièce à 13 / le
  chauffage central de mon appartement ne démarre pas / radiateurs désespérément froids, quatre pièces
heating.weak dwelling: chauffage insuffisant / il fait seulement 17 degrés / les radiateurs sont tièdes / on
  n'arrive pas à chauffer l'appartement / la chambre ne dépasse pas 16 / le chauffage chauffe mal /
  température trop basse / ça ne chauffe pas assez / j'ai froid malgré le chauffage / radiateurs à peine
  tièdes / heating is too weak / flat is only 16 degrees / radiators barely warm / on garde les manteaux à
  l'intérieur / le chauffage est faible la nuit / 18 max dans le salon / impossible d'avoir 19 degrés / il
  fait froid dans le salon / ça chauffe presque pas / on se caille un peu, les radiateurs tiédissent à peine
  / chauffage coupe la nuit il fait 15 au réveil / pas assez chaud / le logement est mal chauffé / même à
  fond il fait 16 dans la chambre / les radiateurs sont à peine tièdes, on a ressorti les plaids / ça
  chauffe mollement, la nuit mes enfants ont les mains froides / on arrive pas à monter au-dessus de 17 /
  the flat never gets above 17 degrees / le salon reste frisquet malgré le chauffage / on dort avec des
  bonnets, c'est juste tiède / le chauffage se coupe à 21h et on a froid / 15 degrés dans la cuisine le
  matin / 16 degrés radiateur un peu chaud / chauffe petit peu / maison froide radiateur tiède / enfants
  dorment avec manteau radiateur marche mais froid / température insuffisante dans la chambre nord / 17 au
  thermomètre, radiateurs à fond / on ressent le froid, les radiateurs sont mous / l'appartement ne monte
  pas en température / chauffage trop juste le matin / il manque deux degrés dans le séjour
heating.radiator_cold dwelling: un radiateur reste froid / le radiateur de la chambre ne chauffe pas / un
  seul radiateur ne marche pas / radiateur froid en haut / radiateur à purger / le radiateur du salon est
  froid les autres chauffent / sèche-serviettes en panne / le radiateur de la salle de bain ne chauffe plus
  / radiateur froid en bas / one radiator is cold / bedroom radiator not working / radiateur fwoid dan la
  chambre / convecteur de la chambre hs / il y a de l'air dans le radiateur / le radiateur du petit est
  glacé / le radiateur de la cuisine ne marche plus / radiateur électrique de l'entrée en panne / towel rail
  not heating / radiateur qui gargouille et reste froid / le grille-pain du salon ne chauffe plus /
  radiateur embourbé / seul celui de la chambre est froid / y a que celui de la chambre du petit qui veut
  rien savoir / un seul radiateur est gelé, les autres brûlent / le radiateur du fond chauffe en haut et pas
  en bas / le sèche-serviette ne chauffe plus / celui du salon est mort, le voyant est éteint / one of my
  radiators stays cold / j'ai purgé, y a de l'air, il reste froid celui de l'entrée / le convecteur de la
  salle à manger ne s'allume plus / radiateur chambre pas chaud les autres oui / un radiateur marche pas /
  celui du salon froid / le radiateur de la salle à manger reste de glace / un convecteur est en panne / le
  radiateur du couloir ne monte pas / mon sèche-serviettes ne démarre plus / seulement le radiateur sous la
  fenêtre ne chauffe pas
heating.radiator_leak dwelling: radiateur qui fuit / de l'eau sous le radiateur / le radiateur goutte /
  fuite au robinet du radiateur / le radiateur est percé / eau noire qui coule du radiateur / radiator
  leaking / water under the radiator / le raccord du radiateur goutte sur le parquet / flaque au pied du
  radiateur / le purgeur du radiateur fuit / radiateur pissé / le tuyau du radiateur suinte / rouille et
  fuite sur le radiateur / j'ai mis une gamelle sous le radiateur / le radiateur perd son eau / le té du
  radiateur fuit / radiateur ki coul / le robinet en bas du radiateur fait une flaque noire / j'ai mis une
  gamelle sous le radiateur de la chambre, ça goutte / le radiateur est rouillé et il perd / le parquet
  gonfle sous le radiateur qui suinte / the radiator valve is dripping on the floor / radiatèr i koul / une
  goutte toutes les dix secondes sous le radiateur du salon / radiateur pleure bassine / eau noire radiateur
  / radiateur goutte par terre / auréole d'eau sous le radiateur du séjour / le robinet du radiateur a un
  suintement / mon radiateur fuit au niveau de la purge / le radiateur perce par la rouille
heating.boiler dwelling: chaudière en panne / la chaudière ne s'allume plus / chaudière en défaut / code
  erreur sur la chaudière / la chaudière se met en sécurité / voyant rouge sur la chaudière / la chaudière
  s'éteint toute seule / la chaudière fait un bruit anormal / pression de la chaudière trop basse / la
  chaudière fuit / chaudière murale hs / la veilleuse s'éteint / boiler not working / boiler shows an error
  code / boiler keeps shutting down / chodière en pane / la chaudiere ne demarre plus / affichage E1 sur la
  chaudière / ma chaudière coupe sans arrêt / la chaudière claque / il faut remettre de l'eau dans la
  chaudière tous les jours / pompe à chaleur en panne / chaudière éteinte plus d'eau chaude ni de chauffage
  / pas d'entretien de la chaudière depuis deux ans / le chauffe-bain ne s'allume plus / chaudiere bloquée /
  écran de la chaudière noir / le circulateur est mort / la chaudière perd de la pression / chaudière qui
  goutte par dessous / la chaudière gaz ne veut plus démarrer, f4 / la chaudière fait clac et s'éteint, faut
  appuyer sur reset vingt fois / l'écran marque E9 et plus rien / le manomètre est à zéro, je rajoute de
  l'eau tous les matins / la chaudière démarre pas, voyant orange / elle ronfle, elle tousse et elle
  s'arrête / my boiler keeps locking out, fault F28 / ni eau chaude ni chauffage, la chaudière boude / ça
  goutte sous la chaudière dans une bassine / la chaudière fait un bruit de bouilloire / l'entretien annuel
  de la chaudière n'a pas été fait / la chodière i démar pa / chaudière code erreur / chaudière éteindre
  toute seule / chaudiere marche pa / boiler stop / chaudière bloquée en sécurité, bouton rouge / la
  chaudière se met en défaut dès qu'on tire de l'eau / le brûleur s'éteint aussitôt / la chaudière affiche
  une clé à molette / pression à 0,3 bar / bruit de casserole dans la chaudière / je dois réarmer la
  chaudière chaque heure
heating.thermostat dwelling: thermostat en panne / l'écran du thermostat est éteint / le robinet
  thermostatique est bloqué / impossible de régler le radiateur / la molette du radiateur est cassée / vanne
  du radiateur bloquée / thermostat d'ambiance hs / programmateur de chauffage déréglé / tête thermostatique
  cassée / le bouton du radiateur tourne dans le vide / thermostat not responding / radiator valve stuck /
  can't adjust the radiator / le robinet du radiateur est dur / je ne peux pas fermer le radiateur / les
  piles du thermostat sont changées mais toujours rien / le boîtier de réglage du chauffage ne répond pas /
  thermosta cassé / régulation du chauffage / je n'arrive pas à programmer le chauffage / la roue du
  radiateur est bloquée sur 5 / l'écran du thermostat reste blanc / je tourne le bouton du chauffage, ça
  change rien / le boîtier au mur a perdu l'heure et chauffe la nuit / the thermostat is blank / la tête du
  robinet de radiateur s'est cassée / je peux pas éteindre le radiateur de la cuisine, la vanne tourne folle
  / le programmateur fait n'importe quoi / bouton radiateur cassé / thermostat écran mort / tourner
  radiateur impossible / le thermostat ne commande plus la chaudière / la vanne thermostatique est bloquée
  ouverte / les boutons de réglage du chauffage ne répondent pas / mon radiateur n'a plus de tête pour
  régler / la programmation ne se garde pas
heating.too_hot dwelling: il fait trop chaud / chauffage trop fort / on étouffe de chaleur / 26 degrés dans
  l'appartement / impossible de baisser le chauffage / le chauffage tourne en plein mois de mai / radiateurs
  brûlants / on dort fenêtres ouvertes tellement il fait chaud / too hot / heating stuck on / can't turn the
  heating down / surchauffe / trop de chauffage / le radiateur chauffe en continu même fermé / chaleur
  insupportable à cause du chauffage collectif / le chauffage au sol est brûlant / quand arrêtez-vous le
  chauffage, on cuit / i fé tro cho / on vit en maillot en janvier, 27 degrés, fenêtres grandes ouvertes /
  mes plantes crèvent de chaud, le chauffage ne se baisse pas / il fait une chaleur de four dans la chambre,
  radiateur fermé pourtant / it's boiling in here and I can't turn the radiators off / le chauffage marche
  encore en juin / mon père suffoque de chaleur, impossible de couper le radiateur / trop chaud, fenêtre
  ouverte toujours / radiateur brûle pas fermer / la chambre est une étuve / le chauffage s'emballe, 26 la
  nuit / impossible d'arrêter le chauffage / on suffoque l'hiver chez nous
heating.too_hot common: il fait 28 dans la cage d'escalier, chauffage à fond / le chauffage du hall est
  allumé en plein été / radiateur brûlant sur le palier / tout l'immeuble est surchauffé / sur les paliers
  c'est un sauna, coupez le chauffage / la cage d'escalier est chauffée à 27 / le hall est surchauffé /
  chauffage des paliers à fond inutilement
heating.building common: plus de chauffage dans tout l'immeuble / la chaufferie est en panne / aucun voisin
  n'a de chauffage / chauffage collectif en panne / tout le bâtiment est froid / toute la résidence sans
  chauffage / chaudière collective à l'arrêt / pas de chauffage dans la tour / le chauffage n'est pas allumé
  dans l'immeuble / the whole building has no heating / personne n'a de chauffage dans l'escalier / la
  sous-station de chauffage est en panne / tous les étages sont froids / on est tous sans chauffage / le
  chauffage urbain est coupé / communal heating is down / quand allumez-vous le chauffage collectif / tous
  les voisins se plaignent du froid / les radiateurs de tous les logements sont froids / le chauffage de la
  residence est en panne depuis ce week-end / le hall et les paliers sont glacés, tous les radiateurs sont
  froids / les radiateurs de la cage ne chauffent plus / tout l'immeuble grelotte, du premier au dernier /
  la chaufferie est arrêtée, y a un papier nulle part / mes voisins de palier pareil, radiateurs froids /
  toute la cage C est sans chauffage / on est plusieurs à ne plus avoir de chauffage depuis ce matin /
  nobody in the block has heating / la résidence entière est froide, la chaudière du sous-sol est en panne /
  les vieux de l'immeuble ont froid, c'est général / dans le bâtiment B plus rien ne chauffe, ni chez nous
  ni chez les autres / tout le monde froid ici bâtiment / chauffage immeuble mort / voisins aussi froid / la
  chaudière de l'immeuble est tombée en panne / les radiateurs de tout le monde sont froids / panne générale
  de chauffage bâtiment F / l'ensemble des locataires est privé de chauffage / la sous-station est à l'arrêt
  / pas de chauffage dans la résidence, on est nombreux à appeler / chauffage collectif coupé depuis cette
  nuit
hotwater.none dwelling: plus d'eau chaude / pas d'eau chaude / l'eau est froide / je n'ai que de l'eau
  froide / eau glacée sous la douche / ballon en panne / le cumulus ne chauffe plus / chauffe-eau en panne /
  le chauffe-eau est mort / pas d'eau chaude à la cuisine / eau chode pu / on se lave à l'eau froide / no
  hot water / water heater broken / only cold water comes out / douche froide depuis 3 jours / le ballon
  d'eau chaude ne marche plus / j'ai plus deau chaude / le cumulus fait disjoncter et reste froid / on
  chauffe l'eau à la casserole pour laver les enfants / l'eau chaude est coupée / plus d'eau chaude dans mon
  appartement / le chauffe-bain ne donne plus d'eau chaude / pas deau chode / eau froide seulement / doushe
  froid / on fait bouillir des marmites pour la toilette / le ballon est vide au bout de rien, froid / le
  robinet rouge donne de l'eau froide / je lave les gosses à la bassine, plus une goutte d'eau chaude /
  douche gelée ce matin, j'ai crié / le ballon est froid comme la mort / le robinet de gauche donne pareil
  que celui de droite, froid / le cumulus a rendu l'âme / still no hot water, I boil kettles / eau froide à
  tous les robinets depuis le week-end / mon chauffe-eau ne s'allume plus / mon père de 80 ans se lave au
  gant à l'eau froide / dlo cho ni pa / le ballon est neuf et pourtant l'eau reste froide / pas eau chaude
  bébé / ballon marche pas / douche froid / aucun robinet ne donne d'eau chaude / plus une goutte de chaude
  / le chauffe-eau électrique ne fonctionne plus / je prends des douches froides / mon eau chaude a disparu
  du jour au lendemain / le voyant du ballon est éteint et l'eau est froide
hotwater.weak dwelling: eau tiède / l'eau n'est pas assez chaude / l'eau chaude met longtemps à arriver /
  l'eau chaude ne dure que cinq minutes / l'eau est trop chaude / eau brûlante / on se brûle au robinet / la
  température de l'eau varie / l'eau passe du chaud au froid / water is only lukewarm / water too hot,
  scalding / hot water runs out quickly / après une douche plus d'eau chaude pour les autres / le ballon est
  trop petit / eau à peine tiède / eau tied / la douche devient froide d'un coup puis revient / on attend
  dix minutes avant que ça chauffe / l'eau bouillante sort du robinet / l'eau chaude arrive et repart /
  température instable sous la douche / il faut laisser couler l'eau très longtemps / l'eau chaude est
  tiédasse le matin / on a trois minutes de chaud puis c'est la Sibérie / c'est tiède, juste de quoi se
  dégourdir / je me suis ébouillanté les mains, l'eau est réglée trop fort / l'eau fait le yoyo, chaud froid
  chaud froid / il faut vider la moitié de la nappe pour qu'elle arrive chaude / the water goes from hot to
  cold all the time / le troisième à se doucher se lave à l'eau froide / l'eau chaude est à peine chaude au
  lavabo, ça va à la douche / eau chaude deux minutes après froid / eau brûle / un coup chaud un coup froid
  / la douche devient froide au milieu / eau chaude insuffisante pour quatre / l'eau sort bouillante, danger
  de se brûler avec le petit mais réglage à faire / le mitigeur n'arrive pas à donner chaud / l'eau chaude
  arrive au bout de cinq minutes
hotwater.tank_leak dwelling: chauffe-eau qui fuit / le ballon d'eau chaude goutte / cumulus percé / fuite au
  groupe de sécurité / de l'eau sous le ballon / le cumulus perd de l'eau / flaque sous le chauffe-eau /
  water heater is leaking / boiler tank leaking water / le groupe de sécurité coule en continu / ballon
  rouillé qui goutte / le bas du cumulus est mouillé / soupape du ballon qui coule / le ballon fuit sur le
  sol / cumulus ki fui / tuyau du chauffe eau qui goutte / l'eau coule du ballon dans le placard / mon
  chauffe-eau pisse / la cuve est percée / le cumulus pleure dans la boîte que j'ai mise dessous / le petit
  entonnoir sous le ballon coule en continu / une rouille coule du chauffe-eau sur le mur / le groupe de
  sécurité pisse jour et nuit / the hot water tank is dripping onto the floor / le placard du ballon est
  mouillé par en bas / une mare au pied du chauffe-eau chaque matin / ballon goutte par terre / chauffe-eau
  pleure / cumulus fuit / le chauffe-eau perd de l'eau par le bas / l'écoulement du groupe de sécurité ne
  s'arrête pas / la cuve du ballon fuit sur le carrelage / rouille et gouttes sous le ballon d'eau chaude
hotwater.building common: plus d'eau chaude dans l'immeuble / toute la résidence sans eau chaude / les
  voisins non plus n'ont pas d'eau chaude / aucun logement n'a d'eau chaude / l'eau chaude collective est en
  panne / pas d'eau chaude dans toute la cage / no hot water in the whole building / tout le bâtiment est à
  l'eau froide / eau chaude coupée dans la tour / plus personne n'a d'eau chaude ici / l'eau est froide du
  1er au 10e / panne d'eau chaude générale / pa deau chaude tout limmeuble / le ballon collectif est en
  panne / on est plusieurs à ne plus avoir d'eau chaude / ma voisine pareil, plus d'eau chaude dans le
  bâtiment / plus personne n'a d'eau chaude dans l'immeuble, on a fait le tour / du 1 au 11 tout le monde se
  lave à l'eau froide / eau chaude collective en rade / the entire building is without hot water / dans la
  tour l'eau chaude ne monte plus depuis dimanche / chez nous et chez toutes les voisines l'eau est froide /
  c'est général dans la cage, pas d'eau chaude / eau chaude personne dans l'immeuble / tous voisins eau
  froide / l'eau chaude manque à tous les étages / production d'eau chaude collective en panne / les
  locataires du 3 bis n'ont plus d'eau chaude / toute la résidence prend des douches froides
`
