/** Letters as tenants write them, each with the code of a letter of ours. */
export const letters: readonly { from: string[]; words: string; code: string }[] = [
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
