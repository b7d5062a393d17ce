/** What only names a danger: asked in advance, over, somebody else’s, a manner of speaking, or news that was read. */
export const asked = `
calm: j'étais coincée dans l'ascenseur le mois passé, on m'a sortie, depuis un bouton ne s'allume pas / j'ai fait un
  malaise l'an dernier, je demande une barre d'appui / ma belle-mère a été intoxiquée chez elle à Lille, elle
  est sortie de l'hôpital, moi je demande pour ma ventilation / mon cousin s'est électrocuté au travail, il va
  mieux / le petit qui s'était ouvert le front est rentré chez lui, tout va bien / mon voisin a été agressé
  dans le bus, rien à voir avec vous / les pompiers sont repartis, c'est éteint, il reste une vitre cassée /
  the firemen left, it is all out, but the door is broken / ma tante a eu le feu chez elle en mars, je veux un
  extincteur / il y a eu une explosion dans la rue de mon frère l'an dernier / my sister had a flood last year
  in her town / l'inondation est finie, le meuble a gonflé / le plombier est venu, plus rien ne coule, le
  placard est abîmé / ma grand-mère racontait la guerre et l'inondation / mon fils a mis le feu au stade,
  quatre buts / mon ado fait la bombe dans le bain / c'est de la bombe votre site / c'est le feu cette appli /
  le feu de l'action / ma fille est tout feu tout flamme / j'ai un coup de barre / un coup de sang de mon mari
  quand la télé coupe / coup de foudre pour cet appartement / coup de jus d'orange sur le tapis / il a pris un
  coup de vieux / ces bruits m'agressent les oreilles / la lumière agresse les yeux / le loyer nous étrangle /
  mes dettes m'étouffent / les charges me tuent / je meurs de rire / morte de honte / on meurt d'ennui / died
  laughing / scared to death by the bell / you saved my life, thank you / my bill is shocking / shocking
  prices, can you help me pay / can you help me with the form / please help with my rent / help me fill in the
  papers / il faut un mort pour qu'on change une ampoule / faut-il attendre un accident pour changer la lampe
  / au secours ma poignée m'est restée dans la main / au secours la télécommande / help my key is bent / je
  m'appelle Gaz, corrigez mon nom / mon nom de famille est Feu / monsieur Dufeu au troisième / rue du Gaz,
  numéro 4 / ça ne sent rien mais le tuyau de gaz est périmé / pas d'odeur, c'est la date du flexible qui est
  passée / le tuyau du gaz arrive à sa date / ma voisine dit que je l'ai menacée, c'est classé / l'affaire est
  jugée depuis deux ans / un feu d'artifice devant la tour tous les samedis / le ballon de foot a cassé la
  vitre / la rampe bouge un peu au premier / le radiateur du hall perd de l'eau / la haie est trop haute, on ne
  voit pas les voitures / une dalle du faux plafond est tachée / une fissure fine au-dessus de la porte / la
  sangle du volet a cassé, il reste en bas / des cafards sortent de la gaine / des dessins sur la porte de
  l'ascenseur / des tags obscènes dans la cabine / l'ascenseur sent le tabac / le détecteur bipe toutes les
  minutes, la pile / nous avons brûlé un gâteau, l'alarme a sonné, tout va bien / on a eu peur pour rien, le
  bruit venait du chantier / une odeur de friture dans l'escalier / ça sent le brûlé quand le voisin cuisine /
  l'eau de la douche met longtemps à partir / le robinet d'arrêt est dur à tourner / la fenêtre ferme mal / le
  balcon a une tache de rouille / mon mari est parti travailler / les enfants crient dans la cour / on se
  dispute avec le voisin pour le parking / mon ex est toujours sur le bail / mon fils a peur du noir dans
  l'escalier / ma mère est tombée en juin, elle marche bien maintenant / le médecin dit que l'humidité est
  mauvaise pour mon asthme / je suis hospitalisé, qui peut ouvrir au plombier / après mon opération je voudrais
  un rez-de-chaussée / mon père est mort en avril, je rends l'appartement
`
