/** More dangers, as people say them: the kind, then sentences apart by « / ». */
export const perils = `
power: la prise fait des étincelles / j'ai pris une décharge / fils à nu / fils dénudés dans le couloir / le
  tableau électrique chauffe et sent le brûlé / l'eau coule sur le compteur électrique / la prise a fondu /
  mon fils a mis les doigts dans la prise cassée / ça grésille dans le mur / l'interrupteur crépite / je
  prends le jus en touchant la machine / court-circuit avec une flamme / câble électrique arraché qui pend /
  armoire électrique ouverte dans le hall / le lampadaire a ses fils dehors / sparks from the socket / I got
  an electric shock / bare wires hanging / burning smell from the fuse box / le robinet pique les doigts /
  la douche me donne des secousses / ça claque et ça fait des éclairs dans le tableau / prise noire et
  chaude / de la fumée sort de la prise / odeur de chaud au disjoncteur / l'eau goutte dans la lampe allumée
  / plafonnier plein d'eau qui grésille / le coffret edf est éventré / boîtier ouvert avec le cuivre
  apparent / fil ki pend é lé enfan i touch / chatègne / le ballon électrique m'a envoyé une décharge / les
  plombs font des étincelles / ma multiprise a fondu / l'applique est tombée, les fils sont dehors / le rail
  du spot pend par les câbles au-dessus de la baignoire / domino apparent au plafond / ça bourdonne et ça
  chauffe derrière le compteur / la carcasse du frigo pique / arc électrique / le câble du chantier traîne
  dans la flaque / trappe de lampadaire ouverte / le transformateur est ouvert / prise qui brûle / quand
  j'allume la lumière ça fait pouf et une étincelle / on sent le courant dans le radiateur / la gaine
  électrique est ouverte au niveau des enfants / chaque fois que je branche le fer il sort une petite flamme
  bleue de la prise / j'ai senti un courant dans le bras en ouvrant le robinet / le cache du compteur est
  tombé, on voit tout le cuivre et mon petit rampe / le tableau fait un bruit de friture et ça sent le
  plastique chaud / il pleut sur la multiprise dans la véranda / les fils du plafond pendent depuis que la
  lampe est tombée, j'ai une fille de deux ans / le frigo me pique quand je suis pieds nus / on voit des
  éclairs dans le boîtier quand il pleut / l'eau du voisin coule dans l'interrupteur / la prise derrière le
  canapé est brune et brûlante / un câble est tombé de la façade sur le trottoir, il grésille / le
  disjoncteur est trop chaud pour y poser la main / des fils coupés dépassent du mur dans le couloir, à
  hauteur d'enfant / mon mari a été secoué en changeant l'ampoule, il a la main noire / le four a envoyé une
  décharge à mon fils / ça a fait un flash et une odeur de brûlé quand j'ai allumé / la porte de l'armoire
  électrique du palier est ouverte et les gamins jouent avec / the light switch crackles and it's hot /
  water is dripping onto the fuse box / my washing machine gives me shocks / exposed wires in the corridor,
  kids around / le tuyau de la douche électrise / le chauffe-eau pique quand on touche le robinet /
  j'entends tchi tchi tchi dans la prise / la rallonge fond sous le tapis / la borne électrique de la
  voiture a ses fils à nu au parking / prise arrachée, les fils se touchent et ça claque / mi pran kouran
  kan mi touch la machine / le lampadaire du parc donne du courant, le chien a sauté en l'air / la goulotte
  est cassée, les fils dénudés touchent la rampe en fer / sous l'évier ça goutte pile sur la prise du
  lave-vaisselle / les plombs sont noircis et ça fume un peu / le poste électrique derrière l'immeuble est
  grand ouvert / mon bébé a pris une châtaigne sur la prise du salon / des étincelles tombent du luminaire
  de la salle de bain / le voisin a tiré un fil depuis le compteur commun, dénudé, dans l'escalier humide /
  prise faire feu petit / électricité dans la douche, ça pique / moi touché machine, courant dans la main /
  fils sortis du mur, bébé à côté / sa fait des etincel kan jalum / le tableau chaud et odeur plastique /
  eau tombe sur électricité / jai pri le jus avec le frigo / boîte électrique ouverte dans l'escalier,
  enfants jouent / interrupteur brûlé noir, il fait crac crac / lampe tombée, fil nu / cable electric par
  terre devant le bat / electric shock from the tap / the plug is burning hot and black / machine à laver
  donne courant / fil coupé pend plafond couloir / ya de la fumé ki sor de la prise / compteur il grésille
  et sent le cramé / le compteur claque et fume / mon bébé a mis une épingle dans la prise, il a pris une
  décharge / les câbles de la cave sont arrachés et pendent dans l'eau / la baignoire donne du courant /
  étincelles à l'interrupteur de la salle de bain / fils nus qui sortent du plafond au palier / la prise de
  la machine est carbonisée et chaude / un boîtier électrique béant dans la cour / l'armoire électrique du
  parking crépite / l'eau entre dans les spots et ça disjoncte avec des éclairs
flood: l'eau coule à flots du plafond / inondation chez moi je n'arrive pas à couper / un tuyau a éclaté ça
  gicle partout / l'appartement est sous l'eau / l'eau monte dans la cave / le ballon a explosé il y a de
  l'eau partout / impossible de fermer la vanne, tout est inondé / le plafond va céder sous l'eau / ça coule
  comme une rivière dans l'escalier / la canalisation a pété au sous-sol / on a de l'eau jusqu'aux mollets /
  les égouts débordent dans l'appartement et ça monte / l'eau entre sous la porte à toute vitesse / water is
  pouring through the ceiling / burst pipe, water everywhere can't stop it / the flat is flooding / cascade
  d'eau dans la gaine / le flexible de la machine a lâché l'eau jaillit / le radiateur a éclaté, geyser / on
  écope avec des seaux, ça n'arrête pas / le plafond fait une énorme poche d'eau / le parking est inondé les
  voitures baignent / lo i koul partou moin lé pa kapab ferm / ça dégueule d'eau par le lustre / l'eau
  traverse deux étages / tout flotte dans la chambre / le robinet d'arrêt a cassé et l'eau sort à plein jet
  / l'orage a inondé le rez-de-chaussée, l'eau monte encore / torrent d'eau dans le hall / trombes d'eau par
  le toit, le plafond s'affaisse / la colonne a cédé, ça tombe en pluie dans ma cuisine / l'eau noire
  remonte par tous les tuyaux et remplit l'appartement / on a 30 cm d'eau dans le salon / la cave se remplit
  à vue d'oeil / le robinet s'est arraché, jet jusqu'au plafond / l'eau arrive aux prises / rupture de
  canalisation, la rue et le hall sont inondés / ça pisse de partout venez vite / wc qui débordent sans fin,
  le couloir et le salon sont inondés / le tuyau de la machine a sauté, l'eau gicle et je trouve pas la
  vanne / ça tombe du plafond comme une douche, les meubles sont foutus / on marche dans l'eau dans toutes
  les pièces, ça continue / la colonne a explosé au 4, tout l'escalier ruisselle / j'ai de l'eau qui sort du
  sol et ça monte / le voisin est absent et son appartement se vide chez moi, ça coule par les lampes /
  l'eau arrive à la deuxième marche de la cave et ça grimpe / impossible d'arrêter, le robinet est cassé
  net, ça jaillit au plafond / le chauffe-eau a lâché, 200 litres dans le couloir et l'arrivée coule encore
  / les toilettes crachent, ça se répand dans le salon, on peut pas stopper / un geyser devant l'immeuble,
  l'eau entre dans le hall / la pluie a rempli le parking, l'eau touche les moteurs / le plafond du salon
  gonfle comme un ballon, ça va craquer / my ceiling is about to burst with water / water is gushing out and
  I can't find the valve / the basement is under water and rising / trois voisins inondés par la même fuite,
  ça coule depuis une heure sans s'arrêter / on vide à la pelle, la rivière rentre / l'eau descend sur le
  tableau électrique / dlo ka koulé toupatou / le radiateur est parti du mur, l'eau noire inonde la chambre
  / on a coupé tout et ça continue de sortir à gros bouillons / ma grand-mère a les pieds dans l'eau, elle
  ne peut pas monter / le plombier a percé la colonne et il est parti, ça gicle / la fuite est devenue une
  cascade / il y a tellement d'eau au plafond que le plâtre tombe avec / l'eau passe sous ma porte depuis le
  palier, tout l'étage est trempé / tuyau d'incendie ouvert par des jeunes, l'escalier est une rivière / le
  ballon tampon de la chaufferie a cédé, vapeur et eau partout / baignoire du dessus oubliée, ça dégringole
  dans ma cuisine à seaux / le compteur d'eau a sauté, jet énorme dans la gaine / l'eau partout maison, pas
  fermer / plafond tombe eau beaucoup beaucoup / tuyau cassé, eau comme rivière / leau monte ds la cave vite
  / on nage dans le couloir / sa coule tro fort du plafond / toilettes remonter partout, maison pleine caca,
  arrête pas / eau sur compteur électrique sous-sol / ballon eau explosé / robinet cassé eau jusqu'au
  plafond / water everywhere, cannot stop / jarive pa a ferme leau sa deborde partou / eau coule dans
  lescalier comme cascade / le voisin en haut laisse eau, chez moi pluie / la machine a exploser son tuyau,
  salon inonde / l'eau rentre par la porte, rez de chaussée / plafond gonflé eau va tomber sur le lit des
  enfants / cassé radiateur, eau noire partout, vite / ça se déverse par le plafond sans arrêt / arrivée
  d'eau arrachée, geyser dans la salle de bain / le sous-sol se remplit, les voitures flottent presque / le
  lave-linge a inondé et ça continue je ne sais pas couper / rivière dans la cage d'escalier / nos lits sont
  dans l'eau / la chasse a cassé, le tuyau crache à pleine pression / le ballon collectif se vide dans le
  hall / trois étages touchés, l'eau ruisselle toujours / refoulement massif, l'eau sale envahit les pièces
medical: ma mère est tombée et ne se relève pas / mon voisin ne répond plus depuis trois jours / une
  personne inconsciente dans le hall / mon mari ne respire plus / je fais un malaise / j'ai très mal à la
  poitrine / la voisine appelle à l'aide derrière sa porte / il saigne beaucoup / odeur de cadavre sur le
  palier / mon bébé est enfermé dans la voiture / je veux en finir / je vais me jeter par la fenêtre / il a
  avalé des médicaments / ma grand-mère est enfermée dans la salle de bain et elle est tombée / elle
  convulse / il s'est coupé avec la vitre il perd beaucoup de sang / someone collapsed in the hallway / my
  neighbour hasn't answered for days / I can't breathe / he is bleeding / un homme allongé par terre ne
  bouge plus / on entend gémir chez la dame du dessous / vieille dame pas vue depuis une semaine, les volets
  fermés / ma tante ne décroche plus et elle vit seule / je suis par terre je ne peux pas me lever / enfant
  de 2 ans seul enfermé dans l'appartement / mon père a fait une crise dans l'escalier / le petit s'est
  brûlé avec l'eau bouillante / ma voisine enceinte perd les eaux / la porte a claqué avec mon bébé dedans /
  je suis coincée sur le balcon en plein froid / il a reçu la tuile sur la tête / ma main est coincée dans
  la porte / mi gagn pa respiré / j'ai la bouche de travers et le bras mort / mon diabète, je tremble et je
  vois trouble, la porte est bloquée / elle parle plus, elle a la moitié du visage qui tombe / il ne veut
  plus vivre, il a laissé une lettre / j'ai envie de mourir / mon voisin dépressif a dit adieu à tout le
  monde / des mouches et une odeur atroce chez le monsieur du 5 / son chien hurle depuis deux jours et il
  n'ouvre pas / le courrier de la petite vieille s'entasse / tombé de l'échelle, il bouge plus / petite
  fille au bord de la fenêtre ouverte toute seule / overdose dans les escaliers / mon voisin du 4 n'a pas
  sorti ses poubelles depuis dix jours, y a une odeur et personne répond / ma mère a la clé à l'intérieur,
  elle m'a dit qu'elle était tombée et maintenant elle ne parle plus / un homme est étendu dans l'escalier,
  il ronfle bizarrement / j'ai la poitrine qui serre et des sueurs / mon mari a fait une chute de
  l'escabeau, il est conscient mais il bouge plus les jambes / la dame d'en face frappe faiblement au mur,
  on pense qu'elle est par terre / je crois que je fais un avc, ma main lâche tout / mon fils s'est ouvert
  la main avec le carreau, ça pisse le sang / la petite a avalé de la javel / il y a une jeune fille assise
  sur le rebord du toit / j'ai plus envie de continuer, je vous dis au revoir / mon bébé de 8 mois est resté
  à l'intérieur, la porte s'est refermée, j'ai pas les clés / le voisin diabétique ne répond pas au
  téléphone ni à la porte depuis hier / mamie est tombée de son lit, je suis trop loin, elle habite seule au
  2e / je suis coincé sous l'armoire qui est tombée / une femme accouche dans le hall / il bave et il
  tremble par terre / on n'entend plus le monsieur d'à côté, d'habitude il tousse, sa lumière est allumée
  jour et nuit / ma soeur m'a envoyé un message d'adieu, elle n'ouvre pas / my father fell and can't get up
  / there is a man lying on the stairs not moving / I have chest pain and I am alone / my baby is locked
  inside the flat / la télé de la vieille dame gueule depuis trois jours, elle ne vient pas ouvrir / il y a
  du sang devant sa porte et il ne répond pas / mon père parkinson est bloqué aux toilettes depuis ce matin
  / elle a pris tous ses cachets / l'enfant du 3 est seul depuis deux jours, il pleure à la fenêtre / je
  suis tombée dans la cave, la porte est fermée, j'ai mon portable mais presque plus de batterie / mon mari
  est dialysé, il y a pas d'ascenseur et il fait un malaise / ma voisine a 92 ans, les volets sont restés
  fermés et le pain est encore accroché à sa porte / enfermée dans ma salle de bain, la poignée est tombée,
  mon petit de 2 ans est tout seul dans le salon / il étouffe, il a avalé de travers / elle s'est brûlée
  avec l'huile, la peau part / il a sauté du premier / on a trouvé le vieux monsieur assis dans l'escalier,
  il sait plus où il habite et il est gelé / mon locataire de palier veut se tuer, il l'a crié / i bouj pi
  lé par tèr / mon coeur bat trop vite je vais tomber / ma femme saigne, elle est enceinte / je suis en
  danger / ma voisine est en danger / je suis en danger chez moi / I am in danger / on est en danger /
  aidez-moi je suis en danger / ma mère tombée, pas parler / papi par terre il bouge pas / voisine pas voir
  5 jours, porte fermée, odeur / mon coeur fait mal, bras aussi / bébé enfermé dedans, moi dehors / mon mari
  dort et je peux pas réveiller / une femme crie aide dans son appartement, fermée / jveu mourir / monsieur
  couché dehors froid, il répond pas / mamie tombe de la chaise ne se leve pas / sang beaucoup, main coupée
  / my mother fell she cannot stand up / i think my neighbour is dead / mon papa diabète il parle bizarre /
  ma grand mère coincée dans la baignoire / mon frere a pris tous les médicaments / enfant tombé de la
  fenêtre / la vieille dame du 2 ne répond plus, la lumière allumée jour et nuit / jarive plu a respirer /
  il a tremblé par terre avec la bouche blanche / une dame agée perdu dans lescalier elle sait plus ou elle
  est / la porte des wc bloquée et mon petit dedans depuis 1h il pleure / ma mère a chuté, elle ne peut plus
  bouger la jambe / un voisin a convulsé dans le hall / j'ai les lèvres qui gonflent, je respire mal /
  personne n'a vu le monsieur du rez depuis une semaine, odeur forte / mon bébé s'étouffe / il est inanimé
  dans son fauteuil / ma voisine sourde ne répond pas, son eau coule depuis hier / je me suis ouvert la
  jambe, je perds beaucoup de sang / mon colocataire menace de sauter / papa s'est enfermé dans les
  toilettes et ne répond plus / une jeune fille inconsciente sur le palier / bébé seul enfermé, la casserole
  sur le feu
fall: un morceau de façade va tomber / des tuiles tombent sur le trottoir / le balcon se détache / la
  rambarde a lâché / le garde-corps n'est plus fixé, au 5e étage / plafond effondré / le plafond est tombé
  dans la chambre / l'arbre va s'écrouler sur l'aire de jeux / des blocs de béton tombent / une plaque
  d'égout manque / trou béant dans la cour / le volet pend dans le vide / la fenêtre va tomber dans la rue /
  mur qui s'effondre / la cheminée penche dangereusement / échafaudage qui menace de tomber / a piece of the
  facade fell down / the balcony is collapsing / railing is gone on the balcony / manhole cover missing /
  l'escalier s'est effondré / l'immeuble craque et les fissures s'agrandissent vite / un bloc est tombé à
  côté d'un enfant / l'antenne du toit bouge avec le vent et va tomber / la corniche s'émiette au-dessus de
  l'entrée / les ardoises volent / le faux plafond du hall s'est écroulé / la porte du garage m'est presque
  tombée dessus / la porte de l'ascenseur s'ouvre sur le vide / le sol s'est affaissé devant l'entrée / il
  n'y a plus de barrière en haut de l'escalier / les pierres du mur roulent sur le chemin de l'école / la
  branche est cassée et pend au-dessus du passage / le pare-soleil du 8e ne tient que par une vis / baie
  vitrée sortie de son rail au 7e / le poteau est tombé à moitié sur la ligne / la marquise penche au-dessus
  de la porte / un bout de balcon s'est écrasé sur une voiture / la dalle du balcon se fend / la vitre du 6e
  va tomber en bas / la jardinière du dessus tient à peine / le lustre du hall va se décrocher / le plancher
  s'enfonce sous les pieds, on voit l'étage du dessous / la grue a heurté l'immeuble / lo mir i sava tombé /
  kay la ka tonbé / le garde-corps du 3e ne tient plus que par un bout, on y étend le linge / une brique est
  tombée de la cheminée devant la porte, il en reste qui bougent / le balcon du voisin se fissure et des
  miettes tombent sur le nôtre / la grande vitre du hall est fendue de haut en bas et elle bouge quand on
  passe / l'arbre est à moitié déraciné, il penche au-dessus du chemin de l'école / la plaque d'égout a
  disparu, un vélo est déjà tombé dedans / le plafond est descendu sur mon lit, j'y étais dix minutes avant
  / la rampe est arrachée au 5e, il y a le vide / la bâche et les planches de l'échafaudage battent, une
  planche est déjà tombée / le mur du parking penche, il va s'écrouler sur les voitures / un volet s'est
  décroché et pend au-dessus du trottoir / ma fenêtre est sortie de ses gonds, je la tiens, 4e étage / la
  porte de l'ascenseur est ouverte et il n'y a rien derrière / trou dans le plancher de la coursive, on voit
  en dessous / the balcony rail is hanging off, 6th floor / bricks are falling from the chimney / a big tree
  is about to fall on the playground / part of the ceiling came down on my bed / la marche du perron s'est
  écroulée, il reste un trou de deux mètres / la corniche lâche des morceaux gros comme le poing, une dame a
  failli être touchée / l'enseigne ne tient qu'à un fil au-dessus de l'arrêt / le muret s'est couché sur le
  passage, le reste va suivre / la descente en fonte s'est détachée et pend du 6e / on entend craquer dans
  les murs et les portes ne ferment plus depuis ce matin / le sol de la cour s'est creusé d'un coup / la
  barrière du toit-terrasse a disparu, les enfants y montent / le store banne est arraché, les bras en fer
  pendent au-dessus des gens / des plaques d'enduit grandes comme une table se décollent de la façade côté
  école / le portail est sorti de son rail, il peut basculer sur quelqu'un / le lampadaire penche et ne
  tient plus / fissure énorme dans le plafond, ça s'affaisse au milieu, j'ai mis un étai / une poutre a
  craqué au grenier / la poutre du préau est cassée, les enfants jouent dessous / le grand miroir du hall va
  tomber / le bac à fleurs en béton du 4e est posé de travers au bord / on a reçu un bout de toit sur la
  terrasse, le reste se soulève au vent / la verrière se casse, des bouts de verre tombent dans l'escalier /
  lo balkon i kraz / balcon va tomber / gros morceau mur tombé à côté de ma fille / pas de barrière 5ème,
  danger / plafond tombé sur lit / trou grand devant porte, enfants / fenetre va tomber ds la rue / arbre
  casse va tomber sur jeux / escalier cassé, on peut tomber en bas / tuiles volent avec le vent / mur penche
  bcp / volet pend au 6eme, dessous il y a école / couvercle égout parti, trou / lascenseur porte ouverte
  pas de cabine / rambarde partie on voit le vide / pierre tombe de la façade / the fence on the roof is
  broken, kids go there / ceiling fell down in kitchen / sol cour effondré / lampadaire va tomber sur les
  gens / un bout de gouttiere pend au dessus de la porte avec le vent / le balcon penche à vue d'oeil /
  tuiles en équilibre au-dessus de l'entrée / faux plafond qui s'effondre dans le couloir / barre du
  garde-corps tombée, le vide au 7e / mur de soutènement qui bascule / un volet entier va se décrocher sur
  le trottoir / branche énorme suspendue au-dessus des poussettes / trou dans la dalle du parking / trappe
  manquante dans le couloir, on peut tomber / la passerelle s'affaisse / vitre de balcon éclatée qui tombe
  par morceaux dans la rue / la cheminée a basculé
`
