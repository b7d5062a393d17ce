/** What is only asked about, said or thanked for, though it names things that break: nobody is sent. */
export const questions = `
question: combien de temps dure la coupure de gaz de mardi / est-ce vrai que le gaz sera coupé lundi / is there a gas
  cut on Monday / j'ai reçu un avis de coupure d'eau, à quelle heure / coupure annoncée par Enedis jeudi,
  est-ce que le portail marchera / le détecteur de monoxyde est-il obligatoire / comment marche un détecteur de
  fumée / can I get a carbon monoxide detector / où est le disjoncteur dans ces logements / où se trouve la
  vanne d'eau / où est le compteur de gaz / le bouton d'alarme de l'ascenseur, on appuie combien de temps / qui
  appeler si quelqu'un est bloqué dans l'ascenseur / que faire en cas d'incendie / comment évacuer si un jour
  il y a le feu / par où sort-on en cas de feu, je suis en fauteuil / is the alarm test tomorrow / à quelle
  heure est l'exercice incendie / how often do you check the pipes / tous les combien vérifiez-vous les
  extincteurs / what do I do with an old extinguisher / où jeter mon ancienne gazinière / où déposer un vieux
  frigo / peut-on jeter un matelas / peut-on avoir un chien / a-t-on le droit au barbecue sur le balcon / qui
  est le gardien du bâtiment / comment joindre la gardienne / à quelle heure passe le camion des poubelles /
  quand vient le ramoneur / la date d'entretien de la chaudière / quand rallumez-vous le chauffage / when does
  the heating come on / quelle température doit-il faire / puis-je repeindre / puis-je changer le robinet
  moi-même / qui paie le joint du robinet / la serrure est-elle à ma charge / combien coûte un badge / what is
  the wifi code / qui a dessiné l'affiche du hall / merci pour la nouvelle chaudière / merci beaucoup, le
  plombier a été parfait / thank you for the new boiler / thanks for fixing the lift / bravo pour la peinture /
  merci aux voisins qui ont aidé / bravo à vos ouvriers / votre nouvelle appli est super / la réunion des
  locataires est à quelle heure / je ne pourrai pas venir à la réunion / pour votre journal des locataires, une
  vieille photo de la cave / corrigez mon prénom sur l'avis / mon nom est mal écrit / je voudrais le diagnostic
  électrique de l'appartement / une copie du diagnostic gaz / copie de mon dossier s'il vous plaît / je change
  de numéro / avez-vous une salle à louer pour un anniversaire / y a-t-il un local à vélos / la fibre est-elle
  installée / quel opérateur pour internet / je cherche mon chat / j'ai trouvé des clés dans le hall / on
  organise la fête des voisins / bonne année à toute l'équipe / bonjour / test / je me suis trompé de numéro /
  rien, mauvaise manipulation / ok merci / d'accord / à demain
`
