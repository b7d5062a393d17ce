/** As people say it (weigh.ts): nature and place, then sentences apart by « / ». */
export const lift = `
gas.hose dwelling: tuyau de gaz périmé / flexible de gaz à changer / la date du tuyau de gaz est dépassée /
  je dois remplacer le tuyau de ma gazinière / flexible gaz 2022 / robinet de gaz dur / gas hose out of date
  / le flexible de la cuisinière est vieux / besoin d'un tuyau gaz neuf / le tuyau de gaz est craquelé mais
  ça ne sent rien / raccordement de la gazinière / tuyo gaz perimé / le robinet du gaz est bloqué / on m'a
  livré une gazinière il faut brancher le gaz / le technicien dit que le flexible est à remplacer / date
  limite du flexible / le robinet de gaz derrière le four est dur à tourner / sur mon tuyau de gaz la date
  est passée, je veux le changer / on m'a dit que le flexible orange n'est plus aux normes / il me faut un
  tuyau pour brancher la gazinière de ma fille / la date de fin est 2021 sur le tuyau du gaz, rien ne sent /
  my gas cooker hose expired last year / le robinet du gaz est dur, je dois forcer pour l'ouvrir / tuyau gaz
  date finie / tuyau gaz vieux pas odeur / changer flexible / flexible de gaz arrivé à échéance / il faut
  renouveler le tuyau de la plaque / tuyau de gaz trop court et ancien / demande de remplacement du flexible
gas.none dwelling: plus de gaz / pas de gaz pour cuisiner / le gaz est coupé / la gazinière ne s'allume plus
  / plus d'arrivée de gaz / no gas supply / gas is off / le compteur gaz est fermé / rouvrir le gaz / les
  brûleurs ne s'allument plus, pas de gaz / coupure de gaz / pu de gaz / le gaz n'arrive plus à la
  cuisinière / on ne peut plus faire à manger il n'y a plus de gaz / il faut remettre le gaz après les
  travaux / je viens d'emménager le gaz n'est pas ouvert / la plaque gaz ne fait plus de flamme / le gaz a
  été fermé par grdf / les feux de la gazinière n'ont plus de gaz, ça fait rien / depuis que le compteur a
  été changé pas de gaz chez moi / je tourne le bouton, pas de flamme, pas d'odeur, rien n'arrive / on mange
  froid, plus de gaz / no gas since the meter was replaced / GRDF a fermé l'arrivée et vous devez rouvrir /
  le gaz est coupé dans mon logement / pas gaz cuisiner / gaz fermé / cuisinière pas flamme pas gaz / gaz
  coupé, impossible de cuisiner / les plaques à gaz ne s'allument plus du tout / pas de gaz depuis
  l'intervention / remise en service du gaz svp
lift.stopped common: ascenseur en panne / l'ascenseur ne marche plus / ascenseur arrêté / ascenseur hors
  service / l'ascenseur est bloqué au 3e / l'ascenseur est encore en panne / plus d'ascenseur depuis lundi /
  j'habite au 9e et l'ascenseur est hs / lift is out of order / elevator not working / lift broken again /
  l'ascenseur ne répond pas quand j'appelle / ascenseur immobilisé au sous-sol / assenseur en pane /
  l'ascenseur reste portes ouvertes au rez-de-chaussée / on monte à pied avec les courses / je suis enceinte
  et l'ascenseur est en panne / l'ascenseur ne vient pas / ascenseur mort / ascenseur condamné depuis deux
  semaines / le monte-charge est en panne / ma mère ne peut plus descendre à cause de l'ascenseur /
  l'ascenseur est tombé en panne ce matin / lasenceur march pu / ascenseur à l'arrêt, personne dedans /
  l'élévateur pour fauteuil ne marche plus / quand est ce que l'ascenseur remarche / l'ascenseur a rendu
  l'âme encore une fois, je suis au 11e / il vient plus quand on appelle, la flèche reste allumée / la
  cabine est au rez, portes ouvertes, vide, elle ne part pas / trois semaines à monter à pied avec mon genou
  / une feuille hors service collée dessus depuis jeudi / elevator out of order again, I'm on the 8th floor
  / le monte-charge ne bouge plus / mon kiné ne monte pas, l'ascenseur est arrêté / ma fille en poussette,
  six étages, ascenseur à l'arrêt / l'ascenseur du B en panne, le A marche / ascenseur mort depuis l'orage,
  heureusement vide / ascenseur mort encore / ascenseur marche pas moi vieux 7ème / lasc en panne / elevator
  no work / ascenseur vide bouge pas / ascenseur indisponible depuis trois jours / l'ascenseur ne bouge pas
  du rez-de-chaussée / panne d'ascenseur tour 4 / l'ascenseur est condamné par une barrière / mamie ne sort
  plus, pas d'ascenseur / l'ascenseur n'arrive plus à mon étage ni aux autres
lift.fault common: l'ascenseur fait un bruit bizarre / l'ascenseur tremble / l'ascenseur saute entre les
  étages / l'ascenseur s'arrête entre deux étages puis repart / l'ascenseur ne s'arrête pas au bon niveau /
  il y a une marche en sortant de l'ascenseur / l'ascenseur descend d'un coup / l'ascenseur grince /
  secousses dans l'ascenseur / les portes se referment trop vite / lift is jerky and noisy / elevator stops
  between floors / lift doesn't stop level / l'ascenseur ne s'arrête plus au 4e / l'ascenseur monte tout
  seul / l'ascenseur va à l'étage qu'il veut / l'ascenseur tombe en panne tous les deux jours / l'ascenseur
  freine brusquement / ça cogne dans l'ascenseur / à-coups dans l'ascenseur / l'ascenseur met dix minutes à
  venir / l'ascenseur zappe mon étage / la porte de l'ascenseur s'ouvre et se referme sans arrêt /
  vibrations fortes dans l'ascenseur / lassenseur i fé drole de brui / l'ascenseur s'arrête trop bas je bute
  / il s'arrête où il veut, j'appuie sur 5 et il va au 3 / ça secoue un bon coup en arrivant et ça grince /
  le plancher de la cabine est plus bas que le palier, on bute / il met un temps fou, il ouvre et referme
  les portes / un bruit de casserole à chaque étage / the lift jolts and makes grinding noises / il descend
  avec des à-coups, les gens prennent l'escalier / l'ascenseur saute mon étage / il repart avant qu'on soit
  sortis / la porte se referme sur mon caddie / ascenseur crie / ascenseur s'arrête pas en face, marche
  haute / ascenseur tremble / porte ouvre ferme ouvre ferme / ascenseur alarme sonne toute seule vide / lift
  bangs / l'ascenseur fait des bonds / arrêt décalé de plusieurs centimètres / l'ascenseur se met en panne
  puis repart tout seul / les portes claquent et rouvrent / l'ascenseur descend au lieu de monter / bruit de
  frottement métallique pendant la montée / il reste ouvert longtemps et bipe
lift.cabin common: le bouton de l'ascenseur est cassé / la lumière de l'ascenseur est en panne / la porte de
  l'ascenseur frotte / le miroir de l'ascenseur est brisé / bouton du 5e qui ne s'allume pas / la cabine est
  dans le noir / l'affichage de l'étage ne marche plus / le sol de l'ascenseur est décollé / la porte
  palière ferme mal / lift button broken / lift light is out / le bouton d'appel ne répond plus / la main
  courante de la cabine est arrachée / l'alarme de l'ascenseur ne marche pas, j'ai testé / boutons brûlés
  dans l'ascenseur / le néon de l'ascenseur clignote / on a arraché le tableau de boutons / la porte de
  l'ascenseur coince au 2e / la voix de l'ascenseur ne parle plus / la vitre de la porte de l'ascenseur est
  fêlée / le plafond de l'ascenseur est tombé / bouton appel étage 7 hs / le bouton du 6 est enfoncé, il ne
  s'allume plus / quelqu'un a cassé la glace de l'ascenseur / plus de lumière dans l'ascenseur, on monte
  dans le noir / le numéro d'étage ne s'affiche plus / la porte de la cabine frotte en bas / the button for
  floor 4 doesn't work / le revêtement du sol de l'ascenseur se décolle / ils ont brûlé les boutons avec un
  briquet / la porte de l'ascenseur au rez est cabossée / bouton ascenseur cassé / pas lumière dans
  ascenseur / miroir cassé ascenseur / éclairage de la cabine en panne / le tableau de commande est abîmé /
  bouton d'appel du rez cassé / la barre d'appui de l'ascenseur est dévissée / portes rayées et cabossées /
  plus d'indicateur d'étage / le bouton de fermeture est enfoncé
`
