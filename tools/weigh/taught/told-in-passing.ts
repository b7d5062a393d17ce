/** Dangers told in passing: in the middle of a complaint, a bill or a request, by who does not think of them as one. */
export const passing = `
gas: je vous écris pour mon dossier d'aide, au fait depuis hier il y a une odeur bizarre près de la gazinière,
  un peu comme l'œuf pourri / c'est pour changer le plan de travail, en le tirant on a cogné le tuyau et ça
  siffle, ça pique le nez / merci pour la peinture, par contre près des compteurs au rez-de-chaussée ça sent
  fort et ça donne mal au cœur / la pelleteuse a arraché un tuyau jaune devant chez nous, ça souffle / les
  ouvriers ont percé une conduite dans la rue et ça pue le gaz jusqu'à l'escalier / smell of gas by the meter
  cupboard, also my bin is full
co: pour la chaudière que vous deviez changer, depuis qu'on l'a rallumée toute la famille a mal à la tête et
  le chat est tombé dans les pommes / je voulais un rendez-vous d'entretien, le soir on a la nausée et ça
  passe quand on ouvre / un barbecue allumé dans le salon pour se chauffer, les petits dorment beaucoup / le
  petit boîtier blanc bipe quatre fois et on est tous patraques
fire: je suis enfermée dehors, j'ai laissé une casserole et il sort de la fumée sous la porte / vous me devez un
  rendez-vous pour les encombrants, là quelqu'un y a jeté un mégot et le matelas se consume / pour le bip chez
  la vieille dame du dessous, il y a aussi une brume grise et une odeur de cramé / la prise de la machine a
  noirci et le mur derrière est brûlant, sinon merci pour la visite / smoke is coming from the flat next door
  and no one opens / une fumée noire sort de la poubelle du local, je voulais surtout signaler le tri
violence: pour changer la serrure c'est combien, mon ex a le double, il est venu cette nuit et m'a étranglée / je ne
  peux pas passer au bureau, ils m'attendent en bas avec des barres et disent qu'ils vont me tuer / je veux un
  autre logement, mon mari me bat, hier il m'a cassé le bras et il rentre ce soir / c'est pour le bruit, on
  entend la femme supplier d'arrêter, des coups, puis plus rien / deux hommes se battent au couteau dans le
  hall / men fighting with knives downstairs / people with a machete in the lobby / my neighbour is at my door
  with a hammer and says he will kill me / he grabbed me by the throat and he is coming back tonight, how much
  for a new lock / le monsieur du cinquième a dit qu'il allait me planter si je reparlais du bruit / ils ont
  cassé ma porte à coups de pied, ils sont encore là / someone is trying to break in right now / mon fils a
  peur de rentrer, ils l'ont frappé et menacé avec un cutter, et pour l'attestation je fais comment
power: pour la tapisserie de la chambre, l'interrupteur est arraché et le petit joue avec les fils / je me suis pris
  une secousse en touchant la machine, mon bras tremble encore / quand je prends ma douche ça picote dans les
  doigts, c'est pour le joint / le tableau grésille et sent le chaud depuis que vous avez posé le compteur /
  l'eau du dessus coule sur le disjoncteur, ça fait des petits éclairs / ma fille a pris le courant en
  branchant son chargeur, elle va mais le fil est à nu
lift: une réclamation pour l'ascenseur toujours en rade, d'ailleurs mon voisin est dedans depuis une demi-heure / on
  est quatre, les portes se sont refermées et ça ne bouge plus / l'infirmière qui devait me piquer m'appelle de
  la cabine, elle est arrêtée entre deux étages / encore une panne, on entend taper dans la gaine, et les
  charges augmentent / the doors shut and we are not moving, three of us
flood: les toilettes refoulent et ça remonte par la douche, ça envahit le salon, on n'arrive plus à éponger / le
  ballon d'eau chaude s'est vidé d'un coup et ça continue, le parquet baigne / la colonne a lâché et ça dévale
  l'escalier / j'ai cassé le robinet d'arrêt, l'eau sort à fond et je ne peux pas la couper / le tuyau de la
  machine a explosé, il y a cinq centimètres partout / water is pouring through my ceiling / l'eau ruisselle
  le long des murs depuis le plafond et gagne toutes les pièces / ça gicle au compteur et la vanne tourne dans
  le vide
medical: pour la barre que j'ai demandée, ce matin j'ai glissé et je suis encore par terre, je ne peux pas me relever / je
  ne sens plus ma jambe, je suis assise sur le carrelage depuis une heure, et mon dossier en est où / plus de
  courant et le respirateur de mon mari est sur batterie, il n'en reste presque plus / panne d'électricité,
  l'oxygène de maman va s'arrêter / je n'ai plus envie de vivre, tout est prêt pour ce soir, annulez ma visite
  / à quoi bon, j'ai tout préparé, je vous laisse les clés sur la table / je veux en finir avec cette dette et
  avec la vie / annulez mon rendez-vous, demain je ne serai plus là / my wife fell and cannot get up, and
  about the rent / le bras de mon père tombe d'un côté et il parle bizarrement, il voulait payer son loyer /
  le monsieur d'en face n'a pas bougé ses volets depuis lundi, son chien hurle / mon bébé est resté dans
  l'appartement, la porte a claqué / je suis diabétique et enfermée dans la cave depuis ce matin
fall: contente du nouveau hall, par contre la gouttière pend dans le vide au-dessus de l'école / la fenêtre est
  sortie de ses gonds, je la retiens, on est au cinquième / il manque un barreau au balcon et le petit passe
  la tête, au fait ai-je droit à une clim / la grille de la fosse a disparu, le soir on ne voit pas le trou /
  la porte palière s'ouvre sur le vide, pas de cabine derrière / un morceau de corniche est tombé à côté de la
  poussette, et pour le badge / the railing on the stairs came off, there is a drop
`
