/** Dangers, as people say them: the kind, then sentences apart by « / ». */
export const dangers = `
gas: ça sent le gaz / odeur de gaz sur le palier / une forte odeur de gaz dans la cuisine depuis ce matin /
  le compteur de gaz siffle / j'ai oublié le gaz ouvert et ça sent / on a percé le tuyau de gaz en faisant
  un trou / la dame du 2 dit que ça sent le gaz jusque dans sa chambre / sa sen le gaz / ya une odeur
  bizarre comme du gaz dans l'escalier / une odeur d'oeuf pourri près du four à gaz / la plaque n'était pas
  éteinte et il n'y avait pas de flamme, ça pue dans toute la maison / mon fils a joué avec les boutons de
  la cuisinière, ça sent fort / fuite de gaz dans la rue devant l'immeuble / le flexible de gaz s'est
  déboîté on entend souffler / bouteille de gaz qui fuit sur le balcon / le raccord de la bonbonne siffle /
  I smell gas / strong gas smell in the hallway / gas leak / it smells like gas near the boiler / ca sent
  bizarre a coté de la chaudiere, comme quand on allume pas le briquet / le robinet de gaz ne ferme plus et
  ça fuse / des ouvriers ont accroché la conduite avec la pelle, ça souffle fort / gaz ki echap / mwen ka
  santi gaz / y a le gaz qui fuit au tuyau jaune / on a tous mal au coeur avec cette odeur de gaz / dans la
  cave côté compteurs ça empeste, comme le réchaud du camping / ça me prend à la gorge derrière la gazinière
  / maman dit que ça pue le gaz / ça schlingue le gaz dans la montée / odeur suspecte près du compteur gaz,
  on n'ose pas allumer / j'ai senti du gaz en rentrant j'ai ouvert les fenêtres / depuis que le plombier a
  changé le tuyau de la gazinière, il y a une odeur / une drôle d'odeur piquante vers la nourrice gaz du
  palier / le monsieur d'en face a laissé son gaz allumé sans flamme / la bulle de savon gonfle sur le joint
  du tuyau de gaz / ça sent le gaz mais léger / petite odeur de gaz quand je cuisine / le brûleur reste
  ouvert ça fait pschitt / ça sent le butane dans le cagibi / le chauffe-eau gaz dégage une odeur /
  mercaptan / j'entends un sifflement derrière la cuisinière et ça sent / Bonjour, je rentre du travail et
  dès l'entrée ça m'a sauté au nez, le gaz, j'ai pas allumé la lumière et je suis ressortie / la voisine du
  dessous elle sent quelque chose de fort dans son placard où passe le tuyau jaune, elle a le nez fin / j'ai
  fait un trou pour un cadre et j'ai touché un tuyau, ça souffle et ça sent fort, je fais quoi / le petit a
  tourné les boutons de la plaque pendant ma sieste, y avait pas de flamme et toute la pièce sent /
  l'employé de la mairie a tapé dans une conduite avec la minipelle, on entend un souffle depuis la rue /
  odeur d'ail et de pourri près de la chaudière, ça donne mal au coeur / ma mère a 84 ans elle dit que sa
  gazinière sent même éteinte, moi au téléphone je peux pas vérifier / y a une odeur qui sort du placard
  technique du palier, comme une bonbonne mal fermée / on a changé la bouteille hier et depuis ça siffle au
  détendeur, ça pue sur le balcon / j'ai mis de l'eau savonneuse sur le raccord et ça fait des bulles / la
  chaudière s'est éteinte et maintenant ça sent le gaz autour / le robinet sous la gazinière m'est resté
  dans la main et ça sort / quelqu'un a laissé le four allumé sans que ça prenne, on a la tête lourde /
  toute la montée A sent le gaz, les gens ont ouvert les fenêtres / ça sent bizarre, sucré et piquant,
  surtout quand je me baisse vers le compteur du gaz / Madame signale une odeur de gaz intermittente dans sa
  cuisine, plus forte le matin / le locataire entend un chuintement au niveau de l'arrivée de gaz / mon mari
  fume et ça sent le gaz dans l'entrée, je lui ai dit d'éteindre / le tuyau de la cuisinière a été mordu par
  le chien et ça sent / odeur de gaz au sous-sol près des box, un voisin bricole sa moto avec un chalumeau /
  i smell rotten eggs around my stove and I have a headache / my neighbour says the whole stairwell smells
  of gas / the hob was left on without a flame, the kitchen stinks / gas pipe got hit by the builders and it
  is hissing / sa santi gaz dan la kaz / ça pue le gaz depuis que vos ouvriers sont passés / ça sent un peu
  le gaz, je suis pas sûre, je voudrais qu'on vérifie / j'ai cru sentir le gaz cette nuit et ce matin encore
  / l'odeur de gaz est revenue / le gars de grdf a dit qu'il y avait une fuite et il est parti chercher une
  pièce / mon bébé dort et ça sent le gaz, je l'ai pris et je suis sortie / c'est encore moi, ça recommence
  l'odeur de gaz dans le hall / la nourrice du palier dégage une odeur de gaz, les enfants jouent devant /
  on a entendu un bruit de soufflet puis une odeur, le compteur est dehors sur la façade / dans la
  chaufferie ça sent le gaz, le gardien est pas là / ça sent fort derrière le four, comme les stations de
  ski avec les réchauds / mon détecteur de gaz sonne / l'alarme gaz que j'ai achetée n'arrête pas de biper
  depuis que j'ai cuisiné / y a du gaz qui s'échappe au niveau du coude, on voit même l'air trembler / dis
  maman dit que le gaz il est resté ouvert et que ça sent pas bon / le gaz il sort tout seul de cuisinière,
  ça fait psss / dans la cuisine mauvaise odeur gaz, moi peur allumer / tuyau gaz cassé par la machine, il
  souffle / mon enfant il a tourné bouton gaz, ça sent fort / sa pu le gaz ds tt limmeuble / jsen le gaz ki
  vien de ché la voisine / y a un drole d'odeur à côté du compteur jaune / gas smell again very strong / le
  monsieur du chantier a coupé tuyau, ça siffle fort / ma gaziniere elle souffle meme eteinte / bonbonne gaz
  fuit sur balcon, pchhh / odeur gaz cave et quelqu'un fume / l'odeur ça monte à la tête, c'est le gaz / gaz
  pas fermé toute la nuit mon dieu ça pue / le détecteur de gaz il crie / on sent œuf pourri près du four,
  pas les toilettes / ya 1 fuite ojd sur le flexible ga, sa sent / my stove hiss and smell bad / ça sent le
  gaz depui hier soir dans l'escalier / quand j'ouvre placard compteur odeur gaz dans le nez / le plombier a
  oublié de revisser, ça sent le gaz au compteur / je sens une odeur quand je passe devant le local gaz du
  rez / ma cuisinière laisse échapper du gaz malgré les boutons fermés / en rentrant de week-end, odeur à
  tomber, le gaz était resté ouvert / la vanne de la bouteille est cassée, ça s'échappe / la conduite jaune
  de la façade est tordue par la voiture, ça chuinte / odeur de gaz dans le parking en dessous de la
  chaufferie / le facteur me dit que ça sent le gaz chez ma voisine absente / une odeur âcre de gaz par la
  bouche d'aération / le gamin a arraché le tuyau de la plaque
co: le détecteur de monoxyde sonne / on a tous mal à la tête quand la chaudière tourne / la flamme est jaune
  et j'ai des vertiges / le chauffage d'appoint à pétrole tourne dans la chambre et on a envie de vomir /
  mon mari s'est évanoui dans la salle de bain avec le chauffe-eau / le boîtier CO affiche 90 / barbecue
  allumé dans le salon pour se chauffer / mal de crâne et nausées à chaque douche, le chauffe-bain / on se
  sent bizarres et la chaudière refoule / les enfants sont tout mous depuis qu'on a mis le poêle / le
  conduit est bouché et la fumée revient dans la cuisine / l'alarme carbone hurle / carbon monoxide alarm
  going off / we all have headaches since the boiler was on / dizzy when the water heater runs / on a mis le
  groupe électrogène dans le couloir et on tousse / braséro dans la chambre / la cheminée refoule et on a
  les jambes coupées / traces noires au-dessus du chauffe-eau et mal à la tête / ma fille vomit et dort tout
  le temps depuis qu'on a rallumé le poêle à charbon / maux de tête le soir, ça passe dès qu'on sort /
  jambes en coton et tête qui tourne, chaudière neuve / les bougies s'éteignent toutes seules et on a mal au
  crâne / nausées toute la famille, on a calfeutré les aérations / le détecteur de CO de ma mère clignote
  rouge et sonne / le chat titube et nous on a la migraine quand ça chauffe / on chauffe avec le four ouvert
  et on se sent mal / j'ai fermé les grilles d'air à cause du froid et maintenant la tête me tourne / le
  technicien a dit danger monoxyde ne rallumez pas / teneur en co élevée chez moi / les pompiers parlent
  d'intoxication / chui toute etourdie kan la chodiere marche / on a allumé le barbecue dans l'appart car
  pas de chauffage / ça sent les gaz brûlés et j'ai la tête lourde / la flamme de la veilleuse est orange et
  noircit le mur / on est quatre et on a tous la tête dans un étau depuis que le chauffage s'est remis en
  route / dès que je fais couler l'eau chaude j'ai la tête qui tourne, la fenêtre est petite et le
  chauffe-bain est au-dessus / le chauffagiste a collé une étiquette rouge danger sur ma chaudière et m'a
  dit de pas la rallumer mais j'ai froid / le petit appareil rond sonne et affiche co high / mon père a mis
  le barbecue dans la véranda fermée pour se chauffer il parle de travers / depuis deux jours vomissements
  toute la famille, le médecin demande si on a un poêle / j'ai bouché l'aération parce que ça souffle froid
  et maintenant je me sens partir quand le poêle tourne / la cheminée du dessous est bouchée et la fumée
  vient chez nous, les enfants ont les joues rouges et dorment / on a branché un groupe électrogène dans la
  cave à cause de la coupure et tout l'immeuble a mal au crâne / la vitre de la chaudière est toute noire et
  la flamme orange, ma femme a des nausées / ma soeur s'est évanouie dans la douche, c'est la deuxième fois,
  le chauffe-eau est à gaz / le détecteur orange de la chambre dit carbon monoxide move to fresh air / elle
  se plaint de maux de tête à la maison seulement, dehors ça va mieux, elle se chauffe au pétrole / il y a
  de la suie autour de la chaudière et le soir je suis vaseuse / poêle à bois qui refoule, mes oreilles
  bourdonnent et j'ai envie de dormir / le conduit s'est déboîté dans le placard, les fumées de la chaudière
  sortent dedans / un nid d'oiseau dans la ventouse de la chaudière, ça refoule dans l'appart et ça pique /
  mamie dort tout le temps et a mal à la tête avec son petit chauffage à gaz / on a la nausée et les jambes
  molles, le feu à charbon tourne depuis hier / the boiler makes us sick, headaches every evening / my kids
  are sleepy and throwing up since we use the paraffin heater / alarm says CO and a number 75 / on cuisine
  au charbon dans la salle de bain, plus d'électricité / les pompiers ont mesuré du monoxyde chez le voisin
  et nous on a mal à la tête aussi / le technicien a trouvé des ppm et a tout coupé, est-ce qu'on peut
  dormir là / j'ai rallumé la chaudière condamnée, je sais, mais maintenant je vois flou / ma tête tape, mon
  coeur aussi, seulement quand le chauffe-bain marche / le chien est tombé d'un coup à côté du poêle et moi
  je titube / quand la hotte tourne, la chaudière renvoie ses gaz et ça pique les yeux / chui fatigué
  vertige, chaudiere fait flamme jone / odeur de brûlé de chaudière et mal de tête, pas de fumée visible /
  le boîtier co de ma voisine sourde sonne sans arrêt derrière sa porte / moi et enfants mal tête quand
  chaudière marche / chauffage charbon dans chambre, tout le monde vomit / détecteur co il sonne rouge / la
  flamme elle est jaune, moi vertige / on a fait feu dans barbecue dans salon, maintenant dormir tous / ma
  femme tombée quand douche, chauffe-eau gaz / machine monoxyde bip bip bip 150 / mal o crane kan leau
  chaude coule / le poele il fume dedans et les petits dorment bcp / tete lourde, jambe coton, chaudiere /
  technicien dit monoxyde, danger, mais il est parti / everybody dizzy at home, boiler is on / ma soeur é
  blanche elle vomi, le poele a petrole tourne / chaudiere noir dessus et nous malades / fumée de chaudière
  revient ds la piece jai la nausée / we use charcoal inside to warm, my head hurts / les pompiers m'ont dit
  de ne plus allumer mais le gardien a rallumé, on est malades / l'insert fume dans la pièce et on a mal au
  coeur / ma mère dit des choses sans queue ni tête, le poêle ronfle depuis ce matin / le boîtier affiche
  danger co / le chauffage au gaz d'appoint nous endort / vertiges sous la douche depuis le nouveau
  chauffe-bain / la famille entière a la nausée, la chaudière est dans la cuisine / on a fait cuire au
  charbon à l'intérieur et le petit ne se réveille pas bien
lift: je suis bloqué dans l'ascenseur / quelqu'un est coincé dans l'ascenseur / ma mère est enfermée dans
  l'ascenseur / on est trois dans la cabine et ça ne bouge plus / j'entends crier dans l'ascenseur /
  l'ascenseur s'est arrêté avec moi dedans / mon fils est tout seul dans l'ascenseur arrêté / un livreur
  coincé entre deux étages / l'infirmière est bloquée dans la cabine / la porte ne s'ouvre pas et je suis
  dedans / stuck in the lift / someone trapped in the elevator / my mum is in the lift and the doors won't
  open / ça tape dans l'ascenseur / quelqu'un appelle derrière la porte de l'ascenseur / le bouton d'alarme
  ne répond pas je suis à l'intérieur / bloké dan lassenseur / coincé entre le 3 et le 4 / on est dedans
  depuis une demi-heure / la voisine n'est pas ressortie de l'ascenseur / personne âgée dans la cabine en
  panne / elle a pris l'ascenseur et on l'entend pleurer / jsui dan lassenseur i bouj pu / ascenseur en
  panne avec des gens dedans / deux enfants dans l'ascenseur bloqué au 6e / un monsieur en fauteuil enfermé
  dans l'élévateur / le monte-charge est arrêté et le livreur est dedans / je vous appelle de l'ascenseur /
  la cabine est arrêtée, la dame à l'intérieur panique / l'ascenseur a stoppé d'un coup on est quatre là
  dedans / ouvrez nous on étouffe dans l'ascenseur / ma fille m'appelle, l'ascenseur s'est arrêté avec elle
  / y a du monde dedans et ça ouvre pas / des voix dans la gaine d'ascenseur / on toque depuis la cabine /
  mon grand-père a pris l'ascenseur il y a une heure et n'est jamais arrivé / chui dedan ya plu de lumiere /
  il fait noir dans la cabine et la porte reste fermée, j'appuie partout / help we are in the elevator / i'm
  stuck between floors / la femme de ménage est prise dans l'ascenseur / lassenseur sé arété avek mon bébé é
  moi / je suis dans l'ascenseur du B, il s'est arrêté et la lumière s'est éteinte / ma fille de 9 ans est
  dans l'ascenseur, elle m'appelle, elle dit que ça ouvre plus / on a un déménageur coincé avec un piano
  entre deux paliers / la sonnette de l'ascenseur retentit depuis dix minutes et on entend une voix / c'est
  mon père il a pris l'ascenseur pour descendre la poubelle, il est pas revenu et la cabine est au milieu /
  je suis avec mon bébé dans la cabine, ça fait vingt minutes, personne ne vient / l'ambulancier est bloqué
  avec un patient sur brancard dans l'ascenseur / au secours on est dedans à cinq, il fait une chaleur /
  l'ascenseur a fait un bruit et s'est arrêté, la dame du 7 est à l'intérieur, elle est cardiaque /
  j'appelle de la part de ma voisine, elle est prise dedans et n'a pas de réseau / mon mari est dans
  l'ascenseur en panne, il supporte pas / le gamin du 3 tape dans la porte de l'ascenseur de l'intérieur /
  lift stopped with my son inside / we have been in this elevator for an hour / a lady is crying in the lift
  / the doors are shut and we are in here, 4 people / il y a quelqu'un dedans, j'entends son téléphone
  sonner dans la gaine / le facteur est enfermé dedans, je lui parle à travers la porte / il est resté en
  rade entre le rez-de-chaussée et le premier avec une personne en déambulateur dedans / les portes se sont
  refermées sur nous et ça ne répond plus, étage 4 / cabine arrêtée à mi-étage, on voit les pieds d'un
  monsieur / ma belle-mère m'a téléphoné, l'ascenseur l'a gardée / ça bouge plus, j'ai appuyé sur tous les
  boutons et sur la cloche / bloqué avec le chien dedans / la femme de ménage est montée avec l'ascenseur et
  depuis on l'entend appeler / j'ai envoyé mon petit chercher le pain, il répond dans l'ascenseur qu'il a
  peur / mwen bloké adan asansè-a / ascenseur stoppé présence de personnes / une usagère en fauteuil
  immobilisée dans l'élévateur pmr / on a essayé d'ouvrir les portes avec un tournevis pour le sortir / la
  téléalarme de l'ascenseur ne répond pas et je suis à l'intérieur depuis 18h / maman est dedans c'est tout
  noir elle dit / le monte charge s'est arrêté avec le cuisinier de la crèche dedans / l'aide ménagère
  n'arrive pas, elle vient d'écrire qu'elle est coincée dedans / ça s'est arrêté net, secousse, et on n'ose
  plus bouger dans la cabine / un couple de personnes âgées attend dedans, ils respirent mal / ils sont
  plusieurs jeunes dans l'ascenseur bloqué, ils rigolent mais ça dure / je vous entends mal je suis dans
  l'ascenseur, il est arrêté / ouvrez moi je suis au 2 et demi / elle est montée il y a trois quarts d'heure
  et l'ascenseur n'est jamais arrivé au 8 / moi dans ascenseur bloqué / ma femme enceinte dans ascenseur, il
  bouge pas / ya qqn ds lascenseur il crie / chui bloker 4eme et 5eme, dedans / les enfants dans l'ascenseur
  ils pleurent, porte fermée / on est coincés ds lasc svp vite / ma mère elle est pas sortie de l'ascenseur,
  il est arrêté / le monsieur avec fauteuil il reste dans ascenseur, pas ouvrir / lasenseur sest areter avc
  mon fils / quelqu'un tape tape dans la porte ascenseur / we are stuck lift please / mon ami il m'écrit il
  est enfermé dans l'ascenseur de chez vous / porte ascenseur pas ouvrir, moi dedans, pas lumière / le
  facteur bloque ds lascenseur du C / fille 8 ans seule dans ascenseur elle a peur / ascenseur arrêté
  milieu, j'entends personne qui parle dedans / alarme ascenseur sonne et une dame demande aide dedans /
  nous sommes dedans, personne répond bouton / une personne handicapée est coincée dans la plate-forme /
  j'entends des coups réguliers venant de la cabine / mon conjoint est resté dans l'ascenseur, il ne répond
  plus / l'ascenseur a refermé ses portes sur ma fille et ne bouge plus / nous sommes enfermés, le bouton
  d'appel ne marche pas / un enfant pleure dans la gaine / des pompiers déjà venus mais la dame est encore
  dedans / la kiné de ma mère m'a appelée, coincée au 4 / il y a du monde dans l'ascenseur et il s'est
  bloqué / quelqu'un hurle ouvrez moi dans la cabine
fire: au feu / il y a le feu / ça brûle dans la cave / de la fumée sort de l'appartement du voisin / les
  poubelles brûlent / je vois des flammes / incendie au 4e / l'appartement d'en face est en feu / une
  voiture brûle en bas / fumée noire dans la cage / ça sent le brûlé dans l'escalier et il y a de la fumée /
  ma friteuse a pris feu / le canapé brûle / mon four est en flammes / le scooter flambe dans le hall / le
  sèche-linge fume / fire in the kitchen / there is smoke coming out of the flat / the bins are on fire / un
  feu dans le local vélos / la batterie de la trottinette a explosé et ça brûle / rideaux en feu / ya le feu
  / la hotte a pris feu / le détecteur du voisin hurle et ça sent le cramé / la haie brûle contre l'immeuble
  / fumée qui passe sous la porte / une casserole brûle chez la voisine, elle répond pas et ça fume / lé ka
  brilé / difé / on voit une lueur orange à la fenêtre du troisième / des gens ont mis le feu aux boîtes aux
  lettres / de la fumée blanche sort de la gaine / le balcon du dessous brûle, le voisin a jeté une
  cigarette / odeur de plastique brûlé très forte dans le couloir avec un voile gris / ça fume dans le
  vide-ordures / matelas qui se consume dans la cave / brouillard dans la cage et ça pique la gorge / le
  toit fume / le barbecue du voisin a enflammé le store / mon micro-ondes a pris feu / le compteur est en
  feu / crame / ça crame au sous-sol / un pétard a mis le feu au buisson / ça brûle chez le monsieur du
  troisième, on voit rouge par la fenêtre / le bac en plastique devant l'entrée est en train de fondre avec
  des flammes / j'ai mis de l'huile sur le feu et maintenant la hotte flambe / il y a une fumée épaisse qui
  descend l'escalier, on peut plus sortir / la petite voiture électrique du gosse chargeait dans le couloir,
  elle a pris feu / mon voisin a oublié sa casserole, ça fume sous sa porte et il n'ouvre pas / odeur de
  brûlé dans toute la cage et un brouillard au 5e / ils ont mis un pétard dans la boîte aux lettres, y a des
  flammes / des étincelles puis du feu dans le local électrique / ça sent le cramé, les détecteurs de deux
  appartements sonnent ensemble / le balcon d'à côté flambe, c'est le barbecue / un matelas brûle dans les
  caves, on tousse / my stove is on fire / smoke everywhere on the 3rd floor / the dryer is burning /
  there's a fire in the bin store / le feu a pris dans la poubelle de la cuisine, j'ai jeté de l'eau mais ça
  reprend / ya des flames dans le vide ordure / fumée noire au-dessus du toit du C / la mobylette crame dans
  l'entrée, le plafond noircit / j'ai posé une couverture sur le radiateur électrique et ça fume noir / la
  bougie est tombée sur le rideau, vite / on est confinés dans la chambre, il y a du feu dans le couloir /
  la gaine fume à tous les étages / mon chargeur de téléphone a pris feu sur le lit, c'est pas encore éteint
  / on voit des lueurs et ça craque au grenier / le local des encombrants est en feu, ça monte sur la façade
  / la haie sèche a pris, ça se rapproche des fenêtres / du papier brûle dans l'ascenseur / une fumée grise
  sort des grilles d'aération de la salle de bain / madame dit que sa télé fume et que le meuble commence à
  brûler / ça chauffe et ça rougeoie derrière la plinthe / la prise a pris feu, j'ai coupé, mais ça couve
  encore dans le mur / la friteuse de papi a débordé et y a le feu sur la cuisinière / une odeur de fumée
  réveille tout le monde à 4 heures, on ne sait pas d'où ça vient / i ni difé an lokal poubel la / le camion
  devant les garages est en feu / le feu dans poubelle vite / fumée chez voisin, il répond pas / ya le feu o
  2eme / ça brûle balcon en bas / machine à laver fume et sent brûlé, j'ai peur / la cuisine prend le feu /
  fumée noire couloir on peut pas sortir / ca crame ds la cave / flames in the bins / trottinette électrique
  elle brule dans l'entrée / jai vu du feu sur le toit / le four il fait fumée beaucoup et flamme / canapé
  brûlé par cigarette, ça fume encore / alarme fumée du voisin sonne et odeur brûlé / des petits ont mis feu
  carton sous l'escalier / smoke coming from under the door next to me / prise en feu jai jeté leau / la
  voiture en bas elle a pris feu / sa sent le brulé tres fort ds lescalier on voit fumé / des flammes
  sortent du local technique / le store a pris feu avec le barbecue / la cage est remplie de fumée, on ne
  voit plus les marches / une odeur de brûlé et de la fumée chez la voisine qui dort / feu de friteuse / feu
  de poubelles contre le mur / le garage brûle / la batterie du vélo gonfle et fume / un mégot a mis le feu
  aux jardinières / le tableau a pris feu, flammes dans l'entrée / fumée au sous-sol, alarme qui hurle /
  lave-vaisselle en feu
violence: mon mari me frappe / mon ex est derrière la porte il veut entrer / quelqu'un essaie de forcer ma
  porte / un homme avec un couteau dans le hall / j'ai peur pour ma vie / il a dit qu'il allait me tuer / on
  me menace de mort / la voisine se fait battre, elle crie au secours / des gens cagoulés dans la cave avec
  des barres / il a levé la main sur les enfants / coups de feu en bas / bagarre dans l'escalier, il y a du
  sang / mon fils me tape / il m'attend en bas pour me casser la figure / my husband hits me / someone is
  trying to break in / a man with a knife / he is going to kill me / on vient de m'agresser dans l'ascenseur
  / j'ai été agressée dans le hall / mon compagnon m'a étranglée / i me tap / elle hurle et on entend des
  coups, il va la tuer / mon voisin me menace avec une batte / quelqu'un est entré chez moi / cambrioleur
  dans l'appartement / je me suis enfermée dans la salle de bain il défonce la porte / il casse tout et les
  petits pleurent / mon beau-fils a sorti un couteau / je suis cachée chez la voisine, mon mari me cherche /
  un voisin m'a mis son poing dans la figure / il m'a poussée dans l'escalier / on entend des gifles et un
  enfant qui supplie / des types tabassent un jeune devant l'entrée / il rôde en bas avec une machette / je
  chuchote il est à côté / il revient ce soir me régler mon compte / il a juré de mettre le feu à
  l'appartement avec nous dedans / mon ex me suit et il a mes clés, j'ai très peur / le voisin a lâché son
  chien sur moi / un homme suit les filles dans le parking / attouchements dans l'ascenseur / il m'a violée
  / on m'a braqué sur le parking / il me séquestre / il tambourine à ma porte en hurlant qu'il va me planter
  / mon conjoint a bu, il a jeté la télé et il s'en prend à moi / ma soeur est enfermée dans les toilettes,
  son copain défonce la porte / la dame du 6 m'a glissé un mot, elle demande de l'aide, son mari la frappe /
  des individus sont en train de casser la porte du local à coups de masse et menacent le gardien / il m'a
  attrapée par les cheveux dans le hall / un homme me suit jusqu'à mon palier, il est devant ma porte / on a
  tiré sur la façade / il a une arme, il crie sur le balcon / mon fils de 17 ans m'a poussée et cassé le
  bras / le voisin est venu avec un marteau, il dit que la prochaine fois c'est ma tête / quelqu'un marche
  dans mon appartement, je suis cachée dans la chambre / ils sont trois dans la cave à frapper un gosse /
  j'entends ma voisine supplier arrête arrête et des coups sourds / mon ex a l'interdiction de m'approcher
  et il est en bas de l'immeuble / he has a gun / my boyfriend is beating me, please hurry / a man is
  kicking my door and shouting he'll kill me / they attacked my son in the hallway / il a enfermé les
  enfants et il refuse de les rendre / mon gendre frappe ma fille devant le bébé / le monsieur ivre du 2
  étrangle son chien et menace tout le monde avec une bouteille cassée / on m'a mis un couteau sous la gorge
  pour mon sac à l'entrée / des jeunes me barrent le passage et disent qu'ils vont me brûler / un type nu
  dans l'escalier essaie d'attraper les gens / mon frère est violent ce soir, on s'est réfugiés chez le
  gardien / il me prend mes papiers et m'empêche de sortir / ma locataire en colocation a peur, son
  colocataire la menace la nuit / elle a des bleus partout et le petit dit que papa tape / i vé tyé moin /
  l'homme du parking a attrapé ma fille par le bras / ils essaient de rentrer par la fenêtre du
  rez-de-chaussée là maintenant / ça se bat au couteau devant le bâtiment / il crache, il frappe et il
  revient tous les soirs chez maman lui prendre son argent / mon mari a trouvé où j'habite / un voisin a
  aspergé ma porte d'essence / mon mari il tape moi / il veut casser la porte avec pied, j'ai peur / voisin
  avec couteau dans escalier / quelqu'un casse ma porte mtn / des gars se batte en bas avec des barres / mon
  ex é la devant, il dit il va me tuer / homme suivre moi jusqu'à ma porte / la voisine elle crie aidez moi
  et on entend frapper / on ma agressé ds le hall jsaigne / my husband hit me and the kids / he is outside
  with a knife / il frappe sa femme tous les soirs, là elle crie beaucoup / un voleur est dans mon
  appartement / ils ont menacé de me planter si je parle / mon fils me menace et casse tout / il m'a
  étranglée hier et il revient ce soir / mec cagoulé essai douvrir ma porte / il a dit je brule ta maison /
  il cogne sur ma mère / ma fille est séquestrée par son copain / des hommes armés dans la cage / on me suit
  et on me menace / il a cassé la fenêtre pour entrer, je suis dans la salle de bain / le voisin m'a frappée
  au visage tout à l'heure / dispute au couteau chez les voisins / il veut me jeter par la fenêtre / mon ex
  brûle mes affaires sur le palier et hurle / une bande tabasse le gardien / j'ai reçu des menaces de mort
  dans ma boîte ce matin
`
