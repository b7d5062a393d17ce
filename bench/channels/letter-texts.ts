type LetterText = { from: string[]; words: string; code: string }

/** Letters as tenants write them, each with the code of a letter of ours. */
export const letters: readonly LetterText[] = [
  {
    from: ['Madame Anne Le Goff', '24 rue Edmond Valentin', '11100 Narbonne'],
    words:
      'Objet : fuite sous l’évier\nMadame, Monsieur,\nDepuis lundi, le robinet de la cuisine goutte et l’eau coule sous l’évier. Le plancher gonfle déjà près de la plinthe. J’ai posé une bassine que je vide matin et soir.\nMerci de me dire quand quelqu’un peut passer : je suis là tous les après-midi sauf le jeudi.\nVeuillez agréer mes salutations distinguées.\nAnne Le Goff',
    code: 'R-7K3P-9QXD0',
  },
  {
    from: ['M. Aboubacar N’DIAYE', 'Résidence Bellevue, appt 31', '12 RUE DE VERDUN', '11100 NARBONNE'],
    words:
      'Lettre recommandée avec accusé de réception\nMonsieur le Directeur,\nPar la présente, je vous mets en demeure de réparer le chauffage de mon logement, en panne depuis le 3 novembre malgré trois appels. Il fait 14 °C dans la chambre de mes enfants.\nConformément à l’article 6 de la loi du 6 juillet 1989, vous êtes tenu de délivrer un logement décent.\nDans l’attente de votre réponse, je vous prie de croire, Monsieur, à l’expression de mes sentiments respectueux.\nA. N’Diaye',
    code: 'R-0AB1-C2D31',
  },
  {
    from: ['Christine Michel-Durand', '8 bis, allée des Tulipes', '11100 Narbonne'],
    words:
      'Bonjour,\nLa porte du hall ne ferme plus : le groom est cassé et n’importe qui entre la nuit. Ma voisine du 2e a été suivie jusqu’à sa porte samedi soir.\nPouvez-vous faire passer quelqu’un avant le week-end ? Mon numéro : 06 12 34 56 78.\nCordialement,\nC. Michel-Durand',
    code: 'R-M4N5-P6Q72',
  },
  {
    from: ['Famille BENSAÏD', '3 place de l’Hôtel-de-Ville', '34500 Béziers'],
    words:
      'Objet : moisissures dans la salle de bain, demande n° 4417\nMadame,\nLes murs de la salle de bain et de la chambre sont noirs. Le médecin a écrit un certificat pour mon fils, que je joins à ce courrier avec cinq photos.\nVous m’aviez promis une visite « avant la fin du mois » ; personne n’est venu. Que dois-je faire ?\nRecevez, Madame, mes meilleures salutations.\nSalima Bensaïd',
    code: 'R-R8S9-T0V13',
  },
  {
    from: ['Mlle Joëlle Lefèvre', '17, rue de l’Église', '66000 PERPIGNAN'],
    words:
      'Madame, Monsieur,\nJe vous informe que je quitterai mon logement le 31 janvier. Conformément au bail, ce courrier vaut congé avec un préavis d’un mois, car je bénéficie d’une mutation.\nPourriez-vous me proposer une date pour l’état des lieux de sortie, de préférence un samedi matin ?\nJe reste à votre disposition et vous adresse mes salutations.\nJ. Lefèvre',
    code: 'R-W2X3-Y4Z54',
  },
  {
    from: [
      'Monsieur Jean-Pierre Fournier',
      'Bât. C, 4e étage, porte 12',
      '5 boulevard Gambetta',
      '11000 Carcassonne',
    ],
    words:
      'Objet : ascenseur\nMonsieur,\nL’ascenseur du bâtiment C est arrêté pour la quatrième fois ce trimestre. J’ai 81 ans, ma femme se déplace en fauteuil : nous ne sommes pas sortis depuis neuf jours.\nJe demande une remise sur nos charges et, surtout, une vraie réparation.\nVeuillez croire à ma considération distinguée.\nJ.-P. Fournier',
    code: 'R-6A7B-8C9D5',
  },
]

