/** As people say it (weigh.ts): nature and place, then sentences apart by « / ». */
export const door = `
lock.landing_door dwelling: la serrure de ma porte d'entrée est cassée / je ne peux plus fermer à clé / la
  clé a cassé dans la serrure / porte claquée je suis dehors / impossible d'ouvrir ma porte / je suis
  enfermé dehors / la serrure est bloquée / le barillet tourne dans le vide / serrure forcée après un
  cambriolage / le verrou ne ferme plus / ma porte ne verrouille plus / locked out / front door lock broken
  / can't lock my front door / key snapped in the lock / la poignée de la porte d'entrée est tombée, je ne
  peux plus sortir / serrure hs / le cylindre est cassé / je n'arrive plus à rentrer chez moi / seru kassé /
  la porte d'entrée de l'appartement ne ferme plus du tout à clef / je dors avec une chaise devant la porte
  la serrure est morte / on a essayé de forcer ma porte la serrure est abîmée / la gâche est arrachée / le
  pêne est coincé dedans / serrure 3 points bloquée / ma clef ne rentre plus dans la serrure / ma clé s'est
  cassée en deux dans la serrure, je suis sur le palier / le barillet est sorti, je peux plus fermer
  derrière moi / on a crocheté ma porte pendant les vacances, elle ferme plus à clef / la porte s'est
  refermée, mes clés sont dedans, rien sur le feu / je tourne, je tourne, la serrure ne fait rien / my key
  broke in the lock and I can't get in / je dors avec un meuble contre la porte, le verrou est cassé / la
  poignée de dehors est partie, je peux plus rentrer / impossible de verrouiller ma porte d'entrée depuis ce
  matin / ma serrure tourne à vide / clé cassée porte / porte ferme pas clé / serrure cassée dehors / moi
  dehors porte claquée / je ne parviens plus à ouvrir chez moi / serrure fracturée, la porte ne se
  verrouille plus / le pêne ne sort plus / la clé tourne sans entraîner / porte qui ne ferme plus qu'au
  loquet / effraction, ma serrure est à remplacer
lock.lost_keys dwelling: j'ai perdu mes clés / clés volées / je voudrais un double des clés / mon fils a
  perdu le trousseau / on m'a volé mon sac avec les clés / comment avoir une nouvelle clé / lost my keys /
  keys stolen / need a spare key / trousseau égaré / perte de clefs / changer la serrure car clés perdues /
  jé perdu mé clé / clés tombées dans l'égout / refaire une clé de l'appartement / il me manque une clé / je
  n'ai qu'une seule clé pour quatre / mon ex a gardé les clés, changer le cylindre / clé de la cave perdue /
  perdu la clé de la boîte / on m'a piqué mon sac avec le trousseau dedans / ma gamine a encore paumé ses
  clés / j'ai fait tomber mes clefs dans la bouche d'égout / il me faudrait deux clés de plus pour mes
  enfants / I lost my keys on the bus, can you change the lock / mon ex n'a pas rendu ses clés, je veux
  changer le cylindre / comment obtenir un double de la clé de l'immeuble / clés oubliées dans le train,
  perdues / perdu clé / clé volée / clé en plus pour ma fille / clés perdues en vacances / je dois remplacer
  un jeu de clés / vol de mes clés, cylindre à changer / une clé supplémentaire pour ma mère / les clés du
  local m'ont été volées
lock.stiff dwelling: la serrure est dure / la clé accroche / je dois forcer pour tourner la clé / la clé
  tourne mal / serrure grippée / il faut m'y reprendre à dix fois pour ouvrir / la clé reste coincée dans la
  serrure / verrou dur à fermer / key is hard to turn / lock is stiff / la serrure coince / serrure
  capricieuse / la clé a du mal à entrer / le verrou du haut force / seru dur / je me tords le poignet pour
  ouvrir / il faut tirer la porte pour que la clé tourne / un coup la clé tourne un coup non / la serrure
  aurait besoin d'être graissée / il faut gigoter la clé dix minutes / je tire la porte vers moi et je
  tourne, avec mes mains pleines d'arthrose / la serrure gratte et accroche, un jour elle va me lâcher / la
  clé ressort difficilement / the key sticks in my front door / le verrou du bas est dur comme du bois /
  serrure qui coince quand il fait humide / la clé entre mal / clé dure / serrure dure forcer / clé coince /
  la serrure résiste, je dois pousser / il faut insister pour verrouiller / clé difficile à retirer /
  mécanisme de serrure usé, ça marche encore / le cylindre gratte
door.landing dwelling: ma porte d'entrée frotte / la porte palière est abîmée / la porte d'entrée de
  l'appartement est fendue / porte d'entrée enfoncée / porte gonflée qui ferme mal / le bas de ma porte
  laisse passer l'air / la porte d'entrée est voilée / gonds de la porte d'entrée cassés / front door is
  damaged / front door won't close properly / le judas est cassé / la porte du logement a été défoncée par
  la police / chambranle éclaté / jour sous la porte d'entrée / la porte d'entrée touche par terre / ma
  porte d'appartement est trouée / la porte est de travers / il faut claquer fort la porte d'entrée / le
  cadre de la porte d'entrée est cassé / porte d'entrée à repeindre et à raboter / l'entrebâilleur est
  arraché / le seuil de ma porte est décollé / la porte du logement racle le palier et laisse un jour en
  dessous / le bois de ma porte d'entrée est éclaté autour de la serrure / ma porte d'entrée ne touche plus
  le cadre en haut, on voit la lumière du couloir / ils ont enfoncé ma porte d'un coup de pied l'an passé,
  elle est tordue / my front door is warped / le judas est tombé, on voit chez moi / la porte palière a
  gonflé, il faut un coup d'épaule / les gonds de ma porte d'entrée grincent et elle s'affaisse / porte
  entrée frotte / porte maison cassée bois / porte gonflée / ma porte d'entrée s'affaisse / chant de porte
  éclaté / la porte de mon logement ne joint plus / bas de porte pourri / ma porte palière a été taguée et
  enfoncée / isolation de la porte d'entrée, on entend tout et l'air passe
door.inner dwelling: la porte de la chambre ne ferme plus / poignée de porte cassée / porte de la salle de
  bain coincée / la porte des wc frotte / la porte du salon est sortie de ses gonds / poignée qui tombe /
  porte intérieure abîmée / bedroom door handle broken / bathroom door won't close / la porte de la cuisine
  est dégondée / la clenche est restée dans ma main / le verrou des toilettes est cassé / trou dans la porte
  de la chambre / porte coulissante du salon bloquée / la porte de la salle de bain a gonflé / béquille de
  porte cassée / porte isoplane éclatée / la poigné de la chambre / la porte du séjour racle le sol / la
  porte de mes wc ne se verrouille plus / la poignée de la chambre tourne dans le vide / la porte de la
  salle de bain ne se ferme plus, avec les enfants c'est gênant / la porte du salon est tombée de ses
  charnières / un trou dans la porte des toilettes / the bedroom door won't shut / la clenche de la cuisine
  m'est restée dans la main / la porte frotte sur la moquette / le loquet des wc est cassé / porte chambre
  cassée / poignée chambre tombe / porte wc ferme pas / mon fils a explosé la porte de la chambre / la porte
  du wc sort de ses gonds / poignée démontée côté chambre / porte de cuisine bloquée à moitié / la serrure
  de la porte de salle de bain est cassée / le panneau de la porte de chambre est troué
door.entrance common: la porte du hall ne ferme plus / la porte d'entrée de l'immeuble reste ouverte / le
  groom est cassé / la porte de l'immeuble claque / la porte d'en bas est bloquée / gâche électrique hs / la
  ventouse de la porte d'entrée ne tient plus / n'importe qui peut entrer / la porte du local vélos ne ferme
  plus / porte du local poubelles cassée / porte de la cave forcée / entrance door won't close / building
  front door is broken / la serrure du hall est cassée / la porte coupe-feu ne se referme pas / la porte du
  sous-sol est arrachée / la porte d'entrée est trop lourde / poignée de la porte du hall arrachée / la
  porte vitrée de l'entrée frotte par terre / le sas ne se ferme plus / port dan ba ferm pu / la porte de la
  cage d'escalier est sortie de ses gonds / le ferme-porte est arraché / la porte arrière du bâtiment ne se
  verrouille plus / la clé de la porte de l'immeuble ne tourne plus / des gens rentrent la nuit car la porte
  ne ferme pas / la porte du palier coince / porte de ma cave fracturée / la porte d'en bas ne se referme
  plus, tout le monde entre / le bras de la porte du hall est cassé, elle claque à faire trembler les murs /
  la porte du local à vélos est forcée / pour sortir de l'immeuble faut pousser comme un boeuf / la gâche
  électrique fait bzzz mais la porte reste fermée / the main entrance door doesn't lock anymore / la porte
  de la cage reste coincée ouverte avec un caillou / la serrure de la porte de l'immeuble est bourrée
  d'allumettes / la porte du sous-sol ne ferme plus, des gens y dorment / la vitre et le cadre de la porte
  du hall sont tordus / la porte coupe-feu du 2 ne revient pas / le verrou de la porte des caves a été
  fracturé / porte bas ouverte toujours / porte immeuble claque fort / porte cave cassée / porte hall marche
  pas / le hall reste ouvert la nuit, serrure hs / porte d'entrée de l'immeuble dégondée / le ferme-porte
  n'amortit plus / la porte sur cour ne se verrouille plus / la porte du local poubelles est arrachée /
  gâche de l'entrée en panne / l'aimant de la porte ne colle plus / porte du sas coincée
door.garage common: portail du parking bloqué / la porte du garage ne s'ouvre plus / la barrière du parking
  est cassée / mon bip n'ouvre plus le garage / portail électrique en panne / le rideau du garage est coincé
  / le portail reste ouvert / porte basculante de mon box dure / télécommande du parking hs / garage door
  stuck / parking gate broken / car park barrier won't lift / ma voiture est bloquée dans le garage / le
  portail grince et force / la porte sectionnelle a déraillé / portail coulissant sorti du rail / serrure de
  mon box cassée / la borne du parking ne descend plus / on ne peut plus sortir la voiture, portail fermé /
  porte de garage cassée / portay parking march pa / le portillon du parking ne ferme plus / câble de la
  porte de garage cassé / on est six voitures à attendre, le portail ne s'ouvre pas / mon bip ne fait rien,
  le rideau du parking reste baissé / la barrière est restée en l'air, n'importe qui se gare / la porte de
  mon box est sortie du rail / the garage door is stuck halfway / le portail se referme sur les voitures /
  la télécommande du garage n'a plus de portée, même avec pile neuve / le portail coulissant grince et force
  / porte basculante du garage bloquée en bas / portail parking bloqué / garage s'ouvre pas / télécommande
  morte / portail automatique hors service / rideau métallique du garage bloqué / barrière levante cassée /
  bip de garage inopérant / ma porte de box ne se lève plus / le portail ne se ferme plus la nuit
intercom.broken dwelling: l'interphone ne marche plus / l'interphone ne sonne pas chez moi / on ne m'entend
  pas dans l'interphone / le combiné est cassé / la sonnette de ma porte ne marche pas / visiophone écran
  noir / je ne peux pas ouvrir depuis l'interphone / interphone grésille / intercom not working / doorbell
  is broken / entry phone is dead / interphone muet / le bouton d'ouverture ne fonctionne plus / le livreur
  dit que ça ne sonne pas / l'interphone sonne sans arrêt / mon nom n'est pas sur l'interphone / linterfone
  march pa / le combiné grésille on ne comprend rien / la porte s'ouvre plus quand j'appuie sur l'interphone
  / l'infirmière doit m'appeler au téléphone, l'interphone est hs / carillon cassé / le combiné ne fait
  aucun bruit, mes visiteurs m'appellent au portable / ça sonne mais j'entends rien et j'ouvre pas / la
  sonnette de ma porte palière est muette / l'écran du visiophone est noir / my intercom doesn't ring / le
  bouton porte de l'interphone ne déclenche rien / l'interphone siffle dans l'oreille / le facteur dit que
  mon bouton ne répond pas / interphone j'entends rien / sonnette morte / interphone marche pas / visiophone
  en panne dans mon logement / aucun son dans l'interphone / l'ouverture depuis mon combiné ne marche pas /
  sonnette de palier hs / combiné décroché du mur
intercom.broken common: l'interphone de l'immeuble est en panne / la platine de rue est arrachée / le
  digicode ne marche plus / les boutons du digicode sont bloqués / interphone hs pour tout le bâtiment /
  clavier à code cassé / la plaque des noms est illisible / la platine d'interphone a été vandalisée / plus
  aucun interphone ne sonne dans l'entrée / the keypad at the entrance is broken / le code de la porte ne
  fonctionne plus / la platine dehors est arrachée, plus personne ne peut sonner / le digicode clignote et
  refuse le code / sur le tableau de sonnettes mon nom a disparu / l'interphone de la cage A est mort pour
  tous / the code panel at the door is dead / code porte marche pas / interphone écrit ancien nom / plaque
  interphone cassée / mon nom y a pas sur l'interphone / plus d'appel possible depuis la rue / clavier du
  digicode hors service / platine vandalisée à l'entrée / noms effacés sur les sonnettes
intercom.badge dwelling: mon badge ne marche plus / badge démagnétisé / badge perdu / je voudrais un badge
  supplémentaire / le badge n'ouvre plus la porte / pass vigik hs / on m'a volé mon badge / key fob not
  working / lost my fob / badje march pu / mon bip d'entrée est cassé / badge non reconnu / faire réactiver
  mon badge / le badge de ma fille ne passe plus / ma carte d'accès ne fonctionne plus / il me faut un
  deuxième badge / vigik désactivé / mon badge fait lumière rouge depuis hier / j'ai perdu mon badge,
  combien ça coûte / le pass de ma fille ne passe plus / il me faut un badge pour l'aide à domicile / my fob
  stopped working / le vigik n'est plus reconnu / badge tombé dans l'eau, il bipe plus / badge rouge / badge
  mort / badge refusé à la porte / badge à reprogrammer / je demande un second badge / carte d'entrée abîmée
intercom.badge common: le lecteur de badge est cassé / plus aucun badge ne marche dans l'entrée / le lecteur
  vigik du hall est éteint / les badges de tout le monde sont désactivés / le boîtier de badge est arraché /
  le lecteur à l'entrée ne lit aucun badge / le boîtier où on passe le badge est éteint / les badges ne
  marchent plus pour personne / lecteur badge mort / lecteur de badge hs à la porte du parking / tous les
  badges sont refusés depuis hier
letterbox.broken common: boîte aux lettres cassée / la porte de ma boîte aux lettres est arrachée / serrure
  de boîte aux lettres hs / boîte aux lettres forcée / je ne peux plus ouvrir ma boîte aux lettres / mon
  courrier tombe par terre / mailbox broken / letterbox lock broken / les boîtes aux lettres sont
  vandalisées / boite o lettre kassé / clé de la boîte aux lettres perdue / le facteur ne peut plus mettre
  le courrier / le nom sur ma boîte / boîte aux lettres pliée / on me vole mon courrier ma boîte ferme pas /
  plusieurs boîtes ont été ouvertes cette nuit / le bloc de boîtes aux lettres se décroche du mur / ma bal
  ne ferme plus / quelqu'un a brûlé ma boîte aux lettres la semaine dernière il faut la changer / le volet
  de la boîte aux lettres est tordu / la petite porte de ma boîte pend, le courrier s'envole / on a forcé
  les boîtes aux lettres cette nuit / j'ai perdu la clé de ma boîte aux lettres / la serrure de ma boîte
  tourne dans le vide / my mailbox door is bent and won't close / le facteur laisse tout par terre, ma boîte
  est cassée / pas de nom sur ma boîte, le courrier repart / la boîte du 14 est défoncée / boîte lettre
  cassée / porte boîte o lettre tombée / clé boîte perdue / boîte forcée / boîte aux lettres vandalisée /
  porte de boîte tordue / impossible de fermer ma boîte / serrure de la boîte à remplacer / l'étiquette de
  la boîte aux lettres est arrachée / courrier accessible à tous, boîte ouverte
`
