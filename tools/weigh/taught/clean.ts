/** As people say it (weigh.ts): nature and place, then sentences apart by « / ». */
export const clean = `
bins.full common: les poubelles débordent / le local poubelles est plein / les bacs n'ont pas été sortis /
  poubelles pas ramassées / sacs poubelles par terre / les conteneurs sont pleins / le local à ordures est
  dégoûtant / bins are overflowing / rubbish not collected / bin room is full / bac jaune cassé / il manque
  un conteneur / le camion n'est pas passé / poubel déborde / ordures devant l'entrée / le local tri est une
  décharge / les gens jettent leurs sacs à côté des bacs / couvercle de poubelle cassé / bac à ordures sans
  roue / les éboueurs ne ramassent plus / odeur des poubelles qui débordent / bac de tri mal trié refusé /
  conteneur enterré bouché / le local poubelles n'a pas été lavé / y a des asticots dans le local poubelles
  / personne n'a sorti les containers / sacs éventrés par les chats dans la cour / les poubelles trainent
  sur le trottoir toute la semaine / le point d'apport volontaire déborde / les bacs débordent, ça fait deux
  tournées qu'ils les prennent pas / ça empeste le local, plein à craquer / les sacs sont par terre, les
  rats se régalent / plus de couvercle au bac jaune / bins not emptied for ten days / personne ne sort les
  poubelles le lundi / le container est cassé, il roule plus / le local ordures est plein de vers / les gens
  jettent tout par terre devant les bacs / il manque un bac pour le verre / poubelles pleines / gens jettent
  sac par terre / plus de place local / poubelle pas sortie / bacs à ras bord / collecte non faite / local
  déchets insalubre / containers renversés / poubelles jamais rentrées / bac bleu disparu / déchets au sol
  autour des conteneurs / asticots et jus de poubelle
bins.bulky common: encombrants devant l'immeuble / un matelas abandonné dans le hall / canapé laissé sur le
  trottoir / meubles dans la cave commune / dépôt sauvage / frigo abandonné sur le palier / machine à laver
  devant l'entrée / vieux meubles dans le local vélos / dumped sofa outside / mattress left in the hallway /
  bulky rubbish / quand passent les encombrants le tas grossit / quelqu'un a vidé sa cave devant la porte /
  télévision et cartons au pied des conteneurs / gravats laissés dans la cour / un lit démonté dans le
  couloir / ankonbran / tas de meubles à côté des poubelles / pneus et batteries jetés sur le parking /
  caddies abandonnés / une carcasse de scooter jetée dans les buissons / les déménageurs ont laissé un
  buffet / pots de peinture abandonnés au sous-sol / cuvette de wc posée devant la résidence / un canapé et
  deux matelas dans le local à vélos / quelqu'un a laissé sa machine à laver sur le palier / devant
  l'immeuble un tas de meubles depuis dimanche / une vieille télé et un sommier sur le trottoir / someone
  dumped a fridge by the entrance / des gravats dans la cour / une baignoire abandonnée près des garages /
  les encombrants n'ont pas été pris / canapé devant porte / frigo jeté / matelas escalier / meuble
  abandonné dans le couloir / lave-vaisselle laissé au pied des boîtes / tas d'encombrants sur la pelouse /
  matelas au sous-sol / dépôt de gravats / vieux canapé au local poussettes / électroménager au pied de
  l'immeuble
bins.chute common: vide-ordures bouché / le vide-ordures est plein / la trappe du vide-ordures est cassée /
  la colonne vide-ordures sent / videordur bouché / rubbish chute blocked / la pelle du vide-ordures ne
  ferme plus / le vide-ordures du 4e ne s'ouvre plus / les sacs restent coincés dans le vide-ordures /
  quelqu'un a mis un carton dans le vide-ordures / le vide ordure refoule / la gaine à ordures est obstruée
  / trappe à ordures bloquée / les ordures remontent jusqu'à mon étage dans la colonne / un carton de pizza
  bloque le vide-ordures du 4 / le vide-ordures est plein jusqu'en haut, ça s'empile / la trappe du
  vide-ordures ne ferme plus / the chute is jammed / vide-ordures condamné, quand rouvre-t-il / ça pue par
  la trappe à ordures / vide ordures bouché / trappe ordure plein / colonne à ordures bouchée / trappe de
  vide-ordures coincée / vide-ordures débordant / sac coincé dans la colonne
stairs.dirty common: l'escalier est sale / le hall n'est pas nettoyé / le ménage n'est plus fait / ça sent
  l'urine dans la cage / quelqu'un a vomi dans l'entrée / crottes de chien dans le hall / l'ascenseur est
  dégueulasse / les vitres du hall sont sales / toiles d'araignée partout dans la cage / stairs never
  cleaned / hallway is filthy / dog mess in the lobby / urine in the lift / la femme de ménage ne vient plus
  / sol collant dans l'ascenseur / mégots et crachats dans l'escalier / caca dans le couloir / papiers et
  canettes dans le hall / du sang séché sur le mur du hall à nettoyer / les parties communes sont dans un
  état lamentable / la poussière s'accumule sur les paliers / le carrelage de l'entrée est noir de crasse /
  flaque de pipi dans l'ascenseur / seringues dans la cage / le produit laisse le sol gluant / lescalié lé
  sal / nettoyage bâclé / le paillasson de l'entrée est crade / huile renversée sur les marches / les caves
  sont pleines de crottes / l'entreprise de nettoyage n'est pas passée / des traces de sang sur les boîtes
  aux lettres à nettoyer / un chat a fait ses besoins au 3e / personne n'a passé la serpillière depuis un
  mois / ça sent le pipi dans l'ascenseur / de la terre et des papiers plein le hall / un chien a fait sur
  le palier et c'est resté / the stairwell is disgusting, nobody cleans / y a du vomi devant la porte de
  l'ascenseur / les vitres de l'entrée sont noires / le ménage est fait à moitié, les coins sont sales /
  c'est collant par terre, quelqu'un a renversé du coca / canettes, mégots et crachats dans la montée / des
  prospectus par terre partout dans l'entrée / escalier sale / pipi ascenseur / personne nettoie / vomi hall
  / plastique fondu par terre à nettoyer / propreté déplorable dans la cage / crachats dans l'ascenseur /
  sol poisseux à l'entrée / vitres de l'entrée jamais lavées / ordures dans l'escalier / traces de pas et de
  boue partout / litière vidée dans le couloir / odeur d'urine dans le parking
stairs.graffiti common: tags sur la façade / graffitis dans le hall / murs tagués / porte d'entrée taguée /
  des insultes écrites sur le mur / croix gammée dans l'ascenseur / vandalisme dans le hall / graffiti on
  the wall / entrance vandalised / on a gravé des mots dans l'ascenseur / dessins obscènes dans la cage /
  peinture bombée sur les boîtes / dégradations dans l'entrée / boutons brûlés au briquet par des vandales /
  écritures au marqueur partout / le tableau d'affichage a été arraché / tag raciste / on a cassé le miroir
  du hall / plafond brûlé au briquet dans le hall / des jeunes ont saccagé le hall / affiches arrachées /
  ils ont écrit des gros mots à la bombe sur le mur près des boîtes / la porte du hall est pleine de tags /
  des dessins au feutre dans l'ascenseur / quelqu'un a gravé son nom dans la peinture neuve / spray paint
  all over the entrance / le mur noirci par l'ancien feu de poubelle est à repeindre / des insultes sur ma
  porte de cave / ils ont arraché les affiches et cassé le panneau / tags mur / écritures porte / dessins
  hall / inscriptions sur les murs du parking / porte du local taguée / dégradations volontaires dans le
  hall / miroir brisé et murs gravés / boîtes peintes à la bombe
stairs.obstructed common: vélos dans le hall / poussettes devant l'ascenseur / le palier est encombré / le
  couloir est bloqué par des meubles / le voisin entrepose ses affaires sur le palier / impossible de passer
  avec mon fauteuil / scooter garé dans le hall / l'issue de secours est bloquée / trottinettes dans
  l'escalier / bikes blocking the hallway / prams in the corridor / fire exit blocked / étagère à chaussures
  sur le palier / le voisin laisse ses poubelles devant sa porte / caddies et cartons dans la cage / passage
  obstrué / accès aux caves encombré / un congélateur sur le palier gêne / on ne peut plus ouvrir la porte
  de l'escalier à cause des cartons / plantes et meubles sur la coursive / la poussette du 2e bloque la
  descente / local vélos plein à craquer / l'accès pompiers est obstrué par une barrière / poussettes et
  vélos, je ne passe plus avec mon déambulateur / la voisine met ses cartons sur le palier / un scooter garé
  devant la porte de la cave / la sortie de secours est barrée par un canapé / the landing is full of my
  neighbour's stuff / trottinettes dans l'escalier, on trébuche / le couloir des caves est plein, impossible
  d'ouvrir ma porte / une armoire bloque l'entrée de l'escalier / vélos couloir / poussette bloque / cartons
  palier voisin / affaires entreposées devant la gaine / vélo attaché à la rampe / palier transformé en
  débarras / chariot et poussettes dans le sas / passage impossible avec un brancard tellement c'est
  encombré / meubles devant l'issue
fire.equipment common: extincteur vide / l'extincteur a été volé / trappe de désenfumage ouverte / la
  colonne sèche est vandalisée / porte coupe-feu bloquée / plan d'évacuation arraché / alarme incendie
  cassée / extincteur vidé dans le hall / fire extinguisher missing / le boîtier de déclenchement est cassé
  / le skydome reste ouvert / le désenfumage ne fonctionne pas / l'alarme incendie de l'immeuble bipe sans
  raison / extincteur périmé / fire door broken / le bris de glace a été cassé / la manette de désenfumage
  est cassée / quelqu'un s'est amusé avec l'extincteur, poudre partout / le coffret pompier est forcé / la
  date de l'extincteur est dépassée / la centrale incendie affiche un défaut / l'extincteur du 2e a disparu
  / ils ont vidé l'extincteur, de la poudre partout / la trappe de fumée en haut de l'escalier est restée
  ouverte, il pleut dedans / la porte coupe-feu a perdu son ferme-porte / the fire extinguisher is missing /
  le petit boîtier rouge a sa vitre cassée / l'étiquette de l'extincteur date de 2019 / le plan d'évacuation
  a été arraché / extincteur volé / trappe fumée ouverte / extincteur arraché de son support / désenfumage
  resté ouvert / porte coupe-feu qui ne se referme pas / bloc d'alarme incendie cassé / colonne sèche sans
  bouchon / consignes incendie disparues
stairs.step common: marche cassée / la rampe d'escalier bouge / la main courante est descellée / nez de
  marche décollé / escalier glissant / carreau cassé sur les marches / marche d'entrée effritée / step is
  broken / handrail is loose / la première marche est fendue / le bord de la marche est ébréché / la barre
  de l'escalier est tombée / les antidérapants s'en vont / j'ai trébuché sur la marche du perron / rampe
  d'accès handicapé abîmée / dalle du palier qui bouge / carrelage du hall cassé / le carrelage du palier se
  soulève / la rambarde de l'escalier ne tient plus / contremarche décollée / lescalié lé kassé / il manque
  un barreau à la rampe d'escalier / tapis du hall qui rebique / sol du hall glissant quand il pleut / lino
  du couloir commun décollé / marches dangereuses sans lumière / le revêtement de l'escalier part en
  morceaux / le nez de la troisième marche se décolle / la rampe branle entre le 1 et le 2 / une dalle du
  palier bouge sous le pied / la marche du perron est ébréchée / a step is cracked in stairway B / le
  carrelage devant l'ascenseur se soulève / la main courante est sortie du mur / le tapis-brosse du hall
  fait trébucher / les bandes antidérapantes sont parties / un carreau du hall est cassé, il coupe / marche
  cassée escalier / rampe bouge / carrelage palier casse / marche fendue au 1er / main courante arrachée en
  partie / carreaux du palier décollés / rampe descellée dans la descente de cave / seuil du hall cassé /
  escalier extérieur avec béton éclaté / sol du palier qui se soulève
`
