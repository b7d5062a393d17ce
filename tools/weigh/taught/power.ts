/** As people say it (weigh.ts): nature and place, then sentences apart by « / ». */
export const power = `
power.none dwelling: plus d'électricité / panne de courant chez moi / plus de courant du tout / tout est
  éteint / plus de lumière dans tout l'appartement / je suis dans le noir complet / coupure d'électricité /
  le compteur est coupé / le disjoncteur général ne se réenclenche pas / no power in my flat / electricity
  is off / pu délectricité / plus de jus / rien ne s'allume chez moi / le frigo est éteint tout
  l'appartement est sans courant / plus délectricité depuis ce matin / j'ai pas d'électricité / le linky est
  éteint / panne générale dans mon logement / blackout chez moi les voisins ont de la lumière / on s'éclaire
  à la bougie / pa de couran / tout a sauté et ça se relève pas / l'électricité ne revient pas / no
  electricity / le courant est parti / tout s'est coupé d'un coup / tout noir chez moi, le frigo dégèle, les
  voisins ont la lumière / rien ne s'allume, j'ai remonté le gros bouton, rien / plus de courant du tout
  depuis l'orage / je suis à la bougie, l'appartement entier est coupé / there is no electricity in my flat
  at all / mon père est sous oxygène et n'a plus de courant / le compteur n'affiche plus rien, tout est mort
  / pani kouran / Enedis dit que ça vient de chez vous, je n'ai pas d'électricité / le frigo, la télé, les
  lampes, plus rien / pas courant maison / tout noir chez moi / frigo lumière rien marche / ya pu
  délectricité / l'appartement est totalement privé de courant / plus aucune prise ni lampe / compteur
  disjoncté, impossible de réarmer / panne électrique complète chez moi seulement / la maison est dans le
  noir et le congélateur fond
power.partial dwelling: plus de courant dans la cuisine / la moitié des prises ne marche plus / plus de
  lumière dans deux pièces / une partie de l'appartement est sans électricité / les prises du salon ne
  fonctionnent plus / plusieurs prises mortes / pas d'électricité dans la chambre / half the sockets don't
  work / no power in the kitchen / le circuit de la salle de bain est coupé / les lumières marchent mais pas
  les prises / plus de jus dans les chambres / les prises de la cuisine sont hs / une pièce sans courant /
  on a du courant que dans le salon / électricité partielle / les plaques et le four n'ont plus de courant /
  pu de couran dan la cham / plus rien dans le couloir et les wc le reste fonctionne / une phase est morte /
  seulement certaines prises marchent / côté chambres plus rien, côté salon ça marche / trois prises mortes
  dans la cuisine, le frigo est sur rallonge / la salle de bain et l'entrée n'ont plus de lumière ni de
  prise / only half of my flat has power / j'ai du courant partout sauf dans la chambre du fond / un
  disjoncteur est relevé mais la pièce reste sans courant / les plaques ont lâché, les lampes marchent /
  cuisine pas électricité le reste oui / chambre pas courant / moitié maison pas lumière / une ligne de
  prises ne fonctionne plus / l'éclairage des chambres est coupé / la cuisine n'a plus d'alimentation / seul
  le couloir a encore du courant / le circuit des plaques est mort
power.trips dwelling: ça disjoncte / le disjoncteur saute / les plombs sautent / le courant saute quand
  j'allume le four / le différentiel saute / ça saute tout le temps / tout saute quand la machine tourne /
  l'électricité coupe sans arrêt / fusible grillé / breaker keeps tripping / fuse keeps blowing /
  electricity trips when it rains / le compteur disjoncte / les plombs pètent / je dois remettre le
  disjoncteur dix fois par jour / sa disjoncte tt le tem / ça saute dès que je branche quelque chose / le
  disjoncteur de la cuisine ne tient pas / le tableau électrique saute la nuit / l'électricité saute chaque
  soir / quand il pleut le courant saute / coupures à répétition / micro-coupures / le chauffage fait sauter
  le compteur / le bouton du tableau retombe / je branche la bouilloire, paf tout saute / il faut remonter
  la manette trois fois par jour / dès qu'il pleut le compteur disjoncte / le frigo fait sauter
  l'électricité la nuit, on le découvre le matin / every time I use the oven the power cuts out / les plombs
  sautent quand la machine chauffe / tout se coupe d'un coup et ça revient quand je relève le bouton / ça a
  sauté deux fois pendant le repas, sans rien d'anormal / électricité saute four machine / disjonkte tt le
  temps / bouton tombe quand bouilloire / electricity jumps when I use two machines / le différentiel tombe
  régulièrement / ça coupe quand j'allume la lumière de la salle de bain / le disjoncteur ne tient pas plus
  d'une heure / à chaque lessive l'électricité saute / le tableau déclenche sans raison
power.socket dwelling: prise cassée / prise arrachée du mur / la prise sort du mur / prise descellée / une
  prise ne marche plus / prise qui ne tient plus / le cache de la prise est cassé / prise murale enfoncée /
  prise du lave-linge hs / socket is broken / plug socket loose / socket hanging off the wall / la prise
  bouge quand je branche / prise sans couvercle / je voudrais faire changer une prise / prise du frigo morte
  / pris cassé / la prise de la cuisine ne donne plus rien / la prise de terre manque / prise fendue / une
  prise du couloir se balade / il manque le plastron d'une prise / la prise derrière le lit pend / la prise
  vient avec la fiche quand je débranche / le plastique de la prise est cassé, je n'ose pas m'en servir / la
  prise de la chambre ne donne plus / il manque le capot d'une prise derrière le meuble / one wall socket
  came loose / la prise du couloir tourne dans son trou / je voudrais qu'on refixe la prise de la cuisine /
  prise qui ne tient pas la fiche, ça fait faux contact / prise sort du mur / prise marche pas / la prise de
  courant est sortie de son boîtier / une prise a perdu sa façade / prise qui bouge quand on branche / prise
  inutilisable dans la chambre / il faudrait remplacer deux prises
power.light dwelling: la lumière de la cuisine ne marche plus / interrupteur cassé / le plafonnier de la
  chambre est en panne / plus de lumière dans la salle de bain / néon de la cuisine qui clignote / ampoule
  grillée dans ma chambre / la douille est cassée / l'interrupteur ne répond plus / applique de la salle de
  bain hs / luminaire du couloir de mon logement / light in my kitchen not working / light switch broken /
  la lumière clignote chez moi / la réglette de la salle de bain est morte / le néon grésille pas mais ne
  s'allume plus / le va-et-vient ne marche plus / interupteur cassé / pas de lumière dans mes toilettes / le
  globe de la salle de bain est tombé / la lumière de l'entrée de mon appart reste allumée / lumiere chambre
  marche pa / le hublot de mon balcon est cassé / le variateur ne marche plus / je dois allumer avec une
  lampe torche dans ma salle d'eau / j'ai changé l'ampoule de ma cuisine et toujours pas de lumière /
  l'interrupteur de la salle d'eau s'enfonce dans le mur / on se douche à la lampe de poche, le plafonnier
  est mort / le néon au-dessus de mon évier clignote comme en boîte / the light in my bedroom won't turn on,
  I changed the bulb / la lampe de l'entrée chez moi ne s'éteint plus / l'applique du miroir ne marche plus
  / il faut appuyer dix fois pour allumer la chambre / la douille reste collée à l'ampoule, impossible de
  changer / lumière cuisine morte ampoule neuve / interrupteur enfoncé / inter de ma chambre cassé / lampe
  couloir appart marche pas / mon éclairage de cuisine ne fonctionne plus / l'interrupteur du salon est
  bloqué / plafonnier hs dans ma salle de bain / réglette au-dessus du lavabo en panne / la lumière du
  cellier ne s'allume plus
power.smoke_alarm dwelling: détecteur de fumée qui bipe / le détecteur sonne pour rien / détecteur de fumée
  à remplacer / pile du détecteur de fumée / le daaf est tombé / pas de détecteur de fumée dans le logement
  / le détecteur clignote rouge / bip bip au plafond toutes les trente secondes / smoke alarm keeps beeping
  / smoke detector needs a battery / no smoke detector in my flat / le détecteur de fumée est périmé /
  détecteur décroché du plafond / l'alarme du plafond bipe la nuit / le détecteur de fumée ne marche pas
  quand je teste / détecteur hs / ça bip sans arrêt dans le couloir et il n'y a pas de fumée / détecteur se
  déclenche quand je cuisine / detecteur fume fai bip / il faut m'installer un détecteur / le rond blanc au
  plafond fait bip toutes les minutes, ça nous rend fous / la pile de l'alarme est morte, c'est trop haut
  pour moi / le détecteur s'est décollé, il est dans un tiroir / vous deviez me poser un détecteur de fumée
  / dès que je fais griller du pain le détecteur hurle, faut le changer de place / the smoke detector chirps
  all night, battery low / le détecteur clignote rouge et je sais pas pourquoi / rond blanc plafond bip /
  détecteur tombé plafond / pile alarme / bip bip chaque minute / le détecteur émet un bip régulier / mon
  avertisseur de fumée est périmé / le détecteur ne réagit pas au test / il me manque un détecteur de fumée
  / l'alarme de plafond sonne sans raison la nuit
light.common common: plus de lumière dans la cage d'escalier / l'ampoule du palier est grillée / la
  minuterie ne marche plus / pas de lumière dans le hall / le couloir est dans le noir / l'éclairage des
  caves est en panne / on ne voit rien dans l'escalier / lumière du sous-sol hs / la lumière du garage ne
  s'allume pas / néon du parking souterrain cassé / light out in the stairwell / no light on the landing /
  hallway light broken / minuterie trop courte / l'escalier est tout noir / la lumière reste allumée jour et
  nuit dans le couloir / détecteur de présence du hall ne marche plus / le bouton de la minuterie est cassé
  / l'interrupteur du palier est cassé / éclairage des parties communes en panne / pu lumiere dan lescalier
  / le plafonnier du 3e clignote / les lumières du local poubelles ne marchent plus / lumière du local vélos
  en panne / on descend les escaliers à la lampe du téléphone / l'entrée de l'immeuble n'est plus éclairée /
  spot du hall grillé / hublot cassé au premier / le neon des boites aux lettres est mort / dans ma cave pas
  de lumière / le couloir du 5 est dans le noir / les leds de la cage d'escalier clignotent / il fait noir
  comme dans un four dans l'entrée / on monte à tâtons, plus une lampe entre le 2 et le 5 / la minuterie
  s'éteint avant que j'aie mis ma clé / le bouton de la lumière sur le palier est mort / dans les caves
  c'est le noir complet, j'y vais avec le téléphone / le spot devant l'ascenseur ne s'allume plus /
  l'ampoule de mon étage a claqué / the stairs are pitch dark, light is broken / au parking du sous-sol les
  néons sont morts / la lumière du hall clignote sans arrêt / les lumières de la montée restent allumées
  toute la journée / ma fille a peur de rentrer, le hall est tout noir / pas de lumière dans le local
  poubelles, on jette au jugé / la lampe du couloir de l'étage ne veut plus / escalier noir / lumière palier
  cassée / minuterie courte / hall pas lumière / cave noir / couloirs sans lumière au 6 / l'éclairage de la
  cage ne s'allume plus / la minuterie du hall reste bloquée / ampoules mortes dans la descente de cave /
  panne d'éclairage dans le parking couvert / le palier est plongé dans l'obscurité / le bouton lumineux de
  l'étage ne répond pas / pas d'éclairage devant les boîtes aux lettres / éclairage du local vélos en panne
  / détecteur de mouvement du couloir déréglé
light.outside common: lampadaire éteint / l'éclairage extérieur ne marche plus / plus de lumière sur le
  parking extérieur / l'allée n'est pas éclairée / il fait noir devant l'immeuble / le réverbère de la
  résidence est cassé / projecteur en panne / lumière au-dessus de la porte d'entrée dehors / outside light
  broken / street lamp in the courtyard is out / car park is dark at night / les lampadaires restent allumés
  le jour / la cour est plongée dans le noir / éclairage du chemin hs / les bornes lumineuses de l'allée
  sont éteintes / lampadaire couché / on ne voit rien dehors le soir / spot extérieur grillé / pas de
  lumière dans la cour / les lampes de jardin sont cassées / le projecteur du parking clignote / dehor ya pa
  lumiere / le chemin entre l'arrêt de bus et la porte est dans le noir / les lampadaires de la résidence
  sont tous éteints depuis le changement d'heure / la lampe au-dessus du porche ne s'allume plus / on voit
  pas ses pieds sur le parking le soir / the lamp posts in the car park are off / le réverbère devant le 12
  clignote / une ampoule du jardin est cassée / le projecteur de la cour éclaire en plein jour / dehors noir
  / lampadaire parking éteint / lumière porte dehors cassée / nuit pas lumière allée / éclairage des allées
  hors service / candélabre en panne devant le bâtiment / la lumière du porche est cassée / parking
  extérieur non éclairé / spot du jardin cassé / l'entrée côté rue n'est plus éclairée
light.emergency common: bloc de secours éteint / l'éclairage de secours ne marche pas / le panneau sortie de
  secours est cassé / baes hs / veilleuse de secours en panne / le bloc vert clignote / l'issue de secours
  n'est plus éclairée / boîtier de secours qui pend / emergency light is out / exit sign broken / le bloc de
  secours du 4e bipe / les lumières vertes des escaliers sont éteintes / le petit bonhomme vert est tombé /
  blocs autonomes à remplacer / le bloc de sécurité du parking ne s'allume plus / panneau de sortie arraché
  / la pancarte verte de sortie est éteinte / la petite lumière verte avec le bonhomme qui court est éteinte
  / le boîtier vert au-dessus de la porte de secours pend / les veilleuses de l'escalier ne restent pas
  quand le courant coupe / emergency exit light is off / le bloc de secours bipe au 3e / panneau vert de la
  sortie cassé par un ballon / vert sortie éteint / bloc secours cassé / petit bonhomme vert mort / les
  blocs de secours sont hs / la veilleuse de sécurité ne tient plus la charge / signalétique d'évacuation
  éteinte / le bloc lumineux de sortie est arraché
`
