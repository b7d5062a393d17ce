/** What only sounds like a danger: over, denied, asked in advance, or another sense of the word. */
export const calm = `
calm: ça ne sent pas le gaz / il n'y a pas de feu / aucune odeur de gaz chez moi / pas de fumée ni rien /
  personne n'est coincé dans l'ascenseur / personne n'est blessé / rien de grave / ce n'est pas urgent /
  hier il y avait une odeur de gaz, c'est réparé / l'odeur de gaz de la semaine dernière a disparu, grdf a
  changé le joint / la fuite de gaz est réglée merci / les pompiers sont venus et repartis, tout va bien /
  l'incendie de l'an dernier a laissé des traces / après l'incendie le hall est à repeindre / on m'avait
  agressée en 2022 et je voudrais un digicode / j'étais restée coincée dans l'ascenseur en mars / il y a eu
  une fuite le mois dernier / je suis tombée l'hiver dernier dans l'escalier, où en est l'assurance /
  l'électricien a réparé la prise qui faisait des étincelles / mon père est mort en mai / ma voisine est
  décédée, qui vide l'appartement / le monsieur du 4 est à l'hôpital depuis mardi / ma mère est tombée le
  mois dernier, elle voudrait une barre / depuis sa chute mon père a besoin d'une douche / comment réagir si
  ça sent le gaz / que faire si je reste bloqué dans l'ascenseur / qui appeler en cas d'inondation / le
  numéro d'urgence gaz c'est lequel / y a-t-il un risque de monoxyde avec ma chaudière, elle marche bien /
  exercice incendie jeudi / annulez mon appel, fausse alerte / c'était une fausse alerte, le toast a brûlé /
  finalement c'était la friture du voisin / en fait non c'est bon / l'alarme a sonné pour rien / feu
  tricolore en panne devant la résidence / feu vert pour les travaux / y a pas le feu au lac / le feu de la
  gazinière est capricieux / un des feux de la plaque ne marche plus / la gazinière est sale / la gazinière
  est à changer / mon four à gaz est trop vieux / le contrat de gaz est à quel nom / relève du compteur de
  gaz / ma facture de gaz est énorme / gaz coupé pour travaux / le gaz ne vient plus, aucune odeur / tuyau
  de gaz périmé depuis l'an dernier sans odeur / la bouteille de gaz est vide / chauffage au gaz en panne /
  gaz lacrymogène c'était l'an passé / la porte claque / le volet claque / ça claque dans les tuyaux / ça me
  tue ce bruit / je suis mort de froid / je meurs de chaud / on crève de froid ici / j'étouffe avec cette
  chaleur / on suffoque, 28 degrés / ce loyer m'étrangle / vos charges m'assassinent / c'est la guerre avec
  les cafards / je vais faire une crise si vous ne venez pas / je suis à bout de nerfs / ça m'a fait un choc
  la facture / je vais péter un plomb / je vais exploser / je bous / j'ai failli tomber de ma chaise en
  voyant le montant / on se noie sous la paperasse / inondés de pub / le voisin hurle devant le match / le
  voisin crie sur sa console / les enfants hurlent en jouant / le bébé pleure la nuit / la dame parle fort
  et crie au téléphone / ils se disputent souvent mais sans coups / le voisin tape au marteau / le voisin du
  dessus tape du pied / ça tape dans le mur quand il bricole / le chien hurle à la mort quand ils partent /
  le radiateur est mort / mon frigo est mort / la batterie du portail est morte / l'ascenseur est mort / un
  rat mort dans la cour / odeur de rat crevé sous l'évier / une odeur de mort dans le frigo après la coupure
  / pigeon mort sur le rebord / ça sent mauvais chez la voisine, ses chats / l'odeur vient du vide-ordures /
  ça sent la clope dans la cage / ça sent le cannabis / la cuisine du voisin sent fort le soir / ça sent la
  peinture fraîche / ça sent le renfermé / odeur de brûlé, c'était mon rôti / j'ai brûlé ma casserole, tout
  est aéré / trace de brûlé sur le plan de travail / le fer a brûlé le lino / ampoule brûlée / ampoule
  grillée / l'ampoule a claqué / la lampe a grillé / le néon clignote / le plafonnier ne s'allume pas, rien
  d'autre / l'interrupteur ne fait rien / la prise bouge mais rien de chaud / prise sans courant / il manque
  une prise / le disjoncteur saute, pas d'étincelle / ça disjoncte quand je mets le grille-pain / le
  compteur électrique fait du bruit / coupure de courant dans la rue revenue / fil à linge cassé / le fil de
  l'interphone est coupé / câble de télé qui pend / fil du téléphone / fils de la fibre qui traînent dans le
  couloir / câble internet arraché / ascenseur en panne je monte à pied / ascenseur bloqué au
  rez-de-chaussée vide / ascenseur arrêté, j'ai vérifié, personne / je suis coincée chez moi à cause de
  l'ascenseur / ma mère ne peut plus descendre, l'ascenseur est hs / je suis bloquée au 6e sans ascenseur /
  la clé est coincée dans la serrure / mon doigt était coincé, c'est bon maintenant / le tiroir est coincé /
  le jouet est coincé dans les wc / voiture coincée dans le garage / je suis enfermée dehors / porte
  claquée, clés à l'intérieur, rien sur le feu / le chat est enfermé dans la cave / le bouton de l'ascenseur
  est coincé / l'alarme de l'ascenseur bipe, il est vide / détecteur de fumée qui bipe, pile / le détecteur
  sonne quand je cuisine / détecteur décroché / le détecteur clignote vert / détecteur de monoxyde à
  installer / boîtier co qui bipe pile faible / alarme incendie déclenchée par erreur ce matin / porte
  coupe-feu qui frotte / extincteur vide / trappe de fumée ouverte / conduit de fumée à ramoner / verre fumé
  de la porte / le voisin fume à la fenêtre / des jeunes fument le joint / de la buée comme de la fumée / de
  la vapeur dans la salle de bain / la chaudière fait un nuage de vapeur dehors, normal / la chaudière
  s'éteint / flamme de la chaudière qui ne tient pas, bleue / la veilleuse s'éteint / l'eau est brûlante /
  je me suis ébouillanté un peu au robinet, réglage à revoir / le radiateur brûle quand on le touche /
  robinet qui goutte / petite fuite sous l'évier / fuite légère / ça suinte / quelques gouttes au plafond /
  tache d'humidité / auréole sèche / infiltration ancienne / flaque dans la cave après la pluie / la
  baignoire déborde si je fais pas attention / la machine a débordé hier, épongé / plafond qui s'écaille /
  petite fissure / peinture qui tombe / plâtre friable / un carreau du mur est tombé / le rideau est tombé /
  l'étagère est tombée / la poignée est tombée / l'arbre est tombé cette nuit sur la pelouse, aucun blessé /
  une branche est tombée il faut la ramasser / le grillage est tombé / la boîte aux lettres est tombée / la
  nuit tombe tôt et il n'y a pas de lumière / le courrier tombe / tuile à remplacer, rien ne menace / le
  balcon est sale / le garde-corps est à repeindre / garde-corps rouillé mais solide / marche un peu usée /
  la rampe bouge un peu / trou dans le grillage / trou dans le mur du plombier / nid de poule / la cour est
  défoncée / les pompiers doivent pouvoir passer / police d'assurance / la police est passée la semaine
  dernière pour le bruit / plainte déposée pour le vol du vélo / vélo volé / cave cambriolée le mois passé /
  on a forcé ma boîte / la porte de la cave a été forcée pendant les vacances / serrure à changer après
  effraction / mon ex est parti, je veux enlever son nom du bail / divorce / le voisin m'insulte / menace de
  porter plainte / vous me menacez d'expulsion / il m'a menacé d'un procès / je suis malade et j'ai froid /
  mon fils a de l'asthme à cause de l'humidité / ma mère est cardiaque et l'ascenseur est en panne / je suis
  enceinte, pas de chauffage / mon bébé a froid / personne handicapée sans ascenseur / j'ai mal au dos pour
  monter / ma jambe est cassée, je ne peux pas descendre les poubelles / piqûres de punaises, gouttes de
  sang sur le drap / le sang des punaises / prise de sang / l'infirmière ne peut pas sonner / le médecin a
  fait un certificat pour l'humidité / le docteur demande une douche / votre agence ne répond pas / personne
  ne répond au téléphone / le gardien ne répond jamais / on n'a pas vu le gardien depuis une semaine / on
  n'a pas vu le ménage depuis un mois / pas de nouvelles de l'artisan depuis dix jours / mon voisin est
  parti en vacances, son courrier déborde / je pars trois semaines / j'attends de l'aide pour mon dossier /
  aidez-moi à payer / au secours votre site / sos plombier / no smoke, no fire, just the battery / false
  alarm / it's fixed now thanks / the lift is empty and stopped / nobody is inside / no smell of gas / I'm
  freezing to death with this heating / the noise is killing me / my bill gave me a heart attack / what
  number do I call if I smell gas / Ne vous inquiétez pas, ça ne sent rien, c'est juste que la plaque de
  gauche ne s'allume plus / il y avait une odeur de gaz lundi, grdf est passé, joint changé, je vous
  préviens juste / j'ai appelé hier pour l'ascenseur, ma voisine a été sortie, tout le monde va bien, merci
  aux pompiers / la fumée d'hier c'était le barbecue du voisin, c'est fini / on a eu un début d'incendie
  l'été dernier, l'assurance réclame le constat / je n'ai pas reçu de décharge, juste la lumière qui ne
  s'allume plus / aucune étincelle mais la prise du salon est morte / les fils sont rangés et isolés,
  l'électricien reviendra mettre le cache / ma mère est tombée en janvier, elle est rentrée de l'hôpital, il
  faudrait une rampe / le docteur dit que mes maux de tête viennent du bruit du voisin / j'ai des migraines
  à cause de la peinture fraîche dans le hall / je suis fatiguée et j'ai mal à la tête à force de vous
  appeler / mon fils vomit à cause d'une gastro et la machine à laver est en panne / la chaudière marche
  mais la flamme s'éteint de temps en temps, pas d'odeur / le détecteur de monoxyde est arrivé en fin de
  vie, il dit END / quand posez-vous les détecteurs de monoxyde promis / j'ai jeté le vieux poêle, où le
  déposer / on voudrait faire un barbecue dans la cour, c'est permis ? / les jeunes ont fait un barbecue
  dans la cour, ça fume un peu mais c'est bon enfant / le voisin brûle de l'encens, ça sent dans le couloir
  / l'odeur de cramé c'était mon gâteau / le four sent le chaud la première fois, c'est normal ? / ma
  casserole a débordé, les plaques sont sales / l'alarme incendie a été testée ce matin ? / le déclencheur
  d'alarme a été cassé par un ballon, ça ne sonne plus / ils ont fait sauter un pétard, plus de peur que de
  mal, vitre fendue / le 14 juillet des pétards, rien d'abîmé / les poubelles ont brûlé en mai, on attend
  toujours des bacs neufs / la voiture brûlée est restée sur le parking, quand l'enlève-t-on / suite à
  l'incendie de cave, mon électricité de cave n'est pas revenue / la porte coupe-feu est lourde pour ma mère
  / le feu clignotant du portail est grillé / l'ascenseur s'est arrêté une minute entre deux étages puis il
  est reparti, j'ai eu peur, personne dedans maintenant / on a dû porter ma mère dans l'escalier, ascenseur
  en panne / l'ascenseur est en panne et je suis au 10e avec une poussette, bloquée chez moi / livreur
  refuse de monter, ascenseur arrêté / l'ascensoriste est dans l'ascenseur, il répare / il y a un chat qui
  miaule dans la gaine / ça grince et ça crie dans l'ascenseur, les rails / quelqu'un a oublié un sac dans
  l'ascenseur / quelqu'un a vomi dans la cabine / la porte de l'ascenseur s'ouvre lentement / l'alarme de
  l'ascenseur est coincée, elle sonne pour rien, cabine vide / ma clé est tombée dans la fosse / les voisins
  se crient dessus pour le parking, rien de méchant / mon voisin joue aux jeux vidéo et hurle je vais te
  tuer à son écran / la voisine regarde des films d'horreur très fort / ils jouent à la bagarre dans le
  couloir, des gosses / on m'a volé mon vélo avec violence de la serrure / ma cave a été visitée en juin /
  le cambriolage date de Noël, la porte ferme mal depuis / la police m'a demandé l'enregistrement de la
  caméra / mon ex-mari est toujours sur le bail, jugement de divorce joint / il a menacé d'appeler la mairie
  pour le bruit / menace de coupure d'électricité pour impayé / vous nous tuez avec ces augmentations / le
  couteau suisse du gardien est resté chez moi / on tape dans les radiateurs pour qu'ils chauffent / je me
  bats avec ma serrure tous les matins / ça pique les yeux, le produit de ménage / le produit du nettoyage
  donne mal à la gorge / de l'eau un peu partout autour du wc mais j'ai fermé le robinet / la fuite est
  arrêtée, j'ai coupé, venez quand vous pouvez / j'ai fermé l'eau, il ne coule plus rien, mais je n'ai plus
  d'eau / le plafond a séché, reste à repeindre / l'inondation de 2018 a laissé une trace / la cave prend
  l'humidité quand il pleut fort / une flaque devant le garage les jours de pluie / l'eau de la douche
  déborde un peu du bac / la machine du voisin a fui il y a six mois / l'eau monte dans la cuvette quand on
  tire, puis redescend doucement / l'eau ne monte pas jusqu'au 9e / la pression monte dans la chaudière /
  mon ballon met du temps à remplir / ça coule dans la cuvette des wc sans arrêt / le robinet coule fort
  mais froid / trop d'eau dans les jardinières du dessus, ça goutte sur mon linge / la peinture du balcon
  tombe en petites écailles / une vieille tuile traîne sur le toit du garage, rien ne bouge / l'échafaudage
  est solide mais me cache le soleil / branche morte à couper avant l'hiver / le vent a couché la haie / la
  clôture est tombée côté champ / un carreau de faïence est tombé dans la baignoire / la porte du placard
  m'est tombée sur le pied, charnière / le rideau de douche est tombé / la barre de penderie est tombée /
  mon étagère s'est décrochée, livres par terre / le plâtre s'effrite au bas du mur / un trou de souris / le
  balcon a une petite fissure depuis toujours / fissure du plafond vue par l'expert, sans danger / le maçon
  a consolidé le balcon, reste à peindre / on a mis une barrière autour du trou, c'est sécurisé / le trou du
  trottoir a été rebouché mais mal / mon voisin est mort il y a un mois, son balcon est plein d'affaires /
  ma grand-mère est en maison de retraite, je vide son logement / le monsieur du 8 est parti en cure, il
  faut ramasser son courrier / mon voisin ne me répond plus, on est fâchés / la voisine n'ouvre pas au
  technicien pour la fuite / le locataire du dessus ne répond pas à la porte et sa fuite coule chez moi
  goutte à goutte / personne ne répond à l'agence depuis lundi / je ne respire plus avec ces travaux, la
  poussière / on étouffe sous les poubelles / ça me donne des palpitations ces factures / je saigne du
  porte-monnaie / mes plantes meurent de froid / je suis tombée sur le répondeur / je tombe de haut en
  lisant votre courrier / la chute de température cette nuit / ça tombe bien, je voulais vous parler / le
  bébé de la voisine est né, poussette dans le hall / ma fille est handicapée, besoin d'une place / aide à
  domicile qui ne trouve pas l'interphone / mon père est sourd, mettez une sonnette lumineuse / besoin
  d'aide pour changer une ampoule / au secours je ne comprends rien à ma facture / urgent urgent quittance /
  URGENT BADGE EN PANNE / c'est urgent ma télé ne marche plus / c'est dangereux cette marche un peu haute /
  c'est un danger public ces trottinettes / ça pourrait être dangereux un jour / j'ai peur que ça coûte cher
  / j'ai peur des pigeons / les rats ont peur de rien / il y a du sang sur les draps, des punaises / le
  moustique tigre nous dévore / un chien a fait ses besoins / l'eau sent l'oeuf / l'évier sent l'oeuf pourri
  quand il pleut / odeur d'égout en tirant la chasse / ça sent le poisson dans le local / ça sent la lessive
  dans la vmc / ça sent le fioul près de la chaufferie depuis la livraison / ça sent l'essence au parking,
  une moto fuit / le gaz de la clim / gaz d'échappement dans ma chambre côté parking / ma plaque à gaz est
  vieille, je veux passer à l'électrique / le robinet de gaz est fermé et scellé, demander l'ouverture / pas
  de gaz depuis l'emménagement / the smoke alarm beeps every minute, battery low / my son fell last year,
  can you fix the step / I was stuck in the lift last month, any compensation / gas was turned off, no smell
  / the fire was last summer, the wall is still black / the neighbour shouts at his football game / water
  stopped, I closed the valve / ya pas de gaz chez moi, c'est le frigo qui sent / pas de fumée pas de feu,
  juste pile / odeur brûlé c'était le poulet, c'est bon / oubliez mon message, tout va bien / laissez tomber
  c'est arrangé / feu fini, pompier parti, reste le sale / poubelle brûlée l'autre jour, il reste le noir /
  inondation c'est fini, le sol gonfle / l'eau a coulé mois passé, réparé, tache reste / court circuit
  réparé mais pas de lumière / ascenseur vide mais il bouge pas / ascenseur marche pas, moi huitième avec
  courses / hier bloqué ascenseur, maintenant sorti, ça marche / ma fille coincée hier, aujourd'hui il
  marche mais il tremble / alarme ascenseur sonne toute seule, personne dedans / la porte ascenseur ouvre
  ferme ouvre ferme / ascenseur il crie comme un cochon en montant / porte claque comme un coup de fusil /
  fenêtre claque avec le vent / mon frère a explosé la porte en jouant / la petite porte de la boîte est
  tombée / balançoire cassée une chaîne / fil à linge tombé du balcon / téléphone tombé dans le trou de
  l'ascenseur / la nuit tombe vite, lampadaires éteints / l'eau sort comme un fil / l'herbe est haute comme
  mon fils / la voisine me dit pas bonjour, ça fait mal au coeur / voisin fume dans l'escalier c'est
  interdit / merguez sur le balcon, ça sent dans mon linge / barbecue en bas, la fumée vient chez nous,
  c'est pas grave / chicha dans le hall, fumée / détecteur fumée tombé, pas de fumée / détecteur co c'est à
  moi d'acheter ? / alarme bip chaque minute, pile finie / pas pris le jus, juste l'inter cassé /
  électricité saute quand four et machine / ça disjoncte quand maman branche la bouilloire / guerre avec les
  cafards / les cafards me tuent / le loyer me tue / ça fait trop mal au porte-monnaie / menaces l'an
  dernier, il est parti, attestation svp / mon mari est parti, changer le nom / mon fils crie toute la nuit
  il fait ses dents / voisin crie football / les jeunes musique en bas mais gentils / les gens laissent les
  sacs par terre / ya plus de place au local / gardien c'est qui maintenant / mon père son dossier logement
  / maman malade veut un rdc / mon fils 19 ans cherche studio / grand-mère veut une barre dans la douche /
  papa ne peut plus monter les marches / mamie a froid, radiateur tiède / bébé a froid 16 degrés / enfants
  dorment avec manteau, radiateur petit / ma fille a peur des araignées / ma fille a peur dans le hall noir
  / mon chien a peur des pétards / l'eau chaude brûle les mains au robinet / radiateur pleure, je mets
  bassine / radiateur trop chaud, on étouffe / moi dernier étage, quand il pleut ça goutte / un peu d'eau
  sous l'évier, bassine / le tuyau goutte un peu / la chasse coule toute la nuit / wc bouché, ça monte un
  peu puis descend / la cuisine pas d'électricité, le reste oui / prise marche plus / lumière salle de bain
  morte / l'ampoule explosée, changée, merci / four cassé de la cuisine / machine à laver fuit un peu /
  frigo fait du bruit / la vmc fait un bruit d'avion / le mur ronfle / on entend la pompe la nuit /
  interphone j'entends rien / badge bip rouge / clé tourne mal / porte dure à ouvrir / fenêtre ferme pas,
  vent rentre / volet bloqué, noir / balcon pigeons caca / rats poubelle / souris cuisine / cadavre de
  pigeon sur le rebord / odeur de mort, c'est une souris sous le meuble / odeur dans l'escalier, poubelle du
  voisin / toilette sent mauvais / cave sent l'humide / mur noir chambre / plafond taché sec / peinture
  tombe / carrelage décollé / petit trou dans le mur / fissure petite / branche tombée sur l'herbe / arbre
  coupé reste là / haie trop haute / banc cassé / trou dans la route du parking / voiture morte sur ma place
  / moto bruit la nuit / voisin parle trop fort au téléphone / chien aboie toute la journée / il se bat avec
  personne, il joue / les enfants se battent pour rire / j'ai failli pleurer avec votre lettre / vous voulez
  ma mort avec ces charges / je suis noyé dans les papiers / explosion de la facture d'eau / la facture
  d'électricité me donne un choc / chute de tension, l'ampoule faiblit / ma belle-mère est insupportable /
  je perds la tête avec vos papiers / c'est la catastrophe ma télé / au feu rouge devant chez nous on se
  gare mal / gaz c'est quel fournisseur / compteur gaz quel numéro / gaz fermé depuis le départ du locataire
  / plaque gaz marche pas, pas d'odeur / cuisinière sale du locataire d'avant / police municipale pour la
  voiture / pompiers pour le chat dans l'arbre, c'est fait / ambulance pour papa hier, merci au voisin /
  l'infirmière demande le code / docteur dit moisissure pas bon pour le petit / mon bras est dans le plâtre,
  pouvez vous changer l'ampoule / j'ai la jambe cassée, ascenseur en panne / je marche avec canne, rampe svp
  / no fire just battery / lift is empty / nobody hurt / the smell is gone / it was my neighbour cooking /
  everything ok now, cancel please / can you tell me the gas company / my son broke the window playing /
  kids fight in the yard for fun / bonjour madame / bonjour monsieur / bonsoir / merci / madame Petit
  appartement 12 / je vous appelle de la part de ma mère / je vous appelle pour ma voisine / ma mère a une
  question / mon fils cherche un logement / monsieur Haddad troisième étage / il y a une dame qui veut vous
  parler / excusez-moi de vous déranger / rappelez-moi svp / au premier étage / au sous-sol / dans la
  cuisine / chez moi / dans mon appartement / depuis hier / depuis ce matin / urgent / vite svp / la porte
  du placard me tombe dessus quand j'ouvre / la chasse d'eau pleure / le volet fait un bruit d'enfer / la
  tuyauterie hurle / le frigo râle et meurt / l'escalier est mortel de saleté / j'ai failli me tuer en
  glissant sur les feuilles, rien de cassé / à deux doigts de craquer nerveusement / les moustiques nous
  attaquent / les pigeons bombardent mon balcon / invasion de fourmis / la peinture saute / l'électricité
  saute / le bouchon saute / le parquet explose de partout / mon budget explose / ma patience s'écroule /
  mon moral s'effondre / la plante du hall est morte / le néon est mort / la batterie est à plat / on brûle
  d'impatience / ça chauffe entre voisins mais verbalement / le ton est monté sans plus / le voisin joue de
  la batterie / le boucher en bas fume ses saucisses / le resto du rez-de-chaussée sent la friture / la
  pizzeria fume et noircit mon rebord / le conduit de cheminée est à ramoner / une odeur de feu de bois le
  soir, les gens se chauffent / la cuisine sent le gaz brûlé quand j'allume puis plus rien / j'ai l'odorat
  sensible, la peinture du hall m'incommode / je n'ai senti aucun gaz / GRDF a contrôlé, zéro fuite / le
  contrôle gaz de ce matin est bon / contrôle annuel du détecteur / l'alarme du magasin d'en bas sonne la
  nuit / l'alarme d'une voiture hurle / le camion de pompiers bloquait l'allée hier / les secours sont venus
  chez mon voisin, il va mieux / mon voisin est rentré de l'hôpital, il lui faut une barre / l'ambulance ne
  peut pas se garer près de l'entrée, un plot manque / la dame du 3 est décédée le mois passé, ses volets
  claquent / depuis le décès de mon père je dois vider la cave / depuis l'accident de ma mère l'an passé,
  elle a peur de l'escalier / après l'agression de juin nous demandons une caméra / plainte faite au
  commissariat, voici le numéro / le cambriolage de mardi dernier a abîmé la porte / la serrure a été forcée
  pendant mon absence, rien volé / la cabine est vide et les portes restent ouvertes / l'ascenseur était
  bloqué ce matin, il est reparti / ils ont sorti la dame, tout va bien / plus personne dedans / la fuite a
  cessé toute seule / l'eau ne coule plus, j'ai coupé / la vanne est fermée, pas d'urgence / le plafond est
  sec / il n'y a pas d'eau sur l'électricité / la prise ne chauffe pas et n'est pas noire / pas d'étincelle
  / pas de fil visible / le fil est sous gaine / l'interrupteur est mou / la lampe clignote un peu / le
  tableau bourdonne légèrement depuis toujours / la rambarde est solide mais rouillée / le balcon n'est pas
  dangereux, juste moche / les tuiles sont en place / l'arbre est sain mais trop grand / la branche est au
  sol / le trou est rebouché / on a posé une barrière devant le trou / le mur est vieux mais tient / petite
  chute de plâtre au plafond du cellier / deux carreaux sont tombés du mur de la douche / une lame de store
  est tombée / la poignée tombe / le rideau tombe / ma boîte tombe du mur / je tombe souvent sur le
  répondeur / mon fils est tombé amoureux de la voisine / ma fille s'est fait mal à la balançoire le mois
  dernier, elle va bien / enfants seuls le soir dans le hall, ils jouent / un bébé pleure au 4, il fait ses
  dents / la voisine pleure son chat / le chien se sent seul / mon mari ronfle / papa dort mal à cause du
  bruit / mamie est sourde et met la télé fort / ma tante handicapée demande une place / mon neveu cherche
  un travail chez vous / au secours mon badge / sos cafards / help with my rent / the heating is killing us,
  too hot / my neighbour screams at the tv / the lift was stuck yesterday but works now / the fire alarm
  test was loud / someone smokes in the hallway / the plumber left a hole / aucun feu / aucune fumée / pas
  de feu / pas de fumée / jamais de gaz / feu tricolore cassé / feu rouge en panne / feux de signalisation
  du parking / l’eau coule encore / ça coule encore un peu / ça goutte toujours / toujours pas réparé, ça
  coule / il n’y a plus de fumée / le gaz ne sent rien / personne n’est en danger / pas de danger / rien ne
  brûle / aucun blessé / aucune urgence / pas de violence chez nous
`
