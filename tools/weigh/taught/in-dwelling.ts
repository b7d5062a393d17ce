/** As people say it (weigh.ts): nature and place, then sentences apart by « / ». */
export const inside = `
inside.floor dwelling: le carrelage se décolle / lino déchiré / parquet gondolé / sol qui s'enfonce /
  carreaux cassés au sol / dalle de sol décollée / plancher qui grince / plinthe décollée / floor tiles are
  loose / floor is rotten / lino lifting / lame de parquet soulevée / trou dans le lino / le sol de la
  cuisine est gonflé / carrelage fissuré / le sol bouge / moquette à remplacer / le plancher est pourri sous
  la fenêtre / karlaj dékolé / le revêtement de sol est usé jusqu'à la corde / une barre de seuil arrachée /
  dalles qui se décollent, amiante peut-être / je trébuche sur les lames du parquet / carreaux qui sonnent
  creux et se soulèvent / sol en pente / le lino rebique à l'entrée, ma mère se prend les pieds / trois
  carreaux de la cuisine sonnent creux et se lèvent / le parquet gondole depuis la fuite / le plancher
  craque et s'enfonce un peu devant l'évier / the floor tiles in my kitchen are coming up / la barre de
  seuil pique les pieds / une lame du parquet est cassée / la moquette est toute usée et sent / sol gonfle /
  carrelage cassé maison / parquet gonfle après eau / dalles pvc décollées / parquet flottant qui se soulève
  / carreau fendu dans la salle de bain / sol affaissé près de la baignoire / linoléum percé / plinthe
  arrachée
inside.paint dwelling: la peinture s'écaille / peinture à refaire / papier peint décollé / repeindre la
  chambre / la tapisserie est déchirée / murs sales à repeindre / peinture cloquée / trou dans le mur à
  reboucher / paint is peeling / wallpaper coming off / les murs sont jaunis par le tabac de l'ancien
  locataire / peinture qui tombe en écailles / refaire les murs après le dégât des eaux / enduit qui
  s'effrite / peinture au plomb / la faïence se décolle du mur / carreaux de mur de la cuisine tombés /
  crédence décollée / murs abîmés / rafraîchir l'appartement / le plombier a laissé un trou dans la cloison
  / la toile de verre se décolle / trous de chevilles / le papier peint s'en va par bandes, il date de 90 /
  la peinture de la cuisine fait des écailles grandes comme la main / il reste un trou dans le mur après le
  passage du plombier / les murs sont gris, je voudrais qu'on repeigne / wallpaper is peeling in the hallway
  / les carreaux du mur au-dessus de l'évier sont tombés / l'enduit se décolle par plaques dans le couloir /
  après la fuite la peinture est toute boursouflée / reboucher le placo percé par l'électricien / peinture
  tombe / mur trou / papier peint tombe / murs à rafraîchir / peinture qui cloque et s'en va / papier peint
  arraché / faïence tombée dans la cuisine / rebouchage après travaux / crépi intérieur qui part
inside.ceiling dwelling: plafond fissuré / le plafond s'effrite / un morceau du plafond est tombé / plâtre
  qui tombe / trou dans le plafond / le plafond s'affaisse / plafond abîmé par l'ancienne fuite / faux
  plafond qui pend / ceiling is cracked / plaster falling from the ceiling / hole in the ceiling / la
  peinture du plafond se décolle / dalle de faux plafond tombée chez moi / le plafond s'écaille / plafon ki
  tomb / le plafond fait des cloques / moulure décollée / le plafond de la cuisine est noirci / lambris du
  plafond décroché / des miettes de plâtre sur mon lit / plafond à reprendre / du plâtre est tombé dans
  l'assiette de mon fils, c'est le plafond qui s'effrite / le plafond des wc est boursouflé depuis l'ancien
  dégât, sec mais vilain / un bout de moulure s'est décollé / la peinture du plafond pend / there is a crack
  and a hole in my ceiling / le plafond s'écaille au-dessus du lit / le lambris du plafond est tombé d'un
  côté / plafond tache jaune sèche / plafond peinture tombe / plafond petit trou / plafond qui se fendille
  et s'effrite / plaque de plâtre qui se décolle / trou au plafond laissé par l'électricien / dalles de faux
  plafond tachées
inside.ceiling common: une dalle du faux plafond du hall est tombée / le plafond du palier s'effrite /
  plafond du local vélos abîmé / les plaques du plafond de l'entrée pendent / flocage du plafond du parking
  qui se détache / des plaques du faux plafond de l'entrée sont parties / le plafond de la cage s'écaille et
  tombe en miettes / le plafond du hall est crevé, on voit les câbles / plafond du sas à reprendre / dalles
  de plafond manquantes au hall / enduit du plafond de cage qui se détache
inside.crack dwelling: fissure dans le mur / grosse fissure au plafond de la chambre / le mur est lézardé /
  fissures autour de la porte / la cloison est fendue / fissure qui s'agrandit / crack in the wall / les
  murs se fendent / fissure qui traverse le salon / lézarde / fente entre le mur et le plafond / fissure
  au-dessus de la fenêtre / on peut passer un doigt dans la fissure / le mir i fann / la cloison bouge quand
  on s'appuie / fissures depuis les travaux d'à côté / le mur se décolle de la façade / fissure en escalier
  / une fente court du coin de la porte jusqu'au plafond / la fissure du salon s'élargit, je peux y glisser
  une pièce / les murs craquent depuis l'été, fissures partout / a long crack appeared on my bedroom wall /
  la cloison s'est fendue de haut en bas / une fente fine comme un cheveu au-dessus de la fenêtre / mur
  fissure / fente mur / fissures au-dessus des portes / mur fendu près de la fenêtre / lézarde dans la
  chambre / crevasse qui s'allonge
inside.crack common: fissure sur la façade / lézarde dans la cage d'escalier / le mur du garage est fissuré
  / grande fissure dans le hall / le muret est fendu / fissure du pignon / le pilier du parking est fissuré
  / une longue fissure dans la cage d'escalier du 1 au 3 / le mur extérieur est fendu sous mes fenêtres / le
  muret du parking est lézardé / la façade a une fissure en zigzag / mur dehors fissure / fissure escalier /
  fissure sur le mur du palier / façade lézardée côté cour / pignon fendu / mur du local fendu
inside.cupboard dwelling: porte de placard sortie du rail / étagère cassée / placard qui ne ferme plus /
  tiroir cassé / charnière de placard cassée / meuble de cuisine abîmé / meuble sous évier pourri / la
  penderie est tombée / cupboard door fell off / wardrobe door off its rail / kitchen cupboard broken / le
  plan de travail est gonflé / porte coulissante du placard bloquée / tablette de salle de bain cassée /
  l'armoire de toilette se décroche / plakar kassé / le meuble haut de la cuisine penche / façade de tiroir
  tombée / rangement de l'entrée déraillé / le plan de travail de la cuisine est fendu / la tringle du
  placard s'est écroulée / la porte coulissante du placard est sortie du rail / le tiroir des couverts ne
  rentre plus / une étagère du placard s'est effondrée sous les conserves / le meuble sous l'évier est
  pourri par l'eau / the wardrobe door has come off / la charnière du placard de cuisine est cassée / le
  plan de travail est gonflé et se décolle / le miroir de l'armoire de toilette est cassé / placard porte
  tombée / étagère tombe / charnières de placard cassées / façade de meuble tombée / étagères affaissées /
  porte de penderie bloquée / meuble bas gonflé
inside.basin dwelling: lavabo fendu / évier cassé / baignoire ébréchée / lavabo qui se décroche du mur / bac
  à douche fissuré / vasque fêlée / l'évier est percé / émail de la baignoire abîmé / baignoire rouillée /
  paroi de douche cassée / cracked sink / basin is coming off the wall / bath is chipped / le receveur de
  douche est fendu / la porte de douche est cassée / pare-baignoire descellé / évier inox rouillé / le
  lavabo bouge / la baignoire s'enfonce / lavabo dékolé / l'évier n'est plus fixé au plan de travail / la
  colonne du lavabo est tombée / fond de baignoire craquelé / tablier de baignoire tombé / la trappe de la
  baignoire ne tient plus / l'émail de la baignoire est parti, ça rouille / le lavabo est fendu depuis que
  le flacon est tombé dedans / le lavabo se décolle du mur / mon évier est percé, vieux comme tout / the
  bath has a big chip / la paroi de la douche est fêlée / le bac à douche est craqué, l'eau passe dessous /
  la vasque a une étoile au fond / lavabo cassé / baignoire rouille / évier trou / vasque fendue / baignoire
  dont l'émail saute / receveur fêlé / évier rouillé percé / plan vasque descellé
inside.sealant dwelling: joint de douche noir / joints de la baignoire moisis / le silicone se décolle /
  joint d'évier à refaire / l'eau passe derrière la baignoire à cause du joint / joints de carrelage abîmés
  / silicone autour du lavabo / sealant around the bath is mouldy / grout is coming off / joint usé /
  refaire les joints de la salle de bain / le joint du receveur s'en va / joint du bac à douche arraché /
  join noir / joint entre le plan de travail et le mur décollé / le joint silicone ne tient plus / joints
  pourris / l'eau s'infiltre derrière les carreaux de la douche, joints morts / plus d'étanchéité autour de
  la baignoire / le joint autour de la baignoire est tout noir / ça passe derrière la douche, le silicone
  est parti / les joints entre les carreaux s'effritent / the silicone around the shower is black and
  peeling / le tour de l'évier n'a plus de joint / l'eau coule entre la baignoire et le mur / faut refaire
  les joints du bac / joint noir baignoire / joint parti douche eau passe / étanchéité de la douche à
  refaire / silicone moisi et arraché / joints de faïence manquants / contour de baignoire décollé
`
