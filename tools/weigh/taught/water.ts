/** As people say it (weigh.ts): nature and place, then sentences apart by « / ». */
export const water = `
plumbing.tap_leak dwelling: le robinet de la cuisine goutte / mon mitigeur fuit à la base / ploc ploc toute
  la nuit dans le lavabo / le robinet du lavabo ne se ferme plus complètement / ça coule même quand c'est
  fermé à fond / robinet evier fuit / le mitigeur de la douche goutte sans arret / robiné ki goute / le
  robinet pisse au niveau du col / fuite au niveau de la manette du mitigeur / j'ai beau serrer le robinet
  il continue de goutter / mon robinet pleure / un petit filet d'eau coule en permanence du bec du robinet /
  le robinet du bidet perd de l'eau / tap dripping in the bathroom / kitchen tap won't stop dripping / the
  faucet leaks / joint du robinet à changer ça goutte / la robinetterie de la baignoire fuit / le robinet de
  la baignoire coule un peu / robinet qui suinte autour du bouton / le robinet du lave mains goutte / le
  robinet de la salle de bain ne ferme pas bien il coule / mixer tap leaking / l'eau sort par le dessous du
  mitigeur / robinet fermé et sa coule toujours / goutte a goutte au robinet / le bec verseur fuit / le
  robiné de levier il coul tt le tem / le robinet du lavabo quand je le ferme à fond il fait encore ploc
  ploc, ça me réveille / Bonjour c'est encore moi, cette fois c'est la cuisine, le mitigeur pleure au niveau
  du col et ça mouille mon plan de travail / mon mari a serré comme un fou mais ça goutte toujours dans la
  baignoire / La dame dit que son robinet d'eau chaude laisse passer un filet même fermé / ça coule un peu
  au robinet de la salle de bain, pas grand chose mais jour et nuit / the tap in my bathroom keeps dripping
  even when it's off / lo i goute o robiné la kwizine / j'ai mis un gant sous le robinet pour plus entendre
  les gouttes / depuis que le voisin a changé le joint le robinet fuit par en haut / le robinet de la
  machine à laver goutte par terre quand on lave / y a de l'eau qui sort à la base du bec quand on tourne /
  l'évier de la cuisine, son robinet y s'arrête jamais de couler, un fil d'eau comme un cheveu / robinet il
  pleure tout le temps / moi fermer fort robinet, goutte toujours / robinet ds la cuisine i goutte / tap
  drop drop all night / la cartouche du mitigeur est usée et ça perle / l'eau ne s'arrête jamais
  complètement au lave-mains / on a beau fermer, un filet continue de filer dans la vasque / le mélangeur
  laisse passer l'eau goutte après goutte / bruit de goutte toute la nuit dans la baignoire / le robinet a
  besoin d'un joint neuf, il suinte / le bec de l'évier pleure, l'inox est taché de calcaire
plumbing.tap_broken dwelling: le robinet m'est resté dans la main / la poignée du mitigeur est cassée /
  robinet bloqué impossible de l'ouvrir / le robinet tourne dans le vide / mitigeur dur à tourner / la
  manette du robinet a cassé / tête de robinet hs / robinet grippé je ne peux plus ouvrir l'eau chaude / le
  robinet de la douche est coincé / l'inverseur douche baignoire ne marche plus / le mitigeur bouge il n'est
  plus fixé / robinet descellé de l'évier / le robinet tient plus il penche / croisillon du robinet cassé /
  tap is stuck / tap handle came off / the kitchen tap is broken / le mitigeur est mort il faut le changer /
  robinet entartré bloqué / le col de cygne s'est décroché / la douchette de l'évier est cassée / mitigeur
  thermostatique bloqué sur froid / le bouton pour passer de la baignoire à la douche est bloqué / robiné
  cassé / le robinet d'eau chaude de la cuisine ne tourne plus / robinet arraché / la manette m'est restée
  dans les mains et l'eau ne veut plus s'ouvrir / pour prendre un bain faut une pince, le bouton a cassé /
  le robinet de gauche il tourne dans le beurre, il se passe rien / impossible de passer de la baignoire à
  la douchette, le bitoniau reste coincé / mon mitigeur tient plus, il se balade sur l'évier quand on y
  touche / j'ai plus que l'eau froide à l'évier, le robinet chaud est bloqué, grippé / the mixer handle
  snapped off / le gosse a tiré sur le robinet, il penche comme la tour de Pise / le robinet est tellement
  dur que ma mère avec ses mains tordues ne peut plus l'ouvrir / le robinet cassé la tête / robinet il
  tourne mais pas d'eau / robinet bouge beaucoup / le levier du mélangeur s'est dévissé et ne tient plus /
  impossible de fermer l'arrivée chaude, le bouton tourne fou / la robinetterie de la douche est à changer,
  plus rien ne commande / le mousseur est cassé, l'eau part en gerbe / mon robinet d'évier ne pivote plus /
  il faut une pince multiprise pour ouvrir l'eau / le robinet extérieur du balcon est cassé
plumbing.shower_hose dwelling: flexible de douche percé / le flexible de la douche fuit / pomme de douche
  cassée / le pommeau est tombé en morceaux / pommeau de douche entartré / tuyau de la douche fendu, ça
  gicle partout / la douchette est cassée / le support de la pomme de douche est cassé / barre de douche
  décrochée / le pommeau se dévisse / shower hose burst / shower head is broken / flexible douche a changer
  / le flexible est craqué / le raccord du flexible de douche goutte / la colonne de douche est décrochée du
  mur / plus de pomme de douche / le pommeau ne tient plus sur son support / le jet de la douche part dans
  tous les sens, pommeau bouché par le calcaire / le tuyau de douche est percé au milieu / le cordon de la
  douche est crevé, ça arrose le plafond / la pomme est bouchée par le calcaire, y a trois trous qui
  marchent / le tuyau souple de la douche s'est ouvert comme une banane / la douchette s'est cassée en
  tombant dans la baignoire / le crochet qui tient la douche au mur est parti / my shower hose is split /
  faut tenir la pomme de douche à la main, la barre est arrachée / tuyau douche percé, eau partout sauf moi
  / pomme douche cassée / le raccord de la douchette a cassé net / ma douchette ne tient plus accrochée /
  l'eau gicle par le côté du flexible / le tuyau chromé de la douche est éventré / il faut changer le
  pommeau, plein de calcaire
plumbing.pipe_leak dwelling: fuite sous l'évier / ça goutte sous le lavabo / le siphon fuit / une flaque
  sous le meuble de la cuisine / le tuyau derrière la machine à laver fuit / de l'eau coule derrière le
  lave-vaisselle / fuite d'eau chez moi / tuyau percé / raccord qui goutte sous l'évier / fuite au niveau de
  l'arrivée d'eau / le meuble sous évier est trempé / j'ai mis une bassine sous le siphon / l'eau coule le
  long du tuyau / soudure du cuivre qui lâche goutte à goutte / fuite dans le placard sur la nourrice /
  tuyau d'évacuation fendu sous la baignoire / fuite sous la baignoire / le sol est mouillé derrière les
  toilettes, ça vient du tuyau / flexible d'alimentation du lavabo fuit / ya de lo par tere dan la cuisine /
  leak under the sink / water leaking from a pipe behind the washing machine / pipe is leaking / fuite
  encastrée dans le mur / ça fuit au joint du siphon / petite fuite au tuyau du wc / le tuyau de la colonne
  dans ma gaine perd de l'eau / une goutte toutes les secondes au tuyau qui passe dans les toilettes /
  robinet machine à laver fuit au raccord / j'ai de l'eau plein le sol de la cuisine et je ne sais pas d'où
  ça vient / un tuyau qui suinte dans le placard de l'entrée / le coude du tuyau d'évacuation est percé /
  canalisation encastrée qui fuit dans la cloison / fuite deau sou levier / water under the kitchen cupboard
  / ça mouille sous le meuble vasque / j'ai retrouvé mes casseroles trempées dans le placard sous l'évier /
  le coude blanc en dessous il perd une goutte à la fois, je vide le seau chaque soir / derrière la machine
  y a toujours une mare, c'est pas la machine, je l'ai fait voir / Bonjour, un tuyau passe dans mon placard
  et il transpire, mes chaussures moisissent / le joint du siphon a lâché, ça dégouline quand je fais la
  vaisselle / y a de l'eau qui perle sur le tuyau derrière les toilettes / le sol est mouillé autour de la
  baignoire alors que personne ne s'est lavé / mon voisin du dessous dit que ça vient de chez moi, il faut
  chercher la fuite / le tuyau en plastique sous le lavabo s'est déboîté / the pipe under my bathroom sink
  drips into the cupboard / un bruit d'eau dans le mur et ma facture qui grimpe, je pense à une fuite cachée
  / lo i koul sou levié / la canalisation en cuivre verdit et goutte dans le dégagement / on a épongé la
  cuisine, le flexible du lave-vaisselle fuit au raccord / dessous lavabo ça goutte / tuyau derrière wc
  mouillé / ma cuisine mouillée par terre sous meuble / fuite tuyau ds placard / il y a toujours une flaque
  au pied du lavabo / le bas du meuble a gonflé, ça doit fuir derrière / je retrouve de l'eau sous le bac à
  linge chaque matin / l'évacuation du lavabo est fissurée et ça goutte dans le seau / le tuyau d'arrivée du
  wc suinte au raccord / le compteur tourne, ça coule quelque part dans la cloison / la tuyauterie encastrée
  perd, le mur est mouillé en bas / le joint de la bonde est fichu, l'eau descend dans le placard / un petit
  jet sort d'un tuyau rouillé dans la buanderie / les raccords sous la baignoire ne sont plus étanches
plumbing.ceiling_leak dwelling: l'eau goutte du plafond / ça vient du voisin du dessus / auréole au plafond
  qui s'agrandit / dégât des eaux venant de l'étage supérieur / ma salle de bain reçoit l'eau de celle d'au
  dessus / des gouttes tombent du plafond de la cuisine / tache marron au plafond / la baignoire du dessus
  fuit chez moi / le plafond est mouillé / le plafond de la salle de bain goutte quand le voisin prend sa
  douche / infiltration par le plafond chez moi / inondé par mon voisin / le voisin du haut a fait déborder
  sa machine, ça coule chez moi / water coming through the ceiling / water dripping from the flat above /
  l'eau traverse le plafond / cloques d'eau au plafond / le plafond est gorgé d'eau / ça ruisselle sur le
  mur depuis chez le voisin d'en haut / sa coule du plafon / lo i tombe du plafon / degat des eaux dans ma
  chambre / j'ai mis des seaux sous le plafond du couloir / tache d'humidité au plafond des toilettes / mon
  plafonnier est plein d'eau / ma voisine du dessus a une fuite et ça descend chez moi / le plafond pleure /
  ceiling is wet and stained / peinture du plafond qui cloque à cause d'une fuite au-dessus / ça dégouline
  du plafond de la cuisine / le faux plafond est trempé chez moi fuite du 3e / le dégât des eaux de la
  semaine dernière recommence / ça a fait une tache en forme de nuage au plafond du salon et elle grossit /
  quand celui du dessus prend son bain j'ai des gouttes sur la tête aux toilettes / Bonjour, ma voisine d'en
  haut a eu un dégât des eaux, maintenant c'est mon plafond qui boit / mon plafond de cuisine fait des
  cloques pleines d'eau / trois bassines dans le couloir, ça tombe goutte à goutte du plafond / la lampe de
  la salle de bain est pleine d'eau, j'ai coupé / je suis au deuxième, celui du troisième a laissé couler,
  j'ai tout mon mur et plafond trempés / my bathroom ceiling is dripping, I think it's upstairs / le plafond
  du wc jaunit à chaque fois qu'il tire la chasse là-haut / sa goute du plafon dan ma cham / L'eau de chez
  Mme Petit traverse chez moi par le plafond, elle dit qu'elle n'a rien / ça coule le long du tuyau depuis
  l'appartement du dessus / une auréole brune toute neuve au-dessus de mon lit, et c'est humide au toucher /
  plafond salle de bain pleure / voisin en haut lui fait douche, chez moi goutte / plafond mouillé tache /
  sa goute du plafon cham / ma chambre prend l'eau d'en haut, le voisin du dessus est absent / des auréoles
  se dessinent au plafond de l'entrée / l'appartement au-dessus a fui et mon plafond est trempé / une goutte
  me tombe dessus quand je suis aux wc / le plafond est gonflé d'humidité sous la salle de bain du 4 / l'eau
  du lave-linge des voisins traverse jusque chez nous / constat amiable avec ma voisine d'en haut, son évier
  a coulé chez moi / le plâtre du plafond est gorgé, ça perle / ça dégoutte du plafonnier de la cuisine
plumbing.ceiling_leak common: de l'eau goutte du plafond du hall / le plafond du palier est mouillé / fuite
  au plafond du parking / ça goutte sur ma voiture au sous-sol depuis le plafond / le plafond de la cage
  d'escalier a une tache d'eau / le plafond de l'entrée de l'immeuble goutte / de l'eau perle au plafond du
  local vélos / le plafond du couloir des caves est trempé
plumbing.common_leak common: fuite d'eau dans le couloir du deuxième / il y a de l'eau dans les caves /
  flaque dans le hall / tuyau qui fuit dans la gaine du palier / le local vélos est inondé / colonne d'eau
  qui fuit sur le palier / fuite dans le parking souterrain / la cave est inondée / de l'eau coule dans la
  cage d'escalier / un tuyau fuit au plafond du garage / fuite dans la gaine technique / eau qui coule dans
  le local compteurs / le robinet du local poubelles fuit / ya de lo dan la cav / les caves ont les pieds
  dans l'eau / tuyau percé au sous-sol / leak in the basement / water in the hallway / fuite au niveau des
  compteurs d'eau du palier / la canalisation du sous-sol goutte / l'eau ruisselle dans l'escalier / la
  pompe de relevage ne marche plus, il y a de l'eau en bas / grosse flaque devant l'ascenseur / une conduite
  fuit dans le vide sanitaire / fuite sur la conduite d'eau dehors devant le bâtiment / l'eau sort du sol de
  la cour / le robinet de puisage du jardin coule / il y a de l'eau au fond de la fosse de l'ascenseur /
  tuyau de chauffage qui fuit dans la cave / 5 cm d'eau dans les caves / ma cave est mouillée, les cartons
  sont trempés / il y a une mare devant les compteurs d'eau au sous-sol / dans le local à vélos un gros
  tuyau fuit, on a mis une poubelle dessous / en descendant à la cave j'ai trempé mes chaussons, y a deux
  doigts d'eau / le tuyau qui longe le plafond du garage goutte sur le capot de ma voiture / ça coule dans
  la gaine du palier du 3, on l'entend derrière la porte / une flaque qui revient toujours au pied de
  l'escalier, c'est pas la pluie / les cartons de ma cave sont foutus, de l'eau partout par terre / the
  basement corridor is wet, a pipe is dripping / l'eau sort de sous la porte du local technique / derrière
  les boîtes aux lettres le mur est mouillé, un tuyau doit être percé / y a de l'eau qui coule de la gaine
  jusque sur les marches / dans le couloir des caves ça goutte d'un tuyau gris / eau par terre escalier 2ème
  / cave mouillée tous les cartons / flaque hall matin / tuyau garage goutte sur voiture / water on the
  stairs / l'eau coule dans les escaliers / une canalisation du sous-sol fuit en continu / on patauge devant
  les garages, une fuite / l'eau ruisselle derrière la porte de la gaine au 2e / le hall est glissant, de
  l'eau arrive par le local compteurs / un raccord fuit dans la chaufferie / la moquette du couloir est
  imbibée, ça vient d'un tuyau / il y a une fuite sur la nourrice du palier / les caves sont mouillées, une
  évacuation est percée / la bouche d'arrosage fuit devant l'entrée / l'eau suinte du plafond du parking sur
  les voitures / water pipe leaking in the bin store
plumbing.no_water dwelling: plus d'eau du tout dans l'appartement / aucune goutte au robinet / j'ai plus
  d'eau chez moi / pas d'eau ce matin / coupure d'eau chez moi / rien ne sort des robinets / robinets à sec
  / pu do / on a plus d'eau ni froide ni chaude / no water at all / no running water since this morning /
  l'eau ne coule plus nulle part / je peux même pas tirer la chasse, plus d'eau / eau coupée depuis hier /
  on nous a coupé l'eau / impossible d'avoir de l'eau à la cuisine ni à la salle de bain / ya plu do / l'eau
  est coupée et je n'ai pas été prévenu / pas une goutte d'eau depuis 8h / plus d'arrivée d'eau / plus rien
  ne sort, ni cuisine ni douche, depuis que je suis levée / j'ouvre le robinet, un hoquet d'air et puis plus
  rien / pas d'eau chez moi, en face ils en ont / on n'a pas d'eau pour le biberon, ça fait deux heures / no
  water coming out of any tap / mon eau est coupée, j'ai payé pourtant / ya pu do o robiné / le compteur a
  été fermé par erreur après les travaux, plus une goutte / pas l'eau maison / ya pu deau / robinet rien
  sort / j'ai ouvert tous les robinets, rien / depuis que le plombier est passé je n'ai plus d'eau / ni eau
  chaude ni eau froide chez moi / mon arrivée d'eau est fermée et je ne sais pas l'ouvrir / je ne peux ni
  boire ni me laver, plus d'eau / the water is cut off in my flat
plumbing.no_water common: plus d'eau dans tout l'immeuble / coupure d'eau générale dans le bâtiment / aucun
  voisin n'a d'eau / toute la résidence est sans eau / pas d'eau du rez-de-chaussée au 5e / the whole
  building has no water / personne n'a d'eau dans l'escalier B / l'eau est coupée dans toute la tour / plus
  d'eau au robinet du local poubelles / on est tous à sec dans la cage, du rez au sixième / vous avez coupé
  l'eau ? personne n'en a dans le bâtiment / plus d'eau dans la résidence, les gens vont chercher des
  bouteilles / aucun robinet ne coule ni chez moi ni chez les voisins / pas d'eau tout le bâtiment /
  personne il a l'eau ici / la coupure d'eau concerne toute la cage / tout l'étage est sans eau depuis 7 h /
  aucun voisin du bloc n'a d'eau
plumbing.low_pressure dwelling: pas de pression d'eau / très peu de pression à la douche / l'eau coule à
  peine / débit très faible / un filet d'eau seulement / la pression a chuté / il faut dix minutes pour
  remplir une casserole / l'eau arrive doucement / la douche n'a pas de force / low water pressure / water
  barely trickles / je n'ai presque pas d'eau au robinet / faible debit d'eau à la cuisine / la machine à
  laver met des heures à se remplir / pression insuffisante / la douche crachote / l'eau chaude a moins de
  pression que la froide / on peut pas se rincer y a pas de jet / manque de pression / trop de pression les
  tuyaux vibrent / plus de débit le soir / la douche fait un pipi de chat, impossible de se rincer / il faut
  un quart d'heure pour remplir un seau / l'eau arrive toute molle depuis qu'ils ont changé le compteur / à
  la cuisine ça va mais à la salle de bain c'est un filet / the shower has no pressure, it just dribbles /
  on doit attendre que les autres aient fini pour avoir de l'eau qui monte / le robinet crache de l'air et
  un filet d'eau / le débit a baissé d'un coup la semaine dernière / eau sort comme un fil / douche trop
  faible / petit petit eau / eau coule doucement cuisine / le jet de la douche est devenu ridicule / la
  cuisine n'a qu'un filet alors que la salle de bain va bien / le robinet tousse et l'eau vient par à-coups
  / pas assez de débit pour que le chauffe-eau s'enclenche / remplir la baignoire prend une heure et demie /
  l'eau sort toute faible depuis lundi
plumbing.low_pressure common: pas de pression aux derniers étages / l'eau n'arrive presque plus en haut de
  la tour / faible pression dans tout l'immeuble / le surpresseur est en panne / aux derniers étages l'eau
  n'arrive qu'en filet le soir, tout le monde s'en plaint / dans la tour plus de pression au-dessus du 8e /
  les étages du haut n'ont plus de débit / la pompe qui envoie l'eau aux étages est en panne, filet partout
plumbing.water_colour dwelling: l'eau est marron / eau jaune au robinet / eau rouillée / l'eau sort trouble
  / l'eau a un goût de javel / l'eau sent mauvais / eau noire quand j'ouvre le robinet / l'eau est blanche
  comme du lait / eau avec des particules / il y a du sable dans l'eau / l'eau a un goût bizarre / brown
  water from the tap / water smells like eggs / water tastes funny / l'eau chaude sent l'oeuf pourri / eau
  rougeâtre dans la baignoire / lo lé sale / est-ce que l'eau est potable, elle est grise / dépôt orange
  dans l'eau / mon linge sort taché de rouille / de l'eau couleur thé / l'eau pue / petites bêtes dans l'eau
  du robinet / l'eau du robinet a une odeur de vase / mon bain est couleur thé, j'ose pas y mettre le petit
  / l'eau sort laiteuse, elle a un goût de fer / y a des petits bouts noirs dans l'eau du robinet / ça sent
  la vase quand j'ouvre l'eau / la carafe laisse un fond orange / mon riz devient jaune avec cette eau / the
  water is cloudy and tastes of metal / depuis les travaux de la rue l'eau est toute rouillée / l'eau sent
  l'eau de javel à plein nez, on peut la boire ? / eau couleur thé / eau sale marron / eau goût fer / dépôt
  brun dans la bouilloire / mon eau a une odeur de chlore très forte / l'eau est grise et mousse bizarrement
  / des filaments noirs sortent du robinet / mon linge blanc est devenu jaune à cause de l'eau / l'eau
  chaude seule est rouillée / ça sent le soufre quand je fais couler l'eau
plumbing.water_colour common: l'eau est marron chez tout le monde / eau jaunâtre dans tout l'immeuble / tous
  les voisins ont de l'eau rouille / dans tout l'escalier l'eau coule marron depuis hier soir / ma voisine
  et moi pareil, l'eau est jaune / eau trouble dans tout le bâtiment depuis la coupure / au robinet des
  autres aussi c'est marron
plumbing.stopcock dwelling: le robinet d'arrêt ne ferme plus / vanne bloquée / impossible de couper l'eau /
  la vanne d'arrivée générale est grippée / je ne trouve pas le robinet d'arrêt / le compteur d'eau fuit /
  compteur d'eau bloqué / le compteur tourne sans arrêt / le robinet de coupure m'est resté dans les doigts
  / stopcock is stuck / can't shut off the water / robinet d'arrêt du wc bloqué / la vanne sous l'évier est
  dure / le volant de la vanne est cassé / mon compteur d'eau ne tourne plus / compteur d'eau illisible
  embué / la vanne quart de tour tourne dans le vide / le robinet avant compteur goutte / je dois changer
  mon robinet mais la vanne ne coupe pas / water meter is leaking / le compteur d'eau froide compte même
  quand tout est fermé / pas de vanne pour isoler mon logement / je voulais couper l'eau avant les vacances,
  le robinet d'arrivée tourne dans le vide / la vanne dans le placard est soudée par le calcaire / mon
  compteur d'eau est fendu et ça perle dessus / le compteur tourne toute la nuit alors que tout est éteint
  chez moi / la petite manette rouge qui ferme l'eau a cassé / le plombier ne peut rien faire car l'arrêt
  d'eau ne ferme pas / I can't turn off the water at the stop valve / le compteur d'eau on voit plus les
  chiffres / le robinet général fuit quand on le manoeuvre / robinet pour couper marche pas / compteur
  tourne toujours / fermer l'eau impossible vanne bloquée / mon compteur d'eau est bloqué sur le même
  chiffre / je ne peux pas isoler mes wc, le petit robinet est grippé / il faudrait changer la vanne
  d'entrée / le robinet de coupure ne coupe qu'à moitié / le plomb du compteur est cassé / où est la vanne
  d'arrêt de mon logement
plumbing.stopcock common: la vanne générale de l'immeuble est bloquée / les vannes du palier sont grippées /
  la vanne de la colonne au sous-sol ne ferme pas / la vanne de la cave qui coupe l'escalier ne tourne plus
  / les robinets de coupure sur le palier sont tous bloqués
`
