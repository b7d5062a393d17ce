/** What is no repair, as people say it: kind of matter, then sentences apart by « / ». */
export const matters = `
rent: quittance de loyer / je n'arrive pas à payer mon loyer / mon loyer a augmenté / échelonner ma dette /
  j'ai reçu une facture que je ne comprends pas / régularisation des charges / changer de date de
  prélèvement / mon prélèvement a été rejeté / nouveau rib / apl pas versées / la caf demande le montant du
  loyer / trop perçu / remboursement de charges / impayé de loyer / huissier / virement fait hier / pourquoi
  je paie autant de charges d'eau / rent receipt please / I can't pay my rent this month / how do I pay / my
  bill is wrong / payer en plusieurs fois / délai de paiement / j'ai perdu mon travail et je ne peux pas
  régler / mon compte locataire affiche une dette / surloyer / solde de tout compte / mon dépôt de garantie
  / fsl / fond de solidarité / commission de surendettement / kitans loyé / lo loyé lé tro cher / aide pour
  payer l'électricité / je voudrais un échéancier / taxe ordures ménagères / avis d'échéance pas reçu / ma
  provision de chauffage est trop élevée / décompte de charges / rappel de loyer alors que j'ai payé / est
  ce que mon virement est bien arrivé / je suis à découvert, on peut décaler le loyer / on m'a prélevé deux
  fois / rls réduction de loyer de solidarité / enquête ressources / avis d'imposition à envoyer / enquête
  sls pas reçue / le tarif de l'eau a doublé / ma facture d'eau est énorme / payer en 2 fois possible / deux
  mois de retard / prélèvement deux fois rendez les sous / loyer trop cher / apl plus déduite / c'est quoi
  ce montant sur la ligne eau / 312 euros d'eau je comprends pas / payer par carte / payer par virement
  votre rib / avis d'échéance svp / je touche pas ma paie avant le 10 / aide fsl papier / enquête ressources
  case 4 / papier enquête sociale / charges augmentées pourquoi / la lettre parle de régularisation, ma mère
  ne comprend pas / on nous égorge avec ces loyers / vos augmentations nous tuent / rent went up why / je
  peux avoir le détail des charges
notice: je voudrais quitter le logement / préavis / résilier mon bail / état des lieux de sortie / je
  déménage le mois prochain / rendre les clés / donner congé / moving out / how do I end my lease /
  récupérer ma caution / ma mère est décédée il faut rendre l'appartement / date de l'état des lieux / je
  pars en maison de retraite / lettre de départ / i want to leave the flat / mon colocataire s'en va /
  réduire mon préavis à un mois / je libère l'appartement le 30 / je pars fin juin / rendre clé comment /
  caution quand / mon mari mort, je rends l'appartement / je déménage, préavis combien / état des lieux
  sortie date
certificate: attestation de loyer / attestation de domicile / justificatif de domicile / copie du bail /
  certificat / duplicata de quittance / attestation d'assurance / papier pour la préfecture / document pour
  la caf / proof of address / copy of my tenancy / attestation d'hébergement / attestation entretien
  chaudière à envoyer / il me faut un papier qui dit que je suis à jour / letter saying I live here / relevé
  de compte locataire / mon assurance habitation est renouvelée, où l'envoyer / historique des paiements /
  numéro fiscal du logement / diagnostic dpe du logement / numéro de ma cave pour l'assurance / surface du
  logement pour la caf / attestation svp pour la caf / quittance mars / renvoyer le bail j'ai tout perdu /
  certificat d'hébergement / preuve d'adresse / attestation que je paye / menaces l'an dernier, il me faut
  une attestation / attestation d'assurance envoyée / need rent receipt
transfer: demande de mutation / je veux changer de logement / appartement trop petit / un logement plus
  grand / échange de logement / on est six dans un f2 / logement adapté rez-de-chaussée / changer de
  quartier / bigger flat / transfer request / je ne supporte plus le quartier je veux partir ailleurs /
  dossier de mutation où ça en est / ma fille grandit il faut une chambre de plus / je voudrais un logement
  avec ascenseur / appartement plus près de mon travail / on a eu un troisième bébé on est trop serrés /
  relogement / je veux une maison avec jardin / on est 6 dans un t3 / trop petit avec les jumeaux / je veux
  un rez-de-chaussée, mes genoux / changer pour un appartement sans escalier / mutation refusée pourquoi /
  mon logement est trop grand maintenant que je suis seule / échanger avec ma voisine / we need a bigger
  flat / je veux partir de ce quartier
application: demande de logement social / inscrire mon fils sur la liste / numéro unique / je cherche un
  appartement / dossier de candidature / commission d'attribution / délai d'attente / renouveler ma demande
  / apply for housing / liste d'attente / mon frère cherche un studio / comment faire pour avoir un hlm / je
  dors dans ma voiture avec mes enfants, avez-vous un logement / hébergement / ma demande de logement date
  de cinq ans / est-ce que ma candidature a été retenue / visite d'un logement proposé / refus d'une
  proposition de logement / mon fils 19 ans veut un logement / dossier F4 accepté ou pas / ma demande est où
  / je dors chez ma soeur, un logement svp / comment demander un appartement / ma fille cherche un t2 / j'ai
  fait la demande en 2019 toujours rien / dossier de mon père pour le logement / passage en commission quand
  / kijan fè demand lojman / I need a flat for my son
appointment: annuler mon rendez-vous / décaler le rendez-vous / le technicien n'est pas venu / à quelle
  heure vient le plombier / rendez-vous de demain / je serai absent jeudi / confirmer le passage /
  reschedule my appointment / nobody came / prendre rendez-vous avec ma chargée de clientèle / je voudrais
  voir un conseiller / le rdv de lundi est-il maintenu / l'entreprise m'a posé un lapin / on m'avait dit
  entre 8 et 12 personne n'est passé / when is someone coming / horaires de l'agence / j'attends toujours
  l'artisan / suite de mon dossier / où en est ma demande / je relance pour la troisième fois / avez-vous
  reçu mon mail / numéro de dossier 4455 / personne ne me rappelle / je rappelle au sujet de ma demande /
  merci de me rappeler / le monsieur est venu, il devait revenir avec une pièce / votre technicien est
  reparti sans rien faire / le monsieur vient quand / il devait venir mardi, dites moi le nouveau jour /
  personne venu hier / changer rdv vendredi / je serai pas là / le technicien est venu ou pas / à quelle
  heure demain / rdv état des lieux changer / suivi de ma demande 5521 / j'attends depuis trois semaines une
  réponse / vous deviez rappeler
complaint: je veux faire une réclamation / geste commercial / votre gardien est malpoli / c'est inadmissible
  / remboursement / je vais prendre un avocat / médiateur / l'agence ne répond jamais / je suis mécontent du
  service / le ménage est facturé mais pas fait, je veux un remboursement / lettre recommandée /
  conciliateur / mise en demeure / votre collègue m'a raccroché au nez / I want to complain / compensation /
  porter plainte contre le bailleur / l'association des locataires / dédommagement pour trouble de
  jouissance / ça fait un an que j'attends, c'est une honte / vous vous moquez de nous / le gardien m'a mal
  parlé / un ouvrier a abîmé ma table, qui paie / le peintre a taché mon canapé / pas content du tout / vous
  répondez jamais / honte / je veux voir le chef / remboursement du ménage pas fait / votre employé m'a
  insulté / plainte contre l'agence / indemnité pour la gêne
parking: louer une place de parking / une place de garage disponible / combien coûte un box / je voudrais un
  deuxième badge de parking / rendre ma place de parking / bip supplémentaire / rent a parking space / place
  handicapé à réserver / ajouter une voiture / liste d'attente garage / je n'ai plus besoin de mon parking /
  échanger ma place de parking / place garage à louer / combien le box / badge parking deuxième / liste
  d'attente parking / une place pour mon scooter
question: puis-je poser une parabole / ai-je le droit d'avoir un chien / est-ce que je peux repeindre /
  installer une climatisation / horaires de la déchetterie / numéro de téléphone du gardien / qui est mon
  gardien / adresse de l'agence / changer mon nom / ajouter mon conjoint au bail / divorce et bail / mon
  mari est parti je veux enlever son nom / can I have a pet / may I paint the walls / who is my landlord /
  bonjour / bonsoir / merci / allo / test / ok / vous êtes là / je voudrais parler à quelqu'un / changement
  de numéro de téléphone / nouvelle adresse mail / naissance d'un enfant à déclarer / où jeter mes piles /
  comment relever mon compteur / assurance obligatoire / quand seront faits les travaux de rénovation /
  réunion de locataires / fête des voisins / je pars en vacances / peut on mettre un barbecue sur le balcon
  / autorisation de travaux / poser du parquet / mettre une serrure en plus à mes frais / sous-louer /
  héberger ma soeur / je peux mettre un store / élections des locataires / code wifi / comment créer mon
  espace locataire / mot de passe oublié / l'application ne marche pas / je n'arrive pas à me connecter au
  site / le site bug / merci pour votre intervention tout marche / tout est réparé merci / c'est bon le
  plombier est passé / vous pouvez fermer mon dossier / finalement ça remarche / bonne année / félicitations
  au gardien / mon voisin a déménagé / qui paie le robinet moi ou vous / la chaudière est à ma charge ou la
  vôtre / à quelle date arrêtez-vous le chauffage / jour de passage des encombrants / vous faites des
  contrats d'entretien / horaires du gardien / la fibre est-elle installée dans l'immeuble / est-ce que
  l'eau sera coupée mardi / les travaux de l'ascenseur durent combien de temps / y a-t-il de l'amiante / qui
  dois je appeler si je sens une odeur de gaz / que faire en cas d'incendie / j'ai trouvé un trousseau de
  clés dans le hall / chat perdu / j'ai trouvé un doudou dans l'ascenseur / colis livré chez la mauvaise
  personne / ma voisine est hospitalisée qui prévenir pour son loyer / mon père est mort que faire de son
  bail / je me marie / inscription école / composteur collectif / jardin partagé / je voudrais remercier
  l'agent / recevez-vous les gens sans rendez-vous / oubliez mon message c'est arrangé / laissez tomber, ça
  remarche / annulez ma demande, c'est réparé / c'est bon le courant est revenu, annulez / fausse alerte
  pardon / le plombier est venu, tout va bien, merci / je voulais juste dire merci au monsieur qui a réparé
  / vous pouvez classer, plus de problème / le technicien a tout réglé hier / merci au gardien il est très
  gentil / bravo à votre équipe / le courant est revenu c'était toute la rue / l'ascenseur remarche, merci
  beaucoup / on s'est expliqué avec le voisin, fermez le dossier / plus besoin de passer, mon fils a réparé
  / ça ne fuit plus finalement / c'était mon four, rien de grave, annulez / thanks, it works again / please
  cancel, it is fixed / vous êtes ouverts samedi / vs ete ouver kan / c'est qui le gardien du bâtiment C /
  numéro du gardien svp / le gardien est en vacances ? / je parle à qui / vous parlez arabe / quel jour
  passent les poubelles / quand est-ce qu'on enlève l'échafaudage / c'est quand les travaux de façade / on a
  le droit de mettre une piscine gonflable / je peux percer les murs / peut-on fermer le balcon / je peux
  mettre un barbecue / le détecteur de CO c'est vous ou moi qui l'achète / qui doit changer l'ampoule chez
  moi / l'entretien de la chaudière c'est payé par qui / c'est quoi le numéro si je sens le gaz / que faire
  si quelqu'un reste coincé dans l'ascenseur / est-ce dangereux une chaudière à gaz / l'ascenseur a été
  contrôlé quand / je voudrais savoir si quelqu'un a vérifié l'ascenseur depuis la panne / je n'arrive plus
  à me connecter à mon espace / changer mon adresse mail / mon numéro de téléphone a changé / on s'est
  mariés, mettre ma femme sur le bail / retirer mon ex du bail / fumer dans l'escalier c'est interdit ou pas
  / la voisine ne me dit pas bonjour / la dame du 4 dit du mal de moi / l'aire de jeux ferme à quelle heure
  / salle commune à réserver / la fête de l'immeuble c'est quand / j'ai trouvé une clé / j'ai perdu mon chat
  / bonne retraite au gardien / bonjour j'espère que vous allez bien / j'ai vu un reportage et je me demande
  / on m'a dit qu'il y aura une réunion / mon voisin reçoit beaucoup de monde c'est permis / pourquoi la
  lumière du hall a changé de couleur / vous avez une application / who is the caretaker / are you open on
  saturday / bonjour madame / bonjour monsieur / bonsoir madame / bonjour à vous / bonjour c'est madame
  Petit / bonjour ici monsieur Haddad, appartement 12 / merci d'avance / cordialement / merci beaucoup bonne
  journée / madame / monsieur / bonjour madame, je vous appelle / bonjour, je vous écris / hello / hi / good
  morning / je vous remercie / excusez-moi de vous déranger / dites / s'il vous plaît / c'est pour un
  renseignement / rappelez-moi / vous m'entendez / je me permets de vous contacter / une question
`
