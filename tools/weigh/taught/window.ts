/** As people say it (weigh.ts): nature and place, then sentences apart by « / ». */
export const window = `
window.broken_glass dwelling: vitre cassée / carreau cassé dans la chambre / la fenêtre est brisée / vitre
  fêlée / double vitrage fendu / la baie vitrée a éclaté / broken window / cracked window pane / un ballon a
  cassé ma fenêtre / carreau de la cuisine fendu / impact sur la vitre / la vitre de la porte-fenêtre est
  cassée / vitr kassé / j'ai mis un carton à la place du carreau / le verre de la fenêtre est étoilé / la
  vitre du salon s'est fendue toute seule / un oiseau a cassé la vitre / le petit a tapé dans le carreau
  avec son camion, il est fendu / la vitre de la cuisine s'est fêlée avec le gel / un caillou a étoilé ma
  fenêtre / j'ai mis du scotch sur la vitre de la chambre / my bedroom window is cracked / la porte-fenêtre
  a explosé toute seule, double vitrage / carreau cassé au wc / vitre cassée ballon / fenêtre cassée verre /
  vitrage fissuré dans le séjour / un carreau de la véranda est cassé / impact de pierre dans le double
  vitrage / fenêtre de la salle de bain brisée
window.broken_glass common: la vitre de la porte du hall est cassée / carreau cassé dans la cage d'escalier
  / la fenêtre du palier est brisée / vitre du local vélos cassée / la porte vitrée de l'entrée est étoilée
  / broken glass in the stairwell window / le vitrage de l'entrée de l'immeuble est fissuré / du verre
  brisé, la baie du hall a éclaté / la vitre de la porte d'en bas est étoilée / un carreau de la fenêtre du
  palier est cassé, le vent entre / la baie du hall est fendue / la vitre du local poussettes est brisée /
  vitre porte bas cassée / carreau escalier cassé / vitre du sas cassée / vitrage de la cage d'escalier
  fendu / carreaux brisés au local poubelles / la porte vitrée du hall a volé en éclats
window.handle dwelling: poignée de fenêtre cassée / la crémone est bloquée / la fenêtre ne s'ouvre plus /
  impossible de fermer la fenêtre la poignée tourne dans le vide / fenêtre coincée / window handle broken /
  window won't open / la poignée de la porte-fenêtre est restée dans ma main / loquet de fenêtre cassé /
  espagnolette cassée / la baie coulissante est bloquée / la fenêtre oscillo-battante est bloquée / la
  fenetre sort de ses gonds / charnière de fenêtre cassée / poigné fenetre kassé / fenêtre qui ne ferme plus
  à cause de la poignée / le velux ne s'ouvre plus / la fenêtre est dure à ouvrir / le compas de la fenêtre
  est cassé / la poignée de la fenêtre fait le tour sans rien fermer / la crémone est grippée, je peux plus
  aérer / ma fenêtre de toit ne s'ouvre plus / le battant est coincé / the window handle came off / la
  fenêtre du salon reste bloquée en position soufflet / le verrou de la baie vitrée est cassé / j'arrive
  plus à fermer la fenêtre de la chambre, le mécanisme est mort / fenêtre pas fermer poignée / poignée
  fenêtre cassée / fenêtre bloquée / mécanisme d'ouverture de fenêtre cassé / fenêtre impossible à
  verrouiller / poignée qui tourne à vide sur la porte-fenêtre / battant dégondé en bas / fenêtre
  coulissante sortie du rail
window.draught dwelling: la fenêtre ferme mal / courant d'air par les fenêtres / l'air passe sous la fenêtre
  / fenêtre pas étanche / la pluie rentre par la fenêtre / le joint de la fenêtre est usé / les huisseries
  laissent passer le froid / le vent siffle dans la fenêtre / draught from the window / window doesn't close
  properly / rain comes in through the window / fenêtres simple vitrage / les rideaux bougent alors que
  c'est fermé / fenêtre bois pourri / il y a un jour entre le cadre et le mur / ça souffle par la porte du
  balcon / l'eau coule sur le rebord intérieur quand il pleut / fenetre ferm mal il fé froi / le mastic des
  carreaux s'en va / buée entre les deux vitres du double vitrage / menuiserie voilée / on met du scotch sur
  les fenêtres tellement y a d'air / le vent passe autour de la fenêtre, les rideaux dansent / on a mis des
  boudins et du scotch contre le froid des fenêtres / la pluie entre par le bas de la porte-fenêtre / le
  bois des fenêtres est pourri, on voit dehors / cold air comes in around the window / le joint de la baie
  est parti, ça siffle / le châssis est voilé, impossible de fermer bien / la fenêtre ferme plus juste, on
  sent l'air glacé / entre les deux vitres c'est plein de buée / vent rentre fenêtre / fenêtre ferme pas
  bien froid / pluie entre fenêtre / fenêtre claque pas fermée / menuiserie qui ne ferme plus bien /
  infiltration d'air autour du châssis / la fenêtre laisse passer l'eau quand il vente / joints de fenêtres
  à refaire / rafales dans la chambre fenêtre fermée
window.shutter dwelling: volet roulant bloqué / le volet ne remonte plus / le volet ne descend plus / sangle
  du volet cassée / manivelle du volet cassée / store déchiré / lames du volet cassées / volet battant
  décroché / le moteur du volet roulant est mort / persienne coincée / shutter stuck / roller blind broken /
  le volet est tombé d'un côté / volé bloké / je suis dans le noir mon volet est coincé fermé / le volet
  claque au vent / volet électrique ne répond plus / attache du volet cassée / le store du balcon ne se
  replie plus / le volet roulant descend de travers / la cordelette du store / l'arrêt de volet est cassé /
  un des volets bois est pourri / le tablier du volet est sorti de sa glissière / le volet est resté en bas,
  on vit dans le noir / la sangle s'est cassée net / le volet descend d'un côté et reste de l'autre / la
  manivelle tourne dans le vide / the shutter won't go up / une lame du volet est sortie, elle tape / le
  store est déchiré par le vent / le bouton du volet électrique ne répond plus / le volet en bois est
  dégondé, je l'ai rentré / volet bloqué / volet descend pas / corde volet cassée / volet roulant désaxé /
  tablier coincé à mi-course / volet battant arraché par le vent puis rentré / sangle usée à changer /
  moteur de store grillé / volet impossible à fermer le soir
window.railing dwelling: le garde-corps du balcon bouge / la rambarde du balcon est descellée / barreau du
  balcon cassé / balustrade rouillée / garde-corps de la fenêtre branlant / balcony railing is loose / le
  béton du balcon s'effrite / la rampe de mon balcon ne tient plus / barre d'appui de fenêtre descellée /
  fissure sous le balcon / la vitre du garde-corps est fêlée / le balcon penche / il manque un barreau au
  balcon / séparation de balcon cassée / pare-vue du balcon envolé / balcon dangereux pour les enfants / le
  carrelage du balcon se soulève et la rambarde tremble / garde fou rouillé troué / le garde-corps de mon
  balcon a du jeu, j'ai interdit aux enfants / la peinture du garde-corps est rouillée, un barreau est mangé
  / la barre devant la fenêtre bouge / my balcony railing wobbles a bit / le muret du balcon se fissure / la
  rambarde du balcon est descellée à un bout / barrière balcon bouge un peu / balcon rouillé / rambarde de
  terrasse qui bouge / lisse du balcon dessoudée / garde-corps vétuste / pare-vue du balcon décroché / béton
  du balcon qui se délite
window.railing common: la rambarde de la coursive bouge / garde-corps de la passerelle descellé / la
  balustrade du palier ne tient plus / barreau manquant sur la coursive / la barrière de la terrasse commune
  est cassée / la rambarde de la coursive du 2 a du jeu / un barreau manque à la balustrade du hall / le
  garde-corps de la passerelle est rouillé / barreaux de la coursive tordus / garde-corps de l'escalier
  extérieur branlant
damp.mould dwelling: moisissures dans la chambre / taches noires sur les murs / murs noirs de moisi /
  champignons au plafond de la salle de bain / moisissure derrière le lit / ça sent le moisi / le mur de la
  chambre est noir / moisissures autour des fenêtres / mould in the bedroom / black mould on the wall /
  mouldy ceiling in the bathroom / mes vêtements moisissent dans l'armoire / mon fils fait de l'asthme à
  cause de la moisissure / moizi dan la chamb / points noirs partout dans la salle de bain / le papier peint
  est moisi / l'angle du salon est tout vert / le matelas est moisi / traces de moisi qui reviennent après
  nettoyage / humidité et champignon noir / murs qui noircissent / poils blancs sur le mur / le placard est
  plein de moisi / les coins de la chambre sont noirs, je lave, ça revient / mon petit tousse, y a des
  champignons derrière son lit / ça moisit autour des fenêtres et dans les placards / tout est moisi, les
  chaussures, les manteaux / black spots all over the bathroom ceiling / le plafond de la salle d'eau est
  couvert de points noirs / le papier du salon est verdâtre / moizisir toupatou / j'ai du duvet blanc sur le
  mur nord / noir mur chambre / moisi salle de bain / champignon / mur noir bébé tousse / moisissures
  persistantes dans la salle d'eau / ma garde-robe est moisie / champignons derrière la commode /
  noircissement des angles de plafond / la chambre des petits sent le moisi / pourriture noire autour de la
  baie
damp.wall dwelling: mur humide / infiltration dans le mur du salon / le mur est mouillé quand il pleut / le
  bas du mur est trempé / la façade laisse passer l'eau / humidité dans le mur côté extérieur / papier peint
  qui se décolle à cause de l'humidité / salpêtre / l'eau traverse le mur / damp wall / water comes through
  the outside wall when it rains / la peinture cloque sur le mur humide / remontées capillaires /
  infiltration par la façade / mur froid et mouillé / ma chambre est humide / l'eau suinte du mur /
  infiltrations autour de la fenêtre / le mur gondole / mir i transpir / le pignon est fissuré et l'eau
  rentre / l'appartement est très humide / taux d'humidité 80 pour cent / quand il pleut le mur du salon
  devient foncé et froid / la tapisserie se décolle, le mur est mouillé derrière / le bas des murs s'effrite
  et c'est blanc comme du sel / l'eau traverse la façade côté ouest / the wall is soaking wet when it rains
  / le mur du pignon dégouline / les plinthes pourrissent, le mur boit / mur mouillé même sans pluie, la
  peinture fait des bulles / depuis la fuite réparée le mur reste humide / mur mouillé pluie / mur humide
  papier tombe / eau mur / mur porteur humide / taches d'humidité en bas des cloisons / façade poreuse, mon
  mur est trempé / eau de pluie qui entre par le mur / papier peint cloqué par l'humidité
damp.wall common: mur humide dans la cage d'escalier / infiltration dans le hall / les murs des caves
  suintent / salpêtre dans le parking / le mur de l'entrée de l'immeuble est trempé / infiltration d'eau par
  la façade dans les parties communes / les murs du sous-sol sont gorgés d'eau / les murs de la cave suent /
  dans la cage d'escalier le mur est gorgé d'eau après la pluie / l'entrée du bâtiment a un mur plein de
  salpêtre / mur cave mouillé / escalier mur humide / infiltrations dans le mur du hall / murs du garage qui
  ruissellent / humidité importante dans les caves / salpêtre sur les murs de l'escalier
damp.condensation dwelling: buée sur les vitres / condensation sur les fenêtres / les vitres ruissellent le
  matin / gouttes d'eau sur les fenêtres / flaque sur le rebord de fenêtre à cause de la buée / condensation
  on the windows / windows wet every morning / les carreaux sont toujours mouillés à l'intérieur / l'eau
  dégouline des vitres / beaucoup de buée dans la salle de bain / j'essuie les fenêtres tous les jours /
  vapeur partout / trop de condensation / les murs perlent / buwé su lé vit / la salle de bain reste pleine
  de vapeur / les carreaux pleurent tous les matins, je passe la raclette / je mets des serviettes sous les
  fenêtres tellement ça ruisselle / la salle de bain c'est un hammam, ça perle au plafond / water runs down
  my windows every morning / on voit plus dehors à cause de la buée / les vitres gouttent sur le rebord /
  fenêtre mouillée matin / eau sur vitre / buée beaucoup / vitres embuées en permanence / de l'eau au bas
  des fenêtres chaque matin / buée même l'après-midi / murs froids qui perlent
ventilation.stopped dwelling: la vmc ne marche plus / la ventilation n'aspire plus / la bouche d'aération
  est bouchée / vmc en panne / pas d'aération dans la salle de bain / la grille d'aération ne souffle pas /
  l'extracteur est mort / ventilation arrêtée / extractor fan not working / no ventilation in the bathroom /
  la bouche de vmc est tombée / plus d'aspiration dans les wc / la vmc n'extrait plus / aération bouchée par
  la graisse / l'air ne circule plus / véémcé an pann / bouche d'extraction encrassée / la ventilation
  mécanique est hs / l'aérateur de la fenêtre est cassé / il n'y a pas de vmc dans ma cuisine / la bouche
  tombe du plafond / les odeurs des voisins reviennent par la vmc / la feuille de papier ne tient plus sur
  la grille / la bouche du wc n'avale plus rien / plus de souffle dans la salle de bain, tout reste embué /
  la bouche d'aération est tombée dans la baignoire / the bathroom extractor has stopped / les odeurs de
  cuisine restent, la vmc est muette / la grille est bouchée par la crasse, on n'aspire plus / aération
  marche pas / trou air salle de bain n'aspire pas / ventilation morte / extraction d'air hors service / vmc
  silencieuse, plus de tirage / bouches d'aération obstruées / pas de renouvellement d'air dans les wc /
  aspiration nulle
ventilation.stopped common: la vmc de l'immeuble est en panne / le caisson de ventilation du toit est arrêté
  / plus aucune vmc ne marche dans le bâtiment / la ventilation du parking est en panne / l'extraction
  collective est à l'arrêt / le moteur de la vmc du toit est arrêté, plus personne n'a d'aspiration /
  l'extraction du parking ne marche plus / extracteur du toit en panne pour toute la colonne / plus de
  ventilation dans les caves
ventilation.noise dwelling: la vmc fait trop de bruit / la ventilation siffle / bouche d'aération bruyante /
  la vmc ronfle toute la nuit / bruit de la vmc insupportable / ventilation vibre / extractor fan is very
  noisy / fan makes a rattling noise / la vmc claque / sifflement dans la bouche d'aération / la ventilation
  hurle / vmc brui / le moteur de la vmc bourdonne / ça siffle dans la grille d'air de la chambre /
  l'aération fait un bruit de réacteur / la grille de la cuisine siffle comme une cocotte / la vmc ronronne
  dans ma tête toute la nuit / ça vibre dans la bouche de la salle de bain / the fan whistles non stop / la
  ventilation claque quand il y a du vent / bruit d'hélico dans les wc, c'est la vmc / ventilation bruit
  avion / vmc siffle / ventilation assourdissante / bouche qui sifflote / moteur de vmc qui grogne /
  vibrations de la vmc dans le faux plafond
ventilation.noise common: le moteur de la vmc sur le toit fait un bruit infernal / le caisson de vmc vibre
  dans tout l'immeuble / la ventilation du parking est bruyante / le gros ventilateur du toit nous casse les
  oreilles / le caisson de ventilation vibre au-dessus du dernier étage / tourelle de ventilation bruyante
  en toiture / extracteur du parking qui hurle la nuit
`
