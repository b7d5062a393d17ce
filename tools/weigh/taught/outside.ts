/** As people say it (weigh.ts): nature and place, then sentences apart by « / ». */
export const outside = `
roof.leak dwelling: fuite par le toit / il pleut dans ma chambre / le toit fuit au dernier étage /
  infiltration par la toiture / l'eau goutte sous le velux / quand il pleut j'ai de l'eau au plafond dernier
  étage / tuile cassée il pleut chez moi / la terrasse au-dessus fuit quand il pleut / roof is leaking into
  my flat / rain comes through the ceiling, top floor / toiture terrasse pas étanche / le toit laisse passer
  la pluie / eau dans les combles / l'étanchéité de la toiture est morte / j'habite sous les toits et ça
  goutte à chaque orage / le vélux prend l'eau / la pluie tombe dans mon salon par le plafond / do lo i rent
  par le toi / gouttes au plafond après chaque pluie / la neige fond et ça coule dans la chambre / à chaque
  orage ça traverse le plafond de ma chambre, je suis au dernier / les combles prennent l'eau et ça tombe
  chez moi / le velux goutte sur mon lit / rain drips through my top floor ceiling / la pluie passe par le
  toit, j'ai sorti les bassines / il pleut dedans comme dehors, dernier étage / le toit-terrasse au-dessus
  de mon salon n'est plus étanche / dernier étage pluie goutte lit / toit fuit ma chambre / pluie rentre
  plafond / toiture fuyarde au-dessus de ma chambre / l'eau de pluie entre par la cheminée / mon plafond
  mansardé goutte à chaque averse / la fenêtre de toit n'est plus étanche
roof.leak common: le toit de l'immeuble fuit / il pleut dans la cage d'escalier / infiltration par le toit
  du local vélos / verrière du hall qui fuit / le puits de lumière prend l'eau / des tuiles envolées / la
  toiture du garage fuit / roof leak on the landing / il pleut dans l'ascenseur, ça vient de la terrasse du
  haut / la toile goudronnée du toit s'est soulevée / de l'eau tombe du plafond du dernier palier quand il
  pleut / ardoises cassées sur le toit / seau au dernier étage sous la fuite du toit / le lanterneau fuit /
  eau de pluie qui coule dans la gaine d'ascenseur / tout en haut de l'escalier il pleut, le dôme fuit /
  l'eau du toit dégouline jusqu'au 8e dans la cage / des tuiles sont parties avec la tempête, l'eau entre au
  grenier / le toit du garage à vélos fuit / rain comes in through the skylight on the top landing / une
  tache de pluie au plafond du dernier palier / pluie escalier dernier étage / toit immeuble fuit / verrière
  du hall percée / infiltration de pluie au dernier niveau / étanchéité de terrasse hs, l'eau coule dans
  l'escalier / tuiles déplacées par le vent
roof.gutter common: gouttière bouchée / la gouttière fuit / gouttière décrochée / la gouttière déborde sur
  mon balcon / descente d'eau pluviale cassée / chéneau bouché par les feuilles / gutter is blocked / gutter
  overflowing / la descente de gouttière est percée / l'eau de pluie coule sur la façade / gouttiere cassé /
  le tuyau de descente est arraché en bas / la gouttière goutte devant l'entrée / les gouttières n'ont pas
  été nettoyées / l'eau de la terrasse ne s'évacue plus / l'eau cascade le long du mur quand il pleut,
  gouttière percée / évacuation du balcon bouchée / la gargouille est bouchée / eaux pluviales qui stagnent
  sur le toit terrasse / la gouttière est pleine de feuilles et déborde sur les vitres / la descente d'eau
  est cassée à hauteur d'homme / quand il pleut une cascade tombe du chéneau devant la porte / l'eau du
  balcon ne part plus, un rond d'eau reste / the downpipe is broken / la gouttière pend d'un côté /
  l'évacuation de la terrasse est bouchée par les feuilles / gouttière coule façade / eau toit tombe devant
  porte / chéneau débordant / descente pluviale désemboîtée / gouttière crevée au-dessus de la porte /
  évacuation d'eau de pluie bouchée sur le toit / naissance d'eau pluviale obstruée / balcon qui garde l'eau
green.tree common: arbre tombé / branche cassée / arbre dangereux / les branches touchent ma fenêtre /
  élaguer les arbres / arbre mort / racines qui soulèvent le bitume / l'arbre me prend la lumière / tree
  fell down / branch broken / trees need pruning / un pin penche / souche à enlever / l'arbre perd ses
  branches / branche sur le parking / les racines cassent les canalisations / palmier mort / cocotier / pyé
  d'bwa / branches au-dessus de la ligne / le cerisier est malade / un tronc couché dans l'herbe / le saule
  frotte contre la façade / les branches de l'arbre passent sur mon balcon / arbre déraciné par la tempête /
  les aiguilles de pin bouchent tout / marronnier à couper / un acacia pousse contre le mur / une branche
  s'est cassée et gît sur la pelouse / le platane frotte mes vitres quand il y a du vent / l'arbre me mange
  toute la lumière / un arbre est mort depuis l'été, il faudrait le couper / a branch fell on the lawn / les
  racines ont soulevé le trottoir / le sapin est trop haut, on n'a plus de soleil / la grosse branche cassée
  n'a pas été enlevée / branche tombée / arbre trop grand / arbre touche fenêtre / élagage demandé côté
  fenêtres / tronc creux / branches basses qui gênent le passage / arbre couché dans le jardin sans dégât /
  rejets et racines qui cassent l'allée
green.upkeep common: pelouse pas tondue / haie pas taillée / herbes hautes / les espaces verts sont à
  l'abandon / ronces devant mes fenêtres / mauvaises herbes dans l'allée / feuilles mortes à ramasser /
  grass needs cutting / hedge overgrown / garden not maintained / les jardiniers ne passent plus / buissons
  qui débordent sur le trottoir / orties / les massifs sont pleins de déchets / la haie dépasse deux mètres
  / zerb lé o / tondre / désherber l'entrée / arrosage automatique cassé / le lierre monte sur ma fenêtre /
  la pelouse est une jungle / les rosiers piquent les passants / plantes mortes dans le bac devant
  l'immeuble / broussailles derrière le bâtiment / chardons partout / la tondeuse a laissé l'herbe coupée /
  la haie monte devant ma fenêtre, on voit plus le jour / l'herbe m'arrive aux genoux / les ronces griffent
  les enfants / les feuilles mortes font une patinoire / nobody mows the grass / les massifs c'est la jungle
  / le jardinier a oublié notre côté / le lierre attaque mon volet / herbe haute / jardin sale / haie haute
  lumière / tonte jamais faite / haies débordantes / massifs envahis / gazon brûlé / feuilles accumulées
  devant la porte / arbustes devant ma fenêtre à tailler / ronces dans le passage
outside.playground common: jeux pour enfants cassés / balançoire cassée / toboggan fendu / banc cassé / trou
  dans l'allée / nid de poule / dalle descellée sur le chemin / trottoir défoncé / clôture arrachée /
  grillage troué / sol du jeu abîmé / broken swing / bench is broken / pothole in the drive / le portillon
  de l'aire de jeux ne ferme plus / bac à sable sale / verglas sur l'allée / il faut saler l'allée /
  barrière de l'aire de jeux tombée / pavés qui bougent / vis qui dépasse du tourniquet / table de
  pique-nique cassée / le sol souple de l'aire est déchiré / la barrière en bois du jardin est pourrie / le
  muret de la cour est cassé / bitume fissuré / le chemin est plein de boue / planche pourrie sur le banc /
  le panier de basket est cassé / racks à vélos cassés dehors / la borne devant la résidence est arrachée /
  poteau tordu / flaque géante sur le chemin, on ne passe plus / neige pas déblayée / clous qui ressortent
  du petit pont / fosse dans la pelouse / le toboggan est fendu / la balançoire grince et une chaîne est
  usée / un trou dans l'allée, j'ai crevé le pneu de la poussette / le banc n'a plus de lattes / the path is
  full of potholes / le grillage du terrain est ouvert / verglas devant l'entrée, personne n'a salé / le
  portillon du square ne ferme plus / la plaque de l'allée est descellée, on trébuche / l'eau stagne sur le
  chemin, on marche dans la boue / balançoire cassée chaîne / trou chemin poussette / toboggan cassé /
  toboggan troué / banc arraché / clôture couchée / revêtement de l'aire de jeux déchiré / nid-de-poule à
  l'entrée du parking / bordure de trottoir cassée / escalier du jardin verglacé / plaque de l'allée
  enfoncée / portail du square cassé / table de ping-pong cassée
outside.wreck common: voiture abandonnée / épave sur le parking / voiture ventouse / voiture mal garée /
  quelqu'un se gare sur ma place / camionnette qui bloque l'accès / voiture brûlée la semaine dernière
  toujours là / véhicule sans plaques / abandoned car / someone parks in my space / parking sauvage /
  voiture sans roue / scooter abandonné / caravane installée sur le parking / une auto garée devant la
  sortie / les gens se garent sur le trottoir / stationnement gênant devant le portail / voatur abandoné /
  mécanique sauvage sur le parking / voiture sur la place pmr / fuite d'huile d'une voiture sur le parking /
  camion stationné devant le local poubelles / une remorque occupe deux places / voiture garée devant mon
  box / moto garée sur les places / carcasse de voiture vitres cassées / une Clio sans roues depuis l'été /
  un fourgon squatte ma place / une voiture dort sur trois places, pneus à plat / quelqu'un se gare devant
  ma porte de garage / an abandoned van in the car park / des gars réparent des moteurs sur le parking,
  huile partout / une moto couverte de poussière bloque l'accès / voiture ventouse avec des toiles
  d'araignées / on se gare devant les poubelles, le camion ne passe pas / quelqu'un ma place / véhicule
  épave à enlever / voiture sans contrôle depuis un an / stationnement sauvage devant l'entrée / utilitaire
  en double file / place privée occupée / voiture brûlée à évacuer / camping-car installé
`