/** Others, on which nothing about the reading of pages was ever tried before it stood. */
export const otherLetters: readonly LetterText[] = [
  {
    from: ['Mademoiselle Inès Bouvier', 'Foyer Les Amandiers, chambre 118', '11000 Carcassonne'],
    words:
      'Objet : serrure\nMonsieur,\nHier soir, vers 21 h 30, ma clé s’est cassée dans la serrure. J’ai dû faire appel à un serrurier qui m’a demandé 189 € (facture jointe). La porte était déjà abîmée, je l’avais signalé le 4 mai à l’accueil.\nPouvez-vous prendre cette somme en charge ? Je suis étudiante boursière et ne peux avancer davantage.\nAvec mes remerciements anticipés,\nI. Bouvier',
    code: 'R-7E3P-9QXD0',
  },
  {
    from: ['M. et Mme Thanh NGUYEN', '4, rue Paul-Valéry, esc. B, 6e dr.', '34300 Agde'],
    words:
      'À l’attention du service technique,\nUne infiltration venant du balcon supérieur abîme notre plafond : taches brunes, peinture qui cloque, odeur âcre. Lors des fortes pluies du week-end des 26 et 27 septembre, nous avons recueilli près de dix litres dans une cuvette.\nNotre assureur (contrat MH-55 0821 K) exige une recherche de fuite sous huit jours. Quand l’entreprise viendra-t-elle ?\nCordiales salutations,\nT. Nguyen',
    code: 'R-8AB1-C2D31',
  },
  {
    from: ['Paulette Armengaud', 'Les Terrasses du Fleuve', '52 cours Mirabeau', '11100 NARBONNE'],
    words:
      'Madame,\nJ’ai l’honneur de solliciter un échange d’appartement. Le mien, un T4 au troisième sans ascenseur, est devenu trop vaste et trop pénible depuis mon opération du genou. Un deux-pièces au rez-de-chaussée, proche du marché, me conviendrait parfaitement.\nVous trouverez ci-inclus mon avis d’imposition, un justificatif médical et mes trois dernières quittances.\nDans l’espoir d’une suite favorable, recevez mes respectueux hommages.\nP. Armengaud',
    code: 'R-94N5-P6Q72',
  },
  {
    from: [
      'Monsieur Driss EL KHATTABI',
      'Bâtiment Jules-Verne, n° 77',
      '20 place du 8-Mai-1945',
      '66000 Perpignan',
    ],
    words:
      'LETTRE SIMPLE\nBonjour,\nL’interphone ne sonne plus chez moi : facteur, infirmière, livreurs, tout le monde repart. J’ai changé la pile du combiné, sans résultat ; chez mon voisin de palier M. Faure, même chose.\nAu passage, la boîte aux lettres n° 77 n’a plus de serrure et mon courrier disparaît. Joignable après 18 h : 06 95 71 08 33.\nMerci d’avance et bonne journée à vous.\nDriss E.',
    code: 'R-A8S9-T0V13',
  },
  {
    from: ['Tutelle ADSEA, Mme Virginie Kowalczyk', 'BP 90042', '34503 Béziers cedex'],
    words:
      'Objet : M. Raymond Puech, né le 3 août 1948, dossier 48/0913\nMadame, Monsieur,\nJe vous informe avoir été désignée curatrice de M. Puech par jugement du 16 avril. Tout courrier relatif au loyer, aux travaux ou à l’assurance doit désormais m’être adressé.\nPar ailleurs, ses radiateurs fuient aux raccords et le parquet du séjour est soulevé sur deux mètres carrés. Je vous remercie d’en aviser votre prestataire et de convenir avec moi d’un rendez-vous.\nVeuillez croire à mes sentiments les meilleurs.',
    code: 'R-B2X3-Y4Z54',
  },
  {
    from: ['Sabrina Lopez-Ferrer', '33 bis rue Voltaire', '11400 Castelnaudary'],
    words:
      'Bonjour Madame,\nSuite à notre échange téléphonique de ce matin, je confirme ma réclamation : le chauffe-eau électrique (200 litres, marque Atlas, installé en 2011) disjoncte dès que je prends une douche. Le différentiel saute, tout l’appartement est dans le noir.\nC’est dangereux avec mes jumeaux de quatre ans. J’attends votre électricien quel que soit le jour, y compris samedi.\nBien cordialement,\nS. Lopez-Ferrer',
    code: 'R-C67B-8C9D5',
  },
]
