/** What is said in a thread of an afternoon: visits, thanks, where it stands. */
export const chat = `
calm: alors / alors ? / et alors / avec la photo / avec une photo / voici la photo / je joins une photo /
  photo jointe / passez par la cour / sonnez deux fois / et sonnez deux fois / sonnez au 12 / le code est
  1234 / le code de la porte est le 45B / l'interphone ne marche pas, appelez-moi / appelez-moi avant de
  venir / appeler avant de venir / je suis là lundi / je suis absente mardi / mardi matin me convient /
  jeudi après-midi plutôt / le matin avant dix heures / après 17 heures / pas avant midi / d'accord /
  d'accord pour jeudi / ok pour demain / ok merci / oui / non / oui c'est ça / non pas du tout / parfait /
  très bien / merci / merci beaucoup / merci d'avance / c'est noté / bien reçu / entendu / je confirme / je
  confirme le rendez-vous / je préfère le soir / ma voisine ouvrira / la clé est chez le gardien / la clé
  est chez madame Prat / mon fils sera là / ma fille ouvrira / je travaille de nuit / je rentre à 18 heures
  / j'ai attendu toute la matinée / personne n'est venu / personne n'est passé / le technicien est passé /
  le monsieur est venu ce matin / il doit revenir avec une pièce / la pièce arrive jeudi / la pièce est
  commandée / pas de nouvelles / des nouvelles ? / où en est ma demande / vous en êtes où / toujours rien /
  toujours pareil / ça recommence / ça a recommencé / c'est revenu / c'est encore en panne / ça ne marche
  toujours pas / ce n'est pas réparé / pas réparé / c'est pire / c'est mieux / c'est réparé / tout marche /
  ça marche / ça goutte encore / ça coule encore / ça fuit encore / cela fuit encore / l'eau coule encore la
  nuit / il reste la peinture / il reste un trou / il manque une vis / il faut un joint / c'est le même
  problème / dans la chambre aussi / dans la salle de bain aussi / celui de la cuisine / celui du salon / de
  quelle sorte / de la seconde / la première porte à gauche / troisième étage droite / bâtiment B / escalier
  C / au fond de la cour / le portail est fermé à 20 heures / il y a un chien, il est gentil / attention au
  chien / garez-vous devant / une place devant l'entrée / par l'escalier de service / je n'ai pas
  d'ascenseur / vous pouvez venir quand / quand venez-vous / quel jour / à quelle heure / qui vient /
  combien de temps / combien ça coûte / qui paie / c'est à ma charge ? / est-ce déjà en cours / avez-vous
  reçu mon message / vous avez lu mon message / je rappelle demain / rappelez-moi ce soir / mon numéro a
  changé / voici mon numéro / 06 12 34 56 78 / 06 68 70 20 99 / planning@exemple.fr / mon adresse est la
  même / je suis en vacances / je pars samedi / je reviens lundi / je déménage / j'ai trouvé quelqu'un / ne
  venez plus / annulez / annulez le rendez-vous / reporter s'il vous plaît / à lundi / à demain / bonne
  journée / bonne soirée / bonsoir / bonjour / cordialement / désolé / excusez-moi / pardon / pas de souci /
  aucun souci / peu importe / comme vous voulez / je ne sais pas / peut-être / d'abord ceci / ensuite cela /
  un mot de plus / une précision / la marque est Saunier Duval / c'est un modèle ancien / le numéro est sur
  l'étiquette / la facture est jointe / le devis est joint / voici le document / j'ai le papier / c'est
  signé / c'est payé / vu en passant / passé ce matin / relevé fait / il éclaire / il monte et descend /
  arrêté / arrêté au deuxième / arrêtée ce matin / remis en service / remise en route / contrôlé deux fois /
  essai fait / joint changé / raccord changé / robinet changé / siphon changé / nettoyé / réglé sur place /
  toute la colonne / la colonne / pendant la mise à jour / avec un faux message / avant que l'onglet lâche /
  elle a expiré / celle-ci se voit / touchez la pièce / ma mère tousse / mon bébé a froid / ma fille est
  malade / on a froid / nous avons froid / il fait froid / il fait chaud / c'est sale / ça sent encore / ça
  sent mauvais encore / ça pue toujours / le bruit continue / encore du bruit cette nuit / le voisin
  recommence / la porte est restée ouverte / la fenêtre ne ferme plus depuis hier / le volet est resté
  bloqué / la lampe est revenue / la lumière est revenue / le chauffage est revenu / l'eau est revenue /
  l'eau chaude est revenue / le courant est revenu / l'ascenseur remarche / le portail remarche / okay /
  thanks / thank you / see you tomorrow / I will be home on Monday / please call before you come / the code
  is 1234 / it still leaks / still not fixed / it is fixed now / nobody came / when will you come
`
