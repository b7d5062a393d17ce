/** As people say it (weigh.ts): nature and place, then sentences apart by « / ». */
export const life = `
noise.neighbour dwelling: mon voisin fait du bruit / musique à fond la nuit / tapage nocturne / les enfants
  du dessus courent / chien qui aboie toute la journée / talons sur le parquet / bruit de perceuse le
  dimanche / le voisin crie / disputes des voisins / fête jusqu'à 4 heures / loud music next door / noisy
  neighbours / dog barking all day / télé trop forte chez la voisine / le voisin claque les portes / on
  entend tout chez les voisins / machine à laver à minuit / nuisances sonores / voizin fé dézord / voisin
  irrespectueux / il joue du tambour / insultes entre voisins / le voisin du dessous frappe au plafond avec
  son balai / ça déplace des meubles toute la nuit / la voisine m'insulte / le coq du voisin / odeurs de
  cannabis du voisin / le voisin fume et ça rentre chez moi / il jette ses mégots sur mon balcon / basses
  qui font vibrer les murs / mon voisin bricole la nuit / la voisine secoue ses tapis sur mon linge / le
  voisin arrose ses plantes et ça coule chez moi / bébé qui pleure / conflit de voisinage / ça marche en
  sabots au-dessus jusqu'à deux heures / mon voisin met la musique, les murs tremblent / le chien d'à côté
  pleure toute la journée / la voisine déplace ses meubles la nuit / upstairs kids run and jump all day / il
  hurle sur sa console / fiesta tous les samedis au 4e / il perce le dimanche matin / la télé de la mamie
  d'à côté est à fond, elle entend rien, elle va bien hein / on s'engueule à cause du bruit avec celui du
  dessus / la fumée de cigarette du voisin vient chez moi / voisin bruit nuit / voisin crie foot / chien
  aboie / enfants courent en haut / voisin fume odeur chez moi / merguez fumée linge / tapage chaque
  week-end / basses la nuit / bruits de pas / aboiements / voisin qui hurle au téléphone / travaux à minuit
  / instrument de musique / portes qui claquent chez le voisin / voisinage agressif verbalement / jets de
  mégots depuis le balcon du dessus
noise.neighbour common: les voisins hurlent dans la cage d'escalier / enfants qui jouent au foot dans le
  hall / un chien laissé seul hurle dans tout l'immeuble / le voisin fait des barbecues dans la cour /
  rodéos de moto sur le parking / fêtes dans la cour / les gens du 3 crient dans l'escalier la nuit / un
  chien aboie dans la cour sans arrêt / foot dans le hall tous les soirs / cris dans la cage / chiens sans
  laisse qui aboient dans le hall / jeux de ballon sur le palier
noise.equipment dwelling: bruit dans les tuyaux / ça cogne dans les canalisations / coups de bélier / le
  radiateur claque / bruit de chaufferie dans ma chambre / la pompe vibre / bourdonnement dans le mur /
  sifflement dans les tuyaux / banging pipes / humming noise from the wall / bruit sourd la nuit /
  l'ascenseur résonne dans ma chambre / moteur qui ronfle / les tuyaux hurlent quand on ouvre l'eau / le
  chauffage fait clac clac / bruit d'eau dans les radiateurs / vibration continue / grésillement du compteur
  linky pas de danger juste du bruit / tuyau ki cogn / le volet roulant du voisin grince / la porte du
  garage vibre chez moi / bruit métallique dans la gaine / ça tape dans les tuyaux dès que quelqu'un ouvre
  l'eau / le moteur de l'ascenseur résonne dans ma chambre / un ronron dans le mur depuis qu'ils ont changé
  la pompe / clac clac clac le radiateur toute la nuit / strange humming from the pipes / coup de bélier
  dans la canalisation à chaque chasse / la porte du parking fait vibrer mon lit / mur ronfle pompe / tuyau
  tape / bruit moteur nuit / claquements dans la colonne / ronflement du circulateur / sifflement des
  radiateurs / vibrations de la gaine / bruit d'eau permanent dans le mur / moteur de portail sous ma
  chambre
noise.equipment common: la chaufferie fait un bruit d'enfer / la pompe du sous-sol hurle / la porte du
  parking fait trembler l'immeuble / bruit de moteur dans le local technique / l'antenne vibre sur le toit /
  le transformateur bourdonne / le surpresseur fait du bruit toute la nuit / quelque chose cogne dans la
  gaine de l'ascenseur / la porte du hall claque toute la nuit / la chaufferie fait un boucan / le moteur
  sur le toit nous rend fous / la pompe en bas couine / ça bourdonne dans le local électrique depuis des
  semaines, rien d'autre / moteur toit bruit / chaufferie bruit / bruit du compresseur au sous-sol / groupe
  froid du commerce trop bruyant / ventilateur de chaufferie bruyant / claquement de la porte de garage la
  nuit
noise.gathering common: des jeunes squattent le hall / attroupements devant l'entrée / trafic dans le hall /
  dealers dans la cage d'escalier / ils fument et boivent dans l'escalier / occupation du hall / des sdf
  dorment dans la cave / people hanging around in the hall / drug dealing in the stairwell / rassemblement
  bruyant en bas de l'immeuble / squat dans le local vélos / des gens font du feu de joie non mais ils
  boivent tous les soirs dans le hall / point de deal / ils bloquent le passage dans le hall / chicha dans
  l'escalier / consommation de drogue dans les caves / on n'ose plus rentrer le soir à cause des groupes /
  ça crie et ça boit sur les marches tous les soirs / scooters et cris sous mes fenêtres la nuit / un
  squatteur dans l'appartement vide / des inconnus dorment au dernier palier / bann jeunn i trin dan lantré
  / mon palier sert de fumoir à une bande / le soir en bas c'est plein de monde, ils parlent fort jusqu'à
  deux heures / des jeunes fument et boivent dans l'entrée / ça deale devant la porte, on baisse les yeux /
  deux hommes dorment au sous-sol / groups of lads hang out in the lobby / ils ont mis des fauteuils dans le
  hall et restent là / attroupement tous les soirs sur les marches / ça boit et ça laisse les canettes dans
  la cage / jeunes en bas musique / jeunes fument cannabis hall / gens boivent escalier / regroupements
  nocturnes au pied de l'immeuble / vente de drogue au hall / occupation des escaliers / squatteurs dans les
  caves / alcool et bruit sur les marches / intrus qui dorment sur le palier
other.antenna dwelling: plus de télé / pas de signal tnt / l'antenne ne marche plus / la prise télé est
  cassée / pas de fibre chez moi / internet ne marche plus / l'image de la télé saute / no tv signal / tv
  aerial not working / no internet / prise fibre arrachée / le technicien fibre ne trouve pas le boîtier /
  parabole à installer / mauvaise réception / il manque des chaînes / écran noir pas de signal / tele marche
  pa / prise téléphone morte / la box ne se connecte plus / prise ethernet / raccordement fibre refusé /
  pixels sur la télé / la prise antenne du salon est morte / ma télé ne met plus de chaînes depuis l'orage /
  la prise fibre dans le mur est morte / pas de réseau internet, l'opérateur dit que c'est la prise du
  logement / écran noir, pas de signal / the TV aerial socket doesn't work / neige sur toutes les chaînes /
  télé pas image / internet prise / pas chaînes / prise télé muette / raccordement internet impossible /
  image brouillée / fibre coupée dans mon logement / plus de tonalité
other.antenna common: l'antenne collective est tombée / plus de télé dans tout l'immeuble / le local fibre
  est ouvert, câbles arrachés / l'armoire fibre du hall est cassée / antenne tordue sur le toit / aucun
  voisin ne reçoit la télé / chez tout le monde la télé est morte, c'est l'antenne du toit / l'armoire de la
  fibre est ouverte en bas, câbles en vrac / plus personne n'a internet dans l'escalier / télé personne
  immeuble / réception télé perdue pour tous / coffret fibre vandalisé / parabole collective tombée
other.adaptation dwelling: remplacer la baignoire par une douche / barre d'appui dans les wc / adapter le
  logement au handicap / je suis en fauteuil roulant / douche de plain-pied / rehausseur wc / élargir les
  portes / adapter la salle de bain pour ma mère âgée / walk-in shower please, I'm disabled / grab rail in
  the bathroom / je n'arrive plus à enjamber la baignoire / siège de douche / volets électriques car
  handicapé / rampe pour mon fauteuil / dossier ergothérapeute / mdph aménagement du logement / mon mari est
  hémiplégique, il faut aménager la salle de bain / mamie peut plus lever la jambe pour entrer dans la
  baignoire / monte-escalier / main courante dans mon couloir pour mon père qui marche mal / douche pour
  handicapé / wc surélevé / je lève plus la jambe pour entrer dans la baignoire, il me faut une douche /
  l'ergothérapeute demande une barre et un siège / mon fauteuil ne passe pas la porte de la salle de bain /
  my mother is disabled and needs a walk-in shower / mon mari rentre de rééducation, il faut adapter les wc
  / une rampe pour entrer chez moi avec mon fauteuil / je suis malvoyante, il me faudrait des repères /
  sonnette lumineuse pour mon père sourd / maman vieille baignoire haute / barre douche / fauteuil passe pas
  / papa canne rampe / aménagement salle de bain senior / receveur extra-plat / barre de maintien /
  élargissement de porte / motorisation des volets pour personne handicapée / plan incliné à l'entrée /
  baignoire inaccessible pour mon épouse / fauteuil qui ne passe pas aux toilettes
other.repair dwelling: je veux signaler un problème / divers travaux à faire / plusieurs choses ne vont pas
  dans le logement / le miroir de la salle de bain est tombé / la barre de rideau / le séchoir à linge du
  balcon est cassé / tringle / la plaque de cuisson fournie ne marche plus / hotte en panne / le four
  encastré du logement est mort / la cheminée est bouchée / le panneau d'affichage est cassé / le lave-linge
  de la buanderie commune est en panne / la cloison de mon balcon / le fil à linge commun est arraché / ma
  hotte d'origine ne s'allume plus / la plaque électrique fournie avec le logement est morte / le fil à
  linge du balcon s'est cassé / la tringle à rideaux est tombée / un miroir s'est décroché dans l'entrée /
  the cooker hood is broken / l'eau ne s'écoule pas sur mon balcon / l'étendoir est cassé / le four ne
  chauffe plus / fil à linge cassé / hotte marche pas / plaque cuisson morte / rideau barre tombée / four
  fourni en panne / table de cuisson hs / tringle arrachée / miroir cassé / étendage du balcon cassé / hotte
  bruyante / store intérieur / eau stagnante sur le balcon
other.repair common: la porte de ma cave n'a plus de verrou / le carrelage devant l'ascenseur est parti / le
  panneau d'affichage est cassé / le local à poussettes est fermé, je n'ai pas la clé / la laverie commune
  est en panne / la porte en bois de ma cave est fendue / la table de la salle commune est cassée / le banc
  du hall est cassé / porte cave verrou / téléphone tombé trou ascenseur / panneau cassé / cave sans serrure
  / porte de cave cassée / lave-linge commun en panne / tableau d'affichage / râtelier à vélos cassé / local
  fermé sans clé / objet tombé dans la fosse d'ascenseur / siège du hall cassé / carrelage de l'entrée parti
`
