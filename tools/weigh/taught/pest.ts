/** As people say it (weigh.ts): nature and place, then sentences apart by « / ». */
export const pest = `
pest.cockroach dwelling: cafards dans la cuisine / des blattes partout / invasion de cafards / petites bêtes
  marron derrière le frigo / cancrelats / cockroaches in my flat / roaches everywhere / j'ai des cafards
  dans les placards / cafar / insectes qui courent quand j'allume / des bébés cafards dans la salle de bain
  / des ravets / des cancrelats dans le four / traitement contre les cafards / les cafards viennent par les
  tuyaux / des petites bestioles brunes avec des antennes / blattes germaniques / désinsectisation de
  l'appartement / kankrela / il y en a dans la cafetière et le micro-ondes / les cafards reviennent après le
  passage de la société / bêtes qui sortent de derrière les plinthes la nuit / ça grouille derrière le
  frigo, des cafards / j'en ai trouvé dans la cafetière, des petites bêtes marron / ravets dans tous les
  placards / la bombe ne fait rien, les blattes reviennent / roaches coming out at night in the kitchen /
  une bestiole marron est sortie de la prise / cafards plein la salle de bain, j'en peux plus / la voisine a
  des cafards et maintenant moi aussi / cafards beaucoup / bêtes marron cuisine / guerre cafards /
  infestation de blattes / cafards sous l'évier / insectes bruns qui détalent / nid de cafards dans le
  moteur du frigo
pest.cockroach common: cafards dans le vide-ordures / des cafards dans la cage d'escalier / blattes dans le
  local poubelles / cafards dans les gaines techniques / des cafards sortent des caves / tout l'immeuble est
  infesté de cafards / cockroaches in the hallway / désinsectiser tout le bâtiment / cafards dans le local
  poubelles et la gaine / il y en a partout dans la cage, des blattes / tout l'étage a des cafards, traitez
  l'immeuble / cafards escalier / cafards poubelle / blattes dans les parties communes / cafards dans
  l'ascenseur / cafards qui remontent des caves
pest.bedbug dwelling: punaises de lit / on se fait piquer la nuit / boutons sur les bras au réveil / piqûres
  en ligne / petites taches de sang sur les draps / des bêtes dans le matelas / bedbugs / bed bugs bites
  every night / punaize / punaise dans le canapé / j'ai jeté mon matelas à cause des punaises / mes enfants
  sont couverts de piqûres / punaises dans les plinthes de la chambre / traitement punaises / petites bêtes
  plates et brunes dans les coutures / ça gratte toute la nuit on est bouffés / j'ai trouvé une punaise sur
  l'oreiller / les punaises sont revenues / chien renifleur de punaises / mes gosses sont bouffés, des
  boutons en ligne / petites bêtes plates dans la couture du matelas / on dort plus, ça pique la nuit / des
  points noirs et du sang sur les draps / we have bedbugs in the kids' room / j'ai des punaises, j'ai jeté
  le canapé / le chien renifleur a dit oui, punaises / punaises lit / piqûres enfants matin / bêtes matelas
  / suspicion de punaises / boutons rouges en grappe au réveil / insectes plats dans le sommier / punaises
  dans les rideaux
pest.bedbug common: des punaises de lit dans les couloirs / matelas à punaises laissé dans le hall /
  punaises dans tout l'étage / plusieurs appartements ont des punaises / des punaises dans trois
  appartements du palier / un matelas plein de punaises traîne au local / punaises signalées à l'étage /
  canapé infesté laissé dans le couloir
pest.rodent dwelling: souris dans la cuisine / un rat dans l'appartement / rats / crottes de souris / ça
  gratte dans les murs / des rongeurs ont mangé mes pâtes / mice in my kitchen / rat in the flat / j'ai vu
  une souris passer sous le four / trou de souris / petites crottes noires dans les tiroirs / bruit de
  grattement dans la cloison la nuit / souris mortes / souri / les souris passent par les tuyaux /
  dératisation / un rat est sorti des toilettes / bestiole avec une queue qui court derrière le frigo / la
  souris a grignoté le câble / mulot dans le placard / une souris a traversé le salon / des crottes noires
  dans le tiroir et le paquet de riz troué / ça gratte dans la cloison quand j'éteins / un rat est passé
  sous l'évier / there's a mouse in my kitchen / j'ai trouvé une souris morte derrière la machine / on
  entend galoper dans le faux plafond / souris maison / rat cuisine / bruit souris mur / rongeurs dans les
  cloisons / souris derrière la gazinière / trou rongé dans le placard / déjections de souris
pest.rodent common: rats dans les caves / des rats dans le local poubelles / rat mort dans la cour /
  terriers de rats dans les espaces verts / rats sur le parking / des rats gros comme des chats devant
  l'immeuble / dératiser l'immeuble / rats in the bin room / souris dans la cage d'escalier / raticide à
  remettre dans les caves / les rats courent dans le vide-ordures / des rats gros comme des chats près des
  bacs / dans les caves les rats mangent les cartons / le soir on voit les rats courir sur la pelouse / rat
  crevé dans l'allée, ça sent / il y a des trous de rats sous le bâtiment / rats dehors poubelle / rat cave
  / surmulots dans la cour / rats dans la gaine vide-ordures / dératisation des caves / galeries de rats le
  long du mur
pest.wasps dwelling: nid de guêpes / frelons sur le balcon / invasion de fourmis / guêpes dans le volet /
  fourmis dans la cuisine / essaim d'abeilles / mites alimentaires / puces dans l'appartement / wasps nest /
  ants in the kitchen / des moucherons partout / des moustiques dans la salle de bain / frelon asiatique /
  ginep / poissons d'argent dans la salle de bain / termites dans le plancher / petites mouches qui sortent
  du siphon / araignées énormes / nid de frelons sous le toit du balcon / guêpes qui rentrent par l'aération
  / mille pattes / vrillettes dans la poutre / mouches plein la fenêtre / des guêpes sortent du coffre du
  volet / invasion de fourmis sur le plan de travail / un nid sous mon balcon, ça bourdonne / des mites dans
  la farine / wasps are nesting in my shutter box / plein de moucherons, ça vient de l'évier / des puces,
  mes jambes sont piquées et j'ai pas d'animal / frelons dans le grenier au-dessus de chez moi / guêpes
  volet / fourmis cuisine / petites mouches / nid dans le caisson du volet / colonne de fourmis / mouches
  dans la salle de bain / essaim contre ma fenêtre / araignées et cloportes
pest.wasps common: nid de guêpes dans le hall / nid de frelons dans l'arbre de la cour / fourmis dans la
  cage d'escalier / essaim dans le local vélos / nid de guêpes dans le lampadaire / chenilles
  processionnaires dans le pin / nid de frelons sur la façade / puces dans les caves / guêpes sous les
  boîtes aux lettres / moustiques dans le sous-sol inondé l'été / nid de frelons sous l'avant-toit du local
  vélos / essaim dans l'arbre devant l'entrée / des guêpes dans la boîte aux lettres / chenilles dans les
  pins, les chiens se grattent / nid guêpes entrée / frelons arbre / nid de guêpes au-dessus de l'entrée /
  frelons sous le préau / fourmilière dans le hall / abeilles dans la boîte à fusibles de la cour
pest.pigeon dwelling: pigeons sur mon balcon / fientes sur le balcon / pigeons qui nichent sur ma fenêtre /
  nid de pigeon sur le rebord / les pigeons salissent mes fenêtres / pigeons on my balcony / bird droppings
  / un pigeon mort sur la terrasse / je voudrais un filet anti-pigeons / les pijon / mouettes agressives sur
  la terrasse / oiseaux coincés dans la gaine / des oeufs de pigeon dans ma jardinière / caca de pigeon /
  mon balcon est une volière, fientes partout / une pigeonne couve dans ma jardinière / ils roucoulent dès
  cinq heures sur mon rebord / pigeons everywhere on my windowsill / je peux plus étendre mon linge à cause
  des pigeons / il me faudrait un filet au balcon / pigeons balcon sale / pigeon fait nid / oiseaux qui
  nichent dans la bouche d'air / pigeons dans mes pots / balcon souillé par les fientes
pest.pigeon common: fientes de pigeons devant l'entrée / les pigeons nichent sous le toit / pigeons dans la
  cage d'escalier / pigeons dans le parking / les voisins nourrissent les pigeons / les goélands attaquent
  sur le toit / pics anti pigeons tombés / pigeon mort dans la cour / les pigeons entrent dans le grenier /
  crottes de pigeons sur les marches / les marches sont blanches de crottes de pigeons / les pigeons dorment
  dans le parking / un pigeon est coincé dans le hall / les pics du toit sont tombés, les pigeons sont
  revenus / la dame du 1er leur jette du pain, le trottoir est couvert / pigeons caca entrée / colonie de
  pigeons sous la toiture / fientes sur les marches de l'entrée / pigeons dans le local vélos
`
