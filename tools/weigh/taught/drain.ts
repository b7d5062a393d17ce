/** As people say it (weigh.ts): nature and place, then sentences apart by « / ». */
export const drain = `
drain.sink_blocked dwelling: évier bouché / le lavabo ne se vide plus / l'eau stagne dans l'évier / l'évier
  refoule / l'eau part très lentement dans le lavabo / lavabo bouché par les cheveux / evacuation de la
  cuisine bouchée / évier plein d'eau sale qui ne descend pas / j'ai mis du destop ça ne part toujours pas /
  le lavabo déborde / l'évier gargouille et remonte / siphon de l'évier encrassé / sink blocked / kitchen
  sink won't drain / the basin is clogged / levier i vid pa / lavabo qui s'écoule mal / l'évier se vide
  goutte à goutte / l'eau de vaisselle reste / bouchon de graisse dans l'évier / la machine à laver refoule
  dans l'évier / levié bouché / la vaisselle flotte ça descend plus / l'eau reste dans le lavabo après
  m'être lavé les dents / évier qui engorge / j'ai passé le furet rien à faire l'évier est toujours bouché /
  la bonde du lavabo est coincée fermée / le lave-vaisselle ne vidange plus, évier bouché / l'évier est
  plein, ça descend plus, la vaisselle baigne / j'ai tout essayé, bicarbonate, vinaigre, furet, le lavabo
  garde l'eau / l'eau des pâtes remonte dans l'autre bac / ça glougloute et ça reste dans le lavabo après le
  rasage / mon évier met toute la matinée à se vider / kitchen sink full of dirty water, plunger doesn't
  help / un bouchon dans le tuyau de la cuisine, ça repasse par dessus / levié lé bouché, lo i dessann pa /
  le lave-linge se vidange dans l'évier et ça déborde sur le plan de travail / évier il boit pas l'eau /
  lavabo eau reste / évier plein eau sale / levier bouche / l'eau tourne dans l'évier et ne descend pas / le
  siphon du lavabo est plein de saletés, ça passe plus / deux bacs remplis, l'eau ne s'en va plus / ma
  vasque ne se vide qu'en grattant avec un fil / le marc de café a bouché la cuisine / obstruction du lavabo
  malgré le furet / évacuation lente dans la cuisine, ça sent
drain.bath_blocked dwelling: douche bouchée / la baignoire ne se vide pas / l'eau stagne dans le bac à
  douche / la douche déborde sur le sol / évacuation de la douche bouchée / baignoire qui se vide lentement
  / le siphon de douche est plein de cheveux / l'eau monte aux pieds quand je me douche / bonde de la
  baignoire bloquée / le receveur ne s'évacue pas / shower drain blocked / bathtub won't drain / water stays
  in the shower tray / la douche refoule / l'eau de la douche ne s'écoule plus / bac a douche bouché / la
  baignoire reste pleine / doush bouché lo i par pa / je patauge dans ma douche / le bouchon de la baignoire
  ne se relève plus / l'eau du bain met deux heures à partir / la salle de bain s'inonde quand on se douche
  parce que ça part pas / la douche à l'italienne déborde / gargouillis dans la douche et l'eau ne part plus
  / évacuation du bain engorgée / quand je me lave j'ai de l'eau jusqu'aux chevilles dans le bac / la
  baignoire se vide en une heure, les enfants se lavent dans l'eau du premier / l'eau savonneuse stagne au
  fond de la douche / les cheveux de mes filles ont dû boucher la bonde / la douche italienne fait piscine
  jusque dans le couloir / the bath takes ages to drain / lo la douche i par pa / le trou de la baignoire
  avale plus / ça remonte un peu par la bonde et ça s'en va doucement / eau reste dans douche / baignoire
  pas vider / douche bouchée pieds dans l'eau / doush boucher / après la douche il reste dix centimètres
  d'eau / le bain ne s'écoule plus du tout / le receveur fait lac / la grille de douche est obstruée / la
  douche se vide au compte-gouttes / l'eau grise reste au fond de la baignoire
drain.stack_blocked dwelling: les eaux usées remontent dans ma baignoire / la colonne est bouchée / ça
  refoule par la douche quand le voisin vide sa machine / les toilettes et la douche débordent en même temps
  / canalisation bouchée tout remonte / l'eau sale du voisin remonte dans mon évier / tout est bouché, wc
  douche et évier / remontée d'égout dans mon appartement / l'évacuation générale est bouchée / de la merde
  remonte dans ma douche / les égouts refoulent chez moi / sewage coming up in my bath / drains are blocked
  everything comes back up / quand je tire la chasse ça remonte dans la baignoire / eaux noires dans la
  douche / le caca des voisins remonte / tuyau principal bouché / le curage de la colonne est à faire /
  quand je tire l'eau des wc ça gargouille dans la douche et ça déborde / refoulement par les toilettes du
  rez-de-chaussée / quand le voisin tire sa chasse c'est dans ma baignoire que ça arrive / de la mousse de
  lessive qui n'est pas la mienne ressort dans ma douche / tout refoule en même temps, wc, douche, évier,
  c'est la colonne / j'habite au rez, les cacas des autres remontent chez moi / je vide l'évier et ça
  ressort dans la baignoire / les toilettes font blob blob et de l'eau sale monte dans le bac / sewage keeps
  backing up into my shower when neighbours flush / rez-de-chaussée inondé d'eaux grises à chaque machine du
  dessus / l'eau des autres vient chez moi par la baignoire / toilette remonte le sale / tout remonte douche
  et wc / tout l'appartement refoule, la descente est bouchée / l'évacuation commune est engorgée et c'est
  chez moi que ça sort / l'eau du lave-linge du 3e arrive dans mes toilettes / bulles dans les wc et
  remontées dans la douche / quand il pleut fort mes toilettes se remplissent / je ne peux plus utiliser
  l'eau, tout revient par le bac
drain.stack_blocked common: les égouts débordent dans la cour / le regard devant l'immeuble déborde / les
  eaux usées coulent dans la cave / canalisation collective bouchée / égout bouché dans le sous-sol ça
  remonte / les canalisations du bâtiment sont bouchées / de l'eau sale avec du papier toilette dans les
  caves / la fosse septique déborde / la grille d'évacuation de la cour est bouchée / le caniveau du parking
  est bouché l'eau monte / tuyau d'évacuation de l'immeuble cassé, eaux vannes au sous-sol / la plaque
  d'égout se soulève et ça sort / sewage in the cellar / l'avaloir du parking est obstrué / des excréments
  au fond de la cave, ça vient du tuyau / le regard de la cour crache du papier toilette / ça déborde de la
  bouche d'égout devant le hall / dans les caves ça nage dans l'eau des toilettes, le gros tuyau est bouché
  / l'évacuation du sous-sol refoule dès que les gens du rez se douchent / la grille du parking n'avale plus
  l'eau, elle reste / les égouts de l'immeuble sont à curer, odeur et eau noire en bas / eau toilette dans
  cave / égout sort devant porte / les eaux noires stagnent au sous-sol / hydrocureuse à faire passer,
  l'égout est bouché devant le bâtiment / la canalisation sous le hall est obstruée, ça remonte par la
  grille / plaque d'égout qui déborde sur le parking / le siphon de la cour refoule
drain.smell dwelling: odeur d'égout dans la salle de bain / ça sent mauvais dans les toilettes / mauvaises
  odeurs dans l'évier / le siphon sent / remontées d'odeurs / ça pue dans la cuisine, ça vient de
  l'évacuation / odeur nauséabonde de canalisation / odeur de fosse septique / ça empeste par la douche /
  bad smell from the drain / my bathroom smells of sewage / odeur de pourri qui sort du lavabo / ça pu dan
  la sal de bin / le matin une odeur d'oeuf pourri sort de l'évier / odeur désagréable dans le logement /
  odeurs de toilettes qui remontent par la machine à laver / le siphon de sol se vide et ça sent / drôle
  d'odeur dans le placard des wc, comme un égout / ça refoule des odeurs / ça sent les toilettes publiques
  dans ma salle de bain alors que je nettoie / une puanteur sort du trou de la douche le matin / l'évier
  embaume l'oeuf / je verse de la javel et l'odeur d'égout revient / my kitchen drain stinks / on peut plus
  manger dans la cuisine tellement la canalisation pue / odeur de marais derrière la machine à laver / quand
  il fait orage ça sent la fosse dans les wc / mauvaise odeur salle de bain trou / ça sent toilette dans la
  douche / évier pue / relents d'égout dans les toilettes, surtout le soir / la douche exhale une odeur de
  vase / odeurs fétides par la bonde / le placard sous évier empeste la fosse / ça sent le pourri dans ma
  salle d'eau malgré le ménage
drain.smell common: odeur d'égout dans la cage d'escalier / ça sent les égouts dans le hall / odeur
  pestilentielle dans les caves / le sous-sol pue l'égout / mauvaise odeur au rez-de-chaussée / ça sent le
  rat crevé dans la cave / odeur d'égout sur le parking / le local poubelles dégage une odeur d'égout /
  smells of drains in the hallway / en bas des escaliers ça sent l'égout à s'évanouir / une odeur de fosse
  dans le hall les jours chauds / la grille du sous-sol dégage une infection / ça empeste du côté des caves
  comme des toilettes bouchées / odeur égout escalier / cave pue toilette / le parking sent la fosse
  septique / odeurs d'égout persistantes au rez-de-chaussée / la gaine du palier dégage des odeurs de
  toilettes
toilet.blocked dwelling: wc bouchés / mes toilettes sont bouchées / la cuvette déborde / l'eau monte quand
  je tire la chasse / les toilettes ne s'évacuent plus / le wc refoule / toilettes engorgées / cabinets
  bouchés / mon fils a jeté un jouet dans les wc / on ne peut plus utiliser les toilettes / toilet blocked /
  toilet is clogged and overflowing / the loo won't flush down / chiottes bouchées / twalet bouché / wc
  boucher / l'eau des toilettes descend très lentement / cuvette pleine à ras bord / ça évacue plus aux wc /
  le papier remonte dans la cuvette / une lingette a bouché les wc / j'ai fait tomber le bloc dans la
  cuvette ça ne part plus / les wc débordent sur le carrelage / ça redescend pas quand on tire l'eau /
  bouchon dans les toilettes / vécés bouchés / je dois aller faire mes besoins chez la voisine / la ventouse
  ne fait rien aux toilettes / toilette bouchées on est 6 / les cabinets sont bouchés, on va au café d'en
  bas / j'ai tiré et c'est monté jusqu'au bord, j'ai eu juste le temps de couper / le petit a mis la brosse
  dans le trou, ça passe plus / wc bouché, on est cinq et une seule toilette / ça évacue une fois sur dix,
  le reste stagne / the toilet is blocked, water rises to the brim / mes waters sont bouchés depuis deux
  jours / la cuvette se vide goutte à goutte, j'ai mis la ventouse / twalèt la bouché / à chaque chasse
  l'eau monte et met une heure à descendre / toilette bouchée enfant jeté jouet / wc monte pas descend /
  toilette pleine / mes toilettes ne veulent plus avaler / bouchon dans le wc, l'eau arrive au bord /
  impossible d'évacuer, la cuvette est pleine / j'ai un seul wc et il est bouché / le wc gargouille et se
  vide mal / on a versé de l'eau chaude et du savon, wc toujours bouché / un objet est tombé au fond des
  toilettes
toilet.flush_leak dwelling: la chasse d'eau coule sans arrêt / le réservoir fuit / les wc coulent en
  permanence / la chasse n'arrête pas de couler / filet d'eau dans la cuvette / le flotteur est bloqué,
  l'eau coule / mécanisme de chasse qui fuit / la chasse se remplit tout le temps / fuite de la chasse /
  bruit d'eau continu aux toilettes / toilet keeps running / cistern leaking / wc qui fuit par terre / l'eau
  coule dans la cuvette jour et nuit / chasse deau coul san aré / ma facture d'eau explose la chasse fuit /
  le joint du réservoir est mort ça coule dans la cuvette / les toilettes chantent toute la nuit / le
  réservoir se vide tout seul / fuite au niveau du joint entre le réservoir et la cuvette / eau au pied des
  wc / la chasse d'eau s'arrête jamais / on entend l'eau couler dans le wc / la cuvette chante toute la
  nuit, un filet qui n'arrête pas / faut que je ferme le robinet du wc sinon le réservoir coule tout le
  temps / ma facture d'eau a triplé à cause du wc qui fuit dedans / on tire, ça se remplit, et ça continue
  de couler / le réservoir transpire et l'eau tombe par terre derrière / the cistern never stops filling /
  flotteur coincé ça file sans arrêt / le wc coule doucement, on voit l'eau bouger dans le fond / chasse
  coule toujours jamais arrête / toilette eau tout le temps / wc coule nuit jour / le mécanisme ne ferme
  plus, l'eau file dans la cuvette / la chasse se recharge toutes les cinq minutes / un chuintement continu
  dans le wc / l'eau du réservoir s'en va sans qu'on tire / le clapet est usé, ça coule / de l'eau goutte
  sous le réservoir du wc
toilet.flush_broken dwelling: la chasse d'eau ne marche plus / plus de chasse / le bouton de la chasse est
  cassé / je dois verser un seau dans les wc / la tirette est cassée / le réservoir ne se remplit plus /
  bouton poussoir bloqué / la chasse est bloquée / mécanisme de chasse hs / la chaîne de la chasse a cassé /
  toilet won't flush / flush button broken / la chasse d'eau n'a plus de force / impossible de tirer la
  chasse / le couvercle du réservoir est cassé / chasse d'eau en panne / le bouton des wc reste enfoncé /
  chas deau cassé / la chasse ne fonctionne pas / réservoir fendu / on appuie et rien ne vient / la commande
  double débit est cassée / on tire l'eau au seau depuis une semaine / j'appuie, rien, faut plonger la main
  dans le réservoir pour tirer la tige / la tirette est partie avec sa ficelle / le gros bouton est tombé
  dedans / on rince au seau depuis dimanche, la chasse est morte / the flush doesn't work, I use a bucket /
  pas d'eau qui arrive dans le réservoir / chasse molle, ça pousse rien / le poussoir est resté coincé en
  bas / chasse marche pas, seau / bouton toilette cassé / appuyer rien / plus rien quand j'actionne la
  chasse / la plaque de commande du wc suspendu est cassée / la chasse ne se déclenche qu'une fois sur cinq
  / le flotteur est cassé, pas de remplissage / obligé de remplir avec la douche pour évacuer
toilet.bowl dwelling: la cuvette bouge / wc descellé / les toilettes ne sont plus fixées au sol / cuvette
  fendue / cuvette cassée / l'abattant est cassé / la lunette des wc est cassée / le wc penche / la cuvette
  bascule / toilet bowl is cracked / toilet seat broken / toilet is loose / wc suspendu qui se décroche / le
  siège des toilettes est fêlé / les vis du wc ont lâché / toilette qui tangue / le socle du wc est fissuré
  / l'abattant ne tient plus / la faïence de la cuvette est ébréchée / les wc sont vieux et entartrés à
  remplacer / le trône est bancal / la cuvette s'est cassée en deux / quand on s'assied ça tangue comme un
  bateau / le pied de la cuvette est fendu et ça suinte / l'abattant a perdu ses charnières, on s'assoit sur
  la faïence / le wc suspendu s'est décollé du mur d'un centimètre / mon fils a cassé la lunette / the
  toilet rocks when you sit on it / le trône est plus vissé / une fêlure fait le tour de la cuvette /
  toilette bouge / siège wc cassé / cuvette cassé / le wc n'est plus scellé, il pivote / la céramique des
  toilettes est fêlée / couvercle et siège arrachés / la cuvette fuit par une fissure / les fixations du
  bâti ont lâché
`
